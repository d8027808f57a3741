"""A comparison for a terminal or a plain-text file, 80 columns wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from reader.export.kinds import kinds_of
from reader.export.lookup import Lookup, Piece, shortened
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
    lines += [title or _title(comparison), "=" * min(WIDTH, len(title or _title(comparison))), ""]
    lines += _outlets(look)
    lines += _section("Side by side: what more than one outlet reports", _rows(look))
    lines += _section("The same words, as each outlet gives them", _quotes(look))
    lines += _section("Left out", _left_out(look))
    lines += _section("Loaded wording, in the outlet's own voice", _wording(look))
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
        facts = f"{profile.words} words" if profile else ""
        if not article.complete:
            facts += "; incomplete text, so nothing is said to be left out of it"
        lines += _wrapped(f"{look.outlet(article.id)}: {article.title} ({facts})", "* ")
    return lines


def _wrapped(text: str, first: str) -> list[str]:
    following = " " * len(first)
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=following, break_on_hyphens=False
    )


def _shown(pieces: list[Piece]) -> str:
    return "".join(f"[{p.text}]" if "differs" in p.kinds else p.text for p in pieces).replace("\n", " ")


def _rows(look: Lookup) -> Iterator[str]:
    total = len(look.articles)
    for number, claim in enumerate(look.rows(), 1):
        kinds = kinds_of(claim)
        head = f"{number}. {len(claim.cells)} of {total}" + (f" · differs: {kinds}" if kinds else "")
        yield head
        for article in look.articles:
            if article in claim.cells:
                told = " / ".join(_shown(look.marked(p, claim)) for p in claim.cells[article])
                yield from _wrapped(f"{look.outlet(article)}: {told}", "   ")
            elif article in claim.maybe:
                near = shortened(look.passage(claim.maybe[article]).text)
                yield from _wrapped(f"{look.outlet(article)}: maybe, worded differently: {near}", "   ")
        yield ""


def _quotes(look: Lookup) -> Iterator[str]:
    for row in look.comparison.quotes:
        if len({version.article for version in row.versions}) < 2:
            continue
        yield (row.speaker or "Speaker not named") + _agreement(row)
        for version in row.versions:
            said = f'"{version.text}"' if version.direct else f"(in other words) {version.text}"
            verb = f" · {version.verb}" if version.verb else ""
            form = "" if version.form == "full" else f" · {version.form}"
            yield from _wrapped(f"{look.outlet(version.article)}{verb}{form}: {said}", "   ")
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
        rows = [r for r in look.comparison.left_out if r.article == article and r.state == "not_found"]
        what = "detail" if len(rows) == 1 else "details"
        yield f"{look.outlet(article)}: {len(rows)} {what} that others report"
        for row in rows[:MOST_LEFT_OUT]:
            by = ", ".join(look.outlets(row.reported_by))
            yield from _wrapped(f"{row.kind}: {' '.join(without_dateline(row.text).split())} ({by})", "   - ")
            if row.nearest:
                near = shortened(look.passage(row.nearest.passage).text, 70)
                yield from _wrapped(f"closest here ({row.nearest.similarity:.2f}): {near}", "       ")
        yield ""


def _wording(look: Lookup) -> Iterator[str]:
    for article in look.articles:
        if known_words(look.articles[article].article.language) == "none":
            yield f"{look.outlet(article)}: not known in this language"
            continue
        own = [w for w in look.comparison.wording if w.article == article and not w.quoted]
        profile = look.comparison.profile.get(article)
        rate = f" ({profile.loaded_per_100_words:.1f} per 100 words)" if profile else ""
        yield f"{look.outlet(article)}: {len(own)}{rate}"
        for word in sorted(own, key=lambda w: -w.score)[:MOST_WORDS]:
            plain = f"; plainer: {word.plain}" if word.plain else ""
            yield from _wrapped(f'"{word.text}": {word.category}{plain}', "   - ")
            for other in word.others:
                if not other.same and other.text:
                    yield from _wrapped(
                        f'{look.outlet(other.article)} writes "{other.text}" there', "       "
                    )


def _sources(look: Lookup) -> Iterator[str]:
    relation = {
        "credits": "credits",
        "wire": "prints wire copy of",
        "rewrites": "may rewrite",
        "shares_text": "shares text with",
    }
    if not look.comparison.sources and not look.credits_known:
        yield "Not known in the language of these texts."
    for credit in look.comparison.sources:
        yield from _wrapped(
            f"{look.outlet(credit.article)} {relation[credit.relation]} {credit.shown} "
            f"(¶{look.passage(credit.passage).paragraph})",
            "- ",
        )


def _attributions(look: Lookup) -> Iterator[str]:
    for article in look.articles:
        mine = look.attributed(article)
        if mine or not knows_sources(look.articles[article].article.language):
            yield f"{look.outlet(article)}: {look.kinds_of_sources(article)}"
        for row, uses in mine:
            alone = "; only here" if row.only_one_of(look.wholes) else ""
            why = next((f", {use.anonymous}" for use in uses if use.anonymous), "")
            places = ", ".join(
                dict.fromkeys(f"¶{look.passage(use.passage).paragraph}" for use in uses[:MOST_WORDS])
            )
            yield from _wrapped(f"{row.source} ({row.kind}{why}; {places}{alone})", "   - ")
