"""The row of controls above a tab: buttons with menus, switches, and a count at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import BESIDE_WORDS, icon
from ui.widgets.key_hints import hint
from ui.widgets.outlet_icons import app_icons, small_icon
from ui.widgets.roles import BY_TAB, WordedButton

CHOICE_PX, BRIEF_PX, LEAST_PX = 260, 132, 64
"""Longest words of what is chosen, where room is short, and where even so it is not enough."""


class ChoiceButton(QPushButton):
    """A button that shows what is chosen and opens a menu of the choices. `chosen` gives the key. `label` is
    its name for screen readers, with what is chosen; it stands in the button if `shown`, and if there is
    room. Where room is short, `sign` stands for it, and what is chosen takes `brief` px at most."""

    chosen = Signal(str)
    _brief = False
    _words = _brief_words = ""

    def __init__(
        self,
        label: str,
        parent: QWidget | None = None,
        *,
        shown: bool = True,
        sign: str = "",
        brief: int = BRIEF_PX,
    ) -> None:
        super().__init__(parent)
        self._sign, self._brief_px, self._most = sign, brief, brief
        self.setFocusPolicy(BY_TAB)
        self.setProperty("choice", True)
        self.setIconSize(BESIDE_WORDS)
        self._label, self._shown = label, shown
        self._menu = QMenu(self)
        self._group: QActionGroup | None = None
        self._outlets: Mapping[str, str] = {}
        self.tip = ""
        """What the button is for; shown under what is chosen."""
        self._command = ""
        self.key = ""
        self._also: list[QAction] = []
        self.setMenu(self._menu)
        self.setAccessibleName(label)
        for changed in (app_icons().changed, app_theme().changed):  # on which ground a picture shows
            changed.connect(self._show_icons)

    def set_tip(self, tip: str, command: str = "") -> None:
        """Say what the button is for, and the key of a command that does the same."""
        self.tip, self._command = tip, command
        self._show_tip()

    def _show_tip(self) -> None:
        whole = self.accessibleName()
        hint(self, "\n".join(part for part in (whole, self.tip) if part), self._command)

    def also(self, text: str, tip: str) -> QAction:
        """Something that is on or off beside the choices; stands below them."""
        action = QAction(text.replace("&", "&&"), self)
        action.setCheckable(True)
        action.setToolTip(tip)
        self._menu.setToolTipsVisible(True)
        self._also.append(action)
        return action

    def set_choices(
        self, choices: Sequence[tuple[str, str]], key: str, outlets: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """(key, text) pairs, and the one in force; `outlets`, by key: whose icons stand before them."""
        self._menu.clear()
        self._outlets = outlets
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for value, text in choices:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
            action.triggered.connect(lambda _on=False, v=value: self._take(v))
        if self._also:
            self._menu.addSeparator()
            self._menu.addActions(self._also)
        self._show_icons()
        self.set_key(key)

    def _show_icons(self) -> None:
        for action in self._menu.actions():
            action.setIcon(small_icon(self._outlets.get(str(action.data() or ""), "")))
        self._show_icon()

    def _show_icon(self) -> None:
        self.setIcon(small_icon(self._outlets.get(self.key, ""), beside_words=True))

    def offers(self, key: str) -> bool:
        """Whether a key is among the choices."""
        return any(action.data() == key for action in self._menu.actions())

    def set_key(self, key: str) -> None:
        """Show another choice as the one in force; emits nothing."""
        self.key = key
        self._show_icon()
        text = ""
        for action in self._menu.actions():
            if action.data() == key:
                action.setChecked(True)
                text = action.text().replace("&&", "&")
            if self._outlets:  # an icon stands in the place of the tick
                font = action.font()
                font.setBold(action.data() == key)
                action.setFont(font)
        whole = f"{self._label} {text}".strip()
        self.setAccessibleName(whole)
        self._show_tip()
        self._words = whole if self._shown else text
        self._brief_words = f"{self._sign} {text}".strip()
        self._write()

    def _write(self) -> None:
        words, most = (self._brief_words, self._most) if self._brief else (self._words, CHOICE_PX)
        self.setText(self._cut(words, most).replace("&", "&&"))

    def _cut(self, words: str, most: int) -> str:
        return QFontMetrics(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, most)

    @property
    def full_width(self) -> int:
        return _wide(self, self._cut(self._words, CHOICE_PX).replace("&", "&&"))

    def set_brief(self, on: bool) -> None:
        if on != self._brief or self._most != self._brief_px:
            self._brief, self._most = on, self._brief_px
            self._write()

    def squeeze(self, by: int) -> int:
        """In brief, say what is chosen in so many px less, if as many can be spared; how many are."""
        said = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&&", "&"))
        before, self._most = self.sizeHint().width(), max(LEAST_PX, said - by)
        self._write()
        return before - self.sizeHint().width()

    def _take(self, key: str) -> None:
        if key != self.key:
            self.set_key(key)
            self.chosen.emit(key)


class CheckButton(QPushButton):
    """A button with a menu of things that can each be on or off; the menu stays open while they are ticked.
    `name` is for screen readers, until there are such things.

    Signals:
        toggled_one(key, on): one of them was ticked or unticked.
    """

    toggled_one = Signal(str, bool)
    _brief = False
    _words = ""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(BY_TAB)
        self.setProperty("choice", True)
        self.setAccessibleName(name)
        self._menu = StayingMenu(self)
        self._say: Callable[[int, int], str] = lambda _on, _all: ""
        self._say_brief: Callable[[int, int], str] = self._say
        self.tip = ""
        self.setMenu(self._menu)

    def set_choices(
        self,
        choices: Sequence[tuple[str, str]],
        say: Callable[[int, int], str],
        brief: Callable[[int, int], str] | None = None,
    ) -> None:
        """(key, text) pairs, all on; `say` names the button by how many are on, and of how many; `brief` does
        so where room is short."""
        self._menu.clear()
        self._say, self._say_brief = say, brief or say
        for key, text in choices:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(True)
            action.setData(key)
            action.toggled.connect(lambda on, key=key: self._toggled(key, on))
        self._write()

    def untick(self, key: str) -> None:
        """Switch one of them off, as if it had been unticked."""
        for action in self._menu.actions():
            if action.data() == key:
                action.setChecked(False)

    def _toggled(self, key: str, on: bool) -> None:
        self._write()
        self.toggled_one.emit(key, on)

    def _write(self) -> None:
        actions = self._menu.actions()
        on = sum(action.isChecked() for action in actions)
        words = self._words = self._say(on, len(actions))
        shown = self._say_brief(on, len(actions)) if self._brief else words
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(self.tip or words)

    @property
    def full_width(self) -> int:
        return _wide(self, self._words.replace("&", "&&"))

    def set_brief(self, on: bool) -> None:
        if on != self._brief:
            self._brief = on
            if self._menu.actions():
                self._write()


class StayingMenu(QMenu):
    """Ticking one entry does not close it: the next one is ticked as easily."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class Signed(WordedButton):
    """A button that with a `sign`, the name of an icon, can do without its words where room is short."""

    brief = False
    _full = 0

    def __init__(self, text: str, sign: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.text_said, self.sign = text, sign
        self.setFocusPolicy(BY_TAB)

    def write(self) -> None:
        """Say what it says now."""
        raise NotImplementedError

    @property
    def full_width(self) -> int:
        return self._full if self.brief else self.sizeHint().width()

    def set_brief(self, on: bool) -> None:
        if on != self.brief and self.sign:
            self._full, self.brief = self.full_width, on
            self.write()
            self.style().unpolish(self)
            self.style().polish(self)


class Switch(Signed):
    """A switch of the row: a box that is ticked in its place, so that nothing moves when it is pressed."""

    def __init__(self, text: str, on: bool, parent: QWidget | None = None, *, sign: str = "") -> None:
        super().__init__(text, sign, parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(text)
        self.toggled.connect(self.write)
        self.write()

    def write(self) -> None:
        on = self.isChecked()
        self.setProperty("kind", "icon" if self.brief else "switch")
        self.setText("" if self.brief else self.text_said.replace("&", "&&"))
        if self.brief:
            self.setIcon(icon(self.sign, "accent" if on else "muted"))
            self.setToolTip(self.text_said)
        else:
            self.setIcon(icon("box-full", "accent") if on else icon("box", "muted"))


class Act(Signed):
    """A plain button of the row. In brief its tip begins with its words; its name stays."""

    def __init__(self, text: str, tip: str, command: str, parent: QWidget | None, *, sign: str = "") -> None:
        super().__init__(text, sign, parent)
        self._tip, self._command = tip, command
        self.setAccessibleName(tip)
        self.write()

    def write(self) -> None:
        said = self.text_said
        self.setProperty("kind", "icon" if self.brief or not said else None)
        self.setText("" if self.brief else said)
        self.setIcon(icon(self.sign) if self.brief else QIcon())
        hint(self, f"{said}\n{self._tip}" if self.brief else self._tip, self._command)


Brief = ChoiceButton | CheckButton | Signed
"""A control that can say the same in less room."""


class ToolRow(QWidget):
    """Controls from the left, a stretch, and a line of counts at the right. Before a second line is begun,
    one after the other says what it says in less room, until all fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._yielding: list[Brief] = []
        self._fitted = (0, 0)
        """For which width, and for how much wanted, it was found what fits."""
        self._row = FlowLayout(measures.S, (measures.S, measures.S), self, least=measures.XS)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.count.hide()
        self._row.insert(0, self.count)
        self._row.extra = self.count
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fit(self) -> None:
        wide, yielding = self._row.width_of_one_line, self._yielding
        wanted = wide(lambda part: part.full_width if part in yielding else part.sizeHint().width())
        if not yielding or self._fitted == (self.width(), wanted):
            return
        self._fitted = (self.width(), wanted)
        over, parts = wanted - self.width(), self._in_turn()
        for each in parts:
            full = each.full_width
            each.set_brief(over > 0)
            over -= full - each.sizeHint().width()
        for each in sorted(parts, key=_hinted, reverse=True):
            if isinstance(each, ChoiceButton) and over > 0:
                over -= each.squeeze(over)
        if over > 0:  # two lines all the same: then whole words
            for each in parts:
                each.set_brief(False)

    def _in_turn(self) -> list[Brief]:
        """Who gives way first: a switch or a button that has a sign, then who says most. Long words tell by
        themselves what they are about."""
        shown = (each for each in self._yielding if not each.isHidden())
        return sorted(shown, key=lambda each: (not isinstance(each, Signed), -each.full_width))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # a control says something else
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def tell(self, text: str) -> None:
        """Say how much there is."""
        self.count.setText(text)
        self.count.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Append a control, before the counts. It gives way if it can."""
        self._row.insert(self._row.count() - 1, widget)
        if isinstance(widget, ChoiceButton | CheckButton) or (isinstance(widget, Signed) and widget.sign):
            self._yielding.append(widget)

    def add_steps(self, back: str, on: str, step: Callable[[int], object]) -> None:
        """Two buttons at the far end, for the one before and the next; `back` and `on` are their tips."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.XS)
        before = self.made_button("", back, lambda: step(-1), "previous_note")
        before.setIcon(icon("up"))
        after = self.made_button("", on, lambda: step(1), "next_note")
        after.setIcon(icon("arrow-down"))
        for button in (before, after):
            row.addWidget(button)
        self._row.insert(self._row.count(), group)

    def put_first(self, widget: QWidget) -> None:
        """Insert a control at the left end."""
        self._row.insert(0, widget)

    def button(
        self, text: str, tip: str, slot: Callable[[], object], command: str = "", *, sign: str = ""
    ) -> QPushButton:
        """Append a plain button; see `made_button`."""
        button = self.made_button(text, tip, slot, command, sign=sign)
        self.add(button)
        return button

    def made_button(
        self, text: str, tip: str, slot: Callable[[], object], command: str = "", *, sign: str = ""
    ) -> QPushButton:
        """A plain button, not placed yet; its tip names the key of a command that does the same. One without
        a text is for an icon; `sign` is the icon that stands for the text where room is short."""
        button = Act(text, tip, command, self, sign=sign)
        button.clicked.connect(lambda _on=False: slot())
        return button


def _hinted(widget: QWidget) -> int:
    return widget.sizeHint().width()


def _wide(button: QPushButton, text: str) -> int:
    """How wide a button would be if it said something else; to the pixel, as Qt measures it."""
    metrics, shown = QFontMetrics(button.font()), Qt.TextFlag.TextShowMnemonic.value
    said, other = (metrics.size(shown, words).width() for words in (button.text(), text))
    return button.sizeHint().width() - said + other
