"""Models, lexicons, samples, icons and templates, with their licences (LICENSES.md). Data only."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """The file of that name, e.g. `path("models/encoder.onnx")`. It need not exist."""
    return _ROOT / name
