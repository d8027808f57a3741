"""Fit the wording models and write resources/lexicons/wording_weights.json.

    python packaging/fit/wording.py LABELLED.jsonl [--check]

LABELLED.jsonl: lines {"text", "outlet", "loaded": bool, "words": [..]} (BABE's development part;
AGPL-3.0, only
fitted weights leave it). --check prints the figures only: 5 folds, and each outlet left out in turn.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import resources
from reader.compare.wording import SHORTEST
from reader.compare.wording_features import SENTENCE_FEATURES, sentence_features
from reader.compare.wording_heard import word_states
from reader.compare.wording_lexicon import Hit, Lexicon, LexiconEntry, in_a_name, title_case
from reader.text.background import Background
from reader.text.quotes_marks import marked
from reader.text.tokens import stems, words
from reader.text.vectors import Encoder
from tests.eval import fits

VECTOR_SCALE = 5.0  # how much the vector may weigh against the features
TERM_SCALE = 4.0
SENTENCE_C, TERM_C = 0.06, 0.1
SUMS_MEAN, SUMS_SCALE = np.array([0.3, 0.25]), np.array([0.4, 0.3])  # to the size of the other features
HEARD_SCALE, HEARD_C = 4.0, 0.1
SENTENCE_CUT, WORD_CUT, UNLISTED_CUT = 0.5, 0.3, 0.27
PLAIN = re.compile(r"\w+")
Array = np.ndarray


@dataclass(slots=True)
class Data:
    """Everything the fits need; hits are numbered across sentences, `of` says which sentence."""

    rows: list[dict]
    x: Array
    y: Array
    outlets: Array
    hits: list[Hit]
    of: Array
    marked: Array
    terms: Array
    flags: Array
    gold: list[set[str]]
    words: list[set[str]]
    each: Words


@dataclass(slots=True)
class Words:
    """Every word of the sentences: its state, its sentence, the hit it belongs to (-1: none), whether it
    is marked, stands in quotation marks, and may be told of if it is in no list."""

    states: Array
    of: Array
    hit: Array
    marked: Array
    quoted: Array
    told: Array
    parts: list[set[str]]


class States:
    """Keeps what the encoder makes of the words of each sentence."""

    def __init__(self) -> None:
        self.of: dict[str, Array] = {}

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Array) -> None:
        self.of[text] = word_states(text, places, states, range(len(words(text))))


def term_row(entry: LexiconEntry, vector: Array, background: Background) -> Array:
    """What is known of a term by itself: its vector, kind, strength and rarity."""
    from reader.compare.wording_features import CATEGORIES

    kinds = [float(entry.category == c) for c in CATEGORIES]
    forms = [float(entry.form == f) for f in ("v", "n", "a", "adv")]
    idf = max((background.idf(s) for s in stems(entry.term)), default=0.0)
    shape = [float(entry.strength == 1), float(entry.strength == 3), float(" " in entry.term), idf / 4.0]
    return np.concatenate([vector * TERM_SCALE, kinds, forms, shape])


def read(path: Path) -> tuple[Data, Lexicon, Array]:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    encoder, lexicon, background = Encoder.load(), Lexicon.load(), Background.load()
    heard = States()
    vectors = encoder.encode([r["text"] for r in rows], listener=heard)
    term_vectors = encoder.encode([e.term for e in lexicon.entries])
    all_terms = np.array(
        [term_row(e, v, background) for e, v in zip(lexicon.entries, term_vectors, strict=True)]
    )
    place = {id(e): n for n, e in enumerate(lexicon.entries)}
    features, hits, of, labels, terms, flags, said = [], [], [], [], [], [], []
    each: list[tuple[int, int, bool, bool, bool]] = []
    states, parts = [], []
    gold = [{w for term in r["words"] for w in PLAIN.findall(term.lower())} for r in rows]
    for n, row in enumerate(rows):
        text = row["text"]
        tokens, quoted = words(text), [(m.start, m.end) for m in marked(text)]
        found = list(lexicon.hits(text, tokens))
        features.append(sentence_features(text, tokens, found, quoted))
        belongs = {k: len(hits) + i for i, h in enumerate(found) for k in range(h.first, h.last + 1)}
        headline = title_case(tokens)
        for k, token in enumerate(tokens):
            mine = set(PLAIN.findall(token.text.lower()))
            inside = any(a <= token.start < b for a, b in quoted)
            told = len(token.text) >= SHORTEST and token.text[0].isalpha()
            told = told and (headline or not in_a_name(text, tokens, k))
            marked_ = bool(mine) and len(mine & gold[n]) >= 0.5 * len(mine)
            if k in belongs or told:
                each.append((n, belongs.get(k, -1), marked_, inside, told))
                states.append(heard.of[text][k])
                parts.append(mine)
        for hit in found:
            mine = set(PLAIN.findall(text[hit.start : hit.end].lower()))
            hits.append(hit)
            of.append(n)
            said.append(mine)
            labels.append(len(mine & gold[n]) >= 0.5 * len(mine))
            terms.append(all_terms[place[id(hit.entry)]])
            inside = any(a <= hit.start < b for a, b in quoted)
            flags.append([inside, text[hit.start].isupper(), hit.first == 0])
    table = np.array(features)
    mean, deviation = table.mean(0), table.std(0) + 1e-6
    data = Data(
        rows,
        np.hstack([vectors * VECTOR_SCALE, (table - mean) / deviation]),
        np.array([bool(r["loaded"]) for r in rows]).astype(int),
        np.array([r["outlet"] for r in rows]),
        hits,
        np.array(of),
        np.array(labels).astype(int),
        np.array(terms),
        np.array(flags, dtype=float),
        gold,
        said,
        Words(
            np.array(states) * HEARD_SCALE,
            np.array([e[0] for e in each]),
            np.array([e[1] for e in each]),
            np.array([e[2] for e in each]).astype(int),
            np.array([e[3] for e in each], dtype=float),
            np.array([e[4] for e in each]),
            parts,
        ),
    )
    return data, lexicon, np.vstack([mean, deviation])


def sentence_fit(x: Array, y: Array) -> LogisticRegression:
    return LogisticRegression(C=SENTENCE_C, solver="newton-cholesky").fit(x, y)


def term_table(data: Data) -> Array:
    return np.hstack([data.terms, data.flags])


def term_fit(table: Array, y: Array) -> LogisticRegression:
    return LogisticRegression(C=TERM_C, solver="newton-cholesky").fit(table, y)


def sums(data: Data, chance: Array) -> Array:
    """For each sentence: log(1 + sum) and maximum of its terms' probabilities."""
    total, most = np.zeros(len(data.y)), np.zeros(len(data.y))
    np.add.at(total, data.of, chance)
    np.maximum.at(most, data.of, chance)
    return np.column_stack([np.log1p(total), most])


