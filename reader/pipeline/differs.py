"""What a story list shows of a comparison: how much the outlets differ, and in what, on one line."""

from __future__ import annotations

from reader.model.comparison import Comparison, Difference
from reader.model.quote import QuoteRow

_LONGEST = 40  # characters of two values, in the line of a story card
NOUNS = {
    "figure": ("number differs", "numbers differ"),
    "quote": ("quote worded differently", "quotes worded differently"),
    "date": ("date differs", "dates differ"),
    "negation": ("statement made and denied", "statements made and denied"),
}


def differs_in_a_line(comparison: Comparison) -> str:
    """Say what differs, the most telling first; "" if nothing does."""
    parts = []
    told = {}  # how many of a kind are told in their words
    quotes = [row for row in comparison.quotes if not row.agree]
    if shown := _shortest_pair([_quote_values(row) for row in quotes]):
        parts.append("quote: “" + "” / “".join(shown) + "”")
        told["quote"] = 1
    figures = [each for each in _of(comparison, "figure") if not each.over_time]
    if shown := _shortest_pair([_values(difference) for difference in figures]):
        parts.append("number: " + " / ".join(shown))
        told["figure"] = 1
    for kind, count in (
        ("quote", len(quotes)),
        ("figure", len(figures)),
        ("date", len(_of(comparison, "date"))),
        ("negation", len(_of(comparison, "negation"))),
    ):
        if count > told.get(kind, 0):
            parts.append(f"{count} {NOUNS[kind][count > 1]}")
    missing = len({row.claim for row in comparison.left_out if row.state == "not_found"})
    if missing:
        parts.append(f"{missing} {'detail' if missing == 1 else 'details'} not in every outlet")
    return " · ".join(parts)


def divergence_of(comparison: Comparison) -> float:
    """For sorting: conflicting details that are sure and the weight of what is left out, for each article."""
    conflicts = sum(
        each.sure and not each.over_time for claim in comparison.claims for each in claim.differences
    )
    conflicts += sum(not row.agree for row in comparison.quotes)
    missing = sum(row.weight for row in comparison.left_out if row.state == "not_found")
    return round((conflicts + missing) / max(1, len(comparison.articles)), 3)


def _of(comparison: Comparison, kind: str) -> list[Difference]:
    return [each for claim in comparison.claims for each in claim.differences if each.kind == kind]


def _values(difference: Difference) -> list[str]:
    return list(dict.fromkeys(variant.text.strip() for variant in difference.values))


def _quote_values(row: QuoteRow) -> list[str]:
    return list(dict.fromkeys(version.text.strip(" .,;") for version in row.versions if version.direct))


def _shortest_pair(choices: list[list[str]]) -> list[str]:
    """Two different values that fit the line: of the shortest of the choices, or nothing."""
    fitting = [two for values in choices if len(two := values[:2]) == 2 and len(" / ".join(two)) <= _LONGEST]
    return min(fitting, key=lambda two: len("".join(two)), default=[])
