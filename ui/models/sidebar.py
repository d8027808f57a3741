"""What the sidebar lists: the places to read, and the outlets in their folders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.model.counts import Counts
from reader.model.feed import Feed
from reader.model.saved_search import SavedSearch
from ui import wording
from ui.core_words import told
from ui.services import Place, PlaceKind
from ui.widgets.roles import plain_tip, wrapped_tip

PLACE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
COUNT_ROLE = PLACE_ROLE + 1
PROBLEM_ROLE = PLACE_ROLE + 2
SECTION_ROLE = PLACE_ROLE + 3
FEED_ROLE = PLACE_ROLE + 4
OUTLETS_ROLE = PLACE_ROLE + 5
MUTED_ROLE = PLACE_ROLE + 6
"""True for the line that what is muted stands under: it opens and shuts, and leads nowhere."""
MORE_ROLE = PLACE_ROLE + 7
"""There may be more than the number says."""

FAILURES_BEFORE_WARNING = 1
_DIGITS = re.compile(r"(\d+)")


class SidebarModel(QStandardItemModel):
    """Items carry a `Place`; counts are updated in place, and rows move only when outlets do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shape: dict[str, tuple[int, ...]] = {}
        self._items: dict[Place, QStandardItem] = {}
        self._feeds: dict[int, Feed] = {}
        self._read = self._section(self.tr("READ"), self.tr("Read"))
        for place, words, tip in (
            (Place("stories"), self.tr("Stories"), ""),
            (Place("followed"), self.tr("Followed"), ""),
            (
                Place("not_covered"),
                self.tr("Not covered by…"),
                self.tr("Stories that an outlet or a group of outlets does not carry"),
            ),
            (Place("articles"), self.tr("All articles"), ""),
            (Place("saved"), self.tr("Saved"), ""),
            (Place("noted"), self.tr("With a note"), ""),
            (
                Place("changed"),
                self.tr("Changed since read"),
                self.tr("Articles that changed after you read them"),
            ),
        ):
            item = self._item(place, words)
            if tip:
                item.setToolTip(plain_tip(tip))
            self._read.appendRow(item)
        self._searches: QStandardItem | None = None
        self._found: dict[int, int] = {}
        self.muted: QStandardItem | None = None
        """The line that searches stand under which mark what they find as read; None without any."""
        self._tags: QStandardItem | None = None
        self._tagged: tuple[tuple[str, int], ...] = ()
        self._outlets = self._section(self.tr("OUTLETS"), self.tr("Outlets"))
        self._outlets.setData(True, OUTLETS_ROLE)
        classroom = self._section(self.tr("CLASS"), self.tr("Class"))
        classroom.appendRow(self._item(Place("lessons"), self.tr("Lesson packs")))
        self.set_counts(Counts())

    def set_counts(self, counts: Counts) -> None:
        """The places to read."""
        shown: dict[PlaceKind, int] = {
            "stories": counts.stories,
            "followed": counts.followed,
            "articles": counts.unread,
            "saved": counts.saved,
            "changed": counts.changed,
            "noted": counts.noted,
            "lessons": counts.lessons,
        }
        for kind, value in shown.items():
            self._count(self._items[Place(kind)], value)

    def set_not_covered(self, count: int, more: bool) -> None:
        """How many stories the last question about what is not covered found; `more`: at least as many."""
        item = self._items[Place("not_covered")]
        item.setData(more, MORE_ROLE)
        self._count(item, count)

    def set_searches(self, searches: Sequence[SavedSearch]) -> None:
        """The reader's searches, above the outlets, those that mute under a line of their own; no caption
        without any."""
        for place in [p for p in self._items if p.kind == "search"]:
            del self._items[place]
        if self._searches is not None:
            self.removeRow(self._searches.row())
            self._searches = self.muted = None
        if not searches:
            return
        section = self._section(self.tr("SEARCHES"), self.tr("Saved searches"), self._outlets.row())
        mutes = [each for each in searches if each.marks_read]
        for each in (each for each in searches if not each.marks_read):
            section.appendRow(self._search(each))
        if mutes:
            muted = self.muted = QStandardItem(self.tr("Muted words"))
            muted.setFlags(Qt.ItemFlag.ItemIsEnabled)
            muted.setData(True, MUTED_ROLE)
            muted.setToolTip(plain_tip(self.tr("Searches that mark as read what they find")))
            for each in mutes:
                muted.appendRow(self._search(each))
            section.appendRow(muted)
        self._searches = section
        self.set_search_counts(self._found)

    def set_search_counts(self, found: Mapping[int, int]) -> None:
        """How many unread articles the searches find, by their numbers."""
        self._found = dict(found)
        for place, item in self._items.items():
            if place.search is not None:
                self._count(item, self._found.get(place.search, 0))

    def _search(self, search: SavedSearch) -> QStandardItem:
        item = self._item(Place("search", query=search.query, search=search.id), search.name)
        said = [search.query]
        if search.marks_read:
            said.append(self.tr("What it finds is marked as read."))
        if search.saves:
            said.append(self.tr("What comes in is saved."))
        if search.tag:
            said.append(self.tr("What comes in is tagged “{tag}”.").format(tag=search.tag))
        item.setToolTip(wrapped_tip("\n".join(said)))
        return item

    def set_tags(self, tags: Sequence[tuple[str, int]]) -> bool:
        """The reader's tags as (name, number of articles), above the outlets; True if rows came or went."""
        if tuple(tags) == self._tagged:
            return False
        same = [name for name, _ in tags] == [name for name, _ in self._tagged]
        self._tagged = tuple(tags)
        if not same:
            for place in [p for p in self._items if p.kind == "tag"]:
                del self._items[place]
            if self._tags is not None:
                self.removeRow(self._tags.row())
                self._tags = None
            if tags:
                self._tags = self._section(self.tr("TAGS"), self.tr("Tags"), self._outlets.row())
                for name, _count in tags:
                    self._tags.appendRow(self._item(Place("tag", tag=name), f"#{name}"))
        for name, count in tags:
            self._count(self._items[Place("tag", tag=name)], count)
        return not same

    def set_feeds(self, feeds: Sequence[Feed]) -> None:
        """The outlets, in folders by name; those without a folder come last, as they are."""
        folders: dict[str, list[Feed]] = {}
        for feed in in_order(feeds):
            folders.setdefault(feed.folder, []).append(feed)
        shape = {name: tuple(feed.id for feed in held) for name, held in folders.items()}
        if list(shape.items()) != list(self._shape.items()):
            self._reshape(shape, folders)
            self._shape = shape
        for name, held in folders.items():
            self._fill_folder(name, held)

    @property
    def outlets(self) -> int:
        """How many there are."""
        return len(self._feeds)

    def feeds(self) -> Iterable[Feed]:
        """All of them, in no order."""
        return self._feeds.values()

    def name_outlets(self, *, narrowed: bool, none: bool) -> None:
        """Say above the outlets whether some are left out since all of them is read; `none`: no other is."""
        if not narrowed:
            words, spoken = self.tr("OUTLETS"), self.tr("Outlets")
        elif none:
            words, spoken = self.tr("OUTLETS · ALL READ"), self.tr("Outlets: all is read")
        else:
            words, spoken = self.tr("OUTLETS · UNREAD"), self.tr("Outlets with something unread")
        if self._outlets.text() != words:
            self._outlets.setText(words)
            self._outlets.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def feeds_at(self, place: Place) -> list[Feed]:
        """The outlets that a place stands for: one, or those of a folder."""
        if place.kind == "folder":
            return [feed for feed in self._feeds.values() if feed.folder == place.folder]
        feed = self._feeds.get(place.feed) if place.kind == "feed" and place.feed is not None else None
        return [] if feed is None else [feed]

    def item_of(self, place: Place) -> QStandardItem | None:
        """The item that stands for a place."""
        return self._items.get(place)

    def folder_items(self) -> dict[str, QStandardItem]:
        """The items of the folders, by name."""
        return {place.folder: item for place, item in self._items.items() if place.kind == "folder"}

    def next_unread(self, place: Place) -> Feed | None:
        """The outlet with something unread that comes next after a place, round and round; None if that is
        no outlet or folder, or if there is none."""
        rows = [self._outlets.child(row) for row in range(self._outlets.rowCount())]
        listed = [
            feed
            for item in rows
            for each in ([item.child(row) for row in range(item.rowCount())] or [item])
            if isinstance(feed := each.data(FEED_ROLE), Feed)
        ]
        here = {feed.id for feed in self.feeds_at(place)}
        after = max((n for n, feed in enumerate(listed) if feed.id in here), default=-1) + 1
        ahead = [*listed[after:], *listed[:after]] if here else []
        return next((feed for feed in ahead if feed.unread and feed.id not in here), None)

    def feed_items(self) -> dict[Place, tuple[QStandardItem, Feed]]:
        """The items of the outlets, each with what it stands for."""
        places = {Place("feed", feed=number): feed for number, feed in self._feeds.items()}
        return {place: (self._items[place], feed) for place, feed in places.items()}

    def _fill_folder(self, name: str, feeds: Sequence[Feed]) -> None:
        """A refresh changes a few feeds at a time: the others are left alone. The view is told once, of the
        rows that look different: each telling has it measure rows anew, and there may be hundreds."""
        changed: list[QStandardItem] = []
        self.blockSignals(True)
        for feed in feeds:
            known = self._feeds.get(feed.id)
            if known != feed:
                item = self._items[Place("feed", feed=feed.id)]
                item.setData(feed, FEED_ROLE)
                if known is None or _looks(known) != _looks(feed):
                    self._fill(item, feed)
                    changed.append(item)
                self._feeds[feed.id] = feed
        self.blockSignals(False)
        if changed:
            self.dataChanged.emit(changed[0].index(), changed[-1].index())
        if name:
            self._count(self._items[Place("folder", folder=name)], sum(feed.unread for feed in feeds))

    def _reshape(self, shape: dict[str, tuple[int, ...]], folders: dict[str, list[Feed]]) -> None:
        """Of each folder the rows after the first that differs are made anew: a refresh that learns a feed's
        title moves one row of hundreds. All are, where folders come or go that are not the last."""
        before = self._shape
        whole = list(shape)[: len(before)] != list(before)
        if whole:
            self._outlets.removeRows(0, self._outlets.rowCount())
            for place in [p for p in self._items if p.kind == "folder"]:
                del self._items[place]
        same = {name: 0 if whole else _alike(held, shape.get(name, ())) for name, held in before.items()}
        for name, held in before.items():  # all before any: an outlet may go from one to another
            for number in held[same[name] :]:
                del self._items[Place("feed", feed=number)]
                self._feeds.pop(number, None)
            if not whole:
                first = same[name] if name else len(before) - 1 + same[name]
                self._parent(name).removeRows(first, len(held) - same[name])
        for name, those in folders.items():
            if name and (whole or name not in before):
                self._outlets.appendRow(self._item(Place("folder", folder=name), name))
            self._parent(name).appendRows([self._outlet(feed) for feed in those[same.get(name, 0) :]])

    def _parent(self, folder: str) -> QStandardItem:
        """What the outlets of a folder stand under; those of none come after the folders."""
        return self._items[Place("folder", folder=folder)] if folder else self._outlets

    def _outlet(self, feed: Feed) -> QStandardItem:
        """A new row, not in the model yet: there may be hundreds, and none is told twice."""
        place = Place("feed", feed=feed.id)
        item = self._items[place] = QStandardItem()
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        item.setData(place, PLACE_ROLE)
        item.setData(feed, FEED_ROLE)
        self._fill(item, feed)
        self._feeds[feed.id] = feed
        return item

    def _fill(self, item: QStandardItem, feed: Feed) -> None:
        item.setText(feed.title)
        broken = feed.failures >= FAILURES_BEFORE_WARNING
        problem = told(feed.error or "") if broken else None
        item.setData(problem, PROBLEM_ROLE)
        item.setToolTip(plain_tip(f"{feed.title}\n{problem}" if problem else feed.title))
        item.setData(feed.unread, COUNT_ROLE)
        counted = wording.unread(feed.unread) if feed.unread else ""
        item.setData(self._spoken(feed.title, counted, problem), Qt.ItemDataRole.AccessibleTextRole)

    def _count(self, item: QStandardItem, value: int) -> None:
        if item.data(COUNT_ROLE) != value:
            item.setData(value, COUNT_ROLE)
        place = item.data(PLACE_ROLE)
        name = item.text()
        if place.kind == "search":
            name = self.tr("Search: {name}").format(name=name)
        plainly = place.kind in ("followed", "saved", "noted", "tag", "not_covered", "lessons")
        number = wording.number(value) + ("+" if item.data(MORE_ROLE) else "")
        counted = (number if plainly else wording.unread(value)) if value else ""
        spoken = self._spoken(name, counted, None)
        if item.data(Qt.ItemDataRole.AccessibleTextRole) != spoken:
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def _spoken(self, name: str, counted: str, problem: str | None) -> str:
        """What a screen reader says of a row."""
        words = [name, counted] if counted else [name]
        if problem is not None:
            words.append(f"{self.tr('needs attention')}: {problem}")
        return ", ".join(words)

    def _item(self, place: Place, words: str) -> QStandardItem:
        item = QStandardItem(words)
        item.setEditable(False)
        item.setData(place, PLACE_ROLE)
        item.setData(0, COUNT_ROLE)
        item.setToolTip(plain_tip(words))
        self._items[place] = item
        return item

    def _section(self, words: str, spoken: str, row: int = -1) -> QStandardItem:
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setData(True, SECTION_ROLE)
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        self.insertRow(self.rowCount() if row < 0 else row, item)
        return item


@lru_cache(4096)  # a refresh sorts all outlets for each that changes
def as_read(name: str) -> tuple[tuple[int, str, int], ...]:
    """For sorting as a reader would: capitals do not matter, and 2 comes before 10."""
    parts = _DIGITS.split(name.casefold())
    return tuple((1, "", int(part[:18])) if part.isdecimal() else (2, part, 0) for part in parts if part)


def in_order(feeds: Iterable[Feed]) -> list[Feed]:
    """By folder, those without one last, and by title."""

    def place(feed: Feed) -> tuple[object, ...]:
        return (not feed.folder, as_read(feed.folder), feed.folder, as_read(feed.title), feed.id)

    return sorted(feeds, key=place)


def _alike(one: Sequence[int], other: Sequence[int]) -> int:
    """How many are the same in both before the first that is not."""
    both = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(both) if a != b), min(len(one), len(other)))


def _looks(feed: Feed) -> tuple[object, ...]:
    """What of a feed its row shows."""
    return (feed.title, feed.unread, feed.failures >= FAILURES_BEFORE_WARNING, feed.error)
