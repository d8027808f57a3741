"""Figures in a text: sums, counts, shares, with a value to compare ("$4B" = "4 billion dollars")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.text import dates_tongues, figures_cjk, figures_english, measures, uncounted
from reader.text.alternatives import whole
from reader.text.figures_words import Tongue, tongue, value_of
from reader.text.tokens import lowered

_CURRENCY = {
    "$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr", "₽": "rub", "₩": "krw", "₴": "uah",
    "₺": "try", "₪": "ils",
}  # fmt: skip
_DOLLARS = {"r": "brl", "a": "aud", "c": "cad", "hk": "hkd", "nz": "nzd", "s": "sgd"}
_CODES = {
    "rs": "inr",
    "rs.": "inr",
    **{code: code for code in ("inr", "usd", "eur", "gbp", "aud", "cad", "chf")},
}
_LEAST_SPELLED = 2  # "one" and "two" are mostly pronouns and articles
_LEAST_WON = 1000  # "the 11 won gold"
_SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "t": 1e12, "tn": 1e12}
_GAP = "\u00a0\u202f\u2009"  # spaces that only group digits
_POINTED = (
    rf"\d{{1,3}}(?:[,٬]\d{{3}})+(?:[.٫]\d+)?|\d{{1,3}}(?:[{_GAP}]\d{{3}})+|\d{{1,3}}(?:\.\d{{3}})+,\d+"
    rf"|\d{{1,3}}(?:,?\ \d{{3}})*,?\ 000(?!\d)|\d+(?:[.٫]\d+)?"
)
_COMMAED = (
    rf"\d{{1,3}}(?:[. {_GAP}'’]\d{{3}})+(?!\d)(?:,\d+)?|\d{{1,3}}(?:,\d{{3}})+\.\d+"
    r"|\d+(?:,\d+)?(?:\.\d+(?!\.?\d))?"
)
_TELEPHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{1,3}|0\d{1,4}|\(\d{3}\))(?:(?:[\s-]\d{2,4}){2,4}|[\s-]\d{5,8})(?![\w-])"
)
_DASH = re.compile(r"\s?[-–—‑]\s?")
_TIED = re.compile(r"\d[-–‑]$")
_TIED_ON = re.compile(r"[-–‑]\d")
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_ROUNDED = 0.06  # what outlets lose when they turn feet into metres
_TO = re.compile(r"\s(?:to|bis|à|a|or|oder|ou|o|tot|do|до|til|till)\s")
_FROM = re.compile(  # "rose from 12 to 14" is no range
    r"\b(?:from|von|de|desde|da|dal|van|od|от|с|från|fra)\s$", re.IGNORECASE
)
# "jumped 5,000 to 20,000", by so many
_MOVED = re.compile(
    r"\b(?:rose|rises?|jump\w*|f[ae]ll|falls|drop\w*|grew|climb\w*|increas\w+|gain\w*|plung\w+|soar\w*|tumbl\w+|dip\w*|"
    r"surg\w+|up|down)\s(?:another\s)?$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:and|und|et|y|e|en|i|og|och|и)\s(?:i\s|le\s|gli\s)?")
_BETWEEN_BEFORE = re.compile(
    r"\b(?:between|zwischen|entre|tra|fra|tussen|między|между|mellan|mellem)\s(?:i\s|le\s|gli\s)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts. `value` is plain (4e9); `unit` a currency code, "%", a measure ("km"),
    or "".

    `bound` is "" (exact), "least", "most" or "about"; of a range ("12 to 14") the first is the least and
    the second the most. The span holds the bounding words ("at least 14"), `number` is where the number
    itself begins.
    """

    start: int
    number: int
    end: int
    text: str
    value: float
    unit: str
    bound: str

    @property
    def amount(self) -> tuple[float, str]:
        """What two figures have in common that state the same in the same unit."""
        return self.value, self.unit


