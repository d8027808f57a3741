"""A comparison as the reader corrected it: what was dismissed is gone, what was anchored stands there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from reader.compare.statements import Words, plain
from reader.model.attribution import AttributionUse
from reader.model.comparison import Claim, Comparison, Credit, Difference, LabelUse, LeftOut, Loaded, Profile
from reader.model.quote import QuoteVersion

Key = Mapping[str, Any]
S = TypeVar("S")
_Use = QuoteVersion | LabelUse | AttributionUse
_ALIKE = 0.5
"""A row is the same one if its lead is told in it and so much of what either holds stands in both."""


def corrected(comparison: Comparison, keys: Sequence[Key]) -> Comparison:
    """Apply corrections, oldest first. A correction that fits nothing any more does nothing."""
    if not keys:
        return comparison
    given = _Given(comparison, keys)
    words = given.words
    claims, settled = given.claims()
    now = replace(
        comparison,
        claims=claims,
        left_out=given.left_out({claim.id for claim in claims}, settled),
        quotes=given.kept(
            "quote", comparison.quotes, lambda q, key: _same_uses(words, q.versions, key["versions"])
        ),
        wording=given.kept("wording", comparison.wording, partial(_same_wording, words)),
        labels=given.kept(
            "labels", comparison.labels, lambda row, key: _same_uses(words, row.names, key["names"])
        ),
        sources=given.kept("sources", comparison.sources, partial(_same_source, words)),
        attributions=given.kept(
            "attributions", comparison.attributions, lambda row, key: _same_uses(words, row.uses, key["uses"])
        ),
    )
    return replace(now, profile=_profiles(comparison, now))


class _Given:
    """What the corrections of a comparison do to it. Everything is recognised by the rows as they were
    compared, before any is altered.
    """

    def __init__(self, comparison: Comparison, keys: Sequence[Key]) -> None:
        self._comparison, self.words = comparison, Words(comparison)
        self._by: dict[str, list[Key]] = {}
        for key in keys:
            self._by.setdefault(str(key.get("what")), []).append(key)
        self._held = {
            claim.id: {(outlet, plain(text)) for outlet, text in self.words.row(claim)["passages"]}
            for claim in comparison.claims
        }

    def _of(self, what: str) -> list[tuple[Key, set[str]]]:
        """The corrections of a kind, each with the ids of the rows that it is about."""
        return [
            (key, {claim for claim, held in self._held.items() if _same_row(key, held)})
            for key in self._by.get(what, ())
        ]

    def claims(self) -> tuple[tuple[Claim, ...], set[tuple[str, str]]]:
        """The rows that are left, and the (article, claim) of which nothing is left out any more."""
        gone = {claim for _key, ids in self._of("row") for claim in ids}
        dismissed, anchors = self._of("difference"), self._of("anchor")
        kept: list[Claim] = []
        settled: set[tuple[str, str]] = set()
        for claim in self._comparison.claims:
            if claim.id in gone:
                continue
            differences = tuple(
                d
                for d in claim.differences
                if not any(claim.id in ids and _same_values(key, d) for key, ids in dismissed)
            )
            now: Claim | None = replace(claim, differences=differences)
            for key, ids in anchors:
                if now is not None and claim.id in ids:
                    now = _anchored(self._comparison, self.words, now, key, settled)
            if now is not None:
                kept.append(now)
        return tuple(kept), settled

    def left_out(self, there: Set[str], settled: Set[tuple[str, str]]) -> tuple[LeftOut, ...]:
        """What is still left out: `there` are the rows that are left."""
        dismissed = self._of("left_out")
        return tuple(
            row
            for row in self._comparison.left_out
            if (row.claim in there or row.claim not in self._held)
            and (row.article, row.claim) not in settled
            and not any(_same_left_out(self.words, row, key, ids) for key, ids in dismissed)
        )

    def kept(self, what: str, told: Sequence[S], same: Callable[[S, Key], bool]) -> tuple[S, ...]:
        """What no correction of a kind is about."""
        return tuple(each for each in told if not any(same(each, key) for key in self._by.get(what, ())))


def _pair(pair: Sequence[str]) -> tuple[str, str]:
    return pair[0], plain(pair[1])


def _same_row(key: Key, held: set[tuple[str, str]]) -> bool:
    told = {_pair(pair) for pair in key["passages"]}
    shared = len(told & held)
    return _pair(key["lead"]) in held and shared >= _ALIKE * max(1, min(len(told), len(held)))


def _same_values(key: Key, difference: Difference) -> bool:
    return key["kind"] == difference.kind and set(key["values"]) == {plain(v.text) for v in difference.values}


def _same_left_out(words: Words, row: LeftOut, key: Key, ids: set[str]) -> bool:
    return (
        words.outlet.get(row.article) == key["outlet"]
        and row.kind == key["kind"]
        and (row.claim in ids or row.claim not in words.claims)
        and (row.kind == "claim" or plain(row.text) == plain(key["text"]))
    )


def _same_uses(words: Words, uses: Sequence[_Use], then: Sequence[Sequence[str]]) -> bool:
    """The same words of the same outlets, apart from those that have come since."""
    now = {(words.outlet.get(use.article, ""), plain(use.text)) for use in uses}
    before = {_pair(pair) for pair in then}
    return bool(now & before) and len(now & before) >= _ALIKE * max(len(now), len(before))


def _same_source(words: Words, row: Credit, key: Key) -> bool:
    """The passage counts where it names the source; of shared text any one of many may be shown."""
    outlet, passage = _pair(words.pair(row.passage))
    named = row.relation in ("credits", "wire")
    return (
        (outlet, plain(row.source), row.relation) == (key["outlet"], plain(key["source"]), key["relation"])
        and (not named or passage == plain(key["passage"]))
    )  # fmt: skip


def _same_wording(words: Words, word: Loaded, key: Key) -> bool:
    outlet, passage = _pair(words.pair(word.passage))
    return (outlet, passage, plain(word.text)) == (key["outlet"], plain(key["passage"]), plain(key["text"]))


def _anchored(
    comparison: Comparison, words: Words, claim: Claim, key: Key, settled: set[tuple[str, str]]
) -> Claim | None:
    """The row with an outlet's cell where the reader put it; None if no cell is left.

    Nothing is said to be left out of that cell afterwards: `settled` takes (article, claim).
    """
    wanted = [plain(text) for text in key["anchored"]]
    cells, maybe, prominence = dict(claim.cells), dict(claim.maybe), dict(claim.prominence)
    for compared in comparison.articles:
        article = compared.article.id
        if words.outlet[article] != key["outlet"]:
            continue
        found = [p for text in wanted for p in compared.passages if plain(p.text) == text]
        if wanted and not found:
            continue  # the outlet has rewritten that sentence: the reader's word says nothing of the new one
        maybe.pop(article, None)
        settled.add((article, claim.id))
        if found:
            cells[article] = tuple(p.id for p in found)
            prominence[article] = compared.passages.index(found[0]) / max(1, len(compared.passages) - 1)
        else:
            cells.pop(article, None)
            prominence.pop(article, None)
    if not cells:
        return None
    told = {p for passages in cells.values() for p in passages}
    differences = []
    for difference in claim.differences:
        values = tuple(v for v in difference.values if v.passage in told)
        if len({v.article for v in values}) > 1 or (values and difference.kind in ("hedge", "negation")):
            differences.append(replace(difference, values=values))
    order = {c.article.id: n for n, c in enumerate(comparison.articles)}
    cells = {article: cells[article] for article in sorted(cells, key=lambda a: order.get(a, 0))}
    lead = claim.lead if claim.lead in told else next(iter(cells.values()))[0]
    return replace(
        claim, lead=lead, cells=cells, maybe=maybe, differences=tuple(differences), prominence=prominence
    )


def _profiles(before: Comparison, now: Comparison) -> dict[str, Profile]:
    there = {claim.id for claim in now.claims}
    out: dict[str, Profile] = {}
    for article, profile in before.profile.items():
        mine = [claim for claim in now.claims if article in claim.cells]
        loaded = sum(1 for w in now.wording if w.article == article and not w.quoted)
        mine.sort(key=lambda claim: claim.prominence.get(article, 1.0))
        leads = tuple(c for c in profile.leads_with if c in there)
        more = (c.id for c in mine if c.id not in leads)
        out[article] = replace(
            profile,
            loaded_per_100_words=round(100 * loaded / profile.words, 2) if profile.words else 0.0,
            claims_reported=len(mine),
            claims_only_here=sum(1 for claim in mine if len(claim.cells) == 1),
            leads_with=(*leads, *more)[: len(profile.leads_with)],
        )
    return out
