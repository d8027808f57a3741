"""Puts the settings into force: look, size of text, order and days of the stories; keeps what is chosen."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QObject, Signal

from reader.model.story import StoryOrder
from reader.settings import (
    ICONS,
    KEYS,
    LANGUAGE,
    MOTION,
    NAMES_HIDDEN,
    OFFLINE,
    OLDEST_FIRST,
    READ_OPENED,
    READ_PASSED,
    READING_COLUMNS,
    ROOMY,
    STORY_DAYS,
    STORY_ORDER,
    TEXT_FACE,
    TEXT_SIZE,
    THEME,
    UNREAD_OUTLETS,
)
from ui.actions import Actions
from ui.models.preferences import Preferences
from ui.panes.desk import Desk
from ui.panes.refreshing import OFFLINE_NOTICE
from ui.panes.top_bar import TopBar
from ui.services import Services
from ui.theme.motion import app_motion
from ui.theme.theme import MODES, Mode, app_theme
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.outlet_icons import app_icons

HIDDEN_NOTICE = "*names hidden"
NOTICE_SECONDS = 12.0


class Preferring(QObject):
    """Between the preferences and the window's parts, both ways.

    Signals:
        language_chosen(code): the window is to speak it; "system" is the desktop's.
        names_hidden(on): the outlets of a story are called Outlet A, B, C.
        read_passed(on): articles that are scrolled past are marked as read.
    """

    language_chosen = Signal(str)
    names_hidden = Signal(bool)
    read_passed = Signal(bool)

    def __init__(
        self,
        preferences: Preferences,
        services: Services,
        desk: Desk,
        actions: Actions,
        notice: NoticeBar,
        bar: TopBar,
    ) -> None:
        super().__init__(desk)
        self._preferences, self._services = preferences, services
        self._desk, self._actions, self._notice, self._bar = desk, actions, notice, bar
        preferences.changed.connect(self._apply)
        preferences.refused.connect(lambda _key, sentence: notice.say(sentence, "bad", about="set"))
        desk.stories.order_chosen.connect(self._order_chosen)
        desk.stories.days_chosen.connect(lambda days: preferences.put(STORY_DAYS, days))

    def set_mode(self, mode: Mode) -> None:
        """Take another appearance, and keep it."""
        self._preferences.put(THEME, mode)

    def resize_text(self, step: int) -> None:
        """Make article text larger or smaller by so many px; 0 is its usual size again."""
        if not step:
            self._preferences.reset(TEXT_SIZE)
            return
        wanted = self._preferences.value(TEXT_SIZE) + step
        least, most = round(TEXT_SIZE.least or wanted), round(TEXT_SIZE.most or wanted)
        self._preferences.put(TEXT_SIZE, min(most, max(least, wanted)))

    def widen_text(self, step: int) -> None:
        """Make the lines of articles longer or shorter by so many letters."""
        wanted = self._preferences.value(READING_COLUMNS) + step
        least, most = round(READING_COLUMNS.least or wanted), round(READING_COLUMNS.most or wanted)
        self._preferences.put(READING_COLUMNS, min(most, max(least, wanted)))

    def set_offline(self, on: bool) -> None:
        """Fetch nothing from now on, or everything again."""
        self._preferences.put(OFFLINE, on)

    def set_oldest_first(self, on: bool) -> None:
        """Have lists of articles begin with the oldest, or with the newest again."""
        self._preferences.put(OLDEST_FIRST, on)

    def set_read_passed(self, on: bool) -> None:
        """Have articles that are scrolled past marked as read, or no longer."""
        self._preferences.put(READ_PASSED, on)

    def set_unread_outlets(self, on: bool) -> None:
        """Leave outlets of which all is read out of the sidebar, or list them again."""
        self._preferences.put(UNREAD_OUTLETS, on)

    def hide_names(self, on: bool) -> None:
        """Call the outlets of a story Outlet A, B, C, or by their names."""
        self._preferences.put(NAMES_HIDDEN, on)
        if on:
            self._notice.say(
                self.tr(
                    "Names are hidden in stories and articles. Headlines in lists and the sidebar keep them."
                ),
                action=self.tr("Hide sidebar and list"),
                on_action=self._only_what_is_read,
                seconds=NOTICE_SECONDS,
                about=HIDDEN_NOTICE,
            )
        else:
            self._notice.settle(HIDDEN_NOTICE)

    def _only_what_is_read(self) -> None:
        if any(self._actions[name].isChecked() for name in ("sidebar", "list")):
            self._actions["only_reading"].trigger()

    def _show_offline(self, on: bool) -> None:
        self._actions["offline"].setChecked(on)
        self._bar.show_offline(on)
        if not on:
            self._notice.settle(OFFLINE_NOTICE)

    def _order_chosen(self, order: str) -> None:
        self._preferences.put(STORY_ORDER, order)

    def _apply(self, key: str) -> None:
        preferences, theme, stories = self._preferences, app_theme(), self._desk.stories
        if key == THEME.key:
            mode = preferences.value(THEME)
            theme.set_mode(next((known for known in MODES if known == mode), "system"))
            self._actions[f"theme_{theme.mode}"].setChecked(True)
        elif key == LANGUAGE.key:
            self.language_chosen.emit(preferences.value(LANGUAGE))
        elif key == TEXT_SIZE.key:
            theme.set_article_size(preferences.value(TEXT_SIZE))
        elif key == TEXT_FACE.key:
            theme.set_text_face(preferences.value(TEXT_FACE))
        elif key == MOTION.key:
            app_motion().set_wish(preferences.value(MOTION))
        elif key == ICONS.key:
            app_icons().show(preferences.value(ICONS))
        elif key == ROOMY.key:
            theme.set_roomy(preferences.value(ROOMY))
        elif key == KEYS.key:
            self._actions.keys.read(preferences.value(KEYS))
            self._actions.show_keys()
        elif key == OFFLINE.key:
            self._show_offline(preferences.value(OFFLINE))
        elif key == OLDEST_FIRST.key:
            oldest = preferences.value(OLDEST_FIRST)
            self._actions["oldest_first"].setChecked(oldest)
            self._desk.show_oldest_first(oldest)
        elif key == READ_OPENED.key:
            self._desk.watch.marks_opened = preferences.value(READ_OPENED)
        elif key == READ_PASSED.key:
            on = preferences.value(READ_PASSED)
            self._actions["read_passed"].setChecked(on)
            self.read_passed.emit(on)
        elif key == UNREAD_OUTLETS.key:
            only = preferences.value(UNREAD_OUTLETS)
            self._actions["unread_outlets"].setChecked(only)
            self._desk.sidebar.show_only_unread(only)
        elif key == NAMES_HIDDEN.key:
            on = preferences.value(NAMES_HIDDEN)
            self._actions["hide_names"].setChecked(on)
            self.names_hidden.emit(on)
        elif key == READING_COLUMNS.key:
            theme.set_reading_columns(preferences.value(READING_COLUMNS))
        elif key == STORY_ORDER.key:
            order = preferences.value(STORY_ORDER)
            stories.set_order(next(known for known in get_args(StoryOrder) if known == order))
        elif key == STORY_DAYS.key:
            self._services.story_days = preferences.value(STORY_DAYS)
            self._desk.window_changed()
