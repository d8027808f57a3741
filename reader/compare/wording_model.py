"""Small fitted models: how loaded a sentence is, whether a term (or a word of no list) is loaded in it, and
so in a story.

All are logistic. The weights are made by packaging/fit/wording.py,
wording_senses.py and wording_story.py; the files say from what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

import resources
from reader.compare.wording_features import CATEGORIES, SENTENCE_FEATURES
from reader.compare.wording_lexicon import LexiconEntry
from reader.errors import BadInput
from reader.text.vectors import WIDTH, Floats

_FILE = "lexicons/wording_weights.json"
_STORY_FILE = "lexicons/wording_story.json"
_SENSE_FILE = "lexicons/wording_senses.json"
_FLAGS = ("quoted", "capital", "first")
_WORD = ("bias", "term", "sentence", "heard", "unheard_bias", "unheard_term")
_UNLISTED = ("bias", "heard", "sentence", "quoted", "cut")


@dataclass(frozen=True, slots=True)
class WordingModel:
    """Weights of the models. `sentence_cut` and `word_cut` are the probabilities from which we speak up;
    `heard`, `sense` and `judged`, shape (384,), weigh the state of a word."""

    vector: Floats
    features: Floats
    terms: Floats
    bias: float
    priors: Mapping[str, float]
    defaults: Mapping[str, float]
    flags: Mapping[str, float]
    word: Mapping[str, float]
    heard: Floats
    heard_bias: float
    sense: Floats
    sense_bias: float
    judged: Floats
    judged_bias: float
    unlisted: Mapping[str, float]
    story: Mapping[str, float]
    sentence_cut: float
    word_cut: float
    story_cut: float

    @classmethod
    def load(cls) -> WordingModel:
        """The shipped weights; read once.

        Raises:
            BadInput: the file is damaged or fits another set of features.
        """
        return _shipped()

    def term_probability(self, entry: LexiconEntry, *, quoted: bool, capital: bool, first: bool) -> float:
        """How likely people are to mark this term as loaded, whatever the sentence around it, 0..1."""
        z = self.priors.get(entry.key)
        if z is None:
            z = self.defaults.get(f"{entry.category} {entry.strength}", -2.0)
        flags = self.flags
        return probability(z + flags["quoted"] * quoted + flags["capital"] * capital + flags["first"] * first)

    def sentence_logits(self, vectors: Floats, features: Floats, terms: Sequence[Sequence[float]]) -> Floats:
        """Log odds that each sentence is loaded.

        Args:
            vectors: unit vectors, shape (n, 384).
            features: shape (n, len(SENTENCE_FEATURES)).
            terms: for each sentence, what `term_probability` gave for its terms.
        """
        sums = np.array([[math.log1p(sum(t)), max(t, default=0.0)] for t in terms], dtype=np.float32)
        logits = vectors @ self.vector + features @ self.features + sums @ self.terms + self.bias
        return np.asarray(logits, dtype=np.float32)

    def usually_heard(self, term: float) -> float:
        """What is heard of terms of that `term_probability` on average, for one that was not heard."""
        return self.word["unheard_bias"] + self.word["unheard_term"] * _log_odds(term)

    def word_probability(self, term: float, sentence_logit: float, heard: float) -> float:
        """How likely a term of that `term_probability` is marked in a sentence so loaded, 0..1.

        `heard` is the highest log odds of its words where they stand.
        """
        word = self.word
        return probability(
            word["bias"]
            + word["term"] * _log_odds(term)
            + word["sentence"] * sentence_logit
            + word["heard"] * heard
        )

    def unlisted_probability(self, heard: float, sentence_logit: float, *, quoted: bool) -> float:
        """The same of a word that is no term of the lexicon."""
        weights = self.unlisted
        return probability(
            weights["bias"]
            + weights["heard"] * heard
            + weights["sentence"] * sentence_logit
            + weights["quoted"] * quoted
        )

    def story_probability(self, place: Place) -> float:
        """The same within a story, as a reader who compares the outlets would judge."""
        given = story_features(place)
        odds = self.story["bias"] + place.judged + sum(self.story[name] * x for name, x in given.items())
        return probability(odds)

    def beside_others(self, chance: float, alone: float) -> float:
        """What becomes of `story_probability` when rows are known. `alone`: of the others who tell the same,
        the share that does without the word less the share that uses it, -1..1."""
        return probability(_log_odds(chance) + self.story["alone"] * alone)

    @property
    def story_floor(self) -> float:
        """The least `story_probability` that the others of a row can lift over the cut."""
        return probability(_log_odds(self.story_cut) - abs(self.story["alone"]))


@dataclass(frozen=True, slots=True)
class Place:
    """A term where it stands in a story: what `word_probability` gave, how loaded its sentence is, the log
    odds that the word is no plain one (`sense`), what its use here adds to them (`judged`), whether that is
    the headline, the share of the other outlets that use the term, and whether somebody is reported to say
    it."""

    entry: LexiconEntry
    word: float
    sentence: float
    sense: float
    judged: float
    headline: bool
    shared: float
    reported: bool


def story_features(place: Place) -> dict[str, float]:
    """What the model of a story looks at; few and plain, since labelled stories are few."""
    entry = place.entry
    features = {
        "word": _log_odds(place.word),
        "sentence": place.sentence,
        "sense": place.sense,
        "headline": float(place.headline),
        "shared": place.shared,
        "reported": float(place.reported),
        "mild": float(entry.strength == 0),
        "weak": float(entry.strength == 1),
        "strong": float(entry.strength == 3),
    }
    return features | {c: float(entry.category == c) for c in CATEGORIES}


def _log_odds(chance: float) -> float:
    chance = min(0.999, max(0.001, chance))
    return math.log(chance / (1.0 - chance))


def probability(logit: float) -> float:
    """Log odds to a probability."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit))))


@cache
def _shipped() -> WordingModel:
    path = resources.path(_FILE)
    try:
        data = json.loads(path.read_text("utf-8"))
        sentence, term, word = data["sentence"], data["term"], data["word"]
        story = json.loads(resources.path(_STORY_FILE).read_text("utf-8"))
        features = np.array([sentence["features"][name] for name in SENTENCE_FEATURES], dtype=np.float32)
        vector = np.array(sentence["vector"], dtype=np.float32)
        heard = np.array(data["heard"]["vector"], dtype=np.float32)
        senses = json.loads(resources.path(_SENSE_FILE).read_text("utf-8"))
        sense = np.array(senses["vector"], dtype=np.float32)
        judged = np.array(story["vector"], dtype=np.float32)
        if not vector.shape == heard.shape == sense.shape == judged.shape == (WIDTH,):
            raise ValueError("the vector has another width")
        return WordingModel(
            vector=vector,
            features=features,
            bias=float(sentence["bias"]),
            terms=np.array(sentence["terms"], dtype=np.float32),
            priors={str(k): float(v) for k, v in term["priors"].items()},
            defaults={str(k): float(v) for k, v in term["defaults"].items()},
            flags={name: float(term["flags"][name]) for name in _FLAGS},
            word={name: float(word[name]) for name in _WORD},
            heard=heard,
            heard_bias=float(data["heard"]["bias"]),
            sense=sense,
            sense_bias=float(senses["bias"]),
            judged=judged,
            judged_bias=float(story["vector_bias"]),
            unlisted={name: float(data["unlisted"][name]) for name in _UNLISTED},
            story={str(k): float(v) for k, v in story["weights"].items()},
            story_cut=float(story["cut"]),
            sentence_cut=float(sentence["cut"]),
            word_cut=float(word["cut"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(f"The weights of the wording models {path} could not be read.") from error
