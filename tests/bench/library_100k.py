"""A library of any size for measuring with, and the times of everything a list asks of it.

    python -m tests.bench.library_100k [--articles 100000] [--keep PATH]

Texts are made of words whose frequencies fall like those of a language: the commonest are those of English,
the others invented. Other benches take `kept_library`, which is made once (some minutes) and stays in
build/bench until what it is made of changes; that of searches is in `search.py`.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path

from reader.model.article import Article
from reader.model.feed import Entry
from reader.model.quote import Quote
from reader.store.filters import Where
from reader.store.library import Library
from tests.bench.table import Row

NOW = datetime(2026, 11, 1, tzinfo=UTC)
A_DAY = 1_000
COMMON = """
the to and of a in that is for on it with as was he at by said be from have not are his but has they an
this who we had their or will were i you about would more been when its one if up she out what there all so
can no her which after them than also over
""".split()
_FEEDS, _FOLDERS, _BATCH = 200, 10, 100
_KEPT = Path(__file__).parents[2] / "build" / "bench"


class Invention:
    """Words, sentences and articles; the same for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        letters = "abdefgiklmnoprstuvz"
        words = {"".join(self._random.choices(letters, k=self._random.randint(3, 9))) for _ in range(40_000)}
        self.words = sorted(words)
        self._random.shuffle(self.words)
        self.words[:0] = COMMON
        weights = [1 / (rank + 2) for rank in range(len(self.words))]
        running = 0.0
        self._cumulative = [running := running + weight for weight in weights]
        self._sentences = [self._sentence(self._random.randint(8, 28)) for _ in range(5_000)]

    def _sentence(self, length: int) -> str:
        drawn = self._random.choices(self.words, cum_weights=self._cumulative, k=length)
        return " ".join(drawn).capitalize() + "."

    def article(self, number: int, outlet: str, published: datetime, paragraphs: int = 5) -> Article:
        """About 600 letters a paragraph; one word, "zz<number>", stands in no other article."""
        title = self._sentence(8)[:-1]
        body = [" ".join(self._random.choices(self._sentences, k=4)) for _ in range(paragraphs)]
        text = "\n\n".join([title, *body, f"Reference zz{number}."])
        return Article(str(number), outlet, title, text, f"https://outlet.example/{number}", published)

    def quotes(self, article: Article) -> list[Quote]:
        """Three stretches of the text, said by some of a thousand people."""
        found = []
        for _ in range(3):
            start = self._random.randrange(len(article.text) - 200)
            end = start + self._random.randint(40, 160)
            speaker = f"Person{self._random.randrange(1000)} Name"
            found.append(Quote(start, end, article.text[start:end], speaker, "said"))
        return found

    def keys(self, story: int) -> list[str]:
        """Some terms of the story's own, some that others have too, some that very many have."""
        own = [f"story{story}-{n}" for n in range(5)]
        return own + self._random.choices(self.words, cum_weights=self._cumulative, k=9)


def kept_library(articles: int) -> Path:
    """A library that was made before, or is made now. Only read it: others measure with it, too."""
    made_by = blake2b(Path(__file__).read_bytes(), digest_size=8).hexdigest()
    path = _KEPT / f"{articles}-{made_by}.sqlite"
    if not path.exists():
        print(f"making a library of {articles:,} articles, for the next time too: {path}", file=sys.stderr)
        _KEPT.mkdir(parents=True, exist_ok=True)
        for old in _KEPT.glob(f"{articles}-*"):
            old.unlink()
        with tempfile.TemporaryDirectory(dir=_KEPT) as folder:
            make_library(Path(folder) / "library.sqlite", articles, say=_say)
            (Path(folder) / "library.sqlite").rename(path)
    Library.create_or_open(path).close()  # brings one of an older version up to date
    for copy in _KEPT.glob(f"{path.name}.before-*"):
        copy.unlink()
    return path


def _say(said: str) -> None:
    print(said, file=sys.stderr, flush=True)


def make_library(
    path: Path,
    articles: int = 100_000,
    *,
    seed: int = 7,
    paragraphs: int = 5,
    say: Callable[[str], None] = print,
) -> float:
    """Fill a new library: 200 feeds in 10 folders, 1,000 articles a day, stories of 1 to 12 articles.

    One article in three is unread, one in 200 saved, one in 500 changed since it was read; stories of
    several outlets have a divergence. Returns articles put in per second.
    """
    chance = random.Random(seed)
    invention = Invention(seed)
    spent = 0.0
    with Library.create_or_open(path) as library:
        feeds = [
            library.feeds.add(
                f"https://outlet{n}.example/feed", f"Feed {n}", at=NOW, outlet=f"Outlet {n % 150}",
                folder=f"Folder {n % _FOLDERS}",
            )
            for n in range(_FEEDS)
        ]  # fmt: skip
        open_stories: list[tuple[int, int]] = []
        for done in range(0, articles, _BATCH):
            prepared = []
            for number in range(done + 1, min(done + _BATCH, articles) + 1):
                feed = chance.choice(feeds)
                published = NOW - timedelta(days=(articles - number) / A_DAY)
                prepared.append((feed, number, invention.article(number, feed.outlet, published, paragraphs)))
            began = time.perf_counter()
            with library.transaction():
                for feed, guid, article in prepared:
                    assert article.published is not None
                    quotes = invention.quotes(article)
                    put = library.articles.put(
                        feed.id, Entry(str(guid), article.url, article.title), article, article.published
                    )
                    library.quotes.put(put.article_id, 1, quotes)
                    into = (
                        chance.randrange(len(open_stories))
                        if open_stories and chance.random() < 0.6
                        else None
                    )
                    because = (f"term {guid % 50}", f"name {guid % 90}")
                    story = library.stories.assign(
                        put.article_id, None if into is None else open_stories[into][0], because
                    )
                    if into is None:
                        open_stories.append((story, chance.randint(1, 12)))
                    else:
                        room = open_stories[into][1] - 1
                        open_stories[into] = (story, room)
                        if room <= 1:
                            del open_stories[into]
                    library.stories.sign(put.article_id, invention.keys(story), bytes(400), article.published)
                del open_stories[:-400]
            spent += time.perf_counter() - began
            if done and done % 10_000 == 0:
                say(f"{done} articles, {done / spent:.0f}/s")
        _mark(library, articles, chance)
    return articles / spent


