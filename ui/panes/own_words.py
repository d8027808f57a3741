"""The reader's own words on the open article: tags, and a note. Kept as they are written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import measures
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import icon
from ui.widgets.roles import button, label, set_role

KEEP_MS = 1500
"""A note is kept when the reader stops writing for this long, and when the field is left."""
NOTE_LINES = 2


class OwnWords(QFrame):
    """A strip under the article's buttons; there only if there are words, or the reader wants to write some.

    Signals:
        tag_asked(name, on): put a tag on the article, or take it off.
        note_asked(text): the note as it is now; "" for none.
        place_asked(name): show the articles with this tag.
        left(): Escape: the text should have the keys.
    """

    tag_asked = Signal(str, bool)
    note_asked = Signal(str)
    place_asked = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.tags: tuple[str, ...] = ()
        self._note = ""
        self._writing = False
        self._names = QStringListModel(self)
        self.field = _TagField(self)
        self.field.setPlaceholderText(self.tr("Add a tag…"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self.field.setToolTip(self.tr("Enter puts it on the article; a comma parts several"))
        self.field.setFixedWidth(160)
        completer = QCompleter(self._names, self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._take)
        self.field.left.connect(self._leave)
        self.write = button(self.tr("Note"), "tool", tip=self.tr("Write a note on this article"), parent=self)
        self.write.setCheckable(True)
        self.write.clicked.connect(self._toggle_note)
        self._chips = QWidget(self)
        self._flow = FlowLayout(measures.XS, (0, 0), self._chips)
        self._flow.insert(0, self.field)
        self._flow.insert(1, self.write)
        self.note = _NoteField(self)
        self.note.setPlaceholderText(self.tr("Your note on this article; only you see it"))
        self.note.setAccessibleName(self.tr("Your note"))
        line = self.note.fontMetrics().lineSpacing()
        self.note.setFixedHeight(NOTE_LINES * line + 2 * measures.S + measures.XS)
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self.keep_note)
        self.note.textChanged.connect(self._keep.start)
        self.note.left.connect(self._leave)
        self.note.parted.connect(self.keep_note)
        self._state = label("", "caption", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.L, measures.S, measures.L, measures.S)
        column.setSpacing(measures.XS)
        column.addWidget(self._chips)
        column.addWidget(self.note)
        column.addWidget(self._state)
        self._made: list[QWidget] = []
        self._show_parts()

    def show_words(self, tags: Sequence[str], note: str, known: Sequence[str]) -> None:
        """Another article: its tags and note; `known` are all tags, to complete from."""
        self.keep_note()
        self._let_write(True)
        self._writing = False
        self._note = note
        self._set_note(note)
        self.field.clear()
        self._names.setStringList(list(known))
        self.show_tags(tags)

    def lose(self) -> None:
        """The article is gone, nothing can be kept of it. What was being written stays, to be copied."""
        self._keep.stop()
        written = self.note.toPlainText().strip()
        self._note = written
        self._let_write(False)
        self._state.setText(self.tr("Not kept: copy it if you need it"))
        self.show_tags(())
        self.setVisible(bool(written))

    def _let_write(self, on: bool) -> None:
        self.note.setReadOnly(not on)
        self.field.setEnabled(on)
        self.write.setEnabled(on)

    def show_tags(self, tags: Sequence[str]) -> None:
        """The article's tags as they are now."""
        self.tags = tuple(tags)
        for old in self._made:
            self._flow.takeAt(0)
            old.hide()
            old.deleteLater()
        self._made = []
        for at, name in enumerate(self.tags):
            chip = _Chip(name, self._chips)
            chip.dropped.connect(lambda name: self.tag_asked.emit(name, False))
            chip.chosen.connect(self.place_asked)
            self._flow.insert(at, chip)
            chip.show()
            self._made.append(chip)
        self._show_parts()

    def begin(self, *, note: bool = False) -> None:
        """Show the strip with the keys in it, to write a tag or a note."""
        self._writing = True
        if note:
            self.write.setChecked(True)
        self._show_parts()
        (self.note if note else self.field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_note(self) -> None:
        """Have the note kept, if it is another one than before."""
        self._keep.stop()
        text = self.note.toPlainText().strip()
        if text != self._note:
            self._note = text
            self._state.setText(self.tr("Kept") if text else self.tr("The note is gone"))
            self.note_asked.emit(text)
            self._show_parts()

    def _take(self) -> None:
        for name in self.field.text().split(","):
            if name.strip(" #"):
                self.tag_asked.emit(name.strip(" #"), True)
        self.field.clear()

    def _set_note(self, note: str) -> None:
        blocked = self.note.blockSignals(True)
        self.note.setPlainText(note)
        self.note.blockSignals(blocked)
        self.write.setChecked(bool(note))
        self._state.clear()

    def _toggle_note(self) -> None:
        if self.write.isChecked():
            self.begin(note=True)
        else:
            self.keep_note()
            self._show_parts()

    def _leave(self) -> None:
        self.keep_note()
        self._writing = False
        if not self._note:
            self.write.setChecked(False)
        self._show_parts()
        self.left.emit()

    def _show_parts(self) -> None:
        noted = bool(self._note) or self.write.isChecked()
        self.note.setVisible(self.write.isChecked())
        self._state.setVisible(self.write.isChecked() and bool(self._state.text()))
        self.setVisible(bool(self.tags) or noted or self._writing)


class _Chip(QFrame):
    """A tag: a click shows what else has it, the cross takes it off."""

    chosen = Signal(str)
    dropped = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "chip")
        go = button(f"#{name}", "chip", tip=self.tr("Show every article with this tag"), parent=self)
        go.clicked.connect(lambda _on=False: self.chosen.emit(name))
        drop = QToolButton(self)
        drop.setProperty("kind", "chip")
        drop.setIcon(icon("close", "muted"))
        drop.setToolTip(self.tr("Take this tag off"))
        drop.setAccessibleName(self.tr("Take off the tag {name}").format(name=name))
        drop.clicked.connect(lambda _on=False: self.dropped.emit(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.XS, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(go)
        row.addWidget(drop)


class _TagField(QLineEdit):
    """Escape shuts what it offers, then leaves."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            offered = self.completer().popup()
            if offered is not None and offered.isVisible():
                offered.hide()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)


class _NoteField(QPlainTextEdit):
    """Tab goes on; Escape and Ctrl+Enter leave."""

    left = Signal()
    parted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (
            enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.parted.emit()
