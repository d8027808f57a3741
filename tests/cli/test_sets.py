"""`variorum group`, `wording` and `quotes` on files of texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Variorum
from tests.cli.ferry import ELSEWHERE, FERRY


def lines(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def test_grouping_puts_every_article_into_one_story(variorum: Variorum, tmp_path: Path) -> None:
    rows = [
        {"id": told.path, "outlet": told.outlet, "title": told.title, "published": "2026-03-04",
         "text": "\n\n".join(told.paragraphs), "story": "a label that is ignored"}
        for told in (*FERRY, ELSEWHERE)
    ]  # fmt: skip
    copy = dict(rows[0], id="copy", outlet="Third Paper")
    document = variorum.ok("group", lines(tmp_path / "a.jsonl", [*rows, copy]), "--format", "json").json
    assert document["schema"] == "variorum/groups/1"
    stories = {frozenset(story["articles"]): story for story in document["stories"]}
    ferry = frozenset((*(told.path for told in FERRY), "copy"))
    assert set(stories) == {ferry, frozenset((ELSEWHERE.path,))}
    assert stories[ferry]["because"]
    assert stories[ferry]["title"] in {told.title for told in FERRY}
    assert [set(copies) for copies in stories[ferry]["copies"]] == [{"post", "copy"}]


def test_wording_spans_index_the_text_as_it_was_given(variorum: Variorum, tmp_path: Path) -> None:
    texts = [
        "  The greedy operator's shocking  excuse enraged everyone — “a disgrace”.",
        "The council meets on Tuesday at ten in the town hall.",
    ]
    path = lines(tmp_path / "t.jsonl", [{"id": n, "text": text} for n, text in enumerate(texts)])
    document = variorum.ok("wording", path, "--format", "json").json
    assert document["schema"] == "variorum/wording/1"
    loaded, plain = document["items"]
    assert (loaded["id"], plain["id"]) == (0, 1)
    assert loaded["score"] > plain["score"]
    assert loaded["loaded"] and not plain["loaded"]
    assert {"greedy", "shocking"} <= {span["text"].lower() for span in loaded["spans"]}
    for span in loaded["spans"]:
        assert texts[0][span["start"] : span["end"]] == span["text"]
        assert span["category"] and span["why"]


def test_quotes_have_speakers_and_spans_without_marks(variorum: Variorum, tmp_path: Path) -> None:
    text = '"The radar was switched off," said Ingrid Falk, director of Sound Lines. "We knew of the fault."'
    path = lines(tmp_path / "t.jsonl", [{"id": "x", "text": text, "attributions": []}])
    document = variorum.ok("quotes", path, "--format", "json").json
    assert document["schema"] == "variorum/quotes/1"
    (item,) = document["items"]
    direct = [quote for quote in item["quotes"] if quote["direct"]]
    assert [text[quote["start"] : quote["end"]] for quote in direct] == [quote["text"] for quote in direct]
    assert "We knew of the fault." in [quote["text"] for quote in direct]
    assert {quote["speaker"] for quote in direct} == {"Ingrid Falk"}


@pytest.mark.parametrize("command", ["group", "wording", "quotes"])
def test_bad_files_and_empty_ones(variorum: Variorum, tmp_path: Path, command: str) -> None:
    missing = variorum(command, tmp_path / "nothing.jsonl")
    assert (missing.code, missing.out) == (66, "")
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"id": 1, "title": "T", "text": "x"}\n{"id": 2\n')
    broken = variorum(command, bad)
    assert (broken.code, broken.out) == (65, "")
    assert "line 2" in broken.err and "Traceback" not in broken.err
    empty = tmp_path / "empty.jsonl"
    empty.write_text("\n")
    document = variorum.ok(command, empty, "--format", "json").json
    assert document.get("stories", document.get("items")) == []


def test_text_form_is_readable(variorum: Variorum, tmp_path: Path) -> None:
    path = lines(tmp_path / "t.jsonl", [{"id": "x", "text": '"We knew," said Ingrid Falk.'}])
    assert "Ingrid Falk" in variorum.ok("quotes", path).out
