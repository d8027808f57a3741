"""One article in figures."""

from __future__ import annotations

from collections.abc import Sequence

from reader.compare.prepared import Prepared
from reader.compare.wording_lexicon import read_words
from reader.model.comparison import Claim, Loaded, Profile

_LEADS = 3


def profiles(
    prepared: Sequence[Prepared], claims: Sequence[Claim], wording: Sequence[Loaded]
) -> dict[str, Profile]:
    """Counts for each article, by its id. Boilerplate and repeated pull-quotes are not counted."""
    out: dict[str, Profile] = {}
    for one in prepared:
        article = one.article.id
        words = sum(
            len(read_words(p.text)) for p in one.passages if p.kind not in ("boilerplate", "pullquote")
        )
        loaded = sum(1 for w in wording if w.article == article and not w.quoted)
        mine = [c for c in claims if article in c.cells]
        mine.sort(key=lambda c: c.prominence[article])
        out[article] = Profile(
            words=words,
            loaded_per_100_words=round(100 * loaded / words, 2) if words else 0.0,
            claims_reported=len(mine),
            claims_only_here=sum(1 for c in mine if len(c.cells) == 1),
            leads_with=tuple(c.id for c in mine[:_LEADS]),
        )
    return out