def find(text: str, language: str = "en") -> tuple[Figure, ...]:
    """Every figure of a text in order. Years, days of a month, ordinals, the small words "one" and "two"
    (mostly pronouns and articles in news prose), scores, and numbers inside names ("Title 42", "Boeing 737",
    "GPT-5.5", "5G"), and of telephones are not figures.
    """
    if language in figures_cjk.LANGUAGES:
        return tuple(Figure(*found) for found in figures_cjk.find(text))
    known = _Pattern.of(language)
    low = lowered(text)
    if not known.hint.search(low):  # most sentences have none; the search for one costs far more than this
        return ()
    some = known.hint_of_share.search(low)
    shares = (
        [
            _share(text, match, known)
            for match in known.shares.finditer(low)
            if language != "en" or figures_english.is_share(low, *match.span("share"))
        ]
        if some
        else []
    )
    if language == "en":
        shares += [
            Figure(start, number, end, text[start:end], value, "%", known.words.bounds.get(bound, ""))
            for start, number, end, value, bound in figures_english.shares(low)
        ]
    taken = [(f.start, f.end) for f in shares] + [match.span() for match in _TELEPHONE.finditer(low)]
    if language != "en":  # a day of a month, but a bare year may yet be a count
        days = dates_tongues.find(low, language)
        taken += [(a, b) for a, b, _year, month, day, weekday in days if month or day or weekday]
    found = [
        (figure, scale)
        for match in known.figure.finditer(low)
        if not any(a < match.end() and match.start() < b for a, b in taken)
        for figure, scale in _figure(text, match, known, language)
    ]
    # of "three and a half million" the half is told with the three
    found = [one for n, one in enumerate(found) if not n or one[0].start >= found[n - 1][0].end]
    whole = [*_ranges(text, found), *shares]
    return tuple(sorted(whole, key=lambda f: f.start))


class _Pattern:
    """A language's words, compiled; they are looked for in lower case."""

    def __init__(self, words: Tongue) -> None:
        self.words = words
        number = [*words.small, *words.tens]
        scale = list(words.scales)
        # "twenty and five" is one number, "three and four" are two
        apart = "".join(rf"(?<!{re.escape(word)}[\s-])" for word, n in words.small.items() if n < 20)
        joins = f"(?:{apart}(?:{_any(words.joins)})\\s)?" if words.joins else ""
        if words.joined:
            joins = f"(?:{_any(words.joined)})?"
        spelled = (
            rf"(?:{_any(number)})(?:(?:[\s-]|(?<=ty)\s-\s){joins}(?:{_any([*number, *scale])}))*"
            rf"|(?:{_any(words.ones)})[\s-](?:{_any(scale)})(?:\s(?:{_any(scale)}))?(?=[\s-]|[.,;:](?:\s|$))"
            if number
            else r"(?!)"
        )
        joined = f"(?:{_any(words.joined)})?" if words.joined else ""
        self.pattern = rf"""(?:(?<![^\W\u0621-\u064a])(?P<bound>(?:{_any(words.bounds)})\s?))?
    (?<![^\W\u0621-\u064a])  # an Arabic "and" is written with the number
    (?<![.:/,٫٬])(?:(?<![^\d%][‑-])|(?=[$€£]))
    (?P<per>(?:{_any(words.before)})\s?)?
    (?:(?P<letters>us|a|c|hk|nz|s|r)?(?P<sign>[$€£¥₹₽₩₴₺₪])\s?(?:us|a|c|hk|nz)?|(?P<code>{_any(_CODES)})\s?(?=\d))?
    (?:(?P<digits>{_COMMAED if words.comma else _POINTED})(?P<part>\s?[½¼¾]|[\s-][123]/[2348](?![\d/]))?
       (?:[\s-](?P<scale>{_any(scale)})s?(?![\w])|(?(sign)\s?)(?P<short>[kmbt]|bn|mn|tn)(?![\w]))?
      |(?<!\w){joined}(?P<spelled>{spelled})(?!\w)
    )
    (?:\s?(?P<percent>[%٪]|(?:{_any(words.percent)})(?!\w)))?
    (?:\s?(?P<after>[€£¥₹₽₴₺₪])|\s(?P<money>{_any(words.money)})(?!\w)
      |[\s-]?(?P<measure>{"|".join(sorted(measures.FORMS, key=len, reverse=True))})(?![\w/]))?"""
        self.figure = re.compile(self.pattern, re.VERBOSE)
        many = _any(words.many).replace(r"\*", r"\w*")
        self.many = re.compile(rf"\s(?:\w+\s)?(?:{many})(?!\w)") if words.many else None
        told = [*number, *scale, *words.shares]
        self.hint = re.compile(rf"\d|{_any(told) if words.joined else whole(told)}")
        self.hint_of_share = re.compile(rf"{whole(words.shares)}(?!\w)")
        bounds = rf"(?P<bound>(?:{_any(words.bounds)})\s)?"
        self.shares = re.compile(rf"(?<!\w){bounds}(?P<share>{_any(words.shares)})(?!\w)")
        self.tokens = re.compile(rf"(?<!\w){joined}(?P<word>{_any([*number, *scale, *words.ones])})(?!\w)")

    @staticmethod
    @lru_cache(maxsize=32)
    def of(language: str) -> _Pattern:
        return _Pattern(tongue(language))


