"""Numbers that count nothing: years, days, times of day, ranks, and numbers that are a thing's name ("Boeing
737", "question 4", "a 401(k)", "the Group of Seven").
"""

from __future__ import annotations

import re

from reader.text.stopwords import stopwords
from reader.text.tokens import lowered

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_ORDINAL_AFTER = re.compile(r"(?:st|nd|rd|th)\b|['’]?s\b|[:/]\d|[-‑]?[^\W\d_]|[.](?=\s[a-zäöü])")
_HYPHENED = re.compile(
    r"[-‑](?:year|day|week|month|hour|minute|mile|foot|member|point|seat|page|stor(?:y|ey)|man|degree|pound|ton|strong|"
    r"person|percent|vehicle|car|bed|plus|odd|magnitude)\w*\b"
)
_MONTH_BEFORE = re.compile(
    r"\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|"
    r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*)\s?\.?\s$"
)
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
    r"question|paragraphe|artikel|paragraf|artículo|linie|ligne|línea|gleis|nummer|numéro|número|numero|numer|номер|"
    r"n[.º°]{1,2}|núm\.|nr\.?)(?:[\s-]|\s-\s)$"
)
_KIND = 15  # letters: the longest of them, its tie and what stands before
# "number seven", "phase three": not "that week nine boats sank"
_SPELLED_KIND_BEFORE = re.compile(r"\b(?:number|phase|chapter|question|grade|tier|exhibit|channel)\s$", re.I)
_BEFORE = re.compile(r"(?P<before>\S+)?\s*(?<!\S)(?P<name>[^\W\d_][\w.'’&-]*)(?P<tie>[\s-]|\s-\s)$")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
_CLOCK_AROUND = (
    re.compile(r"\d\s?[:/]\s?$"),
    re.compile(r"\s?[:/]\s?\d{2,4}(?:\b|[ap]m\b)"),
)  # "6: 00", "27 / 09"
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
# English groups digits, so that "Dunmere's 2012 rules" are of a year; what is counted as "2000" all the same
_PERSONS_AFTER = re.compile(
    r"\s(?:people|men|women|children|passengers|troops|soldiers|prisoners|residents|migrants|refugees|families|"
    r"workers|students|homes|houses|dead|killed|injured|wounded|others|more)\b"
)
_NO_BOUND_OF_YEARS = frozenset("over under about around".split())  # "a talk about 2016 rules"
_CLOCK = re.compile(r"\s?[ap]\.?\s?m\b|\s(?:Uhr|GMT|UTC)\b|\s?h\d\d|\so['’]clock\b", re.IGNORECASE)
_DONE_AFTER = re.compile(
    r"\s(?:had|have|were|are|died|of|points|goals|runs|rebounds|assists|seconds|minutes|hours)\b"
)
_SINCE = re.compile(
    r"\b(?:in|since|by|from|until|till|before|after|during|early|late|mid|the|of|and|to|for|seit|en|depuis|desde)\s$",
    re.I,
)
_RANK_BEFORE = re.compile(r"#\s?$")  # "our #1 aim"
_LISTED = re.compile(r"\s?\)\s")  # "1) no cars, and 2) no dogs"
_LAST_OF_LIST = 12
_PENSION = re.compile(r"\s?\(?\s?[kb]\b")  # "a 401(k)"
_PENSIONS = frozenset(("401", "403", "457"))
_SHOW = "60 Minutes"
_EMERGENCY = frozenset(("911", "999", "112"))  # "called 911", "a 999 call"; not "called 112 witnesses"
_CALLED = re.compile(r"\b(?:call|dial|phon|rang|ring)\w*\s$")
_CALL = re.compile(r"\s(?:call|dispatch|operator)\w*\b")
_CALLED_ONES = re.compile(r"\s(?!minutes|hours|seconds|days|times|this|always|because)[a-z]{3,}(?<!s)s\b")
_PER = re.compile(r"\b(?:per|every|each)\s$")  # "20 per 100,000 births"
_WHOLES = frozenset((100.0, 1e3, 1e4, 1e5, 1e6))
_GROUP = re.compile(r"\b(?:Group|Gang|Committee|Club|Magnificent)(?:\sof)?\s$")  # "the Group of Seven"
_PACK = re.compile(r"(?:[-‑\s]|\s-\s)packs?\b")  # "a six-pack"
_SEVENTIES = re.compile(
    r"[-\s](?:twen|thir|for|fif|six|seven|eigh|nine)ties\b"
)  # "the late nineteen sixties"


