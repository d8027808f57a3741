"""A read-only text as a screen reader should meet it."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser


class QTextEdit(QTextBrowser):
    """A browser that is told as a text to read in, line by line, and not as a label.

    Qt looks up what to tell by the name of the class: one called QTextBrowser gets the role of a static text,
    one called QTextEdit that of a text, with the same content, links and read-only state.
    """
