"""A comparison as Markdown: a table of what is shared, then lists; each place leads to its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.export.lookup import Lookup, Piece, shortened, stretches
from reader.export.words import ENGLISH
from reader.model.comparison import Claim, Comparison, LeftOut
from reader.model.known_words import known_words
from reader.text.datelines import without_dateline

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~&])")


def render(comparison: Comparison, title: str = "", language: str = ENGLISH) -> str:
    """The comparison as GitHub-flavoured Markdown; every text of an outlet is escaped."""
    look = Lookup(comparison, language)
    lines = [f"# {_escaped(title or look.title)}", "", *_articles(look)]
    for head, body in (
        ("side_by_side", _table(look)),
        ("quotes", _quotes(look)),
        ("left_out", _left_out(look)),
        ("wording_long", _wording(look)),
        ("names_long", _labels(look)),
        ("sources_long", _sources(look)),
        ("whom_long", _attributions(look)),
    ):
        lines += ["", f"## {look.words(head)}", "", *(list(body) or [look.words("nothing_found")])]
    return "\n".join(lines).rstrip() + "\n"


def _articles(look: Lookup) -> Iterator[str]:
    for key, compared in look.articles.items():
        title, when = _linked(compared.headline, look.address(key)), look.when(key)
        note = "" if compared.article.complete else f" ({look.words('incomplete')})"
        yield f"- **{_escaped(look.outlet(key))}**: {title}{f', {when}' if when else ''}{note}"


def _table(look: Lookup) -> Iterator[str]:
    names = [_escaped(look.outlet(article)) for article in look.articles]
    yield f"| {look.words('what_reported')} | {' | '.join(names)} |"
    yield "|---|" + "---|" * len(names)
    for claim in look.rows():
        yield _row(look, claim)
    yield ""
    yield look.words("about_bold")


def _row(look: Lookup, claim: Claim) -> str:
    cells = []
    for article in look.articles:
        if article in claim.cells:
            told = (f"{_bold(look.marked(p, claim))} {_place(look, p)}" for p in claim.cells[article])
            cells.append("<br>".join(told))
        elif not look.articles[article].article.complete:
            cells.append(f"*{look.words('incomplete')}*")
        elif article in claim.maybe:
            near = claim.maybe[article]
            words = _escaped(shortened(look.passage(near).text))
            cells.append(f"*{look.words('maybe_told')}* {words} {_place(look, near)}")
        else:
            cells.append(f"*{look.words('not_found')}*")
    label = _escaped(shortened(look.passage(claim.lead).text, 60))
    if differs := look.words.differences(claim):
        label += f"<br>*{look.words('differs', what=differs)}*"
    return f"| {label} | {' | '.join(cells)} |"


def _quotes(look: Lookup) -> Iterator[str]:
    for row in look.comparison.quotes:
        if len({version.article for version in row.versions}) < 2:
            continue
        yield f"- {_escaped(row.speaker or look.words('no_speaker'))}"
        for v in row.versions:
            text = _escaped(v.text)
            words = look.words.quoted(text) if v.direct else look.words("retold", text=text)
            verb = f" · {_escaped(v.verb)}" if v.verb else ""
            outlet, place = _escaped(look.outlet(v.article)), _place(look, v.passage)
            yield f"  - {outlet}{verb} · {look.words.named('forms', v.form)}: {words} {place}"


def _left_out(look: Lookup) -> Iterator[str]:
    for key, compared in look.articles.items():
        yield f"### {_escaped(look.outlet(key))}"
        yield ""
        if not compared.article.complete:
            yield from (look.words("incomplete_long"), "")
            continue
        rows = look.left_out(key)
        for row in rows:
            yield from _detail(look, row)
        yield from ("",) if rows else (look.words("nothing_found"), "")


def _detail(look: Lookup, row: LeftOut) -> Iterator[str]:
    told = look.detail(row)
    yield f"- {look.words.named('kinds', row.kind)}: {_escaped(without_dateline(row.text))}"
    if not told.whole:
        yield f"  - {look.words('in_sentence', text=_escaped(without_dateline(told.sentence)))}"
    by = ", ".join(_place(look, passage, whose=True) for passage in row.evidence)
    yield f"  - {look.words('reported_by_whom', who=by)}"
    if row.nearest and not look.near(row):
        yield f"  - {look.words('nothing_close')}"
    elif row.nearest:
        near = row.nearest.passage
        words = _escaped(shortened(look.passage(near).text, 140))
        here = look.words("closest_here", alike=look.alike(row), text=words)
        yield f"  - {here} {_place(look, near)}"


def _wording(look: Lookup) -> Iterator[str]:
    for key, compared in look.articles.items():
        if known_words(compared.article.language) == "none":
            yield f"- **{_escaped(look.outlet(key))}**: {look.words('not_known')}"
            continue
        own = look.loaded(key)
        yield f"- **{_escaped(look.outlet(key))}**: {len(own)}"
        for word in own:
            plain = f" ({look.words('plainer', word=_escaped(word.plain))})" if word.plain else ""
            sentence = look.words.quoted(_escaped(look.passage(word.passage).text))
            yield f"  - **{_escaped(word.text)}**{plain}: {_escaped(look.why(word))}"
            yield f"    - {sentence} {_place(look, word.passage)}"


def _labels(look: Lookup) -> Iterator[str]:
    for of, names in look.labels():
        yield f"- {_escaped(of)}"
        for use in names:
            outlet = _escaped(look.outlet(use.article))
            yield f"  - {outlet}: {_escaped(use.text)} {_place(look, use.passage)}"


def _sources(look: Lookup) -> Iterator[str]:
    for credit in look.credits():
        outlet, source = _escaped(look.outlet(credit.article)), _escaped(look.source(credit))
        yield f"- {outlet} {look.relation(credit)} {source} {_place(look, credit.passage)}"


def _attributions(look: Lookup) -> Iterator[str]:
    for key in look.articles:
        yield f"- **{_escaped(look.outlet(key))}**: {look.kinds_of_sources(key) or look.words('nobody')}"
        for row, uses in look.attributed(key):
            alone = f", {look.words('only_here')}" if row.only_one_of(look.wholes) else ""
            places = " ".join(dict.fromkeys(_place(look, use.passage) for use in uses))
            kind = look.words.named("source_kinds", row.kind)
            yield f"  - {_escaped(row.source)} ({kind}{alone}) {places}"


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
