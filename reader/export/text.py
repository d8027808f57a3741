"""A comparison for a terminal or a plain-text file, 80 columns wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from reader.export.lookup import Lookup, Piece, shortened, stretches
from reader.export.words import ENGLISH
from reader.model.comparison import Comparison
from reader.model.known_words import known_words, knows_sources
from reader.model.quote import QuoteRow
from reader.text.datelines import without_dateline

WIDTH = 80
MOST_LEFT_OUT = 6
MOST_WORDS = 6


def render(comparison: Comparison, title: str = "", language: str = ENGLISH) -> str:
    """The comparison as text. What a row words differently stands in [brackets]."""
    look = Lookup(comparison, language)
    lines: list[str] = []
    head = _wrapped(title or look.title, "")
    lines += [*head, "=" * max(map(len, head), default=0), ""]
    lines += _outlets(look)
    for heading, body in (
        ("side_by_side_long", _rows(look)),
        ("quotes_long", _quotes(look)),
        ("left_out", _left_out(look)),
        ("wording_long", _wording(look)),
        ("names_long", _labels(look)),
        ("sources_long", _sources(look)),
        ("whom_long", _attributions(look)),
    ):
        lines += _section(look, heading, body)
    return "\n".join(lines).rstrip() + "\n"


def _section(look: Lookup, heading: str, body: Iterator[str]) -> list[str]:
    lines, title = list(body), look.words(heading)
    return ["", title, "-" * len(title), *(lines or [look.words("nothing_found")])]


def _outlets(look: Lookup) -> list[str]:
    lines = []
    for compared in look.comparison.articles:
        article = compared.article
        profile = look.comparison.profile.get(article.id)
        facts = [look.when(article.id), look.words.count("words", profile.words) if profile else ""]
        if not article.complete:
            facts.append(look.words("incomplete_said"))
        told = "; ".join(filter(None, facts))
        lines += _wrapped(f"{look.outlet(article.id)}: {compared.headline} ({told})", "* ")
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
        head = [look.words("of", n=len(claim.cells), total=total)]
        if kinds := look.words.differences(claim):
            head.append(look.words("differs", what=kinds))
        yield from _wrapped(f"{number}. {' · '.join(head)}", "")
        for article in look.articles:
            if article in claim.cells:
                told = " / ".join(
                    f"{_shown(look.marked(p, claim))} ({look.spot(p)})" for p in claim.cells[article]
                )
                yield from _wrapped(f"{look.outlet(article)}: {told}", "   ")
            elif article in claim.maybe:
                near = _near(look, claim.maybe[article], 90)
                yield from _wrapped(f"{look.outlet(article)}: {look.words('maybe_told')} {near}", "   ")
        yield ""


def _near(look: Lookup, passage: str, limit: int) -> str:
    return f"{shortened(look.passage(passage).text, limit)} ({look.spot(passage)})"


def _quotes(look: Lookup) -> Iterator[str]:
    for row in look.comparison.quotes:
        if len({version.article for version in row.versions}) < 2:
            continue
        yield (row.speaker or look.words("no_speaker")) + _agreement(look, row)
        for version in row.versions:
            text = version.text
            said = look.words.quoted(text) if version.direct else look.words("retold", text=text)
            verb = f" · {version.verb}" if version.verb else ""
            form = "" if version.form == "full" else f" · {look.words.named('forms', version.form)}"
            yield from _wrapped(
                f"{look.outlet(version.article)}{verb}{form}: {said} ({look.spot(version.passage)})", "   "
            )
        yield ""


def _agreement(look: Lookup, row: QuoteRow) -> str:
    """Whether outlets give other words, or only more or fewer of the same."""
    if row.agree:
        return ""
    forms = {version.form for version in row.versions if version.direct}
    cut = "cut" in forms and "altered" not in forms
    return f" · {look.words('cut_differently' if cut else 'worded_differently')}"


def _left_out(look: Lookup) -> Iterator[str]:
    for article, compared in look.articles.items():
        if not compared.article.complete:
            yield from _wrapped(f"{look.outlet(article)}: {look.words('incomplete_long')}", "")
            continue
        rows = look.left_out(article)
        yield f"{look.outlet(article)}: {look.words.count('others_report', len(rows))}"
        for row in rows[:MOST_LEFT_OUT]:
            by = ", ".join(dict.fromkeys(map(look.place, row.evidence))) or ", ".join(
                look.outlets(row.reported_by)
            )
            kind = look.words.named("kinds", row.kind)
            yield from _wrapped(f"{kind}: {without_dateline(row.text)} ({by})", "   - ")
            told = look.detail(row)
            if not told.whole:
                sentence = without_dateline(told.sentence)
                yield from _wrapped(look.words("in_sentence", text=sentence), "       ")
            if row.nearest and not look.near(row):
                yield f"       {look.words('nothing_close')}"
            elif row.nearest:
                near = _near(look, row.nearest.passage, 70)
                yield from _wrapped(look.words("closest_here", alike=look.alike(row), text=near), "       ")
        if len(rows) > MOST_LEFT_OUT:
            more = look.words.count("more", len(rows) - MOST_LEFT_OUT)
            yield from _wrapped(look.words("and_more_elsewhere", more=more), "   ")
        yield ""


def _wording(look: Lookup) -> Iterator[str]:
    for article in look.articles:
        if known_words(look.articles[article].article.language) == "none":
            yield f"{look.outlet(article)}: {look.words('not_known')}"
            continue
        own = look.loaded(article)
        told = f"{look.outlet(article)}: {look.words.number(len(own))}"
        yield f"{told} ({look.rate(article)})" if article in look.comparison.profile else told
        for word in own[:MOST_WORDS]:
            kind = look.words.named("categories", word.category)
            plain = f"; {look.words('plainer', word=word.plain)}" if word.plain else ""
            said = f"{look.words.quoted(word.text)} ({look.spot(word.passage)}): {kind}{plain}"
            yield from _wrapped(said, "   - ")
            yield from _wrapped(look.passage(word.passage).text, "       ")
            for other in word.others:
                if not other.same and other.text:
                    there = other.text in look.passage(other.passage).text
                    who = look.place(other.passage) if there else look.outlet(other.article)
                    written = look.words("writes_there", who=who, word=look.words.quoted(other.text))
                    yield from _wrapped(written, "       ")
        if len(own) > MOST_WORDS:
            more = look.words.count("more", len(own) - MOST_WORDS)
            yield f"   {look.words('and_more', more=more)}"


def _labels(look: Lookup) -> Iterator[str]:
    for of, names in look.labels():
        yield from _wrapped(of, "")
        for use in names:
            yield from _wrapped(f"{look.outlet(use.article)}: {use.text} ({look.spot(use.passage)})", "   - ")


def _sources(look: Lookup) -> Iterator[str]:
    if not look.comparison.sources and not look.credits_known:
        yield look.words("not_known_texts")
    for credit in look.credits():
        told = f"{look.outlet(credit.article)} {look.relation(credit)} {look.source(credit)}"
        yield from _wrapped(f"{told} ({look.spot(credit.passage)})", "- ")


def _attributions(look: Lookup) -> Iterator[str]:
    for article in look.articles:
        mine = look.attributed(article)
        if mine or not knows_sources(look.articles[article].article.language):
            yield f"{look.outlet(article)}: {look.kinds_of_sources(article)}"
        for row, uses in mine:
            alone = f"; {look.words('only_here')}" if row.only_one_of(look.wholes) else ""
            kind = look.words.named("source_kinds", row.kind)
            why = next((f", {use.anonymous}" for use in uses if use.anonymous), "")
            places = ", ".join(dict.fromkeys(look.spot(use.passage) for use in uses[:MOST_WORDS]))
            yield from _wrapped(f"{row.source} ({kind}{why}; {places}{alone})", "   - ")
