"""The page of a pack: it comes back as the lesson it was, and nothing in it can be more than data."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reader.lessons.files import read_lesson
from reader.lessons.page import lesson_page
from reader.model.lesson import Lesson, Term
from tests.data.small_lesson import lesson


def elements(page: str, name: str) -> list[html.HtmlElement]:
    return list(html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8")).iter(name))


def test_a_pack_comes_back_as_the_lesson_it_was() -> None:
    assert read_lesson(lesson_page(lesson()).encode()) == lesson()
    assert read_lesson(lesson_page(lesson(), key=False).encode()) == lesson(key=False)


def test_one_lesson_makes_one_page() -> None:
    assert lesson_page(lesson()) == lesson_page(lesson())


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_policy_lets_only_our_style_and_script_work(language: str) -> None:
    page = lesson_page(replace(lesson(), language=language))  # type: ignore[arg-type]
    (policy,) = [e.get("content") for e in elements(page, "meta") if e.get("http-equiv")]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    scripts = [e.text for e in elements(page, "script") if e.get("type") != "application/json"]
    styles = [e.text for e in elements(page, "style")]
    assert len(scripts) == len(styles) == 1
    for text, allowed in ((scripts[0], "script-src"), (styles[0], "style-src")):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{allowed} 'sha256-{digest}'" in policy
    assert not re.search(r"""(?:src|href|action)\s*=\s*["']""", page.split("<body>")[1].split("<script")[0])
    (root,) = elements(page, "html")
    assert root.get("lang") == language


def with_text(words: str) -> Lesson:
    """A lesson in which a stranger's words stand wherever words can stand."""
    whole = lesson(key=False)
    first = whole.articles[0]
    text = first.text + words
    return replace(
        whole,
        title=f"T{words}",
        instructions=words,
        glossary=(Term(words, words, words),),
        articles=(replace(first, text=text, title=words, outlet=words), *whole.articles[1:]),
    )


HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "--><img src=x onerror=alert(1)>",
    "</SCRIPT\n>",
    "]]>",
    "\u2028\u2029",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;/script&gt;",
    "\r\n\\u003c",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_ends_the_element_or_begins_another(words: str) -> None:
    page = lesson_page(with_text(words))
    assert read_lesson(page.encode()) == with_text(words)
    assert len(elements(page, "script")) == len(elements(lesson_page(lesson()), "script"))
    assert not elements(page, "img")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=80))
def test_any_text_comes_back(words: str) -> None:
    made = with_text(words)
    assert read_lesson(lesson_page(made).encode()) == made
