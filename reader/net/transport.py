"""Connects to the address that was checked, so that no second DNS answer can slip in between."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable

import httpcore
import httpx

from reader.errors import Blocked
from reader.net.address import is_public

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
        failure: Exception = httpcore.ConnectError("no address")
        for ip in addresses[:4]:
            try:
                return await self._real.connect_tcp(ip, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


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
