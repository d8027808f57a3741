"""Everything that the command palette can go to or do: commands, places, outlets, searches, settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reader.settings import ALL
from ui.actions import Actions
from ui.actions.menus import inner_menus
from ui.actions.spec import APPEARANCE
from ui.models import setting_words
from ui.models.palette_entries import PaletteEntry
from ui.panes.desk import Desk
from ui.services import Place, Services

LEFT_OUT = ("palette",)


def entries(
    actions: Actions,
    services: Services,
    desk: Desk,
    show_setting: Callable[[str], object],
    open_lesson: Callable[[str], object],
) -> list[PaletteEntry]:
    """Commands that are possible now come first, then where one can go."""
    outlet = QCoreApplication.translate("Palette", "Outlet")
    folder = QCoreApplication.translate("Palette", "Folder")
    search = QCoreApplication.translate("Palette", "Saved search")
    setting = QCoreApplication.translate("Palette", "Setting")
    lesson = QCoreApplication.translate("Palette", "Lesson pack")
    found = []
    looks, _names = inner_menus()[">appearance"]
    actions.looked_at.emit()
    for name, action in actions.all():
        if action.isEnabled() and name not in LEFT_OUT:
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = action.text().replace("&", "").rstrip("…")
            more = f"{actions.said(name)} {action.statusTip()}"
            # "Dark" alone says little outside of its menu.
            note = looks.replace("&", "") if name in APPEARANCE else key
            found.append(PaletteEntry(words, note, action.trigger, more))
    feeds = services.feeds()
    for feed in sorted(feeds, key=lambda each: each.title.casefold()):
        go = partial(desk.go_to, Place("feed", feed=feed.id))
        found.append(PaletteEntry(feed.title, outlet, go, f"{feed.folder} {feed.url}", feed.outlet))
    for name in sorted({feed.folder for feed in feeds if feed.folder}, key=str.casefold):
        found.append(PaletteEntry(name, folder, partial(desk.go_to, Place("folder", folder=name))))
    for kept in services.saved_searches():
        place = Place("search", query=kept.query, search=kept.id)
        found.append(PaletteEntry(kept.name, search, partial(desk.go_to, place), kept.query))
    for row in services.lessons():
        found.append(PaletteEntry(row.title, lesson, partial(open_lesson, row.key), lesson))
    for each in (each for each in ALL if each.in_form):
        more = f"{setting_words.help_(each)} {setting_words.section(each.key)}"
        found.append(PaletteEntry(setting_words.name(each), setting, partial(show_setting, each.key), more))
    return found
