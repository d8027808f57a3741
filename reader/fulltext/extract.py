"""A saved or fetched page to the text of its article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from urllib.parse import urldefrag

import lxml.etree
import lxml.html

from reader.fulltext import metadata
from reader.fulltext.figures import mark_preformatted, take_captions
from reader.fulltext.markup import to_html
from reader.fulltext.metadata import Facts
from reader.fulltext.places import mark, places
from reader.fulltext.plaintext import paragraphs, tidy
from reader.fulltext.players import stand_ins
from reader.fulltext.sanitise import clean_html
from reader.fulltext.selector import select

_NO_LETTER = re.compile(r"[\W_]+")
_SENTENCE = re.compile(r"[.!?…؟।۔։።។။][\"'”’»)\]]*(?:\s|$)|[。！？]|[\u0e00-\u0eff]{30}")
"""Where a sentence ends; of Thai and Lao, which set no stops and no spaces, a stretch that no menu has."""
_BLOCKS = ("h1", "h2", "h3", "p")  # none stands within another


@dataclass(frozen=True, slots=True)
class Extracted:
    """The article of a page.

    `text` is the headline, a blank line, then paragraphs separated by blank lines, or "" if the page holds
    no article. `html` is the sanitised body without the headline. `title` is the page's headline, else its
    first paragraph. `selected`: the text is what the reader's own selector named.
    """

    title: str = ""
    text: str = ""
    html: str = ""
    facts: Facts = field(default_factory=Facts)
    selected: bool = False


def extract(
    html: bytes | str,
    url: str | None = None,
    *,
    content_type: str | None = None,
    now: datetime | None = None,
    selector: str = "",
) -> Extracted:
    """Find the article in a page.

    Args:
        html: the page; bytes are decoded by BOM, header, declaration, detection.
        url: where it came from; relative links are resolved against it.
        content_type: the HTTP header, for its charset.
        now: dates ahead of this are not believed; the computer's clock if None.
        selector: a CSS selector of the article's text; if nothing on the page matches, the text is looked
            for as usual.
    """
    tree = metadata.page_tree(html, content_type)
    if tree is None:
        return Extracted()
    facts = metadata.read(tree, url, now)
    body = selected = clean_html(select(tree, selector), url) if selector else ""
    notes = ""
    if not paragraphs(body):
        selected = ""
        body, notes = _article_of(tree, url)
    found = paragraphs(body)
    if len(found) == 1 and not selected:
        headline = tidy(facts.title)
        glued = _from_headline(found[0], headline)
        blocks = _blocks(tree, glued)
        if glued != found[0] and not _SENTENCE.search(glued.removeprefix(headline)):
            found, body, notes = [], "", ""  # only what stands around an article that is not there
        elif len(blocks) > 1:
            found = [block for _, block in blocks]
            body = "".join(f"<{tag}>{escape(block, quote=False)}</{tag}>" for tag, block in blocks)
            notes = ""
    title = facts.title or (tidy(found[0]) if found else "")
    found = without_headline(found, title)
    body = _without_first_heading(body, title)
    if (
        facts.deck
        and found
        and not selected
        and not any(_letters(facts.deck) in _letters(line) for line in found[:6])
    ):
        found.insert(0, facts.deck)
        body = f"<p>{escape(facts.deck, quote=False)}</p>{body}"
    return Extracted(
        title=title,
        text=text_of(title, found),
        html=f"{body}<hr>{notes}" if notes else body,
        facts=facts,
        selected=bool(selected),
    )


def _article_of(tree: lxml.html.HtmlElement, url: str | None) -> tuple[str, str]:
    """The sanitised body of the article that a page holds, and its notes, which are there to be read and are
    no part of the text; "" twice if there is none. The tree is altered."""
    from trafilatura import bare_extraction  # 300 ms to import: only where a page is read
    from trafilatura.settings import Document

    _say_page(tree, url)
    captions = take_captions(tree, url)
    mark_preformatted(tree)
    players = stand_ins(tree, url)
    try:
        led_to = places(tree, url)
        document = bare_extraction(
            tree, url=url, include_comments=False, include_formatting=True, include_links=True,
            include_images=True, include_tables=True,
        )  # fmt: skip
        if not isinstance(document, Document) or document.body is None:
            return "", ""
        left_out = mark(document.body, led_to, url)
        # A rule parts the notes from the text.
        whole = clean_html(to_html(document.body, captions, players, url) + left_out, url)
        body, _, notes = whole.partition("<hr>")
        return body, notes
    except (ValueError, TypeError, AttributeError, lxml.etree.LxmlError, RecursionError):
        return "", ""  # a page that the extractor stumbles over is a page without an article


def _say_page(tree: lxml.html.HtmlElement, url: str | None) -> None:
    """Links to places of the page name the page: the extractor takes them for the site's front page."""
    if url:
        page = urldefrag(url).url
        for link in tree.iter("a"):
            if (href := (link.get("href") or "").strip()).startswith("#"):
                link.set("href", page + href)


def _blocks(tree: lxml.html.HtmlElement, glued: str) -> list[tuple[str, str]]:
    """The page's blocks, tag and text, that a paragraph is made of; [] if they are not nearly all of it.

    trafilatura gives a very short article as one paragraph, with headline, byline and notices in it.
    """
    found: list[tuple[str, str]] = []
    at = 0
    for element in tree.iter(*_BLOCKS):
        block = tidy(element.text_content())
        start = glued.find(block, at) if block else -1
        if start >= 0:
            found.append((str(element.tag), block))
            at = start + len(block)
    return found if sum(len(block) for _, block in found) >= 0.9 * len(glued) else []


def _from_headline(glued: str, headline: str) -> str:
    """A page that was taken as one paragraph, without what stands before the headline, if that is no
    sentence: the site's navigation."""
    at = glued.find(headline) if headline else -1
    return glued[at:] if at > 0 and not _SENTENCE.search(glued[:at]) else glued


def text_of(title: str, found: list[str]) -> str:
    """Headline, blank line, paragraphs."""
    return "\n\n".join([title, *found] if title else found) if found else ""


def without_headline(found: list[str], title: str) -> list[str]:
    """Paragraphs without the headline that a body often repeats at its top."""
    wanted = _letters(title)
    for n, line in enumerate(found[:3]):
        if wanted and len(line) < 3 * len(title) + 20 and _letters(line) == wanted:
            return found[:n] + found[n + 1 :]
    return found


def _without_first_heading(html: str, title: str) -> str:
    match = re.search(r"<h([1-3])>(.*?)</h\1>", html[:3000], re.DOTALL)
    if match and _letters(re.sub(r"<[^>]+>", "", match[2])) == _letters(title):
        return (html[: match.start()] + html[match.end() :]).strip()
    return html


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text.casefold())
