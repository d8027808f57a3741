"""TLS, HTTP/2 and proxies against real servers."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import pytest

from reader.errors import Blocked, FeedUnreachable
from reader.net.client import Client
from reader.net.limits import Limits
from reader.net.proxy import Proxies
from reader.net.response import Response
from tests.loopback import CERTIFICATE, SAMPLE, Answer, Loopback, rss, server_context

QUICK = Limits(connect=3, read=3, total=6, per_host_delay=0)


async def here(host: str, port: int) -> list[str]:
    return ["127.0.0.1"]


async def elsewhere(host: str, port: int) -> list[str]:
    return ["93.184.216.34"]


def trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cadata=CERTIFICATE)


def get(url: str, *, allow_private: bool = True, **options: object) -> Response:
    async def main() -> Response:
        async with Client(limits=QUICK, **options) as client:  # type: ignore[arg-type]
            return await client.get(url, allow_private=allow_private)

    return asyncio.run(main())


def test_an_untrusted_certificate_is_refused_in_one_sentence() -> None:
    with Loopback(tls=True) as site:
        url = site.feed("/feed", rss(SAMPLE))
        with pytest.raises(FeedUnreachable, match="certificate that this computer does not trust"):
            get(url)
        assert site.requests == []


def test_a_trusted_certificate_is_checked_against_the_name_not_the_address() -> None:
    with Loopback(tls=True) as site:
        site.feed("/feed", rss(SAMPLE))
        for host, trusted in (("news.example", True), ("localhost", True), ("other.example", False)):
            url = site.url("/feed", host=host)
            if trusted:
                assert get(url, verify=trusting(), resolve_host=here).status == 200
            else:
                with pytest.raises(FeedUnreachable, match="certificate"):
                    get(url, verify=trusting(), resolve_host=here)


def test_plain_http_on_a_tls_address() -> None:
    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        with pytest.raises(FeedUnreachable, match=r"could not agree on a safe connection|broke off"):
            get(site.url("/feed").replace("http:", "https:"))


@pytest.mark.parametrize("on", [True, False])
def test_http_2_on_and_off(on: bool) -> None:
    """A server that speaks HTTP/2 only if it was offered."""
    spoken: list[str | None] = []

    def serve(listener: socket.socket) -> None:
        context = server_context()
        context.set_alpn_protocols(["h2", "http/1.1"])
        raw, _ = listener.accept()
        with context.wrap_socket(raw, server_side=True) as connection:
            spoken.append(connection.selected_alpn_protocol())
            if spoken == ["h2"]:
                answer_h2(connection)
            else:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nETag: x\r\n\r\nok")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,), daemon=True)
        thread.start()
        answer = get(f"https://127.0.0.1:{listener.getsockname()[1]}/f", verify=trusting(), http2=on)
        thread.join(5)
    assert spoken == ["h2" if on else "http/1.1"]
    assert (answer.status, answer.body, answer.validators.etag) == (200, b"ok", "x")


def answer_h2(connection: ssl.SSLSocket) -> None:
    server = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    server.initiate_connection()
    connection.sendall(server.data_to_send())
    while data := connection.recv(65536):
        for event in server.receive_data(data):
            if isinstance(event, h2.events.StreamEnded):
                server.send_headers(event.stream_id, [(":status", "200"), ("etag", "x")])
                server.send_data(event.stream_id, b"ok", end_stream=True)
        connection.sendall(server.data_to_send())


def test_a_proxy_is_asked_for_public_hosts_only() -> None:
    with Loopback() as proxy, Loopback() as site:
        proxy.route("http://news.example/feed", Answer(200, b"from the proxy"))
        site.route("/own", Answer(200, b"direct"))
        proxies = Proxies({"http": f"127.0.0.1:{proxy.port}"}, lambda host: host == "near.example")
        answer = get("http://news.example/feed", proxies=proxies, resolve_host=elsewhere, allow_private=False)
        assert answer.body == b"from the proxy"
        assert get(site.url("/own"), proxies=proxies).body == b"direct"
        with pytest.raises(Blocked, match="private network"):
            get("http://near.example/", proxies=proxies, resolve_host=here, allow_private=False)
        for url in ("http://10.0.0.1/x", "http://localhost/x", "http://inner.example/x"):
            with pytest.raises(Blocked, match="private network"):
                get(url, proxies=proxies, resolve_host=here, allow_private=False)
        assert len(proxy.requests) == 1


def test_a_typed_public_name_goes_through_the_proxy_too() -> None:
    with Loopback() as proxy:
        proxy.route("http://news.example/feed", Answer(200, b"from the proxy"))
        proxies = Proxies({"all": proxy.url("/")})
        assert (
            get("http://news.example/feed", proxies=proxies, resolve_host=elsewhere).body == b"from the proxy"
        )


def test_a_proxy_that_cannot_be_used_is_not_gone_past() -> None:
    with Loopback() as site:
        site.feed("/feed", rss(SAMPLE))
        proxies = Proxies({"all": "socks5://127.0.0.1:9050"})
        with pytest.raises(FeedUnreachable, match="socks5"):
            get(site.url("/feed", host="news.example"), proxies=proxies, resolve_host=elsewhere)
        assert site.requests == []


def test_the_systems_proxy_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "near.example")
    proxies = Proxies.of_system()
    assert proxies.for_url("http://news.example/") == "http://proxy.example:3128"
    assert proxies.for_url("http://near.example/") is None
    assert proxies.for_url("https://news.example/") is None
