"""The type scale: sizes grow with the system's own font size, so a reader who set it large gets it large."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

SERIFS = ("Noto Serif", "Source Serif 4", "Source Serif Pro", "Georgia", "DejaVu Serif")
"""Reading faces, best first; the first that is installed is used, else the system's serif."""

LEAST_BASE = 13.0
MOST_BASE = 28.0


ROOMY_LETTERS = 0.06
ROOMY_WORDS = 0.16  # of the size of the letters, as WCAG 2.2 (1.4.12) asks texts to bear
ROOMY_LINES = 1.2


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Font sizes in px, from `base` (the size of a control's text). `article` is the reading size; `roomy`
    sets the texts of outlets with more space between letters, words and lines, as helps with dyslexia."""

    base: float
    family: str
    serif: str
    article: float = 17.0
    roomy: bool = False

    @property
    def fixed(self) -> str:
        """The family of the system's letters of one width, for code."""
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()

    @property
    def leading(self) -> float:
        """By how much the lines of a text are further apart than usual."""
        return ROOMY_LINES if self.roomy else 1.0

    @property
    def caption(self) -> float:
        return round(self.base * 0.86, 1)

    @property
    def small(self) -> float:
        return round(self.base * 0.92, 1)

    @property
    def title(self) -> float:
        return round(self.base * 1.04, 1)

    @property
    def heading(self) -> float:
        return round(self.base * 1.25, 1)

    @property
    def display(self) -> float:
        return round(self.base * 1.6, 1)

    @property
    def wall(self) -> float:
        """What a class reads from its seats, on a projector."""
        return round(min(60.0, self.base * 3), 1)

    def sans(self, size: float | None = None, *, bold: bool = False) -> QFont:
        """A font of the interface, `size` in px (base if None)."""
        return QFont(_font(self.family, self.base if size is None else size, bold))

    def reading(self, size: float | None = None, *, bold: bool = False) -> QFont:
        """A font of the texts that outlets wrote, `size` in px (the reading size if None)."""
        font = QFont(_font(self.serif, self.article if size is None else size, bold))
        font.setStyleHint(QFont.StyleHint.Serif)
        if self.roomy:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, ROOMY_LETTERS * font.pixelSize())
            font.setWordSpacing(ROOMY_WORDS * font.pixelSize())
        return font


@lru_cache(maxsize=64)
def _font(family: str, size: float, bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(8, round(size)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def faces() -> list[str]:
    """The families that this computer has for texts, by name. A style sheet could not name one with a
    quotation mark."""
    every = QFontDatabase.families()
    return [each for each in every if not QFontDatabase.isPrivateFamily(each) and not {"'", '"'} & set(each)]


def reading_face() -> str:
    """The family that articles are set in: the best of SERIFS that this computer has."""
    installed = set(QFontDatabase.families())
    for family in SERIFS:
        if family in installed:
            return family
    serif = QFont("serif")
    serif.setStyleHint(QFont.StyleHint.Serif)
    return QFontInfo(serif).family()


def scale_of_system() -> TypeScale:
    """The scale that fits the system's font."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    info = QFontInfo(system)
    base = min(MOST_BASE, max(LEAST_BASE, float(info.pixelSize())))
    return TypeScale(base=base, family=system.family(), serif=reading_face())
