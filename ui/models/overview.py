"""The overview's cards as plain statements; each has an address that leads to its evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model.comparison import Claim, Difference, Label, Variant
from reader.model.quote import QuoteRow
from ui import wording
from ui.models.attribution_rows import attribution_rows
from ui.models.claim_rows import where
from ui.models.evidence import Evidence, shorten_apart
from ui.models.marks import Cell, CellWriter, behind
from ui.models.phrases import (
    decimal,
    difference_kind,
    difference_note,
    relation,
    some_of,
    translate,
    without_it,
)
from ui.models.quote_rows import differs, speaker
from ui.models.source_rows import copying, source_of
from ui.models.wording_rows import label_head

MOST = 5
MOST_DISAGREE = 5
MOST_OF_A_KIND = 2
LONG = 120
VALUE = 64
CONTEXT = 92
FULL = 3.0
"""Loaded words in 100 at which a bar is full, or more where an outlet has more: a lone one is not all red."""
WEIGHT = ("quote", "figure", "verb", "name", "date", "negation", "label", "hedge")


@dataclass(frozen=True, slots=True)
class Statement:
    """One line of a card and where its evidence is."""

    cell: Cell
    address: str


@dataclass(frozen=True, slots=True)
class Bar:
    """An outlet's measure: `share` 0..1 of the bar, None where the text is incomplete and nothing is said."""

    name: str
    share: float | None
    value: str
    spoken: str
    address: str


def common(evidence: Evidence) -> tuple[list[Statement], int]:
    """What every whole text reports, best placed first, and how many more there are."""
    claims = [c for c in evidence.comparison.claims if evidence.everyone(c)]
    claims.sort(key=lambda c: sum(c.prominence.values()) / max(1, len(c.prominence)))
    out = []
    for claim in claims[:MOST]:
        writer = CellWriter().write(evidence.in_short(claim.lead, LONG), "body").line()
        writer.write(said_by(evidence, claim), "small")
        out.append(Statement(writer.cell(), f"claim:{claim.id}"))
    return out, max(0, len(claims) - MOST)


def said_by(evidence: Evidence, claim: Claim) -> str:
    """ "Gazette ¶1, Courier ¶3 and 2 more": where a row rests."""
    return some_of([f"{evidence.name(a)} {where(evidence, ps[0])}" for a, ps in claim.cells.items() if ps])


def disagreements(evidence: Evidence) -> tuple[list[Statement], int]:
    """Where outlets give something differently: quotes, figures, names, dates, then wording."""
    found: list[tuple[tuple[int, int, int], str, Statement]] = []
    for row in evidence.comparison.quotes:
        if differs(row):
            # As many outlets as possible, and what is taken in at a glance.
            outlets = len({version.article for version in row.versions})
            length = sum(len(version.text) for version in row.versions if version.direct)
            found.append(((0, -outlets, length), "speech", _quote(evidence, row)))
    speeches = bool(found)
    for claim in evidence.comparison.claims:
        for difference in evidence.differing[claim.id]:
            if difference.kind == "quote" and speeches:
                continue  # told better, by speaker, above
            statement = _difference(evidence, claim, difference)
            if statement is not None:
                weight = WEIGHT.index(difference.kind) if difference.kind in WEIGHT else len(WEIGHT)
                weight += 0 if difference.sure else len(WEIGHT)  # what is sure comes first
                found.append(((weight, -len(claim.cells), 0), difference.kind, statement))
    found.sort(key=lambda item: item[0])
    shown: list[Statement] = []
    of_kind: dict[str, int] = {}
    said: list[set[str]] = []
    for _, kind, statement in found:
        values = _marked(statement.cell)
        if of_kind.get(kind, 0) >= MOST_OF_A_KIND or len(shown) >= MOST_DISAGREE:
            continue
        # Fewer of the words for "said" that are told already are no other disagreement.
        if values in said or (kind == "verb" and any(values < told for told in said)):
            continue
        said.append(values)
        of_kind[kind] = of_kind.get(kind, 0) + 1
        shown.append(statement)
    return shown, len(found) - len(shown)


def _marked(cell: Cell) -> set[str]:
    return {cell.text[mark.start : mark.end].casefold().strip("“”„«»\u00a0 ") for mark in cell.marks}


def _quote(evidence: Evidence, row: QuoteRow) -> Statement:
    values = [(v.text, v.article) for v in row.versions if v.direct]
    if len({article for _, article in values}) < 2:
        values = [(v.text, v.article) for v in row.versions]
    # A part of what the same outlet quotes at more length elsewhere is no other version.
    values = [v for v in values if not any(_part_of(v, other) for other in values)]
    writer = CellWriter()
    who = speaker(row) or translate("story", "Quote")
    writer.write(who, "strong").line()
    _values(evidence, writer, values, difference_note("quote"), quoted=True)
    return Statement(writer.cell(), f"quote:{row.id}")


