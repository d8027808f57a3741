"""The appearance in force: follows the system, can be set by hand, and says when it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from reader.settings import TEXT_SIZE
from ui.curtains import Curtains, curtains_of
from ui.one_of_app import one_of_app
from ui.theme import measures
from ui.theme.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PALETTES, Palette
from ui.theme.stylesheet import build
from ui.theme.type_scale import TypeScale, faces, reading_face, scale_of_system
from ui.turns import Turns

Mode = Literal["system", "light", "dark", "contrast-light", "contrast-dark"]
MODES: tuple[Mode, ...] = get_args(Mode)

PIECE = 80
"""Widgets that take another appearance in one turn of the event loop, 0.1 ms each."""

ARTICLE_LEAST = float(TEXT_SIZE.least or 11)
ARTICLE_MOST = float(TEXT_SIZE.most or 32)


class Theme(QObject):
    """Owned by the application. Painters read `palette` and `type`; `changed` says to paint anew."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = "system"
        self.type: TypeScale = scale_of_system()
        self.columns = measures.READING_COLUMNS
        self.palette: Palette = self._wanted()
        self._colours: dict[str, QColor] = {}
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._turns = Turns(self)
        self._first: list[tuple[QWidget, Iterator[object]]] = []
        self._unpainted = False
        self._turns.begin(self._change())
        self._turns.finish()

    @property
    def mode(self) -> Mode:
        """What the reader chose; "system" follows the desktop."""
        return self._mode

    @property
    def changing(self) -> bool:
        """Whether there is a widget that has not taken the appearance in force."""
        return self._turns.busy

    def set_mode(self, mode: Mode) -> None:
        """Take another appearance at once.

        Raises:
            ValueError: there is no such appearance.
        """
        if mode not in MODES:
            raise ValueError(mode)
        self._mode = mode
        self._take(self._wanted())

    def set_article_size(self, size: float) -> None:
        """Reading size in px, held between ARTICLE_LEAST and ARTICLE_MOST."""
        bounded = min(ARTICLE_MOST, max(ARTICLE_LEAST, size))
        if bounded != self.type.article:
            self.type = replace(self.type, article=bounded)
            self.changed.emit()

    def set_roomy(self, roomy: bool) -> None:
        """More space between letters, words and lines of what outlets wrote."""
        if roomy != self.type.roomy:
            self.type = replace(self.type, roomy=roomy)
            self.changed.emit()

    def set_text_face(self, family: str) -> None:
        """The family that what outlets wrote is set in; the usual one if this computer does not have it."""
        serif = family if family in faces() else reading_face()
        if serif != self.type.serif:
            self.type = replace(self.type, serif=serif)
            self.changed.emit()

    def set_reading_columns(self, columns: int) -> None:
        """The longest line of an article, in letters."""
        if columns != self.columns:
            self.columns = columns
            self.changed.emit()

    def colour(self, token: str) -> QColor:
        """The colour of a token of the palette. Kept, so that painters may ask in every paint."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(getattr(self.palette, token))
        return found

    def before_paint(self, widget: QWidget, work: Iterator[object]) -> bool:
        """Of a widget that hears `changed`: what it must do before the window is painted in another
        appearance, in turns. False if the window is painted already: then it must do it by itself."""
        if self._unpainted:
            self._first.append((widget, work))
        return self._unpainted

    def _do_first(self) -> Iterator[None]:
        while self._first:
            widget, work = self._first.pop(0)
            yield from _while_there(widget, work)

    def _wanted(self) -> Palette:
        if self._mode != "system":
            return PALETTES[self._mode]
        hints = self._app.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        return DARK if dark else LIGHT

    def _system_changed(self) -> None:
        if self._mode == "system":
            self._take(self._wanted())

    def _take(self, palette: Palette) -> None:
        if palette is not self.palette:
            self.palette = palette
            self._colours = {}
            self._turns.begin(self._change())
            windows = QApplication.topLevelWidgets()
            for each in windows:
                each.setUpdatesEnabled(False)
            if not any(each.isVisible() for each in windows):
                self._turns.finish()

    def _change(self) -> Iterator[None]:
        """In turns of the event loop: what is in sight, painted when all of it is ready; then the rest.

        Left to itself Qt does it in one turn, and twice over: a style sheet must be taken away before another
        is put on, or each widget is polished once more for each of its parents (420 ms of 770 widgets).
        """
        polished, told = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle
        widgets = self._app.allWidgets()
        seen = [each for each in widgets if each.isVisible()]
        hidden = [each for each in widgets if not each.isVisible()]
        self._unpainted = True
        try:
            yield from _unpolish(widgets)
            widgets = [each for each in widgets if isValid(each)]
            for each in widgets:
                each.setAttribute(polished, False)
                each.setAttribute(told, True)
            self._app.setFont(self.type.sans())
            self._app.setPalette(_qt_palette(self.palette))
            self._app.setStyleSheet("")
            self._app.setStyleSheet(build(self.palette, self.type))
            for each in widgets:
                each.setAttribute(told, False)
            yield
            yield from _polish(seen)
            self.changed.emit()
            yield
            yield from self._do_first()
            self._unpainted = False  # what comes into sight from now on does it by itself
            yield  # what was laid out on the way is so in a turn of its own
            for curtains in self._curtains():
                yield from _while_there(curtains, curtains.draw())
        except BaseException:
            self._show_parts()
            raise
        finally:
            self._first.clear()
            self._unpainted = False
            for each in QApplication.topLevelWidgets():
                each.setUpdatesEnabled(True)
                _paint_once(each)
        try:
            for curtains in self._curtains():
                yield
                yield from _while_there(curtains, curtains.lift())
            yield
            yield from _polish(hidden)
        finally:
            self._show_parts()

    def _show_parts(self) -> None:
        for curtains in self._curtains():
            curtains.drop()

    @staticmethod
    def _curtains() -> list[Curtains]:
        found = [curtains_of(each) for each in QApplication.topLevelWidgets()]
        return [each for each in found if each is not None]


def _while_there(whose: QObject, work: Iterator[object]) -> Iterator[None]:
    """Work in turns, to its end or until whose it is has gone, with its window."""
    while isValid(whose) and next(work, work) is not work:
        yield


def _paint_once(window: QWidget) -> None:
    """Every widget in it has asked to be painted, and so has the window: Qt would paint all of it for both
    (15-25 ms). To a window without its picture it forgets who asked, and paints all once.
    """
    store = window.backingStore() if window.isVisible() else None
    if store is not None:
        store.resize(QSize(1, 1))
        window.repaint()


def _unpolish(widgets: Sequence[QWidget]) -> Iterator[None]:
    for number, each in enumerate(widgets, 1):
        if isValid(each):
            each.style().unpolish(each)
        if not number % PIECE:
            yield


def _polish(widgets: Sequence[QWidget]) -> Iterator[None]:
    for number, each in enumerate(widgets, 1):
        if isValid(each):
            QCoreApplication.sendEvent(each, QEvent(QEvent.Type.Polish))
        if not number % PIECE:
            yield


def _qt_palette(palette: Palette) -> QPalette:
    """What Qt's own drawing (check marks, arrows, rubber bands) takes its colours from."""
    role = QPalette.ColorRole
    out = QPalette()
    for which, colour in (
        (role.Window, palette.panel),
        (role.WindowText, palette.ink),
        (role.Base, palette.paper),
        (role.AlternateBase, palette.panel),
        (role.Text, palette.ink),
        (role.PlaceholderText, palette.muted),
        (role.Button, palette.card),
        (role.ButtonText, palette.ink),
        (role.ToolTipBase, palette.card),
        (role.ToolTipText, palette.ink),
        (role.Highlight, palette.accent_fill),
        (role.HighlightedText, palette.on_accent),
        (role.Link, palette.accent),
        (role.Accent, palette.accent),
        (role.Mid, palette.outline),
        (role.Dark, palette.outline),
    ):
        out.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, which, QColor(palette.muted))
    return out


def app_theme() -> Theme:
    """The running application's theme; see `one_of_app`."""
    return one_of_app(Theme)
