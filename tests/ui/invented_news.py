"""Invented news, told by invented outlets, served as real feeds and pages: something to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.loopback import Answer, Loopback, page, rss

OUTLETS = (
    ("Harbour Gazette", "National"),
    ("The Courier", "National"),
    ("Radio Four Rivers", "National"),
    ("Morning Ledger", "Business"),
    ("The Quay Review of Politics and Letters", "Business"),
    ("Eastgate Wire", ""),
)


@dataclass(frozen=True)
class Event:
    """Headlines by outlet (None: the outlet does not carry it) and sentences that most of them share."""

    headlines: tuple[str | None, ...]
    shared: tuple[str, ...]
    own: tuple[str, ...]


EVENTS = (
    Event(
        (
            "Council votes 8–7 to cut the night bus",
            "Night bus axed after late-sitting council splits 8 to 7",
            "Night bus to end in May",
            None,
            "A single vote ends the night bus: what the council's longest evening tells us",
            "Council votes to end night bus service",
        ),
        (
            "The town council of Eastgate voted on Monday to end the night bus from 1 May.",
            "The motion by councillor Ines Marlow passed by eight votes to seven after five hours of debate.",
            "The service carries about 1,900 passengers a week and costs 640,000 crowns a year.",
            '"Nobody who works nights was asked," said Tomas Reik, who drives the last bus.',
            "Nurses at Saint Orla hospital handed in a petition with 4,200 names before the vote.",
            "Drivers of the line were told by text message while the councillors were still in the chamber.",
            "Opponents counted on a budget surplus that the treasurer, Odile Brandt, called a mirage.",
            "Shift workers at the cannery have started a list of people who share a car.",
        ),
        (
            'Marlow said the decision was "painful but honest about what the town can pay for".',
            "Marlow told reporters that the decision was painful and that the money would mend roads.",
            "The hospital said it would look into a shuttle of its own.",
            "Two councillors who had promised to keep the bus changed their minds during the debate.",
            "The last bus leaves Market Square at ten past three in the morning.",
            "The council will review the decision in the autumn.",
        ),
    ),
    Event(
        (
            "Ferry strike enters second week as talks stall",
            "Islands run short as ferry crews stay out",
            "Ferry talks break off without a date to resume",
            "Ferry strike costs island fisheries 3 million crowns a day",
            None,
            None,
        ),
        (
            "Crews of the Halden Line began a second week of strike on Tuesday over rosters and rest time.",
            "Talks between the company and the seafarers' union ended after two hours.",
            "Eleven of the line's 14 ferries are tied up in Port Averil.",
            'Union secretary Maud Ferris said crews were "tired enough to make mistakes".',
            "The company said it had offered an extra rest day a month.",
            "Crews want twelve hours ashore between crossings, as the law for lorry drivers has it.",
            "Passengers with tickets until Sunday get their money back, the Halden Line said.",
            "The harbour master allows the idle ships to stay at the old coal quay.",
        ),
        (
            "Shops on the outer islands have asked for bread and medicine to be brought by air.",
            "Nine ferries still run for freight, the union said, not eleven as the company claims.",
            "A spokesman for the harbour said fuel would last until Friday.",
            "The fisheries association put the daily loss at three million crowns.",
            "The minister for transport has not commented.",
            "The strike began on 23 February.",
        ),
    ),
    Event(
        (
            None,
            "Heat record falls in three cities",
            "Hottest March day on record in three cities",
            None,
            None,
            "Record March heat in three cities",
        ),
        (
            "Three cities recorded their hottest March day on record, the weather office said.",
            "Eastgate reached 27.4 degrees at three in the afternoon.",
            "The old record of 26.1 degrees was set in 1997.",
            "Cooler air is expected from Thursday.",
            "Averil and Norrby also broke their records, by less than half a degree each.",
            "Warm air from the south had stood over the coast for six days, meteorologist Ulla Renn said.",
            "Nights stay cool enough for frost in the valleys, so growers cover their apricots.",
            "The river is a hand lower than is usual at this time of the year.",
        ),
        (
            "Schools let children leave early.",
            "The weather office warned of dry ground in the hills.",
            "Street cafes opened four weeks early.",
            "Farmers fear for the blossom.",
            "It was warm.",
            "The weather office has measured since 1881.",
        ),
    ),
    Event(
        (None, None, None, "Tolman & Reede to close its glass works at Norrby", None, "Glass works to close"),
        (
            "Tolman & Reede will close its glass works at Norrby by the end of the year, the company said.",
            "The works employs 310 people and has made bottles since 1903.",
            "The company blamed the price of gas and a lost order from a brewery.",
            "The works council heard of it an hour before the announcement.",
            "Two of the three furnaces go cold in September and the last one before Christmas.",
            "Chief executive Bertil Aske said the company had looked for a buyer for eighteen months.",
            "The union wants apprentices to finish their training at the works in Halden.",
            "Glass from Norrby holds the beer and the cough syrup of half the country.",
        ),
        (
            "Shares in the company rose four per cent.",
            "The mayor of Norrby called an evening meeting in the town hall.",
            "Staff gathered at the gate.",
            "Analysts had expected a smaller plant to go first, and the shares rose by four per cent.",
            "Bottles are part of the town's arms.",
            "The mayor said she had not been told.",
        ),
    ),
    Event(
        ("Museum opens its cellar to visitors", None, None, None, None, None),
        (
            "The museum of the harbour opens its vaulted cellar to visitors for the first time on Saturday.",
            "Curators found forty crates there that nobody had opened since a flood in 1954.",
        ),
        ("Entry is free for children.", "", "", "", "", ""),
    ),
    Event(
        (None, None, "Heron returns to the mill pond after thirty years", None, None, None),
        (
            "A grey heron has nested at the mill pond of Lower Averil, the first in thirty years.",
            "Wardens have closed the path on the north bank until June.",
        ),
        ("", "", "Listeners sent in more than sixty names for the bird.", "", "", ""),
    ),
)


def serve(site: Loopback, icons: Sequence[bytes] = ()) -> list[tuple[str, str]]:
    """Put feeds and pages on the server; returns (address, folder) of each feed. The first outlets have these
    icons."""
    feeds = []
    for outlet, (name, folder) in enumerate(OUTLETS):
        entries = []
        for number, event in enumerate(EVENTS):
            headline = event.headlines[outlet]
            if headline is None:
                continue
            sentences = [*event.shared, event.own[outlet]]
            del sentences[(outlet * 2 + 1) % len(event.shared)]
            address = f"/{outlet}/{number}.html"
            paragraphs = [" ".join(sentences[:2]), *(part for part in sentences[2:] if part)]
            site.routes[address] = Answer(
                200, page(headline, paragraphs), {"Content-Type": "text/html; charset=utf-8"}
            )
            entries.append((headline, site.url(address), "".join(f"<p>{part}</p>" for part in paragraphs)))
        path = f"/{outlet}/feed.xml"
        feed = rss(entries, title=name, link=site.url("/"))
        if outlet < len(icons):
            site.routes[f"/{outlet}/icon.png"] = Answer(200, icons[outlet], {"Content-Type": "image/png"})
            image = f"<image><url>{site.url(f'/{outlet}/icon.png')}</url></image><item>"
            feed = feed.replace(b"<item>", image.encode(), 1)
        site.routes[path] = Answer(200, feed, {"Content-Type": "application/rss+xml"})
        feeds.append((site.url(path), folder))
    return feeds
