"""A language that nobody speaks: Arabic letters in place of the English ones, right to left.

What stays in Latin letters on a picture does not go through the translation; what stays on the wrong side
does not follow the direction of the language.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابثدهفغحيجكلمنوبقرستعفوخيز")
_KEPT = re.compile(r"(\{\w*\}|%L?n|%\d|&\w|<[^>]*>|\*\.\w+)")


def pseudo(text: str) -> str:
    """The text in Arabic letters; places to fill in, keys and mark-up stay."""
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else part.lower().translate(_LETTERS) for at, part in enumerate(parts))


class PseudoArabic(QTranslator):
    """Translates whatever it is asked for."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str | None:
        return (
            None
            if context.startswith("Q") and context not in ("Quotes",)
            else pseudo(text).replace("%n", str(n))
        )


def speak_pseudo(app: QApplication) -> PseudoArabic:
    """Let the application speak it, mirrored; keep what is returned."""
    translator = PseudoArabic(app)
    app.installTranslator(translator)
    QLocale.setDefault(QLocale("ar_EG"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return translator
