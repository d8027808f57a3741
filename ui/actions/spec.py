"""What a command is, and the names of some that belong together."""

from __future__ import annotations

from dataclasses import dataclass

APPEARANCE = ("theme_system", "theme_light", "theme_dark", "theme_contrast-light", "theme_contrast-dark")
VIEWS = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")
"""The tabs of a story; the command for one is `view_` and its name."""
IN_VIEWS = ("read_on",)
"""Commands whose keys mean something else on buttons and in fields: they work only in views that ask."""


@dataclass(frozen=True, slots=True)
class Spec:
    """A command. `keys` are alternatives; the first is the one that is shown."""

    name: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """What a command is called, and its tip, when it goes one way."""

    text: str
    tip: str


def in_groups(*groups: str) -> tuple[str, ...]:
    """The commands of a menu by their names, a group a text; "" is the line between two groups."""
    return tuple(name for group in groups for name in ("", *group.split()))[1:]
