"""The plain alternative stands in the form, the number and the construction of the word it replaces."""

from __future__ import annotations

import pytest

from reader.compare.wording_lexicon import Lexicon, read_words, spelled
from reader.compare.wording_plain import plain_for


def plain(term: str, text: str) -> str | None:
    hits = Lexicon.load().hits(text, read_words(text))
    return next(plain_for(h, text, spelled(text)) for h in hits if h.entry.term == term)


@pytest.mark.parametrize(
    ("term", "text", "said"),
    [
        ("claim", "The port claims that it is safe.", "says"),
        ("claim", "They claimed the bridge was safe.", "said"),
        ("claim", "“It is safe,” he claimed.", "said"),
        ("claim", "He claimed to be late.", None),
        ("emphasize", "Brook emphasized the limits of the plan.", "spoke of"),
        ("emphasize", "Brook emphasized the plan failed.", "said"),
        ("decry", "The port decries the plan.", "criticises"),
        ("claim", "Esker claims the U.S. drone entered its waters.", "says"),
        ("claim", "He claimed his books reflect the work of a very careful man.", None),
        ("dodge", "She dodges the question.", "does not answer"),
        ("dodge", "She kept dodging the question.", "not answering"),
        ("dodge", "She has dodged the question.", None),
        ("dodge", "They dodge the question.", "do not answer"),
        ("leave behind", "The plan left behind the old town.", "did not include"),
        ("dig in", "They kept digging in over tolls.", "not changing position"),
    ],
)
def test_a_verb_of_saying(term: str, text: str, said: str | None) -> None:
    assert plain(term, text) == said


@pytest.mark.parametrize(
    ("term", "text", "said"),
    [
        ("storm", '"He was ill for days," stormed mother-of-two Ruth Penn.', "said"),
        ("storm", "The coach stormed: “We were robbed.”", "said"),
        ("storm", "Fans stormed the pitch.", "entered"),
        ("storm", "“Dune”, stormed by fans, opens.", "entered"),
        ("storm", "“Dune,” stormed by fans, opens.", "entered"),
        ("blast", '"We asked for a rule for lessons," blasted pupil leader Jonah Reyes.', "said"),
        ("blast", "Reyes blasted the rule.", "criticised"),
        ("blast", "“Never!” blasts the mayor.", "says"),
        ("claim", "“It worked as designed,” claimed Dan Eyre of Clearbrook.", "said"),
    ],
)
def test_a_verb_beside_somebodys_words_stands_for_said(term: str, text: str, said: str) -> None:
    assert plain(term, text) == said


@pytest.mark.parametrize(
    ("term", "text", "said"),
    [
        ("shatter", "The news shattered the town.", "broke"),
        ("shatter", "The news had shattered the town.", "broken"),
        ("shatter", "The town was badly shattered.", "broken"),
        ("undercut", "His claim is undercut by the letters.", "weakened"),
        ("undercut", "They undercut his claim.", "weaken"),
        ("go viral", "The clip has gone viral.", "been widely shared"),
        ("destroy", "It would destroy the market hall.", "end"),
        ("eviscerate", "The plan eviscerated the school budget.", "weakened"),
        ("slaughter", "The slaughters went on.", "deaths"),
        ("slaughter", "The slaughter went on.", "deaths"),
        ("headache", "Two headaches remain.", "problems"),
        ("illegal immigrant", "Two illegal immigrants were found.", "immigrants without papers"),
        ("junkie", "Two junkies were found.", "people with an addiction"),
    ],
)
def test_the_form_of_the_word(term: str, text: str, said: str) -> None:
    assert plain(term, text) == said


def test_what_only_tells_how_something_is_has_no_plain_verb() -> None:
    assert plain("mislead", "The figure is misleading.") is None
    assert plain("mislead", "The firm is misleading people.") == "giving a wrong impression"


@pytest.mark.parametrize(
    ("term", "text", "said"),
    [
        ("brazen", "It was a brazen robbery.", "an open"),
        ("excuse", "It was an excuse to leave.", "a reason"),
        ("brazen", "The brazen robbery went on.", "open"),
        ("backlash", "The plan faced a major public backlash.", None),
        ("backlash", "The plan faced backlash in the town.", "criticism"),
        ("claim", "He claimed the law went too far.", "said"),
        ("acknowledge", "They acknowledge racism.", "speak of"),
        ("mislead", "The misleading letters went out.", None),
        ("grumble", "There was some grumbling in the hall.", None),
        ("refuse to", "They asked her to refuse to vote.", "not"),
        ("refused to", "The board had refused to vote.", None),
        ("refused to", "The board refused to vote.", "did not"),
    ],
)
def test_what_stands_around_it(term: str, text: str, said: str | None) -> None:
    assert plain(term, text) == said
