"""A comparison frozen into a lesson: spans move along, and a blind one tells nothing."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lessons.document import lesson_document, lesson_from
from reader.lessons.freeze import freeze, letter, without_name
from reader.model.article import Article
from reader.model.attribution import Attribution, AttributionUse
from reader.model.comparison import (
    Claim,
    ComparedArticle,
    Comparison,
    Credit,
    Difference,
    Elsewhere,
    Label,
    LabelUse,
    LeftOut,
    Loaded,
    Nearest,
    Profile,
    Variant,
)
from reader.model.lesson import Lesson, Wish
from reader.model.quote import QuoteRow, QuoteVersion
from reader.text.passages import passages_of
from tests.data.small_lesson import ID, MADE
from tests.data.small_story import comparison

NAMES = ("Hill Post", "Bay Times", "Quay News")


def frozen(found: Comparison, *, blind: bool = True, id_: str = ID, **wish: object) -> Lesson:
    return freeze(found, Wish(blind=blind, terms=(), **wish), id_=id_, made=MADE)  # type: ignore[arg-type]


def student_part(lesson: Lesson) -> str:
    return json.dumps(lesson_document(lesson, key=False), ensure_ascii=False)


def test_a_plain_lesson_has_the_texts_as_they_are() -> None:
    lesson, found = frozen(comparison(), blind=False), comparison()
    assert [(a.id, a.outlet, a.text, a.published) for a in lesson.articles] == [
        (c.article.id, c.article.outlet, c.article.text, c.article.published) for c in found.articles
    ]
    assert lesson.title == "Ferry stopped"
    assert lesson.key is not None
    assert lesson.key.comparison.claims == found.claims
    assert lesson.key.comparison.wording == found.wording
    assert lesson_from(lesson_document(lesson)) == lesson


def test_a_raw_page_is_called_by_its_headline_not_by_a_line_of_its_menu() -> None:
    text = (
        "Skip to main content\n\nHome\n\nCouncil shuts the pier\n\nThe council shut the pier after a storm."
    )
    article = Article("a", "Hill Post", "Skip to main content", text)
    assert ComparedArticle(article, passages_of(article)).headline == "Council shuts the pier"
    named = replace(article, title="Council shuts the pier")
    assert ComparedArticle(named, passages_of(named)).headline == "Council shuts the pier"


def test_a_headline_without_spaces_is_long_enough() -> None:
    text = "首页\n\n风暴过后市议会关闭码头\n\n周一风暴过后，市议会关闭了码头。专家说，修理需要三周。"
    article = Article("a", "晨报", "跳到正文", text, language="zh")
    assert ComparedArticle(article, passages_of(article)).headline == "风暴过后市议会关闭码头"


def test_a_raw_page_without_a_headline_is_called_by_how_its_text_begins() -> None:
    text = (
        "Skip to main content\n\nThe Tide Read\n\nThe council shut the pier after a storm on Monday."
        "\n\nWhat comes after the storm\n\nNobody was hurt when the pier was shut, it said."
    )
    article = Article("a", "Hill Post", "Skip to main content", text)
    found = ComparedArticle(article, passages_of(article))
    assert found.headline == "The council shut the pier after a storm on Monday."


def test_a_blind_lesson_names_nobody_and_its_key_everybody() -> None:
    lesson = frozen(comparison(), title="What the Bay Times wrote", instructions="Not the Hill Post!")
    said = student_part(lesson)
    assert not [name for name in (*NAMES, "example") if name in said]
    assert lesson.title.startswith("What Outlet ")
    assert {article.outlet for article in lesson.articles} == {"Outlet A", "Outlet B", "Outlet C"}
    assert [article.outlet[-1] for article in lesson.articles] == ["A", "B", "C"]
    assert {article.published for article in lesson.articles} == {None}
    assert lesson.key is not None
    assert {name.outlet for name in lesson.key.names.values()} == set(NAMES)
    assert lesson_from(lesson_document(lesson)) == lesson


def test_the_letters_come_from_the_lesson_not_from_the_order() -> None:
    def real(lesson: Lesson) -> list[str]:
        assert lesson.key is not None
        return [lesson.key.names[article.id].outlet for article in lesson.articles]

    orders = {tuple(real(frozen(comparison(), id_=f"{n:032x}"))) for n in range(40)}
    assert len(orders) == 6
    turned = replace(comparison(), articles=comparison().articles[::-1])
    assert real(frozen(turned)) == real(frozen(comparison()))


def test_what_stands_around_a_text_is_left_out() -> None:
    text = "A headline\n\nThe pier closed on Monday.\n\nSign up for our newsletter\n\nNobody was hurt."
    article = Article("x", "Hill Post", "A headline", text)
    passages = passages_of(article)
    assert "boilerplate" in {p.kind for p in passages}
    found = Comparison((ComparedArticle(article, passages),), (), (), (), (), (), (), {})
    (shown,) = frozen(found, blind=False).articles
    assert shown.text == "A headline\n\nThe pier closed on Monday.\n\nNobody was hurt."
    assert [p.paragraph for p in shown.passages] == [0, 1, 2]
    named = replace(found, sources=(Credit("x", "a list", passages[2].id, "credits"),))
    assert frozen(named, blind=False).articles[0].text == text


CARRIED: dict[type, str] = {
    Claim: "id lead cells maybe differences prominence",
    Difference: "kind values over_time label shorter sure",
    Variant: "article passage start end text flat",
    LeftOut: "article claim kind text reported_by evidence nearest state weight",
    Nearest: "passage similarity",
    QuoteRow: "id speaker versions agree",
    QuoteVersion: "article passage start end text direct verb form",
    Loaded: "article passage start end text category why plain quoted score others",
    Elsewhere: "article passage text same",
    Label: "of names kind",
    LabelUse: "article passage text",
    Credit: "article source passage relation name",
    Profile: "words loaded_per_100_words claims_reported claims_only_here leads_with",
    Comparison: "articles claims left_out quotes wording labels sources profile attributions",
    Attribution: "source kind uses",
    AttributionUse: "article passage start end text how quoted anonymous",
}


@pytest.mark.parametrize("kind", CARRIED)
def test_every_part_of_a_comparison_is_carried_over(kind: type) -> None:
    """A new field that names an article, a passage or an outlet must be carried over in lessons/moved.py
    before it is added here: a blind lesson must not name anybody."""
    assert " ".join(kind.__dataclass_fields__) == CARRIED[kind]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("number", "expected"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (52, "BA")])
def test_letters_go_on_after_z(number: int, expected: str) -> None:
    assert letter(number) == expected


WORDS = (
    *NAMES,
    "the Post",
    "The Hill Post",
    "Bay Times's",
    "boats",
    "sank",
    "said",
    "www.hillpost.example",
    "it.",
)
sentences = st.lists(st.sampled_from(WORDS), min_size=2, max_size=9).map(
    lambda words: " ".join(words) + " late."
)
texts = st.lists(sentences, min_size=2, max_size=4)


def spoken_of(articles: list[ComparedArticle], data: st.DataObject) -> Comparison:
    """A comparison that says something of a random stretch in every passage."""
    places = []
    for compared in articles:
        for passage in compared.passages:
            start = data.draw(st.integers(passage.start, passage.end - 1))
            end = data.draw(st.integers(start + 1, passage.end))
            places.append((compared.article.id, passage.id, start, end, compared.article.text[start:end]))
    first, second = articles[0], articles[1]
    lead, other = first.passages[0].id, second.passages[0].id
    return Comparison(
        articles=tuple(articles),
        claims=(
            Claim(
                "c1", lead, {first.article.id: (lead,)}, {second.article.id: other},
                (Difference("name", tuple(Variant(*place) for place in places)),), {first.article.id: 0.5},
            ),
        ),
        left_out=(
            LeftOut(second.article.id, "c1", "claim", first.passages[0].text, (first.article.id,), (lead,),
                    Nearest(other, 0.3), "not_found", 0.5),
        ),
        quotes=(QuoteRow("q1", "the Bay Times", tuple(QuoteVersion(*place) for place in places), False),),
        wording=tuple(Loaded(*place, "vague", "As in Hill Post.", None, False, 0.5) for place in places),
        labels=(Label("Quay News", tuple(LabelUse(a, p, text) for a, p, _, _, text in places)),),
        sources=(Credit(first.article.id, "Hill Post", lead, "credits", "The Hill Post"),),
        profile={},
        attributions=(
            Attribution(
                "Quay News", "office", tuple(AttributionUse(*p, "told the Hill Post", True) for p in places)
            ),
        ),
    )  # fmt: skip


@given(st.lists(texts, min_size=2, max_size=3), st.data())
def test_every_span_covers_the_masked_form_of_its_words(parts: list[list[str]], data: st.DataObject) -> None:
    articles = []
    for number, sentences_ in enumerate(parts):
        text = "\n\n".join(sentences_)
        article = Article(f"a{number}", NAMES[number], sentences_[0], text, "https://www.hillpost.example/1")
        articles.append(ComparedArticle(article, passages_of(article)))
    found = spoken_of(articles, data)
    lesson = frozen(found)
    assert lesson.key is not None
    new = lesson.key.comparison
    shown = {a.id: a for a in lesson.articles}
    spans = [
        *(v for c in new.claims for d in c.differences for v in d.values),
        *new.wording,
        *new.attributions[0].uses,
        *new.quotes[0].versions,
    ]
    for each in spans:
        assert shown[each.article].text[each.start : each.end] == each.text
        assert each.text
        (passage,) = (p for p in shown[each.article].passages if p.id == each.passage)
        assert passage.start <= each.start < each.end <= passage.end
    whole = json.dumps(lesson_document(replace(lesson, key=None)), ensure_ascii=False)
    told = repr(replace(new, articles=()))
    for name in (*NAMES[: len(parts)], "hillpost"):
        assert name not in whole
        assert name not in told
    assert lesson_from(lesson_document(lesson)) == lesson


def test_an_article_that_is_read_by_itself_names_neither_its_outlet_nor_who_wrote_it() -> None:
    body = "The pier was shut on Monday, the mayor told the Hill Post.\n\nIt may open in May."
    text = f"Council shuts the pier - Hill Post\n\nBy Jane Doe\n\n{body}"
    article = Article(
        "7", "Hill Post", "Council shuts the pier - Hill Post", text, url="https://hillpost.example/pier",
        author="Jane Doe", html="<p>By Jane Doe</p>",
    )  # fmt: skip
    shown, said = without_name(article, "en")
    words = json.dumps([shown.title, shown.text, shown.outlet, shown.author, shown.url, shown.html])
    assert not [name for name in ("Hill Post", "Jane Doe", "hillpost") if name in words]
    assert "the mayor told an outlet." in shown.text and "It may open in May." in shown.text
    assert said("The Hill Post apologises") == "an outlet apologises"


def test_a_capital_that_becomes_two_small_letters_moves_no_place() -> None:
    text = "A\n\nİİİİİİ İzmir.\nSo the Hill Post reported.\nThe hall is open."
    shown, _ = without_name(Article("7", "Hill Post", "A", text, language="tr"), "en")
    assert shown.text == "A\n\nİİİİİİ İzmir.\nSo an outlet reported.\nThe hall is open."
