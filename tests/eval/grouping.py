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
from reader.pipeline.enrich import enrich
from reader.pipeline.read import articles_from_lines
from reader.pipeline.regroup import regroup
from reader.pipeline.sets import group_file
from reader.text.vectors import Encoder
from tests.eval import judge
from tests.eval.judge import Figures
from tests.eval.newsblur import newsblur_groups

_ARRIVE = 25  # articles that come with one refresh
_START = datetime(2026, 1, 1, tzinfo=UTC)


def grouping(shared: Path, encoder: Encoder, scratch: Path) -> Figures:
    """Batch, by date, in two random orders, and NewsBlur's rule, each scored by score_sets.py."""
    labelled = shared / "data" / "grouping_dev.jsonl"
    articles = articles_from_lines(labelled)
    by_date = sorted(articles, key=lambda a: (a.published or _START, a.id))
    orders = {"by_date": by_date, "random": _shuffled(articles, 1), "random_again": _shuffled(articles, 2)}
    document = group_file(labelled, lambda: encoder)
    said: dict[str, list[list[str]]] = {"batch": [s["articles"] for s in document["stories"]]}
    for name, order in orders.items():
        said[name] = streamed(order, encoder, scratch / f"{name}.sqlite")
    said["newsblur_rule"] = newsblur_groups(by_date)
    figures: Figures = {}
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


def streamed(order: Sequence[Article], encoder: Encoder, path: Path) -> list[list[str]]:
    """Put the articles into a new library in this order, as many refreshes would, and place each as it
    comes; the stories as lists of the articles' ids."""
    for left_over in path.parent.glob(f"{path.name}*"):
        left_over.unlink()
    names: dict[int, str] = {}
    with open_services(path, writer=True) as opened:
        services = replace(opened, encoder=lambda: encoder)
        library = services.library
        feed = library.feeds.add("https://feed.example/", "Feed", at=_START)
        for begin in range(0, len(order), _ARRIVE):
            seen = _START + timedelta(minutes=begin)
            for article in order[begin : begin + _ARRIVE]:
                entry = Entry(article.id, None, article.title, published=article.published)
                put = library.articles.put(feed.id, entry, article, seen)
                names[put.article_id] = article.id
            enrich(services)
            regroup(services)
        stories: dict[int, list[str]] = defaultdict(list)
        for row in library.articles.rows_of(list(names)):
            stories[row.story_id if row.story_id is not None else -row.id].append(names[row.id])
    return list(stories.values())


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
