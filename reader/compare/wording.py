"""Loaded wording: which words of an article judge, and whether the other outlets do without them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reader.compare.prepared import Prepared
from reader.compare.wording_features import sentence_features
from reader.compare.wording_heard import Heard, heard
from reader.compare.wording_lexicon import (
    Hit,
    Lexicon,
    in_a_name,
    normal,
    read_words,
    spelled,
    title_case,
)
from reader.compare.wording_model import Place, WordingModel, probability
from reader.compare.wording_plain import plain_for
from reader.compare.wording_reported import reported
from reader.compare.wording_tongues import loaded_of
from reader.model.comparison import Loaded
from reader.model.known_words import known_words
from reader.model.passage import Passage
from reader.text import quotes
from reader.text.language import detect
from reader.text.quotes_marks import marked
from reader.text.readings import reading
from reader.text.tokens import Token, words
from reader.text.vectors import Floats
from reader.work.remembered import of_passages

_SPEAKING = frozenset(("saying", "attack"))  # these the outlet chooses, whoever is reported
_DIGITS = 6  # of a sentence's features, which are kept as text
SHORTEST = 3  # letters of a word that may be loaded though it is in no list
_UNLISTED_WHY = "Reads as words do that readers of other news marked as loaded; it is in none of our lists."
_QUOTED_CUT = 0.5  # a speaker's words are shown only if they are plainly loaded


@dataclass(frozen=True, slots=True)
class Span:
    """A loaded term of a text for `variorum wording`; offsets index the text."""

    start: int
    end: int
    text: str
    category: str
    why: str
    plain: str | None
    score: float


@dataclass(frozen=True, slots=True)
class TextScore:
    """How loaded a text reads, 0..1; whether that passes the cut; and its loaded terms."""

    score: float
    loaded: bool
    spans: tuple[Span, ...]


def score_texts(
    texts: Sequence[str], vectors: Floats, heard: Mapping[str, Sequence[float]]
) -> list[TextScore]:
    """Score sentences that stand alone. Words of no list are among the terms if they read as marked words do.

    Args:
        texts: the sentences.
        vectors: their unit vectors, shape (len(texts), 384).
        heard: by sentence, the log odds of each of its words (`EveryWord`).
    """
    model = WordingModel.load()
    out: list[TextScore] = []
    read = [_read(text, tuple((m.start, m.end) for m in marked(text))) for text in texts]
    if not read:
        return out
    for text, sentence, logit in zip(texts, read, _logits(model, vectors, read), strict=True):
        odds, hits = heard.get(text, ()), sentence.found()  # nothing is heard of a blank text
        spans = [
            Span(
                h.start,
                h.end,
                text[h.start : h.end],
                h.entry.category,
                h.entry.why,
                plain_for(h, text, spelled(text)),
                chance,
            )
            for h, term in zip(hits, sentence.terms, strict=True)
            if (chance := model.word_probability(term, float(logit), max(odds[h.first : h.last + 1])))
            >= model.word_cut
        ]
        if detect(text) == "en":  # the encoder knows no other language
            spans += _unlisted(text, hits, odds, float(logit), model)
        score = probability(float(logit))
        out.append(TextScore(score, score >= model.sentence_cut, tuple(sorted(spans, key=lambda s: s.start))))
    return out


def _unlisted(
    text: str, hits: Sequence[Hit], odds: Sequence[float], logit: float, model: WordingModel
) -> Iterator[Span]:
    taken = {n for h in hits for n in range(h.first, h.last + 1)}
    tokens = read_words(text)
    headline = title_case(tokens)
    said = [(m.start, m.end) for m in marked(text)]
    for n, token in enumerate(tokens):
        if n in taken or len(token.text) < SHORTEST or not token.text[0].isalpha():
            continue
        if not headline and in_a_name(text, tokens, n):
            continue
        quoted = any(a <= token.start < b for a, b in said)
        chance = model.unlisted_probability(odds[n], logit, quoted=quoted)
        if chance >= model.unlisted["cut"]:
            yield Span(token.start, token.end, token.text, "unlisted", _UNLISTED_WHY, None, chance)


Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Sentence:
    hits: tuple[tuple[int, int, int, int, int], ...]  # the entry's number, then as in `Hit`
    meant: tuple[str, ...]  # keys of entries that are meant plainly here
    inside: tuple[bool, ...]  # for each hit: within quotation marks
    reported: tuple[bool, ...]  # for each hit: somebody is reported to say or think it
    terms: tuple[float, ...]  # for each hit: term_probability
    features: tuple[float, ...]
    used: tuple[frozenset[str], ...]  # for each hit: its words without their endings
    words: tuple[str, ...]  # the same of the sentence, each once; a set takes ten times the memory

    def found(self) -> list[Hit]:
        entries = Lexicon.load().entries
        return [Hit(entries[number], *where) for number, *where in self.hits]


@of_passages(2048)  # a story is compared again with each article that joins it
def _read(text: str, quoted: Spans, fields: frozenset[str] = frozenset()) -> _Sentence:
    lexicon, model = Lexicon.load(), WordingModel.load()
    tokens = read_words(text)
    headline = title_case(tokens)
    meant: list[str] = []
    hits = [
        h
        for h in lexicon.hits(text, tokens, meant, fields)
        if headline or not in_a_name(text, tokens, h.first)
    ]
    inside = tuple(any(a <= h.start < b for a, b in quoted) for h in hits)
    said = reported(text) if hits else ()
    theirs = tuple(h.entry.category not in _SPEAKING and any(a <= h.start < b for a, b in said) for h in hits)
    terms = tuple(
        model.term_probability(h.entry, quoted=q, capital=text[h.start].isupper(), first=h.first == 0)
        for h, q in zip(hits, inside, strict=True)
    )
    return _Sentence(
        tuple((lexicon.number(h.entry), h.start, h.end, h.first, h.last) for h in hits),
        tuple(meant),
        inside,
        theirs,
        terms,
        tuple(np.round(sentence_features(text, tokens, hits, quoted).astype(float), _DIGITS).tolist()),
        tuple(_words_of(tokens[h.first : h.last + 1]) for h in hits),
        tuple(dict.fromkeys(_stem(t.text) for t in tokens)),
    )


@reading
def _sentences(text: str, spans: Spans) -> tuple[_Sentence, ...]:
    """The passages of an article."""
    spoken = [(q.start, q.end) for q in quotes.find(text) if q.direct]  # a scare quote is nobody's own voice
    said = [text[start:end] for start, end in spans]
    fields = Lexicon.load().fields_of(said)
    return tuple(_read(one, _inside(span, spoken), fields) for one, span in zip(said, spans, strict=True))


def _logits(model: WordingModel, vectors: Floats, read: Sequence[_Sentence]) -> Floats:
    features = np.array([r.features for r in read], dtype=np.float32)
    return model.sentence_logits(vectors, features, [r.terms for r in read])


def loaded(prepared: Sequence[Prepared]) -> tuple[Loaded, ...]:
    """Loaded terms of each article, in order; a speaker's words are marked `quoted`.

    The score (0..1) is the higher the fewer of the other outlets use the term. Of an outlet's own words those
    are among them that what others write in the same row may yet bring over the cut (`wording_rows`).
    """
    model = WordingModel.load()
    theirs = loaded_of(prepared)
    # The lexicon and its weights know English; what is in a language without a list stays unmarked.
    english = [known_words(one.article.language) == "well" for one in prepared]
    texts = [_read_all(one) if mine else ([], ()) for one, mine in zip(prepared, english, strict=True)]
    hits = [[sentence.found() for sentence in read] for _, read in texts]
    plainly = _plainly(
        pair for (_, read), mine in zip(texts, hits, strict=True) for pair in zip(read, mine, strict=True)
    )
    uses = _Uses(texts, hits, plainly)
    out: list[Loaded] = []
    for n, (one, (places, read), mine) in enumerate(zip(prepared, texts, hits, strict=True)):
        out += theirs.get(n, ())
        if not places:
            continue
        logits = _logits(model, one.vectors[[k for k, _ in places]], read)
        for (_k, passage), sentence, found, logit in zip(places, read, mine, logits, strict=True):
            odds = (heard.known(passage.text) or ()) if found else ()
            for hit, inside, said, term in zip(
                found, sentence.inside, sentence.reported, sentence.terms, strict=True
            ):
                if hit.entry.key in plainly:
                    continue
                sounds, sense, judged = heard_of(hit, odds) or (model.usually_heard(term), 0.0, 0.0)
                word = model.word_probability(term, float(logit), sounds)
                place = Place(
                    hit.entry,
                    word,
                    float(logit),
                    sense,
                    judged,
                    headline=passage.kind == "headline",
                    shared=uses.shared(stemmed(passage.text[hit.start : hit.end]), n),
                    reported=said,
                )
                score = word if inside else model.story_probability(place)
                if score >= (_QUOTED_CUT if inside else model.story_floor):
                    out.append(_loaded(one.article.id, passage, hit, inside, score))
    return tuple(out)


def _read_all(one: Prepared) -> tuple[list[tuple[int, Passage]], tuple[_Sentence, ...]]:
    """The passages that count, with their places, and what was read in them."""
    places = [
        (k, p)
        for k, p in enumerate(one.passages)
        if p.kind not in ("boilerplate", "pullquote") and p.text.strip()
    ]
    return places, _sentences(one.article.text, tuple((p.start, p.end) for _, p in places))


def _plainly(read: Iterable[tuple[_Sentence, Sequence[Hit]]]) -> frozenset[str]:
    """Nouns and adjectives that the story uses plainly at least as often as not: where a cable fails, "the
    night of the failure" judges nobody, though nothing in that sentence says so."""
    plain: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for sentence, hits in read:
        plain.update(sentence.meant)
        other.update(h.entry.key for h in hits)
    return frozenset(key for key, n in plain.items() if n >= other[key])


