"""The way from addresses to a story, and the commands about the library."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from reader.store.library import Library
from tests.cli.conftest import Variorum
from tests.cli.ferry import ELSEWHERE, FERRY, served
from tests.loopback import Answer, Loopback, page, rss


def test_four_feeds_become_one_story_of_four_outlets(variorum: Variorum, site: Loopback) -> None:
    for address, told in zip(served(site), FERRY, strict=True):
        assert told.outlet in variorum.ok("add", address).out
    assert "4 feeds asked" in variorum.ok("refresh").out
    stories = variorum.ok("stories", "--format", "json").json["stories"]
    assert stories[0]["outlets"] == [told.outlet for told in FERRY]
    assert stories[0]["articles"] == 4
    assert len(stories) == 2
    articles = variorum.ok("articles", "--story", stories[0]["id"], "--format", "json").json["articles"]
    assert all(article["complete"] for article in articles), "the text came from the page"
    document = variorum.ok("compare", "--story", stories[0]["id"], "--format", "json").json
    assert len(document["articles"]) == 4
    assert document["claims"]


def test_a_refresh_without_any_feed_says_how_to_add_one(variorum: Variorum, site: Loopback) -> None:
    done = variorum.ok("refresh")
    assert done.out == "0 feeds asked, 0 new articles.\n"
    assert done.err.endswith("There is no feed to ask yet. Add one with `variorum add URL`.\n")
    site.feed("/a.xml", rss([("One", "/1", "Text")]))
    variorum.ok("add", site.url("/a.xml"))
    assert "variorum add" not in variorum.ok("refresh").err


def test_pages_are_fetched_once_and_feeds_conditionally(variorum: Variorum, site: Loopback) -> None:
    for address in served(site):
        variorum.ok("add", address)
    variorum.ok("refresh")
    before = len(site.requests)
    result = variorum.ok("refresh", "--format", "json").json
    assert (result["checked"], result["new"], result["articles"]) == (4, 0, [])
    again = site.requests[before:]
    assert sorted(request.path for request in again) == sorted(f"/{told.path}.xml" for told in FERRY)
    assert {request.headers.get("if-none-match") for request in again} == {'"v1"'}


def test_a_site_address_finds_its_feed_and_its_answer_is_the_first_content(
    variorum: Variorum, site: Loopback
) -> None:
    head = '<link rel="alternate" type="application/rss+xml" href="/feed.xml"><link rel="alternate" '
    head += 'type="application/atom+xml" title="Sport" href="/sport.xml">'
    site.page("/", page("The Daily Example", ["Welcome."], head=head))
    site.feed("/feed.xml", rss([("One", "/1", "Text"), ("Two", "/2", "Text")]))
    offered = variorum("add", site.url("/"))
    assert (offered.code, "Sport" in offered.out, "--choose" in offered.err) == (64, True, True)
    assert [request.path for request in site.requests] == ["/"]
    assert variorum.ok("feeds", "--format", "json").json["feeds"] == []
    done = variorum.ok("add", site.url("/"), "--choose", "1")
    assert "The Daily Example (2 articles)" in done.out
    assert "Sport" in done.err
    assert [request.path for request in site.requests] == ["/", "/", "/feed.xml"]
    assert len(variorum.ok("articles", "--format", "json").json["articles"]) == 2
    again = variorum.ok("add", site.url("/feed.xml"))
    assert "already" in again.out
    assert len(variorum.ok("feeds", "--format", "json").json["feeds"]) == 1


def test_a_site_without_a_feed_is_said_plainly(variorum: Variorum, site: Loopback) -> None:
    site.page("/", page("Nothing here", ["Welcome."]))
    done = variorum("add", site.url("/"))
    assert (done.code, done.out) == (65, "")
    assert "No feed was found" in done.err


def test_a_failing_feed_is_named_and_the_others_arrive(variorum: Variorum, site: Loopback) -> None:
    variorum.ok("add", site.feed("/good.xml", rss([("One", "/1", "Text")], title="Good Paper")))
    variorum.ok("add", site.feed("/bad.xml", rss([("Two", "/2", "Text")], title="Bad Paper")))
    site.route("/bad.xml", Answer(500))
    site.feed(
        "/good.xml", rss([("One", "/1", "Text"), ("Three", "/3", "Text")], title="Good Paper"), etag='"v2"'
    )
    done = variorum.ok("refresh")
    assert "1 new article, 1 failed" in done.out
    assert done.err.startswith("Bad Paper: ") and "500" in done.err
    shown = {feed["title"]: feed["error"] for feed in variorum.ok("feeds", "--format", "json").json["feeds"]}
    assert shown["Good Paper"] is None and "500" in shown["Bad Paper"]
    site.route("/good.xml", Answer(500))
    assert variorum("refresh").code == 69


def test_removing_a_feed_takes_its_articles_and_asks_first(variorum: Variorum, site: Loopback) -> None:
    feed = variorum.ok("add", site.feed("/a.xml", rss([("One", "/1", "T")])), "--format", "json").json["feed"]
    assert variorum("remove", feed).code == 2
    assert "Removed The Daily Example and 1 article." in variorum.ok("remove", feed, "--yes").out
    assert variorum.ok("articles", "--format", "json").json["articles"] == []
    gone = variorum("remove", feed, "--yes")
    assert (gone.code, gone.out) == (66, "")


def test_lists_of_an_empty_library_say_what_to_do(variorum: Variorum) -> None:
    missing = variorum("stories")
    assert missing.code == 65 and "no such file" in missing.err
    Library.create_or_open(variorum.library).close()
    assert "variorum add URL" in variorum.ok("stories").out
    assert "variorum add URL" in variorum.ok("feeds").out
    assert variorum.ok("stories", "--format", "json").json["stories"] == []


def test_opml_in_and_out(variorum: Variorum, tmp_path: Path) -> None:
    given = tmp_path / "in.opml"
    given.write_text(
        '<opml version="2.0"><body><outline text="Local"><outline text="Gazette" type="rss" '
        'xmlUrl="https://gazette.example/feed"/></outline><outline text="Radio" type="rss" '
        'xmlUrl="https://radio.example/rss"/><outline text="Bad" type="rss" xmlUrl="ftp://x.example/f"/></body></opml>'
    )
    done = variorum.ok("opml", "import", given, "--format", "json")
    assert done.json["added"] == 2
    assert len(done.json["problems"]) == 1
    assert variorum.ok("opml", "import", given, "--format", "json").json["known"] == 2
    root = ElementTree.fromstring(variorum.ok("opml", "export").out)
    (folder,) = [outline for outline in root.iter("outline") if outline.get("text") == "Local"]
    assert [feed.get("xmlUrl") for feed in folder] == ["https://gazette.example/feed"]
    variorum.ok("opml", "export", tmp_path / "out.opml")
    assert "radio.example" in (tmp_path / "out.opml").read_text()
    assert variorum("opml", "import", tmp_path / "nothing.opml").code == 66


def test_while_a_window_has_the_library_it_can_be_read_but_not_written(variorum: Variorum) -> None:
    with Library.create_or_open(variorum.library):
        done = variorum.program("refresh")
        assert (done.code, done.out) == (75, "")
        assert "in use" in done.err and done.err.count("\n") == 1
        assert variorum.program("stories", "--format", "json").json["stories"] == []


def test_a_compared_story_is_kept_unless_a_window_has_the_library(variorum: Variorum, site: Loopback) -> None:
    for address in served(site, FERRY[:2]):
        variorum.ok("add", address)
    variorum.ok("refresh")
    story = variorum.ok("stories", "--format", "json").json["stories"][0]["id"]
    with Library.create_or_open(variorum.library) as library:
        assert variorum.ok("compare", "--story", story, "--format", "json").json["claims"]
        assert library.stories.comparison(story) is None
    variorum.ok("compare", "--story", story)
    with Library.open_read_only(variorum.library) as library:
        assert library.stories.comparison(story) is not None
    assert variorum.ok("stories", "--format", "json").json["stories"][0]["differs"]


def test_ctrl_c_stops_a_refresh_with_a_sentence(variorum: Variorum, site: Loopback) -> None:
    variorum.ok("add", site.feed("/a.xml", rss([("One", "/1", "T")])))
    site.hostile("silent", "/a.xml")
    command = [sys.executable, "-m", "reader.cli.main", "--library", str(variorum.library), "refresh"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        assert "Asking feeds" in line
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, "")
    assert err.startswith("Stopped.")


def test_wrong_usage_and_help(variorum: Variorum) -> None:
    assert variorum("fly").code == 2
    assert variorum("add").code == 2
    for command in (
        "",
        *"add articles compare demo feeds group opml quotes refresh remove stories wording".split(),
    ):
        done = variorum(*filter(None, (command, "--help")))
        assert done.code == 0
        assert "Usage: variorum" in done.out


def test_without_a_display_the_window_says_what_to_do_instead(variorum: Variorum) -> None:
    done = variorum.program(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.code, done.out) == (69, "")
    assert "no display" in done.err and "variorum demo" in done.err
    assert done.err.count("\n") == 1


def test_a_bug_is_one_sentence_and_its_traceback_stands_in_the_log(
    variorum: Variorum, own_folders: Path
) -> None:
    code = (
        "import reader.cli.lists as lists, sys\n"
        "def broken(*a, **k): raise RuntimeError('a fault of ours')\n"
        "lists.open_services = broken\n"
        "from reader.cli.main import main\n"
        "main(['stories'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=dict(os.environ)
    )
    assert done.returncode == 70
    assert done.stdout == "" and "Traceback" not in done.stderr
    assert done.stderr.startswith("Something went wrong in Variorum itself.")
    (log,) = own_folders.rglob("variorum.log")
    assert "a fault of ours" in log.read_text()


def test_warnings_of_libraries_never_reach_the_terminal(variorum: Variorum, site: Loopback) -> None:
    items = [("A page with nothing on it", site.url("/empty.html"), "Only a teaser…")]
    site.page("/empty.html", b"<html><body><div></div></body></html>")
    variorum.ok("add", site.feed("/a.xml", rss(items)))
    done = variorum.program("refresh")
    assert done.code == 0
    # On a slow machine there may be lines of progress; nothing else.
    assert [line for line in done.err.splitlines() if not line.endswith((" of 1", "…"))] == []
    assert len(site.asked("/empty.html")) == 1


def test_a_reader_that_hangs_up_is_no_fault(variorum: Variorum, site: Loopback) -> None:
    items = [(f"A headline number {n}", f"/{n}", "Text") for n in range(1500)]
    variorum.ok("add", site.feed("/a.xml", rss(items)))
    command = [sys.executable, "-m", "reader.cli.main", "--library", str(variorum.library)]
    command += ["articles", "--limit", "1500", "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


def test_the_museum_is_a_story_of_its_own(variorum: Variorum, site: Loopback) -> None:
    for address in served(site, FERRY[1:2]):
        variorum.ok("add", address)
    variorum.ok("refresh")
    titles = {story["title"] for story in variorum.ok("stories", "--format", "json").json["stories"]}
    assert titles == {FERRY[1].title, ELSEWHERE.title}
