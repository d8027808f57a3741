"""Every place of some words in a text, made visible."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.theme.theme import Theme, app_theme

GROUND_ALPHA = 0.28
"""Quiet words stay readable on it (4.5:1), in light and dark."""
MOST_GROUNDS = 500
"""A letter that stands everywhere is counted only: two thousand grounds take 150 ms to paint."""


def found_ground(theme: Theme) -> QColor:
    """What lies under a place that was found."""
    colour = QColor(theme.colour("accent_line"))
    colour.setAlphaF(GROUND_ALPHA)
    return colour


def show_found(view: QTextEdit, text: str) -> tuple[int, int]:
    """Lay a ground under every place of `text`, as `QTextDocument.find` finds it; none for "".

    Returns which of them is selected, from 1 on (0: none of them), and how many there are.
    """
    document = view.document()
    places: list[QTextCursor] = []
    place = document.find(text, QTextCursor(document)) if text else QTextCursor()
    while not place.isNull():
        places.append(place)
        place = document.find(text, place)
    ground = QTextCharFormat()
    ground.setBackground(QBrush(found_ground(app_theme())))
    view.setExtraSelections([_laid(place, ground) for place in places] if len(places) <= MOST_GROUNDS else [])
    chosen = view.textCursor()
    here = (chosen.selectionStart(), chosen.selectionEnd())
    at = next((n for n, p in enumerate(places, 1) if (p.selectionStart(), p.selectionEnd()) == here), 0)
    return at, len(places)


def _laid(place: QTextCursor, ground: QTextCharFormat) -> QTextEdit.ExtraSelection:
    out = QTextEdit.ExtraSelection()
    out.cursor, out.format = place, ground
    return out