def _part_of(one: tuple[str, str], other: tuple[str, str]) -> bool:
    short, long = (" ".join(text.casefold().split()).strip(' ,.;“”"') for text, _ in (one, other))
    return one[1] == other[1] and len(short) < len(long) and short in long


def _difference(evidence: Evidence, claim: Claim, difference: Difference) -> Statement | None:
    values = [(v.text, v.article) for v in difference.values if not v.flat]
    given = {article for _, article in values}
    without = list(dict.fromkeys(v.article for v in difference.values if v.flat and v.article not in given))
    distinct = {text.casefold() for text, _ in values}
    if len(distinct) < 2 and not without:
        if difference.kind in ("hedge", "negation"):
            without = [article for article in claim.cells if article not in given]
        if not without:
            return None
    who = evidence.spoken_by(difference) if difference.kind == "quote" else ""
    writer = CellWriter().write(who or difference_kind(difference.told_as).capitalize(), "strong")
    # Not the row's own name: that passage may say nothing of what differs. Long words tell by themselves.
    first = difference.values[0]
    if len(first.text) < CONTEXT / 2 and not who:
        writer.write("  " + around(evidence, first, CONTEXT), "quiet")
    writer.line()
    quoted = difference.kind in ("quote", "hedge", "verb", "negation", "label")
    note = difference_note(difference.told_as)
    _values(evidence, writer, values, note, quoted=quoted)
    if without:
        writer.write(" · " + without_it([evidence.name(a) for a in without]), "quiet")
    return Statement(writer.cell(), f"claim:{claim.id}")


def _values(
    evidence: Evidence, writer: CellWriter, values: Iterable[tuple[str, str]], note: str, *, quoted: bool
) -> None:
    """ "partially" (Hamidun) · "partly" (AMW, Builder): each value once, with its outlets; `note`: why."""
    grouped: dict[str, tuple[str, list[str]]] = {}
    for text, article in values:
        flat = " ".join(text.split()).strip(" ,.;")
        names = grouped.setdefault(flat.casefold(), (flat, []))[1]
        if evidence.name(article) not in names:
            names.append(evidence.name(article))
    beside = [text for text, _ in grouped.values()]
    for number, (text, names) in enumerate(grouped.values()):
        if number:
            writer.write(" · ", "quiet")
        start = writer.length
        short = shorten_apart(text, beside, VALUE) if len(text) > VALUE else text
        writer.write(wording.quoted(short) if quoted else short, "body")
        writer.mark(start, writer.length, "differs", note)
        writer.write(f" ({some_of(names)})", "quiet")


def around(evidence: Evidence, value: Variant, most: int) -> str:
    """The words about a value in its passage, some `most` letters."""
    passage = evidence.passages[value.passage]
    text = passage.text
    begin, end = value.start - passage.start, value.end - passage.start
    room = max(0, most - (end - begin)) // 2
    left = text.rfind(" ", 0, max(0, begin - room)) + 1
    right = text.find(" ", min(len(text), end + room + max(0, room - begin)))
    cut = text[left : right if right >= 0 else len(text)]
    before, behind = "…" if left else "", "…" if right >= 0 else ""
    return f"{before}{' '.join(cut.split()).rstrip(' .,;')}{behind}"


def shares(evidence: Evidence) -> list[Bar]:
    """How much of the story's details each article reports, most first; incomplete texts last."""
    total = max(1, len(evidence.comparison.claims))
    bars = []
    for article in evidence.order:
        name = evidence.name(article)
        profile = evidence.comparison.profile.get(article)
        if not evidence.articles[article].complete or profile is None:
            word = translate("story", "incomplete text")
            bars.append(Bar(name, None, word, f"{name}: {word}", f"left_out:{article}"))
            continue
        share = profile.claims_reported / total
        value = translate("story", "{n} %").replace("{n}", wording.number(round(share * 100)))
        only = translate("story", "%n only here", "", profile.claims_only_here)
        told = f"{wording.number(profile.claims_reported)} / {wording.number(total)}"
        spoken = f"{name}: {value}, {told}; {only}"
        bars.append(Bar(name, share, value, spoken, f"left_out:{article}"))
    return sorted(bars, key=lambda bar: -(bar.share if bar.share is not None else -1.0))


