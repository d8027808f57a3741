"""Every place of some words in a text, made visible."""

from __future__ import annotations

import re

from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ui.theme.theme import Theme, app_theme

GROUND_ALPHA = 0.28
"""Quiet words stay readable on it (4.5:1), in light and dark."""
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
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
    spans = _spans(document.toPlainText(), text)
    grounds: list[QTextEdit.ExtraSelection] = []
    if len(spans) <= MOST_GROUNDS:
        ground = QTextCharFormat()
        ground.setBackground(QBrush(found_ground(app_theme())))
        grounds = [_laid(document, span, ground) for span in spans]
    view.setExtraSelections(grounds)
    chosen = view.textCursor()
    here = (chosen.selectionStart(), chosen.selectionEnd())
    return next((n for n, span in enumerate(spans, 1) if span == here), 0), len(spans)


def _spans(whole: str, text: str) -> list[tuple[int, int]]:
    """Where `text` stands, in letters as Qt counts them; asking Qt for each place takes ten times as long."""
    words, whole = _as_qt_reads(text), _as_qt_reads(whole)
    return [found.span() for found in re.finditer(re.escape(words), whole, re.IGNORECASE)] if words else []


def _as_qt_reads(text: str) -> str:
    """A space that does not break is one; Turkish İ and ı are no i; some letters count as two."""
    for letter, instead in (("\xa0", " "), ("İ", "\ue000"), ("ı", "\ue001")):
        text = text.replace(letter, instead)
    return _BEYOND.sub(_pair, text)


def _pair(letter: re.Match[str]) -> str:
    """A letter that counts as two."""
    high, low = divmod(ord(letter[0]) - 0x10000, 0x400)
    return chr(0xD800 + high) + chr(0xDC00 + low)


def _laid(
    document: QTextDocument, span: tuple[int, int], ground: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    out = QTextEdit.ExtraSelection()
    out.cursor, out.format = QTextCursor(document), ground
    out.cursor.setPosition(span[0])
    out.cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    return out
