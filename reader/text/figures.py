"""Figures in a text: sums, counts, shares, with a value to compare ("$4B" = "4 billion dollars")."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "mln": 1e6, "m": 1e6, "mn": 1e6,
    "billion": 1e9, "bln": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "t": 1e12, "dozen": 12.0,
}  # fmt: skip
_CURRENCY = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr", "₽": "rub", "₩": "krw"}
_CURRENCY_WORD = {
    "dollar": "usd", "dollars": "usd", "euro": "eur", "euros": "eur", "pound": "gbp", "pounds": "gbp",
    "yen": "jpy", "yuan": "cny", "rupees": "inr", "rubles": "rub", "roubles": "rub", "won": "krw",
    "francs": "chf", "pesos": "mxn",
}  # fmt: skip
_BOUND = {
    "at least": "least", "more than": "least", "over": "least", "no fewer than": "least",
    "no less than": "least", "upwards of": "least", "up to": "most", "at most": "most",
    "fewer than": "most", "less than": "most", "under": "most", "no more than": "most", "nearly": "about",
    "almost": "about", "about": "about", "around": "about", "roughly": "about", "some": "about",
    "approximately": "about", "approx.": "about", "an estimated": "about", "close to": "about", "~": "about",
}  # fmt: skip

_NUMBER_WORD = "|".join([*_UNITS, *_TENS])
_SCALE_WORD = "hundred|thousand|million|mln|billion|bln|trillion|dozen|bn|mn|tn"
_FIGURE = re.compile(
    rf"""(?P<bound>(?:{"|".join(re.escape(b) for b in sorted(_BOUND, key=len, reverse=True))})\s?)?
    (?<![\w.:/-])
    (?:(?P<letters>US|A|C|HK|NZ|S)?(?P<sign>[$€£¥₹₽₩])\s?)?
    (?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
       (?:[\s-](?P<scale>{_SCALE_WORD})s?\b|(?P<short>[KkMBbT]|bn|mn|tn|m)(?![\w]))?
      |(?P<words>(?:{_NUMBER_WORD})(?:[\s-](?:and\s)?(?:{_NUMBER_WORD}|hundred|thousand|million|billion|trillion|dozen))*
        |an?\s(?:hundred|thousand|million|billion|trillion|dozen)(?=\s))\b
    )
    (?:\s?(?P<percent>%|percent\b|per\scent\b|percentage\spoints?\b|pct\b))?
    (?:\s(?P<money>{"|".join(_CURRENCY_WORD)})\b)?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_HINT = re.compile(rf"\d|\b(?:{_NUMBER_WORD}|dozen|hundred|thousand|million|billion|trillion)", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th)\b|['’]?s\b|[:/]\d|-[A-Za-z]")
_DATE_BEFORE = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?\s$")
# What is numbered, not counted: "Flight 370", "channel 4", "Boeing 737".
_NUMBERED_WORDS = """airbus apollo article boeing category channel chapter covid district episode exhibit
flight formula fortune gate grade highway interstate iphone level model no. number page phase pier platform
prop. proposition reactor room route season section terminal tier title type unit version volume"""
_NUMBERED = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, _NUMBERED_WORDS.split()))})(?:\s-)?[\s-]$", re.IGNORECASE
)
# "Windows 11", "Grok 4.3": a number after a name, and before nothing that it could count. The first word of
# a sentence is no name for its capital alone, unless the number has a point.
_NAME_BEFORE = re.compile(r"[\w’'.,)\"”] (?:[A-Z&]+[a-z]*|[a-z]+[A-Z]\w*)+ $")
_NAME_FIRST = re.compile(r"(?:^|[\s(\"“])[A-Z]\w+ $")
_NO_NAME = re.compile(
    r"\b(?:[A-Z][a-z]*day|[A-Z][a-z]+ber|January|February|March|April|May|June|July|August) $"
)
_COUNTED = re.compile(
    r"[\s-](?!(?:as|is|was|has|does|its|this)\b)(?:[a-z]+s|people|men|women|children|of|per|more|other|dead|"
    r"have|had|were|are|died|killed|injured|wounded)\b"
)
_CLOCK = re.compile(r"\s?[ap]\.?m\b", re.IGNORECASE)
_MONTH_AFTER = re.compile(r"\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts. `value` is plain (4e9), `unit` a currency code, "%", or "".

    `bound` is "" (exact), "least", "most" or "about". The span holds
    the bounding words ("at least 14"), `number` is where the number itself begins.
    """

    start: int
    number: int
    end: int
    text: str
    value: float
    unit: str
    bound: str


def find(text: str) -> tuple[Figure, ...]:
    """Every figure of a text in order. Years, days of a month, ordinals, the small words "one" and "two"
    (mostly pronouns and articles in news prose), times of day and numbers inside names ("Title 42", "Boeing
    737", "GPT 5.5") are not figures.
    """
    out: list[Figure] = []
    if not _HINT.search(text):  # most sentences have none; the search for one costs far more than this
        return ()
    for match in _FIGURE.finditer(text):
        found = _figure(text, match)
        if found is not None:
            out.append(found)
    return tuple(out)


def _figure(text: str, match: re.Match[str]) -> Figure | None:
    digits, spelled = match["digits"], match["words"]
    money = (_CURRENCY.get(match["sign"]) if match["sign"] else None) or (
        _CURRENCY_WORD[match["money"].lower()] if match["money"] else None
    )
    start = match.start("digits") if digits else match.start("words")
    start = match.start("sign") if match["sign"] else start
    start = match.start("letters") if match["letters"] else start
    number = start
    start = match.start("bound") if match["bound"] else start
    end = match.end()
    unit = "%" if match["percent"] else money or ""
    if digits:
        value = float(digits.replace(",", ""))
        scale = match["scale"] or match["short"]
        if scale:
            value *= _SCALES[scale.lower()]
        elif not unit and (
            _YEAR.fullmatch(digits)
            or _ORDINAL_AFTER.match(text[end:])
            or (value <= 31 and not match["bound"] and _MONTH_AFTER.match(text[end:]))
            or _DATE_BEFORE.search(text[max(0, number - 12) : number])
            or _CLOCK.match(text, end)
            or (not match["bound"] and _in_a_name(text, number, end))
        ):
            return None
    else:
        spelled_value = _spelled(spelled)
        if spelled_value is None or (not unit and spelled_value <= 2):
            return None
        value = spelled_value
    bound = _BOUND[match["bound"].strip().lower()] if match["bound"] else ""
    return Figure(start, number, end, text[start:end], value, unit, bound)


def _in_a_name(text: str, start: int, end: int) -> bool:
    """True for a bare number that says which one, not how many."""
    before = text[max(0, start - 40) : start]
    if _NUMBERED.search(before):
        return True
    if "," in text[start:end] or _NO_NAME.search(before) or _COUNTED.match(text, end):
        return False
    return bool(_NAME_BEFORE.search(before) or ("." in text[start:end] and _NAME_FIRST.search(before)))


def _spelled(phrase: str) -> float | None:
    total = current = 0.0
    for word in re.findall(r"[a-z]+", phrase.lower()):
        if word in ("a", "an"):
            current = 1.0
        elif word in _UNITS:
            current += _UNITS[word]
        elif word in _TENS:
            current += _TENS[word]
        elif word == "hundred" or word == "dozen":
            current = max(current, 1.0) * _SCALES[word]
        elif word in _SCALES:
            total += max(current, 1.0) * _SCALES[word]
            current = 0.0
        elif word != "and":
            return None
    return total + current


def near(left: float, right: float) -> bool:
    """Equal, or one is the other rounded to two digits."""
    if left == right:
        return True
    large = max(abs(left), abs(right))
    return large > 20 and abs(left - right) < 0.03 * large
