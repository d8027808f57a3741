"""Quotes as plain cells: one group of rows for an utterance, one row for each outlet's cut of it."""

from __future__ import annotations

from reader.model.comparison import Comparison
from reader.model.quote import QuoteRow, QuoteVersion
from ui import wording
from ui.models.cell_table import Grid
from ui.models.claim_rows import where
from ui.models.evidence import Evidence
from ui.models.marks import Cell, CellWriter, Mark, Place, heads, unite
from ui.models.phrases import quote_form, quote_form_note, translate

CONTEXT = 220


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


def quote_grid(evidence: Evidence, rows: tuple[QuoteRow, ...]) -> Grid:
    """Columns: who speaks, outlet, how it is introduced, the words."""
    lines = [(row, version) for row in rows for version in _ordered(row)]
    spans, at = [], 0
    for row in rows:
        spans.append((at, 0, len(row.versions)))
        at += len(row.versions)

    def cell(line: int, column: int) -> Cell:
        row, version = lines[line]
        return (_speaker, _outlet, _verb, _words)[column](evidence, row, version)

    columns = (
        translate("story", "Who says it"),
        translate("story", "Outlet"),
        translate("story", "Verb"),
        translate("story", "In these words"),
    )
    return Grid(
        columns=heads(columns),
        rows=len(lines),
        cell=cell,
        spans=tuple(spans),
    )


def _ordered(row: QuoteRow) -> list[QuoteVersion]:
    """The fullest direct version first; the others are held against it."""
    return sorted(row.versions, key=lambda v: (not v.direct, -len(v.text)))


def _speaker(evidence: Evidence, row: QuoteRow, version: QuoteVersion) -> Cell:
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


def _outlet(evidence: Evidence, row: QuoteRow, version: QuoteVersion) -> Cell:
    writer = CellWriter().write(evidence.name(version.article), "label").line()
    writer.write(where(evidence, version.passage), "small")
    return writer.cell(place=Place(version.article, version.passage))


def _verb(evidence: Evidence, row: QuoteRow, version: QuoteVersion) -> Cell:
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


def _words(evidence: Evidence, row: QuoteRow, version: QuoteVersion) -> Cell:
    article = evidence.articles[version.article]
    text = " ".join(version.text.split())
    writer = CellWriter()
    opening, closing = ("“", "”") if version.direct else ("", "")
    writer.write(f"{opening}{text}{closing}", "body")
    if version.direct:
        for mark in _against(row, version, text):
            writer.mark(mark.start + 1, mark.end + 1, mark.kind, mark.note)
    kind = _form(row, version)
    form = quote_form(kind)
    writer.write(f"  {form}", "small")
    context = " ".join(evidence.text(version.passage).split())
    if len(context) > len(text) + 6:
        if len(context) > CONTEXT:
            at = max(0, context.find(text[:40]))
            first = max(0, at - CONTEXT // 3)
            cut = context[first : first + CONTEXT]
            context = ("…" if first else "") + cut + ("…" if first + CONTEXT < len(context) else "")
        writer.line().write(context, "small")
    who = ", ".join(part for part in (evidence.name(version.article), version.verb) if part)
    spoken = f"{who}: {text} ({form})"
    place = Place(version.article, version.passage)
    tip = quote_form_note(kind)
    return writer.cell(spoken=spoken, place=place, outlet=article.outlet, url=article.url, tip=tip)


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
    from reader.text.worddiff import word_diff

    direct = [v for v in _ordered(row) if v.direct]
    if len({v.article for v in direct}) < 2:
        return []
    fullest = direct[0]
    alike = [v for v in direct if _said(v) == _said(fullest)]
    others = [v for v in direct if v not in alike] if version in alike else [fullest]
    note = translate("story", "Another outlet quotes other words here.")
    marks: list[Mark] = []
    for other in others:
        for op, (start, end), _ in word_diff(text, " ".join(other.text.split())):
            if op == "changed":
                marks.append(Mark(start, end, "differs", note))
    return list(unite(marks))
