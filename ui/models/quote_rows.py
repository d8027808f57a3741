"""Quotes as plain cells: one group of rows for an utterance, one row for each outlet's cut of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.statements import plain
from reader.model.comparison import Comparison
from reader.model.quote import QuoteRow, QuoteVersion
from ui import wording
from ui.models.cell_table import Grid
from ui.models.claim_rows import where
from ui.models.evidence import Evidence
from ui.models.marks import Cell, CellWriter, Mark, Place, heads, unite
from ui.models.phrases import quote_form, quote_form_note, translate

CONTEXT = 220
KNOWN = 4
"""Words beside a quote that tell only who speaks, and how: '" Ada Holm said."'"""


def quote_order(evidence: Evidence, speaker: str = "", differing: bool = False) -> tuple[QuoteRow, ...]:
    """The utterances to show: those that outlets give differently first, then by how many carry them."""
    rows = [
        row
        for row in evidence.comparison.quotes
        if (not speaker or (row.speaker or "") == speaker) and (not differing or differs(row) or cut(row))
    ]
    rows.sort(key=lambda row: (not differs(row), not cut(row), -len({v.article for v in row.versions})))
    return tuple(rows)


def differs(row: QuoteRow) -> bool:
    """True if several outlets carry it, and one quotes other words than another."""
    several = len({v.article for v in row.versions}) > 1
    return several and any(v.direct and v.form == "altered" for v in row.versions)


def cut(row: QuoteRow) -> bool:
    """True if several outlets carry it, and some quote less of it."""
    return not row.agree and len({v.article for v in row.versions}) > 1


def speakers(comparison: Comparison) -> list[str]:
    """Everyone who is quoted by name, most quoted first."""
    count: dict[str, int] = {}
    for row in comparison.quotes:
        if row.speaker:
            count[row.speaker] = count.get(row.speaker, 0) + len(row.versions)
    return sorted(count, key=lambda name: (-count[name], name))


def speaker(row: QuoteRow) -> str:
    """Who speaks, to begin a line or a sentence with: "She" where the outlets give no name; "" if nobody."""
    name = row.speaker or ""
    return name[:1].upper() + name[1:]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: one version of an utterance, in each outlet that has the very same sentence."""

    row: QuoteRow
    versions: tuple[QuoteVersion, ...]


def quote_lines(evidence: Evidence, rows: Sequence[QuoteRow]) -> tuple[Line, ...]:
    """The rows of the table, those of an utterance one below the other. A dozen outlets that print the
    sentence of an agency are one line, not twelve."""
    out: list[Line] = []
    for row in rows:
        same: dict[tuple[object, ...], list[QuoteVersion]] = {}
        for version in _ordered(row):
            sentence = " ".join(evidence.text(version.passage).casefold().split())
            key = (version.direct, plain(version.text), version.verb, _form(row, version), sentence)
            same.setdefault(key, []).append(version)
        out += [Line(row, tuple(versions)) for versions in same.values()]
    return tuple(out)


def quote_grid(evidence: Evidence, lines: Sequence[Line]) -> Grid:
    """Columns: who speaks, outlets, how it is introduced, the words."""
    spans: list[tuple[int, int, int]] = []
    for number, line in enumerate(lines):
        if number and lines[number - 1].row is line.row:
            spans[-1] = (spans[-1][0], 0, spans[-1][2] + 1)
        else:
            spans.append((number, 0, 1))

    def cell(number: int, column: int) -> Cell:
        return (_speaker, _outlets, _verb, _words)[column](evidence, lines[number])

    columns = (
        translate("story", "Who says it"),
        translate("story", "Outlet"),
        translate("story", "Verb"),
        translate("story", "In these words"),
    )
    return Grid(columns=heads(columns), rows=len(lines), cell=cell, spans=tuple(spans))


def _ordered(row: QuoteRow) -> list[QuoteVersion]:
    """The fullest direct version first; the others are held against it."""
    return sorted(row.versions, key=lambda v: (not v.direct, -len(v.text)))


def _speaker(_evidence: Evidence, line: Line) -> Cell:
    row, version = line.row, line.versions[0]
    outlets = len({v.article for v in row.versions})
    who = row.speaker or translate("story", "Speaker not named")
    status = wording.outlets(outlets)
    if outlets > 1:
        if differs(row):
            words = translate("story", "in other words")
        elif cut(row):
            words = translate("story", "shortened")
        else:
            words = translate("story", "same words")
        status = f"{status} · {words}"
    place = Place(version.article, version.passage)
    return CellWriter().write(who, "strong").line().write(status, "small").cell(place=place)


