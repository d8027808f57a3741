"""Distances on a 4/8 px grid, and radii. Qt scales them with the screen by itself."""

from __future__ import annotations

XS = 4
S = 8
M = 12
L = 16
XL = 24
XXL = 32

RADIUS = 6
"""Corner of cards, fields and buttons, px."""

CHIP_RADIUS = 4
"""Corner of a chip, px."""

CONTROL = 32
"""Height of buttons and fields, px."""

PILL = 24
"""Height of the button that stands on a line, px: no higher than the margins beside the line."""

READING_COLUMNS = 72
"""Longest line of an article, in characters."""
