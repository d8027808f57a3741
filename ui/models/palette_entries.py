"""What the command palette lists, and in which order for what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
NOWHERE = QModelIndex()
MOST = 60


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something to go to or to do. `note` stands at the right: its kind, or its key."""

    title: str
    note: str
    act: Callable[[], object]
    words: str = ""
    """More words by which it is found."""
    outlet: str = ""
    """Whose icon stands before the title, "" for none."""


def ranked(entries: Iterable[PaletteEntry], query: str) -> list[PaletteEntry]:
    """Those in which every word of the query begins a word, or at least stands; the best first, in the
    given order among equals."""
    asked = query.casefold().split()
    if not asked:
        return list(entries)[:MOST]
    scored = [(score, n, e) for n, e in enumerate(entries) if (score := _score(e, asked)) is not None]
    scored.sort(key=lambda each: (-each[0], each[1]))
    return [entry for _, _, entry in scored[:MOST]]


def _score(entry: PaletteEntry, asked: Sequence[str]) -> int | None:
    title, more = entry.title.casefold(), entry.words.casefold()
    begun = title.split()
    score = 3 if title.startswith(" ".join(asked)) else 0
    for word in asked:
        if any(each.startswith(word) for each in begun):
            score += 4
        elif word in title:
            score += 2
        elif word in more:
            score += 1
        else:
            return None
    return score


class EntryList(QAbstractListModel):
    """The entries on show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[PaletteEntry] = []

    def show(self, entries: Sequence[PaletteEntry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {entry.note}" if entry.note else entry.title
        return None
