"""The colours of the window: one frozen record per appearance, the same tokens in each.

Text tokens (ink, muted, accent, amber, green, red) reach 4.5:1 on every surface that they stand on;
lines and marks reach 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); tests/ui/test_palette.py measures them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as "#rrggbb".

    Surfaces: `panel` (tool bar, sidebar, status bar), `paper` (lists, reading), `card` (boxes and fields
    on paper), `hover`, `selected` (chosen row). `line` parts surfaces, `outline` bounds controls.
    `accent` is for text and marks, `accent_fill` with `on_accent` for the one filled button.
    `amber`: worded differently; `green`: only here; `red`: loaded or failed; `X_soft` is its ground, on
    which `ink` is written, `X_line` its underline or edge. `hatch` stripes on `hatch_ground`: not reported.
    """

    name: str
    panel: str
    paper: str
    card: str
    hover: str
    selected: str
    line: str
    outline: str
    ink: str
    muted: str
    accent: str
    accent_fill: str
    on_accent: str
    accent_soft: str
    accent_line: str
    amber: str
    amber_soft: str
    amber_line: str
    green: str
    green_soft: str
    green_line: str
    red: str
    red_soft: str
    red_line: str
    hatch: str
    hatch_ground: str
    hatch_line: str
    track: str

    def tokens(self) -> dict[str, str]:
        """Every colour by its name."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "name"}


LIGHT = Palette(
    name="light",
    panel="#f3f1ed",
    paper="#fbfaf8",
    card="#ffffff",
    hover="#ebe8e2",
    selected="#e6edf8",
    line="#dedad3",
    outline="#d3cec5",
    ink="#1b1a18",
    muted="#655f57",
    accent="#2154a3",
    accent_fill="#2154a3",
    on_accent="#ffffff",
    accent_soft="#e6edf8",
    accent_line="#5c86c9",
    amber="#835500",
    amber_soft="#fbe9b7",
    amber_line="#b67c00",
    green="#256b3e",
    green_soft="#e1f0e5",
    green_line="#3c8a58",
    red="#a8231c",
    red_soft="#fbe5e2",
    red_line="#c33a31",
    hatch="#e3ddd0",
    hatch_ground="#f1eee8",
    hatch_line="#8c8375",
    track="#e9e5de",
)

DARK = Palette(
    name="dark",
    panel="#1c1f24",
    paper="#16181c",
    card="#1b1e23",
    hover="#262a31",
    selected="#22324d",
    line="#2e3239",
    outline="#3a3f48",
    ink="#e8e6e1",
    muted="#a9a59d",
    accent="#86aef3",
    accent_fill="#3467bd",
    on_accent="#ffffff",
    accent_soft="#22324d",
    accent_line="#6c98e6",
    amber="#e9bd57",
    amber_soft="#42330b",
    amber_line="#d9a42c",
    green="#83cc9c",
    green_soft="#1d3b29",
    green_line="#58ad77",
    red="#ff9188",
    red_soft="#4a211e",
    red_line="#ef6f65",
    hatch="#32363e",
    hatch_ground="#1f2227",
    hatch_line="#7d7a73",
    track="#2b2f36",
)

CONTRAST_LIGHT = Palette(
    name="contrast-light",
    panel="#ffffff",
    paper="#ffffff",
    card="#ffffff",
    hover="#e4e4e4",
    selected="#d5e4ff",
    line="#5a5a5a",
    outline="#000000",
    ink="#000000",
    muted="#2e2e2e",
    accent="#002f8a",
    accent_fill="#002f8a",
    on_accent="#ffffff",
    accent_soft="#d5e4ff",
    accent_line="#002f8a",
    amber="#5a3a00",
    amber_soft="#ffe69a",
    amber_line="#8a5a00",
    green="#00491d",
    green_soft="#ccf2d8",
    green_line="#00692a",
    red="#7d0000",
    red_soft="#ffdcd8",
    red_line="#a30000",
    hatch="#c4c4c4",
    hatch_ground="#f2f2f2",
    hatch_line="#4a4a4a",
    track="#d6d6d6",
)

CONTRAST_DARK = Palette(
    name="contrast-dark",
    panel="#000000",
    paper="#000000",
    card="#000000",
    hover="#2c2c2c",
    selected="#00317d",
    line="#9c9c9c",
    outline="#ffffff",
    ink="#ffffff",
    muted="#dcdcdc",
    accent="#9cc4ff",
    accent_fill="#9cc4ff",
    on_accent="#000000",
    accent_soft="#00317d",
    accent_line="#9cc4ff",
    amber="#ffd765",
    amber_soft="#503b00",
    amber_line="#ffc938",
    green="#8cf0ae",
    green_soft="#00471f",
    green_line="#5fe08c",
    red="#ffb0a8",
    red_soft="#5c0a04",
    red_line="#ff867a",
    hatch="#4a4a4a",
    hatch_ground="#161616",
    hatch_line="#c0c0c0",
    track="#3c3c3c",
)

PALETTES: dict[str, Palette] = {p.name: p for p in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
