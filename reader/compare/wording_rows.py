"""What the other outlets write where one uses a loaded word: within a row, word against word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.compare.wording import stemmed
from reader.compare.wording_lexicon import read_words
from reader.compare.wording_model import WordingModel
from reader.model.comparison import Claim, Elsewhere, Loaded
from reader.model.passage import Passage
from reader.text.tokens import words
from reader.text.worddiff import Edit, folded, word_diff
from reader.work.remembered import of_passages

_MOST = 3  # words in a counterpart: a longer change is another sentence, not another word
_SUBJECT = 2  # words on either side of a verb of saying among which stands who says it
_ALIKE = 4  # words around it that both sentences have
_SMALL = frozenset("a an the of to in on at for from with by during and".split())
_SPOKEN = frozenset(("saying", "attack"))


def with_others(
    found: Sequence[Loaded], claims: Sequence[Claim], passages: Mapping[str, Passage]
) -> tuple[Loaded, ...]:
    """The loaded words, those of an outlet's own voice with what the others of its rows have in their place.

    A word that others do without where they tell the same weighs more, one that they use too weighs less: it
    is the event's. What falls below the cut of the model is left away.
    """
    model = WordingModel.load()
    out: list[Loaded] = []
    for word, others in zip(found, others_of(found, claims, passages), strict=True):
        score = round(model.beside_others(word.score, alone(others)), 3) if others else word.score
        if word.quoted or score >= model.story_cut:
            out.append(replace(word, others=others, score=score))
    return tuple(out)


def others_of(
    found: Sequence[Loaded], claims: Sequence[Claim], passages: Mapping[str, Passage]
) -> list[tuple[Elsewhere, ...]]:
    """What the other outlets of its rows have for each word; nothing for a speaker's."""
    rows: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for cells in claim.cells.values():
            for passage in cells:
                rows[passage].append(claim)
    return [() if word.quoted else tuple(_others(word, rows[word.passage], passages)) for word in found]


def alone(others: Sequence[Elsewhere]) -> float:
    """How far a word stands alone among those who tell the same: 1 all do without it, -1 all use it."""
    same = sum(other.same for other in others)
    return (len(others) - 2 * same) / len(others) if others else 0.0


def _others(word: Loaded, claims: Sequence[Claim], passages: Mapping[str, Passage]) -> Iterator[Elsewhere]:
    here = passages[word.passage]
    place = word.start - here.start, word.end - here.start
    stems = stemmed(word.text)
    seen: set[str] = set()
    for claim in claims:
        verbs = _verbs(word, claim)
        for article, cells in claim.cells.items():
            if article == word.article or article in seen:
                continue
            seen.add(article)
            with_it = next((p for p in cells if stems <= stemmed(passages[p].text)), None)
            if with_it is not None:
                yield Elsewhere(article, with_it, word.text, True)
                continue
            if article in verbs:
                yield Elsewhere(article, *verbs[article], False)
                continue
            there = passages[cells[0]]
            instead = _plainly(word, here, there) or _counterpart(here.text, there.text, place)
            yield Elsewhere(article, there.id, instead, False)


@of_passages(16384)  # a hundred outlets have few different sentences
def _counterpart(here: str, there: str, place: tuple[int, int]) -> str | None:
    """The few words that stand where the loaded one does, if the sentences run alike on both sides of it."""
    start, end = place
    if len(stemmed(here) & stemmed(there)) < _ALIKE or _couples(here, place).isdisjoint(_couples(there)):
        return None  # most pairs; a diff costs much more
    edits = _diff(here, there)
    for n, (op, (a, b), (c, d)) in enumerate(edits):
        if op != "changed" or a >= end or b <= start:
            continue
        if stemmed(here[a:b]) - _SMALL != stemmed(here[start:end]) - _SMALL:
            return None  # more has changed than the word
        theirs = _bare(there[c:d])
        short = len(words(here[a:b])) <= _MOST and len(words(theirs)) <= _MOST
        short = short and len(stemmed(theirs) - _SMALL) <= max(1, len(stemmed(here[a:b]) - _SMALL))
        beside = [edits[k] for k in (n - 1, n + 1) if 0 <= k < len(edits)]
        alike = all(e[0] == "same" for e in beside) and sum(_long(here, e[1]) for e in beside) >= _ALIKE
        return theirs or None if short and alike else None
    return None


def _bare(text: str) -> str:
    """Without the small words at both ends: "spree in" is "spree"."""
    found = [t for t in words(text) if folded(t.text) not in _SMALL]
    return text[found[0].start : found[-1].end] if found else ""


@of_passages(2048)
def _couples(text: str, place: tuple[int, int] | None = None) -> frozenset[tuple[str, str]]:
    """Each two words in a row; of those around a place only, where one side of it must have such a couple in
    common with another text for `_counterpart` to find anything.
    """
    tokens = read_words(text)
    low = [folded(t.text) for t in tokens]
    if place is not None:
        inside = [n for n, t in enumerate(tokens) if t.end > place[0] and t.start < place[1]]
        low = low[max(0, inside[0] - _MOST - 1) : inside[-1] + _MOST + 2]
    return frozenset(pairwise(low))


@of_passages(8192)  # a sentence has several loaded words
def _diff(here: str, there: str) -> list[Edit]:
    return word_diff(here, there)


def _long(text: str, span: tuple[int, int]) -> int:
    return len(words(text[span[0] : span[1]]))


def _plainly(word: Loaded, here: Passage, there: Passage) -> str | None:
    """The plain word that we would put, if the other passage has it; of a verb of saying, beside the same
    person: most passages have a "said"."""
    wanted = stemmed(word.plain or "") - _SMALL
    if not wanted or not wanted <= stemmed(there.text):
        return None
    found = [t for t in words(there.text) if stemmed(t.text) <= wanted]
    start, end = found[0].start, found[-1].end
    if word.category in _SPOKEN:
        who = _beside(here.text, word.start - here.start, word.end - here.start)
        if who.isdisjoint(_beside(there.text, start, end)):
            return None
    return there.text[start:end] if end - start <= 40 else None


def _beside(text: str, start: int, end: int) -> frozenset[str]:
    """The words next to a place, where its subject stands."""
    tokens = read_words(text)
    before = [t for t in tokens if t.end <= start][-_SUBJECT:]
    behind = [t for t in tokens if t.start >= end][:_SUBJECT]
    return frozenset(folded(t.text) for t in (*before, *behind)) - _SMALL - {"that"}


def _verbs(word: Loaded, claim: Claim) -> dict[str, tuple[str, str]]:
    """By article, the verb of saying that the row already sets against this one, behind its passage."""
    found: dict[str, tuple[str, str]] = {}
    for difference in claim.differences if word.category in _SPOKEN else ():
        if difference.kind == "verb" and any(
            v.passage == word.passage and v.start <= word.start < v.end for v in difference.values
        ):
            for v in difference.values:
                found.setdefault(v.article, (v.passage, v.text))
    return found
