"""Dates and figures of other languages: names, digits and marks of each; a count is no year."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import dates, figures, names
from reader.text.tongue_lists import lists

DATES = [
    ("de", "Am Dienstagabend, 3. März 2026", [(0, 0, 0, "tuesday"), (2026, 3, 3, "")]),
    ("de", "am 03.03.2026 in Version 1.2", [(2026, 3, 3, "")]),
    ("fr", "mardi 1er mai, en 2019", [(0, 5, 1, ""), (0, 0, 0, "tuesday"), (2019, 0, 0, "")]),
    ("es", "el lunes 3 de marzo de 2026", [(0, 0, 0, "monday"), (2026, 3, 3, "")]),
    ("pt", "na terça-feira, 3 de março", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("pl", "w środę 3 marca", [(0, 0, 0, "wednesday"), (0, 3, 3, "")]),
    ("ru", "в среду, 3 марта 2026 года", [(0, 0, 0, "wednesday"), (2026, 3, 3, "")]),
    ("ru", "окружающую среду", []),
    ("tr", "salı günü, 3 Mart'ta", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("tr", "pazar yerinde", []),
    ("ar", "صباح الثلاثاء ٣ مارس 2026", [(0, 0, 0, "tuesday"), (2026, 3, 3, "")]),
    ("he", "ביום שלישי, 3 במרץ", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("hi", "मंगलवार, 3 मार्च", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("zh", "2026年3月3日周二，为期3日内", [(2026, 3, 3, ""), (0, 0, 0, "tuesday")]),
    ("ja", "3日午前、3日間、火曜日", [(0, 0, 3, ""), (0, 0, 0, "tuesday")]),
    ("ko", "3월 3일 화요일, 3일간", [(0, 3, 3, ""), (0, 0, 0, "tuesday")]),
    ("sv", "på tisdagen den 3 mars 2026", [(0, 0, 0, "tuesday"), (2026, 3, 3, "")]),
    ("da", "tirsdag den 3. marts", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("cs", "v úterý 3. března", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("ro", "marți, 3 martie 2026", [(0, 0, 0, "tuesday"), (2026, 3, 3, "")]),
    ("el", "την Τρίτη 3 Μαρτίου", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("hu", "kedden, március 3-án", [(0, 0, 0, "tuesday"), (0, 3, 3, "")]),
    ("fi", "tiistaina 3. maaliskuuta 2026", [(0, 0, 0, "tuesday"), (2026, 3, 3, "")]),
    ("id", "Selasa, 3 Maret 2026", [(0, 0, 0, "tuesday"), (2026, 3, 3, "")]),
    ("cs", "v roce 2019 a 3.3.2026", [(2019, 0, 0, ""), (2026, 3, 3, "")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), DATES)
def test_dates(language: str, text: str, expected: list[tuple[int, int, int, str]]) -> None:
    found = dates.find(text, language)
    assert sorted((d.year, d.month, d.day, d.weekday) for d in found) == sorted(expected)
    assert all(text[d.start : d.end] == d.text for d in found)


FIGURES = [
    ("ru", "Пострадали 14 человек, 2,5 млн рублей, 3 марта", [(14, ""), (2.5e6, "rub")]),
    ("ru", "В 2019 году на борту было 1900 пассажиров", [(1900, "")]),
    ("uk", "тридцять пʼять осіб, 15 тис. грн", [(35, ""), (15000, "uah")]),
    ("pl", "Rannych zostało 14 osób, 3,2 mln zł", [(14, ""), (3.2e6, "pln")]),
    (
        "tr",
        "1.900 yolcu, yüzde 35,5, %12 ve 2,5 milyon lira",
        [(1900, ""), (35.5, "%"), (12, "%"), (2.5e6, "try")],
    ),
    ("tr", "bin dokuz yüz yolcu", [(1900, "")]),
    ("ar", "١٢ شخصا و٢٫٥ مليون دولار", [(12, ""), (2.5e6, "usd")]),
    ("ar", "تقل 1900 راكب في عام 2019", [(1900, "")]),
    ("ar", "نحو ألف وتسعمئة راكب", [(1900, "")]),
    ("ar", "خمسة آلاف جندي وخمسون ألف عامل", [(5000, ""), (50000, "")]),
    ("fa", "۲٫۵ میلیون دلار، سه‌شنبه", [(2.5e6, "usd")]),
    ("he", "14 פצועים, 2.5 מיליון שקל", [(14, ""), (2.5e6, "ils")]),
    ("hi", "१२ लोग, ढाई करोड़ रुपये, 50 हजार रुपये", [(12, ""), (2.5e7, "inr"), (50000, "inr")]),
    ("it", "2,5 milioni di euro e 14 feriti", [(2.5e6, "eur"), (14, "")]),
    ("pt", "R$ 2,5 milhões, 1,9 mil passageiros", [(2.5e6, "brl"), (1900, "")]),
    ("es", "1.5 millones de pesos, 1.500 personas", [(1.5e6, "mxn"), (1500, "")]),
    ("de", "1900 Passagiere seit 2019, 2,4 Mio. Euro", [(1900, ""), (2.4e6, "eur")]),
    ("zh", "一千九百名乘客，2亿5000万元，三百多人，两名儿童", [(1900, "人"), (2.5e8, "cny"), (300, "人")]),
    ("ja", "乗客約1900人、2億5000万円", [(1900, "人"), (2.5e8, "jpy")]),
    ("ko", "약 1900명이 2억 5000만원, 100여명, 2년", [(1900, "人"), (2.5e8, "krw"), (100, "人")]),
    ("sv", "minst 14 personer, 2,5 miljoner kronor", [(14, ""), (2.5e6, "crown")]),
    ("da", "1900 passagerer og 2,5 mio. kroner", [(1900, ""), (2.5e6, "crown")]),
    ("cs", "Zraněno bylo 14 lidí, 2,5 milionu korun", [(14, ""), (2.5e6, "crown")]),
    ("ro", "14 persoane, 2,5 milioane de lei", [(14, ""), (2.5e6, "ron")]),
    ("el", "14 άτομα, 2,5 εκατ. ευρώ", [(14, ""), (2.5e6, "eur")]),
    ("hu", "14 ember, 2,5 millió forint", [(14, ""), (2.5e6, "huf")]),
    ("fi", "14 ihmistä, 2,5 miljoonaa euroa", [(14, ""), (2.5e6, "eur")]),
    ("id", "14 orang, 2,5 juta rupiah", [(14, ""), (2.5e6, "idr")]),
    ("en", "The state spent 3 crore rupees", [(3e7, "inr")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), FIGURES)
def test_figures(language: str, text: str, expected: list[tuple[float, str]]) -> None:
    found = figures.find(text, language)
    assert [(f.value, f.unit) for f in found] == expected
    assert all(text[f.start : f.end] == f.text for f in found)


def test_every_calendar_is_whole() -> None:
    for language, kinds in lists("calendar.txt").items():
        assert len(kinds["months"]) == 12 and len(kinds["days"]) == 7, language


def test_turkish_endings_are_no_part_of_a_name() -> None:
    found = names.find("Bakan Ankara'da Elif Korkmaz'ın ofisi kapatıldı.", language="tr")
    assert [n.text for n in found] == ["Bakan Ankara", "Elif Korkmaz"]


LANGUAGES = sorted({*lists("numbers.txt"), *lists("calendar.txt"), "sk", "xx"})
pieces = st.sampled_from(
    [
        *"0123456789٣۳३３., :/-%$€千万億三十百약 ",
        "月",
        "日",
        "年",
        "억",
        "명",
        "人",
        "و",
        "ألف",
        "mil",
        "tys.",
        "3. ",
        "марта",
    ]
)


@given(text=st.lists(pieces, max_size=30).map("".join), language=st.sampled_from(LANGUAGES))
def test_whatever_stands_there_is_read_where_it_stands(text: str, language: str) -> None:
    for found in (*figures.find(text, language), *dates.find(text, language)):
        assert text[found.start : found.end] == found.text != ""


@pytest.mark.parametrize("language", ["ja", "ko", "ru", "ar", "tr", "fr", "hi"])
@pytest.mark.parametrize("piece", ["1", "1 ", "12,", "1.1", "三", "ألف و", "bin ", "3月", "1억 ", "0 000 "])
def test_long_runs_are_read_in_time(language: str, piece: str) -> None:
    text = piece * (4000 // len(piece)) + "年x"
    started = time.process_time()
    figures.find(text, language)
    dates.find(text, language)
    assert time.process_time() - started < 1
