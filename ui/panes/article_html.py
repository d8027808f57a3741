"""An article's sanitised HTML made ready to read: our own type, nothing remote, pictures as words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from reader.model.article import Article
from ui.theme.palette import Palette
from ui.theme.type_scale import TypeScale
from ui.widgets.reading_view import QUOTE_MARGIN

if TYPE_CHECKING:
    from lxml.etree import _Element as Node

Shown = Callable[[str, str], str]
"""shown(address, words): the HTML of a picture that is there, or ""."""

KEPT = ("href", "id", "name", "start", "colspan", "rowspan", "dir")
"""Attributes that are not about looks."""
PICTURED = ("data-src", "alt")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BOXES = ("figure", "details", "section", "article", "header", "footer", "aside", "main", "center", "address")
"""What Qt does not know as blocks."""
BLOCKS = ("p", "div", "ul", "ol", "dl", "table", "blockquote", "pre", *HEADINGS)
MOST_COLUMNS = 6
"""Of a table that stays one: with more, its words would be broken; it is told row by row."""

HEADING_LETTERS = 70
SENTENCE_ENDS = ".!?…:;,\"'”’»)"
INLINE = 32
"""A picture that is no higher, px, stays in its line: a sign, a small portrait."""
LEADING = 1.55
"""Line height of the reading text, in sizes of its letters."""


def body_of(article: Article, shown: Shown | None = None) -> str:
    """The article's body as HTML: its own sanitised mark-up, else its paragraphs. Without `shown` no picture
    is there."""
    body = _parsed(article.html)
    if body is not None:
        nodes = list(body.iter())
        for node in nodes:
            _keep(node, PICTURED if node.tag == "img" else KEPT)
        for node in nodes:
            _told(node, shown)
        return _inside(body)
    paragraphs = [part for part in article.text.split("\n\n") if part.strip()]
    if paragraphs and paragraphs[0].strip() == article.title.strip():
        paragraphs = paragraphs[1:]
    last = len(paragraphs) - 1
    return "".join(_block(part.strip(), last=n == last) for n, part in enumerate(paragraphs))


def addresses(article: Article) -> tuple[str, ...]:
    """Where the article's pictures are, in order."""
    body = _parsed(article.html)
    found = () if body is None else (node.get("data-src", "") for node in body.iter("img"))
    return tuple(dict.fromkeys(address for address in found if address))


def instead(words: str, why: str = "") -> str:
    """What stands in the place of a picture that is not shown."""
    if not words and not why:
        return ""
    kept = QCoreApplication.translate("Article", "Picture, not loaded: {words}").format(words=words or why)
    return f'<span class="picture">[{escape(kept)}]</span>'


