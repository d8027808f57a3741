"""A comparison for a terminal or a plain-text file, 80 columns wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from reader.export.kinds import kinds_of
from reader.export.lookup import Lookup, Piece, shortened, stretches
from reader.model.comparison import Comparison
from reader.model.known_words import known_words, knows_sources
from reader.model.quote import QuoteRow
from reader.text.datelines import without_dateline

WIDTH = 80
MOST_LEFT_OUT = 6
MOST_WORDS = 6


def render(comparison: Comparison, title: str = "") -> str:
    """The comparison as text. What a row words differently stands in [brackets]."""
    look = Lookup(comparison)
    lines: list[str] = []
    head = _wrapped(title or _title(comparison), "")
    lines += [*head, "=" * max(map(len, head), default=0), ""]
    lines += _outlets(look)
    lines += _section("Side by side: what more than one outlet reports", _rows(look))
    lines += _section("The same words, as each outlet gives them", _quotes(look))
    lines += _section("Left out", _left_out(look))
    lines += _section("Loaded wording, in the outlet's own voice", _wording(look))
    lines += _section("What each calls the same", _labels(look))
    lines += _section("Where it comes from", _sources(look))
    lines += _section("Whom each has it from", _attributions(look))
    return "\n".join(lines).rstrip() + "\n"


def _title(comparison: Comparison) -> str:
    return comparison.articles[0].article.title if comparison.articles else "Nothing to compare"


def _section(title: str, body: Iterator[str]) -> list[str]:
    lines = list(body)
    return ["", title, "-" * len(title), *(lines or ["Nothing found."])]


def _outlets(look: Lookup) -> list[str]:
    lines = []
    for compared in look.comparison.articles:
        article = compared.article
        profile = look.comparison.profile.get(article.id)
        facts = [look.when(article.id), f"{profile.words} words" if profile else ""]
        if not article.complete:
            facts.append("incomplete text, so nothing is said to be left out of it")
        told = "; ".join(filter(None, facts))
        lines += _wrapped(f"{look.outlet(article.id)}: {article.title} ({told})", "* ")
        if address := look.address(article.id):
            lines.append(f"  {address}")
    return lines


def _wrapped(text: str, first: str) -> list[str]:
    following = " " * len(first)
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=following, break_on_hyphens=False
    )


def _shown(pieces: list[Piece]) -> str:
    return "".join(f"[{words}]" if differs else words for words, differs in stretches(pieces))


def _rows(look: Lookup) -> Iterator[str]:
    total = len(look.articles)
    for number, claim in enumerate(look.rows(), 1):
        kinds = kinds_of(claim)
        head = f"{number}. {len(claim.cells)} of {total}" + (f" · differs: {kinds}" if kinds else "")
        yield from _wrapped(head, "")
        for article in look.articles:
            if article in claim.cells:
                told = " / ".join(
                    f"{_shown(look.marked(p, claim))} ({look.spot(p)})" for p in claim.cells[article]
                )
                yield from _wrapped(f"{look.outlet(article)}: {told}", "   ")
            elif article in claim.maybe:
                near = _near(look, claim.maybe[article], 90)
                yield from _wrapped(f"{look.outlet(article)}: maybe, worded differently: {near}", "   ")
        yield ""


def _near(look: Lookup, passage: str, limit: int) -> str:
    return f"{shortened(look.passage(passage).text, limit)} ({look.spot(passage)})"


def _quotes(look: Lookup) -> Iterator[str]:
    for row in look.comparison.quotes:
        if len({version.article for version in row.versions}) < 2:
            continue
        yield (row.speaker or "Speaker not named") + _agreement(row)
        for version in row.versions:
            said = f'"{version.text}"' if version.direct else f"(in other words) {version.text}"
            verb = f" · {version.verb}" if version.verb else ""
            form = "" if version.form == "full" else f" · {version.form}"
            yield from _wrapped(
                f"{look.outlet(version.article)}{verb}{form}: {said} ({look.spot(version.passage)})", "   "
            )
        yield ""


def _agreement(row: QuoteRow) -> str:
    """Whether outlets give other words, or only more or fewer of the same."""
    if row.agree:
        return ""
    forms = {version.form for version in row.versions if version.direct}
    return " · cut differently" if "cut" in forms and "altered" not in forms else " · worded differently"


def _left_out(look: Lookup) -> Iterator[str]:
    for article, compared in look.articles.items():
        if not compared.article.complete:
            yield f"{look.outlet(article)}: the text is incomplete, so nothing is said."
            continue
        rows = look.left_out(article)
        what = "detail" if len(rows) == 1 else "details"
        yield f"{look.outlet(article)}: {len(rows)} {what} that others report"
        for row in rows[:MOST_LEFT_OUT]:
            by = ", ".join(dict.fromkeys(map(look.place, row.evidence))) or ", ".join(
                look.outlets(row.reported_by)
            )
            yield from _wrapped(f"{row.kind}: {without_dateline(row.text)} ({by})", "   - ")
            told = look.detail(row)
            if not told.whole:
                yield from _wrapped(f"in the sentence: {without_dateline(told.sentence)}", "       ")
            if row.nearest:
                yield from _wrapped(
                    f"closest here ({look.alike(row)}): {_near(look, row.nearest.passage, 70)}", "       "
                )
        if len(rows) > MOST_LEFT_OUT:
            yield f"   and {len(rows) - MOST_LEFT_OUT} more, which the page (.html) and Markdown (.md) tell"
        yield ""


def _wording(look: Lookup) -> Iterator[str]:
    for article in look.articles:
        if known_words(look.articles[article].article.language) == "none":
            yield f"{look.outlet(article)}: not known in this language"
            continue
        own = look.loaded(article)
        profile = look.comparison.profile.get(article)
        rate = f" ({profile.loaded_per_100_words:.1f} per 100 words)" if profile else ""
        yield f"{look.outlet(article)}: {len(own)}{rate}"
        for word in own[:MOST_WORDS]:
            plain = f"; plainer: {word.plain}" if word.plain else ""
            yield from _wrapped(f'"{word.text}" ({look.spot(word.passage)}): {word.category}{plain}', "   - ")
            yield from _wrapped(look.passage(word.passage).text, "       ")
            for other in word.others:
                if not other.same and other.text:
                    there = other.text in look.passage(other.passage).text
                    who = look.place(other.passage) if there else look.outlet(other.article)
                    yield from _wrapped(f'{who} writes "{other.text}" there', "       ")
        if len(own) > MOST_WORDS:
            yield f"   and {len(own) - MOST_WORDS} more"


def _labels(look: Lookup) -> Iterator[str]:
    for of, names in look.labels():
        yield from _wrapped(of, "")
        for use in names:
            yield from _wrapped(f"{look.outlet(use.article)}: {use.text} ({look.spot(use.passage)})", "   - ")


def _sources(look: Lookup) -> Iterator[str]:
    if not look.comparison.sources and not look.credits_known:
        yield "Not known in the language of these texts."
    for credit in look.comparison.sources:
        told = f"{look.outlet(credit.article)} {look.relation(credit)} {credit.shown}"
        yield from _wrapped(f"{told} ({look.spot(credit.passage)})", "- ")


def _attributions(look: Lookup) -> Iterator[str]:
    for article in look.articles:
        mine = look.attributed(article)
        if mine or not knows_sources(look.articles[article].article.language):
            yield f"{look.outlet(article)}: {look.kinds_of_sources(article)}"
        for row, uses in mine:
            alone = "; only here" if row.only_one_of(look.wholes) else ""
            why = next((f", {use.anonymous}" for use in uses if use.anonymous), "")
            places = ", ".join(dict.fromkeys(look.spot(use.passage) for use in uses[:MOST_WORDS]))
            yield from _wrapped(f"{row.source} ({row.kind}{why}; {places}{alone})", "   - ")
