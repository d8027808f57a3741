"""What an article calls the persons it names: "Brook, the mayor", "embattled mayor Ann Brook", "Brook is a
former banker", and further down "the under-fire mayor"; and in one row what one outlet calls the person whom
the other names ("the man suing the port")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from reader.compare.labels_beside import LEAD, LOOSE_END, after, before, human, in_headline, tells
from reader.compare.prepared import Prepared, Spans, spans_of
from reader.compare.wording_lexicon import read_words, title_case
from reader.model.comparison import Claim, LabelUse
from reader.text import quotes
from reader.text.person_nouns import person_noun
from reader.text.quotes_marks import marked
from reader.text.readings import reading
from reader.text.speech_names import Cast
from reader.text.speech_roles import head_of

# "the embattled congressman", "the 54-year-old billionaire"
_DEFINITE = re.compile(
    r"\b[Tt]he (?P<what>(?:(?!other|same|first|second|late|new|(?:and|or|but|of|as)\b)[a-z0-9][\w-]*\s){0,2}"
    r"[a-z]+)\b"
)
# "hired as the new coach": whoever is that from now on, not the coach who was named before
_NEW_ROLE = re.compile(
    r"\b(?:as|becomes?|became|becoming|be|been|is|was|named|appointed|elected|hired|called)\s$"
)
_IN_THE_HEAD = re.compile(r"\b(?:in|on|to|from|at|over|against)\s$", re.I)
_TITLED = re.compile(r"(?:(?:[A-Z][a-z]+|[A-Z]{2,5}|the|[A-Z][a-z]+\.)\s){0,3}")
# a sentence that opens with a description of somebody: "The man suing the port told …"
_OPENS = re.compile(
    r"(?P<whole>(?:The|A|An) (?P<what>(?:[a-z0-9][\w-]*\s){0,3}?[a-z]+)"
    r"(?: (?:who|suing|accused|behind|charged|running|leading|fighting)\b[^,.;:]{3,40}?)?)"
    r"(?=,| (?:has|have|had|said|says|told|is|was|will|would|[a-z]{3,}ed)\b)"
)
_JOINS = frozenset("a an the of for at".split())


def called(one: Prepared) -> Iterator[tuple[str, LabelUse]]:
    """(person, what the article calls them in its own voice), in order."""
    for person, n, what in _called(one.article.text, spans_of(one.passages)):
        yield person, LabelUse(one.article.id, one.passages[n].id, what)


@reading
def persons_named(text: str) -> frozenset[str]:
    """The persons whom a text gives more than one name of."""
    return frozenset(m.person.full for m in Cast.of(text).mentions if " " in m.person.full)


@reading
def _called(text: str, spans: Spans) -> tuple[tuple[str, int, str], ...]:
    """(person, the passage's number, what the article calls them)."""
    out: list[tuple[str, int, str]] = []
    spoken = [(m.start, m.end) for m in marked(text)]
    cast = Cast.of(text)
    for mention in cast.mentions:
        if len(mention.person.full.split()) < 2:
            continue
        if any(a <= mention.start < b for a, b in spoken):
            continue
        n = next((n for n, (_, start, end) in enumerate(spans) if start <= mention.start < end), None)
        if n is None or spans[n][0] in ("boilerplate", "pullquote"):
            continue
        _kind, start, end = spans[n]
        for what in (after(text, mention.end, end), before(text, mention.start, start)):
            if what:
                out.append((mention.person.full, n, what))
    return (*_by_headline(text, spans, cast), *out, *_by_role(text, spans, spoken))


def _by_headline(text: str, spans: Spans, cast: Cast) -> Iterator[tuple[str, int, str]]:
    """ "Embattled Mayor Ann Brook Resigns", of a person whom the article names in full."""
    for n, (kind, start, end) in enumerate(spans):
        said = text[start:end] if kind == "headline" else ""
        if said and title_case(read_words(said)):
            for person in cast.persons.values():
                known = person.full if " " in person.full else ""
                what = in_headline(said, known) if known and any(at >= end for at in person.places) else None
                if what:
                    yield person.full, n, what


def _by_role(text: str, spans: Spans, spoken: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int, str]]:
    """ "the embattled mayor", where the article has one mayor with a full name."""
    for n, (kind, start, end) in enumerate(spans):
        if kind in ("boilerplate", "pullquote", "headline"):
            continue
        said = text[start:end]
        for m in _DEFINITE.finditer(said):
            at = start + m.start()
            if any(a <= at < b for a, b in spoken) or head_of(m["what"]) is None:
                continue
            person = quotes.only_in_role(text, m["what"])
            if _IN_THE_HEAD.search(said[: m.start()]) and m["what"] == "head":
                continue
            if person and " " in person and not _NEW_ROLE.search(said[: m.start()]):
                yield person, n, LOOSE_END.sub("", m.group())


