"""What somebody is said to have said or asked in a passage, and with which verb: the same act by the same
speaker, told as "admitted" here and as "acknowledged" there.

Nothing is said where the speakers are not plainly one person: a role or pronoun counts only when it can be
traced to a name, or when the same utterance hangs on both verbs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.compare.facts import Corpus, Facts
from reader.compare.speech_told import PLAIN, Told, acts_of, in_role, speaking, telling
from reader.compare.wording_lexicon import Lexicon
from reader.model.quote import QuoteRow, QuoteVersion
from reader.text.names import same
from reader.text.speech_roles import head_of, is_role
from reader.text.tokens import stem, stems

_SIDING = ("saying", "attack", "factive")  # categories of loaded words
_BINDING = frozenset(stem(verb) for verb in "deny threaten promise pledge demand".split())
_POSTED = frozenset(stem(verb) for verb in "tweet retweet post".split())  # the medium, no stance
_NEUTRAL = frozenset(stem(verb) for verb in "testify argue".split()) | _POSTED
_FURTHER = frozenset(stem(verb) for verb in "add continue".split())  # something else, unless words tell
_LEAST = 2  # stems that two acts must share, to be tellings of one
_PART = 3  # and one in so many of the shorter one's
_MOST = 40  # other acts that one is held against: rows of a hundred outlets have thousands
_LOWER = re.compile(r"\b[a-z]+\b")


@dataclass(frozen=True, slots=True)
class Act:
    """One in a passage, as its text tells it. `said` are the ids of the utterances that hang on the verb;
    `speaker` is whoever speaks in the text or, where it is `lent`, by these utterances. `about` are the stems
    of what was said without the names of the passage.
    """

    facts: Facts
    told: Told
    speaker: str
    about: frozenset[str]
    said: frozenset[str]
    lent: bool

    @property
    def verb(self) -> str:
        return self.told.verb

    @property
    def plain(self) -> bool:
        return self.verb in PLAIN

    @property
    def in_text(self) -> bool:
        return self.facts.passage.kind != "headline"


class Acts:
    """The acts of speech of a comparison's passages; each article is read when it is first asked for."""

    def __init__(self, corpus: Corpus, quotes: Iterable[QuoteRow] = ()) -> None:
        self._corpus = corpus
        self._quotes: dict[str, list[tuple[QuoteRow, QuoteVersion]]] = {}
        for row in quotes:
            for version in (v for v in row.versions if v.direct):
                self._quotes.setdefault(version.passage, []).append((row, version))
        self._of: dict[str, tuple[Act, ...]] = {}
        self._roles: dict[tuple[int, str], frozenset[str]] = {}

    def telling(self, facts: Facts) -> bool:
        """A quick look: may a verb be there that says more than "said"?"""
        return not telling().isdisjoint(_LOWER.findall(facts.passage.text))

    def of(self, facts: Facts) -> tuple[Act, ...]:
        """The acts told in a passage whose speaker has a name, in order; none in a transcript."""
        known = self._of.get(facts.passage.id)
        if known is None:
            known = self._of[facts.passage.id] = tuple(self._read(facts))
        return known

    def person(self, speaker: str, among: Iterable[int]) -> str | None:
        """Whom a role means: the one person whom these articles name in it, or None."""
        head = head_of(speaker) if is_role(speaker) else None
        if head is None:
            return None
        found = {name for article in among for name in self._in_role(article, head, speaker)}
        return next(iter(found)) if len(found) == 1 else None

    def _in_role(self, article: int, head: str, speaker: str) -> frozenset[str]:
        key = (article, head)
        if key not in self._roles:
            self._roles[key] = in_role(self._corpus.articles[article].text, head, speaker)
        return self._roles[key]

    def _read(self, facts: Facts) -> Iterator[Act]:
        passage = facts.passage
        if passage.kind == "transcript":
            return
        if speaking().isdisjoint(_LOWER.findall(passage.text)):  # most are; and this is much quicker
            return
        named = {s for name in facts.names for s in stems(name.key)}  # whoever is named says little of what
        told = self._quotes.get(passage.id, ())
        for one in acts_of(self._corpus.articles[facts.article].text, passage.start, passage.end):
            rows = [row for row, v in told if any(v.start < b and a < v.end for a, b in one.quotes)]
            speaker = one.speaker
            lent = bool(rows) and not (speaker[:1].isupper() and not is_role(speaker))
            if lent:  # who it was, other outlets may tell; whoever it was, the words are the same
                speaker = next((row.speaker for row in rows if row.speaker), speaker or rows[0].id)
            if speaker:
                said = frozenset(row.id for row in rows)
                yield Act(facts, one, speaker, one.about - named, said, lent and speaker != one.speaker)


