"""What counts as a detail that one outlet gives and another leaves out."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations

import numpy as np
import pytest

from reader.compare.detail_index import DetailIndex, _parts_of_name
from reader.compare.details import details, given_in
from reader.compare.facts import Corpus, corpus_of
from reader.compare.parts import parts_of
from reader.compare.rows import Row
from tests.unit.compare.stories import COURIER, GAZETTE, POST, prepare


def missing(theirs: str, mine: str) -> set[tuple[str, str]]:
    """What the article "mine" lacks in a row that both report."""
    corpus: Corpus = corpus_of([prepare("theirs", f"One\n\n{theirs}"), prepare("mine", f"Two\n\n{mine}")])
    lead, own = corpus.bounds[0][1] - 1, corpus.bounds[1][1] - 1
    row = Row(lead, {0: (lead,), 1: (own,)}, {}, {0: 0.0, 1: 0.0})
    assert np.isfinite(corpus.vectors).all()
    return {(d.kind, d.text) for d in details(given_in(corpus, row), 1, DetailIndex(corpus).of([1]), [own])}


@pytest.mark.parametrize(
    ("theirs", "mine", "found"),
    [
        ("Owners paid $4 million to them.", "Owners paid $4 million to them.", set()),
        ("Owners paid $4 million to them.", "Owners paid them.", {("figure", "$4 million")}),
        ("Owners paid $4.02 million to them.", "Owners paid 4 million dollars to them.", set()),
        ("Owners paid $4 million to them.", "Owners paid 3.7 million euros to them.", set()),
        ("Owners paid 4 million euros ($4.4 million).", "Owners paid.", {("figure", "4 million euros")}),
        ("It will cost two million euros a year.", "It will cost two million a year.", set()),
        ("It will cost two million euros.", "It will cost them.", {("figure", "two million euros")}),
        ("He fell 2,000 feet to the ice.", "He fell about 600m to the ice.", set()),
        ("He fell 2,000 feet to the ice.", "He fell about 500m to the ice.", {("figure", "2,000 feet")}),
        ("Fuel cost $4.404 on Monday.", "Fuel cost $4.40 on Monday.", set()),
        ("Fuel cost $4.40 on Monday.", "Fuel cost $4.404 on Monday.", set()),
        ("Fuel cost $4.404 on Monday.", "Fuel cost $4.414 on Monday.", {("figure", "$4.404")}),
        ("About 30 percent of them slept.", "Of them, 29 percent slept.", set()),
        ("Of them, 29 percent slept.", "About 30 percent of them slept.", set()),
        ("Of them, 29 percent slept.", "Of them, 30 percent slept.", {("figure", "29 percent")}),
        ("They lived there in 1919.", "They lived there between 1919-1969.", set()),
        ("They lived there in 1919.", "They lived there between 1929-1969.", {("date", "1919")}),
        ("They wrote 47 new rules, in haste.", "They wrote rules.", {("figure", "47 new rules")}),
        ("They wrote 47,900 rules.", "They wrote 49,300 rules.", set()),
        ("They wrote 49,300 rules.", "They wrote 47,900 rules.", set()),
        ("They wrote 47,900 rules.", "They wrote 49,500 rules.", {("figure", "47,900 rules")}),
        (
            "Robyn Hale, 48, has a 12-year-old daughter with him.",
            "She has a daughter with him.",
            {("figure", "Robyn Hale, 48"), ("figure", "12-year-old daughter"), ("name", "Robyn Hale")},
        ),
        ("It sank near Place Vendôme Nord.", "It sank near Place Vendome Nord.", set()),
        ("Duncan Raite slid from it.", "Duncan Rait slid from it.", set()),
        ("Bo Rait slid from it.", "Bo Rail slid from it.", {("name", "Bo Rait")}),
        ("It asked the Northern Coast Agency.", "It asked NCA.", set()),
        ("It asked the Northern Coast Agency.", "It asked NKA.", {("name", "Northern Coast Agency")}),
        ("It asked the Ministry of Fisheries.", "It asked a Fisheries Ministry man.", set()),
        ("It asked a Fisheries Ministry man.", "It asked the Ministry of Fisheries.", set()),
        ("It asked the Chamber of Deputies.", "It asked the Chamber at last.", set()),
        ("It spread to the Duchy of Averil.", "It spread to Dunmere D.A., they said.", set()),
        ("It asked the Chamber of Deputies.", "It asked them.", {("name", "Chamber of Deputies")}),
        ("More than half of the crew slept.", "Of the crew more than half slept.", set()),
        (
            "More than half of the crew slept.",
            "The crew slept.",
            {("figure", "More than half of the crew slept")},
        ),
        ("He got four and a half years.", "He got 54 months.", set()),
        ("He got four years and six months.", "He got four and a half years.", set()),
        ("He got 54 months.", "He got four years and six months.", set()),
        (
            "He got four years and six months.",
            "He got three years and six months.",
            {("figure", "four years and six months")},
        ),
        ("He was held for 90 days.", "He was held for three months.", set()),
        ("It was the second in less than four weeks.", "It was the second in less than a month.", set()),
        ("It was shown to 10-year-olds said to like it.", "It was shown.", {("figure", "10-year-olds")}),
        (
            "Averil and over a dozen other towns did.",
            "Averil sued.",
            {("figure", "over a dozen other towns")},
        ),
        ("It shut 900 gas stations, they said.", "It shut some.", {("figure", "900 gas stations")}),
        (
            "It will cost less and raise sales there by 31,000, they said.",
            "It will cost less.",
            {("figure", "raise sales there by 31,000")},
        ),
        ("Neither Sens. Ada Brook nor he came.", "Few came.", {("name", "Ada Brook")}),
        ("Dozens of Harbour Pilots came there.", "Some came.", {("name", "Harbour Pilots")}),
        ("The Green-led Harbour Board met.", "It met.", set()),
        ("It sank in Dunmere D.A., they said.", "It sank.", {("name", "Dunmere D.A.")}),
        ("He left the 67th Harbour Division.", "He left.", {("name", "67th Harbour Division")}),
        ("It sued the Averil Women's Health Fund.", "It sued.", {("name", "Averil Women's Health Fund")}),
        ("Secretary of State Ada Brook left.", "He left.", {("name", "Ada Brook")}),
        ("The Minister of Foreign Affairs Ada Brook left.", "He left.", {("name", "Ada Brook")}),
        ("US Secretary of State Ada Brook left.", "He left.", {("name", "Ada Brook")}),
        (
            "Secretary of Tides and Public Safety Ada Brook asked a Task Force on Tides and Public Care.",
            "They asked it.",
            set(),
        ),
        (
            "The Department of Tides and Ada Brook said it.",
            "They said it.",
            {("name", "Ada Brook")},
        ),
        ("It was Chief of Staff Ada Brook who left.", "He left.", {("name", "Ada Brook")}),
        ("All House Democrats left.", "They left.", set()),
        ("The New Averilans won.", "They won.", {("name", "New Averilans")}),
        ("He saw it. Ada Brook / Harbour Pictures said so.", "He saw it.", {("name", "Harbour Pictures")}),
        ("It sank — Ada Brook (@adabrook) there.", "It sank there.", set()),
        (
            "Tom Marlow and Department of Tides Secretary Ada Brook left.",
            "They left.",
            {("name", "Tom Marlow"), ("name", "Department of Tides Secretary Ada Brook")},
        ),
        ("He left the 2016 Green campaign.", "He left it.", {("date", "2016")}),
        ("He was in the 2016 Olympics in Dunmere.", "He was in it.", {("date", "2016 Olympics")}),
        ("They passed S.B. 202 with more votes there.", "They passed it.", set()),
        ("Of them one in eight US adults swims.", "They swim.", {("figure", "one in eight US adults")}),
        (
            "Some 14 Averil High Court justices left.",
            "They left.",
            {("figure", "Some 14 Averil High Court justices"), ("name", "Averil High Court")},
        ),
        (
            "The ferry sank off the old pier, said Dunmere Lines spokesman Tom Marlow.",
            "The ferry sank off the old pier.",
            {("name", "Dunmere Lines"), ("name", "Tom Marlow")},
        ),
        ("The Dunmere Police Department said it.", "Police in Dunmere said it.", set()),
        ("The Ada Brook Clinic shut.", "The Ada Brook Center shut.", set()),
        ("The Dunmere Clinic shut.", "It shut in Dunmere.", {("name", "Dunmere Clinic")}),
        (
            "The Dunmere Police Museum shut.",
            "Police in Dunmere said it.",
            {("name", "Dunmere Police Museum")},
        ),
        (
            "The Northern Tidal Works Council asked the Harbour Safety Board.",
            "It asked a harbour board for the safety of it.",
            {("name", "Northern Tidal Works Council")},
        ),
        ("People over 60 who walk sank less.", "People who walk sank less.", {("figure", "People over 60")}),
        ("The plan passed by 27 votes to 14.", "The plan passed.", {("figure", "27 votes to 14")}),
        (
            "It shuts 14 of its 80 branches.",
            "It shuts branches.",
            {("figure", "14 of its 80 branches"), ("figure", "80 branches")},
        ),
        ("They seek $4 million in damages.", "They seek damages.", {("figure", "$4 million in damages")}),
        ("The bell rang soon after seven.", "It rang.", {("figure", "bell rang soon after seven")}),
        (
            "More than 200 people set out for it.",
            "They set out for it.",
            {("figure", "More than 200 people")},
        ),
        (
            "They signed a five-year, $80 million contract.",
            "They signed one.",
            {("figure", "five-year, $80 million contract"), ("figure", "$80 million")},
        ),
        ("Last updated: 3 March 2021, 10:24 GMT", "It sank.", set()),
        ("It sank in the 1930’s there.", "It sank there.", set()),
        ("The FBI’s Russia inquiry ended.", "The inquiry ended.", set()),
        ("It left Old Tappan, N. J. for good.", "It left for good.", {("name", "Old Tappan")}),
        ("The Harbour Review reported it.", "They said it.", set()),
        (
            "The National Tidal and Harbour Administration said it.",
            "Officials said it.",
            {("name", "National Tidal and Harbour Administration")},
        ),
        ("He taught at Ames and Averil University School of Law.", "He taught law.", set()),
        ("He asked the Centers for Tide Control and Prevention.", "He asked.", set()),
        ("It was the Office of Tides and Budget Director Ada Brook.", "It was Ada Brook.", set()),
        ("She is the first African American mayor.", "She is a mayor.", set()),
        ("He met Harbour CEO and founder Robyn Hale.", "He met Robyn Hale.", set()),
        ("HARBOUR BOARD URGED TO STAY Ada Brook left.", "They left.", {("name", "Ada Brook")}),
        ("It was Judge Duncan Raitte.", "It was District Judge Duncan Raite.", set()),
        ("It met in Washington D.C. on Monday.", "It met in the District of Columbia on Monday.", set()),
        ("It met in the Group of Seven.", "It met.", {("name", "Group of Seven")}),
        ("It sold oil and gas lease 257.", "It sold the lease.", set()),
        ("The House Committee met.", "The committee of the house met.", set()),
        (
            "Half of whom were given new homes.",
            "They were given some.",
            {("figure", "Half of whom were given new homes")},
        ),
        ("They recalled the 9/11 attacks.", "They recalled it.", set()),
        (
            "Between 60 and 100 people came.",
            "People came.",
            {("figure", "Between 60 and 100 people"), ("figure", "100 people")},
        ),
        ("It was set for 27 / 09 / 2021 there.", "It was set for it.", {("date", "2021")}),
        ("She left the Dunmere Centre.", "She left the Dunmere Center.", set()),
        ("The Fish and Tidal Service said it.", "They said it.", {("name", "Fish and Tidal Service")}),
        ("Dunmere's Old Harbour Inn shut.", "The place shut.", {("name", "Old Harbour Inn")}),
        ("She played in “Home to Old Dunmere”.", "She played in it.", {("quote", "Home to Old Dunmere")}),
        (
            "It led to the 2021 Harbour Games.",
            "It led to them.",
            {("date", "2021 Harbour Games"), ("name", "Harbour Games")},
        ),
        ("Call 0845 125 2222 or the desk on 0800 555111.", "Call them.", set()),
        ("They told 1010 WINS so.", "They told it.", set()),
        (
            "Some 128 oil and gas managers spoke.",
            "They spoke.",
            {("figure", "Some 128 oil and gas managers")},
        ),
        ("The 29-year-old suggested it.", "He suggested it.", {("figure", "29-year-old")}),
        (
            "The Averil Department of Tidal Affairs said it.",
            "Officials said it.",
            {("name", "Averil Department of Tidal Affairs")},
        ),
        ("LOST IN A STORM The ferry sank there.", "The ferry sank there.", set()),
        ("PORT MARLOW (AP) — They said it.", "They said so.", set()),
        ("It holds for wards 6, 7, 8 and 9 of it.", "It holds for some of it.", set()),
        ("The bill, H.B. 4125, was signed.", "The bill was signed.", set()),
        ("The White House and Senate Democrats said it.", "They said it.", set()),
        (
            "Marlow (D-Averil) signed the bill that raises tolls on the old bridges.",
            "Marlow signed it.",
            set(),
        ),
        ("It was 12 Iranian border guards.", "Guards did it.", {("figure", "12 Iranian border guards")}),
        ("Six AK rifles lay there.", "Rifles lay there.", {("figure", "Six AK rifles")}),
        (
            "The storm had killed 14, it was said.",
            "The storm killed people.",
            {("figure", "storm had killed 14")},
        ),
        ("He died there aged about 85.", "He died there.", {("figure", "aged about 85")}),
        ("He died of cancer in 2002 at age 61.", "He died of cancer in 2002.", {("figure", "age 61")}),
        ("They asked men under age 40.", "They asked men.", {("figure", "under age 40")}),
        ("The 6-foot-9 keeper saved nine shots.", "He saved nine shots.", {("figure", "6-foot-9 keeper")}),
        ("It told of a 12-seat boat built there.", "It told of a boat.", {("figure", "12-seat boat")}),
        ("A 42-year-old suspect fled.", "A suspect fled.", {("figure", "42-year-old suspect")}),
        ("Some 200 Harbours members left.", "Members left.", {("figure", "Some 200 Harbours members")}),
        (
            "A 51-year-old Capt. Ada Brook sank it.",
            "Capt. Ada Brook sank it.",
            {("figure", "51-year-old Capt. Ada Brook")},
        ),
        (
            "They offered $140 to $150 million.",
            "They offered some $151 million.",
            {("figure", "$140 to $150 million")},
        ),
        ("He sold a 12 - gauge shotgun.", "He sold a shotgun.", {("figure", "12 - gauge shotgun")}),
        ("It hit 43 - year - old boats.", "It hit boats.", {("figure", "43 - year - old boats")}),
        ("It hurt three co - workers.", "It hurt some.", {("figure", "three co - workers")}),
        (
            "It asked the Averil Federation of Pilots.",
            "It asked them.",
            {("name", "Averil Federation of Pilots")},
        ),
        ("Rain fell, Harbour News has learned.", "Rain fell.", set()),
        ("It asked the Interior Department.", "It asked the Interior and Tidal departments.", set()),
        ("It asked the Interior Department.", "It asked them.", {("name", "Interior Department")}),
        # Another year for the same is a difference; one that both give is of something else.
        ("It sank in 2006.", "It sank in 2008.", set()),
        ("Built in 1997, it sank in 2006.", "Built in 1997, it sank.", {("date", "2006")}),
        ("It sank in 2006.", "It sank in March 2008.", {("date", "2006")}),
        ("It sank at about 2045 GMT.", "It sank at night.", set()),
        ("He called 911 that night.", "He called that night.", set()),
        ("It took 911 tons.", "It took tons.", {("figure", "911 tons")}),
        ("He threw a pick six to Brook.", "He threw it to Brook.", set()),
        ("He took a further six boats.", "He took boats.", {("figure", "six boats")}),
        ("She died in Dunmere at the age of 85.", "She died in Dunmere.", {("figure", "age of 85")}),
        ("Chief Press Officer Ada Brook spoke.", "Ada Brook spoke.", set()),
        ("Billie Jean King spoke.", "A player spoke.", {("name", "Billie Jean King")}),
        ("Over a hundred Billion Dollars of it.", "Over $100 billion of it.", set()),
        ("It sank on March 3, 2021.", "It sank on Wednesday.", set()),
        ("Counsel Lena Harrow asked him.", "Ms. Harrow asked him.", set()),
        ("Counsel Lena Harrow asked him.", "Counsel asked him.", {("name", "Lena Harrow")}),
        ("It sank on March 3, 2021.", "It sank on March 3.", set()),
        ("It sank on March 3, 2021.", "It sank in spring.", {("date", "March 3, 2021")}),
        ("He said “nobody ever told us about it”.", "He said that nobody ever told them.", set()),
        (
            "He said “the alarm rang all morning long”.",
            "He said nothing.",
            {("quote", "the alarm rang all morning long")},
        ),
        # No clause: it may be told in other words.
        (
            "The ferry sank off Dunmere, which divers from the northern harbour searched overnight.",
            "The ferry sank off Dunmere.",
            set(),
        ),
    ],
)
def test_details(theirs: str, mine: str, found: set[tuple[str, str]]) -> None:
    assert missing(theirs, mine) == found


@pytest.mark.parametrize(
    ("theirs", "mine", "found"),
    [
        ("It sank on March 10, 2021.", "It sank. Rain fell on Wednesday.", set()),
        ("It sank on March 11, 2021.", "It sank. Divers left yesterday.", set()),
        ("It sank on March 12.", "It sank.", set()),  # the day on which the article came out
        ("It sank on March 4.", "It sank. Rain fell on Wednesday.", {("date", "March 4")}),
    ],
)
def test_days_are_those_that_weekdays_and_yesterday_stand_for(
    theirs: str, mine: str, found: set[tuple[str, str]]
) -> None:
    one, other = prepare("theirs", f"One\n\n{theirs}"), prepare("mine", f"Two\n\n{mine}")
    friday = datetime(2021, 3, 12, 9, tzinfo=UTC)
    corpus = corpus_of([one, replace(other, article=replace(other.article, published=friday))])
    lead, own = corpus.bounds[0][1] - 1, corpus.bounds[1][0] + 1
    row = Row(lead, {0: (lead,), 1: (own,)}, {}, {0: 0.0, 1: 0.0})
    lacking = details(given_in(corpus, row), 1, DetailIndex(corpus).of([1]), [own])
    assert {(d.kind, d.text) for d in lacking} == found


def test_articles_asked_together_hold_what_each_of_them_holds_alone() -> None:
    """Each detail is looked for once in all articles: that must say the same of each, and of each outlet."""
    more = (
        "Wreck\n\nDuncan Raite fell 2,000 feet on March 10, 2021. Owners paid $4.02 million, or 12 percent.",
        "Ridge\n\nDuncan Rait fell about 600m on Wednesday. Harrow said: “He replied in the autumn inquiry”.",
        "Owners\n\nThey paid 4 million dollars to 12,400 people. Tom Marlów of Dunmere Lines left yesterday.",
    )
    many = [prepare(f"a{n}", text) for n, text in enumerate((GAZETTE, COURIER, POST, *more))]
    friday = datetime(2021, 3, 12, 9, tzinfo=UTC)
    many = [replace(one, article=replace(one.article, published=friday)) for one in many]
    corpus = corpus_of(many)
    parts = [part for facts in corpus.facts for part in parts_of(facts, ())]
    together = DetailIndex(corpus)
    alone = [DetailIndex(corpus_of([one])).of([0]) for one in many]
    said: set[tuple[str, bool]] = set()
    for outlet in (*combinations(range(len(many)), 1), *combinations(range(len(many)), 2)):
        held = together.of(outlet)
        assert [held.has(part) for part in parts] == [
            any(alone[k].has(part) for k in outlet) for part in parts
        ]
        said |= {(part.kind, held.has(part)) for part in parts}
    kinds = ("figure", "name", "date", "quote")
    assert said == {(kind, told) for kind in kinds for told in (True, False)}


def test_a_run_of_capitals_without_end_has_no_parts() -> None:
    assert _parts_of_name("ann maria brook") == {"maria brook", "brook", "ann maria"}
    assert _parts_of_name("ann " * 5_000) == set()


def test_a_number_in_words_begins_no_name() -> None:
    told = prepare("theirs", "Eins\n\nDrei Häuser sind leer, sagte Anna Brook.")
    article = replace(told.article, language="de")
    corpus = corpus_of([replace(told, article=article), prepare("mine", "Two\n\nNothing.")])
    facts = next(f for f in corpus.facts if "Häuser" in f.passage.text)
    assert [p.text for p in parts_of(facts, (), "de") if p.kind == "name"] == ["Anna Brook"]


@pytest.mark.parametrize(
    ("theirs", "mine", "found"),
    [
        ("The pier was built by Karim Ben Marsh.", "Karim Benmarsh built it.", set()),
        ("The pier was built by Karim Benmarsh.", "Karim Ben Marsh built it.", set()),
        ("The pier was built by Karim Ben Marsh.", "It was built.", {("name", "Karim Ben Marsh")}),
    ],
)
def test_a_space_makes_no_other_name(theirs: str, mine: str, found: set[tuple[str, str]]) -> None:
    assert missing(theirs, mine) == found
