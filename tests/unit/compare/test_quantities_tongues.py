"""What figures count in other languages than English."""

from __future__ import annotations

import pytest

from reader.compare.quantities import _counts_elsewhere
from reader.compare.quantities_tongues import PERSON, about, noun
from reader.text.figures import find


@pytest.mark.parametrize(
    ("language", "text", "person", "act"),
    [
        ("it", "Crolla un tetto: nove i feriti in ospedale.", True, "hurt"),
        ("es", "Choque de trenes: nueve los heridos.", True, "hurt"),
        ("nl", "Acht zwemmers zijn ziek geworden.", True, "hurt"),
        ("de", "Acht Schwimmer sind erkrankt.", True, "hurt"),
        ("fr", "Huit baigneurs ont été blessés.", True, "hurt"),
        ("de", "Acht Boote lagen im Hafen, verletzt wurde niemand.", False, "hurt"),
        ("ar", "انهار مبنى وأصيب 14 في الحادث.", True, "hurt"),
        ("nl", "Acht boten liggen in de haven.", False, ""),
    ],
)
def test_who_is_harmed_is_a_person_whatever_the_noun(
    language: str, text: str, person: bool, act: str
) -> None:
    figure = find(text, language)[0]
    assert (noun(text, figure, language) == PERSON) == person
    assert about(text, figure, language)[1] == act


def test_passengers_hurt_are_people_hurt_unless_others_are_counted_beside_them() -> None:
    def counted(text: str) -> list[str]:
        return [told[1] for told in _counts_elsewhere(text, find(text, "ja"), "ja")]

    assert counted("列車が脱線し、乗客18人がけがをした。") == counted("21人がけがをした。") == [PERSON]
    assert counted("乗客1900人を乗せた船で14人がけがをした。") == [f"{PERSON} 乗客", PERSON]
