"""The comparison: labelled stories, quotations, wording, aligned sentences."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from reader.compare.facts import corpus_of
from reader.compare.features import evidence_of
from reader.compare.pairs import PairModel, probabilities
from reader.compare.prepared import Prepared
from reader.export.document import to_document
from reader.model.article import Article
from reader.model.passage import Passage
from reader.pipeline.compare import compare_articles
from reader.pipeline.read import articles_from_files
from reader.pipeline.sets import quotes_file, wording_file
from reader.text.background import Background
from reader.text.vectors import Encoder
from tests.eval import judge
from tests.eval.judge import Figures

_STORY_FIGURES = ("p", "r", "f1", "joined", "named", "leaked", "true")


def stories(shared: Path, encoder: Encoder, scratch: Path, details: bool = False) -> Figures:
    """Every story of gold/ compared by the program's pipeline and scored."""
    golds = sorted((shared / "gold").glob("*.json"))
    judge.write_articles(shared, scratch, golds)
    pairs = []
    for gold in golds:
        folder = scratch / json.loads(gold.read_text("utf-8"))["story"]
        comparison = compare_articles(articles_from_files(sorted(folder.glob("*.json"))), encoder)
        said = scratch / f"{folder.name}.comparison.json"
        said.write_text(json.dumps(to_document(comparison), ensure_ascii=False), "utf-8")
        pairs.append((gold, said))
    scored = judge.stories(shared, pairs)
    if details:
        for story, parts in scored["stories"].items():
            print(story, {k: {m: round(x, 3) for m, x in v.items()} for k, v in parts.items()})
    alone = {"stories.boilerplate.alone": float(judge.page_lines_in_rows(shared, pairs))}
    return alone | {
        f"stories.{part}.{name}": float(value)
        for part, figures in scored["mean"].items()
        for name, value in figures.items()
        if name in _STORY_FIGURES
    }


def quotes(shared: Path, scratch: Path) -> Figures:
    labelled = shared / "data" / "quotes_dev.jsonl"
    said = _write(scratch / "quotes.json", quotes_file(labelled))
    return {f"quotes.{k}": v for k, v in judge.sets(shared, "quotes", labelled, said).items()}


def wording(shared: Path, encoder: Encoder, scratch: Path) -> Figures:
    """The shipped model on the set that it was fitted on; the honest figures are those of its fit."""
    labelled = shared / "data" / "wording_dev.jsonl"
    said = _write(scratch / "wording.json", wording_file(labelled, lambda: encoder))
    return {f"wording.{k}": v for k, v in judge.sets(shared, "wording", labelled, said).items()}


def alignment(shared: Path, encoder: Encoder) -> Figures:
    """Sentences that share a proposition, two texts a topic, by the shipped pair model and its threshold
    (fitted on gold/, not here). Pairs that are not labelled count as wrong, so precision is a lower bound.

    `top1`: share of the left sentences whose most probable partner is a labelled one.
    """
    model, background = PairModel.load(), Background.load()
    topics: dict[str, list[dict[str, str]]] = defaultdict(list)
    for line in (shared / "data" / "alignment_dev.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        topics[row["topic"]].append(row)
    hit = said = true = top = lefts_seen = 0
    for rows in topics.values():
        lefts, rights = (list(dict.fromkeys(row[side] for row in rows)) for side in ("left", "right"))
        gold = {(row["left"], row["right"]) for row in rows}
        prepared = [_prepared("left", lefts, encoder), _prepared("right", rights, encoder)]
        corpus = corpus_of(prepared)
        chance = probabilities(evidence_of(corpus, background.idf), model)
        (a0, a1), (b0, b1) = corpus.bounds
        if (a1 - a0, b1 - b0) != (len(lefts), len(rights)):
            raise SystemExit("alignment: the pair model does not keep one row for each sentence any more")
        matrix = chance.dense()[a0:a1, b0:b1]
        found = {(lefts[i], rights[j]) for i, j in np.argwhere(matrix >= model.row)}
        hit, said, true = hit + len(found & gold), said + len(found), true + len(gold)
        top += sum((left, rights[int(matrix[i].argmax())]) in gold for i, left in enumerate(lefts))
        lefts_seen += len(lefts)
    p, r = hit / max(1, said), hit / true
    return {
        "alignment.p": p,
        "alignment.r": r,
        "alignment.f1": 2 * p * r / (p + r) if p + r else 0.0,
        "alignment.top1": top / lefts_seen,
    }


def _prepared(id_: str, sentences: list[str], encoder: Encoder) -> Prepared:
    """An article whose passages are just these sentences, below a headline that is in none of them."""
    title = f"Text {id_}"
    text = "\n\n".join([title, *sentences])
    passages, at = [], len(title) + 2
    for n, sentence in enumerate(sentences, 1):
        passages.append(Passage(f"{id_}.p{n}", "sentence", n, at, at + len(sentence), sentence))
        at += len(sentence) + 2
    return Prepared(Article(id_, id_, title, text), tuple(passages), encoder.encode(sentences))


def _write(path: Path, document: dict[str, Any]) -> Path:
    path.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    return path
