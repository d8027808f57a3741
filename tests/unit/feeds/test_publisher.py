"""The outlet's name out of a feed's title."""

from __future__ import annotations

import pytest

from reader.feeds.publisher import outlet_of


@pytest.mark.parametrize(
    ("title", "site", "outlet"),
    [
        ("World news | The Gazette", "https://www.thegazette.example/world", "The Gazette"),
        ("UK news | The Gazette", "https://www.thegazette.example/uk", "The Gazette"),
        ("The Gazette view | Opinion | The Gazette", "https://thegazette.example/", "The Gazette"),
        ("Gazette - Sport", "https://www.thegazette.example/sport", "Gazette"),
        ("NBT > World", "https://www.nbtimes.example/", "NBT"),
        ("ABD News - Europe", "https://www.abd.co.uk/news", "ABD News"),
        ("Harbour: local news", "https://news.harbour.com.au/", "Harbour"),
        ("El Faro » Portada", "https://elfaro.example", "El Faro"),
        ("The Gazette", "https://www.thegazette.example/", "The Gazette"),
        # Nothing that the site is named after, too short a name, a site that is everybody's, no site at all.
        ("Politics - Latest", "https://www.thegazette.example/", "Politics - Latest"),
        ("XY - World", "https://xy.example/", "XY - World"),
        ("Ruth Calder - YouTube", "https://www.youtube.com/channel/1", "Ruth Calder - YouTube"),
        ("Calder | Substack", "https://calder.substack.com/", "Calder | Substack"),
        ("Home - Local", "http://192.168.1.5/feed", "Home - Local"),
        ("Intranet | News", "http://intranet/", "Intranet | News"),
        (
            "Known names in a title",
            "https://known.example",
            "Known names in a title",
        ),
        ("", "https://known.example", ""),
        ("A | B", "https://[bad", "A | B"),
    ],
)
def test_the_name(title: str, site: str, outlet: str) -> None:
    assert outlet_of(title, site, "https://feeds.cdn.example/1") == outlet
    assert outlet_of(outlet, site, "https://feeds.cdn.example/1") == outlet, "a name stays"


def test_without_a_site_the_feeds_own_address_counts() -> None:
    assert outlet_of("Sport | Gazette", None, "https://rss.gazette.example/sport") == "Gazette"
