"""Planted omissions: does the comparison notice that a fact was taken out, and keep quiet while it is there?

From pairs of articles that tell one story, sentences with a clear partner in the other article are taken.
What is clear is settled by the words alone, not by the program's own model of rows: the partner has most of
the weight of the sentence's words (--clear) and all of its figures. With the partner left in, the sentence
must not be reported as left out of the other article; with the partner taken out, and whatever else there
has some of its words (--some), it must be.

Questions, the writer's own views and headlines are not taken: those are never reported as left out, or stand
for the whole article. "Maybe" is no answer: precision and recall are those of the answers that were given,
the share of "maybe" is told beside them, and the recall that counts "maybe" as missed as well.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from reader.compare.comparison import compare
from reader.compare.facts import Facts, corpus_of
from reader.compare.prepared import Prepared
from reader.compare.weight import is_fact
from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.text.background import Background
from reader.text.opinion import opinion_signs
from reader.text.passages import passages_of
from reader.text.vectors import Encoder
from tests.eval.fits import record

_LEAST_STEMS = 6
_OF_A_PAIR = 6  # sentences of one pair of articles, so that many stories count


def prepared(told: dict[str, str], encoder: Encoder) -> Prepared:
    article = Article(
        told["id"], told.get("outlet") or "", told["title"], f"{told['title']}\n\n{told['text']}"
    )
    passages = passages_of(article)[:80]
    return Prepared(article, passages, encoder.encode([p.text for p in passages]))


def lacks_figures(one: Facts, other: Facts) -> bool:
    return bool({(f.value, f.unit) for f in one.figures} - {(f.value, f.unit) for f in other.figures})


def told_by(one: Facts, other: Facts, weight: Callable[[str], float]) -> float:
    """How much of the weight of a sentence's words another has, 0..1."""
    mine, there = set(one.stems), set(other.stems)
    return sum(weight(s) for s in mine & there) / max(1e-6, sum(weight(s) for s in mine))


def said(found: Comparison, article: str, passage: str) -> str:
    """What is said of another article's passage: "not_found", "maybe" or "reported"."""
    whole = {p.text for one in found.articles for p in one.passages}  # a clause that is missing is no row
    for item in found.left_out:
        if item.article == article and item.text in whole and passage in item.evidence:
            return item.state
    return "reported"


def without(one: Prepared, gone: set[str]) -> Prepared:
    """The article as if these passages had never been written."""
    keep = [n for n, p in enumerate(one.passages) if p.id not in gone]
    return replace(one, passages=tuple(one.passages[n] for n in keep), vectors=one.vectors[keep])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, help="grouping_dev.jsonl")
    parser.add_argument("--clear", type=float, default=0.75)
    parser.add_argument("--some", type=float, default=0.2)
    parser.add_argument("--many", type=int, default=300)
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    args = parser.parse_args()
    stories: dict[str, list[dict[str, str]]] = {}
    for line in args.articles.read_text("utf-8").splitlines():
        article = json.loads(line)
        if len(article["text"].split()) > 200:
            stories.setdefault(f"{article['set']} {article['story']}", []).append(article)
    pairs = [pair for many in stories.values() for pair in list(combinations(many, 2))[:6]]
    chooser = random.Random(7)
    chooser.shuffle(pairs)
    encoder, weight = Encoder.load(), Background.load().idf
    kept: Counter[str] = Counter()
    taken: Counter[str] = Counter()
    for pair in pairs:
        if sum(kept.values()) >= args.many:
            break
        left, right = (prepared(one, encoder) for one in pair)
        corpus = corpus_of([left, right])
        partners: dict[int, set[str]] = {}
        for i, one in enumerate(corpus.of(0)):
            if (
                one.passage.kind == "headline"
                or len(set(one.stems)) < _LEAST_STEMS
                or not is_fact(one, opinion_signs(one.passage.text))
            ):
                continue
            shares = [(told_by(one, other, weight), other) for other in corpus.of(1)]
            if any(share >= args.clear and not lacks_figures(one, other) for share, other in shares):
                partners[i] = {other.passage.id for share, other in shares if share >= args.some}
        if not partners:
            continue
        whole = compare([left, right])
        for i in sorted(chooser.sample(sorted(partners), min(_OF_A_PAIR, len(partners)))):
            passage = corpus.facts[i].passage
            there = said(whole, right.article.id, passage.id)
            gone = without(right, partners[i])
            after = said(compare([left, gone]), right.article.id, passage.id)
            kept[there] += 1
            taken[after] += 1
            if args.show and (there == "not_found" or after == "reported"):
                print(f"left in: {there}; taken out: {after}: {passage.text}")
    total = sum(kept.values())
    hit, false, missed = taken["not_found"], kept["not_found"], taken["reported"]
    figures = {
        "p": hit / max(1, hit + false),
        "r": hit / max(1, hit + missed),
        "r_maybe_missed": hit / total,
        "maybe": taken["maybe"] / total,
        "maybe_left_in": kept["maybe"] / total,
    }
    print(f"{total} sentences: {', '.join(f'{name} {value:.3f}' for name, value in figures.items())}")
    print(f"partner left in: {dict(kept)}; partner taken out: {dict(taken)}")
    how = f"{total} sentences whose partner has {args.clear:.0%} of the weight of their words"
    record("planted", how, figures)


if __name__ == "__main__":
    main()
