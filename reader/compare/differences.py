"""What the outlets of one row state or word differently: figures, dates, names, quoted words, verbs of
saying, hedges, negations. Contradictions stay in one row and are shown side by side; which of the two is
true is not ours to say. Like is compared with like, and where that is not plain nothing is said: a wrong
difference costs the reader more than a missing one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal

from reader.compare.conflicts import conflicts
from reader.compare.dated import dates_apart
from reader.compare.degrees import degrees_apart
from reader.compare.facts import Corpus, Facts
from reader.compare.figure_bounds import bounds_apart
from reader.compare.grown import grew
from reader.compare.partners import partners_apart
from reader.compare.polarity import Side, polarity_differences
from reader.compare.quantities import Quantities, Quantity
from reader.compare.rows import Row
from reader.compare.speech_acts import Acts, is_choice, told_otherwise
from reader.compare.spelling import spelt_apart
from reader.compare.tolls import Tolls
from reader.compare.votes_crowds import values_apart
from reader.model.comparison import Difference, DifferenceKind, Variant
from reader.model.quote import QuoteRow, QuoteVersion
from reader.text import negation
from reader.text.names import Name
from reader.text.person_nouns import person_noun
from reader.text.tokens import stem, stems, word_texts

_ROLE = re.compile(r"(?<![\w-])([A-Za-z]{4,})[,.]?\s$")
_INNER = re.compile(r"\s?['’]\s?(?=[sd]\b)|(?<=n)['’]\s?(?=t\b)|['’]|(?<=[a-z])[-‑](?=[a-z])")
_FEW = 5  # words of an utterance
_SCRAP = 3
_NEAR_NOT = 3  # words: "I never | want to close it"
_BEFORE = 120  # characters before a quotation in which an outlet may lead in to it
_LEFT = 4  # of so many stems that a version lacks one may stand nowhere before it
_FULL_HOUR = re.compile(r"(\d):\s?00\b")
_WORDS = {"re": "are", "ll": "will", "ve": "have", "m": "am"}
_WHOLE = re.compile(r"\s?['’]\s?(re|ll|ve|m)\b")
_ASIDE = re.compile(r"[(\[][^()\[\]]{1,25}[)\]]\s?")  # an editor's "(the chair)"
_OUR, _ISE = re.compile(r"(?<=\w\w)our"), re.compile(r"(?<=\w\w\w)is(?=e|ing|ation)")
_NOTHING = frozenset("it that this and but so well the a an i he she they we you there".split())
Cells = dict[int, list[Facts]]


@dataclass(frozen=True, slots=True)
class _Found:
    """A value in a passage: the span indexes the passage's text."""

    facts: Facts
    start: int
    end: int
    flat: bool = False


