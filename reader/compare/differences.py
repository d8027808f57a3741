"""What the outlets of one row state or word differently: figures, dates, names, quoted words, verbs of
saying, hedges, negations. Contradictions stay in one row and are shown side by side; which of the two is
true is not ours to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from reader.compare.claims import Row
from reader.compare.facts import Corpus, Facts
from reader.model.comparison import Difference, DifferenceKind, Variant
from reader.text import negation, speech
from reader.text.dates import Date
from reader.text.figures import Figure, near
from reader.text.names import Name, same
from reader.text.negation import Mark
from reader.text.tokens import stem, stems, words

_PLAIN = frozenset(("say", "said", "tell", "told", "ask", "add", "write", "wrote", "note", "report"))
_SCOPE = 3  # words after a hedge or negation that it bears on
_ROLE = re.compile(r"\b([A-Za-z]{4,})[,.]?\s$")
_SMALL = """that with from said says told when where which while after before against under over about into
than then this these those also have been were will would could should their they there between because
through during like until since both only even asked called named including include according does makes
made used using uses give gave take took help"""
_NO_ROLES = frozenset(_SMALL.split())

Cells = dict[int, list[Facts]]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Found:
    """A value in a passage: the span indexes the passage's text."""

    facts: Facts
    start: int
    end: int


def differences(corpus: Corpus, row: Row) -> tuple[Difference, ...]:
    """Typed differences of one row; a row of a single outlet has none."""
    if len(row.cells) < 2:
        return ()
    cells: Cells = {article: [corpus.facts[i] for i in ids] for article, ids in row.cells.items()}
    return (
        *_figures(corpus, cells),
        *_dates(corpus, cells),
        *_names(corpus, cells),
        *_quotes(corpus, cells),
        *_verbs(corpus, cells),
        *_marks(corpus, cells, "negation"),
        *_marks(corpus, cells, "hedge"),
    )


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
            )
            for f in once.values()
        ),
    )


def _all_agree(groups: Sequence[Sequence[T]], agree: Callable[[T, T], bool]) -> bool:
    """True if any two groups have a value in common."""
    return all(
        any(agree(x, y) for x in left for y in right)
        for k, left in enumerate(groups)
        for right in groups[k + 1 :]
    )


def _figures(corpus: Corpus, cells: Cells) -> list[Difference]:
    """Figures that count the same thing (one unit, or one word after them) and are not the same."""
    by_key: dict[str, dict[int, list[tuple[Facts, Figure]]]] = {}
    for article, many in cells.items():
        for facts in many:
            for figure in facts.figures:
                key = figure.unit or _counted(facts.passage.text, figure)
                if key:
                    by_key.setdefault(key, {}).setdefault(article, []).append((facts, figure))
    out = []
    for _key, groups in sorted(by_key.items()):
        if len(groups) > 1 and not _all_agree(
            [[figure for _facts, figure in mine] for mine in groups.values()],
            lambda x, y: near(x.value, y.value) and (x.bound == y.bound or x.value > 20),
        ):
            found = [_Found(f, x.start, x.end) for mine in groups.values() for f, x in mine]
            out.append(_difference(corpus, "figure", found))
    return out


def _counted(text: str, figure: Figure) -> str:
    """The stem of the thing that a figure counts: the next word that is not small, or ""."""
    after = stems(text[figure.end : figure.end + 30])
    return after[0] if after else ""


def _dates(corpus: Corpus, cells: Cells) -> list[Difference]:
    groups: list[list[tuple[Facts, Date]]] = []
    for many in cells.values():
        mine = [(facts, d) for facts in many for d in facts.dates]
        if mine:
            groups.append(mine)
    found: list[_Found] = []
    for k, mine in enumerate(groups):
        for other in groups[:k] + groups[k + 1 :]:
            if any(x.agrees(y) for _f, x in mine for _g, y in other):
                continue
            found += [_Found(f, x.start, x.end) for f, x in mine if any(_same_parts(x, y) for _g, y in other)]
    return [_difference(corpus, "date", found)] if found else []


def _same_parts(x: Date, y: Date) -> bool:
    """True if both state the same parts of a date, so that they can clash."""
    return any(a and b for a, b in ((x.day, y.day), (x.month, y.month), (x.weekday, y.weekday))) or bool(
        x.year and y.year
    )


