"""Fit the model that says which terms of a story to show; write resources/lexicons/wording_story.json.

    python packaging/fit/wording_story.py STORY.json... [wording_read.tsv STORIES.jsonl] [--check]

A row of weights for the word's state where it stands is fitted together with those of the features. Our own
sentences (wording_senses.tsv) are fitted on too: labelled stories have few words in a plain sense.

STORY.json: labelled stories ("articles" with "sentences", "spin": [[article, sentence, words]]; no licence
stated, so only fitted weights leave them). wording_read.tsv, beside this file: of words that
were shown in stories of STORIES.jsonl, whether a reader agreed. Judged with each story left out in turn.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import wording_senses
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import resources
from reader.compare import wording
from reader.compare.comparison import compare
from reader.compare.prepared import Prepared
from reader.compare.wording_heard import Ear, heard, word_states
from reader.compare.wording_lexicon import read_words
from reader.compare.wording_model import Place, WordingModel, story_features
from reader.compare.wording_rows import alone, others_of
from reader.model.article import Article
from reader.model.comparison import Loaded
from reader.model.passage import Passage
from reader.text.passages import passages_of
from reader.text.vectors import Encoder, Floats
from tests.eval import fits

STRENGTH, CUT = 0.3, 0.38
STATE_SCALE = 1.5  # how much a word's state may weigh against the features
OWN, OWN_WEIGHT = "own sentences", 0.5  # they are many, and plainer than news
MOST = 6  # articles of a story that are compared
WORD = re.compile(r"\w+")
SMALL = set("the a an of to in and that is was on for by his her it as".split())


@dataclass(slots=True)
class Term:
    """A term of the lexicon in a labelled story."""

    story: str
    places: set[tuple[str, int]]
    words: set[str]
    features: dict[str, float]
    state: Floats  # the mean of its words'
    marked: float


class States(Ear):
    """An ear that keeps what the encoder makes of the words of each passage."""

    def __init__(self) -> None:
        self._of: dict[str, Floats] = {}

    def wants(self, text: str) -> bool:
        return super().wants(text) or text not in self._of

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Floats) -> None:
        super().hear(text, places, states)
        self._of[text] = word_states(text, places, states, range(len(read_words(text))))

    def of(self, word: Loaded, passage: Passage) -> Floats:
        """The mean state of a loaded term's words."""
        start, end = word.start - passage.start, word.end - passage.start
        tokens = enumerate(read_words(passage.text))
        own = [n for n, t in tokens if t.end > start and t.start < end]
        return np.asarray(self._of[passage.text][own].mean(axis=0))


Verdict = Callable[[Loaded, Passage], tuple[set[tuple[str, int]], float] | None]
"""The labelled sentences that a word stands in, and how far a reader would call it loaded, 0..1."""


def plain(text: str) -> list[str]:
    return WORD.findall(text.lower().replace("’", "'"))


def places_of(article: dict, text: str) -> set[tuple[str, int]]:
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


def terms_of(story: str, articles: list[Article], encoder: Encoder, verdict: Verdict) -> list[Term]:
    """Every term of the lexicon in the outlets' own voice that `verdict` has something to say of."""
    model = WordingModel.load()
    prepared, states = [], States()
    for article in articles:
        passages = passages_of(article)
        vectors = encoder.encode([p.text for p in passages], listener=states)
        prepared.append(Prepared(article, passages, vectors))
    texts = [wording._read_all(one) for one in prepared]
    hits = [[sentence.found() for sentence in read] for _, read in texts]
    plainly = wording._plainly(
        pair for (_, read), mine in zip(texts, hits, strict=True) for pair in zip(read, mine, strict=True)
    )
    uses = wording._Uses(texts, hits, plainly)
    words: list[Loaded] = []
    places: list[Place] = []
    for k, one in enumerate(prepared):
        kept, read = texts[k]
        logits = wording._logits(model, one.vectors[[n for n, _ in kept]], read)
        for (_, p), sentence, found, logit in zip(kept, read, hits[k], logits, strict=True):
            odds = heard.known(p.text) or ()
            for hit, inside, said, term in zip(
                found, sentence.inside, sentence.reported, sentence.terms, strict=True
            ):
                if inside or hit.entry.key in plainly:
                    continue
                sounds, sense, _ = wording.heard_of(hit, odds) or (model.usually_heard(term), 0.0, 0.0)
                shared = uses.shared(wording.stemmed(p.text[hit.start : hit.end]), k)
                word = model.word_probability(term, float(logit), sounds)
                words.append(wording._loaded(one.article.id, p, hit, False, 0.0))
                headline = p.kind == "headline"
                places.append(Place(hit.entry, word, float(logit), sense, 0.0, headline, shared, said))
    claims = compare(prepared).claims
    passages = {p.id: p for one in prepared for p in one.passages}
    out: list[Term] = []
    for word, place, others in zip(words, places, others_of(words, claims, passages), strict=True):
        found = verdict(word, passages[word.passage])
        if found is not None:
            features = story_features(place) | {"alone": alone(others)}
            state = states.of(word, passages[word.passage])
            out.append(Term(story, found[0], set(plain(word.text)) - SMALL, features, state, found[1]))
    return out


