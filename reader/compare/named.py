"""Which names of a passage are whole, so that they can be told as details of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.text.background import Background
from reader.text.names import Name
from reader.text.tokens import stems

# A rank before a name that was cut off: "Homicide Capt. | James Clark"
RANKS = frozenset(
    """capt sgt lt col gen maj const det insp cmdr rep reps sen sens gov pres dr mr mrs ms prof rev hon st
    supt res ceo cfo coo""".split()
)
# "the U.K.'s Interoute Plc"; what is called after many is their own name: "Averil Women's Health Fund"
_OWNER = re.compile(r".*(?<![Ww]omen)(?<!\b[Mm]en)(?<![Cc]hildren)(?<!\b[Pp]eople)['’]s?\s(?=\S+\s\S)")
_OWNED = re.compile(r"['’]s?\s[\w-]+$")  # "the FBI's Russia inquiry"
# Countries that are named in passing wherever they are at home, and beginnings that name nothing
_EVERYWHERE = frozenset(
    ("united states", "united kingdom", "european union", "great britain", "task force", "white house chief")
)
_BODIES = (
    r"(?:Academy|Administration|Agency|Alliance|Association|Authority|Board|Bureau|Cent(?:er|re)|Coalition|College|"
    r"Commission|Committee|Company|Confederation|Corporation|Council|Court|Department|Federation|Foundation|"
    r"Institute|League|Ministry|Office|Organi[sz]ation|School|Service|Society|Union|University)"
)
# "Department | of Criminal Justice", "Court | of Appeals for the Ninth Circuit": a name to its end, and
# its end alone
_REST = re.compile(r"(?:\s(?:of|for)(?:\sthe)?\s[A-Z][\w’'-]+(?:\s(?:and\s)?[A-Z][\w’'-]+){0,3}){1,2}")
_BEGINNING = re.compile(
    rf"\b(?:{_BODIES}s?|Task\sForce|Secretary|Minister)\s(?:of|for|on)\s(?:the\s)?"
    r"(?P<two>(?:[A-Z][\w’'-]+,?\s){1,3}and\s)?$"
)
# What bodies are for: "Task Force on Tides and | Public Safety", not "Department of Justice and | Ada Brook"
_MATTERS = re.compile(
    r"\b(?:Affairs|Budget|Care|Culture|Defen[cs]e|Development|Education|Employment|Energy|Environment|Families|Fisheries|"
    r"Food|Forestry|Health|Human\sServices|Industry|Infrastructure|Innovation|Labou?r|Medicaid|Medicine|Prevention|"
    r"Protection|Safety|Sciences?|Security|Services|Skills|Sports?|Technology|Tourism|Trade|Transport|Welfare)\b"
)
_MATTERS_OF = re.compile(r"\s(?:of|for|on)\s")
_BODY = re.compile(rf"\b{_BODIES}s?$")
_GOES_ON = re.compile(rf"\sand(?:\s[A-Z][\w’'-]+){{0,2}}\s{_BODIES}\b(?!\s(?:of|for)\s)")
_GONE_BEFORE = re.compile(r"\b[Tt]he\s(?P<first>[A-Z][\w’'-]+\sand\s)$")
_TITLE_SHARE = 0.6  # of the words of a quotation have capitals: it is a work's title
_LED = re.compile(r"-(?:led|controlled|run|backed|dominated|appointed)\s")  # "Council-led Harbour Board"
_MANY = re.compile(r"(?:crats|icans|ians)$|^american$")  # "Top House Democrats", "the first African American"
# "Office of Tides | and Budget Director Ada Brook", "at Ames and | Averil University School of Law", and
# "States Citizenship and | Harbour Services"
_AND = re.compile(r"\sand\s")
_AND_ONE = re.compile(r"(?:^|(?<!\S)[a-z][\w’'-]*\s)[A-Z][\w’'-]+\sand\s$")
_AND_MANY = re.compile(r"\b[A-Z][\w’'-]+\sand\s$")
_HAS_BODY = re.compile(rf"\b{_BODIES}s?\b")
# "HARBOUR BOARD URGED TO STAY Ada Brook": of a heading that runs on into the text
_HEADING = re.compile(r"(?:[A-Z][A-Z’'-]+\s){3,}(?=[A-Z][a-z])")
_SIGNED = re.compile(r"\s?/\s?[A-Z]|\s\(@")  # "Ada Brook / Harbour Pictures", "Ada Brook (@adabrook)"
_CHIEF = re.compile(r"(?:Chief\sof\s)?Staff\s(?=[A-Z])")
_CHIEF_OF = re.compile(r"\bChief\sof\s(?:Staff\s)?$")
_NUMBERED = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\s$")  # "the 67th | Harbour Division"
_DOTTED = re.compile(r"\b[A-Z](?:\.[A-Z])+$")  # "Dunmere D.A"
_SHOUTED = 3  # words in capitals that follow each other
# exp(-1.2): each word of the name stands in three of ten news texts
_KNOWN = 1.2
# A credit, not a part of the story: "the Gazette reports", "Harbour TV has learned"
_REPORTED = re.compile(
    r"[.,]?\s(?:(?:first\s|also\s)?report(?:s|ed)\b|(?:has|have)\s(?:learn(?:ed|t)\b|confirmed\s?(?:[.,;]|$)))"
)


def is_whole(text: str, name: Name) -> bool:
    """Whether a name is one by itself: no shouted heading ("LOST IN A STORM"), no initials ("N. J."), no rank
    without its bearer, nothing owned or led by somebody ("FBI's Russia"), no outlet that is only credited, no
    rest of a longer name ("Department of | Tidal Affairs"), nobody who only signs, no party ("Democrats"), no
    half of a body with "and" in its middle.
    """
    words = [word.strip(".") for word in name.key.split()]
    return not (
        all(len(word) <= 2 for word in words)
        or (name.text.isupper() and len(words) >= _SHOUTED)
        or words[-1] in RANKS
        or name.key in _EVERYWHERE
        or _OWNED.search(name.text)
        or _LED.search(name.text)
        or _MANY.search(words[-1])
        or _REPORTED.match(text, name.end)
        or _SIGNED.match(text, name.end)
        or _is_rest(text, name)
        or _is_torn(text, name)
    )


def _is_torn(text: str, name: Name) -> bool:
    """Whether a body's name may go on before or behind an "and", where no rule tells how far."""
    if not _HAS_BODY.search(name.text):
        return False
    behind = _AND.match(text, name.end) if _shown(text, name) == name.text else None
    if behind and _MATTERS_OF.search(name.text) and _MATTERS.match(text, behind.end()):
        return True
    if _GONE_BEFORE.search(text, 0, name.start):
        return False
    before = _AND_MANY if _BODY.search(name.text) else _AND_ONE
    return before.search(text, 0, name.start) is not None