def _names(corpus: Corpus, cells: Cells) -> list[Difference]:
    """Different bearers of one role: the word before the name is the same, the name is not."""
    by_role: dict[str, dict[int, list[tuple[Facts, Name]]]] = {}
    for article, many in cells.items():
        for facts in many:
            for name in facts.names if facts.passage.kind != "headline" else ():
                role = _ROLE.search(facts.passage.text[: name.start])
                if role and role[1].lower() not in _NO_ROLES:
                    key = stem(role[1].lower())
                    by_role.setdefault(key, {}).setdefault(article, []).append((facts, name))
    out = []
    for _role, groups in sorted(by_role.items()):
        if len(groups) > 1 and not _all_agree(
            [[name for _f, name in mine] for mine in groups.values()],
            lambda x, y: same(x.key, y.key) or x.key.split()[0] == y.key.split()[0],
        ):
            found = [_Found(f, n.start, n.end) for mine in groups.values() for f, n in mine]
            out.append(_difference(corpus, "name", found))
    return out


def _quotes(corpus: Corpus, cells: Cells) -> list[Difference]:
    """Quoted words, or a turn of a transcript, that differ between outlets."""
    groups: list[list[_Found]] = []
    for many in cells.values():
        mine = [found for facts in many for found in _quoted(facts)]
        if mine:
            groups.append(mine)
    said = {
        frozenset(w.text.lower() for f in mine for w in words(f.facts.passage.text[f.start : f.end]))
        for mine in groups
    }
    if len(groups) < 2 or len(said) == 1:
        return []
    return [_difference(corpus, "quote", [f for mine in groups for f in mine])]


def _quoted(facts: Facts) -> list[_Found]:
    text = facts.passage.text
    spans = facts.quoted
    if facts.passage.kind == "transcript":
        colon = text.find(": ")
        spans = ((colon + 2, len(text)),) if colon >= 0 else ()
    out = []
    for a, b in spans:
        bare = text[a:b].rstrip(".,;:!? ")
        if bare.strip():
            out.append(_Found(facts, a, a + len(bare)))
    return out


def _verbs(corpus: Corpus, cells: Cells) -> list[Difference]:
    """Verbs of saying, if outlets have no verb in common and one of theirs is more than "said"."""
    groups = []
    for many in cells.values():
        mine = [found for facts in many for found in _saying(facts)]
        if mine:
            groups.append(mine)
    if len(groups) < 2:
        return []
    verbs = [[stem(f.facts.passage.text[f.start : f.end].lower()) for f in mine] for mine in groups]
    if all(v in _PLAIN for mine in verbs for v in mine) or _all_agree(verbs, lambda x, y: x == y):
        return []
    return [_difference(corpus, "verb", [f for mine in groups for f in mine])]


def _saying(facts: Facts) -> list[_Found]:
    text = facts.passage.text
    masked = list(text)
    for a, b in facts.quoted:
        masked[a:b] = speech.MASK * (b - a)
    found = speech.tokens("".join(masked), 0, len(text))
    kinds = ("say", "write")
    return [
        _Found(facts, word.start, word.end)
        for i, word in enumerate(found)
        if speech.is_verb(found, i) in kinds
    ]


def _marks(corpus: Corpus, cells: Cells, kind: Literal["negation", "hedge"]) -> list[Difference]:
    """Words that some outlets negate or hedge and others state flatly."""
    marked: dict[int, list[tuple[Facts, Mark, frozenset[str]]]] = {}
    for article, many in cells.items():
        marked[article] = [
            (f, m, _scope(f, m)) for f in many for m in negation.find(f.passage.text) if m.kind == kind
        ]
    found: list[_Found] = []
    for article, mine in marked.items():
        for facts, mark, scope in mine:
            if any(
                scope & set(other.stems) and not any(scope & s for _f, _m, s in marked[where])
                for where, many in cells.items()
                if where != article
                for other in many
            ):
                found.append(_Found(facts, mark.start, mark.end))
    return [_difference(corpus, kind, found)] if found else []


def _scope(facts: Facts, mark: Mark) -> frozenset[str]:
    """Stems of the words that a mark bears on; a marker that is itself a verb ("denied") included."""
    after = words(facts.passage.text[mark.end :])[:_SCOPE]
    return frozenset(s for w in after for s in stems(w.text))
