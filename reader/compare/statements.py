"""What a statement of a comparison is known by when the story is compared again: its passages' words.

Ids of claims and passages change with every comparison; outlets and their sentences do not. A key is a
dict of plain JSON values, small enough to keep with a correction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from reader.errors import BadInput
from reader.model.attribution import Attribution, AttributionUse
from reader.model.comparison import Claim, Comparison, Credit, Difference, Label, LabelUse, LeftOut, Loaded
from reader.model.quote import QuoteRow, QuoteVersion

Key = dict[str, Any]
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "row": ("lead", "passages"),
    "difference": ("lead", "passages", "kind", "values"),
    "left_out": ("lead", "passages", "outlet", "kind", "text"),
    "quote": ("versions",),
    "wording": ("outlet", "passage", "text"),
    "labels": ("of", "names"),
    "attributions": ("source", "uses"),
    "sources": ("outlet", "source", "relation", "passage"),
    "anchor": ("lead", "passages", "outlet", "anchored"),
}


class Words:
    """The outlets and passages of a comparison by id, once looked up."""

    def __init__(self, comparison: Comparison) -> None:
        self.outlet = {c.article.id: c.article.outlet for c in comparison.articles}
        self.owner = {p.id: c.article.id for c in comparison.articles for p in c.passages}
        self.text = {p.id: p.text for c in comparison.articles for p in c.passages}
        self.claims = {claim.id: claim for claim in comparison.claims}

    def pair(self, passage: str) -> list[str]:
        """[outlet, words] of a passage."""
        return [self.outlet.get(self.owner.get(passage, ""), ""), self.text.get(passage, "")]

    def used(self, uses: Sequence[QuoteVersion | LabelUse | AttributionUse]) -> list[list[str]]:
        """[outlet, words] of each use."""
        return [[self.outlet.get(use.article, ""), use.text] for use in uses]

    def row(self, claim: Claim) -> Key:
        """What a row is known by."""
        told = [self.pair(p) for passages in claim.cells.values() for p in passages]
        return {"lead": self.pair(claim.lead), "passages": told}


def row_key(comparison: Comparison, claim: Claim) -> Key:
    """Of a whole row: these passages do not belong together, or say nothing."""
    return {"what": "row", **Words(comparison).row(claim)}


def difference_key(comparison: Comparison, claim: Claim, difference: Difference) -> Key:
    """Of one difference inside a row."""
    values = sorted({plain(value.text) for value in difference.values})
    words = Words(comparison)
    return {"what": "difference", **words.row(claim), "kind": difference.kind, "values": values}


def left_out_key(comparison: Comparison, row: LeftOut) -> Key:
    """Of something that an outlet is said to leave out."""
    words = Words(comparison)
    claim = words.claims.get(row.claim)
    known = words.row(claim) if claim is not None else {"lead": ["", row.text], "passages": []}
    return {
        "what": "left_out", **known, "outlet": words.outlet.get(row.article, ""), "kind": row.kind,
        "text": row.text,
    }  # fmt: skip


def quote_key(comparison: Comparison, row: QuoteRow) -> Key:
    """Of an utterance: these are not versions of one."""
    return {"what": "quote", "versions": Words(comparison).used(row.versions)}


def wording_key(comparison: Comparison, word: Loaded) -> Key:
    """Of wording that is said to be loaded."""
    outlet, passage = Words(comparison).pair(word.passage)
    return {"what": "wording", "outlet": outlet, "passage": passage, "text": word.text}


def labels_key(comparison: Comparison, label: Label) -> Key:
    """Of names that are said to be of one person, group, act or thing."""
    return {"what": "labels", "of": label.of, "names": Words(comparison).used(label.names)}


def attributions_key(comparison: Comparison, row: Attribution) -> Key:
    """Of a person, office, document or unnamed source that outlets are said to have something from."""
    return {"what": "attributions", "source": row.source, "uses": Words(comparison).used(row.uses)}


def sources_key(comparison: Comparison, credit: Credit) -> Key:
    """Of a source that an outlet is said to have something from."""
    outlet, passage = Words(comparison).pair(credit.passage)
    return {
        "what": "sources", "outlet": outlet, "source": credit.source, "relation": credit.relation,
        "passage": passage,
    }  # fmt: skip


def anchor_key(comparison: Comparison, claim: Claim, article: str, passages: tuple[str, ...]) -> Key:
    """Of where an outlet reports a row: in these passages, or nowhere."""
    words = Words(comparison)
    return {
        "what": "anchor", **words.row(claim), "outlet": words.outlet.get(article, ""),
        "anchored": [words.text[p] for p in passages],
    }  # fmt: skip


def checked(key: Mapping[str, Any]) -> Key:
    """The key as it may be kept.

    Raises:
        BadInput: it is none.
    """
    what = key.get("what")
    needed = _NEEDED.get(str(what))
    if needed is None or any(name not in key for name in needed):
        raise BadInput("This statement cannot be corrected.")
    return {"what": what, **{name: key[name] for name in needed}}


def said(key: Mapping[str, Any]) -> str:
    """The words by which a reader knows the statement, for a list of corrections."""
    match key.get("what"):
        case "quote":
            return " / ".join(dict.fromkeys(text for _, text in key["versions"]))
        case "wording":
            return f"{key['outlet']}: {key['text']}"
        case "labels":
            return " / ".join(dict.fromkeys(text for _, text in key["names"]))
        case "attributions":
            return str(key["source"])
        case "sources":
            return f"{key['outlet']}: {key['source']}"
        case "difference":
            return " / ".join(key["values"])
        case "left_out":
            return f"{key['outlet']}: {key['text']}"
        case "anchor":
            return f"{key['outlet']}: {' '.join(key['anchored']) or '–'}"
        case _:
            return str(key["lead"][1])


def plain(text: str) -> str:
    """Words without case, spacing and the punctuation around them."""
    return " ".join(text.casefold().split()).strip(" ,.;:!?“”\"'’‘")
