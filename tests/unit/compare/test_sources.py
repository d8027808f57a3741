"""Who credits whom: datelines, cues, documents, links, shared text."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.prepared import Prepared
from reader.compare.sources import credits as credits_of
from reader.compare.sources_outlets import Outlets
from reader.compare.sources_press import is_unlisted
from reader.text.alternatives import whole
from tests.unit.compare.test_quotes import prepared


def of(*paragraphs: str) -> dict[str, str]:
    return {c.source: c.relation for c in credits_of([prepared("a", *paragraphs)])}


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The firm copied the map, Reuters reported on Monday.", "Reuters"),
        ("“We did nothing,” Anna Brook told The Guardian in March.", "The Guardian"),
        (
            "The firm copied the map, according to court documents filed on Monday.",
            "court documents filed on Monday",
        ),
        ("The plan was first reported by Der Spiegel last week.", "Der Spiegel"),
        ("In an interview with Le Monde, she denied it.", "Le Monde"),
        ("A CNN poll found that most voters agree.", "CNN"),
        ("The deal is dead, per Axios.", "Axios"),
        ("The Harbour Research Institute said traffic fell by a third.", "Harbour Research Institute"),
        ("An internal memo showed that the firm knew.", "internal memo"),
        ("Documents released on Friday showed that the firm knew.", "Documents released on Friday"),
        (
            "In a statement made after court records disclosed on Monday revealed it, she left.",
            "court records",
        ),
        ("Ten mayors signed on to an open letter to the port, warning that the crane is old.", "open letter"),
        ("In a recent letter to Minister Ann Brook, he said that he knew.", "letter to Minister Ann Brook"),
        ("She told talk show host Ann Brook on Friday that it was over.", "Ann Brook"),
        ("The port calls itself “the oldest” on its website.", "its website"),
        ("The port’s official Twitter account denied it.", "port’s official Twitter account"),
        ("The council had known since May, the Harbour Gazette reported.", "Harbour Gazette"),
        ("She was sorry, she told KXQL-TV on Monday.", "KXQL-TV"),
        ("He was sorry, he told KXQL, a station in Averil.", "KXQL"),
    ],
)
def test_cues_of_credit(sentence: str, source: str) -> None:
    found = of("Map row", sentence)
    assert any(source in s or s in source for s in found), found


@pytest.mark.parametrize(
    "sentence",
    [
        "The bus was late in time for the nation to notice people.",
        "Anna Brook bought CNN shares worth nothing.",
        "According to Peter Stone, the bridge was safe.",
        "In a statement, she denied it all.",
        "The committee wants to obtain information from Stone if he agrees.",
        "The mayor lost his Twitter account on Monday.",
        "The press secretary of the Averil Press Club met the Evening Star of the ballet.",
        "WADA said that the sample was clean.",
        "Canada Post reported a loss in May.",
        "“We know that Axios reports ten thousand people at the port, and that nobody has seen the plan,” "
        "she said.",
    ],
)
def test_what_is_no_credit(sentence: str) -> None:
    assert of("Map row", sentence) == {}


def test_wire_copy_is_marked() -> None:
    assert of("Map row", "LONDON (Reuters) - The firm copied the map, a court heard.")["Reuters"] == "wire"
    assert of("Map row", "The firm copied the map.", "AI-processed from TechCrunch; edited by our staff") == {
        "TechCrunch": "credits"
    }


@pytest.mark.parametrize(
    "opening",
    [
        "PORT ASHBY (Harbour Press) - The firm copied the map.",
        "PORT ASHBY, Dunmere (Harbour Press) — The firm copied the map.",
        "Ashby upon Wye (Harbour Press) – The firm copied the map.",
        "ASHBY, Oct. 14 (Harbour Press) -- The firm copied the map.",
    ],
)
def test_a_dateline_of_an_agency_that_no_list_knows(opening: str) -> None:
    assert of("Map row", opening) == {"Harbour Press": "wire"}


@pytest.mark.parametrize(
    "opening",
    [
        "ASHBY (Monday) - The firm copied the map.",
        "ASHBY (Updated) - The firm copied the map.",
        "Anna Brook (left) - and her brother - copied the map.",
        "Anna Brook (Labour) - who copied the map - met them.",
        "Anna Brook of the firm that copied the map (Harbour Hill) met them.",
    ],
)
def test_what_is_no_dateline(opening: str) -> None:
    assert of("Map row", opening) == {}


@pytest.mark.parametrize(
    ("author", "source"),
    [("Harbour Press", "Harbour Press"), ("By Reuters", "Reuters"), ("Anna Brook", None), ("Staff", None)],
)
def test_an_agency_that_signs(author: str, source: str | None) -> None:
    one = prepared("a", "Map row", "The firm copied the map.")
    one = Prepared(replace(one.article, author=author), one.passages, one.vectors)
    found = [(c.source, c.relation, c.passage) for c in credits_of([one])]
    assert found == ([(source, "wire", one.passages[0].id)] if source else [])
    own = Prepared(replace(one.article, outlet=author), one.passages, one.vectors)
    assert credits_of([own]) == ()


def test_who_carries_letters_is_no_paper() -> None:
    assert is_unlisted("the Averil Post") and is_unlisted("Harbour Mail")
    assert not is_unlisted("Canada Post") and not is_unlisted("The Royal Mail")


def test_an_outlet_of_the_story_is_known_by_its_name() -> None:
    one = prepared("a", "Map row", "The firm copied the map, the Northline Observatory reported on Monday.")
    two = prepared("b", "Map row", "Readers told the Northline Observatory that they were angry.")
    two = replace(two, article=replace(two.article, outlet="The Northline Observatory"))
    found = [(c.article, c.source, c.name) for c in credits_of([one, two])]
    assert found == [("a", "Northline Observatory", "The Northline Observatory")]  # its own name is no source


def test_an_agency_is_not_its_own_source() -> None:
    one = prepared("a", "Map row", "LONDON (Reuters) - The firm copied the map.")
    one = Prepared(replace(one.article, outlet="Reuters"), one.passages, one.vectors)
    assert credits_of([one]) == ()


def test_links_count_where_their_words_stand_in_the_text() -> None:
    one = prepared("a", "Map row", "The firm copied the map, the inquiry was told on Friday.")
    html = '<p>The firm <a href="https://www.theverge.com/x?a=1&amp;b=2">copied the map</a>, it was told.</p>'
    one = Prepared(replace(one.article, html=html), one.passages, one.vectors)
    (found,) = credits_of([one])
    assert (found.source, found.relation, found.passage) == ("The Verge", "credits", one.passages[1].id)


BODY = (
    "The council voted late on Monday to close the old bridge over the river after engineers found deep "
    "cracks "
    "in two of its five arches and warned that heavy lorries could bring it down within the year."
)


def test_shared_text_is_credited_to_the_earlier() -> None:
    early, late = prepared("a", "Bridge shut", BODY), prepared("b", "Bridge closed", "It rained.", BODY)
    early = Prepared(
        replace(early.article, published=datetime(2026, 3, 2, tzinfo=UTC)), early.passages, early.vectors
    )
    late = Prepared(
        replace(late.article, published=datetime(2026, 3, 1, tzinfo=UTC)), late.passages, late.vectors
    )
    (found,) = credits_of([early, late])
    assert (found.article, found.source, found.relation) == ("a", "Outlet b", "shares_text")


def test_different_texts_share_nothing() -> None:
    rain = prepared("b", "Rain", "It rained on the fair all day long.")
    assert credits_of([prepared("a", "Bridge", BODY), rain]) == ()


def test_every_credit_names_a_passage_of_its_article() -> None:
    articles = [prepared("a", "Bridge", BODY, "Reuters reported it first."), prepared("b", "Bridge", BODY)]
    ids = {one.article.id: {p.id for p in one.passages} for one in articles}
    found = credits_of(articles)
    assert len(found) == 2
    assert all(c.passage in ids[c.article] for c in found)


KNOWN = [name for outlet in Outlets.load().every() for name in Outlets.load().names_of(outlet)]
EVERY = re.compile(
    whole({*KNOWN, *(f"The {name}" for name in KNOWN if not name.startswith("The "))},
          apart=r"\w@#.-", space=r"\s+") + r"(?![\w@-]|\.\w)"
)  # fmt: skip
GLUE = st.sampled_from(
    [" ", "  ", ". ", "\n", "-", "@", "_", ".", ".x", " The ", " the ", " The\u00a0", "’s ", ""]
)
WORD = st.sampled_from(KNOWN) | st.sampled_from([part for name in KNOWN for part in name.split()])


@given(parts=st.lists(st.tuples(WORD, GLUE), max_size=8))
def test_names_are_found_as_one_pattern_of_them_all_finds_them(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + glue for word, glue in parts)
    found = [text[n.start : n.end] for n in Outlets.load().find(text)]
    assert found == [m.group() for m in EVERY.finditer(text)]


def test_the_dictionary_knows_hosts_and_aliases() -> None:
    outlets = Outlets.load()
    assert len(outlets.by_domain) >= 400
    host = outlets.of_host("edition.cnn.com")
    assert host is not None and host.name == "CNN"
    assert outlets.of_host("example.invalid") is None
    short = outlets.named("AFP")
    assert short is not None and short.agency


@pytest.mark.parametrize(
    ("language", "sentence", "source", "relation"),
    [
        ("de", "BERLIN (dpa/lno) - Die Brücke ist zu.", "dpa", "wire"),
        ("de", "Die Brücke sei zu, wie die Nachrichtenagentur dpa berichtet.", "dpa", "credits"),
        ("de", "Die Brücke ist zu, sagte Bach der Deutschen Presse-Agentur.", "dpa", "credits"),
        (
            "de",
            "Das berichtet die „Süddeutsche Zeitung“ unter Berufung auf Kreise.",
            "Süddeutsche Zeitung",
            "credits",
        ),
        ("de", "Nach Informationen der „Bild“-Zeitung ist die Brücke zu.", "Bild", "credits"),
        ("de", "Mit Material von dpa und Reuters", "dpa", "wire"),
        ("fr", "Le pont est fermé, a indiqué la préfecture à l’AFP.", "Agence France-Presse", "credits"),
        ("fr", "Selon Le Monde, le pont est fermé.", "Le Monde", "credits"),
        ("fr", "Le maire a déclaré au Figaro que le pont était fermé.", "Le Figaro", "credits"),
        ("fr", "Le Parisien avec AFP", "Agence France-Presse", "wire"),
        ("es", "Madrid, 3 may (EFE).- El puente está cerrado.", "EFE", "wire"),
        ("es", "El puente está cerrado, según informó EFE.", "EFE", "credits"),
        ("es", "Con información de Reuters", "Reuters", "wire"),
        ("it", "Il ponte è chiuso, riferisce l’Ansa.", "ANSA", "credits"),
        (
            "it",
            "Verdi ha detto al Corriere della Sera che il ponte è chiuso.",
            "Corriere della Sera",
            "credits",
        ),
        ("pt", "A ponte está fechada, disse Lima à agência Lusa.", "Lusa", "credits"),
        ("nl", "Beek zei dat tegen de Volkskrant.", "De Volkskrant", "credits"),
        ("sv", "Enligt TT är bron stängd.", "TT", "credits"),
        ("pl", "Jak podaje PAP, most jest zamknięty.", "PAP", "credits"),
    ],
)
def test_cues_in_other_languages(language: str, sentence: str, source: str, relation: str) -> None:
    found = {c.source: c.relation for c in credits_of([prepared("a", "Row", sentence, language=language)])}
    assert found.get(source) == relation, found


def test_a_name_without_a_cue_is_no_source_in_another_language_either() -> None:
    text = "Die Bild am Sonntag kostet mehr, und Reuters baut Stellen ab. Der Spiegel im Flur hing schief."
    assert credits_of([prepared("a", "Row", text, language="de")]) == ()


def test_half_a_clause_is_no_document() -> None:
    found = of(
        "Row",
        "In May he wrote a letter to the mayor, saying he slept. The study by Harbour counters a forecast.",
        "A variety of views Polls suggest that most agree. He spoke in advance of the filing, aides said.",
        "The average fell, according to an analysis from Sen. Tom Brook.",
    )
    assert not any(s.startswith(("May he", "of views", "advance")) or "counters" in s for s in found), found
    assert "analysis from Sen. Tom Brook" in found


def test_a_column_of_a_credited_paper_is_no_second_source() -> None:
    assert list(of("Row", "It is money, Brook wrote in a scathing Rolling Stone column.")) == [
        "Rolling Stone"
    ]


def test_a_known_outlet_has_one_name_and_counts_once() -> None:
    one = prepared("a", "The deal is dead, AP reported.", "The Associated Press first told of it in May.")
    two = prepared("b", "The deal is dead, according to The Associated Press.", "The BBC reported no more.")
    three = prepared("c", "The deal is dead.")
    three = replace(three, article=replace(three.article, outlet="BBC News"))
    found = credits_of([one, two, three])
    assert [(c.article, c.source, c.shown) for c in found if c.relation == "credits"] == [
        ("a", "AP", "The Associated Press"),
        ("b", "The Associated Press", "The Associated Press"),
        ("b", "The BBC", "BBC News"),
    ]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Ida Moss said in a letter to Mrs. Brook on Friday that it was over.", {"letter to Mrs. Brook"}),
        ("He said so in a report from Dunmere’s press office, which argued on.", set()),
        ("Many agreed, figures from Moss-friendly politicians like Gov. Ada Brook to Carl Dane.", set()),
    ],
)
def test_where_the_name_of_a_source_ends(text: str, sources: set[str]) -> None:
    assert set(of(text)) == sources


def test_an_agency_that_is_named_and_signs_has_written_the_text() -> None:
    one = prepared("a", "The deal is dead, a minister told AP.", "Reporting by The Associated Press")
    assert [(c.source, c.relation) for c in credits_of([one])] == [("AP", "wire")]