def term_chances(data: Data, a: Array, b: Array) -> Array:
    """Probability of each hit by models that have not seen its sentence: inside a by folds, b by all of a."""
    table, chance = term_table(data), np.zeros(len(data.of))
    parts = [(a[c], a[d]) for c, d in StratifiedKFold(4, shuffle=True, random_state=2).split(a, data.y[a])]
    for known, unknown in [*parts, (a, b)]:
        inside, outside = np.isin(data.of, known), np.isin(data.of, unknown)
        if outside.any():
            chance[outside] = term_fit(table[inside], data.marked[inside]).predict_proba(table[outside])[:, 1]
    return chance


def sentence_table(data: Data, chance: Array) -> Array:
    return np.hstack([data.x, (sums(data, chance) - SUMS_MEAN) / SUMS_SCALE])


def out_of_fold(x: Array, y: Array) -> Array:
    """Log odds of each sentence from a model that has not seen it."""
    logits = np.zeros(len(y))
    for a, b in StratifiedKFold(4, shuffle=True, random_state=1).split(x, y):
        logits[b] = sentence_fit(x[a], y[a]).decision_function(x[b])
    return logits


def heard_fit(each: Words, of: Array) -> LogisticRegression:
    """What weighs the states of words, from some sentences."""
    known = np.isin(each.of, of)
    model = LogisticRegression(C=HEARD_C, solver="newton-cholesky")
    return model.fit(each.states[known], each.marked[known])


def heard_odds(data: Data, a: Array, b: Array) -> Array:
    """Log odds of each word by models that have not seen its sentence: inside a by folds, b by all of a."""
    each, odds = data.each, np.zeros(len(data.each.of))
    parts = [(a[c], a[d]) for c, d in StratifiedKFold(3, shuffle=True, random_state=2).split(a, data.y[a])]
    for known, unknown in [*parts, (a, b)]:
        outside = np.isin(each.of, unknown)
        if outside.any():
            odds[outside] = heard_fit(each, known).decision_function(each.states[outside])
    return odds


