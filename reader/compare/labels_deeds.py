"""What each outlet says was done, where others tell the same deed with another verb: "removed" and "ousted".

The verbs of one line of our list can mean one deed. They do in a row whose sentences say it of the same
persons and things: before the verbs there must be a word in common, and behind them; or one around them, and
the verbs stand for each other to the encoder. Verbs that outlets share, or that say the same, are no choice.
English texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import resources
from reader.compare.counterparts import Counterparts
from reader.compare.prepared import Prepared, Spans, spans_of
from reader.compare.wording_lexicon import (
    Lexicon,
    LexiconEntry,
    in_a_name,
    read_words,
    spelled,
    title_case,
)
from reader.model.comparison import Claim, Label, LabelUse
from reader.text.quotes import mask
from reader.text.quotes_marks import marked
from reader.text.readings import reading
from reader.text.speech_forms import verb_forms
from reader.text.tokens import stems

_FILE = "lexicons/deeds.txt"
_AROUND = 7  # words on either side of a verb that say who did it, and to what
_STRONG = 2  # strength of a loaded verb that is another choice than its plain alternative
_MODAL_REACH = 3  # words before a verb among which "not" or "will" stand
_NOT = frozenset("not never no nobody without cannot".split())
# "Revealed himself" is another act than "leaked it"
_SELF = re.compile(r"\s(?:him|her|it|them)sel(?:f|ves)\b")
_DETERMINED = re.compile(r"\b(?:an?|the|his|her|its|their)\s$", re.I)  # "a suspended worker came back"
_OPEN = frozenset("to will would could should may might must can if whether".split())  # not done yet


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb in a passage: the passage's number, the lines of the list that it may mean something of, each
    with the verb that it is a variant of; where it stands, whether it is still to be done, and the stems
    before and after it."""

    passage: int
    lines: tuple[tuple[int, str], ...]
    start: int
    end: int
    open: bool
    before: frozenset[str]
    after: frozenset[str]


def deeds(
    prepared: Sequence[Prepared], claims: Sequence[Claim], counterparts: Counterparts | None = None
) -> Iterator[tuple[str, Label]]:
    """(row, label) where two outlets tell a deed in one row with different verbs, each its own in the row."""
    counterparts = counterparts or Counterparts()
    told: dict[str, list[tuple[Prepared, Deed]]] = {}
    for one in prepared:
        for deed in _deeds(one.article.text, spans_of(one.passages)) if one.article.language == "en" else ():
            told.setdefault(one.passages[deed.passage].id, []).append((one, deed))
    seen: set[tuple[int, frozenset[LabelUse]]] = set()
    for claim in claims:
        cells = {
            article: [pair for passage in passages for pair in told.get(passage, ())]
            for article, passages in (claim.cells.items() if len(claim.cells) > 1 else ())
        }
        for line, uses in _apart(cells, counterparts).items():
            key = (line, frozenset(uses))
            if key not in seen:
                seen.add(key)
                yield claim.id, Label(_list().lines[line], tuple(uses), "deed")


def _apart(
    cells: Mapping[str, Sequence[tuple[Prepared, Deed]]], counterparts: Counterparts
) -> dict[int, list[LabelUse]]:
    """By line, the verbs of a row of which two articles tell the same with different ones."""
    out: dict[int, list[LabelUse]] = {}
    for mine, theirs in combinations(cells.values(), 2):
        keys = [_keys(many) for many in (mine, theirs)]
        for one, here in mine:
            for two, there in theirs:
                for line in dict(here.lines).keys() & dict(there.lines):
                    verbs = dict(here.lines)[line], dict(there.lines)[line]
                    shared = keys[0].get(line, set()) & keys[1].get(line, set())
                    if verbs[0] == verbs[1] or shared or here.open != there.open:
                        continue
                    if _first_word(one, here) == _first_word(two, there):
                        continue  # "bowed", "bowed to"
                    if _alike(here, there) or (
                        _near(here, there) and counterparts.same(*_place(one, here), *_place(two, there))
                    ):
                        uses = out.setdefault(line, [])
                        for use in (_use(one, here), _use(two, there)):
                            if use not in uses:
                                uses.append(use)
    return out


def _first_word(one: Prepared, deed: Deed) -> str:
    return _use(one, deed).text.split()[0].lower()


