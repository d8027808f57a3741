"""An invented story as four invented outlets told it, and the site that serves it: feeds with teasers,
pages with the text."""

# ruff: noqa: E501 - whole sentences

from __future__ import annotations

from dataclasses import dataclass

from tests.loopback import Loopback, page, rss


@dataclass(frozen=True)
class Told:
    """One outlet's article."""

    outlet: str
    path: str
    title: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join((self.title, *self.paragraphs))


FERRY = (
    Told(
        "The Marlow Post",
        "post",
        "Ferry operator admits Marlow crossing ran without working radar",
        (
            "The operator of the Marlow ferry admitted on Wednesday that its vessel the Heron had crossed the "
            "sound for nine days without a working radar before it struck a pier in fog.",
            "Ingrid Falk, managing director of Sound Lines, told a hearing in Marlow that the company knew of "
            'the fault. Asked whether the radar was out of service, she replied: "Partially."',
            "Twelve passengers were hurt when the Heron hit the pier at Castle Quay on 3 February. Three of "
            "them were taken to hospital with broken bones.",
            "The harbour authority has asked for a fine of 2.4 million crowns. Sound Lines said it would "
            "appeal against any penalty.",
            "Tomas Reyl, who represents the injured passengers, said the company had put its timetable before "
            "the people on board. The hearing continues on Friday.",
        ),
    ),
    Told(
        "Sound Courier",
        "courier",
        "Marlow ferry sailed nine days with broken radar, director concedes",
        (
            "The director of Sound Lines conceded on Wednesday that the ferry Heron sailed for nine days with "
            "a broken radar before the crash at Castle Quay in Marlow.",
            'Ingrid Falk answered "partly" when she was asked at the hearing whether the radar had been out '
            "of service. She added that the crew had been told to slow down in fog.",
            "At least fourteen passengers were injured when the vessel struck the pier on 3 February, "
            "according to the harbour authority.",
            "The captain, Aron Lisk, had written two reports about the fault to the head office, the hearing "
            "was told. Neither report was answered.",
            "The harbour authority wants Sound Lines to pay 2.4 million crowns.",
        ),
    ),
    Told(
        "Radio Estuary",
        "estuary",
        "Hearing: Heron crossed the sound without working radar before pier crash",
        (
            "A hearing in Marlow has been told that the ferry Heron crossed the sound for nine days without a "
            "working radar before it crashed into the pier at Castle Quay on 3 February.",
            "Sound Lines director Ingrid Falk said the radar had been switched off for repairs at times, and "
            "that the crew had been ordered to reduce speed whenever there was fog.",
            "Twelve people were hurt in the crash. The pier has been closed since, and repairs will cost the "
            "town about 600,000 crowns, the mayor of Marlow said.",
            "A lawyer for the passengers, Tomas Reyl, called the evidence shocking. He said his clients had "
            "learned of the fault only at the hearing.",
            "The harbour authority asked for a fine of 2.4 million crowns. A decision is expected in May.",
        ),
    ),
    Told(
        "Harbour Watch",
        "watch",
        "Sound Lines boss on Heron radar: out of service before Marlow pier crash",
        (
            "The boss of Sound Lines has finally come clean: the ferry Heron had no working radar for nine "
            "days before it ploughed into the pier at Castle Quay in Marlow on 3 February.",
            "Grilled at the hearing on Wednesday, Ingrid Falk squirmed before she answered whether the radar "
            'was out of service. "Partially," she said.',
            "Twelve passengers were hurt in the shocking crash, among them a schoolgirl who lost two teeth.",
            "The harbour authority demands a fine of 2.4 million crowns from the greedy operator, which made a "
            "profit of 31 million crowns last year.",
            "Captain Aron Lisk warned head office twice about the radar. He was ignored both times, the "
            "hearing was told. He has since left the company.",
        ),
    ),
)

ELSEWHERE = Told(
    "Sound Courier",
    "museum",
    "Town museum shows forgotten maps of the northern forests",
    (
        "The town museum of Ostrel opens an exhibition of forgotten forest maps this weekend, many of which "
        "have not been seen in public for a century.",
        "The maps were drawn by surveyors who walked the northern forests with chains and compasses, noting "
        "every stream and clearing they came across on the way.",
        "Curator Lena Marsh found them behind a false wall while the reading room was being painted. She "
        "spent two winters cleaning and sorting the sheets.",
        "Visitors can trace the paths on a large table and compare them with pictures from the air. Entry is "
        "free on Sundays, and school classes may book a guided tour.",
    ),
)


def served(site: Loopback, told: tuple[Told, ...] = FERRY) -> list[str]:
    """Serve each article as a feed with a teaser and a page with the text; returns the feeds' addresses."""
    addresses = []
    for one in told:
        site.page(f"/{one.path}/story.html", page(one.title, one.paragraphs))
        items = [(one.title, site.url(f"/{one.path}/story.html"), one.paragraphs[0][:90] + "…")]
        if one.path == "courier":
            other = ELSEWHERE
            site.page(f"/{other.path}/story.html", page(other.title, other.paragraphs))
            items.append((other.title, site.url(f"/{other.path}/story.html"), other.paragraphs[0][:90] + "…"))
        addresses.append(site.feed(f"/{one.path}.xml", rss(items, title=one.outlet, link=site.url("/"))))
    return addresses
