"""Markup that is made to cost time, brought down to a size and depth that costs none.

The parsers behind this are quadratic in the depth of nesting and in loose ampersands: 400 KB of nested
`<div>` take half a minute. No article nests or runs on like that.
"""

from __future__ import annotations

import re
from itertools import islice

LONGEST = 1_000_000  # characters
_LONGEST_PAGE = 3_000_000  # characters
_MOST_ELEMENTS = 40_000
"""Of a page. The extractor takes 0.4 ms and up to 4 KB for each; no page of news has a quarter of them."""
_BEGINS = re.compile(r"<[a-zA-Z]")
_DEEPEST = 250  # elements within each other
_MOST_AMPERSANDS = 20_000
# Elements that parsers close by themselves do not nest, so they are not counted.
_NESTING = re.compile(
    r"<(/?)(?!(?:p|br|li|img|hr|td|th|tr|dt|dd|option|input|meta|link|wbr|source|area|col|h[1-6])\b)[a-zA-Z][^<>]*>",
    re.IGNORECASE,
)
_PROGRAM = re.compile(r"<(script|style)\b", re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style")}
_INLINE = re.compile(r"data:[\w/+.-]{0,60}(?:;[\w=+.-]{0,60})*,[^\s\"'<>)]{1000,}")
_NOT_FLAT = re.compile(r"<(?!/?(?:p|br|li|img|h[1-6])\b)[^<>]*>", re.IGNORECASE)


def bounded(html: str) -> str:
    """The same markup if it is of this world; else cut, flattened or rid of most ampersands."""
    html = without_programs(html, LONGEST)[:LONGEST]
    if html.count("&") > _MOST_AMPERSANDS:
        *kept, rest = html.split("&", _MOST_AMPERSANDS)
        html = "&".join(kept) + " " + rest.replace("&nbsp;", " ").replace("&", " ")
    if html.count("<") > _DEEPEST and _depth(html) > _DEEPEST:
        html = _NOT_FLAT.sub(" ", html)
    return html


def bounded_page(html: str) -> str:
    """The same page if it is of this world; else rid of programs and cut."""
    html = without_programs(html, _LONGEST_PAGE)[:_LONGEST_PAGE]
    if html.count("<") > _MOST_ELEMENTS:
        html = without_programs(html, 0)
        if (cut := next(islice(_BEGINS.finditer(html), _MOST_ELEMENTS, None), None)) is not None:
            return html[: cut.start()]
    return html


def without_programs(html: str, longest: int) -> str:
    """The same markup if it is no longer than `longest` characters, else without programs, styles and
    pictures that are written into it: of some pages they are nine parts in ten, and stand before the text."""
    if len(html) <= longest:
        return html
    kept, at = [], 0
    while found := _PROGRAM.search(html, at):
        begin = html.find(">", found.end())
        end = _ENDS[found[1].lower()].search(html, begin) if begin >= 0 else None
        stop = end.end() if end else len(html)
        told = "ld+json" in html[found.end() : begin].lower()  # what the page says about itself
        kept.append(html[at : stop if told else found.start()])
        at = stop
    return _INLINE.sub("", "".join(kept) + html[at:])


def _depth(html: str) -> int:
    depth = most = 0
    for tag in _NESTING.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        most = max(most, depth)
    return most
