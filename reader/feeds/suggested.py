"""A short list of public feeds of well-known outlets, to begin with; addresses as they publish them."""

from __future__ import annotations

from dataclasses import dataclass

import resources


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A feed that a reader may want. `country` is ISO 3166 ("GB"), `language` ISO 639 ("en"); `subject` is
    news, world, politics, business, technology or science."""

    country: str
    subject: str
    language: str
    outlet: str
    url: str
    site_url: str


def suggestions() -> tuple[Suggestion, ...]:
    """All of them, in the order of the file: by country, the general ones first."""
    lines = resources.path("outlets/feeds.tsv").read_text("utf-8").splitlines()
    return tuple(Suggestion(*line.split("\t")) for line in lines if line and not line.startswith("#"))