def _any(words: Iterable[str]) -> str:
    """One of these, longest first; spaces may be any white space. Nothing matches an empty list."""
    listed = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(w).replace(r"\ ", r"\s") for w in listed) if listed else r"(?!)"


def _share(text: str, match: re.Match[str], known: _Pattern) -> Figure:
    words = known.words
    value = 100 * words.shares[" ".join(match["share"].split())]
    bound = words.bounds[" ".join(match["bound"].split())] if match["bound"] else ""
    start, end = match.span()
    return Figure(start, match.start("share"), end, text[start:end], value, "%", bound)


def _figure(
    text: str, match: re.Match[str], known: _Pattern, language: str
) -> Iterator[tuple[Figure, float]]:
    """The figure of a match (in lower case), if it is one, with the scale it was written with."""
    words, digits, spelled = known.words, match["digits"], match["spelled"]
    sign = match["sign"] or match["after"]
    money = _money(match, sign, words)
    measure = match["measure"] and next(
        unit for form, unit in measures.FORMS.items() if re.fullmatch(form, match["measure"])
    )
    parts = ("digits", "spelled", "sign", "letters", "per", "code")
    number = min(at for at in map(match.start, parts) if at >= 0)
    start, end = match.start("bound") if match["bound"] else number, match.end()
    bounding = " ".join((match["bound"] or "").split())
    unit = "%" if match["percent"] or match["per"] else money or measure or ""
    scale = 1.0
    if digits:
        value = value_of(digits, comma=words.comma) + _part(match["part"])
        if match["scale"]:
            scale = words.scales[match["scale"]]
        elif match["short"] == "m" and not unit and _is_metres(text, match):
            unit = "metre"
        elif match["short"] == "b" and not unit and value <= 3:  # a 1B in baseball
            return
        elif match["short"]:
            scale = _SHORT[match["short"]]
            if text[match.start("short")] == "K" and not sign:  # a 4K screen
                return
        elif not unit and language == "en" and (degrees := figures_english.degrees(text, end)):
            unit, end = degrees, end + 1
        elif not unit and uncounted.is_uncounted(text, number, end, digits, language, known.many, bounding):
            return
        value *= scale
    else:
        value = _spelled(spelled, known)
        if not unit and value <= _LEAST_SPELLED and not figures_english.is_half(text, end):
            return
    if unit == "krw" and money != _CURRENCY.get(sign or "") and value < _LEAST_WON:
        unit, end = "", match.end("scale" if match["scale"] else "digits" if digits else "spelled")
    if unit == "gbp" and match["money"] and measures.is_weight(text, number, end):
        unit = "pound"
    bound = words.bounds[bounding] if bounding else ""
    if language == "en":
        if not unit and uncounted.is_rank_or_name(text, number, end, value):
            return
        if figures_english.is_half(text, end) and not unit:
            by, end = figures_english.half(text, end)
            value = (value + scale / 2) * words.scales.get(by, 1.0)
        if bounding == "over" and figures_english.is_during(text, start, end):
            bound, start = "", number
        if not bound:
            bound, end = figures_english.bound_after(text, end)
    yield Figure(start, number, end, text[start:end], value, unit, bound), scale


def _money(match: re.Match[str], sign: str | None, words: Tongue) -> str | None:
    """The currency of a match, if it is a sum."""
    if sign == "$" and match["letters"] in _DOLLARS:
        return _DOLLARS[match["letters"]]
    if sign == "$" and match["money"]:  # "$3m Canadian dollars"
        return words.money[" ".join(match["money"].split())]
    if sign or match["code"]:
        return _CURRENCY[sign] if sign else _CODES[match["code"]]
    return words.money[" ".join(match["money"].split())] if match["money"] else None


def _part(written: str | None) -> float:
    """Of "2 1/2" the half."""
    if not written:
        return 0.0
    above, line, below = written.strip(" -").partition("/")
    return float(above) / float(below) if line else _PARTS[above.strip()]


def _is_metres(text: str, match: re.Match[str]) -> bool:
    if text[match.start("short")] == "M":
        return False
    start, end = match.span()
    return measures.is_metres(lowered(text[max(0, start - 40) : start]), lowered(text[end : end + 20]))


