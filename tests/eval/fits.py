"""What the fits say of themselves on data that the fitted weights never saw.

A fit script (packaging/fit) judges its model leave-one-out or in folds and records the figures here with
`record`; the eval command prints them beside the others and holds them to the baseline as well.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent / "fits"


def record(name: str, how: str, figures: Mapping[str, float]) -> Path:
    """Write fits/NAME.json.

    Args:
        name: of the model, e.g. "align".
        how: how it was judged, e.g. "leave one story out".
        figures: e.g. {"stories_left_out.f1": 0.61}.
    """
    path = _FOLDER / f"{name}.json"
    path.parent.mkdir(exist_ok=True)
    rounded = {key: round(float(value), 4) for key, value in figures.items()}
    path.write_text(json.dumps({"how": how, "figures": rounded}, indent=1) + "\n", "utf-8")
    return path


def recorded() -> dict[str, float]:
    """Every recorded figure as "fit.NAME.FIGURE"."""
    found: dict[str, float] = {}
    for path in sorted(_FOLDER.glob("*.json")):
        for key, value in json.loads(path.read_text("utf-8"))["figures"].items():
            found[f"fit.{path.stem}.{key}"] = float(value)
    return found
