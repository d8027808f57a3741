"""Differences of naming inside a row: what its outlets call the same thing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.model.comparison import Claim, Difference, Label, Variant
from reader.model.passage import Passage
from reader.text.speech import reporting_verbs


def with_labels(
    claims: Sequence[Claim],
    labels: Sequence[Label],
    passages: Mapping[str, Passage],
    rows: Mapping[str, Sequence[Label]],
) -> tuple[Claim, ...]:
    """The claims, each with the labels that two or more of its outlets give differently in it.

    Args:
        claims: the rows.
        labels: what each outlet calls a thing, with the passages: who did it and what somebody said.
        passages: every passage by its id.
        rows: for each row, by its id, what its outlets call things and persons there.
    """
    by_passage: dict[str, set[int]] = {}
    for k, label in enumerate(labels):
        for use in label.names if label.kind != "name" else ():
            by_passage.setdefault(use.passage, set()).add(k)
    out: list[Claim] = []
    for claim in claims:
        inside = {i for ids in claim.cells.values() for i in ids}
        near = sorted({k for i in inside for k in by_passage.get(i, ())}) if len(claim.cells) > 1 else []
        told = [*(labels[k] for k in near), *rows.get(claim.id, ())]
        found: list[Difference] = []
        for label in told:
            difference = _difference(label, inside, passages)
            if difference and not _known(difference, (*claim.differences, *found)):
                found.append(difference)
        out.append(replace(claim, differences=(*claim.differences, *found)) if found else claim)
    return tuple(out)


def _known(difference: Difference, told: Sequence[Difference]) -> bool:
    """Whether words of two outlets of a difference stand in another one already."""
    return any(len({v.article for v in difference.values if _in(v, other.values)}) > 1 for other in told)


def _in(value: Variant, others: Sequence[Variant]) -> bool:
    return any(v.article == value.article and v.start < value.end and value.start < v.end for v in others)


def _difference(label: Label, inside: set[str], passages: Mapping[str, Passage]) -> Difference | None:
    values: dict[tuple[str, str], Variant] = {}
    for use in label.names:
        if use.passage not in inside:
            continue
        passage = passages[use.passage]
        found = re.search(rf"(?<!\w){re.escape(use.text)}(?!\w)", passage.text)
        at = found.start() if found else passage.text.find(use.text)
        if at >= 0:
            start = passage.start + at
            values.setdefault(
                (use.article, use.text.lower()),
                Variant(use.article, use.passage, start, start + len(use.text), use.text),
            )
    names: dict[str, set[str]] = {}
    for article, text in values:
        names.setdefault(article, set()).add(text)
    if len(names) < 2 or (label.kind not in ("name", "maybe") and set.intersection(*names.values())):
        return None
    # Verbs of saying are told apart by who says what (kind "verb"); the same pair twice helps nobody.
    if all(text in reporting_verbs() for text in set().union(*names.values())):
        return None
    return Difference("label", tuple(values.values()), label=label.kind, sure=label.kind != "maybe")