class Differences:
    """Finds the differences of a comparison's rows.

    Args of the constructor:
        corpus: the passages.
        quotes: the utterances told by several outlets.
        quantities, tolls: what the passages count, and how many were hurt, if that is known.
    """

    def __init__(
        self,
        corpus: Corpus,
        quotes: Sequence[QuoteRow] = (),
        quantities: Quantities | None = None,
        tolls: Tolls | None = None,
    ) -> None:
        self._corpus = corpus
        self._acts = Acts(corpus, quotes)
        self._quantities = quantities or Quantities(corpus.facts)
        self._tolls = tolls or Tolls(corpus)
        self._quotes: dict[str, list[QuoteRow]] = {}
        for quote in quotes:
            if not quote.agree:
                for passage in {v.passage for v in quote.versions}:
                    self._quotes.setdefault(passage, []).append(quote)
        self._words: dict[int, str] = {}
        self._told: set[frozenset[tuple[str, int]]] = set()  # verbs of rows before

    def of(self, row: Row) -> tuple[Difference, ...]:
        """Typed differences of one row; a row of a single outlet has none."""
        if len(row.cells) < 2:
            return ()
        corpus = self._corpus
        cells: Cells = {article: [corpus.facts[i] for i in ids] for article, ids in row.cells.items()}
        figures = _figures(corpus, cells, self._quantities, self._tolls)
        return (
            *figures,
            *_values(corpus, cells),
            *_dates(corpus, cells),
            *_names(corpus, cells),
            *self._said(cells),
            *self._verbs(cells),
            *_of_polarity(corpus, cells, "negation"),
            *_hedges(corpus, cells, self._quantities, figures),
        )

    def _said(self, cells: Cells) -> list[Difference]:
        """Versions of one utterance that are not worded alike."""
        inside = {facts.passage.id: facts for many in cells.values() for facts in many}
        near = {quote.id: quote for passage in inside for quote in self._quotes.get(passage, ())}
        articles = {self._corpus.articles[k].id: k for k in cells}
        out = []
        for _id, quote in sorted(near.items()):
            told: dict[int, list[QuoteVersion]] = {}  # with what an outlet prints of it in other passages
            for version in quote.versions:
                if version.direct and version.article in articles:
                    told.setdefault(articles[version.article], []).append(version)
            # A few words of it that stand apart from the rest are shown where the rest is.
            told = {k: many for k, many in told.items() if max(many, key=_length).passage in inside}
            told = self._apart(told)
            if len(told) > 1:
                found = [
                    _Found(facts, v.start - facts.passage.start, v.end - facts.passage.start)
                    for many in told.values()
                    for v in many
                    if (facts := inside.get(v.passage))
                ]
                one = _difference(self._corpus, "quote", [_bare(f) for f in found])
                pieces = _pieces(told)
                out.append(replace(one, shorter=bool(pieces), sure=not any(map(_is_scrap, pieces))))
        return out

    def _apart(self, told: dict[int, list[QuoteVersion]]) -> dict[int, list[QuoteVersion]]:
        """The outlets that do not give an utterance alike, with one that gives it in full; {} if all do."""
        if len(told) < 2:
            return {}
        said = {article: _plain(" ".join(v.text for v in many)) for article, many in told.items()}
        full = max(said, key=lambda article: len(said[article]))
        # A turn of a transcript is cut into passages; who has the words, in whatever pieces, cuts nothing.
        short = [k for k in told if k != full and said[full] not in self._text(k)]
        short = [k for k in short if _telling(said[full]) != _telling(said[k])]
        short = [k for k in short if not self._led_in(said[full], said[k], k, told[k][0])]
        short = [k for k in short if _mostly(said[k], said[full])]
        # Who prints a sentence of it as it is and not the next has not cut the sentence.
        whole = {_plain(v.text) for v in told[full]}
        alike = [k for k in told if all(_plain(v.text) in whole for v in told[k])]
        short = [k for k in short if k not in alike]
        return {k: many for k, many in told.items() if k in short or k in alike} if short else {}

    def _led_in(self, full: str, short: str, article: int, version: QuoteVersion) -> bool:
        """Whether all that a version lacks is its beginning, which the outlet gives in words of its own."""
        if not full.endswith(short):
            return False
        lacking = full.removesuffix(short)
        before = _plain(self._corpus.articles[article].text[max(0, version.start - _BEFORE) : version.start])
        if negation.find(lacking) and not negation.find(before):
            return False
        stems_lacking = set(stems(lacking))
        return len(stems_lacking - set(stems(before))) * _LEFT <= len(stems_lacking)

    def _text(self, article: int) -> str:
        if article not in self._words:
            self._words[article] = _plain(self._corpus.articles[article].text)
        return self._words[article]

    def _verbs(self, cells: Cells) -> list[Difference]:
        out = []
        for group in told_otherwise(self._acts, cells):
            places = frozenset((a.facts.passage.id, a.told.start) for a in group)
            if places not in self._told:  # passages that say much stand in two rows
                self._told.add(places)
                found = [_Found(a.facts, a.told.start, a.told.end) for a in group]
                out.append(replace(_difference(self._corpus, "verb", found), sure=is_choice(group)))
        return out


def _plain(text: str) -> str:
    """The words without what is one house's spelling: apostrophes ("cant"), hyphens ("e-mail"), "6:00",
    "labour", "realise", "we're".
    """
    whole = _ASIDE.sub(" ", _WHOLE.sub(lambda m: f" {_WORDS[m[1]]}", text.lower()))
    bare = _FULL_HOUR.sub(r"\1", _INNER.sub("", whole))
    return " ".join(word_texts(_ISE.sub("iz", _OUR.sub("or", bare))))


def _length(version: QuoteVersion) -> int:
    return len(version.text)


def _pieces(told: Mapping[int, Sequence[QuoteVersion]]) -> list[str]:
    """The longest piece of each outlet that does not print most, if all are pieces of the longest version
    word for word; [] if anything is worded otherwise.
    """
    said = {k: [_plain(v.text) for v in many] for k, many in told.items()}
    full = max((text for many in said.values() for text in many), key=len)
    whole = all(_is_piece(text, full) for many in said.values() for text in many)
    longest = (max(many, key=len) for many in said.values())
    return [text for text in longest if text != full] if whole else []


def _is_piece(said: str, full: str) -> bool:
    """Whether words are part of fuller ones, with no "not" cut off right before them."""
    before, found, _behind = f" {full} ".partition(f" {said} ")
    return bool(found) and not negation.find(" ".join(before.split()[-_NEAR_NOT:]))


def _is_scrap(said: str) -> bool:
    """Whether so few words may be of another utterance that has them too."""
    return len(said.split()) <= _SCRAP


def _mostly(said: str, full: str) -> bool:
    """Whether most words of a version are in a fuller one too: else it is another utterance. Of a word or two
    ("partly", "partially") that cannot be told.
    """
    words, whole = Counter(said.split()), Counter(full.split())
    return whole.total() <= _FEW or 2 * (words & whole).total() > words.total()


def _telling(said: str) -> str:
    """The words without those whose loss changes nothing ("It was not the first", "was not the first"), and
    without the spaces: "pseudo science", "pseudoscience".
    """
    return "".join(word for word in said.split() if word not in _NOTHING)


def _bare(found: _Found) -> _Found:
    said = found.facts.passage.text[found.start : found.end]
    begin = len(said) - len(said.lstrip("'‘\"“ "))
    return _Found(found.facts, found.start + begin, found.start + len(said.rstrip(".,;:!? ")))


