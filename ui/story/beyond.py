"""What a table has beyond its edges: how many columns, and a shadow where they go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.mirroring import mirrored
from ui.widgets.roles import button, plain_tip

if TYPE_CHECKING:
    from ui.story.cell_view import CellView

SHADE_PX, TILE_PX = 10, 256
SHADE, SHADE_DARK = 30, 90
"""How dark the shadow is at the edge, of 255: on light paper, and on dark."""
SAME = 2
"""A column of which no more than this is out of sight, px, is in sight."""


class Beyond(QWidget):
    """Two buttons for the foot of a table, which come and go: each says how many columns are hidden on its
    side, and brings them into sight."""

    def __init__(self, view: CellView) -> None:
        super().__init__(view)
        self._view = view
        self._left = self._right = QPixmap()
        self.before = self._button(-1)
        self.behind = self._button(1)
        # Its arrow stands behind the words, where it points.
        self.behind.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored() else Qt.LayoutDirection.RightToLeft
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.before)
        row.addWidget(self.behind)
        self.hide()
        bar = view.horizontalScrollBar()
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(self.tell)
        view.theme.changed.connect(self._tint)
        self._tint()

    def _button(self, way: int) -> QPushButton:
        made = button(
            "", "state", icon_name="tab-left" if (way < 0) != mirrored() else "tab-right", parent=self
        )
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys go from cell to cell, and the table with them
        made.clicked.connect(lambda _on=False: self.go(way))
        made.hide()
        return made

    def hidden(self) -> tuple[list[int], list[int]]:
        """The columns out of sight before and behind those in sight, in the order in which they stand."""
        across, width = self._view.across, self._view.viewport().width()
        before, behind = [], []
        for place in range(across.count()):
            column = across.logicalIndex(place)
            if across.isSectionHidden(column):
                continue
            near = across.sectionViewportPosition(column)
            far = near + across.sectionSize(column)
            if mirrored():
                near, far = width - far, width - near
            if near < -SAME:
                before.append(column)
            elif far > width + SAME:
                behind.append(column)
        return before, behind

    def go(self, way: int) -> None:
        """Bring the next columns into sight, as many as there is room for: behind (1), or before (-1)."""
        before, behind = self.hidden()
        across, bar = self._view.across, self._view.horizontalScrollBar()
        if self._view.horizontalScrollMode() == self._view.ScrollMode.ScrollPerItem:
            shown = sum(not across.isSectionHidden(c) for c in range(across.count()))
            bar.setValue(bar.value() + way * max(1, shown - len(before) - len(behind)))
        else:
            bar.setValue(bar.value() + way * self._view.viewport().width())

    def tell(self) -> None:
        """Say how many columns are hidden on each side."""
        hidden = self.hidden()
        for part, columns in zip((self.before, self.behind), hidden, strict=True):
            part.setVisible(bool(columns))
            if columns:
                heads = [self._view.cells.grid.columns[column].text for column in columns]
                part.setText(self.tr("%n more", "", len(columns)))
                part.setToolTip(plain_tip("\n".join(head.partition("\n")[0] for head in heads)))
                part.setAccessibleName(f"{part.text()}: {part.toolTip()}")
        self.setVisible(any(hidden) and self._view.cells.rowCount() > 0)

    def _moved(self) -> None:
        # Shadows stay where they are: what was scrolled has taken them along.
        self._view.viewport().update()
        self._view.across.viewport().update()
        self.tell()

    def _tint(self) -> None:
        dark = self._view.theme.colour("paper").lightness() < 128
        deep = SHADE_DARK if dark else SHADE
        picture = QImage(SHADE_PX, TILE_PX, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for n in range(SHADE_PX):
            alpha = deep * (SHADE_PX - n) ** 2 // SHADE_PX**2
            painter.fillRect(n, 0, 1, TILE_PX, QColor(0, 0, 0, alpha))
        painter.end()
        self._left = QPixmap.fromImage(picture)
        self._right = QPixmap.fromImage(picture.flipped(Qt.Orientation.Horizontal))

    def shade(self, part: QWidget, painter: QPainter) -> None:
        """Draw the shadows on the cells, or on the heads above them. They are alike all the way down, so that
        what is scrolled up and down need not be painted again."""
        bar = self._view.horizontalScrollBar()
        before, behind = bar.value() > bar.minimum(), bar.value() < bar.maximum()
        at_left, at_right = (behind, before) if mirrored() else (before, behind)
        if at_left:
            painter.drawTiledPixmap(0, 0, SHADE_PX, part.height(), self._left)
        if at_right:
            painter.drawTiledPixmap(part.width() - SHADE_PX, 0, SHADE_PX, part.height(), self._right)
