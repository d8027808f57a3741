"""The feed's text or the page's: one article out of what we have."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from html import escape, unescape
from urllib.parse import urlsplit

from reader.fulltext.completeness import Verdict, judge, without_notices
from reader.fulltext.extract import Extracted, text_of, without_headline
from reader.fulltext.links import without_tracking
from reader.fulltext.phrases import POSTED
from reader.fulltext.plaintext import paragraphs
from reader.fulltext.sanitise import clean_html
from reader.model.article import Article
from reader.model.feed import Entry, Feed
from reader.text.tokens import stems

MOST_LETTERS = 200_000
"""Some 35,000 words: the longest report is shorter. Comparing more would take minutes and all memory."""
_BEGINNING, _FEW = 4, 3
"""Letters by which a word is known in its other forms; fewer words than that say too little of an article."""
_NO_SPACES = "\u0e00"  # the scripts without spaces begin here
_LONG_TITLE = 120  # characters
_TAG = re.compile(r"<[a-zA-Z/!]")
_ESCAPED_TAG = re.compile(
    r"&lt;/(?:p|div|a|b|i|em|strong|span|ul|li|blockquote|h[1-6])\s*&gt;|&lt;br\s*/?&gt;", re.I
)
_NO_PAGE = Extracted()
_CUT = Verdict(False, "It is far longer than an article; only its beginning was kept.")


def article_from(entry: Entry, extracted: Extracted | None, feed: Feed) -> Article:
    """Make an article of a feed's entry and, if it was fetched, of its page.

    What the reader chose for the outlet (`feed.text_from`) decides, if it gave a text at all. Else a
    complete text wins over a part; of two complete ones the page's, unless the feed's is clearly longer
    (a page may have lost its end); of two parts the longer. A page that shares no word with what the feed
    says is not the article: a consent box, a check for robots, "not found".

    Args:
        entry: the feed's word.
        extracted: the page's, or None if it was not fetched.
        feed: for the outlet's name.
    """
    base = entry.url or feed.site_url or feed.url
    html = clean_html(_as_meant(entry.content_html or entry.summary_html), base)
    found = [part for part in paragraphs(html) if not POSTED.match(part)]
    page = extracted or _NO_PAGE
    title = entry.title or page.title or _first_words(found) or "Untitled"
    own = text_of(title, without_headline(found, title))
    if extracted and not page.selected and not _tells(page, title, f"{title}\n{own}"):
        page = _NO_PAGE
    told = text_of(title, _page_paragraphs(page, title)) if page.text else ""
    own_verdict = judge(own, html, entry, from_page=False)
    page_verdict = judge(told, page.html, entry, paywalled=page.facts.paywalled, notices=page.facts.notices)
    source = _which(own, own_verdict, told, page_verdict)
    if feed.text_from == "feed" and own:
        source = "feed"
    elif feed.text_from in ("page", "selector") and told:
        source = "page"
    text, html, verdict = (own, html, own_verdict) if source == "feed" else (told, page.html, page_verdict)
    if source == "page" and page.selected:
        source = "selector"
    text = without_notices(text)
    if len(text) > MOST_LETTERS:
        text, verdict = _beginning(text), _CUT
    return Article(
        id=hashlib.sha256(entry.guid.encode("utf-8", "replace")).hexdigest()[:16],
        outlet=outlet_name(feed),
        title=title,
        text=text or title,
        url=without_tracking(entry.url) if entry.url else None,
        published=entry.published or page.facts.published or entry.updated,
        language=page.facts.language or "en",
        complete=verdict.complete,
        author=entry.author or page.facts.author,
        html=_pictured(html, entry.picture),
        text_from=source if text else "",
        why=verdict.why,
        canonical=page.facts.canonical,
        sections=entry.sections + page.facts.sections,
        updated=_later(entry.updated, page.facts.modified),
    )


def _pictured(html: str, picture: str | None) -> str:
    """With the picture that the feed gives beside the text, where the text has none."""
    if not picture or "<img" in html:
        return html
    return clean_html(f'<p><img src="{escape(picture)}" alt=""></p>', None) + html


def _as_meant(markup: str) -> str:
    """Markup that was escaped once too often is markup all the same: it has escaped tags, and no others."""
    if _ESCAPED_TAG.search(markup) and not _TAG.search(markup):
        markup = unescape(markup)
    return markup


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((moment for moment in (one, other) if moment is not None), default=None)


def outlet_name(feed: Feed) -> str:
    """The publisher as a reader would call it: the reader's word, the feed's title, or the host."""
    name = feed.outlet.strip() or feed.title.strip()
    if name:
        return name
    host = urlsplit(feed.site_url or feed.url).hostname or ""
    return host.removeprefix("www.") or "Unknown outlet"


def _beginning(text: str) -> str:
    """The whole paragraphs of the first MOST_LETTERS letters; if the first is longer, its beginning."""
    end = text.rfind("\n\n", 0, MOST_LETTERS)
    title = text.find("\n\n")
    return text[: end if end > title else MOST_LETTERS].rstrip()


def _tells(extracted: Extracted, title: str, told: str) -> bool:
    """Whether the page's text shares a word with headline and teaser."""
    words = _telling(told)
    return len(words) < _FEW or not words.isdisjoint(_telling("\n".join(_page_paragraphs(extracted, title))))


def _telling(text: str) -> set[str]:
    """The beginnings of its longer words; where no spaces part them, what stands for them."""
    return {stem[:_BEGINNING] for stem in stems(text) if len(stem) >= _BEGINNING or stem[0] >= _NO_SPACES}


def _which(own: str, own_verdict: Verdict, page: str, page_verdict: Verdict) -> str:
    if not page:
        return "feed"
    if own_verdict.complete != page_verdict.complete:
        return "feed" if own_verdict.complete else "page"
    longer = len(own) > 1.25 * len(page) if own_verdict.complete else len(own) > len(page)
    return "feed" if longer else "page"


def _page_paragraphs(extracted: Extracted, title: str) -> list[str]:
    parts = extracted.text.split("\n\n")
    if extracted.title and parts and parts[0] == extracted.title:
        parts = parts[1:]
    return without_headline(parts, title)


def _first_words(found: list[str]) -> str:
    first = found[0] if found else ""
    words = first.split()
    if len(words) > 12:
        first = " ".join(words[:12]) + "…"
    return first if len(first) <= _LONG_TITLE else first[:_LONG_TITLE] + "…"
