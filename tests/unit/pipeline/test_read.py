"""Article files of every kind, good and bad."""

# ruff: noqa: E501 - whole sentences

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import BadInput, FileMissing
from reader.pipeline.read import article_from_file, articles_from_files, articles_from_lines
from reader.text.passages import passages_of

BODY = "The council met on Tuesday and voted for the new bridge.\n\nIt will cost nine million crowns."


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_the_first_line_of_a_text_file_is_the_headline(tmp_path: Path) -> None:
    article = article_from_file(written(tmp_path / "gazette.txt", f"Bridge approved\n\n{BODY}\n"), "a7")
    assert article.id == "a7"
    assert article.title == "Bridge approved"
    assert article.text == f"Bridge approved\n\n{BODY}"
    assert article.outlet == "gazette"
    assert article.language == "en"
    assert article.complete


def test_each_line_of_a_saved_text_is_a_paragraph(tmp_path: Path) -> None:
    long = "A line that goes on for a good while, as paragraphs without blank lines between them do, " * 2
    article = article_from_file(written(tmp_path / "a.txt", f"Head\n{long}\nShort line\n{long}"))
    assert article.text.split("\n\n") == ["Head", long.strip(), "Short line", long.strip()]


def test_lines_wrapped_at_a_fixed_width_are_joined(tmp_path: Path) -> None:
    wrapped = (
        "Head\n\nThe council met on Tuesday and voted for the new bridge after a long\n"
        "debate in which every member spoke, some of them twice and at such great\n"
        "length that the mayor asked them to stop.\n\nIt will cost nine million crowns, which is three more than\n"
        "had been planned for it in the budget of the year that has just ended.\n"
    )
    parts = article_from_file(written(tmp_path / "a.txt", wrapped)).text.split("\n\n")
    assert len(parts) == 3
    assert parts[1].startswith("The council met") and parts[1].endswith("asked them to stop.")


def test_a_headline_that_the_text_repeats_stands_once(tmp_path: Path) -> None:
    data = {"title": "Bridge approved!", "text": f"BRIDGE APPROVED\n\n{BODY}"}
    article = article_from_file(written(tmp_path / "a.json", json.dumps(data)))
    assert article.text == f"Bridge approved!\n\n{BODY}"


MENU = "Skip to main content\nBack to Harbour\n"


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        (MENU, "Council approves the new harbour bridge"),
        (
            f"{MENU}Politics\n3 min read\n",
            "Council approves the new harbour bridge after a long night of de...",
        ),
        ("Harbour News\n", "Council approves the new harbour bridge after long debate"),
    ],
)
def test_the_headline_of_a_copied_page_stands_below_its_menu(
    tmp_path: Path, above: str, headline: str
) -> None:
    article = article_from_file(written(tmp_path / "a.txt", f"{above}{headline}\n\n{BODY}"))
    assert article.title == headline
    assert article.text.split("\n\n")[0] == headline
    assert sorted(article.text.split()) == sorted(f"{above}{headline} {BODY}".split()), "nothing is lost"
    first, *rest = passages_of(article)
    assert (first.kind, first.text) == ("headline", headline)
    assert [p.text for p in rest if p.kind == "sentence"] == BODY.replace("\n\n", " ").replace(
        ". ", ".\n"
    ).split("\n")


def test_a_text_without_any_sentence_keeps_its_first_line_as_headline(tmp_path: Path) -> None:
    article = article_from_file(written(tmp_path / "a.txt", f"{MENU}Politics\nWeather"))
    assert article.title == "Skip to main content"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252", "utf-8"])
def test_text_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = (
        "Jubiläum der Brücke\n\nDie Brücke über den Fluß wird hundert Jahre alt. Für das Fest am Samstag "
        "hat die Stadt „größere Dinge“ angekündigt, darunter ein Konzert und ein Umzug der Schülerinnen."
    )
    article = article_from_file(written(tmp_path / "a.txt", text.encode(encoding)))
    assert article.text == text


def test_json_with_all_keys(tmp_path: Path) -> None:
    data = {
        "id": "x1", "outlet": "The Gazette", "title": "T", "published": "2026-02-03T10:00:00+01:00",
        "url": "https://gazette.example/1", "text": BODY, "unknown": [1, {"a": 2}],
    }  # fmt: skip
    article = article_from_file(written(tmp_path / "a.json", json.dumps(data)))
    assert (article.id, article.outlet, article.url) == ("x1", "The Gazette", "https://gazette.example/1")
    assert article.published == datetime(2026, 2, 3, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        ("2026-02-03", datetime(2026, 2, 3, tzinfo=UTC)),
        ("Tue, 03 Feb 2026 10:00:00 +0100", datetime(2026, 2, 3, 9, tzinfo=UTC)),
        ("some day", None),
        (None, None),
    ],
)
def test_dates(tmp_path: Path, given: str | None, moment: datetime | None) -> None:
    data = json.dumps({"title": "T", "text": BODY, "published": given})
    assert article_from_file(written(tmp_path / "a.json", data)).published == moment


def test_an_outlet_is_named_by_its_site_if_nothing_else_names_it(tmp_path: Path) -> None:
    data = json.dumps({"title": "T", "text": BODY, "url": "https://www.gazette.example/1"})
    assert article_from_file(written(tmp_path / "a.json", data)).outlet == "gazette.example"


