"""The quotations stage: once for each text, resumed after a stop, never of a text that has changed."""

from __future__ import annotations

import pytest

from reader.errors import Cancelled
from reader.pipeline.read_quotes import BATCH, read_quotes
from reader.pipeline.services import Services
from reader.work.progress import CancelToken
from tests.store.conftest import article, entry

SAID = "“We knew in part,” said Ruth Calder, the chief engineer."


def put(services: Services, guid: str, body: str) -> int:
    now = services.clock.now()
    feed = services.library.feeds.add("https://courier.test/feed", "The Courier", at=now)
    return services.library.articles.put(feed.id, entry(guid, "T", body), article("T", body), now).article_id


def test_each_text_is_read_once(services: Services) -> None:
    for number in range(BATCH + 5):
        put(services, str(number), SAID)
    assert read_quotes(services, most=3) == 3
    assert read_quotes(services) == BATCH + 2
    assert read_quotes(services) == 0
    put(services, "1", "“Nobody asked,” said Tom Hale.")
    assert services.library.quotes.get(2) == [] and read_quotes(services) == 1
    ((_, _, words, speaker),) = services.library.quotes.get(2)
    assert (words.rstrip(","), speaker) == ("Nobody asked", "Tom Hale")


def test_a_stop_keeps_whole_batches(services: Services) -> None:
    for number in range(BATCH * 3):
        put(services, str(number), SAID)
    token = CancelToken()

    def after_one(what: str, done: int, of: int | None) -> None:
        if done:
            token.cancel()

    with pytest.raises(Cancelled):
        read_quotes(services, after_one, token)
    left = services.library.quotes.unread()
    assert left == BATCH and read_quotes(services) == left


def test_a_text_that_changes_while_it_is_read_is_read_again(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = put(services, "1", SAID)
    from reader.text import quotes

    real = quotes.find

    def find_while_it_changes(text: str) -> object:
        found = real(text)
        if "Calder" in text:
            put(services, "1", "“Nobody asked,” said Tom Hale.")
        return found

    monkeypatch.setattr(quotes, "find", find_while_it_changes)
    read_quotes(services)
    assert services.library.quotes.unread() == 1 and services.library.quotes.get(number) == []
    read_quotes(services)
    assert [row[3] for row in services.library.quotes.get(number)] == ["Tom Hale"]
