"""Private networks stay private."""

from __future__ import annotations

import asyncio

import pytest

from reader.errors import Blocked, FetchError
from reader.net.address import is_public
from reader.net.client import Client
from reader.net.limits import Limits
from reader.net.response import Response
from tests.loopback import SAMPLE, Loopback, rss

HASTY = Limits(per_host_delay=0)


def get(url: str, names: dict[str, list[str]] | None = None, *, allow_private: bool = False) -> Response:
    async def resolve(host: str, port: int) -> list[str]:
        return (names or {})[host]

    async def main() -> Response:
        async with Client(limits=HASTY, resolve_host=resolve) as client:
            return await client.get(url, allow_private=allow_private)

    return asyncio.run(main())


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.18.0.1", "::1", "::",
        "fe80::1", "fe80::1%eth0", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "nonsense",
    ],
)  # fmt: skip
def test_not_public(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize(
    "ip", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_public(ip: str) -> None:
    assert is_public(ip)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/", "http://localhost:9/", "http://[::1]:9/", "http://10.0.0.1/", "http://0/",
        "http://169.254.169.254/latest/meta-data/", "http://[::ffff:127.0.0.1]:9/",
    ],
)  # fmt: skip
def test_a_private_address_is_refused_unless_typed(url: str) -> None:
    names = {"localhost": ["127.0.0.1", "::1"], "0": ["0.0.0.0"]}
    with pytest.raises(Blocked, match="private network"):
        get(url, names)


def test_a_typed_private_host_is_read() -> None:
    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        assert get(site.url("/feed"), allow_private=True).status == 200


def test_a_public_name_that_stands_for_a_private_address_is_refused_and_not_asked() -> None:
    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        with pytest.raises(Blocked, match="private network"):
            get(site.url("/feed", host="news.example"), {"news.example": ["127.0.0.1"]})
        assert site.requests == []


def test_a_typed_host_may_not_lead_to_another_private_one() -> None:
    with Loopback() as site:
        site.feed("/private", rss(SAMPLE))
        for target in ("http://127.0.0.1", "http://inner.example"):
            site.redirect("/feed", f"{target}:{site.port}/private")
            with pytest.raises(Blocked):
                get(
                    site.url("/feed", host="outer.example"),
                    {"outer.example": ["127.0.0.1"], "inner.example": ["127.0.0.1"]},
                    allow_private=True,
                )
        assert site.asked("/private") == []


@pytest.mark.parametrize("target", ["http://0177.0.0.1/", "http://127.0.0.256/", f"/{'a' * 70_000}"])
def test_a_redirect_to_what_is_no_address_is_the_outlets_fault_not_ours(target: str) -> None:
    with Loopback() as site:
        site.redirect("/feed", target)
        with pytest.raises(FetchError):
            get(site.url("/feed"), allow_private=True)


def test_the_checked_address_is_the_one_that_is_used() -> None:
    """DNS rebinding: the name is looked up once for a connection, and a later answer cannot slip in."""
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["93.184.216.34"] if len(asked) == 1 else ["127.0.0.1"]

    connected: list[str] = []

    async def main() -> None:
        from reader.net.transport import CheckedBackend

        backend = CheckedBackend(rebinding, allow_private=False)

        class Recorder:
            async def connect_tcp(self, host: str, *rest: object) -> None:
                connected.append(host)

        backend._real = Recorder()  # type: ignore[assignment]
        await backend.connect_tcp("rebind.example", 80)

    asyncio.run(main())
    assert connected == ["93.184.216.34"] and asked == ["rebind.example"]


def test_a_name_with_several_private_addresses_is_refused() -> None:
    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        with pytest.raises(Blocked, match="private network"):
            get(site.url("/feed", host="mixed.example"), {"mixed.example": ["127.0.0.1", "10.0.0.1"]})
        assert site.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd", "ftp://example.org/feed", "javascript:alert(1)", "data:text/xml,<rss/>",
        "http://user:secret@example.org/feed", "http://", "http://[::1", "http://exa mple.org/", "gopher://x/",
    ],
)  # fmt: skip
def test_other_schemes_and_nonsense_are_refused(url: str) -> None:
    with pytest.raises(Blocked) as caught:
        get(url)
    assert "secret" not in str(caught.value) + caught.value.hint
