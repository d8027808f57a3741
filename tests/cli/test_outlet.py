"""`log`, `full-text`, `refresh --due` and the refusals of `sign-in`."""

from __future__ import annotations

from tests.cli.conftest import Variorum
from tests.loopback import Answer, Loopback, page, rss


def test_the_log_says_what_was_asked_and_why_not(variorum: Variorum, site: Loopback) -> None:
    variorum.ok("add", site.feed("/a.xml", rss([("One", "/1", "Text")])))
    busy = site.feed("/b.xml", rss([("Two", "/2", "Text")]), etag=None)
    variorum.ok("add", busy)
    site.route("/b.xml", Answer(429, b"", {"Retry-After": "3600"}))
    first = variorum.ok("refresh", "--no-group", "--no-full-text")
    assert "asks for a pause" in first.err
    again = variorum.ok("refresh", "--no-group", "--no-full-text", "--format", "json").json
    assert (again["checked"], len(again["skipped"])) == (1, 1)
    assert len(site.asked("/b.xml")) == 2
    log = variorum.ok("log", "--format", "json").json
    outcomes = [(line["outcome"], line["status"]) for line in log["entries"]]
    assert sorted(outcomes[:2]) == [("skipped", None), ("unchanged", 304)]
    assert sorted(outcomes[2:4]) == [("failed", 429), ("unchanged", 304)]
    one = variorum.ok("log", "--feed", "2", "--limit", "2", "--format", "json").json
    assert [line["outcome"] for line in one["entries"]] == ["skipped", "failed"]
    assert one["next_why"] == "Its server asked for a pause."
    text = variorum.ok("log", "--feed", "2").out
    assert text.startswith("The Daily Example: next look 20") and "asks for a pause until" in text
    assert variorum("log", "--feed", "99").code == 66


def test_due_leaves_the_others_out_and_logs_it(variorum: Variorum, site: Loopback) -> None:
    variorum.ok("add", site.feed("/a.xml", rss([("One", "/1", "Text")])))
    done = variorum.ok("refresh", "--due", "--no-group", "--no-full-text")
    assert "0 feeds asked" in done.out and len(site.requests) == 1
    newest = variorum.ok("log", "--format", "json").json["entries"][0]
    assert newest["outcome"] == "skipped" and newest["reason"].startswith("Its time comes at ")


def test_full_text_is_set_and_shown(variorum: Variorum, site: Loopback) -> None:
    variorum.ok("add", site.feed("/a.xml", rss([("One", "/1", "Text")])))
    assert variorum.ok("full-text", "1").out.startswith("The Daily Example: auto (1 from the feed")
    assert "selector article .body" in variorum.ok("full-text", "1", "selector", "article  .body").out
    assert variorum.ok("feeds", "--format", "json").json["feeds"][0]["text_selector"] == "article .body"
    wrong = variorum("full-text", "1", "selector", "p[")
    assert (wrong.code, "not a CSS selector" in wrong.err) == (65, True)
    assert "auto" in variorum.ok("full-text", "1", "auto").out


def test_a_feed_gets_another_address(variorum: Variorum, site: Loopback) -> None:
    old, new = site.feed("/a.xml", rss([("One", "/1", "Text")])), site.url("/b.xml")
    variorum.ok("add", old)
    assert variorum.ok("address", "1").out == f"{old}\n"
    assert variorum("address", "1", new).code == 69
    assert variorum.ok("address", "1").out == f"{old}\n"
    site.feed("/b.xml", rss([("One", "/1", "Text"), ("Two", "/2", "Text")]))
    done = variorum.ok("address", "1", new).out
    assert done == f"The Daily Example is read from {new} now (1 new article).\n"
    assert [each["url"] for each in variorum.ok("feeds", "--format", "json").json["feeds"]] == [new]
    heads = "".join(f'<link rel="alternate" type="application/rss+xml" href="/{n}.xml">' for n in "ab")
    site.page("/site", page("The paper", ["Welcome."], head=heads))
    several = variorum("address", "1", site.url("/site"))
    assert several.code == 64 and old in several.out
    assert variorum.ok("address", "1", site.url("/site"), "--choose", "1").code == 0
    assert variorum.ok("address", "1").out == f"{old}\n"


def test_a_guarded_feed_is_added_unread(variorum: Variorum, site: Loopback) -> None:
    url = site.route("/members.xml", Answer(401))
    refused = variorum("add", url)
    assert refused.code == 69 and "add it unread" in refused.err
    assert variorum.ok("add", url, "--unread").out == "Added 127.0.0.1: sign in with `variorum sign-in 1`.\n"


def test_a_secret_is_never_an_argument(variorum: Variorum, site: Loopback) -> None:
    variorum.ok("add", site.feed("/a.xml", rss([("One", "/1", "Text")])))
    refused = variorum("sign-in", "1", "--name", "ada", "my-secret")
    assert refused.code == 2
    assert variorum("sign-in", "1").code == 2, "the name is not on standard input"
    assert variorum.ok("sign-out", "1").out == "You are not signed in to The Daily Example.\n"