def told_otherwise(acts: Acts, cells: Mapping[int, Sequence[Facts]]) -> list[list[Act]]:
    """For each speaker of a row whose act outlets tell with different verbs, one act an outlet.

    Args:
        acts: of the comparison.
        cells: the row's passages by article.
    """
    if not any(acts.telling(facts) for many in cells.values() for facts in many):
        return []
    by_speaker: list[tuple[str, dict[int, list[Act]]]] = []
    names: dict[str, str] = {}
    for article, many in cells.items():
        for act in (a for facts in many for a in acts.of(facts)):
            name = names.get(act.speaker)
            if name is None:
                name = names[act.speaker] = acts.person(act.speaker, cells) or act.speaker
            home = next((found for known, found in by_speaker if _one(known, name)), None)
            if home is None:
                home = {}
                by_speaker.append((name, home))
            home.setdefault(article, []).append(act)
    return [chosen for _name, home in by_speaker for chosen in _apart(home)]


def is_choice(group: Sequence[Act]) -> bool:
    """Whether the verbs of one act tell a stance of the outlets and no two acts or occasions: some take a
    side on what is said ("claimed", "slammed"), and all others are neutral ("said", "testified").

    Of those without a side ("announced", "indicated", "advised") a third are of no interest or of two acts.
    """
    sides = {a.verb for a in group if a.told.side or a.verb in _siding()}
    return bool(sides) and all(a.plain or a.verb in sides or a.verb in _NEUTRAL for a in group)


@cache
def _siding() -> frozenset[str]:
    """Stems of the verbs of saying that judge what is said, or bind the speaker."""
    listed = {stem(e.term) for e in Lexicon.load().entries if e.form == "v" and e.category in _SIDING}
    return frozenset(listed) | _BINDING


def _one(left: str, right: str) -> bool:
    """Are two speakers plainly one? Names of persons by their last word, all else word for word."""
    if left.lower() == right.lower():
        return True
    if not (left[:1].isupper() and right[:1].isupper()) or head_of(left) or head_of(right):
        return False
    return same(left.lower(), right.lower())


def _apart(home: Mapping[int, Sequence[Act]]) -> list[list[Act]]:
    """One act for each outlet, where they tell the same thing and one verb at least says more than "said".

    Where two outlets share a verb, that verb is no difference between them.
    """
    if len(home) < 2:
        return []
    beside = {k: [a for n, many in home.items() if n != k for a in many][:_MOST] for k in home}
    alike = {k: [a for a in mine if any(_alike(a, b) for b in beside[k])] for k, mine in home.items()}
    out: list[list[Act]] = []
    telling = ((k, a, sum(_alike(a, b) for b in beside[k])) for k, many in alike.items() for a in many)
    firsts = [one for one in telling if not one[1].plain]
    for article, first, _n in sorted(firsts, key=lambda one: (not one[1].in_text, not one[1].said, -one[2])):
        if any(first in group for group in out):
            continue
        chosen, uttered = {article: first}, {first.said}
        for other, many in alike.items():
            same = [a for a in many if _alike(first, a)] if other != article else []
            same = [a for a in same if not any(_other_words(a.said, words) for words in uttered)]
            if same:
                chosen[other] = max(same, key=lambda a: (a.in_text, not a.plain, _shared(a, first)))
                uttered.add(chosen[other].said)
        _by_way_of_others(chosen, alike)
        group = [chosen[k] for k in home if k in chosen]
        if len({a.verb for a in group}) < 2 or all(a.plain or a.verb in _POSTED for a in group):
            continue
        if not any(a in known for known in out for a in group):
            out.append(group)
    return out


def _by_way_of_others(chosen: dict[int, Act], alike: Mapping[int, Sequence[Act]]) -> None:
    """Outlets whose verb says more, and whose words are those of another outlet's telling of the act: of two
    summaries of one testimony each may share with the longest what it does not share with the other.
    """
    for other, many in alike.items():
        if other in chosen and not chosen[other].plain:
            continue
        beside = [a for k, a in chosen.items() if k != other]
        more = [
            a
            for a in many
            if a.in_text
            and not a.plain
            and any(_alike(a, b) for b in beside)
            and not any(_other_words(a.said, b.said) for b in beside)
        ]
        if more:
            chosen[other] = max(more, key=lambda a: max(_shared(a, b) for b in beside))


def _other_words(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _shared(a: Act, b: Act) -> int:
    return len(a.about & b.about)


def _alike(a: Act, b: Act) -> bool:
    one, other = a.told, b.told
    if one.denied or other.denied:  # what nobody said they said with no verb
        return False
    if any(not x.plain and x.verb in y.facts.quoted_stems for x, y in ((a, b), (b, a))):
        return False  # “I apologize,” she wrote
    if a.said and b.said:  # the words themselves tell whether it is one utterance
        return not _other_words(a.said, b.said)
    if a.lent or b.lent or ((one.bare or other.bare) and one.side != other.side):
        return False
    if one.side and one.side == other.side:
        return True
    if a.verb in _FURTHER or b.verb in _FURTHER:
        return False
    if one.by != other.by and not (a.plain or b.plain):  # "insisted on" is another act than "agreed to"
        return False
    if bool(a.said) != bool(b.said) and _shared(a, b) < _LEAST:  # a short quotation has any word
        return False
    shared, fewest = _shared(a, b), min(len(a.about), len(b.about))
    return shared > 0 and _PART * shared >= fewest and (shared >= _LEAST or fewest <= _LEAST)
