"""How languages write numbers: their words, their marks, what bounds a number and what it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from reader.text.tongue_lists import lists


@dataclass(frozen=True, slots=True)
class Tongue:
    """Words of one language, lower case.

    `small` and `tens` add up, `scales` multiply; `bounds` say that a number is a bound ("least", "most",
    "about"); `money` gives a currency's code, `percent` the words for %; `shares` are whole phrases for a
    part of a thing (1/3). `comma` is True where the comma begins the decimals; `joins` stand between
    the words of one number; `before` are words for % that stand before it; `many` is what is
    mostly counted, so that digits before it are no year and no part of a name (* is any ending).
    """

    small: Mapping[str, float] = field(default_factory=dict)
    tens: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    bounds: Mapping[str, str] = field(default_factory=dict)
    money: Mapping[str, str] = field(default_factory=dict)
    percent: tuple[str, ...] = ()
    shares: Mapping[str, float] = field(default_factory=dict)
    comma: bool = False
    joins: tuple[str, ...] = ()
    ones: tuple[str, ...] = ()  # words for 1 that stand before a scale ("a million")
    halves: tuple[str, ...] = ()  # those of them that are a half ("half a million")
    joined: tuple[str, ...] = ()  # the same as joins where it is written with the word behind it
    before: tuple[str, ...] = ()
    many: tuple[str, ...] = ()


def _numbered(words: str, first: int = 0, step: int = 1) -> dict[str, float]:
    return {
        word: float(first + n * step) for n, words_ in enumerate(words.split()) for word in words_.split("/")
    }


def _bounds(least: str, most: str, about: str) -> dict[str, str]:
    named = (("least", least), ("most", most), ("about", about))
    return {phrase.strip(): bound for bound, phrases in named for phrase in phrases.split(",")}


def _parts(counts: Mapping[str, int], parts: Mapping[str, int], between: Sequence[str]) -> dict[str, float]:
    """ "two thirds", "two-thirds" and their like; some set spaces around hyphens."""
    return {
        f"{count}{mark}{part}": n / whole
        for count, n in counts.items()
        for part, whole in parts.items()
        for mark in between
        if n < whole
    }


_EN_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_EN_SHARES = {
    "half of": 0.5,
    **{f"{bound} half": 0.5 for bound in ("more than", "less than", "nearly", "almost", "about", "over")},
    "one half of": 0.5,
    "one-half": 0.5,
    **{f"a {part} of": 1 / n for part, n in _EN_PARTS.items()},
    **_parts({"one": 1}, _EN_PARTS, ("-", " - ")),
    **{f"one {part} of": 1 / n for part, n in _EN_PARTS.items()},
    **_parts(
        {"two": 2, "three": 3, "four": 4}, {f"{part}s": n for part, n in _EN_PARTS.items()}, (" ", "-", " - ")
    ),
}
for _mark in (" ", "-", " - "):  # of a year, mostly
    del _EN_SHARES[f"two{_mark}quarters"]  # fmt: skip

_ENGLISH = Tongue(
    small=_numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen "
        "seventeen eighteen nineteen"
    ),
    tens=_numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    scales={
        "hundred": 1e2, "thousand": 1e3, "million": 1e6, "mln": 1e6, "mn": 1e6, "billion": 1e9, "bln": 1e9,
        "bn": 1e9, "trillion": 1e12, "tn": 1e12, "dozen": 12.0, "lakh": 1e5, "crore": 1e7,
    },
    bounds=_bounds(
        "at least, more than, over, no fewer than, no less than, not less than, not fewer than, upwards of, "
        "in excess of, a minimum of, as few as",
        "up to, at most, as many as, as much as, fewer than, less than, under, no more than, not more than, "
        "a maximum of",
        "nearly, almost, about, around, roughly, some, approximately, approx., an estimated, close to, ~",
    ),
    money={
        "dollar": "usd", "dollars": "usd", "euro": "eur", "euros": "eur", "usd": "usd", "us dollars": "usd",
        "canadian dollars": "cad", "australian dollars": "aud", "hong kong dollars": "hkd",
        "new zealand dollars": "nzd", "singapore dollars": "sgd", "taiwan dollars": "twd",
        "pound": "gbp", "pounds": "gbp",
        "yen": "jpy", "yuan": "cny", "rupees": "inr", "indian rupees": "inr", "rubles": "rub",
        "roubles": "rub", "russian rubles": "rub", "russian roubles": "rub", "won": "krw",
        "francs": "chf", "swiss francs": "chf", "pesos": "mxn", "mexican pesos": "mxn", "lira": "try",
        "turkish lira": "try", "turkish liras": "try", "shekels": "ils", "zloty": "pln", "zlotys": "pln",
        "hryvnia": "uah", "hryvnias": "uah", "baht": "thb", "naira": "ngn", "ringgit": "myr",
        "reais": "brl", "crowns": "crown", "kronor": "crown", "kroner": "crown",
    },
    percent=("percent", "per cent", "percentage points", "percentage point", "pct"),
    shares=_EN_SHARES,
    joins=("and",),
    ones=("a", "an", "half a", "half", "a half"),
    halves=("half a", "half", "a half"),
)  # fmt: skip

_DE_SMALL = _numbered(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_DE_TENS = _numbered("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_GERMAN = Tongue(
    small=_DE_SMALL
    | {
        f"{one}und{ten}": value + n
        for ten, value in _DE_TENS.items()
        for one, n in {**{k: v for k, v in _DE_SMALL.items() if 1 < v < 10}, "ein": 1.0}.items()
    },
    tens=_DE_TENS,
    scales={
        "hundert": 1e2, "tausend": 1e3, "million": 1e6, "millionen": 1e6, "mio.": 1e6, "mio": 1e6,
        "milliarde": 1e9, "milliarden": 1e9, "mrd.": 1e9, "mrd": 1e9, "billion": 1e12, "billionen": 1e12,
        "dutzend": 12.0,
    },
    bounds=_bounds(
        "mindestens, mehr als, über, wenigstens", "höchstens, weniger als, bis zu, unter, maximal",
        "rund, etwa, ungefähr, fast, knapp, circa, ca.",
    ),
    money={"euro": "eur", "dollar": "usd", "us-dollar": "usd", "pfund": "gbp", "franken": "chf"},
    percent=("prozent", "prozentpunkte", "prozentpunkten"),
    shares={
        "die hälfte": 0.5, "ein drittel": 1 / 3, "zwei drittel": 2 / 3, "ein viertel": 0.25,
        "drei viertel": 0.75,
        "ein fünftel": 0.2, "ein zehntel": 0.1,
    },
    comma=True,
    ones=("eine", "ein"),
)  # fmt: skip

_FRENCH = Tongue(
    small=_numbered(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    ),
    tens=_numbered("vingt trente quarante cinquante soixante", 20, 10)
    | {"quatre-vingts": 80.0, "quatre-vingt": 80.0, "septante": 70.0, "nonante": 90.0},
    scales={
        "cent": 1e2, "cents": 1e2, "mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9,
        "milliards": 1e9, "dizaine": 10.0, "douzaine": 12.0, "centaine": 1e2, "millier": 1e3,
    },
    bounds=_bounds(
        "au moins, plus de, plus d'", "au plus, moins de, jusqu'à", "environ, près de, presque, "
        "quelque, autour de"
    ),
    money={
        "euro": "eur", "euros": "eur", "d'euros": "eur", "d’euros": "eur", "dollars": "usd",
        "de dollars": "usd",
        "livres": "gbp", "francs": "chf",
    },
    percent=("pour cent",),
    shares={
        "la moitié": 0.5, "un tiers": 1 / 3, "deux tiers": 2 / 3, "un quart": 0.25, "trois quarts": 0.75,
        "un cinquième": 0.2, "un dixième": 0.1,
    },
    comma=True,
    joins=("et",),
    ones=("une", "un"),
)  # fmt: skip

_SPANISH = Tongue(
    small=_numbered(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve veinte veintiuno/veintiún veintidós veintitrés veinticuatro "
        "veinticinco "
        "veintiséis veintisiete veintiocho veintinueve"
    ),
    tens=_numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10),
    scales={
        "cien": 1e2, "ciento": 1e2, "cientos": 1e2, "mil": 1e3, "millón": 1e6, "millones": 1e6,
        "docena": 12.0,
        "billón": 1e12, "billones": 1e12,
    },
    bounds=_bounds(
        "al menos, más de, por lo menos", "como máximo, menos de, hasta",
        "unos, unas, cerca de, casi, alrededor de, aproximadamente",
    ),
    money={
        "euros": "eur", "de euros": "eur", "dólares": "usd", "de dólares": "usd", "libras": "gbp",
        "pesos": "mxn",
        "de pesos": "mxn",
    },
    percent=("por ciento",),
    shares={
        "la mitad": 0.5, "un tercio": 1 / 3, "dos tercios": 2 / 3, "un cuarto": 0.25,
        "una cuarta parte": 0.25,
        "tres cuartas partes": 0.75, "una quinta parte": 0.2,
    },
    comma=True,
    joins=("y",),
    ones=("una", "un"),
)  # fmt: skip

_TONGUES = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
_POINT = frozenset("en ar ja zh ko th he hi".split())  # languages that write 1,234.5


@lru_cache(maxsize=64)
def tongue(language: str) -> Tongue:
    """The words of a language (its two letters); of one that we do not know, its digits alone."""
    known, listed = _TONGUES.get(language), lists("numbers.txt").get(language, {})
    if known is None:
        known = _listed(listed, comma=language not in _POINT and "point" not in listed)
    many = tuple(word for kind in ("many", "people", "hurt", "killed") for word in listed.get(kind, ()))
    return replace(known, many=many) if many else known


def _listed(words: Mapping[str, tuple[str, ...]], *, comma: bool) -> Tongue:
    """A language as numbers.txt has it."""
    bounds = {word: bound for bound in ("least", "most", "about") for word in words.get(bound, ())}
    scales = _valued(words.get("scales", ()))
    return Tongue(
        small=_numbered(" ".join(words.get("small", ()))) | _valued(words.get("others", ())),
        tens=_numbered(" ".join(words.get("tens", ())), 20, 10),
        scales=scales,
        bounds=bounds,
        money=dict(entry.split("=") for entry in words.get("money", ())),
        percent=words.get("percent", ()),
        comma=comma,
        joins=words.get("joins", ()),
        joined=words.get("joined", ()),
        ones=words.get("ones", ()),
        before=words.get("before", ()),
    )


def _valued(entries: tuple[str, ...]) -> dict[str, float]:
    """ "million=1e6" and its like."""
    return {word: float(value) for word, value in (entry.split("=") for entry in entries)}


def value_of(digits: str, *, comma: bool) -> float:
    """The value of written digits.

    Args:
        digits: "1,234.5", "1.234,5", "12 000", "١٢٫٥".
        comma: whether the comma begins the decimals where the digits do not tell by themselves.
    """
    plain = "".join(
        c for c in digits.replace("٫", "." if not comma else ",") if not c.isspace() and c not in "'’٬"
    )
    point, other = (",", ".") if comma else (".", ",")
    if "," in plain and "." in plain:  # the last mark begins the decimals, whatever the language
        point, other = (".", ",") if plain.rindex(".") > plain.rindex(",") else (",", ".")
    elif plain.count(",") > 1 or plain.count(".") > 1:
        point, other = "", ",."
    elif comma and "," in plain:
        whole, _mark, rest = plain.partition(",")
        if len(rest) == 3 and whole.strip("0"):  # nobody writes decimals by the thousandth
            point, other = "", ","
    elif comma and "." in plain and len(plain.partition(".")[2]) != 3:
        point, other = ".", ","  # Latin America: "1.5 millones"
    for mark in other:
        plain = plain.replace(mark, "")
    return float(plain.replace(point, ".") if point else plain)
