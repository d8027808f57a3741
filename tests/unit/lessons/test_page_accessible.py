"""The page of a lesson, built by its own scripts: every control has a name, every part a place, in an order
that makes sense to who goes through it by keys or listens to it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from PySide6.QtQml import QJSEngine

import resources
from reader.lessons.document import lesson_document
from reader.lessons.freeze import freeze
from reader.lessons.page import SCRIPTS
from reader.model.lesson import Lesson, Wish
from tests.data.small_lesson import ID, MADE
from tests.data.small_story import comparison

Seen = Callable[[str], html.HtmlElement]
CONTROLS = "descendant::*[self::button or self::input or self::select or self::textarea or self::a]"
HIDDEN = "ancestor-or-self::*[@hidden]"
MARKED = """{
    loaded: [{article: 'a1', start: 0, end: 4, why: 'x'}],
    missing: [{article: 'a2', start: 0, end: 9, absent_from: ['a1'], why: ''}],
    guesses: [{article: 'a1', outlet: page.lesson.outlets[0], why: ''}],
    answers: [{question: 0, text: 'New.'}]
}"""
STATES = {
    "fresh": "",
    "marking a word": "page.edit('loaded', {article: 'a1', start: 0, end: 4, why: ''});",
    "marking a detail": "page.edit('missing', {article: 'a1', start: 0, end: 4, absent_from: [], why: ''});",
    "asked": "page._askToCompare();",
    "saving": "page.work.save();",
    "marked": f"page._set({MARKED}, true);",
}
STATES["compared"] = STATES["marked"] + "page._compare();"


def lesson() -> Lesson:
    wish = Wish(
        blind=True,
        instructions="Read.\nMark.",
        tasks=("loaded", "missing", "guess"),
        questions=("What is new?", "Who says it?"),
    )
    return freeze(comparison(), wish, id_=ID, made=MADE)


def built(found: Lesson, then: str, language: str = "en") -> html.HtmlElement:
    """The body of the page after `then` was done on it."""
    words = json.loads(resources.path("templates/lesson_words.json").read_text("utf-8"))[language]
    data = {"variorum-words": words, "variorum-lesson": lesson_document(found)}
    parts = [Path(__file__).with_name("page_dom.js").read_text("utf-8"), "let page = null;"]
    for id_, document in data.items():
        parts.append(
            f"document.body.append(Object.assign(new Element_('script'), {{attributes: {{id: '{id_}'}}}}));"
        )
        parts.append(f"document.getElementById('{id_}').textContent = {json.dumps(json.dumps(document))};")
    parts.append(
        "document.body.append(Object.assign(new Element_('p'), {attributes: {id: 'variorum-none'}}));"
    )
    scripts = "\n".join(resources.path(f"templates/{name}").read_text("utf-8") for name in SCRIPTS)
    assert scripts.count("new Page(lesson, word);") == 1
    parts.append(scripts.replace("new Page(lesson, word);", "page = new Page(lesson, word);"))
    parts += [then, "markup(document.body);"]
    engine = QJSEngine()
    told = engine.evaluate(f"(function () {{ {chr(10).join(parts[:-1])}\nreturn {parts[-1]} }})()")
    assert not told.isError(), f"{told.toString()} {told.property('stack').toString()[:400]}"
    return html.document_fromstring(f"<html><body>{told.toString()}</body></html>").body


@pytest.fixture(scope="module")
def seen(qapp: object) -> Seen:
    """The page in one of the STATES; each is built once."""
    made: dict[str, html.HtmlElement] = {}

    def of(state: str) -> html.HtmlElement:
        if state not in made:
            made[state] = built(lesson(), STATES[state])
        return made[state]

    return of


def words_of(element: html.HtmlElement) -> str:
    return " ".join("".join(element.itertext()).split())


def name_of(element: html.HtmlElement, page: html.HtmlElement) -> str:
    """What a screen reader calls it. A title or a placeholder is no name: many never say it."""
    if label := element.get("aria-label", "").strip():
        return label
    if by := element.get("aria-labelledby"):
        return " ".join(words_of(page.get_element_by_id(id_)) for id_ in by.split())
    labels = page.xpath(f"//label[@for='{element.get('id')}']") if element.get("id") else []
    labels += element.xpath("ancestor::label")
    if element.tag in ("button", "a"):
        return words_of(element)
    return " ".join(words_of(each) for each in labels)


def shown(page: html.HtmlElement, what: str) -> list[html.HtmlElement]:
    return [each for each in page.xpath(what) if not each.xpath(HIDDEN)]


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name_and_no_two_things_one_id(seen: Seen, state: str) -> None:
    page = seen(state)
    controls = shown(page, CONTROLS)
    assert len(controls) > 15
    assert not [html.tostring(each) for each in controls if not name_of(each, page)]
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for attribute in ("for", "aria-describedby", "aria-labelledby"):
        for value in page.xpath(f"//@{attribute}"):
            assert set(value.split()) <= set(ids), (attribute, value)
    for anchor in page.xpath("//a/@href[starts-with(., '#')]"):
        assert anchor[1:] in ids


@pytest.mark.parametrize("state", STATES)
def test_every_part_is_in_a_landmark_and_headings_skip_no_level(seen: Seen, state: str) -> None:
    page = seen(state)
    assert len(page.xpath("//main")) == len(page.xpath("//h1")) == len(page.xpath("/html/body/header")) == 1
    outside = page.xpath(
        "//body/*[not(self::header or self::main or self::footer or self::script or @aria-label or @role)]"
    )
    assert not [each for each in outside if words_of(each) and each.get("class") != "acts"]
    for part in shown(page, "//section | //aside | //fieldset"):
        assert name_of(part, page) or part.xpath("./h2 | ./legend"), html.tostring(part)[:200]
    before = 0
    for heading in shown(page, "//*[self::h1 or self::h2 or self::h3 or self::h4]"):
        level = int(heading.tag[1])
        assert words_of(heading) and level <= before + 1, (words_of(heading), level, before)
        before = level


def test_the_keys_go_from_the_task_to_the_texts_to_the_questions(seen: Seen) -> None:
    page = seen("fresh")
    stops = shown(page, f"{CONTROLS} | //summary | //*[@tabindex]")
    stops = [each for each in stops if each.get("type") != "file" and each.get("disabled") is None]
    assert all(int(each.get("tabindex", "0")) <= 0 for each in stops)
    order = ["student", "mark", "text", "question", "glossary"]
    firsts: dict[str, int] = {}
    for place, stop in enumerate(stops):
        in_glossary = bool(stop.xpath("parent::*[@class='glossary']"))
        kinds = {
            "student": stop.get("id") == "student",
            "mark": bool(stop.xpath("parent::*[@class='switch']")),
            "text": stop.get("class") == "body",
            "question": stop.tag == "textarea",
            "glossary": in_glossary,
        }
        for kind in (kind for kind, here in kinds.items() if here):
            firsts.setdefault(kind, place)
    assert sorted(order, key=firsts.__getitem__) == order


def test_a_text_says_whose_it_is_how_it_is_marked_and_its_language(seen: Seen) -> None:
    page = seen("fresh")
    texts = page.xpath("//*[@class='body']")
    assert len(texts) == len(lesson().articles)
    for text, article in zip(texts, lesson().articles, strict=True):
        assert article.outlet in text.get("aria-label") and text.get("lang") == article.language
        assert text.get("role") == "group" and text.get("tabindex") == "0"
        assert words_of(page.get_element_by_id(text.get("aria-describedby")))


def test_what_is_wanted_while_marking_is_in_the_bar_that_stays_in_sight(seen: Seen) -> None:
    (bar,) = seen("marked").find_class("bar")
    assert [words_of(each) for each in bar.find_class("undo")] == ["Undo"]
    assert [words_of(each) for each in bar.find_class("to-marks")] == ["My marks 3"]
    loose = [text for text in seen("fresh").xpath("text()") if text.strip()]
    assert loose == [], "what is not there leaves nothing, no word either"


def test_what_is_kept_is_handed_in_by_the_button_that_is_there(seen: Seen) -> None:
    page = seen("marked")
    (kept,), (button,) = page.find_class("kept"), page.find_class("files")[0].find_class("main")
    assert f"“{words_of(button)}”" in words_of(kept)


@pytest.mark.parametrize("unsaved", ["true", "false"])
def test_what_was_handed_in_is_known_as_that_when_the_page_is_loaded_again(
    qapp: object, unsaved: str
) -> None:
    again = "page = new Page(page.lesson, page.word); page.dock.leave();"
    body = built(lesson(), f"page._set({MARKED}, {unsaved}); {again}")
    before, after = (words_of(each) for each in body.find_class("kept"))
    assert before == after and bool(after) is (unsaved == "true")
    assert [words_of(each) for each in body.find_class("to-marks")] == ["My marks 3"] * 2


def test_what_happens_is_told_and_what_is_pressed_is_known(seen: Seen) -> None:
    for state in STATES:
        page = seen(state)
        assert page.xpath("//*[@role='status' and @aria-live='polite']")
        switch = page.xpath("//*[@class='switch']")[0]
        assert [each.get("aria-pressed") for each in switch].count("true") == 1
    marked = seen("marked")
    removals = [name_of(each, marked) for each in marked.xpath("//*[@class='list']//button[@class='quiet']")]
    assert len(removals) == len(set(removals)) == 3, "each says what it removes"


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_every_language_builds_the_same_page(qapp: object, seen: Seen, language: str) -> None:
    page = built(lesson(), STATES["compared"], language)
    assert [each.tag for each in page.iter()] == [each.tag for each in seen("compared").iter()]