def _difference(corpus: Corpus, kind: DifferenceKind, found: Sequence[_Found]) -> Difference:
    once: dict[tuple[int, str], _Found] = {}
    for f in found:
        once.setdefault((f.facts.article, f.facts.passage.text[f.start : f.end].lower()), f)
    return Difference(
        kind,
        tuple(
            Variant(
                corpus.articles[f.facts.article].id,
                f.facts.passage.id,
                f.facts.passage.start + f.start,
                f.facts.passage.start + f.end,
                f.facts.passage.text[f.start : f.end],
                f.flat,
            )
            for f in once.values()
        ),
    )


def _figures(corpus: Corpus, cells: Cells, known: Quantities, tolls: Tolls) -> list[Difference]:
    """Figures that count the same thing and do not agree, with those of the outlets' other passages; and
    "nobody" where others give a figure, which then stands there only.
    """
    denied = tolls.conflicts(cells)
    told = {(t.facts.passage.id, t.start) for group in denied for t in group}
    return [
        *(
            _counts(corpus, group)
            for group in conflicts(cells, known)
            if not all((q.facts.passage.id, q.figure.start) in told for q in group)
        ),
        *(
            _difference(corpus, "figure", [_Found(t.facts, t.start, t.end) for t in group])
            for group in denied
        ),
    ]


def _counts(corpus: Corpus, group: Sequence[Quantity]) -> Difference:
    later = grew(group, [corpus.articles[q.facts.article].published for q in group])
    found = [_Found(q.facts, q.figure.start, q.figure.end) for q in later or group]
    return replace(_difference(corpus, "figure", found), over_time=later is not None)


def _values(corpus: Corpus, cells: Cells) -> list[Difference]:
    return [
        _difference(corpus, "figure", [_Found(*one) for one in pair]) for pair in values_apart(corpus, cells)
    ]


def _dates(corpus: Corpus, cells: Cells) -> list[Difference]:
    found = [_Found(facts, date.start, date.end) for facts, date in dates_apart(corpus, cells)]
    return [_difference(corpus, "date", found)] if found else []


def _names(corpus: Corpus, cells: Cells) -> list[Difference]:
    """Different bearers of one role: the word before the name is the same, the name is not."""
    by_role: dict[str, dict[int, list[tuple[Facts, Name]]]] = {}
    for article, many in cells.items():
        for facts in many:
            for name in facts.names if facts.passage.kind != "headline" else ():
                role = _ROLE.search(facts.passage.text[: name.start])
                if role and person_noun(role[1].lower()) and not any(c.isdigit() for c in name.key):
                    key = stem(role[1].lower())
                    by_role.setdefault(key, {}).setdefault(article, []).append((facts, name))
    words = {
        article: {word for facts in corpus.of(article) for name in facts.names for word in name.key.split()}
        for article in cells
    }
    out = []
    for _role, groups in sorted(by_role.items()):
        apart = {
            article: [(f, n) for f, n in mine if not _named_by_others(n, article, groups, words)]
            for article, mine in groups.items()
        }
        apart = {article: mine for article, mine in apart.items() if mine}
        if len(apart) > 1:
            found = [_Found(f, n.start, n.end) for mine in apart.values() for f, n in mine]
            out.append(_difference(corpus, "name", found))
    out += [
        _difference(corpus, "name", [_Found(*one) for one in group])
        for group in (*spelt_apart(corpus, cells), *partners_apart(corpus, cells))
    ]
    return out


def _named_by_others(
    name: Name, article: int, groups: Mapping[int, object], words: Mapping[int, Set[str]]
) -> bool:
    """Whether an outlet that has another bearer of a name's role names this one too, in whatever role."""
    return any(not words[k].isdisjoint(name.key.split()) for k in groups if k != article)


def _of_polarity(corpus: Corpus, cells: Cells, kind: Literal["negation", "hedge"]) -> list[Difference]:
    return [_sides(corpus, kind, group) for group in polarity_differences(cells, kind)]


def _hedges(
    corpus: Corpus, cells: Cells, known: Quantities, figures: Sequence[Difference]
) -> list[Difference]:
    """What is hedged here and stated flatly there, what is promised with more or less sureness, and numbers
    that are bounds here and not there; of what stands at the same place, that which most outlets have.
    """
    near = [_sides(corpus, "hedge", g) for g in (*degrees_apart(cells), *bounds_apart(cells, known))]
    kept: list[Difference] = []
    for one in sorted((*near, *_of_polarity(corpus, cells, "hedge")), key=lambda d: -len(_tellers(d))):
        told = (v for other in (*figures, *kept) for v in other.values)
        if not any(_overlap(v, t) for t in told for v in one.values):
            kept.append(one)
    return kept


def _tellers(difference: Difference) -> set[str]:
    return {v.article for v in difference.values}


def _overlap(one: Variant, other: Variant) -> bool:
    return one.article == other.article and one.start < other.end and other.start < one.end


def _sides(corpus: Corpus, kind: DifferenceKind, group: Sequence[Side]) -> Difference:
    return _difference(corpus, kind, [_Found(side.facts, side.start, side.end, side.flat) for side in group])
