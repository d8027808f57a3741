"""What can be put right about a statement, as entries of its menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from reader.compare.statements import (
    Key,
    anchor_key,
    attributions_key,
    difference_key,
    labels_key,
    left_out_key,
    quote_key,
    row_key,
    sources_key,
    wording_key,
)
from reader.model.attribution import Attribution
from reader.model.comparison import Claim, Credit, Difference, Label, LeftOut, Loaded
from reader.model.quote import QuoteRow
from ui.models.evidence import Evidence, shorten, shorten_apart
from ui.models.overview import named
from ui.models.phrases import difference_kind, translate
from ui.story.tab import Choice

Dismiss = Callable[[Key], object]
Anchor = Callable[[str, str], object]
MOST_DIFFERENCES = 4
MOST_SOURCES = 6


def of_claim(
    evidence: Evidence, claim: Claim, article: str, dismiss: Dismiss, anchor: Anchor
) -> list[Choice]:
    """A row of the table, or its cell of one article ("" for the whole row)."""
    found = evidence.comparison
    if not evidence.correctable:
        return []
    choices: list[Choice] = [
        (
            translate("story", "Dismiss this row: the passages do not belong together"),
            lambda: dismiss(row_key(found, claim)),
        )
    ]
    for difference in evidence.differing[claim.id][:MOST_DIFFERENCES]:
        texts = [v.text for v in difference.values]
        values = " / ".join(dict.fromkeys(shorten_apart(text, texts, 24) for text in texts))
        words = translate("story", "No difference ({kind}): {values}")
        words = words.replace("{kind}", difference_kind(difference.told_as)).replace("{values}", values)
        whole = next(
            d
            for d in claim.differences
            if d.kind == difference.kind and set(difference.values) <= set(d.values)
        )
        choices.append((words, partial(_dismiss_difference, evidence, claim, whole, dismiss)))
    if not article:
        return choices
    name = evidence.name(article)
    if article in claim.cells and len(claim.cells) > 1:
        words = translate("story", "{outlet} does not say this: take it out of the row")
        choices.append(
            (words.replace("{outlet}", name), lambda: dismiss(anchor_key(found, claim, article, ())))
        )
    words = translate("story", "{outlet} says this elsewhere…")
    choices.append((words.replace("{outlet}", name), lambda: anchor(claim.id, article)))
    return choices


def _dismiss_difference(evidence: Evidence, claim: Claim, difference: Difference, dismiss: Dismiss) -> None:
    dismiss(difference_key(evidence.comparison, claim, difference))


def of_passage(
    evidence: Evidence, passage: str, offset: int, dismiss: Dismiss, anchor: Anchor
) -> list[Choice]:
    """A place in an article's text: the loaded word there, and the rows that the passage stands in."""
    owner, found = evidence.owner.get(passage, ""), evidence.passages.get(passage)
    choices: list[Choice] = []
    if found is None:
        return choices
    for word in evidence.loaded.get(passage, ()):
        if word.start <= found.start + offset <= word.end:
            choices += of_wording(evidence, (word,), dismiss)
    for claim in evidence.claims_at.get(passage, ())[:1]:
        choices += of_claim(evidence, claim, owner, dismiss, anchor)
    return choices


def of_address(evidence: Evidence, address: str, dismiss: Dismiss, anchor: Anchor) -> list[Choice]:
    """What an address of a tab names: a row, an utterance, what something is called, an outlet's sources."""
    kind, _, name = address.partition(":")
    if kind == "claim" and name in evidence.claims:
        return of_claim(evidence, evidence.claims[name], "", dismiss, anchor)
    for row in evidence.comparison.quotes if kind == "quote" else ():
        if row.id == name:
            return of_quote(evidence, row, dismiss)
    if kind == "names" and (label := named(evidence, name)) is not None:
        return of_label(evidence, label, dismiss)
    if kind == "sources":
        found = evidence.credits.get(name, ())[:MOST_SOURCES]
        return [choice for credit in found for choice in of_source(evidence, credit, dismiss)]
    return []


def of_left_out(evidence: Evidence, row: LeftOut, dismiss: Dismiss, anchor: Anchor) -> list[Choice]:
    """A detail that an outlet is said to leave out."""
    found, name = evidence.comparison, evidence.name(row.article)
    if not evidence.correctable:
        return []
    choices: list[Choice] = [
        (
            translate("story", "Dismiss: this is not left out"),
            lambda: dismiss(left_out_key(found, row)),
        )
    ]
    if row.claim in evidence.claims:
        words = translate("story", "{outlet} does report it: show where…").replace("{outlet}", name)
        choices.append((words, lambda: anchor(row.claim, row.article)))
    return choices


def of_quote(evidence: Evidence, row: QuoteRow, dismiss: Dismiss) -> list[Choice]:
    """An utterance with its versions."""
    words = translate("story", "Dismiss: these are not one utterance")
    return [(words, lambda: dismiss(quote_key(evidence.comparison, row)))] if evidence.correctable else []


def of_wording(evidence: Evidence, line: Sequence[Loaded], dismiss: Dismiss) -> list[Choice]:
    """A word that is marked as loaded, in each outlet that has it."""
    if not evidence.correctable:
        return []
    choices: list[Choice] = []
    for word in line:
        words = translate("story", "Dismiss: “{word}” is not loaded here")
        if len(line) > 1:
            words = translate("story", "Dismiss in {outlet}: “{word}” is not loaded here")
            words = words.replace("{outlet}", evidence.name(word.article))
        key = wording_key(evidence.comparison, word)
        choices.append((words.replace("{word}", shorten(word.text, 32)), partial(dismiss, key)))
    return choices


def of_label(evidence: Evidence, label: Label, dismiss: Dismiss) -> list[Choice]:
    """What the outlets are said to call the same thing."""
    words = translate("story", "Dismiss: these are not names of one thing")
    return [(words, lambda: dismiss(labels_key(evidence.comparison, label)))] if evidence.correctable else []


def of_attribution(evidence: Evidence, row: Attribution, dismiss: Dismiss) -> list[Choice]:
    """A person, office or document that outlets are said to have something from."""
    words = translate("story", "Dismiss: “{source}” is no source here").replace(
        "{source}", shorten(row.source, 32)
    )
    return (
        [(words, lambda: dismiss(attributions_key(evidence.comparison, row)))] if evidence.correctable else []
    )


def of_source(evidence: Evidence, credit: Credit, dismiss: Dismiss) -> list[Choice]:
    """A source that an outlet is said to have something from."""
    if not evidence.correctable:
        return []
    source = shorten(evidence.names.get(credit.source, credit.shown), 32)
    if credit.relation == "shares_text":
        words = translate("story", "Dismiss: {outlet} does not share text with {source}")
    else:
        words = translate("story", "Dismiss: {outlet} does not have this from {source}")
    words = words.replace("{outlet}", evidence.name(credit.article)).replace("{source}", source)
    return [(words, lambda: dismiss(sources_key(evidence.comparison, credit)))]
