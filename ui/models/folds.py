"""Runs of rows that all outlets report alike, each folded into one slim line."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import groupby

from reader.model.comparison import Claim
from ui.models.evidence import Evidence
from ui.models.marks import Cell, CellWriter
from ui.models.phrases import translate

MOST_NAMED = 3
CLOSED, OPEN = "▸", "▾"


@dataclass(frozen=True, slots=True)
class Fold:
    """The line of a run. Its rows stand below it if it is open, else they are hidden."""

    claims: tuple[Claim, ...]
    open: bool

    @property
    def ids(self) -> frozenset[str]:
        """The ids of its rows."""
        return frozenset(claim.id for claim in self.claims)


Line = Claim | Fold


def folded(claims: Sequence[Claim], alike: Set[str], unfolded: Set[str]) -> tuple[Line, ...]:
    """Rows in their order, with a line for each run of rows that are `alike` (by id). A run is open if any of
    its rows is among `unfolded`."""
    out: list[Line] = []
    for same, group in groupby(claims, key=lambda claim: claim.id in alike):
        run = tuple(group)
        if not same:
            out += run
            continue
        fold = Fold(run, any(claim.id in unfolded for claim in run))
        out += [fold, *(run if fold.open else ())]
    return tuple(out)


def head(fold: Fold) -> Cell:
    """How many rows there are behind the line."""
    said = translate("story", "%n rows that all report", "", len(fold.claims))
    sign = OPEN if fold.open else CLOSED
    state = translate("story", "open") if fold.open else translate("story", "folded")
    return CellWriter().write(f"{sign} {said}", "strong").cell(spoken=f"{said}, {state}")


def names(evidence: Evidence, fold: Fold) -> Cell:
    """What the rows behind the line are about."""
    labels = [evidence.label(claim) for claim in fold.claims]
    text = " · ".join(labels[:MOST_NAMED])
    if len(labels) > MOST_NAMED:
        text += " · " + translate("story", "%n more", "", len(labels) - MOST_NAMED)
    tip = translate(
        "story", "Every full text reports this, and none of them differently. Click to open or fold."
    )
    return CellWriter().write(text, "quiet").cell(spoken=f"{head(fold).spoken}: {text}", tip=tip)