def of_hits(data: Data, odds: Array) -> Array:
    """For each hit the highest odds of its words."""
    found = np.full(len(data.of), -np.inf)
    inside = data.each.hit >= 0
    np.maximum.at(found, data.each.hit[inside], odds[inside])
    return found


def folds(data: Data) -> Iterator[tuple[str, list[tuple[Array, Array]]]]:
    yield "5 folds", list(StratifiedKFold(5, shuffle=True, random_state=0).split(data.x, data.y))
    names = sorted(set(data.outlets))
    yield "outlets", [(np.where(data.outlets != o)[0], np.where(data.outlets == o)[0]) for o in names]


def log_odds(chance: Array) -> Array:
    chance = np.clip(chance, 0.001, 0.999)
    return np.log(chance / (1 - chance))


def word_table(data: Data, chance: Array, logits: Array, odds: Array) -> Array:
    return np.column_stack([log_odds(chance), logits[data.of], of_hits(data, odds)])


def unlisted_table(data: Data, logits: Array, odds: Array) -> Array:
    return np.column_stack([odds, logits[data.each.of], data.each.quoted])


def word_fit(table: Array, y: Array) -> LogisticRegression:
    return LogisticRegression(C=1.0).fit(table, y)


def check(data: Data) -> dict[str, float]:
    """Print and return the figures on what the weights never saw."""
    found: dict[str, float] = {}
    each = data.each
    unlisted = (each.hit < 0) & each.told
    for name, parts in folds(data):
        sentence, word, other = np.zeros(len(data.y)), np.zeros(len(data.of)), np.zeros(len(each.of))
        for a, b in parts:
            chance = term_chances(data, a, b)
            x = sentence_table(data, chance)
            logits = np.zeros(len(data.y))
            logits[a] = out_of_fold(x[a], data.y[a])
            logits[b] = sentence[b] = sentence_fit(x[a], data.y[a]).decision_function(x[b])
            odds = heard_odds(data, a, b)
            table = word_table(data, chance, logits, odds)
            inside, outside = np.isin(data.of, a), np.isin(data.of, b)
            model = word_fit(table[inside], data.marked[inside])
            word[outside] = model.predict_proba(table[outside])[:, 1]
            table = unlisted_table(data, logits, odds)
            inside, outside = np.isin(each.of, a) & unlisted, np.isin(each.of, b) & unlisted
            model = word_fit(table[inside], each.marked[inside])
            other[outside] = model.predict_proba(table[outside])[:, 1]
        cut = np.log(SENTENCE_CUT / (1 - SENTENCE_CUT))
        macro = f1_score(data.y, sentence > cut, average="macro")
        print(f"{name:8s} sentences: macro F1 {macro:.3f}")
        key = "five_fold" if name.startswith("5") else "outlets_left_out"
        p, r = word_scores(data, word, WORD_CUT, other, UNLISTED_CUT)
        found |= {f"{key}.macro_f1": float(macro), f"{key}.words_p": p, f"{key}.words_r": r}
        p, r = word_scores(data, word, WORD_CUT)
        found |= {f"{key}.listed_words_p": p, f"{key}.listed_words_r": r}
        right = each.marked[(other >= UNLISTED_CUT) & unlisted]
        print(f"{name:8s} words of no list: {len(right)} told, {right.mean():.3f} marked")
        for threshold in (0.22, 0.26, WORD_CUT, 0.34, 0.38):
            for least in (1.1, 0.23, UNLISTED_CUT, 0.31):
                p, r = word_scores(data, word, threshold, other, least)
                f1 = 2 * p * r / (p + r)
                print(f"{name:8s} words at {threshold:.2f} {least:.2f}: p {p:.3f} r {r:.3f} f1 {f1:.3f}")
    return found


def word_scores(
    data: Data, chance: Array, threshold: float, other: Array | None = None, least: float = 1.1
) -> tuple[float, float]:
    said: list[set[str]] = [set() for _ in data.rows]
    for k in np.where(chance >= threshold)[0]:
        said[data.of[k]] |= data.words[k]
    for k in np.where(other >= least)[0] if other is not None else ():
        said[data.each.of[k]] |= data.each.parts[k]
    hit = sum(len(a & b) for a, b in zip(said, data.gold, strict=True))
    return hit / max(1, sum(map(len, said))), hit / sum(map(len, data.gold))


