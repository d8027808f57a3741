"""The versions of the stages. Raise one when its result changes: the next refresh does it again."""

from __future__ import annotations

PAGE = 1
ENRICH = 5
PLACE = 1
PASSAGES = 13
QUOTES = 27
COMPARE = 68
