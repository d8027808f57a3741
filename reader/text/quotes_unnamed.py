"""Whether somebody without a name ("a neighbour", "the victim's mother") may be "she" or "he" later."""

from __future__ import annotations

import re

from reader.text.person_nouns import person_noun
from reader.text.speech import PRONOUNS
from reader.text.speech_kin import Gender

PREPOSITION = re.compile(r"\s(?:of|for|at|from|with|in|on|to|by|who|near)\s")
NO_NAMES = PRONOUNS | frozenset(
    "one some many most few all both others another several nobody everyone everybody anyone somebody".split()
)
_SHE_NOUNS = frozenset(
    """mother mom mum sister daughter wife widow woman girl actress aunt grandmother lady nun queen niece
    bride girlfriend""".split()
)
_ASKING = frozenset("questioner reporter moderator interviewer heckler host anchor".split())
# "the president" is somebody whom the text names
_WITH_NAMES = frozenset(
    """president senator congressman congresswoman governor mayor justice minister premier chancellor
    candidate nominee pope prince king queen democrat republican leader chairman chairwoman secretary
    director general sheriff ceo chief speaker lawmaker star actor actress singer author""".split()
)
_HE_NOUNS = frozenset(
    """father dad brother son husband widower man boy actor uncle grandfather gentleman monk king nephew groom
    boyfriend priest""".split()
)


def gender_of(name: str) -> Gender | None:
    """Whether "a neighbour", "the victim's mother" may be "she" or "he" later; None if nobody single."""
    head = PREPOSITION.split(name, maxsplit=1)[0].partition(",")[0].split()
    first = head[0].lower() if head else ""
    if len(head) < 2 or not head[-1].islower() or first in NO_NAMES - {"one", "another"}:
        return None
    noun = head[-1]
    if noun in _ASKING or (noun in _WITH_NAMES and first not in ("a", "an", "one", "another")):
        return None
    if noun in _SHE_NOUNS or noun.endswith("woman"):
        return "she"
    if noun in _HE_NOUNS or (noun.endswith("man") and person_noun(noun)):
        return "he"
    return "" if person_noun(noun) else None
