"""Details that are no omission after all: told otherwise, told twice, or no part of the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.model.comparison import Claim, Credit, LeftOut
from reader.model.quote import QuoteRow

_TOLD_OTHERWISE = ("figure", "date", "quote")


def only_left_out(
    rows: Iterable[LeftOut], claims: Sequence[Claim], credited: Iterable[Credit], quotes: Iterable[QuoteRow]
) -> Iterator[LeftOut]:
    """The rows, in their order, without details that say nothing of the article.

    - A value that the article gives otherwise ("Twelve" against "14") is a difference, shown as such.
    - A quotation that the article gives cut or in other words stands among the quotes.
    - A name that another article credits (the agency in its dateline) belongs to that article.
    - The same detail of the same article counts once, where it weighs most.
    """
    given = {_plain(name) for credit in credited for name in (credit.source, credit.shown)}
    names = given | {name.removeprefix(" the") for name in given}
    seen: set[tuple[str, str, str]] = set()
    otherwise = _values(claims)
    uttered = [_versions(row) for row in quotes]
    for row in rows:
        key = (row.article, row.kind, _plain(row.text))
        if key in seen or (row.kind == "name" and _plain(row.text) in names) or _told(row, otherwise):
            continue
        if row.kind == "quote" and _given(row, uttered):
            continue
        seen.add(key)
        yield row


Values = list[tuple[str, str]]


def _values(claims: Sequence[Claim]) -> dict[tuple[str, str], list[Values]]:
    """By kind and article, the differences that the article is in: whose value each is, and its words."""
    out: dict[tuple[str, str], list[Values]] = {}
    for difference in (d for claim in claims for d in claim.differences if d.kind in _TOLD_OTHERWISE):
        values = [(value.article, _plain(value.text)) for value in difference.values]
        for article in {article for article, _words in values}:
            out.setdefault((difference.kind, article), []).append(values)
    return out


def _told(row: LeftOut, otherwise: Mapping[tuple[str, str], Sequence[Values]]) -> bool:
    """Whether a difference of any claim sets this value against one of the article's own."""
    found = otherwise.get((row.kind, row.article), ())
    if not found:
        return False
    wanted, told = _plain(row.text), frozenset(row.reported_by)
    return any(
        article in told and (wanted in words or words in wanted)
        for values in found
        for article, words in values
    )


def _versions(row: QuoteRow) -> dict[str, list[str]]:
    """The words that articles give of one utterance in quotation marks."""
    out: dict[str, list[str]] = {}
    for version in row.versions:
        if version.form != "paraphrase":
            out.setdefault(version.article, []).append(_plain(version.text))
    return out


def _given(row: LeftOut, uttered: Iterable[Mapping[str, Sequence[str]]]) -> bool:
    """Whether the article gives of the same utterance at least a part."""
    wanted = _plain(row.text)
    return any(
        row.article in versions
        and any(
            wanted in words or words in wanted for each in row.reported_by for words in versions.get(each, ())
        )
        for versions in uttered
    )


def _plain(text: str) -> str:
    return f" {' '.join(text.lower().split())} "
