"""Hostile HTML to harmless HTML: what is left shows text, structure, links and, if asked, pictures."""

from __future__ import annotations

import re
import threading
from html import escape
from urllib.parse import unquote, urldefrag, urljoin

import nh3

from reader.fulltext.hostile import bounded
from reader.fulltext.links import without_tracking
from reader.fulltext.players import with_links
from reader.text.piles import without_piles

_TAGS = set(
    """a abbr address article aside b blockquote br caption center cite code dd del details dfn div dl dt em
    figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section
    small strong sub summary sup table tbody td tfoot th thead time tr tt u ul var""".split()
)
_GONE_WITH_CONTENT = set(
    """script style noscript iframe frame frameset noframes object embed applet form button input select
    option textarea svg math template video audio canvas dialog head title xmp plaintext noembed""".split()
)
_ATTRIBUTES = {
    "a": {"href", "name", "title"},
    "abbr": {"title"},
    "blockquote": {"cite"},
    "img": {"src", "data-src", "alt", "title", "width", "height"},
    "ol": {"start"},
    "q": {"cite"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
    "*": {"id", "lang", "dir"},
}
_IMG = re.compile(r'<img((?:\s+[a-z-]+="[^"]*")*)\s*/?>')
_ROUNDS = 6
_EMPTY = re.compile(r"<p>\s*</p>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_TRACKER = re.compile(
    r"(?:^|[./])(?:feedburner\.com/~|feedsportal\.com/|doubleclick\.net/|googlesyndication\.com/|"
    r"google-analytics\.com/|pixel\.wp\.com/|stats\.wordpress\.com/|scorecardresearch\.com/|quantserve\.com/|"
    r"chartbeat\.(?:com|net)/|facebook\.com/tr\b|pixel\.[\w-]+\.\w+/|counter\.[\w-]+\.\w+/|"
    r"theconversation\.com/content/\d+/count)|"
    r"/(?:1x1|spacer|blank|clear|transparent|pixel|mf|count(?:er)?)\.(?:gif|png|php)\b|"
    r"/(?:tracking|rss|republish)[-_.]?pixel|/pixel(?:[?/]|$)",
    re.IGNORECASE,
)
PLACE = "at-"
"""What the names of places within a text begin with: none of a page's own names can be meant by them."""
_NAME = re.compile(r"[\w.:~-]{1,120}")
_TAG = re.compile(r'<[a-z][a-z0-9]*(?: [a-z-]+="[^"]*")+>')
_LINKED = re.compile(rf' href="#({PLACE}[^"]*)"')
_NAMED = re.compile(rf' (?:id|name)="({PLACE}[^"]*)"')
_HEAD = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def clean_html(html: str, base: str | None = None) -> str:
    """Make foreign HTML harmless.

    Scripts, styles, frames, forms, event handlers and classes are gone; links are http(s) or mailto,
    absolute and without tracking parameters, or lead to a place within the text (`href="#at-…"`), which keeps
    its id with "at-" before it; other ids are gone, and so are tracking pixels. A remote picture is kept as
    `<img data-src="...">`, which no viewer loads; a link stands in the place of a film or a sound. The result
    does not change when it is cleaned again.

    Args:
        html: a fragment or a whole page.
        base: what relative links are resolved against; without it they are dropped.
    """
    html = with_links(bounded(html), base)
    # Misnested markup may parse differently once it is written out, which is how "mutation" attacks get
    # past sanitisers: what is handed on is a text that cleaning no longer changes.
    for _ in range(_ROUNDS):
        before, html = html, _once(html, base)
        if html == before:
            return html
    return nh3.clean(html, tags={"p", "br"}, attributes={}, clean_content_tags=_GONE_WITH_CONTENT)


def _once(html: str, base: str | None) -> str:
    cleaned = _IMG.sub(_without_source, _cleaner.clean(_CONTROL.sub("", html), base))
    cleaned = _joined(cleaned, base)
    # Control characters also come as character references; no parser behind us takes them.
    return _EMPTY.sub("", _CONTROL.sub("", without_piles(cleaned))).strip()


def pictures(cleaned: str) -> tuple[str, ...]:
    """Addresses of the pictures in `clean_html`'s output, in order."""
    from html import unescape

    found = (dict(_ATTRIBUTE.findall(tag[1])).get("data-src", "") for tag in _IMG.finditer(cleaned))
    return tuple(unescape(address) for address in found if address)


def _joined(html: str, base: str | None) -> str:
    """Places that a link leads to, and links whose place is there: both, or neither."""
    tags = "".join(_TAG.findall(html))
    wanted, there = set(_LINKED.findall(tags)), set(_NAMED.findall(tags))
    both = wanted & there
    page = urldefrag(base).url if base else ""

    def link(found: re.Match[str]) -> str:
        if found[1] in both:
            return found[0]
        return f' href="{escape(page)}#{found[1].removeprefix(PLACE)}"' if page else ""

    def tag(found: re.Match[str]) -> str:
        kept = _NAMED.sub(lambda name: name[0] if name[1] in both else "", found[0])
        return _LINKED.sub(link, kept)

    return _TAG.sub(tag, html) if wanted or there else html


def _place(name: str) -> str | None:
    """The name of a place within a text; None if it can be none."""
    name = unquote(name).removeprefix(PLACE)
    return PLACE + name if _NAME.fullmatch(name) else None


class _Cleaner(threading.local):
    """nh3's cleaner with our rules; one a thread, because making one takes longer than most cleaning."""

    def __init__(self) -> None:
        self._base: str | None = None
        self._cleaner = nh3.Cleaner(
            tags=_TAGS,
            clean_content_tags=_GONE_WITH_CONTENT,
            attributes=_ATTRIBUTES,
            attribute_filter=self._attribute,
            link_rel=None,
            url_schemes={"http", "https", "mailto"},
            # Relative links reach the filter as they are, which resolves or drops them.
            url_relative="pass_through",
        )

    def clean(self, html: str, base: str | None) -> str:
        self._base = base
        return self._cleaner.clean(html)

    def _attribute(self, tag: str, name: str, value: str) -> str | None:
        if name in ("id", "name"):
            return _place(value.strip())
        if name in ("href", "cite", "src", "data-src"):
            return _address(tag, name, value.strip(), self._base)
        if name in ("width", "height", "colspan", "rowspan", "start"):
            return value.strip() if value.strip().isdigit() and len(value.strip()) < 5 else None
        return value[:1000]


_cleaner = _Cleaner()


def _address(tag: str, name: str, value: str, base: str | None) -> str | None:
    if not value:
        return None
    if value.startswith("#") and tag == "a" and (place := _place(value[1:])):
        return f"#{place}"
    if not _WEB.match(value):
        try:
            value = urljoin(base, value) if base else value
        except ValueError:
            return None
        if value[:7].lower() == "mailto:" and tag == "a":
            return value
        if not _WEB.match(value):
            return None
    if tag == "img":
        return None if _TRACKER.search(value) else value
    value = without_tracking(value)
    page, _, name = value.partition("#")
    if tag == "a" and name and base and _same_page(page, base) and (place := _place(name)):
        return f"#{place}"
    return value


def _same_page(one: str, other: str) -> bool:
    """Whether two addresses are of one page, as feeds and pages write them."""
    return _bare(one) == _bare(other)


def _bare(address: str) -> str:
    page = without_tracking(urldefrag(address).url)
    return _HEAD.sub("", page).rstrip("/")


def _without_source(tag: re.Match[str]) -> str:
    """An image that loads nothing; nothing at all for a pixel or one without an address."""
    attributes = dict(_ATTRIBUTE.findall(tag[1]))
    source = attributes.pop("src", "") or attributes.get("data-src", "")
    sizes = [int(attributes[side]) for side in ("width", "height") if attributes.get(side)]
    if not source or (sizes and min(sizes) <= 3):
        return ""
    attributes["data-src"] = source
    order = ("data-src", "alt", "title", "width", "height", "lang", "dir")
    return "<img" + "".join(f' {name}="{attributes[name]}"' for name in order if name in attributes) + ">"