PAGE = """<!doctype html><html lang="en"><head><title>Bridge approved | Gazette</title>
<meta property="og:site_name" content="The Gazette"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge approved</h1><p>The council met on Tuesday evening in the old town hall and voted for the new
bridge over the river, after a debate of four hours.</p><p>It will cost nine million crowns, said the mayor, and
work is to begin in the spring of next year if the province agrees to pay its half of the sum.</p></article>
<script>steal()</script></body></html>"""


def test_a_saved_page(tmp_path: Path) -> None:
    article = article_from_file(written(tmp_path / "page.html", PAGE))
    assert article.title == "Bridge approved"
    assert article.outlet == "The Gazette"
    assert article.text.startswith("Bridge approved\n\nThe council met")
    assert article.text.count("Bridge approved") == 1
    assert "steal" not in article.text + article.html


def test_a_page_inside_json_keeps_what_the_json_says(tmp_path: Path) -> None:
    data = {"id": "p", "title": "Another headline", "outlet": "Mine", "html": PAGE}
    article = article_from_file(written(tmp_path / "a.json", json.dumps(data)))
    assert (article.id, article.title, article.outlet) == ("p", "Another headline", "Mine")
    assert article.text.startswith("Another headline\n\nThe council met")


def test_a_file_without_a_telling_name_is_judged_by_its_content(tmp_path: Path) -> None:
    assert article_from_file(written(tmp_path / "a", json.dumps({"title": "T", "text": BODY}))).title == "T"
    assert article_from_file(written(tmp_path / "b", PAGE)).title == "Bridge approved"


def test_a_teaser_is_incomplete_and_a_short_text_is_not(tmp_path: Path) -> None:
    short = article_from_file(written(tmp_path / "a.txt", f"Head\n\n{BODY}"))
    teaser = article_from_file(
        written(tmp_path / "b.txt", f"Head\n\n{BODY}\n\nContinue reading with a subscription")
    )
    assert short.complete
    assert not teaser.complete


def test_what_the_file_says_of_its_completeness_counts(tmp_path: Path) -> None:
    data = json.dumps({"title": "T", "text": BODY, "complete": False})
    assert not article_from_file(written(tmp_path / "a.json", data)).complete


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\n ", "is empty"),
        ("a.txt", b"%PDF-1.7 ...", "is a PDF"),
        ("a.txt", b"PK\x03\x04rest", "packed file"),
        ("a.txt", b"abc\x00\x01\x02def", "not a text file"),
        ("a.json", b"{", "not valid JSON"),
        ("a.json", b"[1]", "one JSON object"),
        ("a.json", b'{"title": "T"}', 'needs "title" and "text"'),
        ("a.json", b'{"title": ["T"], "text": "x"}', '"title" must be a text'),
        ("a.json", b"[" * 100_000, "not valid JSON"),
        ("a.html", b"<html><body></body></html>", "No article text"),
    ],
)
def test_a_bad_file_is_one_sentence_that_names_it(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    with pytest.raises(BadInput) as raised:
        article_from_file(written(tmp_path / name, content))
    assert sentence in str(raised.value)
    assert name in str(raised.value)
    assert str(raised.value).count("\n") == 0


def test_a_missing_file_a_folder_and_a_locked_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="There is no file"):
        article_from_file(tmp_path / "nothing.txt")
    with pytest.raises(BadInput, match="is a folder") as folder:
        article_from_file(tmp_path)
    assert folder.value.hint == "Name a file inside it."
    if sys.platform == "linux":
        with pytest.raises(FileMissing, match="could not be read"):
            article_from_file(Path("/proc/self/mem"))


def test_ids_of_several_files_differ(tmp_path: Path) -> None:
    one = written(tmp_path / "one.txt", f"One\n\n{BODY}")
    two = written(tmp_path / "two.txt", f"Two\n\n{BODY}")
    assert [article.id for article in articles_from_files([one, two])] == ["a1", "a2"]
    for name in ("three.json", "four.json"):
        written(tmp_path / name, json.dumps({"id": "same", "title": name, "text": BODY}))
    found = articles_from_files([tmp_path / "three.json", tmp_path / "four.json"])
    assert [article.id for article in found] == ["a1", "a2"]


def test_lines_of_articles(tmp_path: Path) -> None:
    rows = [{"id": n, "title": f"T{n}", "text": BODY} for n in range(3)]
    path = written(tmp_path / "a.jsonl", "\n".join(json.dumps(row) for row in rows) + "\n\n")
    assert [article.id for article in articles_from_lines(path)] == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('{"id": "b", "title": ', "line 2 is not valid JSON"),
        ('{"title": "T", "text": "x y"}', 'line 2 needs an "id"'),
        ('{"id": "a", "title": "T", "text": "x"}', 'line 2: the id "a" stands on an earlier line'),
        ('{"id": "b"}', "line 2 needs"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, sentence: str) -> None:
    path = written(tmp_path / "a.jsonl", json.dumps({"id": "a", "title": "T", "text": BODY}) + "\n" + line)
    with pytest.raises(BadInput) as raised:
        articles_from_lines(path)
    assert sentence in str(raised.value)
