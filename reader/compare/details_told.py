"""Details that are no omission after all: told otherwise, told twice, or no part of the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.model.comparison import Claim, Credit, LeftOut

_TOLD_OTHERWISE = ("figure", "date", "quote")


def only_left_out(
    rows: Iterable[LeftOut], claims: Sequence[Claim], credited: Iterable[Credit]
) -> Iterator[LeftOut]:
    """The rows, in their order, without details that say nothing of the article.

    - A value that the article gives otherwise ("Twelve" against "14") is a difference, shown as such.
    - A name that another article credits (the agency in its dateline) belongs to that article.
    - The same detail of the same article counts once, where it weighs most.
    """
    names = {_plain(credit.source) for credit in credited}
    seen: set[tuple[str, str, str]] = set()
    for row in rows:
        if row.kind != "claim":
            key = (row.article, row.kind, _plain(row.text))
            if key in seen or (row.kind == "name" and _plain(row.text) in names) or _told(row, claims):
                continue
            seen.add(key)
        yield row


def _told(row: LeftOut, claims: Sequence[Claim]) -> bool:
    """Whether a difference of any claim sets this value against one of the article's own."""
    if row.kind not in _TOLD_OTHERWISE:
        return False
    wanted = _plain(row.text)
    for claim in claims:
        for difference in claim.differences:
            if difference.kind != row.kind or not any(v.article == row.article for v in difference.values):
                continue
            for value in difference.values:
                words = _plain(value.text)
                if value.article in row.reported_by and (wanted in words or words in wanted):
                    return True
    return False


def _plain(text: str) -> str:
    return f" {' '.join(text.lower().split())} "
