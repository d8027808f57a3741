"""Every setting, declared once: the form, its search and what may be kept are made from the declarations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from reader.errors import BadInput

T = TypeVar("T", bool, int, float, str)


class Kept(Protocol):
    """Where settings are written down, as text by key; `Library.settings` is one."""

    def get(self, key: str) -> str | None:
        """The text that was kept, or None."""

    def all(self) -> dict[str, str]:
        """Everything that was kept."""

    def put(self, key: str, value: str) -> None:
        """Keep a text."""

    def drop(self, key: str) -> None:
        """Forget a key."""


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. Its type is that of its default; `least` and `most` bound a number; `choices` are the
    words that a text setting may have. `label` names it in a form, `help` is one sentence, `unit` follows
    a number. `in_form` is False for what a page of its own sets."""

    key: str
    default: T
    label: str
    help: str
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    in_form: bool = True

    def check(self, value: object) -> T:
        """The value as the setting's type.

        Raises:
            BadInput: the wrong type, out of bounds, or not one of the choices.
        """
        wanted = type(self.default)
        if wanted is float and type(value) is int:
            value = float(value)
        if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
            raise BadInput(f"{self.label} cannot be {value!r}.", self._allowed())
        if isinstance(value, int | float) and not self._within(value):
            raise BadInput(f"{self.label} cannot be {value}.", self._allowed())
        if self.choices and value not in self.choices:
            raise BadInput(f"{self.label} cannot be {value!r}.", self._allowed())
        return value

    def _within(self, value: float) -> bool:
        # Written so that NaN, which compares as false with everything, is out of bounds.
        above = self.least is None or value >= self.least
        return above and (self.most is None or value <= self.most) and value == value

    def _allowed(self) -> str:
        if self.choices:
            return f"It is one of: {', '.join(self.choices)}."
        if isinstance(self.default, bool):
            return "It is yes or no."
        if self.least is not None and self.most is not None:
            return f"It is from {self.least:g} to {self.most:g}{' ' + self.unit if self.unit else ''}."
        return f"It is a {'number' if isinstance(self.default, int | float) else 'text'}."


