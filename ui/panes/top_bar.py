"""The bar at the top: refresh with its progress and result, add outlet, compare files, search."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import wording
from ui.models.pace import Pace
from ui.models.search_hints import operators, unfinished
from ui.theme import measures
from ui.widgets.busy_bar import BusyBar
from ui.widgets.key_hints import hint
from ui.widgets.roles import button, label, set_role
from ui.widgets.search_box import SearchBox

TYPING_MS = 250
RESULT_MS = 20_000


class TopBar(QFrame):
    """Only shows and asks; the window decides.

    Signals:
        refresh_asked(), stop_asked(), add_asked(), compare_asked(): buttons.
        searched(text): what stands in the search box, shortly after the last key; "" ends the search.
        online_asked(): the reader works offline, and wants that to end.
        offline_changed(): nothing is fetched from now on, or everything again.
        changes_asked(): the reader wants to see what has changed since it was read.
        left(): Escape or Down in the search box: the list should have the keys.
    """

    refresh_asked = Signal()
    stop_asked = Signal()
    add_asked = Signal()
    compare_asked = Signal()
    searched = Signal(str)
    left = Signal()
    online_asked = Signal()
    offline_changed = Signal()
    changes_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        self._refresh = button(self.tr("Refresh"), "primary", icon_name="refresh", parent=self)
        hint(self._refresh, self.tr("Fetch what is new"), "refresh")
        self._refresh.clicked.connect(self.refresh_asked)
        self._stop = button(self.tr("Stop"), icon_name="stop", parent=self)
        hint(self._stop, self.tr("Stop; what is done stays"), "stop")
        self._stop.clicked.connect(self.stop_asked)
        self._stop.setMinimumWidth(self._refresh.sizeHint().width())
        self._stop.hide()
        self.add = button(self.tr("Add outlet"), icon_name="plus", parent=self)
        hint(self.add, self.tr("Follow an outlet by the address of its site or feed"), "add")
        self.add.clicked.connect(self.add_asked)
        self._compare = button(self.tr("Compare files…"), icon_name="compare", parent=self)
        hint(
            self._compare,
            self.tr("Compare texts, saved pages or addresses, without any feed"),
            "compare_files",
        )
        self._compare.clicked.connect(self.compare_asked)
        self._result = label("", "small", parent=self)
        self.changed = button("", "link", tip=self.tr("Show what has changed since you read it"), parent=self)
        self.changed.clicked.connect(lambda _on=False: self.changes_asked.emit())
        self.changed.hide()
        self._pace = Pace()
        self._progress = BusyBar(self.tr("Progress"), self)
        self._progress.setFixedWidth(180)
        self._progress.hide()
        self._offline = button(self.tr("Offline"), "offline", icon_name="offline", parent=self)
        hint(self._offline, self.tr("Nothing is fetched. A click ends that"), "offline")
        self._offline.clicked.connect(lambda _on=False: self.online_asked.emit())
        self._offline.hide()
        state = QVBoxLayout()
        state.setSpacing(2)
        state.addStretch()
        said = QHBoxLayout()
        said.setSpacing(measures.S)
        said.addWidget(self._result)
        said.addWidget(self.changed)
        said.addStretch(1)
        state.addLayout(said)
        state.addWidget(self._progress)
        state.addStretch()
        self.search = SearchBox(operators(), self)
        self.search.left.connect(self.left)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._search_now)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._search_now)
        self._fade = QTimer(self, singleShot=True, interval=RESULT_MS)
        self._fade.timeout.connect(self._result.clear)
        self._fade.timeout.connect(self.changed.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.L, measures.S, measures.L, measures.S)
        row.setSpacing(measures.S)
        for each in (self._refresh, self._stop, self.add, self._compare):
            row.addWidget(each)
        row.addWidget(self._offline)
        row.addSpacing(measures.S)
        row.addLayout(state)
        row.addStretch(1)
        row.addWidget(self.search)

    @property
    def result(self) -> str:
        """The result line as it stands."""
        return self._result.text()

    @property
    def busy(self) -> bool:
        return not self._stop.isHidden()

    @property
    def offline(self) -> bool:
        return not self._offline.isHidden()

    def show_offline(self, on: bool) -> None:
        """Say that nothing is fetched."""
        if on != self.offline:
            self._offline.setVisible(on)
            self.offline_changed.emit()

    def show_progress(self, what: str, done: int, of: int | None) -> None:
        """Work is running; `of` None while its size is unknown."""
        self._fade.stop()
        self.changed.hide()
        self._result.show()
        self._stop.setEnabled(True)
        _change(self._refresh, self._stop)
        self._progress.show()
        self._progress.show_done(done, of)
        counted = self.tr("{what} · {done} of {of}").format(what=what, done=done, of=of) if of else what
        left = wording.time_left(self._pace.left(what, done, of))
        self._result.setText(wording.SEPARATOR.join(filter(None, (counted, left))))

    def show_stopping(self) -> None:
        """The reader pressed Stop; the work has not ended yet."""
        self._stop.setEnabled(self._stop.hasFocus())  # what is grey loses the keys
        self._result.setText(self.tr("Stopping…"))

    def show_result(self, sentence: str, changed: str = "") -> None:
        """The work has ended; `changed` says which articles are others now, and leads to them."""
        _change(self._stop, self._refresh)
        self._progress.hide()
        self._result.setText(sentence)
        self._result.setVisible(bool(sentence) or not changed)
        self.changed.setText(changed)
        self.changed.setVisible(bool(changed))
        self._fade.start()

    def show_query(self, query: str) -> None:
        """Have a search stand in the box that was asked for elsewhere."""
        self._typing.stop()
        # Signals that are blocked would not reach the field's own cross either, which comes and goes by them.
        self.search.textChanged.disconnect(self._typed)
        self.search.setText(query)
        self.search.textChanged.connect(self._typed)
        self.search.show_wrong(None)

    def _typed(self, text: str) -> None:
        if unfinished(text):
            self._typing.stop()
        elif text.strip():
            self._typing.start()
        else:
            self._search_now()

    def _search_now(self) -> None:
        self._typing.stop()
        self.searched.emit(self.search.text().strip())


def _change(one: QPushButton, other: QPushButton) -> None:
    """A button in the place of another takes over its keys: else they go to the next, which does more."""
    held = one.hasFocus()
    other.show()
    if held:
        other.setFocus(Qt.FocusReason.OtherFocusReason)
    one.hide()
