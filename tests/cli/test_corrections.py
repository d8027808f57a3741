"""`variorum corrections`: what was put right in a window is listed and taken back."""

from __future__ import annotations

from reader.app import open_services
from reader.pipeline import correct
from reader.pipeline.dismiss import dismiss
from tests.cli.conftest import Variorum
from tests.cli.ferry import FERRY, served
from tests.loopback import Loopback


def test_corrections_are_listed_and_undone(variorum: Variorum, site: Loopback) -> None:
    for address in served(site):
        variorum.ok("add", address)
    variorum.ok("refresh")
    assert "Nothing" in variorum.ok("corrections", "list").out
    (story,) = variorum.ok("stories", "--outlets", "2", "--format", "json").json["stories"]
    quote = {"what": "quote", "versions": [["A", "partly"], ["B", "in part"]]}
    with open_services(variorum.library, writer=True) as services:
        correct.take_out(services, story["article_ids"][0])
        dismiss(services, story["id"], quote)
    listed = variorum.ok("corrections", "list", "--format", "json").json["corrections"]
    assert [each["what"] for each in listed] == ["quote", "move"]
    assert listed[0]["about"] == ["partly / in part"]
    assert listed[1]["about"][0].startswith(FERRY[0].outlet)
    assert "partly / in part" in variorum.ok("corrections", "list", "--story", story["id"]).out
    for each in listed:
        assert "undone" in variorum.ok("corrections", "undo", each["id"]).err
    assert variorum("corrections", "undo", listed[0]["id"]).code != 0
    (again,) = variorum.ok("stories", "--outlets", "2", "--format", "json").json["stories"]
    assert again["article_ids"] == story["article_ids"]
