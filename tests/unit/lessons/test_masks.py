"""A blind lesson says nowhere whose texts they are, and leaves words alone that only look like a name."""

from __future__ import annotations

import pytest

from reader.lessons.edits import Edited
from reader.lessons.masks import Masks
from reader.lessons.outlet_names import OutletName, names_of
from reader.model.article import Article
from reader.model.comparison import ComparedArticle
from reader.text.passages import passages_of


def story(**outlets: str) -> dict[str, ComparedArticle]:
    """Articles by id; a value is "Outlet name @ address @ author" with the last two at will."""
    made = {}
    for id_, given in outlets.items():
        name, url, author = [*(part.strip() for part in given.split("@", 2)), "", ""][:3]
        article = Article(
            id_, name, "A headline", "A headline\n\nA text.", url or None, author=author or None
        )
        made[id_] = ComparedArticle(article, passages_of(article))
    return made


def masked(text: str, language: str = "en", own: str = "", small: str = "", **outlets: str) -> str:
    """The text with Outlet A, B, … for the outlets in their order; `small` is another text of the story."""
    compared = story(**outlets)
    called = {id_: names_of(each) for id_, each in compared.items()}
    masks = {id_: f"Outlet {letter}" for id_, letter in zip(compared, "ABCDE", strict=False)}
    found = Masks(called, masks, "an outlet", [(small, language)])
    return Edited(text, found.edits(text, language, own)).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She told the Hill Post that it leaked.", "She told Outlet A that it leaked."),
        ("HILL POST has learned of it.", "Outlet A has learned of it."),
        ("The Hill Post’s editor", "Outlet A’s editor"),
        ("a Hill Post reporter", "an Outlet A reporter"),
        ("the HillPost app, Hill-Post readers", "Outlet A app, Outlet A readers"),
        ("He said the Post had known.", "He said Outlet A had known."),
        ("He works at the Post Office.", "He works at the Post Office."),
        ("See www.hillpost.example/a/1?b=2 or mail jo@hillpost.example.", "See Outlet A or mail Outlet A."),
        ("Follow @HillPost and #hillpost", "Follow Outlet A and Outlet A"),
        ("up the hill a post stood", "up the hill a post stood"),
        ("the Bay Times and the Hill Post", "Outlet B and Outlet A"),
        ("By Jane Doe\n\nJane Doe reports.", "By Outlet A\n\nOutlet A reports."),
        ("Hill\n\nPost", "Hill\n\nPost"),
    ],
)  # fmt: skip
def test_names_are_masked_and_words_are_not(text: str, expected: str) -> None:
    assert (
        masked(text, a="The Hill Post @ https://www.hillpost.example/x @ Jane Doe", b="Bay Times") == expected
    )


@pytest.mark.parametrize(
    ("outlet", "text", "expected"),
    [
        ("Time", "Time is running out, Time reported.", "Time is running out, Outlet A reported."),
        ("The Guardian", "as the Guardian first wrote", "as Outlet A first wrote"),
        ("The Guardian", "Every guardian angel sleeps.", "Every guardian angel sleeps."),
        ("BBC News", "The BBC said; BBC News at ten.", "Outlet A said; Outlet A at ten."),
        ("Sky News", "The sky cleared. Sky reported it. Megan Sky sang.",
         "The sky cleared. Outlet A reported it. Megan Sky sang."),
        ("The Wall Street Journal", "WSJ: the Journal reported", "Outlet A: Outlet A reported"),
        ("The Far Distant Observer", "FDO says", "Outlet A says"),
        ("USA TODAY", "as USA Today wrote", "as Outlet A wrote"),
        ("Hill Post", "the Washington Post reported; the Quarry Post reported; the Post reported",
         "the Washington Post reported; the Quarry Post reported; Outlet A reported"),
        ("Valley Post - World", "in the Valley Post today", "in Outlet A today"),
        ("wired-copy", "Everything is wired.", "Everything is wired."),
        ("harbourmail", "as harbourmail goes, so goes Harbourmail", "as harbourmail goes, so goes Outlet A"),
    ],
)  # fmt: skip
def test_a_name_that_is_a_word_too_is_told_by_what_stands_around(
    outlet: str, text: str, expected: str
) -> None:
    assert masked(text, small=text.lower(), a=outlet) == expected


