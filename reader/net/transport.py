"""Connects to the address that was checked, so that no second DNS answer can slip in between."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable
from itertools import zip_longest

import httpcore
import httpx

from reader.errors import Blocked
from reader.net.address import is_public

_LEAD_SECONDS = 0.25  # that an address has before the next one is tried too (RFC 8305)
Resolve = Callable[[str, int], Awaitable[list[str]]]
"""Looks a host name up: (host, port) -> IP addresses, best first."""


async def resolve(host: str, port: int) -> list[str]:
    """The system's answer for a host name."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class PrivateAddress(Exception):
    """A host name stands for a private address. Travels through httpcore, becomes reader.errors.Blocked."""


class CheckedBackend(httpcore.AsyncNetworkBackend):
    """Resolves a name itself, refuses private addresses, and connects to exactly what it checked."""

    def __init__(self, resolve: Resolve, *, allow_private: bool) -> None:
        self._resolve = resolve
        self._allow_private = allow_private
        self._real = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            addresses = [str(ipaddress.ip_address(host))]
        except ValueError:
            try:
                async with asyncio.timeout(timeout):
                    addresses = await self._resolve(host, port)
            except TimeoutError:
                raise httpcore.ConnectTimeout("looking up the host's name took too long") from None
            except OSError as error:
                raise httpcore.ConnectError(f"name lookup: {error}") from error
        if not self._allow_private:
            addresses = [ip for ip in addresses if is_public(ip)] if addresses else []
            if not addresses:
                raise PrivateAddress(host)
        return await self._first(_mixed(addresses)[:6], port, timeout, local_address, socket_options)

    async def _first(
        self,
        addresses: list[str],
        port: int,
        timeout: float | None,
        local_address: str | None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None,
    ) -> httpcore.AsyncNetworkStream:
        """The first address that answers; each has a short lead over the next (RFC 8305)."""
        failure: Exception = httpcore.ConnectError("no address")
        waiting = list(addresses)
        trying: set[asyncio.Task[httpcore.AsyncNetworkStream]] = set()
        try:
            while waiting or trying:
                if waiting:
                    ip = waiting.pop(0)
                    job = self._real.connect_tcp(ip, port, timeout, local_address, socket_options)
                    trying.add(asyncio.create_task(job))
                lead = _LEAD_SECONDS if waiting else None
                done, trying = await asyncio.wait(trying, timeout=lead, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    try:
                        stream = task.result()
                    except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                        failure = error
                    else:
                        trying |= done - {task}
                        return stream
            raise failure
        finally:
            await _drop(trying)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def _mixed(addresses: list[str]) -> list[str]:
    """The same addresses, IPv6 and IPv4 in turn, beginning with the system's first choice."""
    first = ":" in addresses[0] if addresses else False
    one = [ip for ip in addresses if (":" in ip) == first]
    other = [ip for ip in addresses if (":" in ip) != first]
    return [ip for pair in zip_longest(one, other) for ip in pair if ip is not None]


async def _drop(tasks: set[asyncio.Task[httpcore.AsyncNetworkStream]]) -> None:
    """End the attempts that came too late, and close those that came through all the same."""
    for task in tasks:
        task.cancel()
    for late in await asyncio.gather(*tasks, return_exceptions=True):
        if not isinstance(late, BaseException):
            await late.aclose()


class CheckedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport on a `CheckedBackend`."""

    def __init__(self, verify: ssl.SSLContext, *, resolve: Resolve, allow_private: bool, http2: bool) -> None:
        super().__init__(verify=verify)
        # httpx hands no network backend down; its pool is built here as httpx builds it, plus ours.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=verify,
            max_connections=32,
            max_keepalive_connections=16,
            keepalive_expiry=15.0,
            http1=True,
            http2=http2,
            network_backend=CheckedBackend(resolve, allow_private=allow_private),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return await super().handle_async_request(request)
        except PrivateAddress as error:
            raise Blocked(
                str(request.url),
                f"{error} lies inside a private network",
                "If it is yours, type the address yourself.",
            ) from None
