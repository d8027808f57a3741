"""A story that was compared is compared again, in a new process, without reading its texts once more."""

from __future__ import annotations

import json
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from sys import getrefcount

import pytest

from reader.app import open_services
from reader.compare import facts
from reader.compare.wording_lexicon import read_words
from reader.model.comparison import Comparison
from reader.pipeline.house import tidy
from reader.pipeline.read_quotes import read_quotes
from reader.pipeline.sample import load_sample
from reader.pipeline.services import Services
from reader.pipeline.story import compare_story
from reader.text import quotes, readings
from reader.work import remembered
from tests.cli.ferry import FERRY
from tests.unit.engine.engine_process import Engine
from tests.unit.pipeline.conftest import FakeClock
from tests.unit.pipeline.test_story import put, told_by


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    readings.forget()
    remembered.forget_passages()
    yield
    readings.forget()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles' texts that were read for quotations, and those whose passages were read."""
    texts: list[str] = []
    for one in (quotes.read, facts._stated):
        own = one._read

        def counted(text: str, *rest: object, own: Callable[..., object] = own) -> object:
            texts.append(text)
            return own(text, *rest)

        monkeypatch.setattr(one, "_read", counted)
    return texts


def anew(services: Services, story: int) -> Comparison:
    """The comparison made again, as by a process that has just begun."""
    services.library.stories.drop_comparison(story)
    readings.forget()
    return compare_story(services, story)


def test_only_an_article_that_joins_is_read(services: Services, read: list[str]) -> None:
    story = told_by(services, *FERRY[:2])
    first = compare_story(services, story)
    assert sorted(read) == sorted(2 * [told.text for told in FERRY[:2]])
    read.clear()
    assert anew(services, story) == first and not read
    services.library.stories.assign(put(services, FERRY[2]), story)
    assert len(anew(services, story).articles) == 3
    assert set(read) == {FERRY[2].text}


def test_a_changed_text_is_read_again(services: Services, read: list[str]) -> None:
    story = told_by(services, *FERRY[:2])
    compare_story(services, story)
    more = (*FERRY[0].paragraphs, "Nobody of 9 was hurt, “thank God”.")
    put(services, replace(FERRY[0], title="Another headline", paragraphs=more))
    read.clear()
    anew(services, story)
    assert len(set(read)) == 1 and "thank God" in read[0]


def test_what_other_code_read_is_read_again_and_tidied_away(
    services: Services, clock: FakeClock, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    story = told_by(services, *FERRY[:2])
    first = compare_story(services, story)
    read.clear()
    with monkeypatch.context() as later:
        later.setattr(readings, "stage", lambda: "later")
        assert anew(services, story) == first and len(read) == 4
    read.clear()
    assert anew(services, story) == first and len(read) == 4
    count = "SELECT count(*) FROM readings"
    tidy(services)
    assert services.library._db.one(count) == (2,)
    clock.move(days=61)
    tidy(services)
    assert services.library._db.one(count) == (0,)


@pytest.mark.parametrize("document", [b"", zlib.compress(b"{"), zlib.compress(b'{"of": "x", "read": []}')])
def test_a_damaged_or_foreign_row_is_read_again(services: Services, read: list[str], document: bytes) -> None:
    story = told_by(services, *FERRY[:2])
    first = compare_story(services, story)
    services.library._db.run("UPDATE readings SET document = ? WHERE article_id = 1", (document,))
    read.clear()
    assert anew(services, story) == first and len(set(read)) == 1
    read.clear()
    assert anew(services, story) == first and not read


def test_copies_of_one_text_are_each_kept(services: Services, read: list[str]) -> None:
    story = told_by(services, FERRY[0], replace(FERRY[0], outlet="Copy"), FERRY[1])
    compare_story(services, story)
    assert services.library._db.one("SELECT count(*) FROM readings") == (3,)


def test_a_library_that_is_only_read_gives_and_takes_nothing(services: Services, read: list[str]) -> None:
    story = told_by(services, *FERRY[:2])
    first = compare_story(services, story)
    services.library.stories.drop_comparison(story)
    services.library._db.run("DELETE FROM readings WHERE article_id = 1")
    readings.forget()
    read.clear()
    with open_services(services.library.path, writer=False) as reading:
        assert compare_story(reading, story) == first
    assert len(set(read)) == 1
    assert services.library._db.one("SELECT count(*) FROM readings") == (1,)


AGAIN = """
import json, sys
from pathlib import Path
from reader.app import open_services
from reader.compare import facts, sources, wording
from reader.export.document import to_document
from reader.pipeline.story import compare_story
from reader.text import quotes
texts = []
for one in (quotes.read, facts._stated, wording._sentences, sources._told):
    def counted(text, *rest, own=one._read):
        texts.append(text)
        return own(text, *rest)
    one._read = counted
with open_services(Path(sys.argv[1]), writer=True) as services:
    made = compare_story(services, int(sys.argv[2]))
print(json.dumps([len(texts), to_document(made)]))
"""


def test_a_second_process_finds_what_the_engine_read(tmp_path: Path, clock: FakeClock) -> None:
    path = tmp_path / "library.sqlite"
    with open_services(path, writer=True, clock=clock) as services:
        story, _changes = load_sample(services)
    with Engine(path) as engine:
        engine.ready()
        engine.do("compare", story=story)
    made = []
    for drop in ("", "DELETE FROM readings"):
        with open_services(path, writer=True) as services:
            services.library.stories.drop_comparison(story)
            services.library._db.run(drop)
        command = [sys.executable, "-c", AGAIN, str(path), str(story)]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=200)
        made.append(json.loads(done.stdout))
    (none, from_kept), (all_of_them, anew_made) = made
    assert none == 0 and all_of_them == 4 * 5 and from_kept == anew_made


def test_what_was_read_of_a_story_lasts_one_comparison(services: Services, read: list[str]) -> None:
    story = told_by(services, *FERRY[:2])
    other = "Of 12 other ferries, “none is old”."
    assert quotes.read(other) and read_words(other)
    compare_story(services, story)
    assert list(readings._TEXTS) == [other] and [len(other) + readings._EACH] == readings._HELD
    assert not any(memory.cache_info().currsize for memory in remembered._OF_PASSAGES)
    read.clear()
    services.library.stories.drop_comparison(story)
    compare_story(services, story)
    assert not read


def test_what_was_read_for_the_search_is_in_the_library_alone(services: Services) -> None:
    told_by(services, *FERRY[:2])
    assert read_quotes(services) == 2
    assert not readings._TEXTS
    assert not any(memory.cache_info().currsize for memory in remembered._OF_PASSAGES)


def test_what_is_kept_of_a_text_does_not_hold_it_in_memory() -> None:
    text = "Of 12 other ferries, “none is old”, he said. " * 9
    held = getrefcount(text)
    quotes.read(text)
    assert readings.taken([[text]])[0] and readings._digest.cache_info().currsize
    readings.forget()
    remembered.forget_passages()
    assert getrefcount(text) == held


def test_an_engine_at_rest_remembers_nothing(services: Services) -> None:
    story = told_by(services, *FERRY[:2])
    compare_story(services, story)
    assert quotes.read("Of 12 other ferries, “none is old”.") and readings._TEXTS
    assert services.let_go(-1.0) and not readings._TEXTS
