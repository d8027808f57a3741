from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.clauses import clauses


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in clauses(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The owners face a claim in court, where the families seek $150 million and to block the sale.",
            [
                "The owners face a claim in court",
                "where the families seek $150 million",
                "and to block the sale.",
            ],
        ),
        (
            "The board published its minutes, including a note on the pumps, while denying any fault.",
            ["The board published its minutes", "including a note on the pumps", "while denying any fault."],
        ),
        (
            "The ferry, built in Dunmere in 1962, was sold to a firm from Averil last year.",
            ["The ferry, built in Dunmere in 1962", "was sold to a firm from Averil last year."],
        ),
        (
            "The board admitted the rust and ordered the new pins, according to the minutes of May.",
            ["The board admitted the rust", "and ordered the new pins", "according to the minutes of May."],
        ),
        (
            "Die Fähre gehörte einer Firma aus Kiel, wobei die Stadt 40 Prozent hielt.",
            ["Die Fähre gehörte einer Firma aus Kiel", "wobei die Stadt 40 Prozent hielt."],
        ),
        (
            "The bill would raise the levy to 4 percent, cut the grant for farmers and end the bridge toll.",
            [
                "The bill would raise the levy to 4 percent",
                "cut the grant for farmers",
                "and end the bridge toll.",
            ],
        ),
        (
            "Marlow resigned on Friday, hours before the report was published, to spend more time at home.",
            [
                "Marlow resigned on Friday, hours before the report was published",
                "to spend more time at home.",
            ],
        ),
        (
            "The union accused the company of hiding the faults and asked for an independent review.",
            ["The union accused the company of hiding the faults", "and asked for an independent review."],
        ),
        (
            "They hope to meet the king, the queen and the prince of Averil.",
            ["They hope to meet the king, the queen and the prince of Averil."],
        ),
        ("The ferry sank in March.", ["The ferry sank in March."]),
        (
            "“We knew, which is worse, and said so,” he told them.",
            ["“We knew, which is worse, and said so,” he told them."],
        ),
    ],
)
def test_what_can_be_left_out_on_its_own(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@given(st.text(alphabet='ab ,;—("and which to that', max_size=80))
def test_clauses_stand_in_order_and_lose_no_word(text: str) -> None:
    spans = clauses(text)
    assert all(x[1] <= y[0] for x, y in pairwise(spans))
    covered = {i for a, b in spans for i in range(a, b)}
    assert not [c for i, c in enumerate(text) if i not in covered and c.isalnum()]