class _Uses:
    """Which articles use the words of the loaded terms."""

    def __init__(
        self,
        texts: Sequence[tuple[list[tuple[int, Passage]], tuple[_Sentence, ...]]],
        hits: Sequence[Sequence[Sequence[Hit]]],
        plainly: frozenset[str],
    ) -> None:
        self._others = len(texts) - 1
        self._where: dict[str, set[int]] = {
            word: set()
            for (_, read), mine in zip(texts, hits, strict=True)
            for sentence, found in zip(read, mine, strict=True)
            for hit, used in zip(found, sentence.used, strict=True)
            if hit.entry.key not in plainly
            for word in used
        }
        for n, (_places, read) in enumerate(texts):
            for sentence in read:
                for word in sentence.words:
                    if word in self._where:
                        self._where[word].add(n)

    def shared(self, words: frozenset[str], but: int) -> float:
        """The share of the other articles that use all of these words somewhere."""
        if not self._others or not words:
            return 0.0
        return len(set.intersection(*(self._where[word] for word in words)) - {but}) / self._others


def heard_of(hit: Hit, told: Heard) -> tuple[float, float, float] | None:
    """Of a hit's words that were heard the highest log odds, of both kinds, and the mean of how they are
    judged; None if none was heard."""
    own = [odds for n, *odds in told if hit.first <= n <= hit.last]
    if not own:
        return None
    marked, meant, judged = zip(*own, strict=True)
    return max(marked), max(meant), sum(judged) / len(judged)