def labelled(gold: dict, encoder: Encoder) -> list[Term]:
    """The terms of a labelled story, marked if a labelled span has a word of theirs."""
    marks = marks_of(gold)
    rows = {a["id"]: a for a in gold["articles"]}
    articles = [
        Article(a["id"], a["outlet"], a["sentences"][0], "\n\n".join(a["sentences"]))
        for a in gold["articles"]
    ]

    def verdict(word: Loaded, passage: Passage) -> tuple[set[tuple[str, int]], float]:
        mine = set(plain(word.text)) - SMALL
        places = places_of(rows[word.article], passage.text)
        return places, float(any(place in places and mine & words for place, words in marks))

    return terms_of(gold["story"], articles, encoder, verdict)


def judged(path: Path, stories: Path, encoder: Encoder) -> list[list[Term]]:
    """The terms of stories that were read by hand, by the verdicts of `path` (see its first line)."""
    verdicts: dict[tuple[str, int], float] = {}

    def verdict(word: Loaded, _passage: Passage) -> tuple[set[tuple[str, int]], float] | None:
        said = verdicts.get((word.article, word.start))
        return None if said is None else (set(), said)

    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            article, start, said = line.split("\t")
            verdicts[article, int(start)] = float(said)
    wanted = {article for article, _ in verdicts}
    by_story: dict[str, list[Article]] = {}
    for line in stories.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = "\n\n".join((row["title"], row["text"]))
        by_story.setdefault(row["story"], []).append(Article(row["id"], row["outlet"], row["title"], text))
    return [
        terms_of(story, sorted(articles, key=lambda a: a.id not in wanted)[:MOST], encoder, verdict)
        for story, articles in by_story.items()
        if any(article.id in wanted for article in articles)
    ]


def senses(encoder: Encoder) -> list[Term]:
    """The terms of our own sentences, each heard by weights that know no sentence with its word."""
    model, sentences = WordingModel.load(), wording_senses.read()
    vectors = encoder.encode([s.text for s in sentences], listener=Ear())
    read = [wording._read(s.text, ()) for s in sentences]
    logits = wording._logits(model, vectors, read)
    states = wording_senses.states(sentences, encoder)
    chances = wording_senses.left_out(sentences, states)
    out: list[Term] = []
    for one, sentence, logit, sense, state in zip(sentences, read, logits, chances, states, strict=True):
        told = heard.known(one.text) or ()
        for hit, said, term in zip(sentence.found(), sentence.reported, sentence.terms, strict=True):
            if hit.start <= one.start < hit.end:
                sounds, _, _ = wording.heard_of(hit, told) or (model.usually_heard(term), 0.0, 0.0)
                word = model.word_probability(term, float(logit), sounds)
                place = Place(hit.entry, word, float(logit), float(sense), 0.0, False, 0.0, said)
                features = story_features(place) | {"alone": 0.0}
                out.append(Term(OWN, set(), set(), features, state, float(one.loaded)))
    return out


def marks_of(gold: dict) -> list[tuple[tuple[str, int], set[str]]]:
    return [((a, n), set(plain(t)) - SMALL) for a, n, t in gold["spin"]]


