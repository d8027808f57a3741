"""Reads the open article aloud, a sentence at a time, and shows which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QElapsedTimer, QProcess, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QTextEdit, QWidget

from ui.services.voices import Voice, find_voices
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.icons import icon
from ui.widgets.key_hints import hint
from ui.widgets.reading_view import ReadingView
from ui.widgets.roles import button, label, set_role

END_MS = 500
SOUNDLESS_MS = 120
"""A voice that ends sooner has said nothing: there is no sound, though it does not tell."""
SOUNDLESS_LETTERS = 20
"""What is shorter may be said as fast."""
_NO_WORDS = str.maketrans("\ufffc\u2028", "  ")
"""What stands in a document for a picture, and for a new line."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence, and where it stands in its document, as Qt counts."""

    start: int
    end: int
    text: str


def sentences(document: QTextDocument, language: str, start: int = 0, *, but: str = "") -> list[Spoken]:
    """Those of a document that end behind a place, without a paragraph that says only `but`."""
    from reader.text.sentences import sentence_spans  # not before somebody wants to hear something

    found: list[Spoken] = []
    block = document.findBlock(start)
    while block.isValid():
        text = block.text().translate(_NO_WORDS)
        for begin, end in () if text.split() == but.split() else sentence_spans(text, language):
            said = text[begin:end]
            at = block.position() + _units(text[:begin])
            if any(map(str.isalnum, said)) and at + _units(said) > start:
                found.append(Spoken(at, at + _units(said), said))
        block = block.next()
    return found


class Aloud(QFrame):
    """The line above the text while it is read.

    Signals:
        failed(sentence): nothing can be heard, and why.
        turned(): it is read, or no longer, or waits.
    """

    failed = Signal(str)
    turned = Signal()

    def __init__(self, view: ReadingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self._view = view
        self.voices: Sequence[Voice] = find_voices()
        self.soundless_ms = SOUNDLESS_MS
        self._left: list[Voice] = []
        self._sentences: list[Spoken] = []
        self._at, self._language, self._but = 0, "en", ""
        self._process: QProcess | None = None
        self._took = QElapsedTimer()
        self._told = label("", "small", parent=self)
        self.pause_button = button("", "plain", icon_name="pause", parent=self)
        self.pause_button.clicked.connect(lambda _on=False: self.turn())
        self.stop_button = button(self.tr("Stop"), "plain", icon_name="stop", parent=self)
        self.stop_button.setToolTip(self.tr("Stop reading aloud (Escape)"))
        self.stop_button.clicked.connect(lambda _on=False: self.stop())
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.L, measures.XS, measures.L, measures.XS)
        row.setSpacing(measures.S)
        row.addWidget(self._told)
        row.addStretch(1)
        row.addWidget(self.pause_button)
        row.addWidget(self.stop_button)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a text is being read, though it may wait just now."""
        return bool(self._sentences)

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._process is not None

    @property
    def sentence(self) -> Spoken | None:
        """The one that is being read, or is the next."""
        return self._sentences[self._at] if self._sentences else None

    def begin(self, language: str, *, but: str = "") -> None:
        """Read from the chosen words on, else from the top of what is in sight; leave out what only says
        `but`."""
        self.stop()
        if not self.voices:
            self.failed.emit(
                self.tr("This computer has no voice: Speech Dispatcher or eSpeak NG would give it one.")
            )
            return
        cursor = self._view.textCursor()
        start = cursor.selectionStart() if cursor.hasSelection() else self._view.place()
        self._sentences = sentences(self._view.document(), language, start, but=but)
        self._at, self._language, self._but, self._left = 0, language, but, list(self.voices)
        if self._sentences:
            self.show()
            self._say()

    def turn(self) -> None:
        """Wait, or go on with the sentence that was begun."""
        if self._process is not None:
            self._hush()
            self._show()
        elif self._sentences:
            self._say()

    def stop(self) -> None:
        """Read no more."""
        self._hush()
        if self._sentences:
            self._sentences = []
            self._view.setExtraSelections([])
            focused = QApplication.focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                self._view.setFocus()
            self.hide()
            self.turned.emit()

    def renew(self) -> None:
        """The text was set anew, with pictures or in other colours: go on where it is the same."""
        now = self.sentence
        if now is None:
            return
        found = sentences(self._view.document(), self._language, but=self._but)
        same = [n for n, each in enumerate(found) if each.text == now.text]
        if not same:
            self.stop()
            return
        self._sentences, self._at = found, min(same, key=lambda n: abs(found[n].start - now.start))
        self._follow()

    def _say(self) -> None:
        sentence, voice = self._sentences[self._at], self._left[0]
        process = self._process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(partial(self._said, process))
        process.errorOccurred.connect(partial(self._not_begun, process))
        self._took.start()
        process.start(voice.program, voice.asked(sentence.text, self._language))
        if not voice.typed:
            process.write(sentence.text.encode())
            process.closeWriteChannel()
        self._show()

    def _said(self, process: QProcess, code: int, _how: QProcess.ExitStatus) -> None:
        process.deleteLater()
        if process is not self._process:
            return
        self._process = None
        long = len(self._sentences[self._at].text) > SOUNDLESS_LETTERS
        if code or (long and self._took.elapsed() < self.soundless_ms):
            self._fall_back()
            return
        self._at += 1
        if self._at < len(self._sentences):
            self._say()
        else:
            self.stop()

    def _not_begun(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and process is self._process:
            self._process = None
            process.deleteLater()
            self._fall_back()

    def _fall_back(self) -> None:
        """Another voice may be able to."""
        del self._left[0]
        if self._left:
            self._say()
            return
        self.stop()
        self.failed.emit(
            self.tr("Nothing could be read aloud. Look whether this computer's sound and its voices work.")
        )

    def _hush(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(END_MS)
            if self._left and self._left[0].hush:
                QProcess.startDetached(self._left[0].program, list(self._left[0].hush))

    def _show(self) -> None:
        self._told.setText(self.tr("Reading aloud") if self.speaking else self.tr("Reading aloud waits"))
        self.pause_button.setText(self.tr("Pause") if self.speaking else self.tr("Go on"))
        self.pause_button.setIcon(icon("pause" if self.speaking else "play"))
        tip = self.tr("Wait with reading aloud") if self.speaking else self.tr("Go on reading aloud")
        hint(self.pause_button, tip, "read_aloud")
        self._follow()
        self.turned.emit()

    def _follow(self) -> None:
        """Show the sentence, and bring it into sight if it is not."""
        sentence = self._sentences[self._at]
        place = QTextCursor(self._view.document())
        last = self._view.document().characterCount() - 1
        place.setPosition(min(sentence.start, last))
        top = self._view.cursorRect(place).top()
        place.setPosition(min(sentence.end, last), QTextCursor.MoveMode.KeepAnchor)
        foot = self._view.cursorRect(place).bottom()
        marked = QTextEdit.ExtraSelection()
        shape = QTextCharFormat()
        shape.setBackground(app_theme().colour("selected"))
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        shape.setUnderlineColor(app_theme().colour("accent_line"))
        marked.format, marked.cursor = shape, place
        self._view.setExtraSelections([marked])
        height = self._view.viewport().height()
        if top < 0 or foot > height:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 4)

    def hideEvent(self, event: QHideEvent) -> None:
        """Something else is on show. Minimised, the window goes on reading."""
        super().hideEvent(event)
        if not event.spontaneous() and self.busy:
            self.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)


def _units(text: str) -> int:
    """How long a text is as Qt counts: some letters are two."""
    return len(text.encode("utf-16-le")) // 2
