"""Make resources/lexicons/background.txt: how common word stems are in English news.

    .venv/bin/python packaging/fit/background.py --shared PATH

Counts words of the labelled sets in PATH/data; the texts themselves stay there. A unit of counting is a
story, not an article: in a corpus of a few hundred events the names of one event would otherwise look like
common words, and news that are not in the corpus would be weighed differently from those that are. So a
stem counts, for each story, with the share of its articles that have it. Headlines and single sentences are
too short to be documents of their own and are pooled, each pool from different stories.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.text.tokens import stems

ROOT = Path(__file__).resolve().parents[2]
LEAST_STORIES = 3
POOL = 16  # headlines or sentences: about as long as an article
HEADER = """\
# How many of the news stories a stem stands in, for stems that stand in at least {least}.
# Counted by packaging/fit/background.py over the development sets that grouping, wording and quotations are
# measured on (see docs): counts of words only, no text. First line: how many stories. Then "count stem ...".
"""


def units(data: Path) -> Iterator[list[str]]:
    """The texts of each unit of counting."""
    stories: dict[str, list[str]] = defaultdict(list)
    headlines: dict[str, list[str]] = defaultdict(list)
    for row in _rows(data / "grouping_dev.jsonl"):
        if row["text"].strip():
            # ECB+ has two look-alike stories to a topic ("-core", "-plus") that share their words.
            story = row["story"].rsplit("-", 1)[0] if row["set"] == "ecb" else row["story"]
            stories[story].append(f"{row['title']}\n{row['text']}")
        else:
            headlines[row["story"]].append(row["title"])
    yield from stories.values()
    for row in _rows(data / "quotes_dev.jsonl"):
        yield [row["text"]]
    yield from _pools(list(headlines.values()))
    by_topic: dict[str, list[str]] = defaultdict(list)
    for row in _rows(data / "wording_dev.jsonl"):
        by_topic[row["topic"]].append(row["text"])
    yield from _pools(list(by_topic.values()))


def _rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _pools(groups: Sequence[Sequence[str]]) -> Iterable[list[str]]:
    """Deal the texts out so that those of one group fall into different pools as far as they can."""
    dealt = random.Random(1)
    texts = [text for group in groups for text in dealt.sample(list(group), len(group))]
    pools = max(1, len(texts) // POOL)
    for n in range(pools):
        yield ["\n".join(texts[n::pools])]


def count(all_units: Iterable[Sequence[str]]) -> tuple[int, dict[str, float], Counter[str]]:
    """(units, stem -> summed share of a unit's texts that have it, stem -> units that have it)."""
    total, weight, seen = 0, defaultdict(float), Counter[str]()
    for texts in all_units:
        total += 1
        here = Counter(stem for text in texts for stem in set(stems(text)))
        for stem, n in here.items():
            weight[stem] += n / len(texts)
            seen[stem] += 1
    return total, weight, seen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    given = parser.parse_args()
    total, weight, seen = count(units(given.shared / "data"))
    by_count: dict[int, list[str]] = defaultdict(list)
    for stem, units_with in seen.items():
        if units_with >= LEAST_STORIES:
            by_count[max(1, round(weight[stem]))].append(stem)
    lines = [f"{n} {' '.join(sorted(by_count[n]))}" for n in sorted(by_count, reverse=True)]
    out = ROOT / "resources" / "lexicons" / "background.txt"
    out.write_text(HEADER.format(least=LEAST_STORIES) + f"{total}\n" + "\n".join(lines) + "\n", "utf-8")
    print(f"{out}: {total} stories, {sum(map(len, by_count.values()))} stems, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
