"""Addresses of the web: which we accept, how we write them, which of them lie inside a private network."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from reader.errors import Blocked

_DEFAULT_PORT = {"http": 80, "https": 443}
_UNRESERVED = re.compile(r"%([0-9A-Fa-f]{2})")
# Everything that may stand in a path or query as it is; "%" because escapes are kept.
_SAFE = "%/:?#[]@!$&'()*+,;=~-._"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_FOUR_NUMBERS = re.compile(r"\d+(?:\.\d+){3}", re.ASCII)


def is_public(ip: str) -> bool:
    """False for loopback, private, link-local, carrier, multicast, reserved and unspecified addresses.

    An IPv6 address that wraps an IPv4 one (mapped, 6to4, Teredo, NAT64) is judged by what it wraps.
    """
    try:
        address = ipaddress.ip_address(ip.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


_LONGEST = 8000  # characters
_AROUND = " \t\r\n\u00a0\u200b\u200e\u200f\u2060\ufeff<>\"'“”„‘’«»"


def as_typed(url: str) -> str:
    """What a reader typed or pasted, without the marks that come along from a text: brackets, quotes and
    letters that cannot be seen. No address begins or ends with one."""
    return url.strip(_AROUND)


def normalise(url: str) -> str:
    """Write a typed or linked address in one form, so that equal addresses are equal strings.

    Scheme and host in lower case, IDNA for the host, no default port, no fragment, dots in the path
    resolved, needless escapes undone, spaces and other letters escaped. `feed:` becomes http(s); an
    address without a scheme gets https. The query keeps its order: servers may depend on it.

    Raises:
        Blocked: not an http(s) address, or one with a name and password in it.
    """
    if len(url) > _LONGEST:
        raise Blocked(url, "it is longer than any server takes", "Check the address.")
    url = re.sub(r"[\x00-\x20\x7f]+$|^[\x00-\x20\x7f]+|[\r\n\t]", "", url)
    url = re.sub(r"^feed:(//)?(?=https?:)", "", url, flags=re.IGNORECASE)
    url = re.sub(r"^feed:(//)?", "https://", url, flags=re.IGNORECASE)
    if url.startswith("//"):
        url = "https:" + url
    elif not re.match(r"[a-z][a-z0-9+.-]*:(?!\d+(/|$))", url, flags=re.IGNORECASE):
        url = "https://" + url
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Blocked(url, "this is not an address", "Check the spelling.") from None
    scheme = parts.scheme.lower()
    if scheme not in _DEFAULT_PORT:
        raise Blocked(url, f"only http and https are read, not {scheme or 'this'}")
    if parts.username is not None or parts.password is not None:
        raise Blocked(url, "it holds a name or password", "Leave them out of the address.")
    host = _host(host, url)
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != _DEFAULT_PORT[scheme]:
        netloc += f":{port}"
    path = urlsplit(urljoin("http://x/", _escaped(parts.path).lstrip("/"))).path or "/"
    if parts.path.startswith("//"):  # an empty first segment means something to its server
        path = _escaped(parts.path)
    return urlunsplit((scheme, netloc, path, _escaped(parts.query), ""))


def origin(url: str) -> tuple[str, str, int]:
    """(scheme, host, port) of a normalised address: where a secret header may go."""
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or _DEFAULT_PORT.get(parts.scheme, 0)


def _host(host: str, url: str) -> str:
    host = unquote(host).rstrip(".").lower()
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    if re.fullmatch(r"[a-z0-9_.-]+", host):
        ascii_host = host
    else:
        try:
            import idna

            ascii_host = idna.encode(host, uts46=True).decode("ascii")
        except (UnicodeError, ValueError):
            raise Blocked(url, "this is not an address", "Check the spelling.") from None
    if ascii_host.startswith("xn--"):
        try:  # the client reads such a name back, and fails on one that spells nothing
            import idna

            idna.decode(ascii_host)
        except UnicodeError:
            raise Blocked(url, "this is not an address", "Check the spelling.") from None
    empty = not ascii_host or ".." in ascii_host or ascii_host.startswith(".")
    long = len(ascii_host) > 253 or any(len(label) > 63 for label in ascii_host.split("."))
    # Four numbers that are no address ("0177.0.0.1" is one to some programs) are no name either.
    if empty or long or _FOUR_NUMBERS.fullmatch(ascii_host):
        raise Blocked(url, "this is not an address", "Check the spelling.")
    return ascii_host


def _escaped(part: str) -> str:
    part = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", part)

    def undo(match: re.Match[str]) -> str:
        char = chr(int(match[1], 16))
        return char if char.isascii() and (char.isalnum() or char in "-._~") else match[0].upper()

    return quote(_UNRESERVED.sub(undo, part), safe=_SAFE)