def loaded(evidence: Evidence) -> list[Bar]:
    """Loaded words per 100 words in each whole article's own voice, most first; those without any not at all.

    A teaser of one sentence has no rate worth the name.
    """
    profiles = evidence.comparison.profile
    most = max((profiles[a].loaded_per_100_words for a in evidence.complete if a in profiles), default=0.0)
    if most <= 0:
        return []
    bars = []
    for article in evidence.order:
        value = profiles[article].loaded_per_100_words if article in profiles else 0.0
        if value <= 0 or not evidence.articles[article].complete:
            continue
        name = evidence.name(article)
        text = decimal(value, 1)
        bars.append(Bar(name, value / max(most, FULL), text, f"{name}: {text}", f"wording:{article}"))
    return sorted(bars, key=lambda bar: -(bar.share or 0.0))


def unloaded(evidence: Evidence) -> list[str]:
    """The outlets in whose own words nothing is marked as loaded."""
    profiles = evidence.comparison.profile
    return [
        evidence.name(a) for a in evidence.order if a in profiles and not profiles[a].loaded_per_100_words
    ]


def leads(evidence: Evidence) -> list[Statement]:
    """What each article tells first."""
    out = []
    for article in evidence.order:
        profile = evidence.comparison.profile.get(article)
        for claim_id in profile.leads_with[:1] if profile else ():
            claim = evidence.claims.get(claim_id)
            passage = claim.cells.get(article, ("",))[0] if claim else ""
            if passage:
                writer = CellWriter().write(f"{evidence.name(article)}  ", "strong")
                writer.write(evidence.in_short(passage, LONG), "body")
                out.append(Statement(writer.cell(), f"passage:{passage}"))
    return out


def origins(evidence: Evidence) -> list[Statement]:
    """Whom each article credits; those that share text with one another, and those that credit nobody, in
    one line each."""
    out, silent = [], []
    together = copying(evidence)
    several = {article for group in together for article in group}
    for article in evidence.order:
        grouped: dict[str, list[str]] = {}
        for credit in evidence.credits.get(article, ()):
            if credit.relation == "shares_text" and article in several:
                continue
            who = source_of(evidence, credit)
            if who not in grouped.setdefault(credit.relation, []):
                grouped[credit.relation].append(who)
        if not grouped:
            if article not in evidence.credits and article not in several:
                silent.append(article)
            continue
        name = evidence.name(article)
        writer = CellWriter().write(behind(relation(next(iter(grouped))), name), "strong")
        for number, (kind, names) in enumerate(grouped.items()):
            writer.write(", " if number else " ", "quiet").write(f"{relation(kind)} ", "quiet")
            writer.write(", ".join(names[:4]), "body")
        out.append(Statement(writer.cell(), f"sources:{article}"))
    for group in together:
        said = translate("story", "share sentences with one another")
        whom = some_of([evidence.name(article) for article in group])
        writer = CellWriter().write(behind(said, whom), "strong").write("  ").write(said, "quiet")
        out.append(Statement(writer.cell(), f"sources:{group[1]}"))
    heard, unknown = evidence.silent(silent)
    for articles, none in (
        (heard, translate("story", "no outlet or agency named")),
        (unknown, translate("story", "not known in this language")),
    ):
        if articles:
            whom = some_of([evidence.name(article) for article in articles])
            writer = CellWriter().write(behind(none, whom), "strong").write("  ").write(none, "quiet")
            out.append(Statement(writer.cell(), "tab:sources"))
    alone = attribution_rows(evidence, alone=True)
    if alone:
        told = [f"{row.source} ({evidence.name(row.articles[0])})" for row in alone]
        writer = CellWriter().write(translate("story", "sources of one outlet only"), "quiet")
        writer.write("  ").write(some_of(told), "body")
        out.append(Statement(writer.cell(), "sources:people"))
    return out


def names_given(evidence: Evidence, told: Iterable[Statement] = ()) -> list[Statement]:
    """What the outlets call the same person, group, act or thing; not what is `told` already."""
    out: list[Statement] = []
    before = [_marked(statement.cell) for statement in told]
    for number, label in enumerate(evidence.comparison.labels):
        words = {" ".join(use.text.casefold().split()) for use in label.names}
        if len(out) == MOST or any(words <= values for values in before):
            continue
        writer = CellWriter().write(label_head(label), "strong").line()
        values = [(use.text, use.article) for use in label.names]
        note = difference_note("label" if label.kind == "name" else label.kind)
        _values(evidence, writer, values, note, quoted=True)
        out.append(Statement(writer.cell(), f"names:{number}"))
    return out


def named(evidence: Evidence, number: str) -> Label | None:
    """The names that the address "names:NUMBER" means."""
    labels = evidence.comparison.labels
    return labels[int(number)] if number.isdecimal() and int(number) < len(labels) else None
