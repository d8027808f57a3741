"""Verbs of saying that outlets choose for the same act."""

import pytest

from tests.unit.compare.test_differences import differ


@pytest.mark.parametrize(
    ("left", "right", "verbs"),
    [
        (
            "Ida Moss admitted that the pumps failed.",
            "Ida Moss denied that the pumps failed.",
            {"admitted", "denied"},
        ),
        (
            "Ida Moss threatens to advise crews against strikes.",
            "Ida Moss warns she will advise crews against strikes.",
            {"threatens", "warns"},
        ),
        (
            "Ida Moss acknowledged on Friday that she had heard the alarm.",
            "Ida Moss told the board that she heard the alarm.",
            {"acknowledged", "told"},
        ),
        (
            "The captain conceded that he heard the alarm.",
            "Captain Ida Moss said that she heard the alarm.",
            {"conceded", "said"},
        ),
        (
            "The pumps of the ferry failed, Ida Moss said on Friday.",
            "Ida Moss admitted that the pumps of the ferry failed.",
            {"said", "admitted"},
        ),
        (
            "Ida Moss denied any fraud over the pumps.",
            "Ida Moss admitted fraud over the pumps.",
            {"denied", "admitted"},
        ),
        (  # a body that has its name before a common noun
            "The Moss administration announced on Monday that it will sell the pumps.",
            "The Moss administration admitted that it will sell the pumps.",
            {"announced", "admitted"},
        ),
        (
            "Moss administration warned that it will sell the pumps.",
            "On Friday the Moss administration said that it will sell the pumps.",
            {"warned", "said"},
        ),
        (
            "Ida Moss threatened to sell the pumps.",
            "Ida Moss promised to sell the pumps.",
            {"threatened", "promised"},
        ),
        (
            "Ida Moss is suing the board, claiming that it sold the pumps.",
            "Ida Moss said that the board sold the pumps.",
            {"claiming", "said"},
        ),
        (
            "The board has bought the pumps from Mark Fenn, chief engineer Ida Moss said on Friday.",
            "Ida Moss confirmed that the board has bought the pumps from Mark Fenn.",
            {"said", "confirmed"},
        ),
        (
            "Ida Moss, a guard hurt in the Jan. 6 flood, blasted the board over the pumps.",
            "Ida Moss criticized the board for the pumps.",
            {"blasted", "criticized"},
        ),
        (
            "Ida Moss admitted that doubts about her pumps are fair, as voters ask if the old town should"
            " have its harbour dug out for another four winters.",
            "Ida Moss said that doubts are fair for anybody to raise about any kind of machine, she said that"
            " they played no part in what she had decided about the quay and the market hall.",
            {"admitted", "said"},
        ),
        (
            "Ida Moss slammed the board over the pumps.",
            "Ida Moss criticized the board for the pumps.",
            {"slammed", "criticized"},
        ),
        (
            "“The pumps were never safe for anybody,” he conceded.",
            "“The pumps were never safe for anybody,” Ida Moss said.",
            {"conceded", "said"},
        ),
        (
            "Asked whether the pumps had failed, Ida Moss replied: “partly.”",
            "Ida Moss spoke of the weather, then conceded “partly.”",
            {"replied", "conceded"},
        ),
    ],
)
def test_other_verbs_for_one_act_differ(left: str, right: str, verbs: set[str]) -> None:
    assert differ(left, right).get("verb") == verbs


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Ida Moss insisted on a berth for the crew, or on a “deep harbour”.",
            "Ida Moss agreed to help the crew, but only in what she named a “deep harbour”.",
        ),
        (
            "“The old ferry will sail again by the summer,” Ida Moss conceded.",
            "“No ferry of mine will sail before the summer ends,” Ida Moss said.",
        ),
        (
            "Of two cranes Ida Moss chose the old, a “friend of every crew in the harbour,” Ida Moss said.",
            "Ida Moss announced that she chose the old crane.",
        ),
        (
            "Ida Moss announced that the old ferry will sail for a second time.",
            "“I will gladly sail,” Ida Moss said.",
        ),
        ("“The pumps were never safe,” Ida Moss tweeted.", "“The pumps were never safe,” Ida Moss said."),
        (
            "Rules must reflect “the best way to lift a load”.",
            "“The best way to lift a load,” Ida Moss said.",
        ),
        (
            "The Moss administration announced that it will sell the pumps.",
            "The Fenn administration admitted that it will sell the pumps.",
        ),
    ],
)
def test_two_acts_do_not(left: str, right: str) -> None:
    assert "verb" not in differ(left, right)
