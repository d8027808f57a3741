"""A comparison as Markdown: a table of what is shared, then lists; each place leads to its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.export.kinds import kinds_of
from reader.export.lookup import Lookup, Piece, shortened, stretches
from reader.model.comparison import Claim, Comparison, LeftOut
from reader.model.known_words import known_words
from reader.text.datelines import without_dateline

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~&])")


def render(comparison: Comparison, title: str = "") -> str:
    """The comparison as GitHub-flavoured Markdown; every text of an outlet is escaped."""
    look = Lookup(comparison)
    lines = [f"# {_escaped(title or _first_title(comparison))}", "", *_articles(look)]
    for head, body in (
        ("Side by side", _table(look)),
        ("Quotes", _quotes(look)),
        ("Left out", _left_out(look)),
        ("Loaded wording, in the outlet's own voice", _wording(look)),
        ("What each calls the same", _labels(look)),
        ("Where it comes from", _sources(look)),
        ("Whom each has it from", _attributions(look)),
    ):
        lines += ["", f"## {head}", "", *(list(body) or ["Nothing found."])]
    return "\n".join(lines).rstrip() + "\n"


def _first_title(comparison: Comparison) -> str:
    return comparison.articles[0].article.title if comparison.articles else "Nothing to compare"


def _articles(look: Lookup) -> Iterator[str]:
    for key, compared in look.articles.items():
        title, when = _linked(compared.article.title, look.address(key)), look.when(key)
        note = "" if compared.article.complete else " (incomplete text)"
        yield f"- **{_escaped(look.outlet(key))}**: {title}{f', {when}' if when else ''}{note}"


def _table(look: Lookup) -> Iterator[str]:
    names = [_escaped(look.outlet(article)) for article in look.articles]
    yield f"| What is reported | {' | '.join(names)} |"
    yield "|---|" + "---|" * len(names)
    for claim in look.rows():
        yield _row(look, claim)
    yield ""
    yield "Words in **bold** differ between the outlets of a row. ¶3 is the third paragraph of a text."


def _row(look: Lookup, claim: Claim) -> str:
    cells = []
    for article in look.articles:
        if article in claim.cells:
            told = (f"{_bold(look.marked(p, claim))} {_place(look, p)}" for p in claim.cells[article])
            cells.append("<br>".join(told))
        elif not look.articles[article].article.complete:
            cells.append("*incomplete text*")
        elif article in claim.maybe:
            near = claim.maybe[article]
            words = _escaped(shortened(look.passage(near).text))
            cells.append(f"*maybe, worded differently:* {words} {_place(look, near)}")
        else:
            cells.append("*not found*")
    differs = kinds_of(claim)
    label = _escaped(shortened(look.passage(claim.lead).text, 60))
    return f"| {label}{f'<br>*differs: {differs}*' if differs else ''} | {' | '.join(cells)} |"


def _quotes(look: Lookup) -> Iterator[str]:
    for row in look.comparison.quotes:
        if len({version.article for version in row.versions}) < 2:
            continue
        yield f"- {_escaped(row.speaker or 'Speaker not named')}"
        for v in row.versions:
            words = f"“{_escaped(v.text)}”" if v.direct else f"in other words: {_escaped(v.text)}"
            verb = f" · {_escaped(v.verb)}" if v.verb else ""
            outlet, place = _escaped(look.outlet(v.article)), _place(look, v.passage)
            yield f"  - {outlet}{verb} · {v.form}: {words} {place}"


def _left_out(look: Lookup) -> Iterator[str]:
    for key, compared in look.articles.items():
        yield f"### {_escaped(look.outlet(key))}"
        yield ""
        if not compared.article.complete:
            yield from ("The text is incomplete, so nothing is said to be left out of it.", "")
            continue
        rows = look.left_out(key)
        for row in rows:
            yield from _detail(look, row)
        yield from ("",) if rows else ("Nothing found.", "")


def _detail(look: Lookup, row: LeftOut) -> Iterator[str]:
    told = look.detail(row)
    yield f"- {row.kind}: {_escaped(without_dateline(row.text))}"
    if not told.whole:
        yield f"  - in the sentence: {_escaped(without_dateline(told.sentence))}"
    yield f"  - reported by {', '.join(_place(look, passage, whose=True) for passage in row.evidence)}"
    if row.nearest:
        near = row.nearest.passage
        words = _escaped(shortened(look.passage(near).text, 140))
        yield f"  - closest here ({look.alike(row)}): {words} {_place(look, near)}"


def _wording(look: Lookup) -> Iterator[str]:
    for key, compared in look.articles.items():
        if known_words(compared.article.language) == "none":
            yield f"- **{_escaped(look.outlet(key))}**: not known in this language"
            continue
        own = look.loaded(key)
        yield f"- **{_escaped(look.outlet(key))}**: {len(own)}"
        for word in own:
            plain = f" Plainer: {_escaped(word.plain)}." if word.plain else ""
            why = f"{word.category}: {_escaped(word.why)}{plain}"
            sentence = _escaped(look.passage(word.passage).text)
            yield f"  - **{_escaped(word.text)}** ({why}): “{sentence}” {_place(look, word.passage)}"


def _labels(look: Lookup) -> Iterator[str]:
    for of, names in look.labels():
        yield f"- {_escaped(of)}"
        for use in names:
            outlet = _escaped(look.outlet(use.article))
            yield f"  - {outlet}: {_escaped(use.text)} {_place(look, use.passage)}"


def _sources(look: Lookup) -> Iterator[str]:
    for credit in look.comparison.sources:
        outlet, source = _escaped(look.outlet(credit.article)), _escaped(credit.shown)
        yield f"- {outlet} {look.relation(credit)} {source} {_place(look, credit.passage)}"


def _attributions(look: Lookup) -> Iterator[str]:
    for key in look.articles:
        yield f"- **{_escaped(look.outlet(key))}**: {look.kinds_of_sources(key) or 'nobody'}"
        for row, uses in look.attributed(key):
            alone = ", only here" if row.only_one_of(look.wholes) else ""
            places = " ".join(dict.fromkeys(_place(look, use.passage) for use in uses))
            yield f"  - {_escaped(row.source)} ({row.kind}{alone}) {places}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _linked(words: str, address: str) -> str:
    return f"[{_escaped(words)}](<{address}>)" if address else _escaped(words)


def _place(look: Lookup, passage: str, *, whose: bool = False) -> str:
    """Where a passage stands, as a link to it if its article has an address."""
    return _linked(look.place(passage) if whose else look.spot(passage), look.cited(passage))


def _bold(pieces: list[Piece]) -> str:
    return "".join(_strong(words) if differs else _kept(words) for words, differs in stretches(pieces))


def _strong(text: str) -> str:
    """In bold, the spaces at its ends outside of the stars."""
    kept = _kept(text)
    words = kept.strip()
    return kept.replace(words, f"**{words}**", 1) if words else kept


def _kept(text: str) -> str:
    """Escaped, with the spaces at its ends, which part it from its neighbours."""
    return _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))
