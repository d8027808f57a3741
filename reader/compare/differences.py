"""What the outlets of one row state or word differently: figures, dates, names, quoted words, hedges."""

from __future__ import annotations

from reader.compare.claims import Row
from reader.compare.facts import Corpus, Facts
from reader.model.comparison import Difference, DifferenceKind, Variant
from reader.text.tokens import stems


def differences(corpus: Corpus, row: Row) -> tuple[Difference, ...]:
    """Typed differences of one row; a row of a single outlet has none."""
    if len(row.cells) < 2:
        return ()
    cells = {article: [corpus.facts[i] for i in ids] for article, ids in row.cells.items()}
    found = [
        *_figures(corpus, cells),
        *_dates(corpus, cells),
        *_quotes(corpus, cells),
        *_marks(corpus, cells, "negation"),
        *_marks(corpus, cells, "hedge"),
    ]
    return tuple(found)


def _variant(corpus: Corpus, facts: Facts, start: int, end: int) -> Variant:
    """Makes a span of a passage a span of its article."""
    at = facts.passage.start
    return Variant(
        corpus.articles[facts.article].id,
        facts.passage.id,
        at + start,
        at + end,
        facts.passage.text[start:end],
    )


def _figures(corpus: Corpus, cells: dict[int, list[Facts]]) -> list[Difference]:
    """Figures of one unit that some outlets give otherwise."""
    out: list[Difference] = []
    units = {f.unit for many in cells.values() for facts in many for f in facts.figures}
    for unit in sorted(units):
        values: list[Variant] = []
        seen: list[set[tuple[float, str]]] = []
        for many in cells.values():
            mine = [(facts, f) for facts in many for f in facts.figures if f.unit == unit]
            if mine:
                seen.append({(f.value, f.bound) for _facts, f in mine})
                values += [_variant(corpus, facts, f.start, f.end) for facts, f in mine]
        if len(seen) > 1 and not set.intersection(*seen):
            out.append(Difference("figure", tuple(values)))
    return out


def _dates(corpus: Corpus, cells: dict[int, list[Facts]]) -> list[Difference]:
    values: list[Variant] = []
    groups = []
    for many in cells.values():
        mine = [(facts, d) for facts in many for d in facts.dates]
        if mine:
            groups.append([d for _facts, d in mine])
            values += [_variant(corpus, facts, d.start, d.end) for facts, d in mine]
    if len(groups) < 2:
        return []
    agree = all(
        any(x.agrees(y) for x in left for y in right)
        for k, left in enumerate(groups)
        for right in groups[k + 1 :]
    )
    return [] if agree else [Difference("date", tuple(values))]


def _quotes(corpus: Corpus, cells: dict[int, list[Facts]]) -> list[Difference]:
    """Quoted words, or a turn of a transcript, that differ between outlets."""
    values: list[Variant] = []
    said: list[frozenset[str]] = []
    for many in cells.values():
        mine = []
        for facts in many:
            spans = facts.quoted
            if facts.passage.kind == "transcript":
                colon = facts.passage.text.find(": ")
                spans = ((colon + 2, len(facts.passage.text)),) if colon >= 0 else ()
            for a, b in spans:
                text = facts.passage.text[a:b]
                bare = text.rstrip(".,;:!? ")
                if bare:
                    mine.append((facts, a, a + len(bare)))
        if mine:
            said.append(frozenset(s for f, a, b in mine for s in stems(f.passage.text[a:b])))
            values += [_variant(corpus, f, a, b) for f, a, b in mine]
    if len(said) < 2 or len(set(said)) == 1:
        return []
    return [Difference("quote", tuple(values))]


def _marks(corpus: Corpus, cells: dict[int, list[Facts]], kind: DifferenceKind) -> list[Difference]:
    """Some outlets negate or hedge, others do not."""
    having = {
        article: [(facts, m) for facts in many for m in facts.marks if m.kind == kind]
        for article, many in cells.items()
    }
    if all(having.values()) or not any(having.values()):
        return []
    values = [_variant(corpus, facts, m.start, m.end) for mine in having.values() for facts, m in mine]
    return [Difference(kind, tuple(values))]
