"""The part of a page that a reader names by a CSS selector."""

from __future__ import annotations

import lxml.etree
import lxml.html

from reader.errors import BadInput

_LONGEST = 500


def check(selector: str) -> str:
    """The selector, trimmed.

    Raises:
        BadInput: it cannot be read as CSS.
    """
    selector = " ".join(selector.split())
    if not selector or len(selector) > _LONGEST:
        raise BadInput("The selector is empty or too long.", 'For example: "article .body, .standfirst"')
    _xpath(selector)
    return selector


def select(tree: lxml.html.HtmlElement, selector: str) -> str:
    """The HTML of all that matches, in the order of the page; "" if nothing does, or it cannot be read.

    What stands inside another match is not given twice. The HTML is as hostile as the page was.
    """
    try:
        found = tree.xpath(_xpath(selector))
    except (BadInput, lxml.etree.XPathError):
        return ""
    chosen = {id(node) for node in found}
    outermost = [node for node in found if not any(id(above) in chosen for above in node.iterancestors())]
    parts = [lxml.html.tostring(node, encoding="unicode", with_tail=False) for node in outermost]
    # Inline matches (a list of spans) are paragraphs of their own.
    return "".join(f"<div>{part}</div>" for part in parts)


def _xpath(selector: str) -> str:
    import cssselect  # only where a reader has set one

    try:
        return str(cssselect.HTMLTranslator().css_to_xpath(selector))
    except (cssselect.SelectorError, RecursionError) as error:
        raise BadInput(
            f'"{selector}" is not a CSS selector.', 'For example: "article .body, .standfirst"'
        ) from error
