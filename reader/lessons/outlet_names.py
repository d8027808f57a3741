"""Every name that an outlet goes by: its own, those that the program knows, its site's, its writers'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal
from urllib.parse import urlsplit

from reader.compare.sources_outlets import Outlet, Outlets
from reader.model.comparison import ComparedArticle

Sort = Literal["name", "short", "careful", "host", "handle", "writer"]
"""How a name gives its outlet away: by itself; after an article ("the Gazette"); only where the words around
it say that an outlet is meant ("Sky reported"); in an address; after @ or #; as whoever wrote it."""

ARTICLES = "the der die das dem den des le la les du au aux el los las del al il".split()
_ARTICLE = re.compile(rf"(?:{'|'.join(ARTICLES)})\s+|l['’]", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:\s+(?:online|news|magazine|digital|world|tv|live|website|newspaper|media|zeitung|radio|television|"
    r"broadcasting|network|rundfunk|fernsehen|télévision|televisión)|\.[a-z]{2,4})$",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[|–—·»:-]\s+|\s*[:|]\s+|\s+\(.*\)$")
_BYLINE = re.compile(
    r"^(?:By|BY|Von|VON|Par|PAR|Por|POR)\s+(?P<who>[^\W\d_][\w.'’-]+(?:\s+[^\W\d_][\w.'’-]*){1,3}"
    r"(?:(?:,\s+|\s+(?:and|und|et|y)\s+)[^\W\d_][\w.'’-]+(?:\s+[^\W\d_][\w.'’-]*){1,3})*)\s*(?:$|[,|·–—(])"
)
_AND = re.compile(r"\s*(?:,|;|&|\||/|\band\b|\bund\b|\bet\b|\by\b)\s*")
_NO_PERSON = re.compile(
    r"\b(?:staff|editors?|admin|desk|team|newsroom|reporters?|redaktion|agenc\w+|press|news|correspondent|service)\b",
    re.IGNORECASE,
)
_BYLINE_WORDS = 16
_SUFFIXES = frozenset("co com org net gov ac edu gob gouv or ne".split())


@dataclass(frozen=True, slots=True)
class OutletName:
    """One name, as it is written usually, without its article; `article` is whether it has one ("The …")."""

    text: str
    sort: Sort
    article: bool = False


def names_of(compared: ComparedArticle, also: Iterable[str] = ()) -> tuple[OutletName, ...]:
    """What gives away the outlet of an article.

    Args:
        also: further names or addresses of the outlet, such as its feed's title and site.
    """
    article, outlets = compared.article, Outlets.load()
    given = [each for each in (article.outlet, article.url or "", article.canonical or "", *also) if each]
    hosts = [host for host in map(_host, given) if host]
    written = [each for each in given if not _host(each)]
    found: dict[OutletName, None] = {}
    known = {_by_letters().get(letters(name)) for name in written} | {outlets.of_host(h) for h in hosts}
    aliases = [name for outlet in known if outlet for name in outlets.names_of(outlet)]
    for name in (*written, *aliases):
        found |= dict.fromkeys(_forms(name))
    own = {each.text.casefold() for each in found}
    for host in hosts:
        found[OutletName(host.removeprefix("www."), "host")] = None
        if len(label := _label(host)) > 2:
            found[OutletName(label, "handle")] = None
    found |= {
        OutletName(name, "writer"): None
        for name in _writers(compared, outlets)
        if core(name).casefold() not in own
    }
    return tuple(found)


def core(name: str) -> str:
    """A name without the article before it."""
    match = _ARTICLE.match(name)
    return name[match.end() :] if match and match.end() < len(name) else name


def letters(name: str) -> str:
    """A name as it is told from others: no article, case, space or marks."""
    return "".join(letter for letter in core(name.strip()).casefold() if letter.isalnum())


@cache
def _by_letters() -> dict[str, Outlet]:
    outlets = Outlets.load()
    return {letters(name): each for each in outlets.every() for name in outlets.names_of(each)}


def _forms(name: str) -> Iterator[OutletName]:
    whole = " ".join(name.split())
    for part in (whole, *(each for each in _PARTS.split(whole)[:1] if each != whole)):
        bare = core(part)
        if not any(letter.isalpha() for letter in bare) or len(bare) < 2:
            continue
        yield OutletName(bare, "name", bare != part)
        words = bare.split()
        if len(shorter := _TAIL.sub("", bare)) > 2 and shorter != bare:
            yield OutletName(shorter, "name" if shorter.isupper() or " " in shorter else "careful")
        if len(words) > 1:
            yield OutletName("".join(words), "handle")
            if len(words[-1]) > 2 and words[-1][0].isupper():
                yield OutletName(words[-1], "short")
        initials = "".join(word[0] for word in words if word[0].isupper())
        if len(initials) > 2:
            yield OutletName(initials, "name")


def _host(name: str) -> str:
    """The host of an address; "" if it is none. A name such as "Salon.com" is a host too, and a name."""
    if "://" in name:
        return (urlsplit(name).hostname or "").lower()
    return ""


def _label(host: str) -> str:
    """The part of a host that names the site: "hillpost" of www.hillpost.co.uk."""
    parts = host.split(".")[:-1]
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        parts.pop()
    return parts[-1] if parts and not parts[-1].isdigit() else ""


def _writers(compared: ComparedArticle, outlets: Outlets) -> Iterator[str]:
    """Full names of who wrote it: as its feed or page says, and in the lines that say "By …"."""
    lines = [compared.article.author or ""]
    ends = (*compared.passages[:6], *compared.passages[-4:])
    lines += [
        m["who"]
        for p in ends
        if len(p.text.split()) <= _BYLINE_WORDS and (m := _BYLINE.match(p.text.strip()))
    ]
    for line in lines:
        for who in _AND.split(re.sub(r"^(?:by|von|par|por)\s+", "", line.strip(), flags=re.IGNORECASE)):
            words = who.split()
            if 2 <= len(words) <= 4 and not _NO_PERSON.search(who) and outlets.named(who) is None:
                yield " ".join(words)
