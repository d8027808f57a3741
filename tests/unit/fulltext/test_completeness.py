"""A part is told from the whole; when in doubt it is a part."""

from __future__ import annotations

import pytest

from reader.fulltext.completeness import judge, without_notices
from reader.model.feed import Entry

PARAGRAPH = (
    "The council voted on Tuesday evening to close the branch on Mill Street after a debate that had gone on "
    "for two years, and the mayor said that the town had no other choice left."
)
WHOLE = [PARAGRAPH] * 6


def text(*parts: str) -> str:
    return "\n\n".join(["Council closes library", *parts])


def test_a_whole_article() -> None:
    assert judge(text(*WHOLE)).complete
    assert judge(text(*WHOLE), from_page=False).complete
    assert judge(text(*WHOLE, "“We will be back,” said Ms Roe.")).complete


@pytest.mark.parametrize(
    "tail",
    [
        ["Reporting by Ana Keller in Dunmere; editing by Jo Brandt"],
        ["Get the news of the harbour sent straight to your phone"],
        ["Read More About: Golden Lantern, Dunmere, The Salt Road"],
        ["More from Dunmere", "Council tax to rise by five per cent from the first of April"],
        ["Mehr zum Thema", "Wie es mit dem Werk am Hafen nun weitergehen soll"],
        ["Photo: Jo Finn", "Follow our live coverage of the storm and its aftermath here"],
    ],
)
def test_what_stands_behind_the_story_does_not_cut_it_off(tail: list[str]) -> None:
    assert judge(text(*WHOLE, *tail)).complete
    assert not judge(text(*WHOLE, "The mayor said on Wednesday that the town had no", *tail)).complete


@pytest.mark.parametrize(
    "ending",
    [
        "The mayor said that […]",
        "The mayor said that [...]",
        "The mayor said that…",
        "The mayor said that ...",
        "The mayor said that… [+2310 chars]",
        "The mayor said that [&#8230;]".replace("&#8230;", "…"),
        "Continue reading",
        "Read more »",
        "Read the full story at The Daily Example",
        "… Continue reading →",
        "Lire la suite",
        "Weiterlesen",
        "Subscribe to read the full article.",
        "To continue reading, subscribe for $1 a week.",
        "This article is for subscribers only.",
        "Already a subscriber? Log in.",
        "Sign in to read the rest.",
        "You have reached your limit of free articles.",
        "You have 2 free articles left this month.",
        "$4 a month. Cancel any time. Unlimited access.",
        "Create a free account to go on.",
        "Nur für Abonnenten",
        "Cet article est réservé aux abonnés.",
        "The mayor said on Wednesday that the town had no other choice left after the",
    ],
)
def test_a_part_by_its_end(ending: str) -> None:
    verdict = judge(text(*WHOLE, ending))
    assert not verdict.complete and verdict.why.endswith(".")


@pytest.mark.parametrize(
    "sentence",
    [
        "Subscribers of the library paid £12 a year, and members met twice a month.",
        "“Read more books,” she said, and left the hall.",
        "He registered the company in 2019 and signed in at the court on Monday.",
        "The subscription costs rose to $20 a month for most households, the report says.",
        "The group logged 300 members in its first week, he said.",
        "They asked people to accept the result and to continue.",
        "The premium on wheat rose by a third.",
        "He trailed off: “I never thought…”, then wept.",
        "The site's cookies were the subject of the trial that ended on Friday in Mill Street.",
    ],
)
def test_words_of_a_story_are_no_paywall(sentence: str) -> None:
    assert judge(text(*WHOLE, sentence)).complete, judge(text(*WHOLE, sentence)).why
    assert judge(text(*WHOLE[:3], sentence, *WHOLE[3:])).complete


def test_short_texts() -> None:
    assert judge("Council closes library").why == "Only the headline is there."
    assert not judge(text("The council voted on Tuesday to close the branch.")).complete
    assert not judge(text(PARAGRAPH, PARAGRAPH, PARAGRAPH), from_page=False).complete
    assert judge(text(PARAGRAPH, PARAGRAPH, PARAGRAPH), from_page=True).complete


@pytest.mark.parametrize(("words", "whole"), [(239, False), (240, True)])
def test_a_summary_has_to_be_longer_than_a_text_that_a_feed_gives(words: int, whole: bool) -> None:
    body = text(" ".join(["word"] * (words - 1)) + " end.")
    summary, content = (Entry("1", "https://x.example/", "T", **{part: "<p>It.</p>"})
                        for part in ("summary_html", "content_html"))  # fmt: skip
    assert judge(body, entry=summary, from_page=False).complete == whole
    assert judge(body, entry=content, from_page=False).complete


