"""Where the parts of a list's card stand. Arithmetic only, so that it can be tested without a screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from ui.theme import measures
from ui.widgets.mirroring import placed

PAD_X = measures.L
PAD_Y = 12
CHIP_GAP = measures.XS
CHIP_PAD = 6
LEAST_CHIP = 48
"""Of a first chip that is cut where none fits whole, px: a number alone names nobody."""
LINE_GAP = measures.XS
TITLE_LINES = 2


@dataclass(frozen=True, slots=True)
class CardMetrics:
    """Line heights of the card's fonts, px. `chip` 0: the card has no row of chips, but one for its
    outlet and time alone. `notes` is how many lines stand below a title of two lines; one of one line
    leaves room for one more.
    """

    title: int
    small: int
    chip: int
    notes: int = 1

    @property
    def middle(self) -> int:
        """Height of the row of chips, or of the line of text that stands for it."""
        return max(self.chip, self.small)

    @property
    def height(self) -> int:
        """Height of rows that are all alike: room for a title of two lines."""
        return self.used(TITLE_LINES, self.notes)

    def used(self, titles: int, notes: int) -> int:
        """Height of a card with so many lines of title and below."""
        below = LINE_GAP + self.small * notes if notes else 0
        return 2 * PAD_Y + titles * self.title + LINE_GAP + self.middle + below

    def notes_beside(self, titles: int) -> int:
        """How many lines may stand below a title of so many lines."""
        return self.notes + TITLE_LINES - titles


@dataclass(frozen=True, slots=True)
class CardGeometry:
    """Rectangles relative to the card's top left, laid out from the side that the language begins at."""

    titles: tuple[QRect, ...]
    chips: tuple[QRect, ...]
    more: QRect
    lead: QRect
    meta: QRect
    note: QRect


def lay_out(
    width: int,
    metrics: CardMetrics,
    title_lines: int,
    chip_widths: Sequence[int],
    *,
    more_width: int = 0,
    meta_width: int = 0,
    notes: int = 0,
    height: int = 0,
) -> CardGeometry:
    """Place the parts of a card of `width` px, and of `height` (0: that of rows that are all alike). Every
    headline of a list stands at the same place of its row; what a card does not need is left below.

    `chip_widths` are the widths that the chips' texts want; chips that do not fit give way to one "+n"
    chip of `more_width`. `more` is empty if all fit. `meta` stands in the row of the chips, at its right
    end and `meta_width` wide; without chips `lead` has the rest of that row. `notes` lines are used of those
    that there is room for.
    """
    inner = width - 2 * PAD_X
    # Lines of text that stand for one of title may be higher than it: those are shared.
    y = PAD_Y + min(0, (height or metrics.height) - metrics.used(title_lines, notes)) // 2
    titles = []
    for _ in range(title_lines):
        titles.append(QRect(PAD_X, y, inner, metrics.title))
        y += metrics.title
    y += LINE_GAP
    chips: list[QRect] = []
    more = QRect()
    room = inner - (meta_width + CHIP_PAD if meta_width else 0)
    if metrics.chip:
        chips, more = _chips(room, y, metrics.chip, chip_widths, more_width)
    top = y + (metrics.middle - metrics.small) // 2
    meta = QRect(PAD_X + inner - meta_width, top, meta_width, metrics.small)
    lead = QRect() if metrics.chip else QRect(PAD_X, top, room, metrics.small)
    y += metrics.middle + LINE_GAP
    noted = QRect(PAD_X, y, inner, metrics.small * notes) if notes else QRect()
    return CardGeometry(
        tuple(placed(title, width) for title in titles),
        tuple(placed(chip, width) for chip in chips),
        placed(more, width),
        placed(lead, width),
        placed(meta, width),
        placed(noted, width),
    )


def _chips(
    inner: int, y: int, height: int, widths: Sequence[int], more_width: int
) -> tuple[list[QRect], QRect]:
    chips: list[QRect] = []
    x = PAD_X
    right = PAD_X + inner
    for place, width in enumerate(widths):
        last = place == len(widths) - 1
        need = width if last else width + CHIP_GAP + more_width
        if x + need > right and not (place == 0 and last):
            room = right - x - CHIP_GAP - more_width
            if not chips and room >= LEAST_CHIP:
                chips.append(QRect(x, y, room, height))
                x += room + CHIP_GAP
            return chips, QRect(x, y, more_width, height)
        chips.append(QRect(x, y, min(width, right - x), height))
        x += width + CHIP_GAP
    return chips, QRect()