def style(palette: Palette, scale: TypeScale) -> str:
    """The document's style sheet (Qt's subset of CSS 2)."""
    size = f"{scale.article:g}px"
    # Qt's percentages are of the face's own line height, which differs from face to face.
    face = scale.reading()
    leading = round(100 * LEADING * scale.leading * scale.article / QFontMetricsF(face).lineSpacing())
    # A face that a style sheet names comes without the spacing of the document's own.
    apart = f"letter-spacing: {face.letterSpacing():.1f}px; word-spacing: {face.wordSpacing():.1f}px;"
    spacing = apart if scale.roomy else ""
    return f"""
    body, p, li, blockquote {{
      font-family: '{scale.serif}'; font-size: {size}; line-height: {leading}%; color: {palette.ink};
    }}
    p, li, blockquote, td, th, h3, dt, dd {{ {spacing} }}
    p {{ margin-top: 0; margin-bottom: {scale.article * 0.8:.0f}px; }}
    li {{ margin-bottom: {scale.article * 0.3:.0f}px; }}
    h3 {{ font-family: '{scale.serif}'; font-size: {scale.article * 1.12:.0f}px; font-weight: 600;
          color: {palette.ink}; margin-top: {scale.article:.0f}px; margin-bottom: 6px; }}
    blockquote {{ color: {palette.muted}; margin-left: {QUOTE_MARGIN}px; margin-right: {QUOTE_MARGIN}px; }}
    pre {{ white-space: pre-wrap; background-color: {palette.panel}; }}
    pre, code, tt, kbd, samp {{ font-family: '{scale.fixed}'; font-size: {scale.article * 0.88:.1f}px; }}
    table {{ border-collapse: collapse; border: 1px solid {palette.line};
             margin-bottom: {scale.article:.0f}px; }}
    td, th {{ border: 1px solid {palette.line}; padding: 4px 8px; font-family: '{scale.family}';
              font-size: {scale.base:g}px; line-height: 120%; }}
    th {{ background-color: {palette.panel}; font-weight: 600; }}
    dt {{ font-weight: 600; margin-top: {scale.article * 0.5:.0f}px; }}
    dd {{ margin-left: {2 * QUOTE_MARGIN}px; margin-bottom: {scale.article * 0.4:.0f}px; }}
    dt, dd {{ font-family: '{scale.serif}'; font-size: {size}; line-height: {leading}%; }}
    mark {{ background-color: {palette.amber_soft}; }}
    .summary {{ font-weight: 600; margin-bottom: {scale.article * 0.3:.0f}px; }}
    .row {{ font-family: '{scale.family}'; font-size: {scale.base:g}px; line-height: 130%; }}
    .caption {{ color: {palette.muted}; font-family: '{scale.family}'; font-size: {scale.small:g}px;
                line-height: 130%; }}
    .caption em, .caption i, .caption cite, .caption strong, .caption b, .caption span, .caption small,
    .caption a {{ font-family: '{scale.family}'; font-size: {scale.small:g}px; }}
    hr {{ background-color: {palette.line}; }}
    .pictured {{ line-height: 100%; margin-top: {scale.article:.0f}px;
                 margin-bottom: {scale.article * 0.4:.0f}px; }}
    a {{ color: {palette.accent}; text-decoration: underline; }}
    .came {{ color: {palette.green}; background-color: {palette.green_soft}; text-decoration: underline; }}
    .gone {{ color: {palette.red}; background-color: {palette.red_soft}; text-decoration: line-through; }}
    .picture {{ color: {palette.muted}; font-family: '{scale.family}'; font-size: {scale.small:g}px; }}
    """


def _block(text: str, *, last: bool) -> str:
    """A paragraph; a short line that does not end like a sentence is a heading over what follows."""
    heading = not last and len(text) <= HEADING_LETTERS and text[-1] not in SENTENCE_ENDS
    return f"<h3>{escape(text)}</h3>" if heading else f"<p>{escape(text)}</p>"


