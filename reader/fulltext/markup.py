"""trafilatura's tree (a TEI of its own) to plain HTML."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from types import MappingProxyType

import lxml.etree

from reader.fulltext.figures import address
from reader.fulltext.players import link

_PLAIN = {
    "p": "p",
    "quote": "blockquote",
    "item": "li",
    "table": "table",
    "row": "tr",
    "del": "del",
}
_IN_LINE = ("p", "item", "head", "cell", "hi", "ref", "del")
"""Where code is a word of the text; elsewhere it stands by itself."""
_RENDER = {"#b": "strong", "#i": "em", "#u": "u", "#t": "tt", "#sub": "sub", "#sup": "sup"}


def to_html(
    body: lxml.etree._Element,
    captions: Mapping[str, str] = MappingProxyType({}),
    players: Mapping[str, str] = MappingProxyType({}),
    url: str | None = None,
) -> str:
    """HTML of an extracted body, with the captions of its pictures (see `figures`) and links to its players
    (see `players.stand_ins`). Not yet sanitised."""
    out: list[str] = []
    for event, node in lxml.etree.iterwalk(body, events=("start", "end")):
        if not isinstance(node.tag, str):
            continue
        if event == "start":
            out.append(_opening(node) if node.tag != "graphic" else _picture(node, captions, players, url))
            if node.text:
                out.append(escape(node.text, quote=False))
        else:
            out.append(_closing(node))
            if node.tail and node is not body:
                out.append(escape(node.tail, quote=False))
    return "".join(out)


def _tag(node: lxml.etree._Element) -> str:
    name = str(node.tag)
    if name == "head":
        level = str(node.get("rend") or "h2")
        return level if level in ("h1", "h2", "h3", "h4", "h5", "h6") else "h2"
    if name == "list":
        return "ol" if str(node.get("rend") or "") == "ol" else "ul"
    if name == "hi":
        return _RENDER.get(str(node.get("rend") or ""), "em")
    if name == "cell":
        return "th" if node.get("role") == "head" else "td"
    if name == "code":
        within = node.getparent()
        if within is not None and within.tag == "code":
            return ""
        return "pre" if within is not None and within.tag not in _IN_LINE else "code"
    return _PLAIN.get(name, "")


def _opening(node: lxml.etree._Element) -> str:
    if node.tag == "lb":
        return "<br>"
    if node.tag == "ref":
        return f'<a href="{escape(str(node.get("target") or ""))}"{_place(node)}>'
    tag = _tag(node)
    return f"<{tag}{_place(node)}>" if tag else ""


def _picture(
    node: lxml.etree._Element, captions: Mapping[str, str], players: Mapping[str, str], url: str | None
) -> str:
    source = str(node.get("src") or "")
    if source in players:
        return link(players[source])
    image = f'<img src="{escape(source)}" alt="{escape(str(node.get("alt") or ""))}">'
    caption = captions.get(address(source, url))
    if caption is None:
        return image
    return f"<figure>{image}<figcaption>{escape(caption, quote=False)}</figcaption></figure>"


def _place(node: lxml.etree._Element) -> str:
    """The name by which links lead here (`places.mark`)."""
    name = node.get("id")
    return f' id="{escape(str(name))}"' if name else ""


def _closing(node: lxml.etree._Element) -> str:
    if node.tag in ("lb", "graphic"):
        return ""
    if node.tag == "ref":
        return "</a>"
    tag = _tag(node)
    return f"</{tag}>" if tag else ""
