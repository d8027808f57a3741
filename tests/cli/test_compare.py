"""`variorum compare` and `demo`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Variorum
from tests.cli.ferry import FERRY
from tests.loopback import Loopback, page


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for n, told in enumerate(FERRY):
        data = {
            "id": f"f{n}",
            "outlet": told.outlet,
            "title": told.title,
            "text": "\n\n".join(told.paragraphs),
        }
        made.append(tmp_path / f"{told.path}.json")
        made[-1].write_text(json.dumps(data), "utf-8")
    return made


def test_standard_output_is_one_json_document_and_nothing_else(variorum: Variorum, files: list[Path]) -> None:
    done = variorum.program("compare", *files, "--format", "json")
    assert done.code == 0
    document = done.json
    assert document["schema"] == "variorum/comparison/1"
    assert [article["id"] for article in document["articles"]] == ["f0", "f1", "f2", "f3"]
    assert not variorum.library.exists(), "comparing files touches no library"


def test_every_reference_of_the_document_holds(variorum: Variorum, files: list[Path]) -> None:
    document = variorum.ok("compare", *files, "--format", "json").json
    texts = {article["id"]: article["text"] for article in document["articles"]}
    owner, passages = {}, {}
    for article in document["articles"]:
        assert article["text"].startswith(article["title"] + "\n\n")
        for passage in article["passages"]:
            assert article["text"][passage["start"] : passage["end"]] == passage["text"]
            owner[passage["id"]], passages[passage["id"]] = article["id"], passage
    claims = {claim["id"]: claim for claim in document["claims"]}
    assert claims
    for claim in claims.values():
        assert claim["lead"] in passages
        for article, cells in claim["cells"].items():
            assert cells and all(owner[cell] == article for cell in cells)
        for difference in claim["differences"]:
            for value in difference["values"]:
                assert texts[value["article"]][value["start"] : value["end"]] == value["text"]
    for left_out in document["left_out"]:
        assert left_out["claim"] in claims
        assert left_out["article"] not in left_out["reported_by"]
        assert left_out["state"] in ("not_found", "maybe")
        assert left_out["evidence"] and all(passage in passages for passage in left_out["evidence"])
    for loaded in document["wording"]:
        assert texts[loaded["article"]][loaded["start"] : loaded["end"]] == loaded["text"]
    for quote in document["quotes"]:
        for version in quote["versions"]:
            assert texts[version["article"]][version["start"] : version["end"]] == version["text"]
    assert set(document["profile"]) == set(texts)


def test_the_one_word_answer_is_one_row_of_quotes(variorum: Variorum, files: list[Path]) -> None:
    document = variorum.ok("compare", *files, "--format", "json").json
    said = [
        {version["text"].strip(".,").lower() for version in quote["versions"] if version["direct"]}
        for quote in document["quotes"]
    ]
    assert {"partially", "partly"} in said


def test_what_one_leaves_out_is_found(variorum: Variorum, files: list[Path]) -> None:
    document = variorum.ok("compare", *files, "--format", "json").json
    captain = [
        row["article"]
        for row in document["left_out"]
        if row["state"] == "not_found" and ("captain" in row["text"].lower() or "Lisk" in row["text"])
    ]
    assert "f0" in captain, "the Post does not report the captain's warnings"
    assert "f2" in captain, "nor does the radio"
    assert "f1" not in captain, "the Courier does"


@pytest.mark.parametrize(("form", "sign"), [("html", "<!doctype html"), ("md", "#"), ("text", "")])
def test_other_forms_name_every_outlet(
    variorum: Variorum, files: list[Path], form: str, sign: str, tmp_path: Path
) -> None:
    done = variorum.ok("compare", *files, "--format", form, "-o", tmp_path / "out")
    text = (tmp_path / "out").read_text("utf-8")
    assert text.lower().lstrip().startswith(sign)
    assert all(told.outlet in text for told in FERRY)
    assert done.out == ""
    assert str(tmp_path / "out") in done.err


def test_the_name_of_the_file_says_the_form(variorum: Variorum, files: list[Path], tmp_path: Path) -> None:
    variorum.ok("compare", *files[:2], "-o", tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["schema"] == "variorum/comparison/1"


def test_an_incomplete_article_leaves_nothing_out(
    variorum: Variorum, files: list[Path], tmp_path: Path
) -> None:
    teaser = tmp_path / "teaser.txt"
    teaser.write_text(
        f"{FERRY[0].title}\n\n{FERRY[0].paragraphs[0]}\n\nContinue reading with a subscription\n"
    )
    document = variorum.ok("compare", teaser, *files[1:], "--format", "json").json
    short = document["articles"][0]
    assert short["complete"] is False
    assert not [row for row in document["left_out"] if row["article"] == short["id"]]


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        ([], 2, "Give two or more article files"),
        (["one.txt"], 65, "One article cannot be compared"),
        (["one.txt", "nothing.txt"], 66, "There is no file"),
        (["one.txt", "empty.txt"], 65, "is empty"),
        (["one.txt", "picture.txt"], 65, "is a picture"),
        (["one.txt", "one.txt", "-o", "no/such/folder/x.json"], 73, "could not be written"),
        (["--story", "1", "one.txt"], 2, "Give two or more article files or addresses, or --story"),
        (["--story", "1"], 65, "no such file"),
        (["one.txt", "one.txt", "--format", "pdf"], 2, "pdf"),
    ],
)
def test_a_failure_is_one_sentence_on_standard_error(
    variorum: Variorum,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    code: int,
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.txt").write_text(FERRY[0].text, "utf-8")
    Path("empty.txt").write_bytes(b"")
    Path("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    done = variorum("compare", *arguments)
    assert done.code == code, done.err
    assert done.out == ""
    assert sentence in done.err
    assert "Traceback" not in done.err


def test_the_demo_compares_the_sample_and_writes_a_page(variorum: Variorum, tmp_path: Path) -> None:
    page = tmp_path / "sample.html"
    done = variorum.ok("demo", "--html", page)
    outlets = ("Gazette", "Courier", "Radio", "Mercury", "Ledger")
    assert all(outlet in done.out for outlet in outlets)
    assert all(outlet in page.read_text("utf-8") for outlet in outlets)
    assert not variorum.library.exists()


def test_a_place_in_an_outlets_name_makes_no_promotion_of_its_text(
    variorum: Variorum, files: list[Path]
) -> None:
    document = variorum.ok("compare", *files, "--format", "json").json
    for article in document["articles"]:
        assert [p["text"] for p in article["passages"] if p["kind"] == "boilerplate"] == []
    fine = [row["article"] for row in document["left_out"] if "2.4 million" in row["text"]]
    assert fine == [], "all four name the fine"


def test_pages_are_compared_by_their_addresses(variorum: Variorum, files: list[Path]) -> None:
    told = FERRY[0]
    with Loopback() as site:
        address = site.page("/ferry", page(told.title, told.paragraphs))
        document = variorum.ok("compare", address, files[1], "--format", "json").json
        one, two = document["articles"]
        assert one["url"] == address and told.paragraphs[0] in one["text"]
        assert two["id"] != one["id"]
        gone = variorum.program("compare", site.url("/nowhere"), files[1])
        assert gone.code != 0 and "404" in gone.err and "Traceback" not in gone.err
    assert not variorum.library.exists(), "comparing pages touches no library"