def _keys(many: Iterable[tuple[Prepared, Deed]]) -> dict[int, set[str]]:
    keys: dict[int, set[str]] = {}
    for _one, deed in many:
        for line, verb in deed.lines:
            keys.setdefault(line, set()).add(verb)
    return keys


def _alike(here: Deed, there: Deed) -> bool:
    """Whether two verbs are told of the same persons and things."""
    return bool(here.before & there.before) and bool(here.after & there.after)


def _near(here: Deed, there: Deed) -> bool:
    """Whether two verbs have a word around them in common."""
    return not (here.before | here.after).isdisjoint(there.before | there.after)


def _place(one: Prepared, deed: Deed) -> tuple[str, tuple[int, int]]:
    return one.passages[deed.passage].text, (deed.start, deed.end)


def _use(one: Prepared, deed: Deed) -> LabelUse:
    passage = one.passages[deed.passage]
    return LabelUse(one.article.id, passage.id, passage.text[deed.start : deed.end])


@dataclass(frozen=True, slots=True)
class _List:
    """The names of the lines; for each verb, the lines that it stands in, each with the verb it is a variant
    of; and the verbs with all their forms."""

    lines: tuple[str, ...]
    of: Mapping[str, tuple[tuple[int, str], ...]]
    lexicon: Lexicon


@cache
def _list() -> _List:
    lines: list[str] = []
    of: dict[str, list[tuple[int, str]]] = {}
    plain: dict[str, list[int]] = {}
    for row in resources.path(_FILE).read_text("utf-8").splitlines():
        what, colon, rest = row.partition(": ")
        if row.startswith("#") or not colon:
            continue
        for n, variants in enumerate(rest.split("; ")):
            terms = [term.strip() for term in variants.split(" / ")]
            for term in terms:
                of.setdefault(term, []).append((len(lines), terms[0]))
                if n == 0:
                    plain.setdefault(term, []).append(len(lines))
        lines.append(what)
    loaded = {e.term: e for e in Lexicon.load().entries if e.form == "v"}
    for term, entry in loaded.items():
        if entry.strength >= _STRONG and term not in of:
            for line in plain.get(entry.plain or "", ()):
                of.setdefault(term, []).append((line, term))
    entries = tuple(loaded[t] if t in loaded else _entry(t) for t in of)
    return _List(
        tuple(lines),
        {term: tuple(places) for term, places in of.items()},
        Lexicon(entries, {}),
    )


@cache
def third_persons() -> frozenset[str]:
    """The verbs of the list and loaded ones, as somebody does them: "ousts", "slams"."""
    loaded = (e.term for e in Lexicon.load().entries if e.form == "v")
    return frozenset(verb_forms(term)[1] for term in (*_list().of, *loaded) if " " not in term)


def _entry(term: str) -> LexiconEntry:
    return LexiconEntry(term, "v", "action", 1, "", None, frozenset(), noun=True)


@reading
def _deeds(text: str, spans: Spans) -> tuple[Deed, ...]:
    """The deeds that an article tells in its own words."""
    own = mask(text, marked(text))
    listed = _list()
    out: list[Deed] = []
    for n, (kind, start, end) in enumerate(spans):
        if kind in ("boilerplate", "pullquote", "transcript"):
            continue
        said = own[start:end]
        tokens = read_words(said)
        headline = title_case(tokens)
        for hit in listed.lexicon.hits(said, tokens):
            if not headline and in_a_name(said, tokens, hit.first):
                continue
            ahead = set(spelled(said)[max(0, hit.first - _MODAL_REACH) : hit.first])
            if not ahead.isdisjoint(_NOT) or _SELF.match(said, hit.end):
                continue
            if said[hit.start : hit.end].endswith("ed") and _DETERMINED.search(said, 0, hit.start):
                continue
            before = stems(said[tokens[max(0, hit.first - _AROUND)].start : hit.start])
            after = stems(said[hit.end : tokens[min(len(tokens) - 1, hit.last + _AROUND)].end])
            out.append(
                Deed(
                    n,
                    listed.of[hit.entry.term],
                    hit.start,
                    hit.end,
                    not ahead.isdisjoint(_OPEN),
                    frozenset(before),
                    frozenset(after),
                )
            )
    return tuple(out)
