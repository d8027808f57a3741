"""What stands in each menu of the window, and what commands that go both ways are called there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.actions.class_table import CLASS
from ui.actions.spec import APPEARANCE, VIEWS


def inner_menus() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Menus inside menus, by the name that stands for them."""
    return {
        ">appearance": (QCoreApplication.translate("CommandTable", "A&ppearance"), APPEARANCE),
        ">marking": (
            QCoreApplication.translate("CommandTable", "Mark as read, b&y place or age"),
            ("read_above", "read_below", "", "read_day", "read_week"),
        ),
        ">views": (
            QCoreApplication.translate("CommandTable", "&Views of the story"),
            tuple(f"view_{name}" for name in VIEWS),
        ),
    }


def menus() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What stands in each menu; "" is a line, ">" opens an inner menu."""
    return (
        (
            QCoreApplication.translate("CommandTable", "&File"),
            (
                "add",
                "choose_outlets",
                "compare_files",
                "export_story",
                "",
                "opml_import",
                "opml_export",
                "backups",
                "library",
                "",
                "print",
                "pdf",
                "",
                "close",
                "quit",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&Edit"),
            (
                "undo",
                "corrections",
                "",
                "search",
                "save_search",
                "find",
                "",
                "copy_link",
                "send_link",
                "copy_source",
                "",
                "outlet",
                "outlet_site",
                "copy_feed",
                "rename",
                "remove",
                "groups",
                "",
                "settings",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&View"),
            (
                "stories",
                "followed",
                "articles",
                "saved",
                "noted",
                "changed",
                "not_covered",
                "",
                "only_unread",
                "oldest_first",
                "",
                "sidebar",
                "list",
                "only_reading",
                "full_screen",
                "",
                "larger",
                "smaller",
                "usual_size",
                "wider",
                "narrower",
                "",
                ">appearance",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&Go"),
            (
                "palette",
                "",
                "next",
                "previous",
                "next_unread",
                "read_on",
                "",
                "back",
                "forward",
                "",
                "story_of",
                ">views",
                "next_note",
                "previous_note",
                "next_outlet",
                "previous_outlet",
                "swap_texts",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&News"),
            (
                "refresh",
                "refresh_here",
                "stop",
                "offline",
                "activity",
                "",
                "read",
                "read_all",
                ">marking",
                "",
                "save",
                "tag",
                "note",
                "versions",
                "pictures",
                "original",
                "",
                "follow",
                "regroup",
                "merge",
                "take_out",
                "move_article",
            ),
        ),
        (QCoreApplication.translate("CommandTable", "&Class"), CLASS),
        (
            QCoreApplication.translate("CommandTable", "&Help"),
            ("sample", "keys", "glossary", "log", "", "about"),
        ),
    )


def ways() -> dict[str, tuple[str, str]]:
    """Of commands that turn something round, or go for a folder: their words for the one and the other."""
    return {
        "refresh_here": (
            QCoreApplication.translate("CommandTable", "Refresh this &outlet"),
            QCoreApplication.translate("CommandTable", "Refresh this f&older"),
        ),
        "read": (
            QCoreApplication.translate("CommandTable", "Mark as r&ead"),
            QCoreApplication.translate("CommandTable", "Mark as &unread"),
        ),
        "save": (
            QCoreApplication.translate("CommandTable", "&Save for later"),
            QCoreApplication.translate("CommandTable", "Un&save"),
        ),
        "follow": (
            QCoreApplication.translate("CommandTable", "&Follow this story"),
            QCoreApplication.translate("CommandTable", "Un&follow this story"),
        ),
        "only_reading": (
            QCoreApplication.translate("CommandTable", "Only what is &read"),
            QCoreApplication.translate("CommandTable", "B&ring back sidebar and list"),
        ),
        "full_screen": (
            QCoreApplication.translate("CommandTable", "Full scr&een"),
            QCoreApplication.translate("CommandTable", "Leave full scr&een"),
        ),
    }
