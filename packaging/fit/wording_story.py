"""Fit the model that says which terms of a story to show; write resources/lexicons/wording_story.json.

    python packaging/fit/wording_story.py STORY.json... [--check]

STORY.json: labelled stories ("articles" with "sentences", "spin": [[article, sentence, words]]; no licence
stated, so only a handful of fitted weights leave them). Judged with each story left out in turn.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import resources
from reader.compare import wording
from reader.compare.prepared import Prepared
from reader.compare.wording_heard import Ear, heard
from reader.compare.wording_model import WordingModel, story_features
from reader.model.article import Article
from reader.text.passages import passages_of
from reader.text.vectors import Encoder
from tests.eval import fits

STRENGTH, CUT = 0.3, 0.3
WORD = re.compile(r"\w+")
SMALL = set("the a an of to in and that is was on for by his her it as".split())


@dataclass(slots=True)
class Term:
    """A term of the lexicon in a labelled story."""

    story: str
    places: set[tuple[str, int]]
    words: set[str]
    features: dict[str, float]
    marked: bool


def plain(text: str) -> list[str]:
    return WORD.findall(text.lower().replace("’", "'"))


def places_of(gold: dict, article: dict, text: str) -> set[tuple[str, int]]:
    """The labelled sentences that a passage covers."""
    found = set()
    mine = plain(text)
    for n, sentence in enumerate(article["sentences"]):
        theirs = plain(sentence)
        rest, same = list(theirs), 0
        for word in mine:
            if word in rest:
                rest.remove(word)
                same += 1
        if mine and theirs and (same / len(mine) >= 0.75 or same / len(theirs) >= 0.75):
            found.add((article["id"], n))
    return found


def terms_of(gold: dict, encoder: Encoder) -> list[Term]:
    model = WordingModel.load()
    marks = [((a, n), set(plain(t)) - SMALL) for a, n, t in gold["spin"]]
    prepared = []
    for a in gold["articles"]:
        text = a["sentences"][0] + "\n\n" + "\n\n".join(a["sentences"][1:])
        article = Article(a["id"], a["outlet"], a["sentences"][0], text)
        passages = passages_of(article)
        vectors = encoder.encode([p.text for p in passages], listener=Ear())
        prepared.append(Prepared(article, passages, vectors))
    texts = [wording._read_all(one) for one in prepared]
    hits = [[sentence.found() for sentence in read] for _, read in texts]
    plainly = wording._plainly(
        pair for (_, read), mine in zip(texts, hits, strict=True) for pair in zip(read, mine, strict=True)
    )
    uses = wording._Uses(prepared, texts, hits, plainly)
    out: list[Term] = []
    for k, (one, labelled) in enumerate(zip(prepared, gold["articles"], strict=True)):
        kept, read = texts[k]
        logits = wording._logits(model, one.vectors[[n for n, _ in kept]], read)
        for (_, p), sentence, found, logit in zip(kept, read, hits[k], logits, strict=True):
            places = places_of(gold, labelled, p.text)
            odds = dict(heard.known(p.text) or ())
            for hit, inside, term in zip(found, sentence.inside, sentence.terms, strict=True):
                if inside or hit.entry.key in plainly:
                    continue
                mine = set(plain(p.text[hit.start : hit.end])) - SMALL
                using = uses.articles(wording.stemmed(p.text[hit.start : hit.end]), k)
                sounds = wording.heard_of(hit, odds)
                sounds = model.usually_heard(term) if sounds is None else sounds
                features = story_features(
                    hit.entry,
                    model.word_probability(term, float(logit), sounds),
                    float(logit),
                    sounds,
                    headline=p.kind == "headline",
                    capital=p.text[hit.start].isupper(),
                    shared=len(using) / uses.others if uses.others else 0.0,
                )
                marked = any(place in places and mine & words for place, words in marks)
                out.append(Term(gold["story"], places, mine, features, marked))
    return out


def score(gold: dict, shown: list[Term]) -> float:
    """F1 of the shown terms of one story; a term and a mark meet if they share a word of a sentence."""
    marks = [((a, n), set(plain(t)) - SMALL) for a, n, t in gold["spin"]]
    said = [(place, t.words) for t in shown for place in t.places]
    hit = sum(any(p == q and w & m for q, m in marks) for p, w in said)
    found = sum(any(p == q and w & m for q, w in said) for p, m in marks)
    if not said or not marks or not hit:
        return 0.0
    precision, recall = hit / len(said), found / len(marks)
    return 2 * precision * recall / (precision + recall)


def fit(terms: list[Term]) -> LogisticRegression:
    x = np.array([list(t.features.values()) for t in terms])
    return LogisticRegression(C=STRENGTH, max_iter=2000).fit(x, [t.marked for t in terms])


def main(argv: list[str]) -> int:
    paths = [a for a in argv if not a.startswith("--")]
    if not paths:
        print(__doc__)
        return 2
    encoder = Encoder.load()
    golds = [json.loads(Path(p).read_text("utf-8")) for p in paths]
    by_story = {g["story"]: terms_of(g, encoder) for g in golds}
    chances: dict[str, np.ndarray] = {}
    for gold in golds:
        name = gold["story"]
        model = fit([t for other, terms in by_story.items() if other != name for t in terms])
        x = np.array([list(t.features.values()) for t in by_story[name]])
        chances[name] = model.predict_proba(x)[:, 1] if len(x) else np.zeros(0)
    for cut in (0.2, 0.25, CUT, 0.35, 0.4, 0.45):
        found = [
            score(g, [t for t, c in zip(by_story[g["story"]], chances[g["story"]], strict=True) if c >= cut])
            for g in golds
            if g["spin"]
        ]
        f1 = sum(found) / len(found)
        print(f"each story left out, cut {cut:.2f}: spin F1 {f1:.3f}")
        if cut == CUT and "--check" not in argv:
            fits.record("wording_story", "each story left out", {"stories_left_out.spin_f1": f1})
    if "--check" in argv:
        return 0
    everything = [t for terms in by_story.values() for t in terms]
    model = fit(everything)
    weights = dict(zip(everything[0].features, (round(float(w), 4) for w in model.coef_[0]), strict=True))
    document = {
        "what": "Weights of the story model (reader/compare/wording_model.py); no text of the data is in it.",
        "made_by": "packaging/fit/wording_story.py",
        "fitted_on": "labelled stories from the BASIL and PAC corpora and four pages; no licence stated; "
        "weights only",
        "cut": CUT,
        "weights": {"bias": round(float(model.intercept_[0]), 4), **weights},
    }
    path = resources.path("lexicons/wording_story.json")
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