def test_a_short_text_may_end_on_members_but_not_on_a_line_that_is_all_about_paying() -> None:
    line, short = "Premium members log in here.", [PARAGRAPH] * 3
    assert judge(text(*short, "The club has 900 members.")).complete
    assert not judge(text(*short, line)).complete
    assert judge(text(*short, f"{PARAGRAPH} {line}")).complete, "it stands within a paragraph"
    assert judge(text(*[PARAGRAPH] * 7, line)).complete


def test_walls_in_place_of_an_article() -> None:
    for wall in (
        "We and our 842 partners store and access information on a device, such as cookies.",
        "Please enable JavaScript and cookies to continue.",
        "Verify you are human by completing the action below.",
        "Before you continue to The Daily Example",
    ):
        verdict = judge(text(wall, PARAGRAPH, PARAGRAPH, PARAGRAPH))
        assert not verdict.complete and "consent" in verdict.why


def test_what_the_page_says_of_itself() -> None:
    assert not judge(text(*WHOLE), paywalled=True).complete
    assert judge(text(*WHOLE * 3), paywalled=True).complete
    assert not judge(text(*WHOLE * 3, "It was"), paywalled=True).complete
    asks = ("Subscribe to continue reading",)
    assert not judge(text(*WHOLE), notices=asks).complete
    assert judge(text(*WHOLE * 2), notices=asks).complete


def test_a_link_to_the_rest_in_the_html() -> None:
    whole = "".join(f"<p>{part}</p>" for part in WHOLE)
    body = text(*WHOLE)
    assert not judge(body, whole + '<p><a href="/a">Continue reading…</a></p>').complete
    assert not judge(body, whole + ' <a href="/a">Read more</a>.').complete
    assert not judge(body, whole + '<a href="/a">→</a>').complete
    assert judge(body, whole + '<p>See also: <a href="/a">the council</a></p>').complete
    link = '<p><a href="/a">The council</a> meets again in May, it said later.</p>'
    assert judge(body, whole + link).complete
    assert judge(body, whole).complete


def test_a_feed_that_has_more_than_the_page() -> None:
    little_more = Entry("1", "https://x.example/", "T", content_html=f"<p>{PARAGRAPH}</p>" * 9)
    assert judge(text(*WHOLE), entry=little_more).complete, "half as much and some more is a frame"
    entry = Entry("1", "https://x.example/", "T", content_html="".join(f"<p>{p}</p>" for p in WHOLE * 3))
    assert not judge(text(*WHOLE), entry=entry).complete
    assert judge(text(*WHOLE * 3), entry=entry).complete


def test_wordpress_footer_is_not_an_end() -> None:
    footer = "The post Council closes library appeared first on The Daily Example."
    assert judge(text(*WHOLE, footer)).complete
    assert not judge(text(*WHOLE, "The mayor said […]", footer)).complete
    assert not judge(text(footer)).complete


@pytest.mark.parametrize(
    "notice", ["Subscribe to read the full article.", "Read more »", "Nur für Abonnenten"]
)
def test_what_stands_in_place_of_the_rest_is_taken_off(notice: str) -> None:
    assert without_notices(text(PARAGRAPH, PARAGRAPH, notice, notice)) == text(PARAGRAPH, PARAGRAPH)
    assert without_notices(text(PARAGRAPH, notice)) == text(PARAGRAPH)
    assert without_notices(text(notice)) == text(notice)


def test_a_report_keeps_its_end() -> None:
    for end in ("The club has 900 members and asks for $4.", "He said: “You will read more of this.”"):
        assert without_notices(text(*WHOLE, end)) == text(*WHOLE, end)


CHINESE = "市议会周二晚间投票决定关闭磨坊街的图书馆分馆，此前这场辩论已持续了两年之久，市长表示该市别无选择。"
THAI = "สภาเมืองลงมติเมื่อคืนวันอังคารให้ปิดห้องสมุดสาขาถนนมิลล์หลังจากถกเถียงกันมานานสองปีนายกเทศมนตรีกล่าวว่าเมืองไม่มีทางเลือกอื่น"


@pytest.mark.parametrize("sentence", [CHINESE, f"“{THAI}”"])
def test_texts_without_spaces_are_as_long_as_what_they_say(sentence: str) -> None:
    assert judge(text(*[sentence] * 10)).complete
    assert judge(text(*[sentence] * 10), from_page=False).complete
    assert not judge(text(sentence), from_page=False).complete
    assert not judge(text(*[sentence] * 9, CHINESE[:-6])).complete
