"""The page of a lesson: headlines alone, and what is said to be open when work is handed in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html

from tests.unit.lessons.test_page_accessible import MARKED, built, lesson

pytestmark = pytest.mark.usefixtures("qapp")  # the script engine wants one
HIDE = "page.headlines.fire('click');"


def hidden(page: html.HtmlElement) -> bool:
    (desk,) = page.xpath(".//section[contains(concat(' ', @class, ' '), ' texts ')]")
    return "headlines" in desk.get("class", "").split()


def test_headlines_stand_alone_until_all_is_asked_for() -> None:
    page = built(lesson(), HIDE)
    (button,) = page.xpath(".//button[text()='Headlines only']")
    assert hidden(page) and button.get("aria-pressed") == "true"
    for text in page.xpath(".//article"):
        (body,) = text.xpath(".//div[contains(@class, 'body')]")
        first, *rest = body
        assert "later" not in first.get("class").split() and rest
        assert all("later" in block.get("class").split() for block in rest)
    assert not hidden(built(lesson(), "")) and not hidden(built(lesson(), HIDE + HIDE))


@pytest.mark.parametrize(("place", "stays"), [("0", True), ("page.texts.get('a1').chars.length - 5", False)])
def test_what_is_shown_or_marked_is_not_left_hidden(place: str, stays: bool) -> None:
    assert hidden(built(lesson(), f"{HIDE}page.reveal('a1', {place});")) == stays
    mark = f"{{article: 'a1', start: {place}, end: {place} + 4, why: ''}}"
    assert hidden(built(lesson(), f"{HIDE}page.edit('loaded', {mark});")) == stays


def test_what_is_open_is_named_once_it_is_handed_in() -> None:
    page = built(lesson(), "page.dock.tell(page.work._left().join(' '));")
    (told,) = page.xpath(".//p[contains(@class, 'message')]")
    assert told.text_content() == (
        "Nothing yet for: Loaded words · Missing details · Which outlet is which? · Question 1 · Question 2"
    )
    page = built(lesson(), f"page._set({MARKED}, true); page.dock.tell(page.work._left().join(' '));")
    (told,) = page.xpath(".//p[contains(@class, 'message')]")
    assert told.text_content() == "Nothing yet for: Question 2"


def test_on_paper_only_short_texts_are_kept_whole() -> None:
    short = lesson()
    first = short.articles[0]
    long = replace(short, articles=(replace(first, text=first.text + " more" * 500), *short.articles[1:]))
    for found, expected in ((short, [True, True]), (long, [False, True])):
        texts = built(found, "").xpath(".//article")
        assert ["short" in text.get("class").split() for text in texts[:2]] == expected
