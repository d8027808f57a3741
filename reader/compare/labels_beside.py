"""What stands beside a person's name: "embattled mayor Ann Brook", "Ann Brook, the man who sued them,",
"Actress Ann Brook Dies at 91"."""

from __future__ import annotations

import re

from reader.compare.labels_deeds import third_persons
from reader.compare.wording_lexicon import Lexicon
from reader.text.person_nouns import person_noun
from reader.text.speech_capitals import TITLES

# "Brook, the man who sued them, said": a noun group after the name, up to the next comma or the end
_AFTER = re.compile(
    r"^(?:['’]s)?,\s+(?P<what>(?:the|a|an|one of|"
    r"his|her|its|their|who (?:is|was) (?:the|a|an)|former|now|once|long|"
    r"chief)\s[^,.;:()“”\"—–]{4,70})"
    r"(?=[,.;—–]|\s(?:said|says|told|has|had|is|was)\b)"
)
# "Ann Brook, director of the port, said"
_BARE = re.compile(r"^,\s+(?P<what>[a-z][^,.;:()“”\"—–\n]{3,70})(?=[,.;—–])")
# "embattled mayor Ann Brook", "Swedish climate activist Greta Lund", "Iowa Democrat Ann Brook"
_BEFORE = re.compile(
    r"(?:^|[\s“\"(—])(?P<what>(?:(?:[A-Z][\w.’'-]*|[a-z0-9][\w’'-]*)\s){0,4}"
    r"(?:[a-z][\w-]+|Democrat|Republican|Conservative|Liberal|Tory|Socialist|Green))\s$"
)
LEAD = re.compile(r"^(?:one of (?:the|his|her|its|their)|the|an?|his|her|its|their|former|now|once|long)\s")
LOOSE_END = re.compile(
    r"(?:\s(?:of|on|for|in|at|to|with|and|from|by|behind|his|her|the|a|not|that|what|who(?:\s(?:is|was|has|had))?))+$"
)
_TAIL = re.compile(r"\s(?:of|for|at|from|with|in|on|to|by|who|and|based|[a-z]+ing)\b")
_MANY = re.compile(r"^[\w-]+(?<![su'’i])s$")  # villagers, critics; not "famous", "press", "mayor's"
_ANYBODY = frozenset("man boy girl".split())
_PARTY = frozenset("Democrat Republican Conservative Liberal Tory Socialist Green".split())
_NEVER = frozenset(
    """and or but as that when while where though although whereas unless until since yet however after
    before said says told with for from by of in on at to against into about over under between than
    then also not only even just like unlike did does do is are was were be been has have had will would
    could should may might can because if so himself herself themselves off up out down back away
    made gave sent took got paid without which whose who whom what he she they we you it""".split()
)
_BEFORE_VERB = frozenset("will would could should may might must".split())
_SIDES = frozenset(
    """former ex acting interim convicted accused suspected conservative liberal progressive populist
    right-wing left-wing black white gay lesbian transgender muslim jewish christian armed unarmed masked
    illegal undocumented young teenage elderly disabled homeless drunk drunken intoxicated billionaire
    millionaire unelected failed defeated opposition pro-life pro-choice anti-abortion""".split()
)
_ADJECTIVE = re.compile(r"[a-z]{2,}(?:al|ic|an|ish|ive|ous|ary|ese|less|ful|able|ible)")
_DOING = frozenset("acting leading sitting outgoing incoming rising retiring ruling reigning ranking".split())
_OFFICES = TITLES.keys() - frozenset("actor actress attorney author analyst economist lawyer".split())
_ARTICLES = frozenset("the a an his her their its this that".split())


def tells(word: str) -> bool:
    """Whether a word before a role judges, or says on what side of something somebody is."""
    return word in _SIDES or Lexicon.load().knows(word)