INTERVAL = Setting(
    "fetch.interval_minutes", 60, "Look for news every",
    "How long to wait before a feed is looked at again; outlets that publish seldom are asked less often.",
    least=15, most=1440, unit="minutes",
)  # fmt: skip
AUTOMATIC = Setting(
    "fetch.automatic", True, "Look for news by itself",
    "While the window is open, each feed is looked at when its time has come.",
)  # fmt: skip
OFFLINE = Setting(
    "fetch.offline", False, "Work offline",
    "Nothing is fetched, neither by itself nor by Refresh, until this is off again.",
)  # fmt: skip
FULL_TEXT = Setting(
    "fetch.full_text", True, "Fetch full articles",
    "Read an article's own page if its feed carries only the beginning; else most are incomplete.",
)  # fmt: skip
HOSTS_AT_ONCE = Setting(
    "fetch.hosts_at_once", 8, "Sites asked at once",
    "How many sites are asked at the same time; each gets one request at a time whatever this says.",
    least=1, most=16,
)  # fmt: skip
THEME = Setting(
    "look.theme", "system", "Colours", "Light, dark, or as the system has it.",
    choices=("system", "light", "dark", "contrast-light", "contrast-dark"),
)  # fmt: skip
LANGUAGE = Setting(
    "look.language", "system", "Language of the window",
    "The language of menus, buttons and notices; articles stay in their own.",
    choices=("system", "en", "de", "fr", "es"),
)  # fmt: skip
TEXT_SIZE = Setting(
    "look.text_size", 16, "Size of article text", "The size of the letters of an article.",
    least=11, most=32, unit="pixels",
)  # fmt: skip
READING_COLUMNS = Setting(
    "look.reading_width", 72, "Width of article text", "The longest line of an article.",
    least=40, most=120, unit="letters",
)  # fmt: skip
TEXT_FACE = Setting(
    "look.text_face", "", "Typeface of article text", "One of those that are installed on this computer.",
)  # fmt: skip
ROOMY = Setting(
    "look.roomy", False, "Roomy article text",
    "More space between letters, words and lines, which makes reading easier for some, as with dyslexia.",
)  # fmt: skip
MOTION = Setting(
    "look.motion", "system", "Movement",
    "Bars that run while something is under way, and menus that fade: whether they move or stand still.",
    choices=("system", "still", "moving"),
)  # fmt: skip
ICONS = Setting(
    "look.icons", True, "Icons of outlets",
    "Small pictures beside the outlets' names; each site is asked for its own, once a week at most.",
)  # fmt: skip
UNREAD_OUTLETS = Setting(
    "look.unread_outlets", False, "Only outlets with something unread",
    "The sidebar leaves out outlets and folders of which all is read, unless they need attention.",
)  # fmt: skip
STORY_ORDER = Setting(
    "stories.order", "outlets", "Order of stories",
    "Which stories come first: told by most outlets, newest, or those in which outlets differ most.",
    choices=("outlets", "newest", "divergence"),
)  # fmt: skip
STORY_DAYS = Setting(
    "stories.days", 3, "Stories of the last", "How far back the list of stories goes.",
    least=1, most=365, unit="days",
)  # fmt: skip
FOLD_ALIKE = Setting(
    "stories.fold_alike", False, "Fold rows that all report",
    "In the table of a story, rows that every outlet reports alike become one slim line that opens.",
)  # fmt: skip
NAMES_HIDDEN = Setting(
    "stories.names_hidden", False, "Outlet names hidden",
    "A story's outlets are called Outlet A, B, C, also in their texts: the words are judged, not the name.",
)  # fmt: skip
PICTURES = Setting(
    "articles.pictures", False, "Pictures of all outlets",
    "They are fetched as an article is opened; their servers then see your network address. Off, you choose "
    "outlet by outlet.",
)  # fmt: skip
OLDEST_FIRST = Setting(
    "articles.oldest_first", False, "Oldest articles first",
    "Lists of articles begin with the oldest; searches keep their own order.",
)  # fmt: skip
READ_OPENED = Setting(
    "articles.read_opened", True, "Mark as read what you open",
    "Off, articles and stories stay unread until you mark them yourself.",
)  # fmt: skip
READ_PASSED = Setting(
    "articles.read_passed", False, "Mark as read what you scroll past",
    "Articles that leave a list at its top by your scrolling are marked as read; Undo takes it back.",
)  # fmt: skip
TRAY = Setting(
    "background.tray", False, "Go on in the background",
    "Closing the window leaves Variorum running beside the clock, where it goes on looking for news.",
)  # fmt: skip
TELL_STORY = Setting(
    "background.tell_story", False, "Tell me about big stories",
    "A message of the desktop when so many outlets have come to tell the same story.",
)  # fmt: skip
TELL_OUTLETS = Setting(
    "background.tell_outlets", 4, "A story is big from", "How many outlets with words of their own it takes.",
    least=2, most=50, unit="outlets",
)  # fmt: skip
TELL_FOLLOWED = Setting(
    "background.tell_followed", True, "Tell me about stories that I follow",
    "A message of the desktop when a story that you follow goes on.",
)  # fmt: skip
KEEP_DAYS = Setting(
    "library.keep_days", 365, "Keep articles for",
    "Older articles are removed unless they are saved or you corrected their story; 0 keeps everything.",
    least=0, most=36500, unit="days",
)  # fmt: skip
LOG_DAYS = Setting(
    "library.log_days", 30, "Keep the activity log for", "Older lines of the activity log are removed.",
    least=1, most=365, unit="days",
)  # fmt: skip
BACKUPS_DAILY = Setting(
    "backup.daily", 3, "Backups of the last days",
    "How many daily copies of the library are kept; 0 for none.",
    least=0, most=31,
)  # fmt: skip
BACKUPS_WEEKLY = Setting(
    "backup.weekly", 3, "Backups of the last weeks",
    "How many copies of earlier weeks are kept beside the daily ones; 0 for none.",
    least=0, most=52,
)  # fmt: skip
SEND_TO = Setting(
    "articles.send_to", "", "Send to",
    "Places on the web that an article can be sent to, as JSON: name and address of each.",
    in_form=False,
)  # fmt: skip
KEYS = Setting(
    "keys.changed", "", "Keyboard shortcuts",
    "The keys that you changed, as JSON: the name of a command and its keys; empty for the usual ones.",
    in_form=False,
)  # fmt: skip


ALL: tuple[Setting[Any], ...] = tuple(each for each in list(vars().values()) if isinstance(each, Setting))
"""In the order in which they are declared, which is that of the form."""
BY_KEY: Mapping[str, Setting[Any]] = {setting.key: setting for setting in ALL}


class Settings:
    """The settings of one library, typed: `settings.get(TEXT_SIZE)` is an int."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default if nothing usable was kept (bounds may have changed since)."""
        text = self._kept.get(setting.key)
        if text is None:
            return setting.default
        try:
            return setting.check(json.loads(text))
        except (ValueError, RecursionError, BadInput):
            return setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Raises:
        BadInput: out of bounds; what was kept before stays.
        """
        self._kept.put(setting.key, json.dumps(setting.check(value)))

    def reset(self, setting: Setting[Any]) -> None:
        """Back to the default."""
        self._kept.drop(setting.key)

    def values(self) -> dict[str, bool | int | float | str]:
        """Every setting's value by key, also those that stand at their default."""
        return {setting.key: self.get(setting) for setting in ALL}
