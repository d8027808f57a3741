"""Signed-in feeds against a server that demands a login, with the secret in a real keychain."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import BadInput, FeedUnreachable, FetchError
from reader.net import keychain as keychains
from reader.net.client import Client
from reader.net.keychain import Credential, Keychain, KeychainClosed, NoKeychain
from reader.pipeline.readdress import readdress
from reader.pipeline.refresh import refresh
from reader.pipeline.services import Services
from reader.pipeline.signing import SignInRefused, forget, keep_sign_in, sign_in, sign_out
from reader.pipeline.subscribe import subscribe
from tests.keychain import missing, secret_service
from tests.loopback import Answer, Handler, Loopback, Request, page, rss

SECRET = "söme-secret-4711"
NAME = "ada"
BASIC = "Basic " + base64.b64encode(f"{NAME}:{SECRET}".encode()).decode()


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    if gone := missing():
        pytest.skip(f"no keychain can be started here: {' and '.join(gone)} missing")
    with secret_service(tmp_path_factory.mktemp("keyring")) as environment:
        yield environment


@pytest.fixture
def keychain(bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Keychain:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "HOME"):
        monkeypatch.setenv(name, bus[name])
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    return Keychain()


def guarded(
    site: Loopback, path: str = "/feed.xml", wanted: str = BASIC, header: str = "authorization"
) -> str:
    body = rss([("For members", "/story", "Only a teaser…")])

    def answer(handler: Handler, request: Request) -> Answer:
        if request.headers.get(header) != wanted:
            return Answer(401, b"", {"WWW-Authenticate": 'Basic realm="members"'})
        return Answer(200, body, {"Content-Type": "application/rss+xml"})

    return site.route(path, answer)


def subscribed(services: Services, url: str) -> int:
    return services.library.feeds.add(url, "The Guarded Post", at=services.clock.now()).id


@pytest.mark.slow
def test_the_keychain_keeps_and_forgets(keychain: Keychain) -> None:
    credential = Credential("basic", SECRET, NAME)
    keychain.keep("https://a.example:443", "feed 1", credential)
    assert keychain.get("https://a.example:443", "feed 1") == credential
    assert keychain.get("https://b.example:443", "feed 1") is None, "another host finds nothing"
    assert keychain.get("https://a.example:443", "feed 2") is None
    keychain.forget("https://a.example:443", "feed 1")
    keychain.forget("https://a.example:443", "feed 1")
    assert keychain.get("https://a.example:443", "feed 1") is None


@pytest.mark.slow
@pytest.mark.parametrize(
    ("credential", "header", "wanted"),
    [
        (Credential("basic", SECRET, NAME), "authorization", BASIC),
        (Credential("bearer", "abc.def"), "authorization", "Bearer abc.def"),
        (Credential("cookie", "session=1; member=yes"), "cookie", "session=1; member=yes"),
    ],
)
def test_a_guarded_feed_is_read_with_a_sign_in_and_not_without(
    services: Services, site: Loopback, keychain: Keychain, credential: Credential, header: str, wanted: str
) -> None:
    feed = subscribed(services, guarded(site, wanted=wanted, header=header))
    services = replace(services, keychain=lambda: keychain)
    (failure,) = refresh(services, full_text=False, group=False).failed
    assert failure.status == 401 and "sign in" in failure.hint
    assert sign_in(services, feed, credential).new == 1
    assert services.library.feeds.get(feed).sign_in == credential.kind
    asked = len(site.requests)
    assert refresh(services, full_text=False, group=False).failed == ()
    assert site.requests[asked].headers[header] == wanted
    sign_out(services, feed)
    assert len(refresh(services, full_text=False, group=False).failed) == 1
    assert services.library.feeds.get(feed).sign_in == ""


@pytest.mark.slow
def test_a_guarded_feed_is_added_unread_and_named_when_it_answers(
    services: Services, site: Loopback, keychain: Keychain
) -> None:
    services = replace(services, keychain=lambda: keychain)
    url = guarded(site)
    with pytest.raises(FeedUnreachable) as refused:
        subscribe(services, url)
    assert "add it unread" in refused.value.hint
    asked = len(site.requests)
    got = subscribe(services, url, folder="Members", guarded=True)
    assert len(site.requests) == asked and got.added
    assert (got.feed.title, got.feed.outlet, got.feed.folder) == ("127.0.0.1", "127.0.0.1", "Members")
    assert not subscribe(services, url, guarded=True).added
    assert sign_in(services, got.feed.id, Credential("basic", SECRET, NAME)).new == 1
    named = services.library.feeds.get(got.feed.id)
    assert (named.title, named.outlet, named.folder) == ("The Daily Example", "The Daily Example", "Members")


@pytest.mark.slow
def test_a_guarded_feed_that_has_moved_is_looked_for_signed_in_on_its_host_alone(
    services: Services, site: Loopback, keychain: Keychain
) -> None:
    services = replace(services, keychain=lambda: keychain)
    feed = subscribed(services, guarded(site))
    with pytest.raises(FeedUnreachable) as refused:
        readdress(services, feed, guarded(site, "/new.xml"))
    assert "unread" not in refused.value.hint, "it is here already"
    sign_in(services, feed, Credential("basic", SECRET, NAME))
    assert readdress(services, feed, site.url("/new.xml")).feed.sign_in == "basic"
    head = '<link rel="alternate" type="application/rss+xml" href="{}">'
    site.page("/paper", page("The paper", ["Welcome."], head=head.format(guarded(site, "/third.xml"))))
    assert readdress(services, feed, site.url("/paper")).feed.url == site.url("/third.xml")
    with Loopback() as elsewhere:
        for start in (
            guarded(elsewhere),
            site.page("/away", page("Away", [], head=head.format(guarded(elsewhere)))),
        ):
            with pytest.raises(FetchError):
                readdress(services, feed, start)
        assert all("authorization" not in each.headers for each in elsewhere.requests)
    assert services.library.feeds.get(feed).url == site.url("/third.xml")


@pytest.mark.slow
def test_pages_of_the_same_host_get_it_and_no_other_host_ever(
    services: Services, site: Loopback, keychain: Keychain
) -> None:
    services = replace(services, keychain=lambda: keychain)
    with Loopback("127.0.0.2") as elsewhere:
        elsewhere.feed("/feed.xml", rss([("Elsewhere", "/e", "Text")]))
        site.page("/story", page("For members", ["A long paragraph of the story. " * 30]))
        feed = subscribed(services, guarded(site))
        keep_sign_in(services, feed, Credential("basic", SECRET, NAME))
        refresh(services, full_text=True, group=False)
        assert site.asked("/story")[0].headers["authorization"] == BASIC

        site.redirect("/feed.xml", elsewhere.url("/feed.xml"), 301)
        refresh(services, full_text=False, group=False)
        # Not even where the reader subscribed to the other host's address: the keychain knows the host.
        moved = services.library.feeds.get(feed)
        services.library.feeds.record_success(
            feed, at=services.clock.now(), next_check=None, url=elsewhere.url("/feed.xml")
        )
        (skipped,) = refresh(services, full_text=False, group=False).skipped
        assert "no sign-in" in skipped.sentence
        assert moved.url == site.url("/feed.xml")
        assert all("authorization" not in request.headers for request in elsewhere.requests)
        assert all(SECRET not in str(request) and BASIC not in str(request) for request in elsewhere.requests)


def test_headers_do_not_follow_a_redirect(site: Loopback) -> None:
    """Another host, another port, and back again."""
    with Loopback() as other:
        site.redirect("/a", other.url("/b"))
        other.redirect("/b", site.url("/c"))
        site.feed("/c", rss([("One", "/1", "T")]))

        async def job() -> None:
            async with Client() as client:
                secret = {"Authorization": BASIC, "Cookie": "a=b"}
                await client.get(site.url("/a"), allow_private=True, secret_headers=secret)

        asyncio.run(job())
        assert site.asked("/a")[0].headers["authorization"] == BASIC
        assert not {"authorization", "cookie"} & other.requests[0].headers.keys()


@pytest.mark.slow
def test_a_wrong_secret_is_not_kept(services: Services, site: Loopback, keychain: Keychain) -> None:
    services = replace(services, keychain=lambda: keychain)
    feed = subscribed(services, guarded(site))
    with pytest.raises(SignInRefused) as caught:
        sign_in(services, feed, Credential("basic", "wrong-secret", NAME))
    assert "wrong-secret" not in str(caught.value) + caught.value.hint
    assert services.library.feeds.get(feed).sign_in == ""


@pytest.mark.slow
def test_the_secret_stands_nowhere_but_in_the_keychain(
    services: Services,
    site: Loopback,
    keychain: Keychain,
    bus: dict[str, str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    from reader.pipeline.exchange import export_opml

    caplog.set_level(logging.DEBUG)
    services = replace(services, keychain=lambda: keychain)
    feed = subscribed(services, guarded(site))
    sign_in(services, feed, Credential("basic", SECRET, NAME))
    site.routes["/feed.xml"] = Answer(500)
    refresh(services, full_text=False, group=False)
    traces = (
        SECRET.encode(),
        BASIC.encode(),
        BASIC.removeprefix("Basic ").encode(),
        json.dumps(SECRET).encode(),
    )
    folder = Path(services.library.path).parent
    kept = b"".join(file.read_bytes() for file in folder.glob("library*"))
    said = export_opml(services) + caplog.text.encode() + repr(Credential("basic", SECRET, NAME)).encode()
    said += repr(services.library.log.recent()).encode() + repr(services.library.feeds.all()).encode()
    encrypted = b"".join(
        file.read_bytes() for file in Path(bus["XDG_DATA_HOME"]).rglob("*") if file.is_file()
    )
    assert encrypted
    for trace in traces:
        assert trace not in kept and trace not in said and trace not in encrypted
    forget(services, services.library.feeds.get(feed))
    assert refresh(services, [feed], full_text=False, group=False).skipped != ()


@pytest.mark.slow
def test_the_command_reads_the_secret_from_standard_input(
    site: Loopback, bus: dict[str, str], tmp_path: Path
) -> None:
    guarded(site)
    library = tmp_path / "library.sqlite"
    run = [sys.executable, "-m", "reader.cli.main", "--library", str(library)]

    def command(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*run, *words], input=given, env=bus, capture_output=True, text=True, timeout=120
        )

    assert command("add", site.url("/feed.xml"), "--unread").returncode == 0
    done = command("sign-in", "1", "--name", NAME, given=f"{SECRET}\n")
    assert (done.returncode, done.stdout) == (0, "Signed in to The Daily Example (1 new).\n"), done.stderr
    assert SECRET not in done.stdout + done.stderr
    assert command("sign-out", "1").stdout == "Signed out of The Daily Example.\n"


def test_without_a_bus_it_is_refused_with_the_way_to_a_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(
        keychains, "_TRUSTED", keychains._TRUSTED[:1]
    )  # what another system has does not count
    with pytest.raises((NoKeychain, KeychainClosed)) as caught:
        Keychain().keep("https://a.example:443", "feed 1", Credential("bearer", "abc"))
    assert "abc" not in str(caught.value)
    if isinstance(caught.value, NoKeychain):
        assert "install" in str(caught.value)


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_a_store_that_drops_or_shows_secrets_is_refused(
    backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    with pytest.raises(NoKeychain):
        Keychain().keep("https://a.example:443", "feed 1", Credential("bearer", "abc"))


def test_a_plain_text_store_is_refused_even_as_a_child_of_a_trusted_one() -> None:
    from keyring.backends.SecretService import Keyring

    class Plain(Keyring):
        """Writes to a file."""

    with pytest.raises(NoKeychain):
        Keychain(lambda: object.__new__(Plain)).get("https://a.example:443", "feed 1")


@pytest.mark.parametrize(
    "credential",
    [
        Credential("bearer", ""),
        Credential("bearer", "abc\r\nX-Evil: 1"),
        Credential("bearer", "abc\n"),
        Credential("cookie", "naïve=1"),
        Credential("basic", "secret", "a:b"),
        Credential("basic", "s" * 9000, "a"),
    ],
)
def test_what_cannot_stand_in_a_header_is_refused_without_being_repeated(credential: Credential) -> None:
    with pytest.raises(BadInput) as caught:
        credential.check()
    assert not credential.secret or credential.secret not in str(caught.value)


def test_a_secret_is_not_sent_in_the_open(services: Services) -> None:
    feed = subscribed(services, "http://news.example/feed.xml")
    with pytest.raises(BadInput, match="https"):
        keep_sign_in(services, feed, Credential("bearer", "abc"))
