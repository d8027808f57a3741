"""Opinion pieces, live blogs and round-ups: recognised, and not the ones who decide."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.article import Article
from reader.stories.group import group, group_signatures
from reader.stories.kind import kind_of
from reader.stories.place import Candidate, place
from reader.stories.signature import Signature
from reader.text.background import Background, Frequencies
from reader.text.vectors import Encoder
from tests.unit.stories.test_place import signed
from tests.unit.stories.texts import NEWS, Told, articles

LEADS = [
    "The central bank of Orsinia lowered its main rate by half a point to 3.5 percent, surprising markets.",
    "A passenger ferry ran aground on a sandbank off the port of Esker in thick fog with 212 people aboard.",
    "Rescuers searched the ruins of a collapsed school in Melnik after an earthquake shook Tarsova province.",
    "The museum of Corvel reopened its doors after ten years with an exhibition of antique sea charts.",
    "Goalkeeper Ines Moreau saved two penalties as the Rovers reached the cup final for the first time.",
    "Wheat prices rose again after a long drought, and traders expect further increases during the summer.",
]


def kind(title: str, text: str = "", url: str | None = None, language: str = "en") -> str:
    article = Article("x", "o", title, f"{title}\n\n{text}", url, language=language)
    return kind_of(article, Background.load())


@pytest.mark.parametrize(
    ("title", "url", "said"),
    [
        ("Opinion | The ferry was a warning", None, "opinion"),
        ("The ferry was a warning – Opinion", None, "opinion"),
        ("Editorial: Fog is no excuse", None, "opinion"),
        ("Kommentar: Nebel ist keine Ausrede", None, "opinion"),
        ("Éditorial : le brouillard a bon dos", None, "opinion"),
        ("La niebla no es excusa (Opinión)", None, "opinion"),
        ("رأي: الضباب ليس عذرا", None, "opinion"),
        ("【社説】霧は言い訳にならない", None, "opinion"),
        ("Fog is no excuse", "https://outlet.example/opinion/2026/fog", "opinion"),
        ("Nebel", "https://outlet.example/meinung/nebel-1.html", "opinion"),
        ("Esker ferry latest: tugs arrive – live", None, "live"),
        ("Live updates: ferry aground off Esker", None, "live"),
        ("Fähre vor Esker: Schlepper da | Liveticker", None, "live"),
        ("EN DIRECT - Ferry échoué à Esker", None, "live"),
        ("フェリー座礁【ライブ】", None, "live"),
        ("Ferry aground", "https://outlet.example/live/ferry-aground", "live"),
        ("Tuesday's Morning Briefing: ferry aground, rates cut", None, "roundup"),
        ("Morning briefing", None, "roundup"),
        ("Five things to know today: ferry, rates, quake", None, "roundup"),
        ("News in brief: ferry aground", None, "roundup"),
        ("Ferry aground, rates cut | News round-up", None, "roundup"),
        ("Nachrichten am Morgen: Fähre, Zinsen, Beben", None, "roundup"),
        ("Ferry aground", "https://outlet.example/newsletters/tuesday", "roundup"),
        ("Ferry runs aground off Esker with 212 aboard", "https://outlet.example/news/ferry", "news"),
        ("Minister's column of smoke claim: what is known", None, "news"),
        ("Live crabs found on Esker ferry", None, "news"),
        ("Public opinion turns against the ferry", None, "news"),
        ("President skips daily briefing on the ferry", None, "news"),
        ("Opinion polls: greens ahead in Costa Alta", "https://outlet.example/politics/opinion", "news"),
        ("", None, "news"),
    ],
)
def test_what_outlets_call_a_piece(title: str, url: str | None, said: str) -> None:
    assert kind(title, url=url) == said


def test_a_text_of_many_stories_is_a_round_up_and_a_report_is_none() -> None:
    long = [f"{lead} {extra}" for lead, extra in zip(LEADS, reversed(_EXTRAS), strict=True)]
    assert kind("What happened", "\n\n".join(long)) == "roundup"
    told = "\n\n".join(t.body for t in NEWS if t.event == "ferry")
    assert kind("Ferry aground", "\n\n".join([told, told.replace("aground", "ashore"), told])) == "news"


_EXTRAS = [
    "Farmers along the lower Brenn said that irrigation canals had run dry weeks before the harvest began.",
    "Coach Tadeusz Varga praised the young defence and promised supporters a parade through the old town.",
    "Curators had restored globes, compasses and a painted ceiling with money from a private foundation.",
    "Helicopters brought tents and blankets while engineers inspected bridges along the damaged motorway.",
    "Tugs and lifeboats stood by overnight, and the captain was interviewed by maritime investigators.",
    "Economists had predicted a smaller step; bond yields fell sharply and the currency weakened slightly.",
]


def test_paragraphs_that_begin_with_the_time_are_a_live_blog() -> None:
    lines = [
        "14:05 Tugs arrive.",
        "14.20 Uhr: Passengers go ashore.",
        "15h02 High tide.",
        "[16:40] It floats.",
    ]
    assert kind("Ferry aground off Esker", "\n\n".join(lines)) == "live"
    assert kind("Ferry aground off Esker", "\n\n".join(lines[:2])) == "news"


BRIEFING = Told(
    "briefing",
    "Morning briefing: ferry aground off Esker, Orsinia cuts rates, quake in Tarsova",
    "A ferry ran aground on a sandbank off Esker with 212 aboard; captain Ruth Okoye had reported fog.\n\n"
    "Governor Pavel Lindqvist cut the main rate of Orsinia to 3.5 percent.\n\n"
    "At least 14 people died when a quake of magnitude 6.1 struck Tarsova; a school in Melnik collapsed.",
    0.2,
)
COLUMN = Told(
    "ferry",
    "Opinion: the Esker ferry and its captain were let down",
    "Ruth Okoye reported fog before the Maid of Tamsin hit the sandbank off Esker with 212 people aboard."
    " The coastguard should have closed the port.",
    0.5,
)


def test_a_round_up_neither_glues_stories_together_nor_names_one(encoder: Encoder) -> None:
    told = [*NEWS, BRIEFING]
    groups = group(articles(told), encoder)
    alone = group(articles(NEWS), encoder)
    with_it = {frozenset(g.articles) - {"a9"} for g in groups} - {frozenset()}
    assert with_it == {frozenset(g.articles) for g in alone}
    assert all(g.title != BRIEFING.title for g in groups if len(g.articles) > 1)


def test_opinion_stays_with_its_story_and_does_not_name_it(encoder: Encoder) -> None:
    groups = group(articles([COLUMN, *NEWS]), encoder)
    (ferry,) = (g for g in groups if "a0" in g.articles)
    assert ferry.articles == ("a0", "a1", "a2", "a3")
    assert not ferry.title.startswith("Opinion")
    assert ferry.kinds == {"a0": "opinion"}
    assert len(groups) == 5


def test_opinions_of_one_matter_stand_together_where_there_is_no_report(
    encoder: Encoder, frequencies: Frequencies
) -> None:
    other = Told("ferry", "Editorial: Esker's ferry captain Ruth Okoye deserves an answer", COLUMN.body, 0.6)
    signatures = signed([COLUMN, NEWS[4], other], encoder, frequencies)
    assert [s.kind for s in signatures] == ["opinion", "news", "opinion"]
    assert group_signatures(signatures) == [[0, 2], [1]]


@pytest.fixture(scope="module")
def ferry(encoder: Encoder, frequencies: Frequencies) -> list[Signature]:
    return signed([*NEWS[:2], BRIEFING, COLUMN, NEWS[4]], encoder, frequencies)


def test_an_arriving_report_is_judged_by_reports_alone(ferry: list[Signature]) -> None:
    first, second, briefing, column, rates = ferry
    assert place(first, [Candidate(1, 1, briefing)]).story_id is None
    assert place(first, [Candidate(1, 1, column)]).story_id == 1
    mixed = [
        Candidate(1, 1, rates),
        Candidate(2, 1, column),
        Candidate(3, 1, replace(second, kind="opinion")),
    ]
    assert place(first, mixed).story_id is None
    assert place(first, [Candidate(1, 1, second), Candidate(2, 1, briefing)]).nearest == 1


def test_what_has_changed_leaves_its_story_only_for_a_better_one(ferry: list[Signature]) -> None:
    first, second, _, _, rates = ferry
    home = [Candidate(1, 1, second), Candidate(2, 2, second)]
    assert place(first, home, home=2).story_id == 2
    assert place(first, [Candidate(1, 1, second), Candidate(2, 2, rates)], home=2).story_id == 1
    live = replace(first, kind="live")
    assert place(live, [Candidate(1, 1, second), Candidate(2, 2, rates)], home=2).story_id == 2
    assert place(live, [Candidate(1, 1, second)], home=2).story_id == 1, "its story is gone"


def test_the_kind_survives_the_store(ferry: list[Signature]) -> None:
    assert [Signature.from_bytes(s.to_bytes()).kind for s in ferry] == [
        "news", "news", "roundup", "opinion", "news",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "section", ["Opinion", "News/Opinion", "Opinion & Analysis", "OPINIÓN", "オピニオン", "Мнения"]
)
def test_the_section_tells_opinion(section: str) -> None:
    filed = Article("x", "o", "Fog is no excuse", "Fog is no excuse", sections=("world", section))
    assert kind_of(filed, Background.load()) == "opinion"


@pytest.mark.parametrize("section", ["Live", "Public opinion", "Comment", "Opinion polls", "World", ""])
def test_a_keyword_does_not(section: str) -> None:
    filed = Article("x", "o", "Ferry runs aground", "Ferry runs aground", sections=(section,))
    assert kind_of(filed, Background.load()) == "news"
