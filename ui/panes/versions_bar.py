"""Which two versions of an article are compared: a line above its text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from ui import wording
from ui.services import ArticleVersion
from ui.theme import measures
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.flow import FlowLayout
from ui.widgets.roles import button, label, set_role


class VersionsBar(QFrame):
    """Signals:
    chosen(): another pair is to be compared.
    stepped(by): the next (1) or previous (-1) change is wanted.
    shut(): the article itself is wanted again.
    """

    chosen = Signal()
    stepped = Signal(int)
    shut = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.before, self.after = ChoiceBox(self), ChoiceBox(self)
        self.before.setAccessibleName(self.tr("The earlier version"))
        self.after.setAccessibleName(self.tr("The later version"))
        for box in (self.before, self.after):
            box.setMinimumWidth(100)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _at: self.chosen.emit())
        self.told = label("", "small", parent=self)
        following = button(self.tr("Next"), "plain", tip=self.tr("Next change"), parent=self)
        following.clicked.connect(lambda _on=False: self.stepped.emit(1))
        previous = button(self.tr("Previous"), "plain", tip=self.tr("Change before"), parent=self)
        previous.clicked.connect(lambda _on=False: self.stepped.emit(-1))
        close = button(
            "", "quiet", icon_name="close", tip=self.tr("Back to the article (Escape)"), parent=self
        )
        close.setAccessibleName(self.tr("Back to the article"))
        close.clicked.connect(lambda _on=False: self.shut.emit())
        inside = QWidget(self)
        flow = FlowLayout(measures.S, (measures.XS, measures.XS), inside)
        arrow = label("→", "muted", parent=self)
        for place, each in enumerate((self.before, arrow, self.after, previous, following, self.told, close)):
            flow.insert(place, each)
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.L, 0, measures.S, 0)
        row.addWidget(inside)
        self.hide()

    def show_versions(self, versions: Sequence[ArticleVersion], before: int, after: int) -> None:
        """Offer these, oldest first, and choose two of them by their places."""
        for box, chosen in ((self.before, before), (self.after, after)):
            box.clear()
            for number, version in enumerate(versions, 1):
                box.addItem(self._named(number, version), number - 1)
                box.setItemData(number - 1, self._explained(version), Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(chosen)
        self.show()

    def _named(self, number: int, version: ArticleVersion) -> str:
        words = {
            None: self.tr("{number} · {moment}"),
            True: self.tr("{number} · {moment} · announced"),
            False: self.tr("{number} · {moment} · silent"),
        }[version.announced]
        return words.format(number=number, moment=wording.instant(version.seen))

    def _explained(self, version: ArticleVersion) -> str:
        if version.announced is None:
            return self.tr("The text as it was first seen")
        if version.announced:
            return self.tr("The outlet says that it changed the text, in a note or by a date")
        return self.tr("The outlet changed the text without a note that we saw, and without a new date")

    @property
    def pair(self) -> tuple[int, int]:
        """The places of the chosen versions, the earlier one first."""
        one, two = sorted((self.before.currentIndex(), self.after.currentIndex()))
        return one, two

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut.emit()
        else:
            super().keyPressEvent(event)