def after(text: str, at: int, stop: int) -> str | None:
    """What a person is called behind the name that ends at a place, in the passage that ends at `stop`."""
    m = _AFTER.match(text[at:stop])
    if not m:
        return _bare(text[at:stop])
    what = re.sub(r"^who (?:is|was)\s+", "", m["what"]).strip()
    if re.search(r"\b(?:said|says|told|that|which|and the|would|will)\b", what.split(" who ")[0]):
        return None
    what = LOOSE_END.sub("", what)
    if re.match(r"(?:his|her|their)\s", what) and " and " in what:
        return None  # "Brook, his mother and two friends came"
    head = _TAIL.split(LEAD.sub("", what))[0].split()
    known = bool(head) and (head[-1] in _PARTY or human(head[-1].lower()))
    return what if known and len(what.split()) >= 2 else None


def _bare(rest: str) -> str | None:
    """The same where no article stands before it."""
    m = _BARE.match(rest)
    head = _TAIL.split(m["what"])[0].split() if m else []
    if m is None or not head or not human(head[-1]) or not _NEVER.isdisjoint(head):
        return None
    if any(word[:1].isupper() or word in _ARTICLES for word in head):
        return None  # "Brook, engineer Tom Lee"
    return LOOSE_END.sub("", m["what"])


def human(noun: str) -> bool:
    """Is a lower-case noun what one calls a person?"""
    return noun in _ANYBODY or person_noun(noun)


def before(text: str, at: int, floor: int) -> str | None:
    """What a person is called before the name that begins at a place, in the passage that begins at
    `floor`.
    """
    low = max(floor, at - 60)
    opening = text[floor:at].strip()
    # "Actress Ann Brook has died"
    if opening.isalpha() and human(opening.lower()) and opening.lower() not in _OFFICES:
        return opening
    m = _BEFORE.search(text[low:at])
    if not m:
        return None
    preceding = text[floor : low + m.start("what")].split()
    words = m["what"].split()
    for n in range(len(words) - 1, -1, -1):
        earlier = words[n - 1] if n else preceding[-1] if preceding else ""
        # "Stone mocked climate activist Ann Brook", "villagers accused mayor Ann Brook": a verb; not so
        # "embattled mayor Ann Brook"; in a headline "Council ousts mayor Ann Brook"
        named = (earlier[:1].isupper() and earlier.lower() not in _ARTICLES) or _MANY.search(earlier)
        does = n + 1 < len(words) and (
            (earlier[:1].isupper() and words[n] in third_persons())
            or (earlier in _BEFORE_VERB and words[n].islower())  # "will trade baseman Ann Brook"
        )
        acts = words[n].endswith("ed") and (named or earlier in ("he", "she", "they", "and"))
        stops = words[n].lower() in _NEVER | _ARTICLES or words[n].endswith((".", "'s", "’s"))
        doing = words[n].islower() and words[n].endswith("ing") and words[n] not in _DOING
        if words[n] == "and" and human(earlier.lower()):
            return None  # of "mayor and investor Ann Brook" one half is not what she is called
        if acts or does or stops or (doing and n + 1 < len(words)):
            words = words[n + 1 :]
            break
    if not words or not (words[-1] in _PARTY or person_noun(words[-1])):
        return None
    if words[-1] in _PARTY and len(words) < 2:
        return None
    return " ".join(words)


def in_headline(headline: str, name: str) -> str | None:
    """What a person is called before the name in a headline whose words all have capitals: there no small
    letter tells a role from a verb, so that only words count that are sure to describe, and all of them or
    none ("Harbour Aide Ann Brook" is not called an aide).
    """
    found = re.search(rf"\b{re.escape(name)}\b", headline) if name in headline else None  # mostly not
    words = headline[: found.start()].split() if found else []
    if not words or not human(words[-1].lower()):
        return None
    first = len(words) - 1
    while first and _describes(words[first - 1].lower(), first == 1):
        first -= 1
    earlier = words[first - 1] if first else ":"
    if earlier[-1].isalnum() and earlier.lower() not in _NEVER | _ARTICLES:
        return None
    alone = first == len(words) - 1
    return None if alone and words[-1].lower() in _OFFICES else " ".join(words[first:])


def _describes(word: str, opens: bool) -> bool:
    if not word.isalpha() or word in _NEVER:
        return False
    if word in _SIDES or _ADJECTIVE.fullmatch(word):
        return True
    verb = word.endswith("s") or (word.endswith("ed") and not opens)  # "Convicts", "Critics Mocked"
    return not verb and tells(word)
