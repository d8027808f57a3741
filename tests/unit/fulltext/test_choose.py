"""The feed's text or the page's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from reader.fulltext.choose import MOST_LETTERS, article_from, outlet_name
from reader.fulltext.extract import Extracted
from reader.fulltext.metadata import Facts
from reader.model.feed import Entry, Feed

FEED = Feed(1, "https://news.example/feed", "The Daily Example | RSS", "The Daily Example")
SENTENCE = (
    "The council voted on Tuesday evening to close the branch on Mill Street after a debate of two years."
)
WHOLE = [f"{SENTENCE} Part {n}." for n in range(12)]
WHEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def html(parts: list[str]) -> str:
    return "".join(f"<p>{part}</p>" for part in parts)


def entry(content: str = "", summary: str = "", title: str = "Council closes library") -> Entry:
    return Entry("g-1", "https://news.example/a?utm_source=rss", title, "Jane", WHEN, None, summary, content)


def page(
    parts: list[str], title: str = "Council closes library", *, selected: bool = False, **more: Any
) -> Extracted:
    body = "\n\n".join([title, *parts])
    return Extracted(title, body, html(parts), Facts(language="de", **more), selected)


def test_a_full_feed_needs_no_page() -> None:
    full = entry(html(WHOLE))
    article = article_from(full, None, FEED)
    assert article.complete
    assert article.text == "\n\n".join(["Council closes library", *WHOLE])
    assert article.url == "https://news.example/a"
    assert (article.outlet, article.author, article.published) == ("The Daily Example", "Jane", WHEN)


def test_a_teaser_asks_for_the_page_and_takes_it() -> None:
    teaser = entry(summary=f"<p>{SENTENCE} […]</p>")
    assert not article_from(teaser, None, FEED).complete
    chosen = article_from(teaser, page(WHOLE), FEED)
    assert (chosen.text_from, chosen.complete, chosen.why) == ("page", True, "")
    assert chosen.html == html(WHOLE)
    assert chosen.language == "de"


def test_the_later_word_on_when_it_was_changed_counts() -> None:
    later = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    full = entry(html(WHOLE))
    assert article_from(full, None, FEED).updated is None
    assert article_from(full, page(WHOLE, modified=later), FEED).updated == later
    dated = replace(full, updated=WHEN)
    assert article_from(dated, page(WHOLE, modified=later), FEED).updated == later
    assert article_from(dated, None, FEED).updated == WHEN


def test_a_mere_summary_has_to_be_longer_to_be_taken_for_the_whole() -> None:
    some = html(WHOLE[:10])
    assert article_from(entry(content=some), None, FEED).complete
    assert not article_from(entry(summary=some), None, FEED).complete
    assert article_from(entry(summary=html(WHOLE * 2)), None, FEED).complete


def test_a_paywalled_page_does_not_replace_a_full_feed() -> None:
    chosen = article_from(entry(html(WHOLE)), page([*WHOLE[:2], "Subscribe to read the full article."]), FEED)
    assert (chosen.text_from, chosen.complete) == ("feed", True)


def test_of_two_parts_the_longer_and_never_complete() -> None:
    teaser = entry(summary=f"<p>{SENTENCE} […]</p>")
    stub = page([*WHOLE[:3], "Subscribe to read the full article."], paywalled=True)
    chosen = article_from(teaser, stub, FEED)
    assert (chosen.text_from, chosen.complete) == ("page", False)
    assert chosen.why.endswith(".")
    other = article_from(teaser, page(["Accept cookies"]), FEED)
    assert (other.text_from, other.complete) == ("feed", False)


def test_an_empty_page_changes_nothing() -> None:
    chosen = article_from(entry(summary="<p>Short.</p>"), Extracted(), FEED)
    assert chosen.text_from == "feed" and chosen.text == "Council closes library\n\nShort."


def test_only_a_headline() -> None:
    chosen = article_from(entry(), None, FEED)
    assert chosen.text_from == ""
    assert chosen.text == "Council closes library" and not chosen.complete


def test_the_headline_stands_once() -> None:
    body = f"<h1>Council closes library</h1>{html(WHOLE)}"
    assert article_from(entry(body), None, FEED).text.count("Council closes library") == 1


def test_a_missing_title_is_taken_from_the_page_or_the_text() -> None:
    assert article_from(entry(title=""), page(WHOLE), FEED).title == "Council closes library"
    made = article_from(entry(html(WHOLE), title=""), None, FEED).title
    assert made.startswith("The council voted") and made.endswith("…")
    assert article_from(entry(title=""), None, FEED).title == "Untitled"


def test_the_same_entry_has_the_same_id() -> None:
    assert article_from(entry(), None, FEED).id == article_from(entry(html(WHOLE)), None, FEED).id


def test_active_content_of_a_feed_is_gone() -> None:
    from tests.hostile import SCRIPTED

    article = article_from(entry(SCRIPTED), None, FEED)
    assert "steal" not in article.html + article.text and "A paragraph." in article.text


def test_outlet_names() -> None:
    assert outlet_name(FEED) == "The Daily Example"
    assert outlet_name(Feed(1, "https://www.news.example/feed", "", "")) == "news.example"
    assert outlet_name(Feed(1, "https://x.example/", "News", " ")) == "News"


def test_of_a_text_without_end_only_its_beginning_is_kept_and_it_counts_as_incomplete() -> None:
    many = [f"{SENTENCE} Part {n}." for n in range(2 * MOST_LETTERS // len(SENTENCE))]
    article = article_from(entry(html(many)), None, FEED)
    text = article.text
    assert MOST_LETTERS - 2 * len(SENTENCE) < len(text) <= MOST_LETTERS
    assert text.startswith(f"Council closes library\n\n{SENTENCE} Part 0.") and text.endswith(".")
    assert not article.complete and "beginning" in article.why
    one = article_from(entry(html([" ".join(many)])), None, FEED)
    assert MOST_LETTERS - 10 < len(one.text) <= MOST_LETTERS and not one.complete


def test_a_request_to_subscribe_is_no_part_of_the_report() -> None:
    notice = "Subscribe to read the full article. Already a subscriber? Log in."
    for given in (
        article_from(entry(), page([*WHOLE, notice]), FEED),
        article_from(entry(html([*WHOLE, notice])), None, FEED),
    ):
        assert not given.complete
        assert given.text.endswith(WHOLE[-1])
    alone = article_from(entry(), page([notice]), FEED)
    assert not alone.complete and alone.text


def test_what_stands_in_place_of_the_article_is_not_taken_for_it() -> None:
    teaser = entry(summary=f"<p>{SENTENCE} […]</p>")
    for wall in (
        [
            "We and our 842 partners store and access personal data on your device.",
            "Please allow tracking, too.",
        ],
        ["Sorry, that address could not be found.", "It may be old, or somebody removed it for good."],
        ["このページは表示できません。しばらくしてからもう一度お試しください。"],
    ):
        chosen = article_from(teaser, page(wall, title="Just a moment"), FEED)
        assert (chosen.text_from, chosen.complete) == ("feed", False)
        assert SENTENCE in chosen.text
    assert article_from(teaser, page(["The branch closes."]), FEED).text_from in ("feed", "page")
    assert article_from(teaser, page(WHOLE[:6], title="Other words altogether"), FEED).text_from == "page"


def test_a_page_without_spaces_is_known_by_its_pairs_of_letters() -> None:
    teaser = entry(summary="<p>アバロン市の港で金曜日の明け方、火災が発生した…</p>", title="アバロン港で火災")
    report = [
        "金曜日の明け方に起きた火災は、正午までに鎮火した。",
        "市の消防によると、けがをした人はいない。",
    ]
    assert article_from(teaser, page(report * 3, title="港の火事"), FEED).text_from == "page"


def test_an_entry_without_a_title_or_spaces_has_a_short_headline() -> None:
    text = "アバロン市の港で金曜日の明け方に火災が発生し正午までに鎮火した" * 10
    assert len(article_from(entry(f"<p>{text}</p>", title=""), None, FEED).title) < 130
