"""Well-known outlets to choose from, by country and subject: several at once, in one click each."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.feeds.suggested import Suggestion, suggestions
from ui import wording
from ui.theme import measures
from ui.widgets.roles import button, dialog_column, filter_field, label

SIZE = QSize(560, 620)
SUBJECT_WIDTH = 130
LANGUAGE_WIDTH = 110
DATA = int(Qt.ItemDataRole.UserRole)

translate = QCoreApplication.translate


class SuggestionsDialog(QDialog):
    """Signals:
    chosen(dict[str, str]): folder by feed address, of what the reader wants to follow.
    """

    chosen = Signal(dict)

    def __init__(self, followed: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose outlets"))
        self.setModal(True)
        self.resize(SIZE)
        self.search = filter_field(self.tr("Search outlets, countries, subjects"), self)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Outlets by country"))
        self.tree.setHeaderLabels([self.tr("Outlet"), self.tr("Subject"), self.tr("Language")])
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.setColumnWidth(1, SUBJECT_WIDTH)
        self.tree.setColumnWidth(2, LANGUAGE_WIDTH)
        self.tree.setUniformRowHeights(True)
        self._countries: dict[str, QTreeWidgetItem] = {}
        self._items: dict[str, list[QTreeWidgetItem]] = {}
        self._fill(followed)
        self.tree.itemChanged.connect(self._count)
        self.count = label("", "small", parent=self)
        self.ok = button(self.tr("Follow"), "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._follow)
        stop = button(self.tr("Cancel"), parent=self)
        stop.setAutoDefault(False)
        stop.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(measures.S)
        foot.addWidget(self.count, 1)
        foot.addWidget(stop)
        foot.addWidget(self.ok)
        hint = label(
            self.tr(
                "Choose outlets that differ: the same story told by several is what Variorum compares. "
                "Nothing is fetched before you press Follow."
            ),
            "caption",
            wrap=True,
            parent=self,
        )
        column = dialog_column(self, measures.M)
        column.addWidget(label(self.tr("Choose outlets"), "heading", parent=self))
        column.addWidget(hint)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)
        self._count()

    @property
    def wanted(self) -> list[Suggestion]:
        """What is ticked and not followed yet."""
        return [
            item.data(0, DATA)
            for item in self._outlets()
            if not item.isDisabled() and item.checkState(0) == Qt.CheckState.Checked
        ]

    def tick(self, outlet: str) -> None:
        """Choose an outlet by its name."""
        item = next(item for item in self._outlets() if item.text(0) == outlet)
        item.setCheckState(0, Qt.CheckState.Checked)

    def _fill(self, followed: Collection[str]) -> None:
        countries: dict[str, QTreeWidgetItem] = {}
        for each in suggestions():
            parent = countries.get(each.country)
            if parent is None:
                parent = countries[each.country] = QTreeWidgetItem(self.tree, [country(each.country)])
                parent.setFlags(
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsUserCheckable
                    | Qt.ItemFlag.ItemIsAutoTristate
                )
            words = [each.outlet, self._subject(each.subject), self._language(each.language)]
            item = QTreeWidgetItem(parent, words)
            self._countries[parent.text(0)] = parent
            self._items.setdefault(parent.text(0), []).append(item)
            item.setData(0, DATA, each)
            item.setToolTip(0, each.url)
            known = each.url in followed
            item.setCheckState(0, Qt.CheckState.Checked if known else Qt.CheckState.Unchecked)
            if known:
                item.setDisabled(True)
                item.setToolTip(0, self.tr("You follow this outlet already."))
        own = QLocale.territoryToCode(QLocale().territory())
        for code, item in countries.items():
            item.setExpanded(code == own or (own not in countries and item is self.tree.topLevelItem(0)))

    def _outlets(self) -> Iterator[QTreeWidgetItem]:
        return (item for items in self._items.values() for item in items)

    def _subject(self, subject: str) -> str:
        words = {
            "news": self.tr("News"),
            "world": self.tr("World"),
            "politics": self.tr("Politics"),
            "business": self.tr("Business"),
            "technology": self.tr("Technology"),
            "science": self.tr("Science"),
        }
        return words[subject]

    def _language(self, code: str) -> str:
        words = {
            "en": self.tr("English"),
            "de": self.tr("German"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
            "nl": self.tr("Dutch"),
        }
        return words[code]

    def _count(self) -> None:
        count = len(self.wanted)
        self.count.setText(wording.outlets(count) if count else self.tr("Nothing chosen yet"))
        self.ok.setEnabled(bool(count))

    def _follow(self) -> None:
        self.chosen.emit({each.url: country(each.country) for each in self.wanted})
        self.accept()

    def _filter(self, query: str) -> None:
        wanted = query.casefold().split()
        for country, items in self._items.items():
            for item in items:
                said = " ".join([*(item.text(n) for n in range(3)), country]).casefold()
                item.setHidden(not all(word in said for word in wanted))
            shown, parent = any(not item.isHidden() for item in items), self._countries[country]
            parent.setHidden(not shown)
            parent.setExpanded(shown and (bool(wanted) or parent.isExpanded()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)


def country(code: str) -> str:
    """A country's name in the reader's language."""
    names = {
        "AR": translate("Countries", "Argentina"),
        "AT": translate("Countries", "Austria"),
        "AU": translate("Countries", "Australia"),
        "BE": translate("Countries", "Belgium"),
        "CA": translate("Countries", "Canada"),
        "CH": translate("Countries", "Switzerland"),
        "DE": translate("Countries", "Germany"),
        "ES": translate("Countries", "Spain"),
        "FR": translate("Countries", "France"),
        "GB": translate("Countries", "United Kingdom"),
        "IE": translate("Countries", "Ireland"),
        "IN": translate("Countries", "India"),
        "MX": translate("Countries", "Mexico"),
        "QA": translate("Countries", "Qatar"),
        "US": translate("Countries", "United States"),
    }
    return names[code]
