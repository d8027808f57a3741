"""The same words as each outlet gives them: one row for each utterance.

A quotation is cut at the borders of passages first, so that every version stands in one passage. Versions
are then put together by their words (in order), their speakers and, for a word or two, by what is said
around them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.compare.people import People, cast_of
from reader.compare.prepared import Prepared
from reader.compare.quotes_match import (
    Piece,
    cluster,
    described,
    form_of,
    held_by,
    run_in,
    spoken_words,
    wholes,
)
from reader.model.quote import QuoteRow, QuoteVersion
from reader.text import quotes as text_quotes
from reader.text.said_words import said_words
from reader.text.speech_roles import in_body, is_role
from reader.text.tokens import stems

_MARKS = " \t\n\"“”„‟‘’‚‛'«»‹›「」『』"
_EDGES = " \t\n"


def quote_rows(prepared: Sequence[Prepared]) -> tuple[QuoteRow, ...]:
    """Every utterance of the articles with each outlet's version of it; those in most outlets first."""
    pieces: list[Piece] = []
    # In an order of its own: a short quotation joins those before it.
    for n, one in sorted(enumerate(prepared), key=lambda each: (each[1].article.text, each[1].article.id)):
        _collect(n, one, pieces)
    _complete_speakers(pieces, prepared)
    groups = cluster(pieces, [one.vectors for one in prepared])
    rows: list[tuple[int, tuple[int, int], QuoteRow]] = []
    for group in groups:
        rows.append(_row(group, pieces, prepared))
    rows.sort(key=lambda r: (-r[0], r[1]))
    return tuple(replace(row, id=f"q{n}") for n, (_, _, row) in enumerate(rows, 1))


def _collect(n: int, one: Prepared, pieces: list[Piece]) -> None:
    text = one.article.text
    places = [(k, p) for k, p in enumerate(one.passages) if p.kind not in ("boilerplate", "pullquote")]
    cursor = 0
    for quote in text_quotes.find(text):
        if quote.scare or not quote.direct:
            continue
        while cursor < len(places) and places[cursor][1].end <= quote.start:
            cursor += 1
        k = cursor
        while k < len(places) and places[k][1].start < quote.end:
            place, passage = places[k]
            start, end = max(quote.start, passage.start), min(quote.end, passage.end)
            k += 1
            start, end = _trim(
                text, start, end, _EDGES if quote.start <= start and end <= quote.end else _MARKS
            )
            if end <= start:
                continue
            spoken = text[start:end]
            found = said_words(spoken, one.article.language)
            if found:
                pieces.append(
                    Piece(
                        n,
                        place,
                        start,
                        end,
                        spoken,
                        quote.speaker,
                        quote.verb,
                        found,
                        frozenset(stems(spoken, one.article.language)),
                        _goes_on(pieces, n, start, quote.speaker, text),
                    )
                )


_BREAK = re.compile(r"(?:(?P<before>,)\s*)?[”\"’'»“]\s*(?P<cue>,?[^“”\"«»„.!?;\n]{3,120}),\s*[“\"‘'«„]?\s*")


def _goes_on(pieces: Sequence[Piece], article: int, start: int, speaker: str | None, text: str) -> bool:
    """Is this the second half of a sentence that only "she said" breaks?"""
    if not pieces or pieces[-1].article != article or pieces[-1].speaker != speaker:
        return False
    last = pieces[-1]
    gap = _BREAK.fullmatch(text, last.end - (text[last.end - 1] == ","), start)
    return gap is not None and bool(gap["before"] or gap["cue"][0] == ",") and not text[start].isupper()


def _trim(text: str, start: int, end: int, what: str) -> tuple[int, int]:
    while start < end and text[start] in what:
        start += 1
    while end > start and text[end - 1] in what:
        end -= 1
    return start, end


def _complete_speakers(pieces: list[Piece], prepared: Sequence[Prepared]) -> None:
    """ "Brook" in one outlet is "Adam Brook" if that is whom the others mean; all forms of a name are the
    fullest."""
    people = People(
        [cast_of(one) for one in prepared],
        [(p.article, p.speaker) for p in pieces if p.speaker],
    )
    for i, p in enumerate(pieces):
        if p.speaker:
            pieces[i] = replace(p, speaker=people.full(p.speaker, p.article))
    _name_roles(pieces, prepared)


