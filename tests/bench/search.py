"""Every kind of search in a library of 100,000 articles, both ways of ranking, beside the limit.

    python -m tests.bench.search LIBRARY [WORD ...]

measures only the searches whose name has one of the words. Times are of the processor.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from reader.store.library import Library
from reader.store.search import Rank
from tests.bench.library_100k import NOW, Invention, kept_library
from tests.bench.table import Row

LIMIT = 50.0  # ms
RANKS: tuple[Rank, ...] = ("newest", "best")


def queries(articles: int, story: int) -> dict[str, str]:
    """What is typed, by name: usual searches, then such as nobody would type."""
    words = Invention().words
    the, of, third = words[:3]
    mid = words[100:110]

    def phrase(several: list[str]) -> str:
        return f'"{" ".join(several)}"'

    return {
        "a rare word": f"zz{articles // 2}",
        "a word that nowhere stands": "qqqqq",
        "a common and a rare word": f"{the} zz{articles - 1}",
        "the commonest word": the,
        "three words": " ".join(mid[:3]),
        "ten words": " ".join(mid),
        "the ten commonest words": " ".join(words[:10]),
        "phrase of two common words": phrase(words[:2]),
        "phrase of three common words": phrase(words[:3]),
        "phrase of six common words, nowhere": phrase(words[:6]),
        "phrase of twelve common words, nowhere": phrase(words[:12]),
        "phrase of one common word six times": phrase([the] * 6),
        "phrase of common and usual words, nowhere": phrase([the, mid[0], of, third, mid[1], the]),
        "phrase of usual words, nowhere": phrase(mid[:6]),
        "beginning of five letters": f"{mid[0][:5]}*",
        "beginning of three letters": f"{mid[0][:3]}*",
        "beginning of two letters": f"{mid[0][:2]}*",
        "commonest beginning of two letters": f"{the[:2]}*",
        "commonest beginning of three letters": f"{the}*",
        "commonest beginning of four letters": "that*",
        "beginning of a quotation": f"quote:{the[:2]}*",
        "beginning of a speaker's name": "speaker:pe*",
        "beginnings of two words": f"{mid[0][:3]}* {mid[1][:3]}*",
        "all but the commonest word": f"-{the}",
        "all but a phrase": f"-{phrase(words[:2])}",
        "all but a rare word": "-zz7",
        "a word without another": f"{mid[0]} -{mid[1]}",
        "a word without the commonest": f"{mid[0]} -{the}",
        "one or the other": f"{the} OR {of}",
        "one of ten": " OR ".join(mid),
        "outlet": f'{the} outlet:"Outlet 7"',
        "outlet, usual word": f'{mid[0]} outlet:"Outlet 7"',
        "outlet, a phrase that nowhere stands": f'{phrase(words[:4])} outlet:"Outlet 7"',
        "outlet alone": 'outlet:"Outlet 7"',
        "outlet that is not": f"{the} outlet:nobody",
        "story by number": f"{the} story:{story}",
        "story by title": f"{the} story:{mid[0]}",
        "story by title alone": f"story:{mid[0]}",
        "quotation": f'quote:"{mid[0]}"',
        "quotation of a common word": f"quote:{the}",
        "quotation, phrase": f"quote:{phrase(words[:3])}",
        "speaker": "speaker:Person7",
        "speaker whose name all have": f"speaker:name {mid[0]}",
        "quotation by a speaker": f"quote:{the} speaker:Person7",
        "quotation, unread": f"quote:{the} is:unread",
        "not by a speaker": "-speaker:Person7",
        "last week": f"{the} after:7d",
        "one day in summer": f"{the} after:2026-08-01 before:2026-08-02",
        "50 days ago": f"{the} before:2026-09-12",
        "the oldest week": f"{the} before:2026-07-30",
        "unread": f"{the} is:unread",
        "saved": f"{the} is:saved",
        "changed": f"{the} is:changed",
        "saved alone": "is:saved",
        "tagged": f"{the} is:tagged",
        "this or that": f'({mid[0]} outlet:"Outlet 7") OR ({mid[1]} is:unread)',
        "parentheses": f'(({mid[0]} OR ({mid[1]} -({mid[2]} OR {mid[3]}))) (is:unread OR is:saved))',
        "nasty: five beginnings of two letters": " ".join(f"{word[:2]}*" for word in mid[:5]),
        "nasty: parentheses twenty deep": "(" * 20 + the + ")" * 20,
        "nasty: sixteen combinations": " ".join(f"({word} OR is:saved)" for word in words[:4]),
        "nasty: twelve outlets": " OR ".join(f'(outlet:"Outlet {n}" {words[n]})' for n in range(12)),
        "nasty: 2,000 letters, every word": " ".join(words[:400])[:2000],
        "nasty: one of the hundred commonest words": " OR ".join(words[:100]),
        "nasty: one of a hundred words": " OR ".join(words[100:200]),
        "nasty: 2,000 letters, one phrase": phrase([" ".join(words[:400])[:2000]]),
        "nasty: 2,000 letters, rare words": " ".join(f"zz{n}" for n in range(1, 400))[:2000],
    }  # fmt: skip


def times(path: Path, articles: int, only: tuple[str, ...] = ()) -> dict[str, tuple[float, float, int]]:
    """(median, worst, hits) of each search, in milliseconds of the processor."""
    figures = {}
    with Library.open_read_only(path) as library:
        asked = queries(articles, library.stories.ids(limit=8)[-1])
        for name, typed in asked.items():
            if only and not any(word in name for word in only):
                continue
            for rank in RANKS:
                taken, hits = [], 0
                for _ in range(7):
                    began = time.thread_time()
                    hits = len(library.search.find(typed, rank=rank, now=NOW))
                    taken.append((time.thread_time() - began) * 1000)
                figures[f"{name}, {rank}"] = (statistics.median(taken), max(taken), hits)
    return figures


def measure(articles: int = 100_000) -> list[Row]:
    found = times(kept_library(articles), articles)
    return [
        Row(f"search in {articles}: {name}", median, "ms", LIMIT, "limit of a search")
        for name, (median, _, _) in found.items()
    ]


def main() -> None:
    path, only = Path(sys.argv[1]), tuple(sys.argv[2:])
    with Library.open_read_only(path) as library:
        articles = library.counts().articles
    for name, (median, worst, hits) in times(path, articles, only).items():
        over = "  over the limit" if median > LIMIT else ""
        print(f"{name:55} {median:8.2f} ms   worst {worst:8.2f} ms  {hits:3} hits{over}", flush=True)


if __name__ == "__main__":
    main()
