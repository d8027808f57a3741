"""The one seam to the web: polite, bounded, and blind to private networks unless the reader asks."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Mapping
from datetime import timedelta
from types import TracebackType
from urllib.parse import urljoin, urlsplit

import httpx
import truststore

from reader.errors import Blocked, FeedGone, FeedUnreachable, NotAPage, RedirectLoop, Throttled, TooLarge
from reader.model.feed import Validators
from reader.net.address import is_public, normalise, origin
from reader.net.faults import why, without_tls
from reader.net.headers import lower, retry_after, validators_of
from reader.net.limits import Limits
from reader.net.pace import Pace
from reader.net.proxy import Proxies
from reader.net.response import Response
from reader.net.transport import CheckedTransport, Resolve, resolve
from reader.net.unpack import Damaged, unpack, unpackers
from reader.work.clock import Clock, SystemClock

USER_AGENT = "Variorum/0.1.0 (desktop news reader)"
FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
    " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.6, */*;q=0.1"
)
_NO_TEXT = ("audio/", "video/", "image/", "font/", "application/pdf", "application/zip")
PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.1"
_TURNED_AWAY = {403, 406}
_PERMANENT, _MOVED = {301, 308}, {301, 302, 303, 307, 308}


class Client:
    """Fetches feeds and pages; use as `async with Client() as client`. Belongs to one event loop.

    No cookie is kept, no referrer is sent. One request at a time per host.

    Args:
        clock: for Retry-After dates.
        limits: time, size and pace.
        resolve_host: DNS; a test answers itself.
        pace: shared by several clients, if given.
        user_agent: says who asks.
        verify: certificates; the system's own by default.
        http2: offer HTTP/2 over TLS.
        proxies: the system's own if None. Hosts in the reader's own network never go through one.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        limits: Limits | None = None,
        *,
        resolve_host: Resolve = resolve,
        pace: Pace | None = None,
        user_agent: str = USER_AGENT,
        verify: ssl.SSLContext | None = None,
        http2: bool = True,
        proxies: Proxies | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self.limits = limits or Limits()
        self.pace = pace or Pace(self.limits.hosts_at_once)
        self._user_agent = user_agent
        self._names: dict[tuple[str, str, int], str] = {}
        context = verify or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._proxies = Proxies.of_system() if proxies is None else proxies
        self._resolve = resolve_host
        self._proxied: dict[str, httpx.AsyncHTTPTransport] = {}
        self._context, self._http2 = context, http2
        self._strict = CheckedTransport(context, resolve=resolve_host, allow_private=False, http2=http2)
        self._typed = CheckedTransport(context, resolve=resolve_host, allow_private=True, http2=http2)

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._strict.aclose()
        await self._typed.aclose()
        for transport in self._proxied.values():
            await transport.aclose()

    async def get(
        self,
        url: str,
        validators: Validators = Validators(),  # noqa: B008 - frozen
        *,
        limit_bytes: int | None = None,
        allow_private: bool = False,
        accept: str = FEED_TYPES,
        secret_headers: Mapping[str, str] | None = None,
    ) -> Response:
        """Fetch an address, following redirects.

        Args:
            url: http or https.
            validators: as a former `Response` gave them; sent unchanged.
            limit_bytes: most bytes of the unpacked body.
            allow_private: the reader typed this host, so it may lie in a private network. It holds for
                this host only: a redirect to another one is checked as usual.
            accept: the Accept header.
            secret_headers: sent to the origin of `url` only, never after a redirect to another one.

        Raises:
            FeedUnreachable: no answer in time, an error status, or an answer that breaks off.
            FeedGone: 410.
            Throttled: 429 or 503; or the host asked for a pause before and it lasts.
            NotAPage: a page was asked for (`PAGE_TYPES`), and it is a sound or the like, which is not read.
            TooLarge: the body passes the limit, or unpacks like a bomb.
            RedirectLoop: more redirects than allowed, or a circle.
            Blocked: not http(s), or a private address.
        """
        first = current = normalise(url)
        limit = self.limits.body if limit_bytes is None else limit_bytes
        typed = origin(first)[1]
        seen = {first}
        permanent: str | None = None
        all_permanent = True
        budget = self.limits.total
        for _ in range(self.limits.redirects + 1):
            headers = self._headers(current, validators, accept)
            if secret_headers and origin(current) == origin(first):
                headers.update(secret_headers)
            private = allow_private and origin(current)[1] == typed
            answer, took = await self._in_turn(current, headers, limit, budget, private=private)
            budget = max(0.001, budget - took)
            if answer.status in _TURNED_AWAY and self._has_another_name(current, headers):
                answer, took = await self._once_more(current, headers, limit, budget, private=private)
                budget = max(0.001, budget - took)
            location = answer.headers.get("location", "")
            if answer.status not in _MOVED or not location:
                return self._judge(answer, validators, permanent)
            try:
                target = normalise(urljoin(current, location))
            except (Blocked, ValueError) as error:
                raise Blocked(
                    first, "it leads to an address that is not on the web", "The outlet's fault."
                ) from error
            all_permanent = all_permanent and answer.status in _PERMANENT
            if all_permanent:
                permanent = target
            if target in seen:
                raise RedirectLoop(first)
            seen.add(target)
            current = target
        raise RedirectLoop(first)

    async def _once_more(
        self, url: str, headers: Mapping[str, str], limit: int, budget: float, *, private: bool
    ) -> tuple[Response, float]:
        """Ask a server that turned us away by our name in the form in which browsers give theirs: many refuse
        whatever does not begin so. One that then answers is asked so from now on; one that does not, whatever
        its reasons are, is not asked twice for its other pages."""
        named = {**headers, "User-Agent": _browser_like(self._user_agent)}
        answer, took = await self._in_turn(url, named, limit, budget, private=private)
        if answer.status in _TURNED_AWAY:
            self._names.setdefault(origin(url), self._user_agent)
        else:
            self._names[origin(url)] = named["User-Agent"]
        return answer, took

    def _has_another_name(self, url: str, sent: Mapping[str, str]) -> bool:
        """Whether the other form of our name may help: it was not sent, and is not known to be of no use;
        another request may have found meanwhile that it is."""
        plain = self._user_agent
        return sent["User-Agent"] == plain and self._names.get(origin(url)) != plain

    def _headers(self, url: str, validators: Validators, accept: str) -> dict[str, str]:
        headers = {
            "User-Agent": self._names.get(origin(url), self._user_agent),
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate, br",
        }
        if validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators.last_modified:
            headers["If-Modified-Since"] = validators.last_modified
        return headers

    async def _in_turn(
        self, url: str, headers: Mapping[str, str], limit: int, budget: float, *, private: bool
    ) -> tuple[Response, float]:
        """One request when the turn of its host has come, and the seconds that it took; `budget` at most."""
        _, host, port = origin(url)
        public = not private or _looks_public(host)
        place = host if public else url
        if until := self.pace.closed_until(place, self._clock.now()):
            raise Throttled(url, until, place=place, standing=True)
        key, delay = (host, self.limits.per_host_delay) if public else (f"{host}:{port}", 0.0)
        async with self.pace.turn(key, delay):
            started = time.monotonic()
            try:
                async with asyncio.timeout(budget):
                    answer = await self._one(url, headers, limit, private=private)
            except TimeoutError:
                raise FeedUnreachable(url, why=f"did not finish within {self.limits.total:.0f} s") from None
            took = time.monotonic() - started
        if answer.status in (429, 503):
            self._pause(place, url, answer)
        return answer, took

    async def _one(self, url: str, headers: Mapping[str, str], limit: int, *, private: bool) -> Response:
        """One request, no redirect followed. The body is read only where it will be used."""
        times = {
            "connect": self.limits.connect,
            "read": self.limits.read,
            "write": self.limits.read,
            "pool": self.limits.total,
        }
        # latin-1 maps every character back to the byte that came: validators survive byte for byte.
        raw = [(name.encode("ascii"), value.encode("latin-1", "replace")) for name, value in headers.items()]
        try:
            request = httpx.Request("GET", url, headers=raw, extensions={"timeout": times})
            transport = await self._way(url, private=private)
            try:
                response = await transport.handle_async_request(request)
            except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
                # A kept connection that the server closed just now; a GET may be asked again, once.
                response = await transport.handle_async_request(request)
            try:
                status = response.status_code
                found = lower(response.headers)
                if not 200 <= status < 300:
                    return Response(status, url, found, validators=validators_of(found))
                if headers["Accept"] == PAGE_TYPES and found.get("content-type", "").lower().startswith(
                    _NO_TEXT
                ):
                    raise NotAPage(url)
                body, wire = await self._body(response, url, limit)
                return Response(status, url, found, body, validators_of(found), wire_bytes=wire)
            finally:
                await response.aclose()
        except httpx.ConnectTimeout:
            raise FeedUnreachable(url, why=f"did not answer within {self.limits.connect:.0f} s") from None
        except httpx.TimeoutException:
            raise FeedUnreachable(url, why=f"fell silent for {self.limits.read:.0f} s") from None
        except httpx.ConnectError as error:
            raise FeedUnreachable(url, why=why(error), insecure=without_tls(error)) from error
        except (httpx.TransportError, httpx.InvalidURL, Damaged, OSError) as error:
            raise FeedUnreachable(url, why="broke off, or answered in a way that cannot be read") from error

    async def _way(self, url: str, *, private: bool) -> httpx.AsyncBaseTransport:
        """Directly, or through the proxy; then only what our own lookup says can be checked."""
        direct = self._typed if private else self._strict
        _, host, port = origin(url)
        if not _looks_public(host) or (proxy := self._proxies.for_url(url)) is None:
            return direct
        try:
            async with asyncio.timeout(self.limits.connect):
                addresses = await self._resolve(host, port)
        except (OSError, TimeoutError):
            addresses = []  # behind some proxies only the proxy can look names up
        if addresses and not any(is_public(ip) for ip in addresses):
            return direct  # which refuses it, unless the reader typed it
        if proxy not in self._proxied:
            self._proxied[proxy] = httpx.AsyncHTTPTransport(
                verify=self._context, http2=self._http2, proxy=httpx.Proxy(proxy), trust_env=False
            )
        return self._proxied[proxy]

    async def _body(self, response: httpx.Response, url: str, limit: int) -> tuple[bytes, int]:
        encoding = response.headers.get("content-encoding", "")
        chain = unpackers(encoding)
        length = response.headers.get("content-length", "")
        if length.isdigit() and int(length) > limit:
            raise TooLarge(url, limit)
        body = bytearray()
        wire = 0
        async for raw in response.aiter_raw():
            wire += len(raw)
            for piece in unpack(chain, raw):
                body += piece
                if len(body) > self.limits.ratio_from and len(body) > wire * self.limits.ratio:
                    raise TooLarge(url, limit, bomb=True)
                if len(body) > limit:
                    raise TooLarge(url, limit)
        return bytes(body), wire

    def _pause(self, place: str, url: str, answer: Response) -> None:
        """Raises Throttled: a public host rests as a whole, a private one at this address."""
        now = self._clock.now()
        asked = retry_after(answer.headers.get("retry-after", ""), now)
        seconds = self.limits.pause_default if asked is None else asked
        until = now + timedelta(seconds=min(max(seconds, 0.0), self.limits.pause_most))
        self.pace.close(place, until)
        raise Throttled(url, until, status=answer.status, place=place, named=asked is not None)

    def _judge(self, answer: Response, sent: Validators, permanent: str | None) -> Response:
        status = answer.status
        if status == 304 and (sent.etag or sent.last_modified):
            kept = Validators(
                answer.validators.etag or sent.etag, answer.validators.last_modified or sent.last_modified
            )
            return Response(304, answer.url, answer.headers, b"", kept, True, permanent)
        if 200 <= status < 300:
            return Response(
                status, answer.url, answer.headers, answer.body, answer.validators,
                permanent_url=permanent, wire_bytes=answer.wire_bytes,
            )  # fmt: skip
        if status == 410:
            raise FeedGone(answer.url)
        raise FeedUnreachable(answer.url, status=status)


def _browser_like(name: str) -> str:
    """ "News/1 (a reader)" -> "Mozilla/5.0 (compatible; News/1; a reader)"."""
    return f"Mozilla/5.0 (compatible; {name.replace(' (', '; ').removesuffix(')')})"


def _looks_public(host: str) -> bool:
    """Names are taken as public; the address behind them is checked when the connection is made."""
    if host == "localhost" or host.endswith(".localhost"):
        return False
    numeric = ":" in host or host.replace(".", "").isdigit()
    return is_public(host) if numeric else True


def host_of(url: str) -> str:
    """The host of an address, for messages and for grouping requests."""
    return urlsplit(url).hostname or ""