def _mark(library: Library, articles: int, chance: random.Random) -> None:
    everything = range(1, articles + 1)
    with library.transaction():
        library.articles.set_read([n for n in everything if n % 3], True)
        library.articles.set_saved([n for n in everything if n % 200 == 0], True)
        for story in library.stories.ids(Where(least_voices=2)):
            library.stories.put_comparison(
                story, "k", "{}", divergence=chance.random(), differs="2 figures disagree"
            )
        for number in range(1, articles + 1, 500):
            old = library.articles.get(number)
            new = Article(old.id, old.outlet, old.title, old.text + "\n\nMore.", old.url, old.published)
            row = library.articles.rows_of([number])[0]
            library.articles.put(
                row.feed_id, Entry(str(number), old.url, old.title, summary_html="2"), new, NOW
            )


def milliseconds(work: Callable[[], object], times: int = 15) -> tuple[float, float]:
    """(median, worst) of several runs."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken), max(taken)


def times(path: Path, articles: int) -> dict[str, tuple[float, float]]:
    """Times in ms of what the window asks, on a connection that only reads."""

    def opened() -> None:
        Library.open_read_only(path).close()

    figures = {"open read-only": milliseconds(opened)}
    with Library.open_read_only(path) as library:
        middle = library.articles.rows_of([articles // 2])[0]
        story_ids = library.stories.ids()
        far = library.stories.row(story_ids[len(story_ids) // 2])
        week = NOW - timedelta(days=3)
        list_of, stories = library.articles.rows, library.stories.rows
        asked: dict[str, Callable[[], object]] = {
            "counts": library.counts,
            "feeds": library.feeds.all,
            "articles: first page": lambda: list_of(limit=50),
            "articles: page in the middle": lambda: list_of(limit=50, after=middle),
            "articles: unread": lambda: list_of(Where(unread=True), limit=50),
            "articles: one feed": lambda: list_of(Where(feed_id=7), limit=50),
            "articles: folder, unread": lambda: list_of(Where(folder="Folder 3", unread=True), limit=50),
            "articles: folder, saved": lambda: list_of(Where(folder="Folder 3", saved=True), limit=50),
            "articles: changed": lambda: list_of(Where(changed=True), limit=50),
            "articles: all ids": library.articles.ids,
            "stories: newest": lambda: stories(limit=50),
            "stories: newest, page in the middle": lambda: stories(limit=50, after=far),
            "stories: most outlets": lambda: stories(order="outlets", limit=50),
            "stories: most outlets, 3 days": lambda: stories(Where(since=week), order="outlets", limit=50),
            "stories: most divergent, 3 days": lambda: stories(
                Where(since=week), order="divergence", limit=50
            ),
            "stories: several voices": lambda: stories(Where(least_voices=2), limit=50),
            "stories: unread": lambda: stories(Where(unread=True), limit=50),
            "stories: count, several, 3 days": lambda: library.stories.count(
                Where(since=week, least_voices=2)
            ),
        }
        for name, work in asked.items():
            figures[name] = milliseconds(work)
        invention = Invention(3)
        until, since = NOW - timedelta(days=1), NOW - timedelta(days=15)
        keys = [invention.keys(story) for story in story_ids[500:560]]
        each = iter(keys * 2)
        figures["candidates of one article"] = milliseconds(
            lambda: library.stories.candidates(next(each), since, until), times=60
        )
    return figures


def measure(articles: int = 100_000) -> list[Row]:
    """The table of the benches: each list beside its limit. Building the library takes some minutes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        rate = make_library(path, articles, say=lambda _said: None)
        found = times(path, articles)
    rows = [Row(f"library of {articles}: put in, with story and signature", rate, "articles/s")]
    for name, (median, _) in found.items():
        rows.append(Row(f"library of {articles}: {name}", median, "ms", 5.0, "limit of a list"))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="keep the library here, or measure the one that is there")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.keep or Path(folder) / "library.sqlite"
        if not path.exists():
            rate = make_library(path, given.articles)
            print(f"put in (text, story, signature): {rate:.0f} articles/s")
        began = time.perf_counter()
        with Library.create_or_open(path) as library:
            print(f"open as writer: {(time.perf_counter() - began) * 1000:.1f} ms")
            articles = library.counts().articles
        print(f"{articles} articles, {path.stat().st_size / 1e6:.0f} MB")
        for name, (median, worst) in times(path, articles).items():
            print(f"{name:40} {median:8.2f} ms   worst {worst:8.2f} ms")


if __name__ == "__main__":
    main()