@of_passages(4096)
def stemmed(text: str) -> frozenset[str]:
    """The words of a text without their endings, to see "slams" in "slammed"."""
    return _words_of(words(text))


def _inside(passage: tuple[int, int], spoken: Iterable[tuple[int, int]]) -> Spans:
    """The quoted spans of a passage, as offsets in its own text."""
    start, end = passage
    return tuple((max(a, start) - start, min(b, end) - start) for a, b in spoken if a < end and b > start)


def _words_of(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(_stem(t.text) for t in tokens)


@lru_cache(maxsize=16384)
def _stem(word: str) -> str:
    """Enough of a word to see "slams" in "slammed"."""
    low = normal(word)
    bare = re.sub(r"(?:ing|ed|es|s|d|ly|n't|'s)$", "", low) or low
    doubled = len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "aeiosl"
    return bare[:-1] if doubled else bare


@reading
def _plain(text: str, number: int, start: int, end: int, first: int, last: int) -> str | None:
    """What could stand in the place of a hit in a passage; `number` is its entry's."""
    hit = Hit(Lexicon.load().entries[number], start, end, first, last)
    return plain_for(hit, text, spelled(text))


def _loaded(article: str, passage: Passage, hit: Hit, quoted: bool, score: float) -> Loaded:
    entry = hit.entry
    start, end = passage.start + hit.start, passage.start + hit.end
    text = passage.text[hit.start : hit.end]
    plain = _plain(passage.text, Lexicon.load().number(entry), hit.start, hit.end, hit.first, hit.last)
    return Loaded(
        article, passage.id, start, end, text, entry.category, entry.why, plain, quoted, round(score, 3)
    )
