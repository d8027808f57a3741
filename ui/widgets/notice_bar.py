"""A notice in the page: what happened, and the next step. Never a modal box."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui.theme import measures
from ui.widgets.icons import icon
from ui.widgets.mirroring import mirrored
from ui.widgets.roles import BY_TAB, set_role

Tone = Literal["info", "good", "warn", "bad"]


class NoticeBar(QFrame):
    """Shows one notice at a time; the newest wins. Bad news stays until it is closed."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        # Sentences carry titles that outlets chose: never as mark-up.
        self._label = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton(self)
        self._action.setFocusPolicy(BY_TAB)
        self._action.clicked.connect(self._act)
        self.setFocusProxy(self._action)
        self._other = QPushButton(self)
        self._other.setFocusPolicy(BY_TAB)
        self._other.clicked.connect(self._act_otherwise)
        self._close = QToolButton(self)
        self._close.setProperty("kind", "quiet")
        self._close.setIcon(icon("close", "muted"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.L, measures.XS, measures.S, measures.XS)
        row.setSpacing(measures.M)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        row.addWidget(self._other)
        row.addWidget(self._close)
        self._about = ""
        self._callback: Callable[[], object] | None = None
        self._second: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; "" if it is not shown."""
        return "" if self.isHidden() else self._label.text()

    @property
    def about(self) -> str:
        """What the notice that is shown is about; "" if that was not said."""
        return self._about

    def say(
        self,
        sentence: str,
        tone: Tone = "info",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        other: str = "",
        on_other: Callable[[], object] | None = None,
        seconds: float | None = None,
        about: str = "",
    ) -> None:
        """Show a sentence, with a next step and perhaps an `other` one. `seconds` None: until it is closed,
        or until what it is `about` is settled."""
        self._about = about
        self._timer.stop()
        self._label.setText(sentence)
        self._callback, self._second = on_action, on_other
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._other.setText(other)
        self._other.setVisible(bool(other))
        self.setProperty("mirrored", mirrored())
        set_role(self, "notice", tone=tone)
        self.setAccessibleName(sentence)
        self.show()
        self._make_room()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if seconds is not None:
            self._timer.start(int(seconds * 1000))

    def _make_room(self) -> None:
        """A window grows with its layout, but not for text that wraps; a dialog would cut the sentence."""
        dialog = self.window()
        layout = dialog.layout()
        if isinstance(dialog, QDialog) and layout is not None and layout.hasHeightForWidth():
            self.updateGeometry()
            layout.activate()
            need = layout.totalHeightForWidth(dialog.width())
            if need > dialog.height():
                dialog.resize(dialog.width(), need)

    def settle(self, about: str) -> None:
        """What went wrong goes well now: a notice about it is out of date."""
        if about and about == self._about:
            self.dismiss()

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self._about = ""
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        self._follow(self._callback)

    def _act_otherwise(self) -> None:
        self._follow(self._second)

    def _follow(self, callback: Callable[[], object] | None) -> None:
        self.dismiss()
        if callback is not None:
            callback()
