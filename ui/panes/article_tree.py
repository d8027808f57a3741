"""The mark-up of an article as a tree, and what of it Qt can set: the sanitiser has been there before."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, SubElement, tostring

Shown = Callable[[str, str], str]
"""shown(address, words): the HTML of a picture, "" for none."""

KEPT = ("href", "id", "name", "start", "colspan", "rowspan", "dir")
"""Attributes that are not about looks."""
PICTURED = ("data-src", "alt")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BOXES = ("figure", "details", "section", "article", "header", "footer", "aside", "main", "center", "address")
"""What Qt does not know as blocks."""
BLOCKS = ("p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", *HEADINGS)
HOLDERS = ("body", "div", "p", "li", "td", "th", "dd", "blockquote")
"""In which pictures and tables may stand."""
EMPTY = ("br", "hr", "img", "wbr", "col")
MOST_COLUMNS = 6
"""Of a table that stays one: with more, its words would be broken; it is told row by row."""

INLINE = 32
"""A picture that is no higher, px, stays in its line: a sign, a small portrait."""


def parsed(html: str) -> Element | None:
    """The body of sanitised HTML, or None if there is none."""
    if not html.strip():
        return None
    reading = _Reading()
    reading.feed(html)
    reading.close()
    return reading.body


class _Reading(HTMLParser):
    """A tree of what the sanitiser wrote. (lxml, which has this, is more than the window's process needs.)"""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.body = Element("body")
        self._open = [self.body]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = SubElement(self._open[-1], tag, {name: value or "" for name, value in attrs})
        if tag not in EMPTY:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        if tag in [node.tag for node in self._open[1:]]:
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        within = self._open[-1]
        _add_text(within, len(within), data)


def _add_text(parent: Element, at: int, text: str) -> None:
    """Put text before the child at a place."""
    if not at:
        parent.text = (parent.text or "") + text
    else:
        parent[at - 1].tail = (parent[at - 1].tail or "") + text


def inside(node: Element) -> str:
    """What stands in an element, as HTML."""
    parts = (tostring(child, encoding="unicode", method="html") for child in node)
    return escape(node.text or "", quote=False) + "".join(parts)


def _begin_anew(body: Element) -> None:
    """Words that begin the text outside of any block, as those of a plain teaser do, become a paragraph: Qt
    would go on with them in the line before, which is the byline."""
    apart = (*BLOCKS, *BOXES, "hr", "img")
    first = next((n for n, node in enumerate(body) if node.tag in apart), len(body))
    if not (body.text or "").strip() and not first:
        return
    start = Element("p")
    start.text, body.text = body.text, None
    start.extend(body[:first])
    body[:first] = [start]


def set_up(body: Element, shown: Shown) -> None:
    """Make a body ready: classes of ours, blocks that Qt knows, pictures (or what stands in their places)."""
    _begin_anew(body)
    for node in body.iter():
        _keep(node, PICTURED if node.tag == "img" else KEPT)
    for node in list(body.iter()):
        _put_pictures(node, shown)
    for node in list(body.iter()):
        _tell(node)
    for node in [node for node in body.iter() if node.tag in HOLDERS]:
        _set_tables(node)
        _set_pictures(node)


def _keep(node: Element, names: tuple[str, ...]) -> None:
    """Leave an element only these attributes."""
    kept = {name: value for name, value in node.attrib.items() if name in names}
    node.attrib.clear()
    node.attrib.update(kept)


def _tell(node: Element) -> None:
    """Make one element what Qt can set: classes of ours, blocks that it knows."""
    if node.tag in HEADINGS:
        node.tag = "h3"
    elif node.tag == "figcaption":
        _name(node, "caption")
    elif node.tag == "summary":
        _name(node, "summary")
    elif node.tag in BOXES:
        node.tag = "div"
    elif node.tag == "q":
        node.tag, node.text = "span", f"“{node.text or ''}"
        _add_text(node, len(node), "”")


def _name(node: Element, role: str) -> None:
    """A paragraph of a class; of an element that holds paragraphs, these."""
    inner = [child for child in node.iter() if child is not node and child.tag in BLOCKS]
    node.tag = "div" if inner else "p"
    node.set("class", role)
    for child in inner:
        child.set("class", role)


def _put_pictures(parent: Element, shown: Shown) -> None:
    """Pictures, or words in their places."""
    for node in [child for child in parent if child.tag == "img"]:
        words = " ".join((node.get("alt") or "").split())
        made = parsed(shown(node.get("data-src") or "", words))
        at = list(parent).index(node)
        parent.remove(node)
        if made is not None and len(made):
            made[0].tail = node.tail
            parent.insert(at, made[0])
        else:
            _add_text(parent, at, node.tail or "")


def _set_pictures(parent: Element) -> None:
    """A picture that stands alone is a paragraph with room above; a large one between words becomes one."""
    for child in list(parent):
        picture = child
        while picture.tag == "a" and len(picture) == 1 and _bare(picture.text, picture[0].tail):
            picture = picture[0]
        if picture.tag != "img" and picture.get("class") != "picture":
            continue
        if parent.tag != "p":
            _stand_alone(child, parent)
        elif len(parent) == 1 and _bare(parent.text, child.tail):
            parent.set("class", "pictured")
        elif int(picture.get("height") or 0) > INLINE:
            _split(parent, child)
            return


def _bare(*texts: str | None) -> bool:
    return not any((text or "").strip() for text in texts)


def _stand_alone(child: Element, parent: Element) -> None:
    """Make a paragraph of its own of a child."""
    at = list(parent).index(child)
    paragraph = Element("p", {"class": "pictured"})
    paragraph.tail, child.tail = child.tail, None
    parent.remove(child)
    paragraph.append(child)
    parent.insert(at, paragraph)


def _split(paragraph: Element, at: Element) -> None:
    """What stands before and behind a child becomes paragraphs, within what is then a box."""
    before, behind, picture = Element("p"), Element("p"), Element("p", {"class": "pictured"})
    children = list(paragraph)
    place = children.index(at)
    before.text, behind.text = paragraph.text, at.tail
    before.extend(children[:place])
    behind.extend(children[place + 1 :])
    at.tail = paragraph.text = None
    picture.append(at)
    paragraph[:] = [each for each in (before, picture, behind) if len(each) or not _bare(each.text)]
    paragraph.tag = "div"
    _set_pictures(behind)


def _set_tables(parent: Element) -> None:
    """Tables as they are, with their captions above; those of too many columns as a paragraph for each row,
    every cell after its heading. A table with a table in it is only there for the looks, and left alone."""
    for table in [child for child in parent if child.tag == "table"]:
        if table.find(".//table") is not None:
            continue
        at = list(parent).index(table)
        caption = table.find("caption")
        if caption is not None:
            table.remove(caption)
            _name(caption, "caption")
            caption.tail = None
            parent.insert(at, caption)
            at += 1
        rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
        if max(map(len, rows), default=0) > MOST_COLUMNS:
            told = _rows_told(rows)
            told[-1].tail = table.tail
            parent[at : at + 1] = told


def _rows_told(rows: list[list[Element]]) -> list[Element]:
    heads = rows[0] if all(cell.tag == "th" for cell in rows[0]) else []
    names = ["".join(head.itertext()).strip() for head in heads]
    told = []
    for row in rows[1:] if heads and len(rows) > 1 else rows:
        paragraph = Element("p", {"class": "row"})
        for n, cell in enumerate(row):
            if len(names) == len(row):
                name = SubElement(paragraph, "b")
                name.text, name.tail = names[n], " "
            cell.tag = "span"
            cell.tail = " · " if n < len(row) - 1 else None
            paragraph.append(cell)
        told.append(paragraph)
    return told