def main(argv: list[str]) -> int:
    paths = [a for a in argv if not a.startswith("--")]
    if len(paths) != 1:
        print(__doc__)
        return 2
    data, lexicon, scales = read(Path(paths[0]))
    figures = check(data)
    if "--check" in argv:
        return 0
    fits.record("wording", "five folds; each outlet left out", figures)
    write(data, lexicon, scales)
    return 0


def write(data: Data, lexicon: Lexicon, scales: Array) -> None:
    mean, deviation = scales[0], scales[1]
    everything = np.arange(len(data.y))
    chance = term_chances(data, everything, everything[:0])
    x = sentence_table(data, chance)
    model = sentence_fit(x, data.y)
    weights, extra = model.coef_[0][:-2], model.coef_[0][-2:] / SUMS_SCALE
    vector, plain = weights[:384] * VECTOR_SCALE, weights[384:] / deviation
    bias = float(model.intercept_[0] - mean @ plain - SUMS_MEAN @ extra)
    term = term_fit(term_table(data), data.marked)
    each, logits = data.each, out_of_fold(x, data.y)
    odds = heard_odds(data, everything, everything[:0])
    word = word_fit(word_table(data, chance, logits, odds), data.marked)
    heard = heard_fit(each, everything)
    unheard = LinearRegression().fit(log_odds(chance)[:, None], of_hits(data, odds))
    plain_words = (each.hit < 0) & each.told
    unlisted = word_fit(unlisted_table(data, logits, odds)[plain_words], each.marked[plain_words])
    encoder, background = Encoder.load(), Background.load()
    width = data.terms.shape[1]
    term_weights, flags = term.coef_[0][:width], term.coef_[0][width:]
    vectors = encoder.encode([e.term for e in lexicon.entries])
    priors: dict[str, float] = {}
    kinds: dict[str, list[float]] = {}
    for entry, row in zip(lexicon.entries, vectors, strict=True):
        value = float(term_row(entry, row, background) @ term_weights + term.intercept_[0])
        priors[entry.key] = round(value, 2)
        kinds.setdefault(f"{entry.category} {entry.strength}", []).append(value)
    document = {
        "what": "Weights of logistic models (reader/compare/wording_model.py); no text of the data is in it.",
        "made_by": "packaging/fit/wording.py",
        "fitted_on": "development part of BABE (Spinde et al. 2021), licence stated: AGPL-3.0; weights only",
        "vectors": encoder.id,
        "sentence": {
            "cut": SENTENCE_CUT,
            "bias": round(bias, 5),
            "features": {n: round(float(w), 5) for n, w in zip(SENTENCE_FEATURES, plain, strict=True)},
            "terms": [round(float(w), 5) for w in extra],
            "vector": [round(float(w), 4) for w in vector],
        },
        "term": {
            "flags": {
                n: round(float(w), 4) for n, w in zip(("quoted", "capital", "first"), flags, strict=True)
            },
            "defaults": {k: round(float(np.mean(v)), 2) for k, v in sorted(kinds.items())},
            "priors": priors,
        },
        "word": {
            "cut": WORD_CUT,
            "bias": round(float(word.intercept_[0]), 4),
            "term": round(float(word.coef_[0][0]), 4),
            "sentence": round(float(word.coef_[0][1]), 4),
            "heard": round(float(word.coef_[0][2]), 4),
            "unheard_bias": round(float(unheard.intercept_), 4),
            "unheard_term": round(float(unheard.coef_[0]), 4),
        },
        "heard": {
            "bias": round(float(heard.intercept_[0]), 4),
            "vector": [round(float(w), 4) for w in heard.coef_[0] * HEARD_SCALE],
        },
        "unlisted": {
            "cut": UNLISTED_CUT,
            "bias": round(float(unlisted.intercept_[0]), 4),
            **{
                n: round(float(w), 4)
                for n, w in zip(("heard", "sentence", "quoted"), unlisted.coef_[0], strict=True)
            },
        },
    }
    path = resources.path("lexicons/wording_weights.json")
    path.write_text(json.dumps(document, indent=0, ensure_ascii=False) + "\n", "utf-8")
    print(f"wrote {path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
