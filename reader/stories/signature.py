"""What grouping keeps of an article: enough to tell whether two articles tell one story, in about 1.5 KB.

Batch and arriving articles are judged on the same signatures, so the order in which articles come matters
little. Nothing in here knows a language: words and stems come from `reader.text.tokens`, weights from the
background, and what a text does not offer (capital letters, figures, a date) is simply not there.
"""

from __future__ import annotations

import math
import re
import struct
import sys
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

import numpy as np

from reader.errors import BadInput
from reader.model.article import Article, Kind
from reader.stories.copies import sketch
from reader.stories.kind import kind_of
from reader.text.background import Background
from reader.text.stopwords import stopwords
from reader.text.tokens import Token, stem, stems, words
from reader.text.vectors import WIDTH, Floats

EMBEDDED_WORDS = 80
KEYS = 16
_TERMS, _NAMES, _FIGURES = 64, 32, 24
_READ = 24_000  # characters: a long read says what it is about well before that
_NAMED = 60  # characters of text from which names are sought there and not in the headline
_FIGURE = re.compile(r"(?<![\w.,:])\d[\d.,:]*\d|(?<![\w.,:])\d(?!\w)")
_SENTENCE_END = frozenset(".!?:“”\"'‘(—–-•*\n ")
_LONGEST_NAME = 4  # words
_OWN = 0.25  # of the weight of the outlet's own name: it stands in all its articles
_VERSION = 4
# A stored signature: the vector as int8, then compressed: this header (version, when, words, kind, how many
# terms, names, figures, hashes), the hashes, the weights as float16, and the strings.
_HEADER = struct.Struct("<BdIBHHHH")
_KINDS: tuple[Kind, ...] = ("news", "opinion", "live", "roundup")
_MARK = "\x1f"


@dataclass(frozen=True)
class Signature:
    """One article as grouping sees it.

    `terms` are the weightiest stems with their weights; the weights of *all* stems have unit length, so
    the product of two signatures' terms is their cosine. `names` are words written with a capital inside
    sentences, `figures` numbers as written, both with their weights (rarer is heavier, not normalised).
    `written` gives a stem as it stands in the text, and a name's word as part of the fullest form
    of that name. `sketch` is for finding copies (`copies.py`), `length`
    the number of words. `when` is aware, in UTC. Only `kind` "news" decides which stories there are.
    """

    vector: Floats
    terms: Mapping[str, float]
    names: Mapping[str, float]
    figures: Mapping[str, float]
    written: Mapping[str, str]
    title: str
    language: str
    when: datetime | None
    length: int
    sketch: tuple[int, ...]
    kind: Kind = "news"

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The rarest terms: articles of one story share several of them."""
        return tuple(sorted(self.terms, key=lambda t: (-self.terms[t], t))[:KEYS])

    @cached_property
    def shingles(self) -> frozenset[int]:
        """The sketch, to be held against others."""
        return frozenset(self.sketch)

    @cached_property
    def names_length(self) -> float:
        """Of the names' weights as a vector."""
        return math.sqrt(sum(w * w for w in self.names.values()))

    @cached_property
    def figures_length(self) -> float:
        """Of the figures' weights as a vector."""
        return math.sqrt(sum(w * w for w in self.figures.values()))

    def to_bytes(self) -> bytes:
        """For the store; see `_HEADER` for the form."""
        terms, names, figures = list(self.terms), list(self.names), list(self.figures)
        header = _HEADER.pack(
            _VERSION, self.when.timestamp() if self.when else math.nan, self.length, _KINDS.index(self.kind),
            len(terms), len(names), len(figures), len(self.sketch),
        )  # fmt: skip
        forms = (_differing(key, self.written.get(key, key)) for key in (*terms, *names))
        texts = [self.title, self.language, *terms, *names, *figures, *forms]
        weights = [*self.terms.values(), *self.names.values(), *self.figures.values()]
        packed: bytes = np.rint(self.vector * _scale(self.vector)).astype(np.int8).tobytes()
        rest = [
            header,
            np.array(self.sketch, "<u4").tobytes(),
            np.array(weights, "<f2").tobytes(),
            _MARK.join(text.replace(_MARK, " ") for text in texts).encode("utf-8", "surrogatepass"),
        ]
        return packed + zlib.compress(b"".join(rest), 6)

    @classmethod
    def from_bytes(cls, data: bytes) -> Signature:
        """The inverse of `to_bytes`; rounding moves a likeness by less than 0.01.

        Raises:
            BadInput: the bytes are damaged or of another version; sign the article again.
        """
        try:
            rest = zlib.decompress(data[WIDTH:])
            version, when, length, kind, *counts = _HEADER.unpack_from(rest)
            if version != _VERSION:
                raise ValueError(version)
            n_terms, n_names, n_figures, n_sketch = counts
            sort = _KINDS[kind]
            sketch_end = _HEADER.size + 4 * n_sketch
            total = n_terms + n_names + n_figures
            shingles = np.frombuffer(rest, "<u4", n_sketch, _HEADER.size).tolist()
            weights = np.frombuffer(rest, "<f2", total, sketch_end).astype(float).tolist()
            texts = rest[sketch_end + 2 * total :].decode("utf-8", "surrogatepass").split(_MARK)
            title, language, *keys = map(sys.intern, texts[: 2 + total])
            forms = texts[2 + total :]
            if len(keys) != total or len(forms) != n_terms + n_names:
                raise ValueError(len(forms))
            whole = np.frombuffer(data[:WIDTH], np.int8).astype(np.float32)
        except (ValueError, IndexError, zlib.error, struct.error) as error:
            raise BadInput("A stored signature could not be read.", "Group the articles again.") from error
        named = n_terms + n_names
        return cls(
            vector=whole / max(1.0, float(np.linalg.norm(whole))),
            terms=dict(zip(keys[:n_terms], weights[:n_terms], strict=True)),
            names=dict(zip(keys[n_terms:named], weights[n_terms:named], strict=True)),
            figures=dict(zip(keys[named:], weights[named:], strict=True)),
            written={key: form for key, form in zip(keys, forms, strict=False) if form},
            title=title,
            language=language,
            when=None if math.isnan(when) else datetime.fromtimestamp(when, UTC),
            length=length,
            sketch=tuple(shingles),
            kind=sort,
        )