def _ranges(text: str, found: Sequence[tuple[Figure, float]]) -> list[Figure]:
    """The figures, those of a range as its least and most; without scores ("3-2") and seasons ("2023-24")."""
    out: list[Figure] = []
    done = -1
    for n, (figure, scale) in enumerate(found):
        if n == done:
            continue
        if n + 1 < len(found):
            other, its_scale = found[n + 1]
            if _is_score(text, figure, other):
                done = n + 1
                continue
            first = figure.value * (
                its_scale if scale == 1.0 and figure.value * its_scale < other.value else 1.0
            )
            if first < other.value and _is_range(text, figure, other):
                lower = "least" if figure.bound in ("", "about") else figure.bound
                out.append(replace(figure, value=first, unit=other.unit or figure.unit, bound=lower))
                out.append(replace(other, unit=other.unit or figure.unit, bound="most"))
                done = n + 1
                continue
            if first < other.value and not figure.unit and other.unit and _from_to(text, figure, other):
                out.append(replace(figure, value=first, unit=other.unit))
                continue
        tied = _TIED.search(text[max(0, figure.number - 3) : figure.number]) or (
            not figure.unit and _TIED_ON.match(text, figure.end)
        )
        if not tied:
            out.append(figure)
    return out


def _is_score(text: str, figure: Figure, other: Figure) -> bool:
    """ "8 to 7", "8 - 7": votes or goals, the greater number first."""
    gap = text[figure.end : other.number]
    bare = not (figure.unit or other.unit or other.bound) and figure.value >= other.value
    if figure.bound and other.value != 1:  # "more than two to one"
        return False
    before = text[max(0, figure.start - 10) : figure.start]
    return bare and bool(_DASH.fullmatch(gap) or (_TO.fullmatch(gap) and not _FROM.search(before)))


def _from_to(text: str, figure: Figure, other: Figure) -> bool:
    """Whether what the second counts is said for both: "rose from 12 to 14 percent"."""
    gap, before = text[figure.end : other.number], text[max(0, figure.start - 10) : figure.start]
    return _TO.fullmatch(gap) is not None and _FROM.search(before) is not None


def _is_range(text: str, figure: Figure, other: Figure) -> bool:
    gap, before = text[figure.end : other.number], text[max(0, figure.start - 10) : figure.start]
    same = figure.unit == other.unit and figure.unit not in ("", "%")
    if other.bound or not (
        same
        or (figure.unit == other.unit and _DASH.fullmatch(gap))
        or not figure.unit
        or (figure.unit and not other.unit)
    ):
        return False
    if _TO.fullmatch(gap) and _MOVED.search(text, 0, figure.start):
        return False
    if _DASH.fullmatch(gap):
        return bool(other.unit or figure.unit) or (
            uncounted.counts_many(text, other.end) or figures_english.is_age(text, other.end)
        )
    if figure.unit and not same:
        return False
    if _AND.fullmatch(gap):
        return _BETWEEN_BEFORE.search(before) is not None
    return _TO.fullmatch(gap) is not None and not _FROM.search(before)


def _spelled(phrase: str, known: _Pattern) -> float:
    total = current = 0.0
    words = known.words
    for match in known.tokens.finditer(phrase):
        word = " ".join(match["word"].split())
        if word in words.scales and (current or word not in words.small):
            if words.scales[word] < 1000:  # "bin dokuz yüz" is 1900
                rest = current % 1000
                current += (rest or 1.0) * words.scales[word] - rest
            else:
                total += (current or 1.0) * words.scales[word]
                current = 0.0
        elif word in words.small or word in words.tens:
            current += words.small.get(word, words.tens.get(word, 0.0))
        else:
            current = 0.5 if word in words.halves else 1.0
    return total + current


def alike(left: Figure, right: Figure) -> bool:
    """True if two figures of one kind state the same amount, though one is rounded or in another unit; of two
    currencies never: their rates change.
    """
    if left.unit == right.unit:
        return near(left.value, right.value)
    (kind, one), (other, two) = measures.based(left.value, left.unit), measures.based(right.value, right.unit)
    return kind == other and abs(one - two) <= _ROUNDED * max(abs(one), abs(two))


def near(left: float, right: float) -> bool:
    """Equal, or one is the other rounded to two digits, or to the places that it has (4.4 for 4.404)."""
    if left == right:
        return True
    large, apart = max(abs(left), abs(right)), abs(left - right)
    if large > 20 and apart < 0.03 * large:
        return True
    places = min(len(f"{value:g}".partition(".")[2]) for value in (left, right))
    return places > 0 and apart < 0.01 * large and round(left, places) == round(right, places)
