"""Details inside a row: a figure, name, date or quotation that one outlet gives and another lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.detail_index import Held
from reader.compare.facts import Corpus
from reader.compare.parts import Part, parts_of
from reader.compare.rows import Row
from reader.model.comparison import LeftOutKind
from reader.text.dates import Date
from reader.text.figures import Figure


@dataclass(frozen=True, slots=True)
class Detail:
    """`fact` is the passage (place in `corpus.facts`) that gives it, `figure` is of its kind only."""

    kind: LeftOutKind
    text: str
    fact: int
    figure: Figure | None = None


Given = tuple[tuple[Part, Detail, int], ...]  # each with the article that gives it


def given_in(corpus: Corpus, row: Row, outlets: tuple[str, ...] = ()) -> Given:
    """The details of a row, each once for the first passage of the row that gives it, and once more for the
    first of another article. `outlets` as above.
    """
    out: list[tuple[Part, Detail, int]] = []
    told: dict[str, set[int]] = {}
    for article, members in row.cells.items():
        for i in members:
            for part in parts_of(corpus.facts[i], outlets, corpus.articles[article].language):
                by = told.setdefault(part.key, set())
                if article not in by and len(by) < 2:
                    by.add(article)
                    figure = part.value if isinstance(part.value, Figure) else None
                    out.append((part, Detail(part.kind, part.text, i, figure), article))
    return tuple(out)


def details(
    given: Given, article: int, held: Held, near: Sequence[int], *, sure: bool = True
) -> list[Detail]:
    """What others give in a row that `article` reports, and that stands nowhere in it.

    One detail is named once, in the passage that comes first in the row.

    Args:
        given: the row's details.
        article: whose omissions are looked for.
        held: all that its outlet gives.
        near: its passages in the row, or the one that comes close.
        sure: whether it reports the row; if not, only what has no other words is named.
    """
    out: dict[str, Detail] = {}
    signs = held.signs(near)
    for part, detail, teller in given:
        if teller == article or part.key in out or part.otherwise in signs:
            continue
        if isinstance(part.value, Date) and held.dates_otherwise(part.value, detail.fact, near):
            continue
        if (sure or part.perhaps not in signs) and not held.has(part):
            out[part.key] = detail
    return list(out.values())
