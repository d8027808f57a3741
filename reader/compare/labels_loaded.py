"""A word before a noun that judges, where another outlet names the same thing without it: "a brazen robbery",
"a robbery".

The loaded words are those of the wording; that both mean one thing is said by the words around the nouns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.compare.prepared import Prepared
from reader.compare.wording_lexicon import Lexicon, normal, read_words
from reader.model.comparison import Claim, Label, LabelUse, Loaded
from reader.model.passage import Passage
from reader.text.quotes_marks import marked
from reader.text.speech import AUX, CLAUSE, DETERMINERS, PREPOSITIONS, PRONOUNS
from reader.text.tokens import Token, stems

_SMALL = AUX | CLAUSE | DETERMINERS | PREPOSITIONS | PRONOUNS
_GROUP = 3  # words of a noun group behind the one that judges
_AROUND = 6  # words on either side that say whether it is the same thing
_SHARED = 2  # stems of these in common
_STRONG = 2  # strength of a word that judges; weaker ones often tell of size alone ("huge", "sweeping")
_BEFORE_VERB = AUX | {"to"}
_COUNTS = re.compile(
    r"\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|[mb]illions?"
)
_DOING = re.compile(r".*(?:ing|ed|ly|known|seen|made|\d)$")


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun with the words before it that judge it: its stem, the stems of those words (empty if there
    are none), the stems around it, and how it is called."""

    noun: str
    judging: frozenset[str]
    around: frozenset[str]
    use: LabelUse


@cache
def _judges() -> frozenset[str]:
    """The adjectives of the list that judge what they stand before."""
    return frozenset(e.term for e in Lexicon.load().entries if e.form == "a" and e.strength >= _STRONG)


def loaded_names(
    prepared: Sequence[Prepared], claims: Sequence[Claim], wording: Sequence[Loaded]
) -> Iterator[tuple[str, Label]]:
    """(row, label) for each thing that one outlet names with a word that judges, and others without it."""
    passages = {passage.id: passage for one in prepared for passage in one.passages}
    by_passage: dict[str, list[Loaded]] = {}
    for word in wording:
        if word.category == "adjective" and not word.quoted and normal(word.text) in _judges():
            by_passage.setdefault(word.passage, []).append(word)
    for claim in claims:
        if len(claim.cells) < 2:
            continue
        judged = {
            article: [
                thing
                for passage in cells
                for word in by_passage.get(passage, ())
                if (thing := _judged(word, passages[passage])) is not None
            ]
            for article, cells in claim.cells.items()
        }
        for noun in dict.fromkeys(thing.noun for many in judged.values() for thing in many):
            uses = _uses(noun, claim, judged, passages)
            if len({use.article for use in uses}) > 1:
                yield claim.id, Label(noun, tuple(uses), "maybe")


def _uses(
    noun: str, claim: Claim, judged: Mapping[str, Sequence[Thing]], passages: Mapping[str, Passage]
) -> list[LabelUse]:
    """What those outlets of a row call one thing that judge it, and those that do not; [] if all do."""
    mine = [thing for many in judged.values() for thing in many if thing.noun == noun]
    uses: dict[LabelUse, None] = {}
    for thing in mine:
        for article, cells in claim.cells.items():
            if article == thing.use.article or any(other.noun == noun for other in judged[article]):
                continue
            said = {stem for passage in cells for stem in stems(passages[passage].text)}
            if not thing.judging.isdisjoint(said):
                continue
            plain = (one for passage in cells for one in _plain(noun, article, passages[passage]))
            other = next((one for one in plain if len(thing.around & one.around) >= _SHARED), None)
            if other is not None:
                uses |= {thing.use: None, other.use: None}
    return list(uses)


def _judged(word: Loaded, passage: Passage) -> Thing | None:
    """The noun group that begins with a loaded word; None if no noun follows."""
    text = passage.text
    tokens = read_words(text)
    first = next((n for n, t in enumerate(tokens) if t.start >= word.end - passage.start), len(tokens))
    last = first
    while last < len(tokens) and last - first < _GROUP and _goes_on(text, tokens, last):
        last += 1
    joined = last < len(tokens) and normal(tokens[last].text) in ("and", "or")  # "massive oil and gas sale"
    noun = _noun(tokens[last - 1]) if last > first and not joined else ""
    # "A shocking 31 hours": how many there are is judged, not what.
    if not noun or any(_COUNTS.fullmatch(normal(token.text)) for token in tokens[first:last]):
        return None
    use = LabelUse(word.article, passage.id, text[word.start - passage.start : tokens[last - 1].end])
    return Thing(noun, frozenset(stems(word.text)), _around(tokens, first - 1, last), use)


def _plain(noun: str, article: str, passage: Passage) -> Iterator[Thing]:
    """The places of a noun that ends its group, in the outlet's own words."""
    text = passage.text
    tokens = read_words(text)
    for n, token in enumerate(tokens):
        ends = n + 1 == len(tokens) or not _goes_on(text, tokens, n + 1)
        verb = n > 0 and normal(tokens[n - 1].text) in _BEFORE_VERB
        if (
            ends
            and not verb
            and _noun(token) == noun
            and not any(m.start <= token.start < m.end for m in marked(text))
        ):
            yield Thing(
                noun, frozenset(), _around(tokens, n, n + 1), LabelUse(article, passage.id, token.text)
            )


def _goes_on(text: str, tokens: Sequence[Token], n: int) -> bool:
    """Whether a word belongs to the noun group of the word before it."""
    return text[tokens[n - 1].end : tokens[n].start] == " " and normal(tokens[n].text) not in _SMALL


def _noun(token: Token) -> str:
    """The stem of a word that may be a noun of a thing: no name, no form of a verb."""
    if not token.text.islower() or _DOING.match(token.text):
        return ""
    return next(iter(stems(token.text)[-1:]), "")


def _around(tokens: Sequence[Token], first: int, end: int) -> frozenset[str]:
    near = (*tokens[max(0, first - _AROUND) : first], *tokens[end : end + _AROUND])
    return frozenset(stem for token in near for stem in stems(token.text))
