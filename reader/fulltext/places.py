"""Places of a page that links lead to (footnotes, and the ways back), found again in what was extracted.

The extractor keeps no ids, and often no notes: short, full of links, at the end. So what stands at a place is
noted before, and looked for after: the text that begins there or, where a place is nothing but a link to
another place (the raised number of a note), that link. A note that is gone comes back behind the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from html import escape
from urllib.parse import unquote, urldefrag

import lxml.etree
import lxml.html

_MOST = 500
"""Places of one page; more are an index's."""
_LETTERS = 48
"""Of a text: enough to tell one note from the next."""
_FEW = 8
"""Letters of a heading that stand for all of its section."""
_NOTE = 2_000
"""Letters of the longest note."""
_LABEL = 6
"""Letters that a note is called by, at most: 12, [12], *, (iv)."""
_NO_LETTER = re.compile(r"[\W_]+")
_HOLDERS = ("p", "item", "quote", "head", "cell")
"""What the extractor's tree calls paragraphs, list items, quotations, headings and cells."""
_BLOCKS = ("p", "div", "section", "blockquote", "ul", "ol", "li", "dd", "td")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a link may lead: its name, and the link (`leads_to`) or the first letters that stand there;
    `note` is all of it as HTML in one paragraph, if it is short enough to be a note."""

    name: str
    leads_to: str = ""
    begins: str = ""
    note: str = ""


def places(tree: lxml.html.HtmlElement, url: str | None) -> list[Place]:
    """What stands at the places that links of a page lead to, in the order of the page."""
    page = urldefrag(url).url if url else ""
    wanted = {name for link in tree.iter("a") if (name := _within(link.get("href"), page))}
    if not wanted or len(wanted) > _MOST:
        return []
    found = dict[str, Place]()
    for node in tree.iter(lxml.etree.Element):
        for named in (node.get("id"), node.get("name") if node.tag == "a" else None):
            if named and named in wanted and named not in found:
                found[named] = _place(named, node, page)
    return list(found.values())


def mark(body: lxml.etree._Element, found: Sequence[Place], url: str | None) -> str:
    """Put the names of places (`id`) to what of an extracted body stands there; of alike ones, in order.

    Returns: the notes that its links lead to and that it has not, as HTML; each leads back.
    """
    page = urldefrag(url).url if url else ""
    waiting = list(found)
    links: list[tuple[str, lxml.etree._Element]] = []
    for node in body.iter("ref", *_HOLDERS) if waiting else ():
        leads_to = _within(node.get("target"), page) if node.tag == "ref" else ""
        if leads_to:
            links.append((leads_to, node))
        begins = "" if node.tag == "ref" else _begin(node)
        place = next((place for place in waiting if _stands(place, leads_to, begins)), None)
        if place is not None:
            node.set("id", place.name)
            waiting.remove(place)
    gone = {place.name: place.note for place in waiting if place.note}
    notes = []
    for name, link in links:
        label = "".join(link.itertext()).strip()
        if label and len(label) <= _LABEL and name in gone:
            link.set("id", link.get("id") or f"to-{name}")
            back = f'<a href="#{escape(str(link.get("id")))}">{escape(label)}</a>'
            notes.append(f'<p id="{escape(name)}">{back} {gone.pop(name)}</p>')
    return "".join(("<hr>", *notes)) if notes else ""


def _stands(place: Place, leads_to: str, begins: str) -> bool:
    """Whether what begins so, or leads there, is what stands at a place."""
    if leads_to or place.leads_to:
        return leads_to == place.leads_to
    return bool(begins) and (
        begins == place.begins or (len(begins) >= _FEW and place.begins.startswith(begins))
    )


def _place(name: str, node: lxml.etree._Element, page: str) -> Place:
    begins = _begin(node)
    for link in (node, *node.iter("a"), *node.iterancestors("a")):
        leads_to = _within(link.get("href"), page) if link.tag == "a" else ""
        # A note has a way back in it: only where nothing else stands there, the place is the link itself.
        if leads_to and begins and _begin(link) == begins:
            return Place(name, leads_to=leads_to)
    while not begins and (above := node.getparent()) is not None and above.tag != "body":
        node, begins = above, _begin(above)
    return Place(name, begins=begins, note=_note(node, page))


def _note(node: lxml.etree._Element, page: str) -> str:
    """What stands in an element, without the ways back; "" if it is too long for a note."""
    if sum(map(len, node.itertext())) > _NOTE:
        return ""
    copy = deepcopy(node)
    copy.tail = None
    for link in list(copy.iter("a")):
        if link is copy:
            continue
        if _within(link.get("href"), page):
            link.drop_tree()
        elif not link.get("href"):
            link.drop_tag()
    for block in copy.iter(*_BLOCKS):
        if block is not copy:
            block.tail = f" {block.tail or ''}"
    lxml.etree.strip_tags(copy, *_BLOCKS)
    inner = (lxml.etree.tostring(child, encoding="unicode", method="html") for child in copy)
    return f"{escape(copy.text or '', quote=False)}{''.join(inner)}".strip()


def _within(address: str | None, page: str) -> str:
    """The name of the place of the same page that a link leads to; "" if it leads elsewhere."""
    where, _, name = (address or "").strip().partition("#")
    return unquote(name) if where in ("", page) else ""


def _begin(node: lxml.etree._Element) -> str:
    """The first letters of what stands in an element."""
    letters = ""
    for text in node.itertext(lxml.etree.Element):
        letters += _NO_LETTER.sub("", str(text).casefold())
        if len(letters) >= _LETTERS:
            break
    return letters[:_LETTERS]
