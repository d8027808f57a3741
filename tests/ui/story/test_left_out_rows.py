from dataclasses import replace

from reader.model.quote import QuoteRow, QuoteVersion
from tests.ui.story.data import compared, ferry
from ui.models.evidence import Evidence
from ui.models.left_out_rows import left_out_grid

SPEECH = "“The doors were known to leak, and nobody was told of it by us.”"
LONG = [
    ["Ferry firm knew of doors"],
    ["DUNMERE (AP) — Northsound knew of the doors since May.", SPEECH, f"{SPEECH} Ada Lindqvist said so."],
]


def told() -> Evidence:
    """The story, with an article of which one sentence is all somebody's words."""
    story, echo = ferry(), compared("a1", "The Echo", LONG)
    versions = tuple(
        QuoteVersion("a1", p.id, p.start + 1, p.start + len(SPEECH) - 1, SPEECH[1:-1])
        for p in echo.passages[2:]
    )
    missing = tuple(replace(story.left_out[0], text=p.text, evidence=(p.id,)) for p in echo.passages[1:])
    quotes = (QuoteRow("q1", "Ada Lindqvist", versions, True),)
    articles = (echo, *story.articles[1:])
    claims = (replace(story.claims[3], lead="a1.p1", cells={"a1": ("a1.p1",)}),)
    return Evidence(
        replace(
            story, articles=articles, claims=claims, left_out=missing, quotes=quotes, wording=(), sources=()
        )
    )


def test_words_of_a_speaker_whom_they_do_not_name_are_shown_with_the_name() -> None:
    evidence = told()
    grid = left_out_grid(evidence, evidence.left_out["a2"], "a2")
    assert grid.cell(1, 1).text.split("\n")[:2] == [SPEECH, "– Ada Lindqvist"]
    assert "– Ada" not in grid.cell(2, 1).text, "it is named there"


def test_a_dateline_is_no_part_of_what_is_missing_and_of_a_rows_name() -> None:
    evidence = told()
    grid = left_out_grid(evidence, evidence.left_out["a2"], "a2")
    assert grid.cell(0, 1).text.split("\n")[0] == "Northsound knew of the doors since May."
    assert evidence.label(evidence.claims["c4"]) == "Northsound knew of the doors since May"
