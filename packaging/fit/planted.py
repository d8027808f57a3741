"""Planted omissions: does the comparison notice that a fact was taken out, and keep quiet while it is there?

From pairs of articles that tell one story, sentences with a clear partner in the other article are taken
(chance of the pair at least --clear). With the partner left in, the sentence must not be reported as left
out of the other article; with the partner (and whatever else there reports it) taken out, it must be.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np

from reader.compare.comparison import compare
from reader.compare.facts import corpus_of
from reader.compare.features import evidence_of
from reader.compare.pairs import PairModel, probabilities
from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.text.background import Background
from reader.text.passages import passages_of
from reader.text.vectors import Encoder
from tests.eval.fits import record


def prepared(told: dict[str, str], encoder: Encoder) -> Prepared:
    article = Article(
        told["id"], told.get("outlet") or "", told["title"], f"{told['title']}\n\n{told['text']}"
    )
    passages = passages_of(article)[:80]
    return Prepared(article, passages, encoder.encode([p.text for p in passages]))


def said(left: Prepared, right: Prepared, passage: str) -> str:
    """What is said of a passage of `left`: "not_found", "maybe" or "reported"."""
    found = compare([left, right])
    whole = {p.text for one in (left, right) for p in one.passages}  # a clause that is missing is no row
    for item in found.left_out:
        if item.article == right.article.id and item.text in whole and passage in item.evidence:
            return item.state
    return "reported"


def without(one: Prepared, gone: set[str]) -> Prepared:
    """The article as if these passages had never been written."""
    keep = [n for n, p in enumerate(one.passages) if p.id not in gone]
    return replace(one, passages=tuple(one.passages[n] for n in keep), vectors=one.vectors[keep])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, help="grouping_dev.jsonl")
    parser.add_argument("--clear", type=float, default=0.6)
    parser.add_argument("--many", type=int, default=300)
    args = parser.parse_args()
    stories: dict[str, list[dict[str, str]]] = {}
    for line in args.articles.read_text("utf-8").splitlines():
        article = json.loads(line)
        if len(article["text"].split()) > 200:
            stories.setdefault(f"{article['set']} {article['story']}", []).append(article)
    pairs = [pair for many in stories.values() for pair in list(combinations(many, 2))[:1]]
    chooser = random.Random(7)
    chooser.shuffle(pairs)
    encoder, model, background = Encoder.load(), PairModel.load(), Background.load()
    kept: Counter[str] = Counter()
    taken: Counter[str] = Counter()
    for pair in pairs:
        if sum(kept.values()) >= args.many:
            break
        left, right = (prepared(one, encoder) for one in pair)
        corpus = corpus_of([left, right])
        chance = probabilities(evidence_of(corpus, background.idf), model).dense()
        border = corpus.bounds[0][1]
        clear = [i for i in range(border) if chance[i, border:].max(initial=0) >= args.clear]
        for i in chooser.sample(clear, min(6, len(clear))):
            place = corpus.facts[i].passage.id
            partners = border + np.flatnonzero(chance[i, border:] >= model.maybe)
            gone = {corpus.facts[int(j)].passage.id for j in partners}
            kept[said(left, right, place)] += 1
            taken[said(left, without(right, gone), place)] += 1
    total = sum(kept.values())
    figures = {"maybe": taken["maybe"] / total}
    for name, missed in (("not_found", ("not_found",)), ("not_found_or_maybe", ("not_found", "maybe"))):
        hit = sum(taken[k] for k in missed)
        false = sum(kept[k] for k in missed)
        precision = hit / (hit + false) if hit + false else 0.0
        figures |= {f"{name}.p": precision, f"{name}.r": hit / total}
        print(f"{name}: precision {precision:.3f}, recall {hit / total:.3f} ({total} sentences)")
    record("planted", f"{total} sentences with a clear partner (chance >= {args.clear})", figures)
    print(f"partner left in: {dict(kept)}; partner taken out: {dict(taken)}")


if __name__ == "__main__":
    main()
