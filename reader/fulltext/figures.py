"""Captions and preformatted text of a page, which the extractor loses or takes for something else."""

from __future__ import annotations

from urllib.parse import urljoin

import lxml.html

from reader.fulltext.plaintext import tidy

_MOST = 300  # captions of a page
_LONGEST = 600  # characters of a caption
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src")


def take_captions(tree: lxml.html.HtmlElement, url: str | None) -> dict[str, str]:
    """Take the captions of figures out of a page: address of the picture -> its caption.

    The extractor drops them, but for the links within, which it takes for paragraphs of the text.
    """
    found: dict[str, str] = {}
    for caption in tree.xpath("//figure//figcaption")[:_MOST]:
        figure = next(caption.iterancestors("figure"), None)
        text = tidy(caption.text_content())[:_LONGEST]
        pictures = [] if figure is None else figure.xpath(".//img")
        if len(pictures) == 1 and text:
            for source in filter(None, (pictures[0].get(name) for name in _SOURCES)):
                found.setdefault(address(source, url), text)
        caption.drop_tree()
    return found


def address(source: str, url: str | None) -> str:
    """A picture's address by which two of its mentions are compared."""
    try:
        return urljoin(url or "", source.strip())
    except ValueError:
        return source.strip()


def mark_preformatted(tree: lxml.html.HtmlElement) -> None:
    """Say of preformatted text that it is code: without that, the extractor takes it for a quotation."""
    for pre in tree.xpath("//pre[not(.//code)]"):
        code = pre.makeelement("code")
        code.text, pre.text = pre.text, None
        code.extend(list(pre))
        pre.append(code)
