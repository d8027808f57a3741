"""One article in figures."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.compare.prepared import Prepared, Spans, spans_of
from reader.compare.wording_lexicon import read_words
from reader.model.comparison import Claim, Loaded, Profile
from reader.text.readings import reading

_LEADS = 3  # claims that an outlet begins with


def profiles(
    prepared: Sequence[Prepared], claims: Sequence[Claim], wording: Sequence[Loaded]
) -> dict[str, Profile]:
    """Counts for each article, by its id. Boilerplate and repeated pull-quotes are not counted."""
    out: dict[str, Profile] = {}
    own_voice = Counter(word.article for word in wording if not word.quoted)
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for article in claim.cells:
            told[article].append(claim)
    for one in prepared:
        article = one.article.id
        words = _words(one.article.text, spans_of(one.passages))
        loaded = own_voice[article]
        mine = told[article]
        mine.sort(key=lambda c: c.prominence[article])
        out[article] = Profile(
            words=words,
            loaded_per_100_words=round(100 * loaded / words, 2) if words else 0.0,
            claims_reported=len(mine),
            claims_only_here=sum(1 for c in mine if len(c.cells) == 1),
            leads_with=tuple(c.id for c in mine[:_LEADS]),
        )
    return out


@reading
def _words(text: str, spans: Spans) -> int:
    """How many words an article's passages have."""
    return sum(len(read_words(text[a:b])) for kind, a, b in spans if kind not in ("boilerplate", "pullquote"))
