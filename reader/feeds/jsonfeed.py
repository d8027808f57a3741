"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

import html
import json
import math
from datetime import datetime
from typing import Any

from reader.errors import NotAFeed
from reader.feeds import dates
from reader.feeds.fields import absolute, guid_of, one_line, sections_of, title_of
from reader.feeds.icons import first_icon
from reader.feeds.pictures import lead_picture
from reader.feeds.plain import from_plain
from reader.feeds.recordings import recordings
from reader.feeds.surplus import newest, told
from reader.model.feed import Entry, ParsedFeed


def parse(text: str, url: str, now: datetime) -> ParsedFeed:
    """Read a JSON Feed; see feeds.parse.

    Raises:
        NotAFeed: not JSON, or JSON that is no feed.
    """
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        raise NotAFeed(url, "data that cannot be read, not a feed") from None
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        raise NotAFeed(url, "data, but not a feed")
    items = [item for item in data["items"] if isinstance(item, dict)]
    skipped = len(data["items"]) - len(items)
    site = absolute(_text(data.get("home_page_url")), url)
    taken = newest(items, lambda item: _entry(item, site or url, now).published)
    problem = f"The feed is damaged; {skipped} of its entries could not be read." if skipped else None
    return ParsedFeed(
        title=title_of(_text(data.get("title"))),
        site_url=site,
        entries=tuple(_entry(item, site or url, now) for item in taken),
        language=_text(data.get("language"))[:20] or None,
        problem=told(problem, len(items)),
        icon=first_icon((_text(data.get("favicon")), _text(data.get("icon"))), site or url),
    )


def _entry(item: dict[str, Any], base: str, now: datetime) -> Entry:
    link = absolute(_text(item.get("url")), base) or absolute(_text(item.get("external_url")), base)
    title = title_of(_text(item.get("title")))
    plain = _text(item.get("content_text"))
    content = _text(item.get("content_html")) or from_plain(plain)
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    names = [_text(who.get("name")) for who in authors or [] if isinstance(who, dict)]
    given, tags = item.get("attachments"), item.get("tags")
    attached = [
        (_text(each.get("url")), _text(each.get("mime_type")), each.get("size_in_bytes"))
        for each in (given if isinstance(given, list) else ())
        if isinstance(each, dict)
    ]
    return Entry(
        guid=guid_of(_text(item.get("id")), link, title, content),
        url=link,
        title=title,
        author=one_line(", ".join(name for name in names if name), limit=200) or None,
        published=dates.from_text(_text(item.get("date_published")), now),
        updated=dates.from_text(_text(item.get("date_modified")), now),
        summary_html=html.escape(_text(item.get("summary")), quote=False),
        content_html=content,
        recordings=recordings(attached, base),
        picture=absolute(_text(item.get("image")), base)
        or absolute(_text(item.get("banner_image")), base)
        or lead_picture(((url, kind, None) for url, kind, _ in attached), base),
        sections=sections_of(_text(tag) for tag in (tags if isinstance(tags, list) else ())),
    )


def _text(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, float) and not math.isfinite(value):
        return ""  # NaN, which is no JSON, and numbers without end
    return str(value).encode("utf-8", "replace").decode("utf-8").strip()
