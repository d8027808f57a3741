"""Every screen and state as a PNG: `python -m tests.gallery DIR [WORD...]`.

A WORD that is a look (light, dark, contrast-light, contrast-dark) or a size (1024, 1440, 2560; 1280 and 1920
only if asked for) narrows the looks; the name of a set (lists, story, shapes, dialogs, desk, grouping,
classroom) narrows the sets; a language (de, fr, es, or ar: invented Arabic, mirrored) is spoken; any other
WORD keeps only the screens whose name has it.
2560 x 1440 is drawn at scale 2, by a process of its own.

Screens are added in `tests/gallery/sets/`: a generator that brings one screen after the other up.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

SIZES = {"1024": (1024, 700, 1), "1440": (1440, 900, 1), "2560": (1280, 720, 2)}
"""Width and height of the window, px of the interface, and the scale of the screen."""
ASKED = {"1280": (1280, 800, 1), "1920": (1920, 1080, 1)}
"""The same, drawn only if it is asked for."""
SCALE = "QT_SCALE_FACTOR"


def main(out: Path, words: list[str]) -> int:
    """Render what was asked for; one process for each scale."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    known = {**SIZES, **ASKED}
    sizes = [size for size in known if size in words] or list(SIZES)
    scale = int(os.environ.get(SCALE, "1"))
    here = [size for size in sizes if known[size][2] == scale]
    if here:
        from tests.gallery.rendering import render

        render(out, [(size, *known[size][:2]) for size in here], [w for w in words if w not in known])
    others = [size for size in sizes if known[size][2] != scale]
    if not others or SCALE in os.environ:
        return 0
    command = [sys.executable, "-m", "tests.gallery", str(out), *words, *others]
    return subprocess.run(command, env={**os.environ, SCALE: "2"}, check=False).returncode


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("out", metavar="DIR", type=Path)
    parser.add_argument("words", metavar="WORD", nargs="*")
    given = parser.parse_args()
    raise SystemExit(main(given.out, given.words))
