"""Wrong group? The articles of a story, why each stands there, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from ui import wording
from ui.delegates.lines_row import LinesDelegate
from ui.services import Member
from ui.theme import measures
from ui.widgets.roles import button, choice_list, dialog_column, label

WIDTH, HEIGHT = 640, 560
ARTICLE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class RegroupDialog(QDialog):
    """Signals (the dialog is closed by then):
    apart_asked(article ids): make a story of these alone.
    move_asked(article ids): put these into another story.
    merge_asked(), pin_asked(), corrections_asked(): of the whole story.
    """

    apart_asked = Signal(list)
    move_asked = Signal(list)
    merge_asked = Signal()
    pin_asked = Signal()
    corrections_asked = Signal()

    def __init__(
        self, title: str, members: Sequence[Member], made: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Wrong group?"))
        self.setModal(True)
        self.resize(WIDTH, HEIGHT)
        heading = label(title, "heading", wrap=True, parent=self)
        told = label(
            self.tr(
                "Tick the articles that do not tell this story. Reports in other languages are stories of "
                "their own. What you decide stays, whatever a later refresh finds, and can be undone."
            ),
            "muted",
            wrap=True,
            parent=self,
        )
        self.list = choice_list(self.tr("Articles of the story"), self)
        self.list.setItemDelegate(LinesDelegate(self.list))
        for member in members:
            self.list.addItem(self._item(member))
        self.list.itemChanged.connect(self._ticked)
        self.apart = button("", "primary", parent=self)
        self.move_ = button(self.tr("Move to another story…"), parent=self)
        self.merge = button(self.tr("Merge with another story…"), parent=self)
        self.merge.setToolTip(self.tr("Another story tells the same event: make one of both"))
        self.pin = button(self.tr("Keep together"), parent=self)
        self.pin.setToolTip(self.tr("The grouping is right: no later run takes an article out"))
        self.corrections = button(
            self.tr("%n corrections…", "", made) if made else self.tr("Corrections…"),
            "link",
            parent=self,
        )
        self.close_ = button(self.tr("Close"), parent=self)
        for each, does in (
            (self.apart, lambda: self.apart_asked.emit(self.chosen)),
            (self.move_, lambda: self.move_asked.emit(self.chosen)),
            (self.merge, self.merge_asked.emit),
            (self.pin, self.pin_asked.emit),
            (self.corrections, self.corrections_asked.emit),
        ):
            self._then(each, does)
        self.close_.clicked.connect(lambda _on=False: self.reject())
        self.pin.setEnabled(any(not member.pinned for member in members))
        column = dialog_column(self)
        column.addWidget(heading)
        column.addWidget(told)
        column.addWidget(self.list, 1)
        for row in ((self.apart, self.move_), (self.merge, self.pin)):
            line = QHBoxLayout()
            for each in row:
                line.addWidget(each, 1)
            column.addLayout(line)
        foot = QHBoxLayout()
        foot.addWidget(self.corrections)
        foot.addStretch(1)
        foot.addWidget(self.close_)
        column.addSpacing(measures.XS)
        column.addLayout(foot)
        self._ticked()
        self.list.setFocus()

    @property
    def chosen(self) -> list[int]:
        """The ticked articles."""
        items = (self.list.item(n) for n in range(self.list.count()))
        return [i.data(ARTICLE_ROLE) for i in items if i.checkState() == Qt.CheckState.Checked]

    def _item(self, member: Member) -> QListWidgetItem:
        row = member.row
        when = wording.ago(row.published or row.seen, datetime.now(UTC))
        told = [row.outlet, when, wording.kind(row.kind), self.tr("pinned") if member.pinned else ""]
        lines = [row.title or wording.untitled(), wording.SEPARATOR.join(part for part in told if part)]
        if member.copy_of is not None:
            words = self.tr("repeats the text of {outlet}: one voice with it")
            lines.append(words.format(outlet=member.copy_of.outlet))
        elif member.because:
            lines.append(self.tr("because: {reasons}").format(reasons=", ".join(member.because)))
        if member.nearest is not None and member.copy_of is None:
            words = self.tr("most like {outlet}: “{title}”")
            lines.append(words.format(outlet=member.nearest.outlet, title=member.nearest.title))
        item = QListWidgetItem("\n".join(lines))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(ARTICLE_ROLE, row.id)
        return item

    def _ticked(self) -> None:
        """Only what can be done is offered, in words that fit the number."""
        chosen, all_of_them = len(self.chosen), self.list.count()
        one = self.tr("Take it out of the story")
        many = self.tr("Make a story of these %n", "", chosen)
        self.apart.setText(many if chosen > 1 else one)
        self.apart.setEnabled(0 < chosen < all_of_them)
        self.move_.setEnabled(chosen > 0)

    def _then(self, which: QPushButton, does: object) -> None:
        def act() -> None:
            self.accept()
            if callable(does):
                does()

        which.setAutoDefault(False)
        which.clicked.connect(lambda _on=False: act())
