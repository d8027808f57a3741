"""A comparison as the reader corrected it: what was dismissed is gone, what was anchored stands there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from reader.compare.statements import Words, plain
from reader.model.attribution import Attribution
from reader.model.comparison import Claim, Comparison, Credit, Difference, Label, LeftOut, Loaded, Profile
from reader.model.quote import QuoteRow

Key = Mapping[str, Any]
_ALIKE = 0.5
"""A row is the same one if its lead is told in it and so much of what either holds stands in both."""


def corrected(comparison: Comparison, keys: Sequence[Key]) -> Comparison:
    """Apply corrections, oldest first. A correction that fits nothing any more does nothing."""
    if not keys:
        return comparison
    words = Words(comparison)
    by: dict[str, list[Key]] = {}
    for key in keys:
        by.setdefault(str(key.get("what")), []).append(key)
    # Everything is recognised by the rows as they were compared, before any is altered.
    held = {c.id: {(o, plain(t)) for o, t in words.row(c)["passages"]} for c in comparison.claims}
    leads = {c.id: _pair(words.pair(c.lead)) for c in comparison.claims}

    def rows(key: Key) -> list[str]:
        return [claim for claim in held if _same_row(key, held[claim])]

    gone = {claim for key in by.get("row", ()) for claim in rows(key)}
    dismissed = [(key, set(rows(key))) for key in by.get("difference", ())]
    missing = [(key, set(rows(key))) for key in by.get("left_out", ())]
    anchors = [(key, set(rows(key))) for key in by.get("anchor", ())]
    claims: list[Claim] = []
    settled: set[tuple[str, str]] = set()
    for claim in comparison.claims:
        if claim.id in gone:
            continue
        kept = tuple(
            d
            for d in claim.differences
            if not any(claim.id in ids and _same_values(key, d) for key, ids in dismissed)
        )
        now: Claim | None = replace(claim, differences=kept)
        for key, ids in anchors:
            if now is not None and claim.id in ids:
                now = _anchored(comparison, words, now, key, settled)
        if now is not None:
            claims.append(now)
    there = {claim.id for claim in claims}
    left_out = tuple(
        row
        for row in comparison.left_out
        if (row.claim in there or row.claim not in leads)
        and (row.article, row.claim) not in settled
        and not any(_same_left_out(words, row, key, ids) for key, ids in missing)
    )
    quotes = tuple(
        row for row in comparison.quotes if not any(_same_quote(words, row, k) for k in by.get("quote", ()))
    )
    wording = tuple(
        w for w in comparison.wording if not any(_same_wording(words, w, k) for k in by.get("wording", ()))
    )
    labels = tuple(
        row for row in comparison.labels if not any(_same_names(words, row, k) for k in by.get("labels", ()))
    )
    sources = tuple(
        row
        for row in comparison.sources
        if not any(_same_source(words, row, k) for k in by.get("sources", ()))
    )
    attributed = tuple(
        row
        for row in comparison.attributions
        if not any(_same_attribution(words, row, k) for k in by.get("attributions", ()))
    )
    now_said = replace(
        comparison, claims=tuple(claims), left_out=left_out, quotes=quotes, wording=wording, labels=labels,
        sources=sources, attributions=attributed,
    )  # fmt: skip
    return replace(now_said, profile=_profiles(comparison, now_said))


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


def _same_quote(words: Words, row: QuoteRow, key: Key) -> bool:
    """The same cuts of the same outlets, apart from those that have come since."""
    now = {(words.outlet.get(v.article, ""), plain(v.text)) for v in row.versions}
    return _mostly(now, {_pair(pair) for pair in key["versions"]})


def _same_names(words: Words, row: Label, key: Key) -> bool:
    now = {(words.outlet.get(use.article, ""), plain(use.text)) for use in row.names}
    return _mostly(now, {_pair(pair) for pair in key["names"]})


def _same_attribution(words: Words, row: Attribution, key: Key) -> bool:
    now = {(words.outlet.get(use.article, ""), plain(use.text)) for use in row.uses}
    return _mostly(now, {_pair(pair) for pair in key["uses"]})


def _mostly(now: set[tuple[str, str]], then: set[tuple[str, str]]) -> bool:
    return bool(now & then) and len(now & then) >= _ALIKE * max(len(now), len(then))


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
