"""Parts of a window that are painted in turns of their own: each stands behind its picture while the rest of
the window is painted, so that all of it changes at once and no turn paints all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


class Curtains(QObject):
    """Of a window. `place` has the parts in it, at any depth, and stands over nothing else."""

    def __init__(self, place: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(place)
        self._place, self._parts = place, parts
        self._made: dict[QWidget, _Curtain] = {}

    def draw(self) -> Iterator[None]:
        """Take a picture of each part that is in sight, as it is now, and hang it before the part. The
        window is painted after the last turn, and takes no paint until then."""
        for part in self._parts():
            curtain = self._made.get(part)
            if not part.isVisible():
                if curtain is not None:
                    curtain.hide()  # the part was put away behind it
            else:
                if curtain is None:
                    curtain = self._made[part] = _Curtain(self._place)
                curtain.hang(part)
                yield

    def lift(self) -> Iterator[None]:
        """Show each part again; it is painted as it is then."""
        for curtain in self._made.values():
            if not curtain.isHidden():  # also in a window that was shut meanwhile: it may come back
                curtain.hide()
                yield

    @property
    def hung(self) -> bool:
        """Whether a part stands behind its picture."""
        return any(not curtain.isHidden() for curtain in self._made.values())

    def drop(self) -> None:
        """Show all of them at once."""
        for _ in self.lift():
            pass


class _Curtain(QWidget):
    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self.hide()
        self._place, self._picture = place, QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the part is painted behind it

    def hang(self, part: QWidget) -> None:
        # Or it is not in the picture: what is in a window that takes no paint takes none either.
        for each in (part, *part.findChildren(QWidget)):
            each.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        self._picture = part.grab()
        self.setGeometry(part.rect().translated(part.mapTo(self._place, QPoint(0, 0))))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        painter.drawPixmap(0, 0, self._picture)


def curtains_of(window: QWidget) -> Curtains | None:
    """Those of a window; None if all of it is painted together."""
    return window.findChild(Curtains)
