"""A stand-in for a voice: writes what it is to say, as one line, into a file, and says it until it may end.

python voice.py FILE (at-once | until-killed | broken | typed TEXT)
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path


def main(file: Path, how: str, *typed: str) -> int:
    said = typed[-1] if typed else sys.stdin.buffer.read().decode()
    with file.open("a", encoding="utf-8") as lines:
        lines.write(f"{said}\n")
    if how == "until-killed":
        threading.Event().wait()
    return int(how == "broken")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
