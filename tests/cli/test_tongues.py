"""News in sixteen languages, the whole way: feeds and pages of a real server, stories, exports, a lesson."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.cli.conftest import Variorum
from tests.eval.world import Story, stories
from tests.loopback import Loopback, page, rss


def _served(site: Loopback, told: Story) -> list[str]:
    """Each article as a feed with its first sentence and a page with the text."""
    addresses = []
    for k, one in enumerate(told.articles):
        title, *paragraphs = one.article.text.split("\n\n")
        at = f"/{told.code}{k}/{quote(title[:12])}"
        site.page(at, page(title, paragraphs))
        first = one.sentences[1]
        items = [(title, site.url(at), one.article.text[first.start : first.end])]
        feed = rss(items, title=one.article.outlet, link=site.url("/"))
        addresses.append(site.feed(f"/{told.code}{k}.xml", feed))
    return addresses


@pytest.mark.slow
def test_from_feeds_to_stories_exports_and_a_lesson(
    variorum: Variorum, site: Loopback, tmp_path: Path
) -> None:
    every = {told.code: told for told in stories()}
    for told in every.values():
        for address in _served(site, told):
            variorum.ok("add", address)
        variorum.ok("refresh")
    grouped = variorum.ok("stories", "--format", "json").json["stories"]
    assert len(grouped) == len(every)
    for story in grouped:
        document = variorum.ok("compare", "--story", story["id"], "--format", "json").json
        languages = {one["language"] for one in document["articles"]}
        assert len(languages) == 1
        told = every[languages.pop()]
        assert {one["outlet"] for one in document["articles"]} == {o.article.outlet for o in told.articles}
        assert {q["speaker"] for q in document["quotes"]} >= {who for who, _words in told.quoted}, told.code
        for form in ("html", "md", "text"):
            made = tmp_path / f"{told.code}.{form}"
            variorum.ok("compare", "--story", story["id"], "--format", form, "-o", made)
            text = unescape(made.read_text("utf-8"))
            assert all(words[:12] in text for _who, words in told.quoted), (told.code, form)
        variorum.ok("lesson", "make", "--story", story["id"], "-o", tmp_path / f"{told.code}.lesson.html")