def _is_rest(text: str, name: Name) -> bool:
    begun = _BEGINNING.search(text, 0, name.start)
    return begun is not None and (not begun["two"] or _MATTERS.search(name.text) is not None)


def whole_name(text: str, name: Name) -> str:
    """The name as it stands, with what belongs to it ("National Tidal and Harbour Administration") and
    without a heading before it.
    """
    shown = _shown(text, name)
    heading = _HEADING.match(shown)
    return shown[heading.end() :] if heading else shown


def _shown(text: str, name: Name) -> str:
    start, end = (
        name.start,
        name.end + (_DOTTED.search(name.text) is not None and text[name.end :][:1] == "."),
    )
    staff = _CHIEF.match(name.text)
    if staff and _CHIEF_OF.search(text, 0, start + staff.end()):
        return text[start + staff.end() : end]
    if number := _NUMBERED.search(text, 0, start):
        return text[number.start() : end]
    if owner := _OWNER.match(name.text):
        start += owner.end()
    if _BODY.search(name.text) and (rest := _REST.match(text, name.end)):
        return text[start : rest.end()]
    if not _BODY.search(name.text):
        more = _GOES_ON.match(text, name.end)
        return text[start : more.end() if more else end]
    before = _GONE_BEFORE.search(text, 0, start)
    return text[before.start("first") if before else start : end]


def in_a_title(text: str, name: Name, quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether a name is a piece of a work's title: "Ball Game" of “Take Me Out to the Ball Game”."""
    for a, b in quoted:
        if a <= name.start and name.end <= b and b - a > name.end - name.start + 2:
            words = text[a:b].split()
            return sum(word[:1].isupper() for word in words) >= _TITLE_SHARE * len(words)
    return False


@lru_cache(maxsize=8192)  # a name stands in many passages
def in_all_news(key: str, language: str) -> bool:
    """Whether a name tells nothing, because all its words stand in news on anything: "White House", "Senate
    Democrats".
    """
    background = Background.load(language)
    return max((background.idf(stem) for stem in stems(key, language)), default=0.0) < _KNOWN
