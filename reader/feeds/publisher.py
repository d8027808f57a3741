"""Whose feed it is: the outlet's name stands in the titles of its feeds."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

_SHARED = frozenset(
    """blogger.com blogspot.com beehiiv.com bsky.app buttondown.com buttondown.email buzzsprout.com
    facebook.com feedburner.com feedly.com fetchrss.com flipboard.com ghost.io github.com github.io
    gitlab.com gitlab.io google.com herokuapp.com hnrss.org inoreader.com instagram.com kill-the-
    newsletter.com libsyn.com linkedin.com livejournal.com mastodon.social medium.com megaphone.fm
    msn.com netlify.app pages.dev patreon.com podbean.com politepol.com reddit.com rss.app
    rsshub.app simplecast.com soundcloud.com spotify.com squarespace.com substack.com t.me
    telegram.org telegra.ph threads.net tumblr.com twitter.com typepad.com vercel.app vimeo.com
    weebly.com wixsite.com wordpress.com x.com yahoo.com youtube.com""".split()
)
"""Sites on which everybody publishes: their name says nothing about who does."""
_SECOND = frozenset("ac co com edu gob gov govt ltd me ne net nom or org plc sch web".split())
"""Names below a country's that do not belong to anybody ("co.uk")."""
_BETWEEN = re.compile(r"\s+[|»>›·•–—:-]+\s+|\s*[|»›·•]\s*|:\s+")
_SHORTEST = 3


def outlet_of(title: str, site_url: str | None, url: str) -> str:
    """The publisher's name out of the title of one of its feeds ("World news | The Gazette"): the part that
    comes nearest to the name of its site, so that all feeds of an outlet are one outlet's; else the title.
    """
    name = _letters(_site(site_url, url).partition(".")[0])
    if len(name) < _SHORTEST:
        return title
    parts = {part.strip(): _letters(part) for part in _BETWEEN.split(title)}
    near = [part for part, letters in parts.items() if len(letters) >= _SHORTEST and _alike(letters, name)]
    return min(near, key=lambda part: abs(len(parts[part]) - len(name)), default=title)


def _alike(letters: str, name: str) -> bool:
    within = letters in name and 2 * len(letters) >= len(name)
    return name in letters or name.startswith(letters) or within


def _site(site_url: str | None, url: str) -> str:
    """The domain of a feed's site, else of its own address; "" for one in the reader's own network, and where
    everybody publishes under one name."""
    for address in (site_url, url):
        try:
            host = (urlsplit(address or "").hostname or "").lower()
        except ValueError:
            continue
        if domain := _domain(host):
            return "" if domain in _SHARED else domain
    return ""


def _domain(host: str) -> str | None:
    """The part of a host name that somebody registered; None for numbers and names without a dot."""
    labels = host.split(".")
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return None
    if len(labels) < 2 or not all(labels):
        return None
    count = 3 if len(labels[-1]) == 2 and labels[-2] in _SECOND else 2
    return ".".join(labels[-count:])


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