@reading
def _openings(text: str, spans: Spans) -> tuple[tuple[int, str, bool], ...]:
    """Passages that open with a person's full name, or with a description of somebody: the passage's number,
    the words, and whether they are a name.
    """
    out = []
    starts = {m.start: m.person.full for m in Cast.of(text).mentions}
    for n, (kind, start, end) in enumerate(spans):
        if kind in ("boilerplate", "pullquote"):
            continue
        said = text[start:end]
        first = next((at for at in starts if start <= at < start + 50), None)
        opens = first is not None and _TITLED.fullmatch(said[: first - start])
        who = starts[first] if opens and first is not None else None
        if who and " " in who:
            out.append((n, who, True))
        elif (m := _OPENS.match(said)) and human(m["what"].split()[-1]):
            out.append((n, m["whole"], False))
    return tuple(out)


def in_rows(prepared: Sequence[Prepared], claims: Sequence[Claim]) -> Iterator[tuple[str, LabelUse]]:
    """(person, what an outlet calls them) where another outlet's sentence in the row opens with the name,
    this one's opens with a description, and the article names the person elsewhere. Who is named in the
    sentence itself is somebody else: "An arsonist damaged the house of Ann Brook"."""
    named: dict[str, str] = {}  # passage -> the person it opens with
    described: dict[str, tuple[Prepared, str]] = {}
    said: dict[str, str] = {}
    for one in prepared:
        for n, words, is_name in _openings(one.article.text, spans_of(one.passages)):
            if is_name:
                named[one.passages[n].id] = words
            else:
                described[one.passages[n].id] = (one, words)
                said[one.passages[n].id] = one.passages[n].text
    for claim in claims:
        ids = [i for cells in claim.cells.values() for i in cells]
        persons = {named[i] for i in ids if i in named}
        if len(persons) != 1:
            continue
        person = next(iter(persons))
        name = re.compile(rf"\b{re.escape(person.split()[-1])}\b")
        for i in ids:
            if i in described and name.search(described[i][0].article.text) and not name.search(said[i]):
                yield person, LabelUse(described[i][0].article.id, i, described[i][1])


def one_name(told: Iterable[Sequence[str]]) -> bool:
    """Whether any two articles have names that are one but for proper names in it, or for words that only
    tell more: "general manager", "the Los Angeles general manager", "assistant general manager". A word that
    judges or places a person ("embattled", "former", "far-right") is a choice.

    Args:
        told: each article's names, as written.
    """
    words = [[LEAD.sub("", text).split() for text in many] for many in told if many]
    return all(
        any(_but_for_names(x, y) for x in one for y in other)
        for k, one in enumerate(words)
        for other in words[:k]
    )


def _but_for_names(left: Sequence[str], right: Sequence[str]) -> bool:
    short, long = sorted((_common(_spokes(words)) for words in (left, right)), key=len)
    return short <= long and not any(tells(word) for word in long - short)


def _common(words: dict[str, str]) -> set[str]:
    """The words without proper names, if any are left."""
    return {low for low, word in words.items() if not word[:1].isupper()} or set(words)


def _spokes(words: Sequence[str]) -> dict[str, str]:
    """The words that tell one description from another; "a spokesman for the board" is the board's
    spokeswoman.
    """
    told = {
        re.sub(r"^spokes(?:wo)?man$", "spokesperson", re.sub(r"['’]s?$", "", w.lower())): w
        for word in words
        for w in (word.split("-") if person_noun(word.rpartition("-")[2]) else (word,))
    }
    return {low: word for low, word in told.items() if low not in _JOINS}