def is_rank_or_name(text: str, number: int, end: int, value: float) -> bool:
    """Whether a number, in digits or words, is a rank, a whole of which others are parts, or a name."""
    before, after = text[max(0, number - 40) : number], text[end : end + 40]
    written = text[number:end]
    if written.isalpha():
        if written == "nineteen" and _SEVENTIES.match(after):
            return True
        if _SPELLED_KIND_BEFORE.search(before) or (written == "six" and _PACK.match(after)):
            return True
        return written[0].isupper() and _GROUP.search(before) is not None
    return (
        _RANK_BEFORE.search(before) is not None
        or (value in _WHOLES and _PER.search(before) is not None)
        or (written.rstrip("kb") in _PENSIONS and _PENSION.match(text, number + 3) is not None)
        or text.startswith(_SHOW, number)
        or (value <= _LAST_OF_LIST and _LISTED.match(after) is not None and not _in_brackets(text, number))
        or (written in _EMERGENCY and _is_called(before, after))
        or (_GROUP.search(before) is not None and written.isdecimal())
    )


def _in_brackets(text: str, at: int) -> bool:
    return text.count("(", 0, at) > text.count(")", 0, at)


def _is_called(before: str, after: str) -> bool:
    """Whether these digits are the number of an emergency call."""
    if _CALL.match(after):
        return True
    return _CALLED.search(before) is not None and _CALLED_ONES.match(after) is None


def counts_many(text: str, end: int) -> bool:
    """Whether what follows is a plural, so that a number before it counts."""
    return _MANY_AFTER.match(text, end) is not None


def is_uncounted(
    text: str,
    number: int,
    end: int,
    digits: str,
    language: str,
    many: re.Pattern[str] | None,
    bound: str,
) -> bool:
    """Whether bare digits, without a unit, are an ordinal, a year, a day, a time or part of a name.

    Args:
        text: where they stand, from `number` to `end`.
        digits: as they are written.
        language: of the text.
        many: what is mostly counted in it, if that is known.
        bound: the words before them that make them a bound, in lower case, or "".
    """
    rest = text[end:]
    if _ORDINAL_AFTER.match(rest) and not _HYPHENED.match(rest):
        return True
    if len(digits) < 3 and int(digits) <= 31 and not bound and _MONTH_AFTER.match(rest):
        return True
    before, after = text[max(0, number - 40) : number], rest[:40]
    if many is not None and many.match(lowered(after)):
        return _YEAR.fullmatch(digits) is not None and _SINCE.search(before) is not None
    if _YEAR.fullmatch(digits):
        return not _counts_by_year(before, after, language, bound)
    if digits == "11" and _NINE.search(before):  # the attacks of that day
        return True
    if _CLOCK.match(after) or _CLOCK_AROUND[0].search(before) or _CLOCK_AROUND[1].match(after):
        return True
    if bound:
        return False
    return (
        (len(digits) < 3 and int(digits) <= 31 and _MONTH_BEFORE.search(before) is not None)
        or (language in _ORDINAL_STOP and _ORDINAL.match(after) is not None)
        or _KIND_BEFORE.search(lowered(before[-_KIND:])) is not None
        or ((digits.isdecimal() or "." in digits) and _in_name(before, after, language))
    )


def _counts_by_year(before: str, after: str, language: str, bound: str) -> bool:
    """Whether digits that look like a year count something all the same."""
    if _SINCE.search(before) or not _MANY_AFTER.match(after):
        return False
    if language != "en" or (bound and bound not in _NO_BOUND_OF_YEARS):
        return True
    return _PERSONS_AFTER.match(after) is not None and not _MONTH_BEFORE.search(before)


def _in_name(before: str, after: str, language: str) -> bool:
    """ "the Boeing 737", "Windows 11": the number goes with the capitalised word before it. "In
    Paris 14 people" counts people.
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