def _differing(key: str, form: str) -> str:
    return "" if form == key else form


def text_to_embed(article: Article) -> str:
    """The text whose vector `sign` wants: the headline and the first 80 words."""
    return " ".join([_ended(article.title), *_body(article).split(None, EMBEDDED_WORDS)[:EMBEDDED_WORDS]])


def sign(article: Article, vector: Floats, background: Background) -> Signature:
    """The signature of an article.

    Args:
        article: its headline counts twice.
        vector: of `text_to_embed(article)`, shape (384,).
        background: how common words are in its language.
    """
    body = _body(article)[:_READ]
    whole = f"{article.title}\n{body}"
    found = stems(body, article.language)
    counts = Counter(stems(article.title, article.language))
    for term in list(counts):
        counts[term] *= 2
    counts.update(found)
    own = frozenset(stems(article.outlet, article.language))
    weights = {
        t: (1 + math.log(n))
        * background.idf(t)
        * _content(t, article.language, background)
        * (_OWN if t in own else 1.0)
        for t, n in counts.items()
    }
    length = math.sqrt(sum(w * w for w in weights.values())) or 1.0
    best = sorted(weights, key=lambda t: (-weights[t], t))[:_TERMS]
    tokens = words(whole)
    found_names = _names(whole, tokens, 0 if len(body) < _NAMED else len(article.title), article.language)
    named = {n: stem(n.lower(), article.language) for n in found_names}
    names = _heaviest({n: s for n, s in named.items() if s not in own}, background, _NAMES)
    return Signature(
        vector=vector,
        terms={t: weights[t] / length for t in best if weights[t] > 0},
        names=names,
        figures=_heaviest({f: f for f in _FIGURE.findall(whole)}, background, _FIGURES),
        written=_written(tokens, article.language, frozenset(best)) | {n: found_names[n] for n in names},
        title=article.title,
        language=article.language,
        when=article.published,
        length=sum(counts.values()),
        sketch=sketch(whole),
        kind=kind_of(article, background),
    )


def _body(article: Article) -> str:
    """The text without its headline."""
    return article.text.removeprefix(article.title).lstrip()


def _ended(title: str) -> str:
    return title if title[-1:] in ".!?…" else f"{title}."


def _scale(vector: Floats) -> float:
    top = float(np.abs(vector).max(initial=0.0))
    return 127.0 / top if top else 0.0


def _names(text: str, tokens: Sequence[Token], start: int, language: str) -> dict[str, str]:
    """Word -> the fullest name it is part of, for words that begin with a capital inside a sentence.

    Only words after `start` are named; a name is up to four such words in a row.
    """
    small = stopwords(language)
    found: dict[str, str] = {}
    run: list[Token] = []
    for token in tokens:
        if token.start < start or not token.text[0].isupper() or token.text.lower() in small:
            run = []
            continue
        joined = run and text[run[-1].end : token.start] == " " and len(run) < _LONGEST_NAME
        run = [*run, token] if joined else [token]
        inside = (
            token.start >= 2 and text[token.start - 1] == " " and text[token.start - 2] not in _SENTENCE_END
        )
        bare = _bare(token.text)
        if inside and len(bare) > 1:
            found.setdefault(bare, bare)
        full = _bare(text[run[0].start : token.end])
        for part in run:
            name = _bare(part.text)
            if len(full) > len(found.get(name, full)):
                found[name] = full
    return found


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _content(stemmed: str, language: str, background: Background) -> float:
    """How likely a stem is a content word, 0..1, in a language of which neither frequencies nor stop words
    are known: common words are short in every language (Zipf), and Japanese writes its particles and
    endings in hiragana. 1 where the background tells them, or stop words have been taken out already."""
    if background.knows or stopwords(language):
        return 1.0
    if stemmed[-1] >= "\u3040":
        return 0.1 if all("\u3040" <= c <= "\u309f" for c in stemmed) else 1.0
    return min(1.0, max(0.1, (len(stemmed) - 1) / 4))


def _heaviest(found: Mapping[str, str], background: Background, most: int) -> dict[str, float]:
    weights = {form: background.idf(stemmed) for form, stemmed in found.items()}
    best = sorted(weights, key=lambda form: (-weights[form], form))[:most]
    return {form: weights[form] for form in best if weights[form] > 0}


def _written(tokens: Sequence[Token], language: str, wanted: frozenset[str]) -> dict[str, str]:
    """A form of each wanted stem as it stands in the text, where it differs from the stem."""
    found: dict[str, str] = {}
    for form in dict.fromkeys(part for token in tokens for part in token.text.split("-")):
        bare = _bare(form)
        stemmed = stem(bare.lower(), language) if bare else ""
        if stemmed in wanted and stemmed not in found:
            found[stemmed] = bare
    return {stemmed: form for stemmed, form in found.items() if form != stemmed}