def _outlets(evidence: Evidence, line: Line) -> Cell:
    writer = CellWriter()
    for number, version in enumerate(line.versions):
        if number:
            writer.line()
        place = Place(version.article, version.passage)
        writer.write(f"{evidence.name(version.article)}  ", "label", place)
        writer.write(where(evidence, version.passage), "small", place)
    first = line.versions[0]
    return writer.cell(place=Place(first.article, first.passage))


def _verb(evidence: Evidence, line: Line) -> Cell:
    version = line.versions[0]
    writer = CellWriter().write(version.verb or "–", "body" if version.verb else "quiet")
    marks = _loaded_verb(evidence, version)
    for mark in marks:
        writer.mark(mark.start, mark.end, mark.kind, mark.note)
    spoken = version.verb or translate("story", "no verb of saying")
    return writer.cell(spoken=spoken, place=Place(version.article, version.passage))


def _loaded_verb(evidence: Evidence, version: QuoteVersion) -> list[Mark]:
    verb = (version.verb or "").casefold()
    for word in evidence.loaded.get(version.passage, ()):
        if verb and not word.quoted and word.text.casefold() == verb:
            return [Mark(0, len(version.verb or ""), "loaded", word.why)]
    return []


def _words(evidence: Evidence, line: Line) -> Cell:
    row, version = line.row, line.versions[0]
    article = evidence.articles[version.article]
    text = " ".join(version.text.split())
    writer = CellWriter()
    opening, closing = wording.quotation_marks() if version.direct else ("", "")
    writer.write(f"{opening}{text}{closing}", "body")
    if version.direct:
        for mark in _against(row, version, text):
            writer.mark(mark.start + len(opening), mark.end + len(opening), mark.kind, mark.note)
    kind = _form(row, version)
    # Where nobody has other words or fewer, "in full" says nothing.
    form = quote_form(kind) if kind != "full" or differs(row) or cut(row) else ""
    if form:
        writer.write(f"  {form}", "small")
    sentence = _sentence(evidence, version, text)
    if sentence:
        writer.line().write(sentence, "quiet")
    who = ", ".join([*(evidence.name(v.article) for v in line.versions), *filter(None, [version.verb])])
    outlets = ", ".join(dict.fromkeys(evidence.articles[v.article].outlet for v in line.versions))
    return writer.cell(
        spoken=f"{who}: {text} ({form})" if form else f"{who}: {text}",
        place=Place(version.article, version.passage),
        outlet=outlets,
        url=article.url,
        tip=quote_form_note(kind) if form else "",
    )


def _sentence(evidence: Evidence, version: QuoteVersion, text: str) -> str:
    """The sentence that a version stands in; "" where it says no more than who speaks, and the verb."""
    whole = " ".join(evidence.text(version.passage).split())
    if len(whole.replace(text, "", 1).split()) <= KNOWN:
        return ""
    if len(whole) <= CONTEXT:
        return whole
    at = max(0, whole.find(text[:40]))
    first = max(0, at - CONTEXT // 3)
    cut_off = whole[first : first + CONTEXT]
    return ("…" if first else "") + cut_off + ("…" if first + CONTEXT < len(whole) else "")


def _form(row: QuoteRow, version: QuoteVersion) -> str:
    """How much of the utterance stands here; `part` where the outlet gives the rest of it elsewhere."""
    if not version.direct:
        return "paraphrase"
    beside = any(v.article == version.article and v.direct and v is not version for v in row.versions)
    fullest = _ordered(row)[0]
    if version.form == "full" and beside and len(_said(version)) < len(_said(fullest)):
        return "part"
    return version.form


def _said(version: QuoteVersion) -> list[str]:
    from reader.text.tokens import word_texts

    return [word.casefold() for word in word_texts(version.text)]


def _against(row: QuoteRow, version: QuoteVersion, text: str) -> list[Mark]:
    """Words that another outlet's direct version gives otherwise; a mere cut is no difference.

    Held against the fullest version. That one, and each with the same words, is held against all others.
    """
    from reader.text.said_words import said_words
    from reader.text.worddiff import word_diff

    direct = [v for v in _ordered(row) if v.direct]
    if len({v.article for v in direct}) < 2:
        return []
    fullest = direct[0]
    alike = [v for v in direct if _said(v) == _said(fullest)]
    # a cut, however the words fall, has no others
    others = [v for v in direct if v not in alike and v.form == "altered"] if version in alike else [fullest]
    if version not in alike and version.form != "altered":
        return []
    note = translate("story", "Another outlet quotes other words here.")
    marks: list[Mark] = []
    for other in others:
        against = " ".join(other.text.split())
        for op, (start, end), (first, last) in word_diff(text, against):
            # "do not" and "don't" are no other words
            if op == "changed" and said_words(text[start:end]) != said_words(against[first:last]):
                marks.append(Mark(start, end, "differs", note))
    return list(unite(marks))
