"""What each outlet calls the same person, group, act or thing.

Four ways, all of them careful: who did a thing that another outlet tells in the passive; names of one thing
from our list of rival terms; what a person is called in apposition; and the verb that outlets give to the
same statement in one row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

import resources
from reader.compare.counterparts import Counterparts
from reader.compare.labels_agents import agents
from reader.compare.labels_deeds import deeds
from reader.compare.labels_in_place import in_place
from reader.compare.labels_loaded import loaded_names
from reader.compare.labels_people import called, in_rows, one_name, persons_named
from reader.compare.prepared import Prepared, Spans, spans_of
from reader.compare.wording_lexicon import Lexicon, in_a_name, normal, read_words, spelled, title_case
from reader.model.comparison import Claim, Label, LabelUse, Loaded
from reader.text import quotes
from reader.text.quotes_marks import marked
from reader.text.readings import reading
from reader.text.speech import reporting_verbs
from reader.text.speech_forms import verb_forms
from reader.text.tokens import words

_FILE = "lexicons/labels.txt"
_DETERMINER = re.compile(
    r"^(?:the|an?|one of the|one of|his|her|its|their|this|that|those|these|former and)\s+"
)
_EVERYDAY = "~"
_OBJECT = re.compile(
    r"(?:an?|the|his|her|its|their|this|that|these|those|at|two|three|four|five|six|several|\d.*|him|them|it)$"
)
# "Charged with first-degree murder", "a manslaughter charge": the law's name of it, not the outlet's
_CHARGED = re.compile(
    r"\b(?:(?:charged with|charges? of|counts? of|convicted of|guilty of|conviction for|facing)\W+"
    r"(?:\w+\W+){0,4}|degree\s|criminally negligent\s)$",
    re.I,
)
_CHARGE = re.compile(r"\s(?:charges?|counts?|trial|case|conviction|suspect|defendant)\b", re.I)
_REACH = 60  # characters before a name in which its charge stands
_SAME = frozenset("say tell write tweet state reply respond answer testify argue".split())


def labels_and_rows(
    prepared: Sequence[Prepared],
    claims: Sequence[Claim],
    wording: Sequence[Loaded] = (),
    counterparts: Counterparts | None = None,
) -> tuple[tuple[Label, ...], dict[str, list[Label]]]:
    """The labels: rival names in at least two articles that do not all use the same ones, each use with its
    passage; and for each row, by its claim's id, those of names that its outlets use there, and of what
    is named in the row alone: somebody without a name, a deed, a thing with a word that judges.

    Args:
        prepared: the articles.
        claims: their rows.
        wording: the loaded words of all articles.
        counterparts: tells which words of two sentences stand for each other.
    """
    rows: dict[str, list[Label]] = {}
    for claim, label in _in_rows(prepared, claims):
        rows.setdefault(claim, []).append(label)
    terms = {label.of: label for label in _terms(prepared)}
    told = {label.names for label in terms.values()}
    for many in rows.values():
        for label in many:  # words of two lines ("killing", "murder") are told once
            if label.names not in told:
                terms.setdefault(label.of, label)
                told.add(label.names)
    called = _called(prepared, claims)
    people = list(_people(prepared, called))
    for claim, label in _people_in_rows(claims, {label.of: called[label.of] for label in people}):
        rows.setdefault(claim, []).append(label)
    alone = (
        *in_place(prepared, claims),
        *deeds(prepared, claims, counterparts),
        *loaded_names(prepared, claims, wording),
    )
    for claim, label in alone:
        rows.setdefault(claim, []).append(label)
    return (*agents(prepared, claims), *terms.values(), *people, *_acts(prepared, claims)), rows


@cache
def _rivals() -> tuple[
    tuple[str, ...], dict[str, list[tuple[tuple[str, ...], int, str, bool]]], frozenset[int]
]:
    """What the lines are names of; by first word, the names (longest first) with their line's number, the
    name that they are a variant of, and whether they have a capital; and which lines have everyday words."""
    things: list[str] = []
    only_in_rows: set[int] = set()
    by_first: dict[str, list[tuple[tuple[str, ...], int, str, bool]]] = {}
    for line in resources.path(_FILE).read_text("utf-8").splitlines():
        what, colon, rest = line.partition(": ")
        if line.startswith("#") or not colon:
            continue
        everyday = what.startswith(_EVERYDAY)
        things.append(what.removeprefix(_EVERYDAY))
        if everyday:
            only_in_rows.add(len(things) - 1)
        for variants in rest.split(";"):
            first = variants.partition("/")[0].strip()
            for name in variants.split("/"):
                parts = tuple(normal(w.text) for w in words(name))
                if parts:
                    by_first.setdefault(parts[0], []).append(
                        (parts, len(things) - 1, _key(first), name != name.lower())
                    )
    for found in by_first.values():
        found.sort(key=lambda pair: -len(pair[0]))
    return tuple(things), by_first, frozenset(only_in_rows)


def _rivals_in(text: str) -> Iterator[tuple[int, str, str]]:
    """(number of the line, the name's key, the name as written) of each rival name in a text."""
    _, by_first, _ = _rivals()
    tokens = read_words(text)
    low = spelled(text)
    if by_first.keys().isdisjoint(low):
        return
    headline = title_case(tokens)
    for n, first in enumerate(low):
        done: set[int] = set()
        longest = 0  # of "homosexual unions" it is not the people
        for parts, line, key, capital in by_first.get(first, ()):
            end = n + len(parts)
            if line not in done and len(parts) >= longest and low[n:end] == parts:
                if not (capital or headline) and in_a_name(text, tokens, n):  # "the Migration Museum"
                    break
                thing = end < len(low) and _OBJECT.match(low[end])
                named = end < len(low) and tokens[end].text[0].isupper()
                verb = n > 0 and low[n - 1] == "to" and (thing or named)
                if verb or (thing and low[end - 1].endswith("ing")):
                    break  # "to murder Brook", "killing three people"
                start, stop = tokens[n].start, tokens[end - 1].end
                if _CHARGED.search(text, max(0, start - _REACH), start) or _CHARGE.match(text, stop):
                    break
                done.add(line)
                longest = len(parts)
                shown = end - 2 if low[end - 1] == "of" else end - 1  # "murder", of "murder of"
                yield line, key, text[tokens[n].start : tokens[shown].end]


@reading
def _rivals_of(text: str, spans: Spans) -> tuple[tuple[int, int, str, str], ...]:
    """The rival names of an article's own words, as above, each after its passage's number."""
    own = _own_words(text)
    return tuple(
        (n, *found)
        for n, (kind, start, end) in enumerate(spans)
        if kind not in ("boilerplate", "pullquote", "transcript")
        for found in _rivals_in(own[start:end])
    )


def _own_words(text: str) -> str:
    """A text with what stands in quotation marks blanked: labels are the outlet's choice."""
    parts, at = [], 0
    for m in marked(text):
        parts += [text[at : m.start], re.sub(r"\S", " ", text[max(at, m.start) : m.end])]
        at = max(at, m.end)
    return "".join((*parts, text[at:]))


def _terms(prepared: Sequence[Prepared]) -> list[Label]:
    things, _, everyday = _rivals()
    uses: list[dict[int, dict[str, tuple[int, LabelUse]]]] = [{} for _ in things]
    for k, one in enumerate(prepared):
        for n, line, key, name in _rivals_of(one.article.text, spans_of(one.passages)):
            mine = uses[line].setdefault(k, {})
            count, use = mine.get(key, (0, LabelUse(one.article.id, one.passages[n].id, name)))
            mine[key] = (count + 1, use)
    found = (
        _rival_label(what, [*by_article.values()])
        for line, (what, by_article) in enumerate(zip(things, uses, strict=True))
        if line not in everyday
    )
    return [label for label in found if label]


def _in_rows(prepared: Sequence[Prepared], claims: Sequence[Claim]) -> Iterator[tuple[str, Label]]:
    """(row, label) where outlets tell one fact with different words for one thing: everyday ones ("crash",
    "tragedy"), and others of which one outlet never writes the other's.
    """
    things, _, everyday = _rivals()
    named: dict[str, list[tuple[int, str, LabelUse]]] = {}
    written: dict[tuple[str, int], set[str]] = {}
    for one in prepared:
        for n, line, key, name in _rivals_of(one.article.text, spans_of(one.passages)):
            use = LabelUse(one.article.id, one.passages[n].id, name)
            named.setdefault(use.passage, []).append((line, key, use))
            written.setdefault((use.article, line), set()).add(key)
    for claim in claims:
        uses: dict[int, dict[str, dict[str, LabelUse]]] = {}
        for article, passages in claim.cells.items() if len(claim.cells) > 1 else ():
            for passage in passages:
                for line, key, use in named.get(passage, ()):
                    uses.setdefault(line, {}).setdefault(article, {}).setdefault(key, use)
        for line, by_article in uses.items():
            apart = [
                (a, b)
                for a, b in combinations(by_article, 2)
                if by_article[a].keys().isdisjoint(by_article[b])
            ]
            if line not in everyday:
                apart = [
                    (a, b)
                    for a, b in apart
                    if written[a, line].isdisjoint(by_article[b])
                    or written[b, line].isdisjoint(by_article[a])
                ]
            if apart:
                told = (use for mine in by_article.values() for use in mine.values())
                yield claim.id, Label(things[line], tuple(told))


def _key(name: str) -> str:
    """A name without what makes no difference: case, article, hyphens, plural."""
    plain = _DETERMINER.sub("", " ".join(name.lower().split())).replace("-", " ").replace("’", "'")
    return re.sub(r"s$", "", plain)


def _rival_label(what: str, uses: Sequence[dict[str, tuple[int, LabelUse]]]) -> Label | None:
    """A label only if two articles prefer different names, each of them a name it uses and leans on."""
    users = [u for u in uses if u]
    if len(users) < 2:
        return None
    favourites = [max(u, key=lambda k: u[k][0]) for u in users]
    if len(set(favourites)) < 2 or sum(n for u in users for n, _ in u.values()) < 3:
        return None
    # a name that every article uses is no choice; what is left must still differ
    common = set.intersection(*(set(u) for u in users))
    names = [
        use
        for u in users
        for key, (_, use) in sorted(u.items(), key=lambda kv: -kv[1][0])[:3]
        if key not in common or key in favourites
    ]
    special = [k for u in users for k in u if k not in common]
    return Label(what, tuple(names)) if special and len({n.article for n in names}) >= 2 else None


Called = dict[str, list[LabelUse]]  # person -> what articles call them, in the order of the articles


def _called(prepared: Sequence[Prepared], claims: Sequence[Claim]) -> Called:
    order = {one.article.id: n for n, one in enumerate(prepared)}
    whole = _whole_names(prepared)
    found = [pair for one in prepared for pair in called(one)]
    out: Called = {}
    for person, use in sorted((*found, *in_rows(prepared, claims)), key=lambda pair: order[pair[1].article]):
        out.setdefault(whole.get(person, person), []).append(use)
    return out


def _people(prepared: Sequence[Prepared], called: Called) -> Iterator[Label]:
    for person, uses in called.items():
        names = _fullest(uses)
        told = [[u.text for u in names if u.article == one.article.id] for one in prepared]
        if _differ([{_key(t) for t in many} for many in told]) and not one_name(told):
            yield Label(person, tuple(names))


def _people_in_rows(claims: Sequence[Claim], called: Called) -> Iterator[tuple[str, Label]]:
    """(row, label) where the outlets of a row call a person differently there."""
    by_passage: dict[str, list[tuple[str, LabelUse]]] = {}
    for person, uses in called.items():
        for use in uses:
            by_passage.setdefault(use.passage, []).append((person, use))
    for claim in claims:
        near: Called = {}
        for passages in claim.cells.values() if len(claim.cells) > 1 else ():
            for person, use in (pair for p in passages for pair in by_passage.get(p, ())):
                near.setdefault(person, []).append(use)
        for person, uses in near.items():
            names = _fullest(uses)
            told = [[u.text for u in names if u.article == article] for article in claim.cells]
            keys = [{_key(t) for t in many} for many in told if many]
            if len(keys) > 1 and not set.intersection(*keys) and not one_name(told):
                yield claim.id, Label(person, tuple(names), "maybe")


def _fullest(uses: Sequence[LabelUse]) -> list[LabelUse]:
    """Each article's names once, the first three: "mayor" beside "embattled mayor" says nothing more."""
    out: list[LabelUse] = []
    for article in dict.fromkeys(use.article for use in uses):
        kept: dict[str, LabelUse] = {}
        for use in uses:
            if use.article == article:
                kept.setdefault(_key(use.text), use)
        out += [u for k, u in kept.items() if not any(k != other and k in other for other in kept)][:3]
    return out


def _whole_names(prepared: Sequence[Prepared]) -> dict[str, str]:
    """ "Ann B. Brook" and "Ann Brook" are one person: the form that most articles use stands for both."""
    counts: Counter[str] = Counter()
    for one in prepared:
        counts.update(persons_named(one.article.text))
    forms: dict[tuple[str, str], list[str]] = {}
    for name in counts:
        forms.setdefault((name.split()[0], name.split()[-1]), []).append(name)
    return {n: max(same, key=lambda f: (counts[f], f)) for same in forms.values() for n in same}


def _differ(keys: Sequence[set[str]]) -> bool:
    """Do two articles that call it something have no name in common?"""
    used = [k for k in keys if k]
    return any(a.isdisjoint(b) for i, a in enumerate(used) for b in used[:i])


def _acts(prepared: Sequence[Prepared], claims: Sequence[Claim]) -> list[Label]:
    """Verbs of saying that outlets of one row give to the same speaker: "admitted", "testified"."""
    verbs = {one.article.id: _said(one) for one in prepared}
    out: list[Label] = []
    done: dict[str, list[set[str]]] = {}
    stances = _stances()
    for claim in claims:
        by_speaker: dict[str, dict[str, LabelUse]] = {}
        for article, passages in claim.cells.items():
            for passage in passages:
                for speaker, verb in verbs[article].get(passage, ()):
                    uses = by_speaker.setdefault(_surname(speaker), {})
                    uses.setdefault(article, LabelUse(article, passage, verb))
        for speaker, uses in by_speaker.items():
            lemmas = {_lemma(u.text) for u in uses.values()}
            again = any(lemmas <= before for before in done.get(speaker, ()))
            told = lemmas <= _SAME | stances and bool(lemmas & stances)
            if len(uses) >= 2 and len(lemmas) >= 2 and told and not again:
                done.setdefault(speaker, []).append(lemmas)
                out.append(Label(speaker, tuple(uses.values()), "verb"))
    return out


def _said(one: Prepared) -> dict[str, list[tuple[str, str]]]:
    """Passage id -> (speaker, verb) of what is said in it, by speakers with a name."""
    out: dict[str, list[tuple[str, str]]] = {}
    for q in quotes.find(one.article.text):
        if q.scare or not q.verb or " " in q.verb or not q.speaker or not q.speaker.split()[-1][:1].isupper():
            continue
        for p in one.passages:
            if p.start <= q.start < p.end:
                out.setdefault(p.id, []).append((q.speaker, q.verb))
    return out


def _surname(speaker: str) -> str:
    names = [n for n in speaker.split() if n.lower().strip(".") not in ("jr", "sr", "ii", "iii", "iv")]
    return (names or [speaker])[-1]


@cache
def _stances() -> frozenset[str]:
    """Verbs of saying that take a side on what is said, by the lexicon of wording."""
    return frozenset(
        e.term for e in Lexicon.load().entries if e.category == "saying" and e.form == "v" and e.strength >= 2
    )


@cache
def _lemmas() -> dict[str, str]:
    out: dict[str, str] = {}
    for line in resources.path("lexicons/reporting_verbs.tsv").read_text("utf-8").splitlines():
        base, _, kind = line.partition("\t")
        if kind and not line.startswith("#"):
            for form in verb_forms(base):
                out.setdefault(form, base)
    return out


def _lemma(verb: str) -> str:
    low = verb.lower()
    return _lemmas().get(low, low) if low in reporting_verbs() else low
