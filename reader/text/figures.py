"""Figures in a text: sums, counts, shares, with a value to compare ("$4B" = "4 billion dollars")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.text import dates_tongues, figures_cjk, measures
from reader.text.alternatives import whole
from reader.text.figures_words import Tongue, tongue, value_of
from reader.text.stopwords import stopwords
from reader.text.tokens import lowered

_CURRENCY = {
    "$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr", "₽": "rub", "₩": "krw", "₴": "uah",
    "₺": "try", "₪": "ils",
}  # fmt: skip
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
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th)\b|['’]?s\b|[:/]\d|[-‑]?[^\W\d_]|[.](?=\s[a-zäöü])")
_HYPHENED = re.compile(
    r"[-‑](?:year|day|week|month|hour|minute|mile|foot|member|point|seat|page|stor(?:y|ey)|man|degree|pound|ton|strong|"
    r"person|percent|vehicle|car|bed)\w*\b"
)
_MONTH_BEFORE = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\s?\.?\s$")
_MONTH_AFTER = re.compile(
    r"\.?\s(?:of\s|de\s)?(?:Jan|Feb|F[ée]v|Mar|M[äa]r|Apr|A[vb]r|Ma[iy]|Mai|Jun|Jui|Jul|A[ou]|Aug|Sep|O[ck]t|No[vi]|D[eéi][czs]|Ene|Ago)"
    r"[a-zéûä]{0,8}\b",
    re.IGNORECASE,
)
# "Section 230", "gate 12", "Covid 19": a kind of thing and its number
_KIND_BEFORE = re.compile(
    r"\b(?:title|section|article|chapter|clause|paragraph|page|figure|table|appendix|verse|act|no\.|number|nos\.|"
    r"covid|proposition|prop\.|route|highway|interstate|motorway|flight|phase|stage|step|level|grade|tier|type|class|"
    r"category|channel|gate|platform|terminal|pier|room|floor|unit|block|line|lane|zone|district|ward|precinct|"
    r"model|reactor|version|release|volume|issue|episode|season|round|game|week|day|year|exhibit|count|case|bus|train|"
    r"paragraphe|artikel|paragraf|artículo|linie|ligne|línea|gleis)(?:[\s-]|\s-\s)$"
)
_KIND = 15  # letters: the longest of them, its tie and what stands before
_BEFORE = re.compile(r"(?P<before>\S+)?\s*(?<!\S)(?P<name>[^\W\d_][\w.'’&-]*)(?P<tie>[\s-]|\s-\s)$")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
_CLOCK_AROUND = (re.compile(r"\d\s?[:/]\s?$"), re.compile(r"\s?[:/]\s?\d{2,4}\b"))  # "6: 00", "27 / 09"
_NINE = re.compile(r"\b9\s?[-/–]\s?$")
_ORDINAL = re.compile(r"\.\s\w")  # "im 12. Jahrhundert"
_ORDINAL_STOP = frozenset("de da no fi cs sk hu hr sl et is".split())
_PLACE = frozenset("in at from near outside inside across around to for".split())
_OPENERS = frozenset(
    """another yesterday today tomorrow tonight police officials rescuers exactly precisely fully only just
    barely kill kills injure injures hurt hurts wound wounds leaves passes tops hits nears reaches exceeds
    surpasses including plus meanwhile also additionally those altogether total nearly insgesamt
    weitere allein heute gestern aujourd'hui hier quelque ayer hoy otros otras between entre
    zwischen monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december montag dienstag mittwoch donnerstag
    freitag samstag sonntag""".split()
)
_MANY_AFTER = re.compile(
    r"\s(?:[a-z]+\s)?(?:[a-z]{2,}(?<!s)s|people|men|women|children|staff|police|dead|killed|injured|wounded|others|more)\b"
)
_CLOCK = re.compile(r"\s?[ap]\.?\s?m\b|\s(?:Uhr|GMT|UTC)\b|\s?h\d\d", re.IGNORECASE)
_DONE_AFTER = re.compile(
    r"\s(?:had|have|were|are|died|of|points|goals|runs|rebounds|assists|seconds|minutes|hours)\b"
)
_SINCE = re.compile(
    r"\b(?:in|since|by|from|until|till|before|after|during|early|late|mid|the|of|and|to|for|seit|en|depuis|desde)\s$",
    re.I,
)
_TELEPHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{1,3}|0\d{1,4}|\(\d{3}\))(?:(?:[\s-]\d{2,4}){2,4}|[\s-]\d{5,8})(?![\w-])"
)
_DASH = re.compile(r"\s?[-–—‑]\s?")
_TIED = re.compile(r"\d[-–‑]$")
_TIED_ON = re.compile(r"[-–‑]\d")
_PARTS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_ROUNDED = 0.06  # what outlets lose when they turn feet into metres
_TO = re.compile(r"\s(?:to|bis|à|a|or|oder|ou|o)\s")
_FROM = re.compile(r"\b(?:from|von|de|desde)\s$", re.IGNORECASE)  # "rose from 12 to 14" is no range
_AND = re.compile(r"\s(?:and|und|et|y)\s")
_BETWEEN_BEFORE = re.compile(r"\b(?:between|zwischen|entre)\s$", re.IGNORECASE)


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
    shares = [_share(text, match, known) for match in known.shares.finditer(low)] if some else []
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
            rf"(?:{_any(number)})(?:[\s-]{joins}(?:{_any([*number, *scale])}))*"
            rf"|(?:{_any(words.ones)})\s(?:{_any(scale)})(?:\s(?:{_any(scale)}))?(?=\s)"
            if number
            else r"(?!)"
        )
        joined = f"(?:{_any(words.joined)})?" if words.joined else ""
        self.pattern = rf"""(?P<bound>(?:{_any(words.bounds)})\s?)?
    (?<![^\W\u0621-\u064a])(?<![.:/,٫٬])(?<!\D[‑-])  # an Arabic "and" is written with the number
    (?P<per>(?:{_any(words.before)})\s?)?
    (?:(?P<letters>us|a|c|hk|nz|s|r)?(?P<sign>[$€£¥₹₽₩₴₺₪])\s?(?:us|a|c|hk|nz)?)?
    (?:(?P<digits>{_COMMAED if words.comma else _POINTED})(?P<part>\s?[½¼¾]|[\s-][123]/[2348](?![\d/]))?
       (?:[\s-](?P<scale>{_any(scale)})s?(?![\w])|(?P<short>[kmbt]|bn|mn|tn)(?![\w]))?
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
    money = ("brl" if sign == "$" and match["letters"] == "r" else _CURRENCY.get(sign) if sign else None) or (
        words.money[" ".join(match["money"].split())] if match["money"] else None
    )
    measure = match["measure"] and next(
        unit for form, unit in measures.FORMS.items() if re.fullmatch(form, match["measure"])
    )
    number = min(at for at in map(match.start, ("digits", "spelled", "sign", "letters", "per")) if at >= 0)
    start, end = match.start("bound") if match["bound"] else number, match.end()
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
        elif not unit and (
            (_ORDINAL_AFTER.match(text[end:]) and not _HYPHENED.match(text[end:]))
            or (value <= 31 and not match["bound"] and _MONTH_AFTER.match(text[end:]))
            or _no_count(text, number, end, digits, language, known.many, bounded=bool(match["bound"]))
        ):
            return
        value *= scale
    else:
        spelled_value = _spelled(spelled, known)
        if not unit and spelled_value <= 2:
            return
        value = spelled_value
    bound = words.bounds[" ".join(match["bound"].split())] if match["bound"] else ""
    yield Figure(start, number, end, text[start:end], value, unit, bound), scale


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


def _no_count(
    text: str,
    number: int,
    end: int,
    digits: str,
    language: str,
    many: re.Pattern[str] | None,
    *,
    bounded: bool,
) -> bool:
    """Whether bare digits are a year, a day, or part of a name."""
    before, after = text[max(0, number - 40) : number], text[end : end + 40]
    if many is not None and many.match(lowered(after)):
        return _YEAR.fullmatch(digits) is not None and _SINCE.search(before) is not None
    if _YEAR.fullmatch(digits):
        return not (_MANY_AFTER.match(after) and not _SINCE.search(before))
    if digits == "11" and _NINE.search(before):  # the attacks of that day
        return True
    if _CLOCK.match(after) or _CLOCK_AROUND[0].search(before) or _CLOCK_AROUND[1].match(after):
        return True
    if bounded:
        return False
    return (
        (len(digits) < 3 and int(digits) <= 31 and _MONTH_BEFORE.search(before) is not None)
        or (language in _ORDINAL_STOP and _ORDINAL.match(after) is not None)
        or _KIND_BEFORE.search(lowered(before[-_KIND:])) is not None
        or ((digits.isdecimal() or "." in digits) and _in_name(before, after, language))
    )


def _in_name(before: str, after: str, language: str) -> bool:
    """ "the Boeing 737", "Windows 11": the number goes with the capitalised word before it. "In "
    "Paris 14 people"
    counts people.
    """
    if before[:-1].split(" ")[-1].islower():
        return False  # seen at once, where the pattern takes long
    match = _BEFORE.search(before)
    name = match["name"] if match else ""
    if _INITIALS.fullmatch(name):  # "H.B. 112 passed", but "in the U.S. 200 people"
        return not _MANY_AFTER.match(after)
    if not match or not any(c.isupper() for c in name) or name.endswith((".", "'s", "’s")):
        return False  # "Brook's 15 points" are counted
    if len(match["tie"]) > 1 and not name.isupper():
        return False  # "AR - 15", but "the Osprey - 14 of them drowned"
    low = name.lower()
    if _DONE_AFTER.match(after) or low in _OPENERS or low in stopwords(language):
        return False
    earlier = match["before"] or ""
    if language == "de":  # nouns are capitals: what follows decides
        return not re.match(r"\s[A-ZÄÖÜ]", after)
    return not (earlier.lower() in _PLACE and _MANY_AFTER.match(after))


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
            first = figure.value * (its_scale if scale == 1.0 and figure.value < its_scale else 1.0)
            if first < other.value and _is_range(text, figure, other):
                lower = "least" if figure.bound in ("", "about") else figure.bound
                out.append(replace(figure, value=first, unit=other.unit or figure.unit, bound=lower))
                out.append(replace(other, unit=other.unit or figure.unit, bound="most"))
                done = n + 1
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
    bare = not (figure.unit or figure.bound or other.unit or other.bound) and figure.value >= other.value
    before = text[max(0, figure.start - 10) : figure.start]
    return bare and bool(_DASH.fullmatch(gap) or (_TO.fullmatch(gap) and not _FROM.search(before)))


def _is_range(text: str, figure: Figure, other: Figure) -> bool:
    gap, before = text[figure.end : other.number], text[max(0, figure.start - 10) : figure.start]
    same = figure.unit == other.unit and figure.unit not in ("", "%")
    if other.bound or not (same or not figure.unit or (figure.unit and not other.unit)):
        return False
    if _DASH.fullmatch(gap):
        return bool(other.unit or figure.unit) or _MANY_AFTER.match(text[other.end :]) is not None
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
                current += max(rest, 1.0) * words.scales[word] - rest
            else:
                total += max(current, 1.0) * words.scales[word]
                current = 0.0
        elif word in words.small or word in words.tens:
            current += words.small.get(word, words.tens.get(word, 0.0))
        else:
            current = 1.0
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
    """Equal, or one is the other rounded to two digits."""
    if left == right:
        return True
    large = max(abs(left), abs(right))
    return large > 20 and abs(left - right) < 0.03 * large
