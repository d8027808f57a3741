"""What a hurried or unlucky reader gives the commands: one sentence each, and what to do next."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.app import log_to
from reader.pipeline.read import MOST_LETTERS
from tests.cli.conftest import Variorum

ARTICLE = "Minister resigns\n\nThe minister of ports resigned on Monday. A ferry had sunk in May.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


def test_half_a_character_in_json_is_shown_as_unreadable(
    variorum: Variorum, tmp_path: Path, article: Path
) -> None:
    other = tmp_path / "b.json"
    other.write_text('{"title": "Half \\ud800 title", "text": "Body \\udfff is here. And more."}')
    texts = variorum.ok("compare", article, other, "--format", "json").json["articles"]
    assert texts[1]["text"] == "Half \ufffd title\n\nBody \ufffd is here. And more."
    lines = tmp_path / "t.jsonl"
    lines.write_text('{"id": "x\\ud800", "text": "A \\ud83d\\ude00 slammed \\ud800 plan."}\n')
    (item,) = variorum.ok("wording", lines, "--format", "json").json["items"]
    assert item["id"] == "x\ufffd"
    assert variorum.ok("quotes", lines).out.startswith("x\ufffd")


def test_a_book_is_no_article(variorum: Variorum, tmp_path: Path, article: Path) -> None:
    book = tmp_path / "book.txt"
    book.write_text("Title\n\n" + "He said so on Monday again. " * (MOST_LETTERS // 25), "utf-8")
    done = variorum("compare", article, book)
    assert (done.code, done.out) == (65, "")
    assert done.err.splitlines()[-1] == (
        "book.txt is longer than 500,000 letters: that is no article. Give the text of one article alone."
    )


def test_an_output_that_cannot_be_written_is_told_as_such(
    variorum: Variorum, tmp_path: Path, article: Path
) -> None:
    kept = tmp_path / "kept.txt"
    kept.mkdir()
    for path in (tmp_path / "no" / "x.json", article / "x.json", kept):
        done = variorum("compare", article, article, "-o", path)
        assert (done.code, done.out) == (73, "")
        assert done.err.splitlines()[-1].startswith(f"{path} could not be written: ")
    assert article.read_text("utf-8") == ARTICLE and kept.is_dir()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_standard_output_on_a_full_disk(tmp_path: Path, article: Path) -> None:
    command = [sys.executable, "-m", "reader.cli.main", "compare", str(article), str(article)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
            check=False,
            env=os.environ | {"VARIORUM_LIBRARY": str(tmp_path / "l.sqlite")},
        )
    assert done.returncode == 73
    assert done.stderr.splitlines()[-1].startswith("Standard output could not be written: No space left")


@pytest.mark.skipif(os.name == "nt", reason="a shell of its own kind")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_job_whose_streams_are_closed(tmp_path: Path, article: Path, closed: str) -> None:
    program = f"'{sys.executable}' -m reader.cli.main compare '{article}' '{article}' -o '{tmp_path}/out.txt'"
    done = subprocess.run(
        ["sh", "-c", f"{program} {closed}"],
        timeout=120,
        check=False,
        env=os.environ | {"VARIORUM_LIBRARY": str(tmp_path / "l.sqlite")},
    )
    assert done.returncode == 0
    assert (tmp_path / "out.txt").read_text("utf-8").startswith("Minister resigns")


def test_an_address_that_spells_nothing(variorum: Variorum) -> None:
    for url in ("http://xn--/", "http://xn--a-.example/"):
        done = variorum("add", url)
        assert (done.code, done.out) == (77, "")
        assert done.err == f"{url} was not opened: this is not an address. Check the spelling.\n"


@pytest.mark.parametrize("command", ["group", "wording", "quotes"])
def test_a_file_without_lines_is_told_as_such(variorum: Variorum, tmp_path: Path, command: str) -> None:
    (tmp_path / "t.jsonl").write_text("\n")
    assert variorum.ok(command, tmp_path / "t.jsonl").out in (
        "No articles in this file.\n",
        "No texts in this file.\n",
    )


def test_one_detail_is_one_detail(variorum: Variorum, tmp_path: Path, article: Path) -> None:
    other = tmp_path / "b.txt"
    other.write_text("Minister resigns\n\nThe minister of ports resigned on Monday.\n", "utf-8")
    assert "b: 1 detail that others report" in variorum.ok("compare", article, other).out


def test_no_traceback_when_the_log_cannot_be_kept(
    tmp_path: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = logging.getLogger()
    before, root.handlers = root.handlers, []
    try:
        with log_to(article / "log" / "variorum.log", aloud=False) as written:
            logging.getLogger("variorum.cli").error("a bug")
    finally:
        root.handlers = before
    assert not written and capsys.readouterr().err == ""


def test_a_group_of_one_and_a_group_that_goes(variorum: Variorum) -> None:
    assert variorum.ok("groups", "set", "North", "Radio").err == 'The group "North" has 1 outlet.\n'
    assert variorum.ok("groups", "set", "North").err == 'The group "North" is gone.\n'
    assert variorum.ok("groups", "list").out.startswith("No groups yet.")


def test_a_library_that_is_a_folder_is_told_by_the_store_not_as_wrong_usage(
    variorum: Variorum, tmp_path: Path
) -> None:
    variorum.library.mkdir()
    for command in ("stories", "refresh"):
        done = variorum(command)
        assert (done.code, done.out) == (65, "")
        assert done.err.endswith("cannot be opened: it is a folder. Name a file inside it.\n")
