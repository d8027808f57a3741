"""The words of the settings form: sections, choices, and what a search in it looks at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from reader.settings import TEXT_FACE, Setting
from ui.language import LANGUAGES


def section(key: str) -> str:
    """The part of a setting's key before the dot, in words.

    Raises:
        KeyError: a setting that stands in the form has a part that has none here.
    """
    part = key.partition(".")[0]
    words = {
        "fetch": QCoreApplication.translate("Settings", "Fetching news"),
        "background": QCoreApplication.translate("Settings", "In the background"),
        "look": QCoreApplication.translate("Settings", "Appearance"),
        "stories": QCoreApplication.translate("Settings", "Stories"),
        "articles": QCoreApplication.translate("Settings", "Articles"),
        "library": QCoreApplication.translate("Settings", "What is kept"),
        "backup": QCoreApplication.translate("Settings", "Backups"),
    }
    return words[part]


def name(setting: Setting[Any]) -> str:
    """The setting's label in the reader's language."""
    return QCoreApplication.translate("Settings", setting.label)


def help_(setting: Setting[Any]) -> str:
    """The setting's explanation in the reader's language."""
    return QCoreApplication.translate("Settings", setting.help)


def unit(setting: Setting[Any]) -> str:
    return QCoreApplication.translate("Settings", setting.unit) if setting.unit else ""


def choice(word: str) -> str:
    """One of a setting's choices, in words.

    Raises:
        KeyError: it has none here.
    """
    words = {
        "system": QCoreApplication.translate("Settings", "Like the system"),
        "light": QCoreApplication.translate("Settings", "Light"),
        "dark": QCoreApplication.translate("Settings", "Dark"),
        "contrast": QCoreApplication.translate("Settings", "High contrast"),
        "contrast-light": QCoreApplication.translate("Settings", "High contrast, light"),
        "contrast-dark": QCoreApplication.translate("Settings", "High contrast, dark"),
        "still": QCoreApplication.translate("Settings", "Nothing moves"),
        "moving": QCoreApplication.translate("Settings", "Things move"),
        "outlets": QCoreApplication.translate("Settings", "Told by most outlets first"),
        "newest": QCoreApplication.translate("Settings", "Newest first"),
        "divergence": QCoreApplication.translate("Settings", "Most divergent first"),
        **LANGUAGES,
    }
    return words[word]


def number(value: float) -> str:
    """A number with the locale's grouping and decimal sign."""
    return QLocale().toString(value) if isinstance(value, int) else QLocale().toString(value, "g", 6)


def shown(setting: Setting[Any], value: object) -> str:
    """A value as a sentence would say it."""
    if isinstance(value, bool):
        on, off = (
            QCoreApplication.translate("Settings", "on"),
            QCoreApplication.translate("Settings", "off"),
        )
        return on if value else off
    if setting.key == TEXT_FACE.key and not value:
        return QCoreApplication.translate("Settings", "The usual one")
    if setting.choices:
        return choice(str(value))
    if isinstance(value, int | float):
        return f"{number(value)} {unit(setting)}".strip()
    return str(value)


def matches(setting: Setting[Any], query: str) -> bool:
    """Whether every word of the query stands in the setting's words."""
    said = " ".join(
        (
            name(setting),
            help_(setting),
            section(setting.key),
            unit(setting),
            *(choice(word) for word in setting.choices),
        )
    ).casefold()
    return all(word in said for word in query.casefold().split())
