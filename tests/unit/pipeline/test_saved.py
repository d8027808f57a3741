"""Saved articles of another reader come in and go out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.errors import BadInput, FileMissing
from reader.feeds.starred import read
from reader.pipeline.refresh import refresh
from reader.pipeline.saved import export_saved, import_saved
from reader.pipeline.services import Services
from tests.loopback import Loopback, rss

LONG = "<p>" + "The ferry left late and nobody could say how late it was. " * 40 + "</p>"


def item(feed: str, link: str, title: str, label: str = "Budget") -> dict[str, object]:
    return {
        "title": title, "published": 1772355600, "canonical": [{"href": link}], "summary": {"content": LONG},
        "categories": [f"user/1/label/{label}"],
        "origin": {"streamId": f"feed/{feed}", "title": "The Courier"},
    }  # fmt: skip


def test_articles_come_in_saved_and_read_and_known_ones_stay_as_they_are(
    services: Services, site: Loopback, tmp_path: Path
) -> None:
    here = site.feed("/here.xml", rss([("Ferry late", "/ferry", LONG), ("Vote", "/vote", LONG)]))
    feed = services.library.feeds.add(here, "Here", at=services.clock.now(), folder="Local").id
    refresh(services, full_text=False, group=False)
    ferry = next(row for row in services.library.articles.rows() if row.title == "Ferry late")
    file = tmp_path / "starred.json"
    other = site.url("/other.xml")
    items = [
        item(here, site.url("/ferry"), "Ferry late", "Local"), item(other, site.url("/old"), "An old pier"),
        item(here, site.url("/older"), "An older one"), {"title": "No feed"},
    ]  # fmt: skip
    file.write_text(json.dumps({"items": items}))
    got, changes = import_saved(services, file)
    assert (got.added, got.known, got.feeds, got.unread) == (2, 1, 1, 1)
    rows = {row.title: row for row in services.library.articles.rows()}
    saved = {"Ferry late", "An old pier", "An older one"}
    assert {title for title, row in rows.items() if row.saved} == saved
    assert rows["An old pier"].read and rows["An old pier"].complete and not rows["Ferry late"].read
    assert rows["An old pier"].tags == ("Budget",) and rows["Ferry late"].tags == ()
    assert services.library.articles.version(ferry.id) == 1 and ferry.id in changes.articles
    resting = next(each for each in services.library.feeds.all() if each.url == other)
    assert resting.paused is not None and resting.outlet == "The Courier"
    again, _ = import_saved(services, file)
    assert (again.added, again.known, again.feeds) == (0, 3, 0)
    # A refresh takes the feed's own entries for the same articles, and does not ask the feed that rests.
    refresh(services, full_text=False)
    assert len(services.library.articles.rows()) == 4 and services.library.feeds.get(feed).error is None
    assert not [request for request in site.requests if request.path == "/other.xml"]
    out, unread = read(export_saved(services))
    assert unread == 0 and {each.entry.title for each in out} == saved


def test_what_cannot_be_read_changes_nothing(services: Services, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        import_saved(services, tmp_path / "none.json")
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(BadInput):
        import_saved(services, tmp_path / "a.json")
    assert services.library.feeds.all() == []
