"""Make resources/lexicons/months.txt: the names of the months in other languages, as dates of feeds use them.

    PYTHONPATH=. python packaging/fit/months.py       (in an environment that also has Babel)

Full and short names of the Unicode CLDR, without their points. A name that stands for two months (Polish and
Croatian "listopad") is left out.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from babel import Locale  # type: ignore[import-untyped, import-not-found, unused-ignore]

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = """ar bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu id it ko lt lv ms nb nl pl pt ro ru
    sk sl sr sv th tr uk""".split()
HEADER = """\
# Names of the months, January first: one line a month, casefolded, short names without their point.
# From the Unicode CLDR (Unicode-3.0, © 1991-2025 Unicode, Inc.) by packaging/fit/months.py.
"""


def names() -> dict[str, set[int]]:
    """name -> the months that it stands for."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for language in LANGUAGES:
        for kind in Locale(language).months.values():
            for width in ("wide", "abbreviated"):
                for number, name in kind[width].items():
                    word = name.casefold().strip(". ")
                    if " " not in word and any(letter.isalpha() for letter in word):
                        found[word].add(number)
    return found


def main() -> None:
    """Write the file."""
    lines: list[list[str]] = [[] for _ in range(12)]
    for name, numbers in sorted(names().items()):
        if len(numbers) == 1:
            lines[min(numbers) - 1].append(name)
    body = "".join(" ".join(line) + "\n" for line in lines)
    (ROOT / "resources/lexicons/months.txt").write_text(HEADER + body, "utf-8")


if __name__ == "__main__":
    main()