@pytest.mark.parametrize(
    ("outlet", "text", "language", "expected"),
    [
        ("Die Zeit", "Die Zeit drängt, sagte die „Zeit“ laut Zeit.", "de",
         "Die Zeit drängt, sagte die „Outlet A“ laut Outlet A."),
        ("Der Spiegel", "Das sagte er dem „Spiegel“.", "de", "Das sagte er dem „Outlet A“."),
        ("Süddeutsche Zeitung", "in der Süddeutschen Zeitung", "de", "in Outlet A"),
        ("Le Monde", "une enquête du Monde, tout le monde", "fr", "une enquête de Outlet A, tout le monde"),
        ("El Faro Norte", "según El Faro Norte", "es", "según Outlet A"),
        ("山间日报", "据山间日报报道", "zh", "据Outlet A报道"),
    ],
)  # fmt: skip
def test_other_languages_have_their_articles_and_endings(
    outlet: str, text: str, language: str, expected: str
) -> None:
    assert masked(text, language, a=outlet) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is deep,” Dr Roe told Northline.", "“It is deep,” Dr Roe told Outlet A."),
        ("Northline Radio was there.", "Outlet A was there."),
        ("The Northline tram stood still.", "The Northline tram stood still."),
    ],
)
def test_what_a_station_is_called_without_its_medium_is_a_name_where_an_outlet_is_meant(
    text: str, expected: str
) -> None:
    assert masked(text, a="Northline Radio") == expected


def test_a_short_form_of_several_outlets_is_the_article_s_own_or_nobody_s() -> None:
    outlets = {"a": "Bay Times", "b": "Hill Times", "c": "Quay News"}
    assert masked("He told the Times.", own="b", **outlets) == "He told Outlet B."
    assert masked("He told the Times.", own="c", **outlets) == "He told an outlet."


def test_a_writer_who_is_in_the_news_elsewhere_keeps_the_name() -> None:
    outlets = {"a": "Hill Post @ @ Ann Roe", "b": "Bay Times"}
    compared = story(**outlets)
    called = {id_: names_of(each) for id_, each in compared.items()}
    texts = [("By Ann Roe", "en"), ("The minister Ann Roe resigned.", "en")]
    found = Masks(called, {"a": "Outlet A", "b": "Outlet B"}, "an outlet", texts)
    assert found.edits("By Ann Roe", "en", "a") == []
    texts = [("By Ann Roe", "en"), ("The pier sank, wrote Ann Roe of the Hill Post.", "en")]
    found = Masks(called, {"a": "Outlet A", "b": "Outlet B"}, "an outlet", texts)
    assert [edit.text for edit in found.edits("By Ann Roe", "en", "a")] == ["Outlet A"]


def test_writers_are_found_in_bylines_and_agencies_are_none() -> None:
    text = (
        "A headline\n\nBy Jane Doe and John Q. Roe, Hill Post\n\nThe pier was closed on Monday, people said."
    )
    article = Article("a", "Hill Post", "A headline", text, author="Reuters Staff")
    names = names_of(ComparedArticle(article, passages_of(article)))
    assert [each.text for each in names if each.sort == "writer"] == ["Jane Doe", "John Q. Roe"]


def test_a_feed_s_own_title_and_site_are_names_too() -> None:
    (compared,) = story(a="My favourite paper").values()
    names = names_of(compared, ["Hill Post | World", "https://feeds.hillpost.example/rss"])
    assert {OutletName("Hill Post", "name"), OutletName("feeds.hillpost.example", "host")} <= set(names)
