"""Figures: names with digits are none; units, ranges, shares and the formats of other languages are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import figures
from reader.text.figures_words import value_of

Found = list[tuple[float, str, str]]


def told(text: str, language: str = "en") -> Found:
    return [(round(f.value, 2), f.unit, f.bound) for f in figures.find(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "The GPT-5.5 model and Tern 3.5 sail well",
        "the Boeing 737 Max landed, and two Airbus A320s",
        "cases of Covid - 19 rose, and an AR - 15 was found on Jan . 6",  # as sets of news are spaced
        "He drove along Route 66 and the I-95",
        "Call 0845 555 2222, (202) 555-0142 or +44 20 7946 0958",
        "5G, 3D and 4K screens on the 10th",
        "Apollo 11, Windows 11 and the Fortune 500",
        "the free agent 1B Mark Dane",
        "Gate 12 and Section 230, at No. 10",
        "a 24/7 watch since 9/11",
        "They won 3-2 on Sunday",
        "The council split 8 to 7",
        "a vote of 264 - 161",
        "the 2023-24 season",
        "a third person and the second half",
        "in the 12th round, March 3, 2024 and 14 March",
        "JULY 29, at 8: 39am",
        "at 7 o'clock our #1 aim was question 4, then number seven",
        "a margin of more than 2 to 1",
        "nearly half a century, a quarter of an hour, the past two quarters",
        "The May 2005 floods, Dunmere's 2012 rules and 1990 levels; talk about 2016 rules",
        "a 401(k), a 401k, a six-pack and the Group of Seven, who told 60 Minutes",
        "Two rules: 1) no cars, and 2) no dogs",
        "the late nineteen sixties",
        "She called 911 minutes later; the 999 call and a 112 dispatcher",
    ],
)
def test_names_scores_and_days_are_no_figures(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Dunmere 14 people were hurt", [(14, "", "")]),
        ("On Monday 12 men left", [(12, "", "")]),
        ("Another 12 people came", [(12, "", "")]),
        ("more than 2000 people came in 2019", [(2000, "", "least")]),
        ("some 2000 people", [(2000, "", "about")]),
        ("between 12 and 14 boats", [(12, "", "least"), (14, "", "most")]),
        ("12-14 boats", [(12, "", "least"), (14, "", "most")]),
        ("12 to 14 million dollars", [(12e6, "usd", "least"), (14e6, "usd", "most")]),
        ("$2-3 billion", [(2e9, "usd", "least"), (3e9, "usd", "most")]),
        ("rose from 12 to 14 percent", [(12, "%", ""), (14, "%", "")]),
        ("a third of the crew", [(33.33, "%", "")]),
        ("nearly three-quarters", [(75, "%", "about")]),
        ("half of them", [(50, "%", "")]),
        ("Of them, more than half swam in the second half", [(50, "%", "")]),
        ("one in five sailors", [(20, "%", "")]),
        ("10km, 10 kilometres, 20 mph", [(10, "km", ""), (10, "km", ""), (20, "mph", "")]),
        ("three and four pumps, twenty and five", [(3, "", ""), (4, "", ""), (25, "", "")]),
        ("102 miles per hour, 60 kilometres an hour", [(102, "mph", ""), (60, "km/h", "")]),
        ("150 nautical miles (277km)", [(150, "nautical mile", ""), (277, "km", "")]),
        ("He fell 60m", [(60, "metre", "")]),
        ("12m viewers saw a hut 60m below", [(12e6, "", ""), (60, "metre", "")]),
        ("2 1/2 years and 3½ miles", [(2.5, "", ""), (3.5, "mile", "")]),
        ("over a hundred Billion Dollars", [(1e11, "usd", "least")]),
        ("an 80x growth", [(80, "times", "")]),
        ("£1.5m, €3bn and 12k people", [(1.5e6, "gbp", ""), (3e9, "eur", ""), (12e3, "", "")]),
        ("$US1 million, and A$2m", [(1e6, "usd", ""), (2e6, "aud", "")]),
        ("40 million crowns", [(4e7, "crown", "")]),
        ("1.234,5 tonnes and 12 000 people", [(1234.5, "tonne", ""), (12000, "", "")]),
        ("a 12-year-old boy", [(12, "", "")]),
        ("Two - thirds of Twenty - two boats", [(66.67, "%", ""), (22, "", "")]),
        ("Claims jump 5,000 to 20,000", [(5000, "", ""), (20000, "", "")]),
        ("a cut of 50%-52%, and £ 61 m", [(50, "%", "least"), (52, "%", "most"), (6.1e7, "gbp", "")]),
        ("12-15-year-olds", [(12, "", "least"), (15, "", "most")]),
        ("Brook called 112 witnesses", [(112, "", "")]),
        ("half a dozen boats, over half a million crabs", [(6, "", ""), (5e5, "", "least")]),
        ("three and a half million crabs, two-and-a-half years", [(3.5e6, "", ""), (2.5, "", "")]),
        ("one in eight sailors, 9 out of 10 cooks", [(12.5, "%", ""), (90, "%", "")]),
        ("the third fire, three in five days", [(3, "", ""), (5, "", "")]),
        ("50 or more boats, 60-plus crabs", [(50, "", "least"), (60, "", "least")]),
        ("30-odd boats, 40 or so", [(30, "", "about"), (40, "", "about")]),
        ("$3 million over 10 years", [(3e6, "usd", ""), (10, "", "")]),
        ("It lay there for over 10 years", [(10, "", "least")]),
        ("They discover six clues", [(6, "", "")]),
        ("an under-$25,000 boat", [(25000, "usd", "")]),
        ("between $500,000 and $5 million", [(5e5, "usd", "least"), (5e6, "usd", "most")]),
        ("The 12 won gold and 5,000 won", [(12, "", ""), (5000, "krw", "")]),
        ("$3 million Canadian dollars ($2.2 million)", [(3e6, "cad", ""), (2.2e6, "usd", "")]),
        ("Rs 500 crore, C$3, 40 baht", [(5e9, "inr", ""), (3, "cad", ""), (40, "thb", "")]),
        ("It weighs 1 pound, 3 ounces", [(1, "pound", ""), (3, "ounce", "")]),
        ("50 pounds of cod cost 20 pounds", [(50, "pound", ""), (20, "gbp", "")]),
        ("heat of 40C (104F), 40 degrees Celsius", [(40, "°c", ""), (104, "°f", ""), (40, "°c", "")]),
        ("54 miles per gallon and 40 square miles", [(54, "mpg", ""), (40, "mile2", "")]),
        ("20.1 per 100,000 births", [(20.1, "", "")]),
        ("not more than 5 boats", [(5, "", "most")]),
    ],
)  # fmt: skip
def test_english(text: str, found: Found) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Rund 1.234,5 Tonnen und 12.000 Menschen", [(1234.5, "tonne", "about"), (12000, "", "")]),
        ("de", "mindestens fünfundzwanzig Prozent", [(25, "%", "least")]),
        ("de", "3,5 Millionen Euro, 5 Mrd. Dollar", [(3.5e6, "eur", ""), (5e9, "usd", "")]),
        ("de", "Am Montag 12 Verletzte, zwei Drittel aus Kiel", [(12, "", ""), (66.67, "%", "")]),
        ("de", "Die Boeing 737 landete am 3. März 2024 im 12. Bezirk", []),
        ("fr", "Environ 12 000 marins et 3,5 millions d’euros", [(12000, "", "about"), (3.5e6, "eur", "")]),
        ("fr", "Entre 12 et 14 bateaux", [(12, "", "least"), (14, "", "most")]),
        ("fr", "soixante-dix marins, quatre-vingts ponts", [(70, "", ""), (80, "", "")]),
        ("fr", "Le 3 mars, un tiers des marins", [(33.33, "%", "")]),
        ("es", "Al menos 1.234,56 euros y 12.000 personas", [(1234.56, "eur", "least"), (12000, "", "")]),
        ("es", "treinta y cinco barcos, 12 por ciento", [(35, "", ""), (12, "%", "")]),
        ("es", "3,500 personas y 3,5 millones de dólares", [(3500, "", ""), (3.5e6, "usd", "")]),
        ("ar", "أكثر من ١٬٢٠٠ شخص و٣٫٥ مليون دولار", [(1200, "", "least"), (3.5e6, "usd", "")]),
        ("ar", "نحو ٢٥٪ من السكان", [(25, "%", "about")]),
        ("ja", "約5万人が避難し、1億2000万円の被害", [(50000, "人", "about"), (1.2e8, "jpy", "")]),
        ("ja", "前年より12%増", [(12, "%", "")]),
        ("ja", "2024年3月5日、12人以上が負傷", [(12, "人", "least")]),
        ("zh", "超过1200人，损失3.5亿元", [(1200, "人", "least"), (3.5e8, "cny", "")]),
        ("pl", "12 000 osób i 3,5%", [(12000, "", ""), (3.5, "%", "")]),
        ("fr", "Le repas ira de 1,20 à 4,80 euros", [(1.2, "eur", ""), (4.8, "eur", "")]),
        ("pt", "passou de 12 a 14 por cento", [(12, "%", ""), (14, "%", "")]),
        ("it", "ragazzi tra i 13 e i 15 anni", [(13, "", "least"), (15, "", "most")]),
        ("es", "El juzgado número 3 y la sala nº 4", []),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, found: Found) -> None:
    assert told(text, language) == found


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("2,000 feet", "600m below", True),
        ("200 feet", "150 metres", False),
        ("90°F", "32°C", True),
        ("$2 million", "€2 million", False),
        ("12 miles", "12 tonnes", False),
        ("40 square miles", "104 square kilometres", True),
        ("C$2 million", "$2 million", False),
    ],
)
def test_amounts_in_two_units(left: str, right: str, same: bool) -> None:
    (one,), (other,) = figures.find(left), figures.find(right)
    assert figures.alike(one, other) is same and figures.alike(other, one) is same


@given(st.integers(1, 10**9), st.sampled_from([",", " ", "\u00a0"]))
def test_grouped_digits_are_worth_the_same(number: int, mark: str) -> None:
    assert value_of(f"{number:,}".replace(",", mark), comma=False) == number
    assert value_of(f"{number:,}".replace(",", "." if mark == "," else mark), comma=True) == number


@given(st.text(alphabet=" 0123456789.,-–/$€%kmKM七万円人thafroie", max_size=40))
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar", "ja", "xx"])
def test_spans_are_exact(language: str, text: str) -> None:
    for found in figures.find(text, language):
        assert text[found.start : found.end] == found.text
        assert found.start <= found.number < found.end
