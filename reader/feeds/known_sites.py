"""Where well-known sites keep the feeds that their pages do not name."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

_REDDIT = re.compile(r"/(?:(?:r|u|user)/[\w-]+(?:/[\w/-]*)?)?", re.ASCII)
_MEDIUM = re.compile(r"/(@?[\w.-]+)/?", re.ASCII)
_CHANNEL = re.compile(r"/channel/(UC[\w-]{22})(?:/.*)?", re.ASCII)
_HANDLE = re.compile(r"@?([\w.-]+)@([a-z0-9-]+(?:\.[a-z0-9-]+)+)", re.ASCII | re.IGNORECASE)


def feed_of(url: str) -> str | None:
    """The feed of a page of one of these sites, by its address alone; None of all others.

    Args:
        url: as `normalise` gives it. Scheme and port stay.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    path, query = parts.path, ""
    if host == "youtube.com":
        asked = parse_qs(parts.query)
        if channel := _CHANNEL.fullmatch(path):
            query = urlencode({"channel_id": channel[1]})
        elif path == "/playlist" and asked.get("list"):
            query = urlencode({"playlist_id": asked["list"][0]})
        path = "/feeds/videos.xml" if query else ""
    elif host in ("reddit.com", "old.reddit.com"):
        path, query = (f"{path.rstrip('/')}/.rss" if _REDDIT.fullmatch(path) else ""), parts.query
    elif host == "news.google.com":
        known = path.startswith(("/topics/", "/search", "/publications/", "/home")) or path == "/"
        path, query = (f"/rss{path}".removesuffix("/home").rstrip("/") if known else ""), parts.query
    elif host == "medium.com":
        page = _MEDIUM.fullmatch(path)
        path = f"/feed/{page[1]}" if page and page[1] not in ("feed", "tag", "m") else ""
    else:
        return None
    return urlunsplit((parts.scheme, parts.netloc, path, query, "")) if path else None


def profile_of(typed: str) -> str:
    """The address of somebody on Mastodon and its like, who is known as @ada@social.example; anything else as
    it was typed. What has no @ before it may be an e-mail address, which nobody means here."""
    who = _HANDLE.fullmatch(typed) if typed.startswith("@") else None
    return f"https://{who[2].lower()}/@{who[1]}" if who else typed
