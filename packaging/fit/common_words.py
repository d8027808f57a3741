"""Make resources/lexicons/common_words.txt: how common word stems are in languages other than English.

    PYTHONPATH=. python packaging/fit/common_words.py       (in an environment that also has wordfreq)

English has a table counted over news (background.py). For other languages the word frequencies of wordfreq
(Robyn Speer, CC BY-SA 4.0) say how probable it is that a text of `LENGTH` words has a stem: the frequencies
of all words that give the stem are added up. Only stems that stand in more than one text of a hundred are
kept; a rarer word tells as much as one that was never seen.
"""

from __future__ import annotations

import math
from collections import defaultdict
from pathlib import Path

from wordfreq import available_languages, get_frequency_dict  # type: ignore[import-not-found, unused-ignore]

from reader.text.tokens import stems

ROOT = Path(__file__).resolve().parents[2]
CODES = {"sh": ("hr", "sr", "bs"), "nb": ("no", "nb", "nn"), "fil": ("tl",)}
TEXTS, LENGTH = 500, 300
LOOKED_AT = 8_000  # words of a language
LEAST, MOST = 5, 900  # texts with the stem; stems of a language
HEADER = f"""\
# How many of {TEXTS} texts of {LENGTH} words have a stem, by language ("= codes", then "count stem ...").
# Derived from wordfreq 3 by Robyn Speer (github.com/rspeer/wordfreq) by packaging/fit/common_words.py, and
# like its data under CC BY-SA 4.0 (creativecommons.org/licenses/by-sa/4.0); see resources/LICENSES.md.
"""


def table(code: str, language: str) -> dict[int, list[str]]:
    """count -> stems, of one language of wordfreq under our code for it."""
    frequency: dict[str, float] = defaultdict(float)
    words = sorted(get_frequency_dict(code, "small").items(), key=lambda entry: -entry[1])
    for word, value in words[:LOOKED_AT]:
        for stem in set(stems(word, language)):
            frequency[stem] += value
    best = sorted(frequency, key=lambda stem: (-frequency[stem], stem))[:MOST]
    found: dict[int, list[str]] = defaultdict(list)
    for stem in best:
        count = round(TEXTS * (1 - math.exp(-LENGTH * frequency[stem])))
        if count >= LEAST:
            found[count].append(stem)
    return found


def main() -> None:
    lines = []
    for code in sorted(available_languages()):
        if code == "en":
            continue
        codes = CODES.get(code, (code,))
        lines.append(f"= {' '.join(codes)}")
        lines += [
            f"{n} {' '.join(sorted(found))}" for n, found in sorted(table(code, codes[0]).items())[::-1]
        ]
    out = ROOT / "resources" / "lexicons" / "common_words.txt"
    out.write_text(HEADER + "\n".join(lines) + "\n", "utf-8")
    print(f"{out}: {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
