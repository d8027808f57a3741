"""Which headline names a story."""

from __future__ import annotations

from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline.services import Services
from reader.pipeline.titles import ENOUGH, name_story, title_of

PLAIN = "Flood barrier at Tarn Quay closes for the first time in nine years"
LOADED = "Tarn Quay flood barrier fiasco: streets under water"


def test_a_headline_that_judges_does_not_name_the_story() -> None:
    assert title_of([LOADED, PLAIN]) == PLAIN
    assert title_of([PLAIN, LOADED]) == PLAIN


def test_a_single_headline_is_taken_as_it_is() -> None:
    assert title_of([LOADED]) == LOADED
    assert title_of([]) == ""


def test_words_with_a_plain_sense_do_not_count() -> None:
    central = "Minister admits bridge report was late"
    assert title_of([central, "Bridge report was late, minister tells inquiry in Port Averil"]) == central


def test_between_headlines_that_say_the_same_a_weakly_loaded_word_decides() -> None:
    loaded, plain = (f"{word} teachers of 61 schools walk out" for word in ("Militant", "Northern"))
    assert title_of([loaded, plain]) == plain


def test_in_german_french_and_spanish_too() -> None:
    pairs = {
        "de": ("Hafenbrücke gesperrt: Skandal um die Risse", "Hafenbrücke bleibt wegen Rissen gesperrt"),
        "fr": ("Pont du port fermé : le fiasco des fissures", "Le pont du port fermé pour des fissures"),
        "es": ("Puente cerrado: el fiasco de las grietas", "El puente, cerrado por grietas"),
    }
    for language, (loaded, plain) in pairs.items():
        assert title_of([loaded, plain], language) == title_of([plain, loaded], language) == plain


def test_a_story_of_thousands_is_named_by_some_of_its_headlines(services: Services) -> None:
    library, now = services.library, services.clock.now()
    feed = library.feeds.add("https://outlet.example/feed", "Outlet", at=now)
    with library.transaction():
        story: int | None = None
        for n in range(2 * ENOUGH + 1):
            title = LOADED if n % 3 else PLAIN
            entry = Entry(str(n), None, title)
            put = library.articles.put(feed.id, entry, Article(str(n), "Outlet", title, title), now)
            story = library.stories.assign(put.article_id, story)
        assert story is not None
        name_story(services, story)
    assert library.stories.title(story) == PLAIN
