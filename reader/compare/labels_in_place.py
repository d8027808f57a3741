"""What outlets call somebody who stands in the same place of one statement ("paid a waitress who claimed" and
"paid a former actress who claimed"), or is as old ("a 59-year-old mother", "a 59-year-old clerk").

Names say who is meant where there are any; here there are none. That two descriptions are of one person is
said by the words on both sides of them, or by the age alone. English texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import resources
from reader.compare.labels_people import one_name
from reader.compare.prepared import Prepared, Spans, spans_of
from reader.compare.wording_lexicon import normal, read_words
from reader.model.comparison import Claim, Label, LabelUse
from reader.text.quotes import mask
from reader.text.quotes_marks import marked
from reader.text.readings import reading
from reader.text.speech import AUX, CLAUSE, PREPOSITIONS, PRONOUNS
from reader.text.tokens import Token, stems

_FILE = "lexicons/persons.txt"
_WORDS = 5  # of a description before its noun
_BESIDE = 2  # words on either side whose likeness tells that the place is the same
_REACH = 5  # words among which these are looked for
# "A 59-year-old mother"; some texts have spaces between
_AGED = re.compile(r"\b(\d{1,3})\s?-\s?years?\s?-\s?old\s$")
_FIRST = frozenset(
    "the a an one two three four five six seven eight nine ten several many some his her its their those "
    "these this that another other".split()
)
_ANYBODY = frozenset("next any every no future potential".split())  # nobody is meant
_STOPS = frozenset(AUX) | frozenset(CLAUSE) | frozenset(PREPOSITIONS) | frozenset(PRONOUNS)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A description in a passage: the passage's number, where it stands, the key of its noun, whether that
    tells whose somebody is ("daughter"), the age ("" if none is told), and the stems next to it on either
    side, the nearest first."""

    passage: int
    start: int
    end: int
    noun: str
    whose: bool
    age: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def in_place(prepared: Sequence[Prepared], claims: Sequence[Claim]) -> Iterator[tuple[str, Label]]:
    """(row, label) where outlets call somebody differently, and none uses another's word in the row."""
    told: dict[str, list[tuple[LabelUse, Somebody]]] = {}
    for one in prepared:
        english = one.article.language == "en"
        for who in _described(one.article.text, spans_of(one.passages)) if english else ():
            passage = one.passages[who.passage]
            use = LabelUse(one.article.id, passage.id, passage.text[who.start : who.end])
            told.setdefault(passage.id, []).append((use, who))
    for claim in claims:
        cells = [
            [pair for passage in passages for pair in told.get(passage, ())]
            for passages in (claim.cells.values() if len(claim.cells) > 1 else ())
        ]
        for noun, uses in _apart([many for many in cells if many]):
            yield claim.id, Label(noun, tuple(uses), "maybe")


def _apart(cells: Sequence[Sequence[tuple[LabelUse, Somebody]]]) -> list[tuple[str, list[LabelUse]]]:
    """(noun, uses) of each person whom two articles of a row call differently."""
    found: list[tuple[str, list[LabelUse]]] = []
    for mine, theirs in combinations(cells, 2):
        nouns = [{who.noun for _use, who in many} for many in (mine, theirs)]
        for use, here in mine:
            for other, there in theirs:
                apart = here.noun not in nouns[1] and there.noun not in nouns[0]
                if not apart or not _one_person(here, there) or one_name([[use.text], [other.text]]):
                    continue
                home = next((uses for _noun, uses in found if use in uses or other in uses), None)
                if home is None:
                    home = []
                    found.append((here.noun, home))
                home += [each for each in (use, other) if each not in home]
    return found


def _one_person(here: Somebody, there: Somebody) -> bool:
    if here.age or there.age:
        return here.age == there.age
    if here.whose or there.whose:
        return False
    before, after = {*here.before} & {*there.before}, {*here.after} & {*there.after}
    next_to = {*here.before[:1]} & {*there.before[:1]} or {*here.after[:1]} & {*there.after[:1]}
    return bool(next_to and before and after)


@cache
def _nouns() -> dict[str, str]:
    """Noun, singular or plural -> the first of its line, with the "~" of a line that tells whose."""
    out: dict[str, str] = {}
    for row in resources.path(_FILE).read_text("utf-8").splitlines():
        names = [] if row.startswith("#") else [name.strip() for name in row.split("/") if name.strip()]
        for name in (name.removeprefix("~") for name in names):
            forms = {name, f"{name}s", f"{name}es"}
            if name.endswith("y"):
                forms.add(f"{name[:-1]}ies")
            if name.endswith("man"):
                forms.add(f"{name[:-3]}men")
            for form in forms:
                out.setdefault(form, names[0])
    return out


@reading
def _described(text: str, spans: Spans) -> tuple[Somebody, ...]:
    """Whom an article's own words describe without a name."""
    own = mask(text, marked(text))
    out: list[Somebody] = []
    for n, (kind, start, end) in enumerate(spans):
        if kind in ("boilerplate", "pullquote", "transcript", "headline"):
            continue
        said = own[start:end]
        tokens = read_words(said)
        for last, token in enumerate(tokens):
            noun = _nouns().get(token.text) if token.text.islower() else None
            if noun is None or (last + 1 < len(tokens) and _goes_on(said, token, tokens[last + 1])):
                continue
            first = _first(said, tokens, last)
            if normal(tokens[first].text) == "that" and token.text[-1] == "s":
                continue  # "said that crews": no determiner
            if first == last and first and normal(tokens[first - 1].text) == "to" and token.text[-1] != "s":
                continue  # "to host": a verb
            if not _ANYBODY.isdisjoint(normal(t.text) for t in tokens[first:last]):
                continue
            out.append(
                Somebody(
                    n,
                    tokens[first].start,
                    token.end,
                    noun,
                    noun.startswith("~"),
                    aged[1] if (aged := _AGED.search(said, 0, tokens[first].start)) else "",
                    _stems(tokens[max(0, first - _REACH) : first])[::-1][:_BESIDE],
                    _stems(tokens[last + 1 : last + 1 + _REACH])[:_BESIDE],
                )
            )
    return tuple(out)


def _goes_on(said: str, word: Token, after: Token) -> bool:
    """Whether a description goes on behind its noun, or a name does: "police officers", "mayor Ann Brook"."""
    if said[word.end : after.start].strip(" "):
        return False
    return after.text in _nouns() or after.text[0].isupper()


def _first(said: str, tokens: Sequence[Token], last: int) -> int:
    """The number of the word with which a description begins."""
    first = last
    while first and last - first < _WORDS:
        word = tokens[first - 1]
        low = normal(word.text)
        if (
            said[word.end : tokens[first].start].strip(" ")
            or low.endswith(("year-old", "'s"))
            or low[0].isdigit()
        ):
            break
        if low == "old" and _AGED.search(said, 0, tokens[first].start):
            break
        if low in _FIRST:
            return first - 1
        if low in _STOPS or low.endswith(("ed", "ing")):
            break
        first -= 1
    return first


def _stems(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(stem for token in tokens for stem in stems(token.text))