def _name_roles(pieces: list[Piece], prepared: Sequence[Prepared]) -> None:
    """ "The engineer" whom her own article does not name in that role is the one whom the others do."""
    for i, p in enumerate(pieces):
        if not p.speaker or not (is_role(p.speaker) or in_body(p.speaker)):
            continue
        named = {
            person
            for n, one in enumerate(prepared)
            if n != p.article
            for person in text_quotes.in_role(one.article.text, p.speaker)
        }
        here = prepared[p.article].article.text
        if len(named) == 1 and (name := next(iter(named))).split()[-1] in here:
            pieces[i] = replace(p, speaker=name)


def _row(
    group: list[int], pieces: list[Piece], prepared: Sequence[Prepared]
) -> tuple[int, tuple[int, int], QuoteRow]:
    mine = _once_each([pieces[i] for i in group], prepared)
    whole = wholes(mine)
    best = max(
        whole,
        key=lambda a: (
            held_by(whole, a),
            spoken_words(whole[a], [p for p in mine if p.article == a]),
            -len(whole[a]),
        ),
    )
    ordered = sorted(mine, key=lambda p: (p.article, _cut(p, mine), p.start))
    versions = [
        QuoteVersion(
            prepared[p.article].article.id,
            prepared[p.article].passages[p.place].id,
            p.start,
            p.end,
            p.text,
            True,
            p.verb,
            "cut" if _cut(p, mine) else form_of(p, whole[p.article], whole[best], first=p.article == best),
        )
        for p in ordered
    ]
    speaker = _speaker(mine, prepared)
    outlets = {p.article for p in mine}
    partial = {
        p.article for p, v in zip(ordered, versions, strict=True) if v.form != "full" and not _cut(p, mine)
    }
    first = min((p.article, p.start) for p in mine)
    return len(outlets), first, QuoteRow("", speaker, tuple(versions), not partial)


def _once_each(mine: list[Piece], prepared: Sequence[Prepared]) -> list[Piece]:
    """Without an article's repeats of its own words: a headline that its text bears out, the same words
    again. The one that tells most stays: not the headline, with a speaker and a verb, given as an answer
    and not woven into a sentence of the outlet's, the first."""

    def rank(p: Piece) -> tuple[bool, bool, bool, bool, int]:
        one = prepared[p.article]
        headline = one.passages[p.place].kind == "headline"
        before = one.article.text[one.passages[p.place].start : p.start].rstrip(_MARKS)
        woven = bool(before) and before[-1] not in ",:;.?!–—"
        return headline, not p.speaker, not p.verb, woven, p.start

    kept: list[Piece] = []
    for p in sorted(mine, key=rank):
        others = [k for k in kept if k.article == p.article]
        if any(k.words == p.words for k in others) or (rank(p)[0] and any(run_in(p, k) for k in others)):
            continue
        kept.append(p)
    return sorted(kept, key=lambda p: (p.article, p.start))


def _cut(p: Piece, mine: Sequence[Piece]) -> bool:
    """Does the same article give these words more fully? The fuller version stands first."""
    return any(k is not p and k.article == p.article and run_in(p, k) for k in mine)


def _speaker(mine: list[Piece], prepared: Sequence[Prepared]) -> str | None:
    """The name most versions give; one that stands beside the quotation counts more than one inferred."""
    votes: dict[str, float] = {}
    for p in mine:
        if p.speaker:
            beside = p.speaker.split()[-1] in _beside(p, prepared)
            votes[p.speaker] = votes.get(p.speaker, 0.0) + _standing(p.speaker) + 1.5 * beside
    return max(votes, key=lambda s: (votes[s], s)) if votes else None


def _beside(p: Piece, prepared: Sequence[Prepared]) -> str:
    """What the passage says outside the quotation."""
    one = prepared[p.article]
    passage = one.passages[p.place]
    return one.article.text[passage.start : p.start] + " " + one.article.text[p.end : passage.end]


def _standing(speaker: str) -> float:
    """How good a name is: a full name before a surname, a description, a pronoun."""
    names = speaker.split()
    if described(speaker):
        return 0.8 if speaker[:1].isupper() else 0.5
    if len(names) == 1:
        return 1.0 if speaker[:1].isupper() and len(speaker) > 2 else 0.1
    capital = sum(n[:1].isupper() for n in names)
    return 2.0 if capital == len(names) <= 5 else 0.8 if capital else 0.5