def _parsed(html: str) -> Node | None:
    """The body of sanitised HTML, or None if there is none."""
    from lxml import etree  # where an article has mark-up, not at the start of the window

    if not html.strip():
        return None
    parser = etree.HTMLParser(no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(f"<html><body>{html}</body></html>", parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    return None if root is None else root.find("body")


def _inside(node: Node) -> str:
    """What stands in an element, as HTML."""
    from lxml import etree

    parts = (etree.tostring(child, encoding="unicode", method="html") for child in node)
    return escape(node.text or "", quote=False) + "".join(parts)


def _keep(node: Node, names: tuple[str, ...]) -> None:
    """Leave an element only these attributes."""
    kept = {name: value for name, value in node.attrib.items() if name in names}
    node.attrib.clear()
    node.attrib.update(kept)


def _told(node: Node, shown: Shown | None) -> None:
    """Make one element what Qt can set: classes of ours, blocks that it knows."""
    tag = str(node.tag)
    if tag == "img":
        _put_picture(node, shown)
    elif tag in HEADINGS:
        node.tag = "h3"
    elif tag == "figcaption":
        _name(node, "caption")
    elif tag == "summary":
        _name(node, "summary")
    elif tag in BOXES:
        node.tag = "div"
    elif tag == "q":
        node.tag, node.text = "span", f"“{node.text or ''}"
        end = node[-1] if len(node) else None
        if end is None:
            node.text += "”"
        else:
            end.tail = f"{end.tail or ''}”"
    elif tag == "table":
        _set_table(node)


def _name(node: Node, role: str) -> None:
    """A paragraph of a class; of an element that holds paragraphs, these."""
    inner = [child for child in node.iter() if child is not node and child.tag in BLOCKS]
    node.tag = "div" if inner else "p"
    node.set("class", role)
    for child in inner:
        child.set("class", role)


def _put_picture(node: Node, shown: Shown | None) -> None:
    """A picture, or words in its place; one that stands alone is a paragraph with room above."""
    words = " ".join((node.get("alt") or "").split())
    there = shown(node.get("data-src") or "", words) if shown is not None else ""
    made = _parsed(there or instead(words))
    parent, tail = node.getparent(), node.tail or ""
    if parent is None:
        return
    new = None if made is None or not len(made) else made[0]
    if new is None:
        before = node.getprevious()
        if before is None:
            parent.text = (parent.text or "") + tail
        else:
            before.tail = (before.tail or "") + tail
        parent.remove(node)
        return
    new.tail = tail
    parent.replace(node, new)
    box = new
    while (up := box.getparent()) is not None and up.tag in ("a", "span") and _alone(box, up):
        box = up
    if up is not None and up.tag == "p" and _alone(box, up):
        up.set("class", "pictured")
    elif up is not None and up.tag in ("div", "body", *BOXES):
        _stand_alone(box, up)
    elif up is not None and up.tag == "p" and int(new.get("height") or 0) > INLINE:
        _split(up, box)
        _stand_alone(box, up)


def _stand_alone(box: Node, up: Node) -> None:
    """Make a paragraph of its own of a child."""
    paragraph = up.makeelement("p", {"class": "pictured"})
    up.replace(box, paragraph)
    paragraph.tail, box.tail = box.tail, None
    paragraph.append(box)


def _split(paragraph: Node, at: Node) -> None:
    """What stands before and behind a child becomes paragraphs within what is then a box."""
    before, behind = paragraph.makeelement("p", {}), paragraph.makeelement("p", {})
    before.text, paragraph.text = paragraph.text, None
    place = paragraph.index(at)
    before.extend(paragraph[:place])
    behind.text, at.tail = at.tail, None
    behind.extend(paragraph[paragraph.index(at) + 1 :])
    for side, where in ((before, 0), (behind, 2)):
        if len(side) or (side.text or "").strip():
            paragraph.insert(where, side)
    paragraph.tag = "div"


def _alone(node: Node, parent: Node) -> bool:
    """Whether nothing else stands in the parent."""
    return len(parent) == 1 and not (parent.text or "").strip() and not (node.tail or "").strip()


def _set_table(table: Node) -> None:
    """A table as it is, its caption above it; one of too many columns as a paragraph for each row, every
    cell after its heading. A table with a table in it is only there for the looks, and left alone."""
    if table.find(".//table") is not None:
        return
    parent = table.getparent()
    if parent is None:
        return
    at = parent.index(table)
    caption = table.find("caption")
    if caption is not None:
        table.remove(caption)
        _name(caption, "caption")
        caption.tail = None
        parent.insert(at, caption)
        at += 1
    rows = [row.xpath("./td|./th") for row in table.iter("tr")]
    if max(map(len, rows), default=0) <= MOST_COLUMNS:
        return
    for paragraph in _rows_told(rows, table):
        parent.insert(at, paragraph)
        at += 1
    parent[at - 1].tail = table.tail
    parent.remove(table)


def _rows_told(rows: list[list[Node]], table: Node) -> Iterator[Node]:
    heads = rows[0] if all(cell.tag == "th" for cell in rows[0]) else []
    for row in rows[1:] if heads else rows:
        paragraph = table.makeelement("p", {"class": "row"})
        for n, cell in enumerate(row):
            if len(heads) == len(row):
                name = table.makeelement("b", {})
                name.text, name.tail = "".join(heads[n].itertext()).strip(), " "
                paragraph.append(name)
            cell.tag = "span"
            cell.tail = " · " if n < len(row) - 1 else None
            paragraph.append(cell)
        yield paragraph