def score(gold: dict, shown: list[Term]) -> float:
    """F1 of the shown terms of one story; a term and a mark meet if they share a word of a sentence."""
    marks = marks_of(gold)
    said = [(place, t.words) for t in shown for place in t.places]
    hit = sum(any(p == q and w & m for q, m in marks) for p, w in said)
    found = sum(any(p == q and w & m for q, w in said) for p, m in marks)
    if not said or not marks or not hit:
        return 0.0
    precision, recall = hit / len(said), found / len(marks)
    return 2 * precision * recall / (precision + recall)


def table(terms: list[Term]) -> np.ndarray:
    """What the weights are for: a row a term, its features and then its state."""
    return np.array([[*t.features.values(), *(STATE_SCALE * t.state)] for t in terms])


def fit(terms: list[Term]) -> LogisticRegression:
    """A verdict of one half counts half for each side."""
    x, y = table(terms), np.array([t.marked for t in terms])
    counts = np.array([OWN_WEIGHT if t.story == OWN else 1.0 for t in terms])
    weights = np.concatenate([y * counts, (1 - y) * counts])
    sides = np.concatenate([np.ones(len(y)), np.zeros(len(y))])
    known = weights > 0
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    return model.fit(np.vstack([x, x])[known], sides[known], sample_weight=weights[known])


def main(argv: list[str]) -> int:
    paths = [Path(a) for a in argv if not a.startswith("--")]
    golds = [json.loads(p.read_text("utf-8")) for p in paths if p.suffix == ".json"]
    lists = {p.suffix: p for p in paths}
    if not golds:
        print(__doc__)
        return 2
    encoder = Encoder.load()
    by_story = {g["story"]: labelled(g, encoder) for g in golds}
    if ".tsv" in lists:
        for terms in judged(lists[".tsv"], lists[".jsonl"], encoder):
            if terms:
                by_story[terms[0].story] = terms
    own = senses(encoder)
    chances: dict[str, np.ndarray] = {}
    for name, terms in by_story.items():
        model = fit([*own, *(t for other, many in by_story.items() if other != name for t in many)])
        chances[name] = model.predict_proba(table(terms))[:, 1] if terms else np.zeros(0)
    figures = {}
    names = {g["story"] for g in golds}
    for cut in (0.3, 0.35, CUT, 0.4, 0.42, 0.45, 0.5):
        shown = {n: [t for t, c in zip(by_story[n], chances[n], strict=True) if c >= cut] for n in by_story}
        found = [score(g, shown[g["story"]]) for g in golds if g["spin"]]
        read = [t.marked for n in by_story if n not in names for t in shown[n]]
        f1, agreed = sum(found) / len(found), sum(read) / max(1, len(read))
        right = sum(m > 0 for m in read) / max(1, len(read))
        print(
            f"each story left out, cut {cut:.2f}: spin F1 {f1:.3f}; "
            f"of {len(read)} words read agreed {agreed:.3f}, not disagreed {right:.3f}"
        )
        if cut == CUT:
            figures = {"stories_left_out.spin_f1": f1, "stories_left_out.agreed": agreed}
    if "--check" in argv:
        return 0
    fits.record("wording_story", "each story left out", figures)
    everything = [*own, *(t for terms in by_story.values() for t in terms)]
    model = fit(everything)
    names = list(everything[0].features)
    weights = {n: round(float(w), 4) for n, w in zip(names, model.coef_[0], strict=False)}
    vector = model.coef_[0][len(names) :] * STATE_SCALE
    usual = np.mean([t.state @ vector for t in everything if t.story != OWN])  # for a word that was not heard
    document = {
        "what": "Weights of the story model (reader/compare/wording_model.py); no text of the data is in it.",
        "made_by": "packaging/fit/wording_story.py",
        "fitted_on": "labelled stories from the BASIL and PAC corpora and four pages, words of other stories "
        "that we read ourselves, and sentences of our own; no licence stated; weights only",
        "cut": CUT,
        "weights": {"bias": round(float(model.intercept_[0] + usual), 4), **weights},
        "vector_bias": round(float(-usual), 4),
        "vector": [round(float(w), 4) for w in vector],
    }
    path = resources.path("lexicons/wording_story.json")
    path.write_text(json.dumps(document, indent=0, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
