"""Clean HTML to the plain text that every span of the program indexes."""

from __future__ import annotations

import re
import unicodedata

import lxml.etree

from reader.text.piles import without_piles

_BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "pre", "tr", "table",
    "dl", "dt", "dd", "figure", "hr", "section", "article", "header", "footer", "aside", "main", "caption",
    "address", "center", "details", "summary",
}  # fmt: skip
_SKIP = {"script", "style", "noscript", "template", "figcaption", "head", "title", "svg", "iframe", "button"}
_ENDS = re.compile(r"[.!?…:;”\"'’)\]]$")
_BREAK = "\u2028"  # a line break that may yet turn out to be the first of two
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(
    r"[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]"
)


def paragraphs(html: str) -> list[str]:
    """Paragraphs of an HTML fragment, in order, each on one line; list items begin with "• ".

    Captions, scripts and styles are left out; table rows are one paragraph, their cells joined by " | ".
    """
    if not html.strip():
        return []
    try:
        # Not lxml.html: its Python classes for elements cost as much as all the rest here.
        parser = lxml.etree.HTMLParser(no_network=True, huge_tree=False)
        root = lxml.etree.fromstring(f"<html><body>{_CONTROL.sub('', html)}</body></html>", parser)
    except (lxml.etree.XMLSyntaxError, ValueError):
        return []
    if root is None:
        return []
    walker = _Walker()
    walker.walk(root)
    walker.flush()
    return walker.found


def tidy(text: str) -> str:
    """One line of text: composed letters, single spaces, nothing invisible."""
    plain = " ".join(text.split())
    if plain.isascii() and plain.isprintable():
        return plain
    return _SPACE.sub(" ", _INVISIBLE.sub("", without_piles(unicodedata.normalize("NFC", text)))).strip()


class _Walker:
    def __init__(self) -> None:
        self.found: list[str] = []
        self._line: list[str] = []
        self._bullet = ""

    def walk(self, root: lxml.etree._Element) -> None:
        """Depth first without recursion: hostile pages nest thousands of elements deep."""
        skipping = 0
        for event, node in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            tag = node.tag if isinstance(node.tag, str) else ""
            if event == "start":
                skipping += tag in _SKIP
                if not skipping:
                    self._open(tag)
                    self._line.append(node.text or "")
                continue
            if event == "end":
                if not skipping:
                    self._close(tag)
                skipping -= tag in _SKIP
            if not skipping and node is not root:
                self._line.append(node.tail or "")

    def _open(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        if tag == "li":
            self._bullet = "• "
        elif tag == "br":
            line = "".join(self._line).rstrip(" \t\r\n\u00a0")
            if line.endswith(_BREAK) or _ENDS.search(line):
                self.flush(keep_bullet=True)
            else:
                self._line.append(_BREAK)
        elif tag in ("td", "th") and tidy("".join(self._line)):
            self._line.append(" | ")

    def _close(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.flush()
        if tag == "li":
            self._bullet = ""

    def flush(self, *, keep_bullet: bool = False) -> None:
        """End the paragraph."""
        line = tidy("".join(self._line)).strip("| ")
        self._line.clear()
        if line:
            self.found.append(self._bullet + line)
            if not keep_bullet:
                self._bullet = ""
