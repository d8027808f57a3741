"""Who has it from whom, as plain cells; each with the passage that says or shows it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from reader.model.comparison import Credit
from ui.models.cell_table import Grid
from ui.models.claim_rows import where
from ui.models.evidence import Evidence
from ui.models.folds import CLOSED, OPEN
from ui.models.marks import Cell, CellWriter, Place, heads
from ui.models.phrases import relation, translate


@dataclass(frozen=True, slots=True)
class Alike:
    """Three and more texts that share sentences, as one line; the pairs stand below it if it is open."""

    articles: tuple[str, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Silent:
    """The texts that name no outlet or agency, as one line."""

    articles: tuple[str, ...]


Line = tuple[str, Credit] | Alike | Silent


def source_rows(evidence: Evidence, unfolded: Set[str] = frozenset()) -> tuple[Line, ...]:
    """First the groups of alike texts (open if one of their articles is among `unfolded`), then (article,
    credit) in the order of the articles, then those that name no source."""
    out: list[Line] = []
    grouped: set[str] = set()
    for group in copying(evidence):
        grouped.update(group)
        alike = Alike(group, not unfolded.isdisjoint(group))
        out.append(alike)
        if alike.open:
            out += [(a, c) for a in group for c in evidence.credits.get(a, ()) if _shared(c)]
    silent: list[str] = []
    for article in evidence.order:
        found = evidence.credits.get(article, ())
        out += [(article, credit) for credit in found if article not in grouped or not _shared(credit)]
        if not found and article not in grouped:
            silent.append(article)
    return (*out, Silent(tuple(silent))) if silent else tuple(out)


def source_of(evidence: Evidence, credit: Credit) -> str:
    """What the source of a credit is called; an outlet that names itself is not named twice."""
    outlet = evidence.outlets[credit.article]
    if outlet and credit.of_itself(outlet):
        return translate("story", "itself")
    return evidence.names.get(credit.source, credit.shown)


def _shared(credit: Credit) -> bool:
    return credit.relation == "shares_text"


@dataclass(frozen=True, slots=True)
class Tie:
    """An outlet that has something from a source; `row`: its line in the table, `said`: in words."""

    outlet: str
    source: str
    relation: str
    said: str
    row: int


def named(evidence: Evidence) -> int:
    """How many sources the articles name; whose text another shares is none."""
    return len({credit.shown.casefold() for credit in evidence.comparison.sources if not _shared(credit)})


def tied(evidence: Evidence) -> int:
    """How many outlets name, print or share the text of another one or of an agency."""
    texts = {credit.source for credit in evidence.comparison.sources if _shared(credit)}
    return sum(
        1 for one in evidence.order if evidence.credits.get(one) or evidence.articles[one].outlet in texts
    )


def origins_told(evidence: Evidence) -> int:
    """How many sources there are, and groups and pairs of texts that share sentences."""
    groups = copying(evidence)
    grouped = {article for group in groups for article in group}
    pairs = [c for c in evidence.comparison.sources if _shared(c) and c.article not in grouped]
    return named(evidence) + len(groups) + len(pairs) + len(evidence.comparison.attributions)


def copying(evidence: Evidence) -> list[tuple[str, ...]]:
    """Groups of three and more articles that share text, directly or through one another, in order."""
    of_outlet: dict[str, str] = {}
    for article in evidence.order:
        of_outlet.setdefault(evidence.articles[article].outlet, article)
    group = {article: article for article in evidence.order}
    for credit in filter(_shared, evidence.comparison.sources):
        # A comparison names the outlet that another shares text with.
        source = of_outlet.get(credit.source, credit.source)
        if credit.article in group and source in group:
            one, two = group[credit.article], group[source]
            if one != two:
                group = {article: one if of == two else of for article, of in group.items()}
    found = [tuple(a for a in evidence.order if group[a] == of) for of in dict.fromkeys(group.values())]
    return [articles for articles in found if len(articles) > 2]


def ties(evidence: Evidence, lines: Sequence[Line]) -> tuple[Tie, ...]:
    """Every tie once, in the order of the articles, with its line among `lines`. Texts that share sentences
    meet in a source that is none of them: nobody knows which of them was first."""
    place: dict[object, int] = {}
    meeting: dict[str, Tie] = {}
    for row, line in enumerate(lines):
        if isinstance(line, Alike):
            met = shared_sentences(sum(isinstance(each, Alike) for each in lines[: row + 1]))
            for article in line.articles:
                said = translate("story", "{outlet} shares sentences with others")
                name = evidence.name(article)
                meeting[article] = Tie(name, met, "shares_text", said.replace("{outlet}", name), row)
        elif isinstance(line, tuple):
            place[id(line[1])] = row
    out: dict[tuple[str, str, str], Tie] = {}
    known: dict[str, str] = {}
    for article in evidence.order:
        outlet = evidence.name(article)
        if article in meeting:
            out[outlet, "", ""] = meeting[article]
        for credit in evidence.credits.get(article, ()):
            if (_shared(credit) and article in meeting) or credit.of_itself(evidence.outlets[article]):
                continue
            source = evidence.names.get(credit.source, credit.shown)
            source = known.setdefault(source.casefold(), source)  # "Court papers" begins a sentence
            said = f"{outlet} {relation(credit.relation)} {source}"
            key = (outlet, source, credit.relation)
            out.setdefault(key, Tie(outlet, source, credit.relation, said, place.get(id(credit), 0)))
    return tuple(out.values())


def shared_sentences(number: int) -> str:
    """What a group of texts has in common, by the number of the group."""
    words = translate("story", "shared sentences")
    return words if number == 1 else f"{words} ({number})"


def alike_line(evidence: Evidence, alike: Alike) -> Cell:
    """Which texts share sentences."""
    said = translate("story", "%n texts share sentences with one another", "", len(alike.articles))
    named = ", ".join(evidence.name(article) for article in alike.articles)
    state = translate("story", "open") if alike.open else translate("story", "folded")
    tip = translate("story", "Click to see each pair, or to fold them.")
    writer = (
        CellWriter().write(f"{OPEN if alike.open else CLOSED} {said}", "strong").write(f"  {named}", "quiet")
    )
    return writer.cell(spoken=f"{said}: {named}, {state}", tip=tip)


def _silent(evidence: Evidence, line: Silent, column: int) -> Cell:
    if column == 0:
        writer = CellWriter()
        for number, article in enumerate(line.articles):
            if number:
                writer.line()
            writer.write(evidence.name(article), "strong", Place(article))
        return writer.cell(place=Place(line.articles[0]))
    unknown = evidence.silent(line.articles)[1]
    none = (
        translate("story", "not known in this language")
        if len(unknown) == len(line.articles)
        else translate("story", "no outlet or agency named")
    )
    text = none if column == 1 else "–" if column == 2 else ""
    return (
        CellWriter().write(text, "quiet").cell(spoken=text if column == 1 else translate("story", "nothing"))
    )


def source_grid(evidence: Evidence, rows: Sequence[Line]) -> Grid:
    """Columns: outlet, how it depends, on whom, the passage."""
    spans: list[tuple[int, int, int]] = []
    owner = ""
    for number, line in enumerate(rows):
        now = line[0] if isinstance(line, tuple) else ""
        if now and now == owner:
            spans[-1] = (spans[-1][0], 0, spans[-1][2] + 1)
        else:
            spans.append((number, 0, 1))
        owner = now

    def cell(number: int, column: int) -> Cell:
        line = rows[number]
        if isinstance(line, Alike):
            return alike_line(evidence, line)
        if isinstance(line, Silent):
            return _silent(evidence, line, column)
        article, credit = line
        found = evidence.articles[article]
        if column == 0:
            return CellWriter().write(evidence.name(article), "strong").cell(place=Place(article))
        if column == 1:
            return CellWriter().write(relation(credit.relation), "quiet").cell()
        place = Place(article, credit.passage)
        if column == 2:
            source = source_of(evidence, credit)
            return CellWriter().write(source, "label").cell(place=place)
        text = evidence.text(credit.passage)
        writer = CellWriter().write(text, "body").write(f"  {where(evidence, credit.passage)}", "small")
        at = text.casefold().find(credit.source.casefold())
        if at >= 0 and len(text.casefold()) == len(text):
            writer.mark(at, at + len(credit.source), "wording", translate("story", "the source"))
        return writer.cell(place=place, outlet=found.outlet, url=found.url)

    columns = (
        translate("story", "Outlet"),
        translate("story", "How"),
        translate("story", "Source"),
        translate("story", "Where it says so"),
    )
    return Grid(
        columns=heads(columns),
        rows=len(rows),
        cell=cell,
        spans=tuple(spans),
        folds=frozenset(n for n, line in enumerate(rows) if isinstance(line, Alike)),
    )
