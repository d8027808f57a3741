"""Signing in, choices, full texts and rounds in a real engine process."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.store.library import Library
from tests.keychain import missing, secret_service
from tests.loopback import Answer, Handler, Loopback, Request, page, rss
from tests.unit.engine.engine_process import Engine

SECRET = "engine-secret-4711"
WANTED = "Basic " + base64.b64encode(f"ada:{SECRET}".encode()).decode()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def subscribe(library: Path, url: str) -> int:
    with Library.create_or_open(library) as opened:
        return opened.feeds.add(url, "Guarded", at=datetime.now(UTC)).id


@pytest.mark.slow
def test_signing_in_and_out(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if gone := missing():
        pytest.skip(f"no keychain can be started here: {' and '.join(gone)} missing")

    def guarded(handler: Handler, request: Request) -> Answer:
        if request.headers.get("authorization") != WANTED:
            return Answer(401)
        return Answer(200, rss([("One", "/1", "Text")]), {"Content-Type": "application/rss+xml"})

    with secret_service(tmp_path / "keyring") as environment, Loopback() as site:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(name, environment[name])
        feed = subscribe(library, site.route("/feed.xml", guarded))
        with Engine(library) as engine:
            engine.ready()
            wrong = engine.end_of(engine.send("sign_in", feed=feed, name="ada", secret="wrong"))
            assert (wrong["event"], wrong["code"]) == ("failed", "sign_in.refused")
            assert engine.do("sign_in", feed=feed, name="ada", secret=SECRET)["new"] == 1
            with Library.open_read_only(library) as seen:
                assert seen.feeds.get(feed).sign_in == "basic"
            assert engine.do("refresh")["failed"] == []
            engine.do("sign_out", feed=feed)
            assert len(engine.do("refresh")["failed"]) == 1
            assert SECRET not in str(engine.events) + engine.errors


@pytest.mark.slow
def test_without_a_keychain_the_window_gets_one_sentence(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    feed = subscribe(library, "https://guarded.example/feed.xml")
    with Engine(library) as engine:
        engine.ready()
        refused = engine.end_of(engine.send("sign_in", feed=feed, kind="bearer", secret=SECRET))
        assert refused["code"] == "keychain.none"
        assert refused["sentence"].count(".") == 1 and SECRET not in str(refused)


@pytest.mark.slow
def test_a_site_with_several_feeds_gives_choices(library: Path) -> None:
    head = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{name}" href="/{name}.xml">'
        for name in ("World", "Sport")
    )
    with Loopback() as site, Engine(library) as engine:
        engine.ready()
        site.page("/", page("Home", ["Welcome."], head=head))
        site.feed("/Sport.xml", rss([("One", "/1", "Text")]))
        offered = engine.do("add", url=site.url("/"))
        assert [choice["title"] for choice in offered["choices"]] == ["World", "Sport"]
        added = engine.do("add", url=offered["choices"][1]["url"])
        assert added["added"] and added["new"] == 1
        assert engine.do("full_text", **{"feed": added["feed"], "from": "selector", "selector": "#text"})
        wrong = engine.end_of(engine.send("full_text", **{"feed": added["feed"], "from": "selector"}))
        assert wrong["event"] == "failed"


@pytest.mark.slow
def test_the_engine_looks_for_news_by_itself(library: Path) -> None:
    with Loopback() as site:
        feed = subscribe(library, site.feed("/feed.xml", rss([("One", "/1", "Text")])))
        with Engine(library) as engine:
            engine.ready()
            engine.wait_for(lambda event: event.get("event") == "changes" and feed in event["feeds"])
        assert len(site.asked("/feed.xml")) == 1
