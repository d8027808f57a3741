"""A comparison as Markdown: a table of what is shared, then lists."""

from __future__ import annotations

import re

from reader.export.lookup import Lookup, Piece, shortened
from reader.model.comparison import Claim, Comparison
from reader.text.datelines import without_dateline

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def render(comparison: Comparison, title: str = "") -> str:
    """The comparison as GitHub-flavoured Markdown; every text of an outlet is escaped."""
    look = Lookup(comparison)
    names = [_escaped(look.outlet(article)) for article in look.articles]
    lines = [f"# {_escaped(title or _first_title(comparison))}", ""]
    for compared in comparison.articles:
        article = compared.article
        note = "" if article.complete else " (incomplete text)"
        lines.append(f"- **{_escaped(look.outlet(article.id))}**: {_escaped(article.title)}{note}")
    lines += ["", "## Side by side", "", f"| What is reported | {' | '.join(names)} |"]
    lines.append("|---|" + "---|" * len(names))
    lines += [_row(look, claim) for claim in look.rows()]
    lines += ["", "Words in **bold** differ between the outlets of a row.", "", "## Quotes", ""]
    for row in comparison.quotes:
        if len({version.article for version in row.versions}) > 1:
            lines.append(f"- {_escaped(row.speaker or 'Speaker not named')}")
            lines += [
                f"  - {_escaped(look.outlet(v.article))}: "
                + (f"“{_escaped(v.text)}”" if v.direct else f"in other words: {_escaped(v.text)}")
                for v in row.versions
            ]
    lines += ["", "## Left out", ""]
    for key, compared in look.articles.items():
        lines.append(f"### {_escaped(look.outlet(key))}")
        lines.append("")
        if not compared.article.complete:
            lines += ["The text is incomplete, so nothing is said to be left out of it.", ""]
            continue
        for left in comparison.left_out:
            if left.article == key and left.state == "not_found":
                by = ", ".join(_escaped(name) for name in look.outlets(left.reported_by))
                lines.append(f"- {left.kind}: {_escaped(without_dateline(left.text))} ({by})")
        lines.append("")
    lines += ["## Where it comes from", ""]
    lines += [
        f"- {_escaped(look.outlet(c.article))}: {c.relation.replace('_', ' ')} {_escaped(c.shown)}"
        for c in comparison.sources
    ]
    lines += ["", "## Whom each has it from", ""]
    for key in look.articles:
        lines.append(f"- **{_escaped(look.outlet(key))}**: {look.kinds_of_sources(key) or 'nobody'}")
        lines += [
            f"  - {_escaped(row.source)} ({row.kind}{', only here' if row.only_one_of(look.wholes) else ''})"
            for row, _ in look.attributed(key)
        ]
    return "\n".join(lines).rstrip() + "\n"


def _first_title(comparison: Comparison) -> str:
    return comparison.articles[0].article.title if comparison.articles else "Nothing to compare"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _bold(pieces: list[Piece]) -> str:
    return "".join(f"**{_escaped(p.text)}**" if "differs" in p.kinds and p.text.strip() else _kept(p.text)
                   for p in pieces)  # fmt: skip


def _kept(text: str) -> str:
    """Escaped, with the spaces at its ends, which part it from its neighbours."""
    return _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))


def _row(look: Lookup, claim: Claim) -> str:
    cells = []
    for article in look.articles:
        if article in claim.cells:
            cells.append("<br>".join(_bold(look.marked(p, claim)) for p in claim.cells[article]))
        elif not look.articles[article].article.complete:
            cells.append("*incomplete text*")
        else:
            cells.append("*maybe, worded differently*" if article in claim.maybe else "*not found*")
    label = _escaped(shortened(look.passage(claim.lead).text, 60))
    return f"| {label} | {' | '.join(cells)} |"
