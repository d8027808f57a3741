"""The computer's own proxy and certificates, and names that lead inside: through real connections."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from reader.errors import Blocked, FeedUnreachable
from reader.net.client import Client
from reader.net.limits import MIB, Limits
from reader.net.response import Response
from reader.net.transport import Resolve
from tests.loopback import CERTIFICATE, SAMPLE, Answer, Loopback, rss

QUICK = Limits(connect=3, read=3, total=6, per_host_delay=0)


def names(**of: list[str]) -> Resolve:
    async def resolve(host: str, port: int) -> list[str]:
        return of[host.partition(".")[0]]

    return resolve


def get(*urls: str, resolve: Resolve, allow_private: bool = False) -> list[Response]:
    """By a client as the program makes it, but for its names and its patience."""

    async def main() -> list[Response]:
        async with Client(limits=QUICK, resolve_host=resolve) as client:
            return [await client.get(url, allow_private=allow_private) for url in urls]

    return asyncio.run(main())


def test_the_proxy_that_the_computer_is_set_to_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback() as proxy, Loopback() as site:
        proxy.route("http://news.example/feed", Answer(200, b"by the proxy"))
        site.route("/feed", Answer(200, b"directly"))
        monkeypatch.setenv("http_proxy", proxy.url("/"))
        monkeypatch.setenv("no_proxy", "own.example")
        (answer,) = get("http://news.example/feed", resolve=names(news=["93.184.216.34"]))
        assert answer.body == b"by the proxy"
        for host in ("own.example", "127.0.0.1"):  # excepted; the reader's own network
            url = site.url("/feed", host=host)
            (answer,) = get(url, resolve=names(own=["127.0.0.1"]), allow_private=True)
            assert answer.body == b"directly"
        assert [request.path for request in proxy.requests] == ["http://news.example/feed"]
        assert not any("proxy" in name for request in site.requests for name in request.headers)


def test_a_certificate_that_the_computer_trusts_is_trusted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "own.pem"
    own.write_text(CERTIFICATE)
    with Loopback(tls=True) as site:
        site.feed("/feed", rss(SAMPLE))
        url = site.url("/feed", host="news.example")
        here = names(news=["127.0.0.1"])
        with pytest.raises(FeedUnreachable, match="certificate that this computer does not trust"):
            get(url, resolve=here, allow_private=True)
        monkeypatch.setenv("SSL_CERT_FILE", str(own))
        assert get(url, resolve=here, allow_private=True)[0].status == 200


@pytest.mark.parametrize(
    "inside",
    [
        "::ffff:127.0.0.1",
        "::1",
        "fe80::1",
        "fe80::1%lo",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "fd00::1",
        "0.0.0.0",
    ],
)
def test_a_public_name_for_an_inner_address_reaches_nothing(inside: str) -> None:
    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        with pytest.raises(Blocked, match="private network"):
            get(site.url("/feed", host="news.example"), resolve=names(news=[inside]))
        site.redirect("/old", site.url("/feed", host="inner.example"))
        with pytest.raises(Blocked, match="private network"):
            get(
                site.url("/old", host="typed.example"),
                resolve=names(typed=["127.0.0.1"], inner=[inside]),
                allow_private=True,
            )
        assert [request.path for request in site.requests] == ["/old"]


def test_a_name_that_changes_between_check_and_connection_is_not_looked_up_again() -> None:
    """DNS rebinding: the first answer is checked and used; a second one would lead to another server."""
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.2"]

    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        url = site.url("/feed", host="news.example")
        answers = get(url, url, resolve=rebinding, allow_private=True)
        assert [answer.status for answer in answers] == [200, 200]
    assert asked == ["news.example"], "the second request went over the connection that was checked"


def test_a_connection_that_was_allowed_for_a_typed_host_serves_nobody_else() -> None:
    """It is kept open; a page that names the same host later is checked all the same."""
    here = names(news=["127.0.0.1"])

    async def main(url: str) -> None:
        async with Client(limits=QUICK, resolve_host=here) as client:
            assert (await client.get(url, allow_private=True)).status == 200
            with pytest.raises(Blocked, match="private network"):
                await client.get(url)

    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        asyncio.run(main(site.url("/feed", host="news.example")))
        assert len(site.requests) == 1


def test_the_limits_are_as_promised() -> None:
    limits = Limits()
    assert (limits.connect, limits.read, limits.total) == (10, 20, 60)
    assert (limits.body, limits.per_host_delay, limits.hosts_at_once) == (15 * MIB, 1.0, 8)
    assert (limits.pause_default, limits.pause_most) == (600, 24 * 3600)
