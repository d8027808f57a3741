"""Shows somebody around: lights one part of the window after the other, with a card that explains it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.roles import button, label, set_role

CARD_WIDTH = 340
GAP = 12
LINE = 2
"""How far the line around what is lit reaches out of it."""
SHADE = 110
"""How dark the rest of the window is, of 255."""

_WAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a tour. `target` gives the part to be lit, or None for the whole window; `before` brings
    it up."""

    heading: str
    text: str
    target: Callable[[], QWidget | None]
    before: Callable[[], object] = lambda: None


class Coach(QWidget):
    """Lies over a window until the tour is over. Escape skips it, and so does a click on what is lit, which
    is done as well; the arrow keys go on and back.

    Signals:
        ended(finished): True if the last stop's own button was pressed, False if it was skipped or left.
    """

    ended = Signal(bool)

    def __init__(self, stops: Sequence[Stop], last: str, over: QWidget) -> None:
        super().__init__(over)
        self._stops, self._at, self._last = tuple(stops), 0, last
        self._over, self._lit = over, QRect()
        self.left_by_click = False
        """Whether it ended because what is lit was clicked: that stays as it is."""
        self._held = QApplication.focusWidget()
        """What had the keys before: it has them again in the end."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = QFrame(self)
        set_role(self.card, "card")
        self.count = label("", "caption", parent=self.card)
        self.heading = label("", "heading", wrap=True, parent=self.card)
        self.text = label("", wrap=True, parent=self.card)
        self.skip = button(self.tr("Skip"), "quiet", parent=self.card)
        self.back = button(self.tr("Back"), parent=self.card)
        self.next = button("", "primary", parent=self.card)
        self.skip.clicked.connect(lambda: self.end(False))
        self.back.clicked.connect(lambda: self.go(self._at - 1))
        self.next.clicked.connect(lambda: self.go(self._at + 1))
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(measures.S)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self._column = column = QVBoxLayout(self.card)
        column.setContentsMargins(measures.L, measures.M, measures.L, measures.M)
        column.setSpacing(measures.S)
        for each in (self.count, self.heading, self.text):
            column.addWidget(each)
        column.addSpacing(measures.XS)
        column.addLayout(buttons)
        over.installEventFilter(self)
        for choice in (self.skip, self.back, self.next):
            choice.installEventFilter(self)
        app_theme().changed.connect(self.update)
        self.resize(over.size())
        self.show()
        self.raise_()
        self.go(0)

    @property
    def at(self) -> int:
        """The number of the stop, from 0."""
        return self._at

    def go(self, number: int) -> None:
        """Show a stop; behind the last the tour is finished."""
        if number < 0:
            return
        if number >= len(self._stops):
            self.end(True)
            return
        self._at, stop = number, self._stops[number]
        stop.before()
        self.count.setText(self.tr("{number} of {all}").format(number=number + 1, all=len(self._stops)))
        self.heading.setText(stop.heading)
        self.text.setText(stop.text)
        self.back.setVisible(number > 0)
        final = number == len(self._stops) - 1
        self.next.setText(self._last if final else self.tr("Next"))
        self.skip.setText(self.tr("Close") if final else self.tr("Skip"))
        self._buttons.invalidate()
        needed = self._buttons.sizeHint().width() + 2 * (measures.L + 1)  # in some languages they say more
        self.card.setFixedWidth(max(CARD_WIDTH, needed))
        self.card.setAccessibleName(f"{self.count.text()}: {stop.heading}. {stop.text}")
        self.setAccessibleName(stop.heading)
        self._place()
        # What `before` brought up may be laid out only now.
        QTimer.singleShot(0, self, self._place)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self.card, QAccessible.Event.Alert))

    def end(self, finished: bool) -> None:
        """Take it away."""
        if self.isHidden():
            return
        self.hide()
        self._over.removeEventFilter(self)
        if self._held is not None and isValid(self._held):
            self._held.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit(finished)
        self.deleteLater()

    def _place(self) -> None:
        before, target = self._lit, self._stops[self._at].target()
        shown = target is not None and target.isVisible()
        if target is not None and shown:
            seen = target.visibleRegion().boundingRect()
            self._lit = QRect(self.mapFromGlobal(target.mapToGlobal(seen.topLeft())), seen.size())
            self._lit = self._lit.adjusted(-4, -4, 4, 4).intersected(self.rect())
        else:
            self._lit = QRect()
        wide = self.card.width()
        self.card.setFixedHeight(self._column.totalHeightForWidth(wide))
        size = QSize(wide, self.card.height())
        self.card.move(beside(self._lit, size, self.rect(), self.isRightToLeft()))
        if self._lit != before:  # all else is under the same shade as before
            for each in (before, self._lit):
                self.update(each.adjusted(-LINE, -LINE, LINE, LINE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _WAYS:
            self.keyPressEvent(event)  # a button would pass the keys on to the one beside it
            return True
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.resize(self._over.size())
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain rectangles: one path around the hole takes four times as long in a large window."""
        painter = QPainter(self)
        shade = QColor(0, 0, 0, SHADE)
        painter.setClipRegion(event.region().subtracted(QRegion(self._lit)))
        painter.fillRect(self.rect(), shade)
        painter.setClipRegion(event.region())
        if not self._lit.isEmpty():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            corners, hole = QPainterPath(), QPainterPath()
            corners.addRect(self._lit)
            hole.addRoundedRect(self._lit, measures.RADIUS, measures.RADIUS)
            painter.fillPath(corners.subtracted(hole), shade)
            painter.setPen(app_theme().colour("accent_line"))
            painter.drawRoundedRect(self._lit, measures.RADIUS, measures.RADIUS)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on what is lit is meant for it: the tour is over, and the click is done."""
        at = event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or not self._lit.contains(at):
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.left_by_click = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        target = self._over.childAt(at)
        place = target.mapFrom(self._over, at) if target is not None else at
        self.end(False)
        if target is None or not isValid(target):
            return
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            spot, there = QPointF(place), QPointF(target.mapToGlobal(place))
            click = QMouseEvent(kind, spot, there, event.button(), event.buttons(), event.modifiers())
            QApplication.sendEvent(target, click)

    def event(self, event: QEvent) -> bool:
        """The window's commands of one key are out of reach, too: what they do would not be seen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
            if not event.modifiers() & held:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on, back = (Qt.Key.Key_Right, Qt.Key.Key_Left)
        if self.isRightToLeft():
            on, back = back, on
        if event.key() == Qt.Key.Key_Escape:
            self.end(False)
        elif event.key() == on and self._at < len(self._stops) - 1:
            self.go(self._at + 1)
        elif event.key() == back:
            self.go(self._at - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            # A button that has the keys hears of Space itself, and of Enter only in a dialog.
            (next((each for each in self._ring() if each.hasFocus()), self.next)).click()
        else:
            super().keyPressEvent(event)

    def _ring(self) -> list[QPushButton]:
        return [each for each in (self.skip, self.back, self.next) if each.isVisible()]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays among the card's buttons: what lies under the shade is out of reach."""
        ring = self._ring()
        if not ring:
            return False
        here = next((n for n, each in enumerate(ring) if each.hasFocus()), 0)
        ring[(here + (1 if forward else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def beside(lit: QRect, card: QSize, inside: QRect, mirrored: bool = False) -> QPoint:
    """Where a card stands: below what is lit, else above, beside, or in its lower corner; never outside.

    Args:
        lit: what the card is about, empty for nothing: then it stands in the middle.
        card: its size.
        inside: where it must stay.
        mirrored: what is read from right to left starts at the right.
    """
    room = inside.adjusted(GAP, GAP, -GAP - card.width(), -GAP - card.height())
    if lit.isEmpty():
        return QPoint(inside.center().x() - card.width() // 2, inside.center().y() - card.height() // 2)
    start = lit.right() - card.width() if mirrored else lit.left()
    places = (
        QPoint(start, lit.bottom() + GAP),
        QPoint(start, lit.top() - GAP - card.height()),
        QPoint(lit.right() + GAP, lit.top()),
        QPoint(lit.left() - GAP - card.width(), lit.top()),
    )
    for place in places:
        held = _held(place, room)
        if not QRect(held, card).intersects(lit):
            return held
    return _held(QPoint(lit.right() - card.width() - GAP, lit.bottom() - card.height() - GAP), room)


def _held(place: QPoint, room: QRect) -> QPoint:
    """The nearest place in the room."""
    return QPoint(
        max(min(place.x(), room.right()), room.left()), max(min(place.y(), room.bottom()), room.top())
    )
