"""What stands in each menu of the window, and what commands that go both ways are called there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.actions.class_table import CLASS
from ui.actions.spec import APPEARANCE, VIEWS, Way, in_groups


def inner_menus() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Menus inside menus, by the name that stands for them."""
    return {
        ">appearance": (QCoreApplication.translate("CommandTable", "A&ppearance"), APPEARANCE),
        ">marking": (
            QCoreApplication.translate("CommandTable", "Mark as read, b&y place or age"),
            in_groups("read_above read_below", "read_day read_week", "read_passed"),
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
            in_groups(
                "add choose_outlets compare_files export_story",
                "opml_import opml_export saved_export backups library",
                "print pdf send_to",
                "close quit",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&Edit"),
            in_groups(
                "undo corrections",
                "search save_search edit_search mute find",
                "copy_link send_link copy_source",
                "outlet outlet_site copy_feed pictures_here keep_here rename remove groups",
                "settings",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&View"),
            in_groups(
                "stories followed articles saved noted changed not_covered",
                "only_unread unread_outlets oldest_first",
                "sidebar list only_reading full_screen",
                "larger smaller usual_size wider narrower",
                ">appearance",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&Go"),
            in_groups(
                "palette",
                "next previous next_unread read_on",
                "back forward",
                "story_of >views next_note previous_note next_outlet previous_outlet swap_texts",
            ),
        ),
        (
            QCoreApplication.translate("CommandTable", "&News"),
            in_groups(
                "refresh refresh_here stop offline activity",
                "read read_all >marking",
                "save tag note versions pictures play read_aloud original",
                "follow regroup merge take_out move_article",
            ),
        ),
        (QCoreApplication.translate("CommandTable", "&Class"), CLASS),
        (
            QCoreApplication.translate("CommandTable", "&Help"),
            in_groups("sample keys glossary log", "about"),
        ),
    )


def ways() -> dict[str, tuple[Way, Way]]:
    """Of commands that turn something round, or go for a folder: words and tips, one way and the other."""
    return {
        "refresh_here": (
            Way(
                QCoreApplication.translate("CommandTable", "Refresh this &outlet"),
                QCoreApplication.translate("CommandTable", "Fetch only the chosen outlet"),
            ),
            Way(
                QCoreApplication.translate("CommandTable", "Refresh this f&older"),
                QCoreApplication.translate("CommandTable", "Fetch only the outlets of the chosen folder"),
            ),
        ),
        "pictures_here": (
            Way(
                QCoreApplication.translate("CommandTable", "Always show its &pictures"),
                QCoreApplication.translate("CommandTable", "Have pictures fetched as an article is opened"),
            ),
            Way(
                QCoreApplication.translate("CommandTable", "No longer show its &pictures"),
                QCoreApplication.translate(
                    "CommandTable", "Have pictures fetched only when you ask for them"
                ),
            ),
        ),
        "read": (
            Way(
                QCoreApplication.translate("CommandTable", "Mark as r&ead"),
                QCoreApplication.translate("CommandTable", "Mark the chosen story or article as read"),
            ),
            Way(
                QCoreApplication.translate("CommandTable", "Mark as &unread"),
                QCoreApplication.translate("CommandTable", "Mark the chosen story or article as unread"),
            ),
        ),
        "save": (
            Way(
                QCoreApplication.translate("CommandTable", "&Save for later"),
                QCoreApplication.translate("CommandTable", "Keep the open article under Saved"),
            ),
            Way(
                QCoreApplication.translate("CommandTable", "Un&save"),
                QCoreApplication.translate("CommandTable", "Take the open article out of Saved"),
            ),
        ),
        "follow": (
            Way(
                QCoreApplication.translate("CommandTable", "&Follow this story"),
                QCoreApplication.translate("CommandTable", "Be told when the open story goes on"),
            ),
            Way(
                QCoreApplication.translate("CommandTable", "Un&follow this story"),
                QCoreApplication.translate("CommandTable", "Be told no longer when the open story goes on"),
            ),
        ),
        "only_reading": (
            Way(
                QCoreApplication.translate("CommandTable", "Only what is &read"),
                QCoreApplication.translate("CommandTable", "Hide sidebar and list"),
            ),
            Way(
                QCoreApplication.translate("CommandTable", "B&ring back sidebar and list"),
                QCoreApplication.translate("CommandTable", "Show sidebar and list again"),
            ),
        ),
        "full_screen": (
            Way(
                QCoreApplication.translate("CommandTable", "Full scr&een"),
                QCoreApplication.translate("CommandTable", "Use the whole screen"),
            ),
            Way(
                QCoreApplication.translate("CommandTable", "Leave full scr&een"),
                QCoreApplication.translate("CommandTable", "Go back to a window"),
            ),
        ),
    }
