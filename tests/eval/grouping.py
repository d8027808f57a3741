"""Grouping: the whole set at once, and streamed through a real library as feeds would bring it."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.app import open_services
from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline.read import articles_from_lines
from reader.pipeline.refresh import settle
from reader.pipeline.sets import group_file
from reader.text.vectors import Encoder
from tests.eval import judge
from tests.eval.judge import Figures
from tests.eval.newsblur import newsblur_groups

_ARRIVE = 25  # articles that come with one refresh
_HOURS = 6  # between two refreshes
_A_DAY = 4  # refreshes: by then an article should have found its story
_START = datetime(2026, 1, 1, tzinfo=UTC)


def grouping(shared: Path, encoder: Encoder, scratch: Path) -> Figures:
    """Batch, by date, in two random orders, and NewsBlur's rule, each scored by score_sets.py; and which
    share of the articles changed story after their first day."""
    labelled = shared / "data" / "grouping_dev.jsonl"
    articles = articles_from_lines(labelled)
    by_date = sorted(articles, key=lambda a: (a.published or _START, a.id))
    orders = {"by_date": by_date, "random": _shuffled(articles, 1), "random_again": _shuffled(articles, 2)}
    document = group_file(labelled, lambda: encoder)
    said: dict[str, list[list[str]]] = {"batch": [s["articles"] for s in document["stories"]]}
    figures: Figures = {}
    for name, order in orders.items():
        said[name], moved = streamed(order, encoder, scratch / f"{name}.sqlite")
        figures[f"grouping.{name}.moved_later"] = moved
    said["newsblur_rule"] = newsblur_groups(by_date)
    for name, stories in said.items():
        path = scratch / f"{name}.json"
        path.write_text(
            json.dumps({"stories": [{"id": f"s{n}", "articles": s} for n, s in enumerate(stories)]}), "utf-8"
        )
        scored = judge.sets(shared, "grouping", labelled, path)
        figures |= {f"grouping.{name}.{k}": v for k, v in scored.items()}
    figures["grouping.two_random_orders.f1"] = agreement(said["random"], said["random_again"])
    figures["grouping.batch_and_by_date.f1"] = agreement(said["batch"], said["by_date"])
    return figures


_RUNS = {
    "batch": "all at once",
    "by_date": "as they came, by date",
    "random": "as they came, in a random order",
    "random_again": "in another random order",
    "newsblur_rule": "NewsBlur's rule",
}
_COLUMNS = ("all.f1", "all.p", "all.r", "pac.f1", "roundups.f1", "ecb.f1", "moved_later")


def beside_newsblur(figures: Figures) -> list[str]:
    """The ways of grouping and the rule of the one program that ships this, as a table."""
    lines = [" " * 34 + "".join(f"{column:>12s}" for column in _COLUMNS)]
    for name, words in _RUNS.items():
        values = (figures.get(f"grouping.{name}.{column}") for column in _COLUMNS)
        lines.append(f"{words:34s}" + "".join(f"{'' if v is None else f'{v:.3f}':>12s}" for v in values))
    return lines


class _Clock:
    """Stands until it is moved."""

    moment = _START

    def now(self) -> datetime:
        return self.moment


def streamed(order: Sequence[Article], encoder: Encoder, path: Path) -> tuple[list[list[str]], float]:
    """Put the articles into a new library in this order, as many refreshes would, each settled as the program
    does it.

    Returns:
        (the stories as lists of the articles' ids, the share of articles that stand in another story at the
        end than a day after they came; a story that took in another one keeps its id.)
    """
    for left_over in path.parent.glob(f"{path.name}*"):
        left_over.unlink()
    names: dict[int, str] = {}
    clock = _Clock()
    arrived: list[list[int]] = []
    after_a_day: dict[int, int | None] = {}
    with open_services(path, writer=True) as opened:
        services = replace(opened, encoder=lambda: encoder, clock=clock)
        library = services.library
        feed = library.feeds.add("https://feed.example/", "Feed", at=_START)
        for begin in range(0, len(order), _ARRIVE):
            seen = clock.moment = _START + timedelta(hours=_HOURS * len(arrived))
            arrived.append([])
            for article in order[begin : begin + _ARRIVE]:
                entry = Entry(article.id, None, article.title, published=article.published)
                put = library.articles.put(feed.id, entry, article, seen)
                names[put.article_id] = article.id
                arrived[-1].append(put.article_id)
            settle(services)
            if len(arrived) >= _A_DAY:
                day_old = library.articles.rows_of(arrived[-_A_DAY])
                after_a_day |= {row.id: row.story_id for row in day_old}
        stories: dict[int, list[str]] = defaultdict(list)
        for row in library.articles.rows_of(list(names)):
            stories[row.story_id if row.story_id is not None else -row.id].append(names[row.id])
        now = library.articles.rows_of(list(after_a_day))
        moved = sum(row.story_id != after_a_day[row.id] for row in now) / max(1, len(now))
    return list(stories.values()), moved


def agreement(one: Sequence[Sequence[str]], other: Sequence[Sequence[str]]) -> float:
    """BCubed F1 of one partition against another (Bagga & Baldwin 1998); symmetric."""
    left = {item: frozenset(group) for group in one for item in group}
    right = {item: frozenset(group) for group in other for item in group}
    shared = [len(left[item] & right[item]) for item in left]
    p = sum(n / len(left[item]) for n, item in zip(shared, left, strict=True)) / len(left)
    r = sum(n / len(right[item]) for n, item in zip(shared, left, strict=True)) / len(left)
    return 2 * p * r / (p + r)


def _shuffled(articles: Sequence[Article], seed: int) -> list[Article]:
    return random.Random(seed).sample(list(articles), len(articles))
