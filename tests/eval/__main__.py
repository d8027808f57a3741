"""Score the program on the labelled stories and sets that lie beside the repository.

    .venv/bin/python -m tests.eval [PART ...] [--shared PATH] [--write] [--json] [--details]

PART: stories, differences, quotes, wording, alignment, grouping, fits, tongues, told, world; all if none is
named. Each figure is printed with its mark and the baseline (tests/eval/baseline.json). Exit code 1 if a
figure fell by more than chance; --write makes the present figures of the named parts the baseline. Without
the labelled data it says so and ends with 0: they cannot be part of the repository.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from tests.eval import fits
from tests.eval.floors import FITTED_ON_THESE, MARKS, fell, less_is_better, reaches
from tests.eval.judge import Figures

BASELINE = Path(__file__).resolve().parent / "baseline.json"
SHARED = Path(__file__).resolve().parents[3] / "shared"
PARTS = (
    "stories",
    "differences",
    "quotes",
    "wording",
    "alignment",
    "grouping",
    "fits",
    "tongues",
    "told",
    "world",
)
_PREFIX = {"fits": "fit"}


def measure(shared: Path, parts: list[str], details: bool) -> tuple[Figures, list[str]]:
    """(figures, parts that broke); the time of each part goes to stderr, and so does what broke it."""
    from tests.eval.encoder import RememberingEncoder

    found: Figures = {}
    broken: list[str] = []
    encoder = RememberingEncoder()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        for part in parts:
            started = time.monotonic()
            try:
                found |= _measure(part, shared, encoder, scratch, details)
            except Exception:  # the other parts' figures are still wanted
                traceback.print_exc()
                broken.append(part)
            print(f"{part}: {time.monotonic() - started:.1f} s", file=sys.stderr)
    encoder.close()
    return found, broken


def _measure(part: str, shared: Path, encoder: object, scratch: Path, details: bool) -> Figures:
    from tests.eval.encoder import RememberingEncoder

    assert isinstance(encoder, RememberingEncoder)
    if part == "fits":
        return fits.recorded()
    if part == "tongues":
        from tests.eval.tongues import tongues

        return tongues(details)
    if part == "told":
        from tests.eval.told import told

        return told(encoder, details)
    if part == "world":
        from tests.eval.world import world

        return world(encoder, details)
    if part == "grouping":
        from tests.eval.grouping import grouping

        return grouping(shared, encoder, scratch)
    if part == "differences":
        from tests.eval.differences import differences

        return differences(shared, encoder, scratch, details)
    from tests.eval import comparing

    run: dict[str, Callable[[], Figures]] = {
        "stories": lambda: comparing.stories(shared, encoder, scratch, details),
        "quotes": lambda: comparing.quotes(shared, scratch),
        "wording": lambda: comparing.wording(shared, encoder, scratch),
        "alignment": lambda: comparing.alignment(shared, encoder),
    }
    return run[part]()


def table(figures: Figures, before: Figures) -> list[str]:
    """One line a figure: value, mark, baseline and what came of it."""
    lines = []
    for name in sorted(figures):
        value, old = figures[name], before.get(name)
        mark = ""
        if name in MARKS:
            sign = "<=" if less_is_better(name) else ">="
            mark = f"mark {sign} {MARKS[name]:.2f} {'reached' if reaches(name, value) else 'NOT reached'}"
        note = "new" if old is None else ""
        if old is not None and fell(name, value, old):
            note = f"FELL from {old:.3f}"
        elif old is not None and fell(name, old, value):
            note = f"rose from {old:.3f}"
        seen = "*" if name.startswith(FITTED_ON_THESE) and ".newsblur" not in name else " "
        lines.append(f"{name:46s}{value:8.3f}{seen} {mark:28s} {note}".rstrip())
    return [*lines, "* by weights that were fitted on the same data; fit.… tells what unseen data give."]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.eval", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("part", nargs="*", choices=[*PARTS, []], help="what to score (default: everything)")
    parser.add_argument("--shared", type=Path, default=SHARED, help="the folder with gold/, data/ and score/")
    parser.add_argument("--write", action="store_true", help="make these figures the baseline")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--details", action="store_true", help="print the figures of each story as well")
    given = parser.parse_args(arguments)
    if not (given.shared / "score" / "score_story.py").is_file():
        print(f"No labelled stories in {given.shared}: nothing scored. Name their folder with --shared.")
        return 0
    parts = given.part or list(PARTS)
    figures, broken = measure(given.shared.resolve(), parts, given.details)
    kept: Figures = json.loads(BASELINE.read_text("utf-8")) if BASELINE.is_file() else {}
    if given.json:
        print(json.dumps(figures, indent=1, sort_keys=True))
    else:
        print("\n".join(table(figures, kept)))
        if "grouping" in parts and not broken:
            from tests.eval.grouping import beside_newsblur

            print("\n".join(["", *beside_newsblur(figures)]))
    ours = tuple(f"{_PREFIX.get(part, part)}." for part in parts)
    lost = sorted(name for name in kept if name.startswith(ours) and name not in figures)
    fallen = [name for name, value in figures.items() if name in kept and fell(name, value, kept[name])]
    if broken:
        print(f"Broke: {', '.join(broken)}.", file=sys.stderr)
        return 1
    if given.write:
        rest = {name: value for name, value in kept.items() if not name.startswith(ours)}
        rounded = {name: round(value, 4) for name, value in figures.items()}
        BASELINE.write_text(json.dumps(rest | rounded, indent=1, sort_keys=True) + "\n", "utf-8")
        print(f"Baseline written: {len(figures)} figures.", file=sys.stderr)
        return 0
    for name in lost:
        print(f"{name} is in the baseline and was not measured.", file=sys.stderr)
    if fallen:
        print(f"{len(fallen)} fell: {', '.join(sorted(fallen))}", file=sys.stderr)
    return 1 if fallen or lost else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
