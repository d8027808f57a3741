"""A figure in the words of its passage: "47" alone tells nobody what there were 47 of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.compare.named import RANKS
from reader.text.figures import Figure
from reader.text.figures_cjk import PERSON, thing_before
from reader.text.measures import is_money, kind_of
from reader.text.names import Name
from reader.text.stopwords import stopwords
from reader.text.tokens import MARKS, lowered

_LATIN_END = "\u024f"
_MOST = 3  # words behind a number that say what it counts, beside a name: "five Averil High Court justices"
_MOST_OF_NAME = 3
_LEAST_SUM = 1000  # "two million euros" tells by itself what "three euros" does not
# Some set spaces around hyphens: "a 12 - gauge gun", "a 9 - year - old boy", "three co - workers"
_TIED = re.compile(
    r"(?:[-‑]|\s-\s(?=(?:year|yard|yd|day|month|week|hour|minute|mile|foot|inch|pound|ton|point|time|page|gauge|"
    r"bit|caliber|calibre|member|person|game|seat|round|vote|term|nation|state|stor(?:y|ey)|part|man)\b))"
    r"[^\W\d_][\w’'‑-]*(?:\s-\solds?\b)?"
)
_NEXT = re.compile(
    rf"\s((?:[A-Z]\.){{2,}}|(?:{'|'.join(map(str.title, sorted(RANKS)))})\.(?=\s[A-Z])"
    rf"|(?:co|self|non|anti|ex|half|vice|step)\s-\s[a-z]+|[^\W\d_][\w{MARKS}’'‑-]*(?:\s-\s[a-z]+ed\b)?)"
)
# "128 oil | and natural gas executives": the thing comes after what is of two kinds
_OR_OTHER = re.compile(r"\s(?:and|or)(?:\s(?:\d[\d,.]*\s)?[a-z][\w’'‑-]*){1,3}(?<=[a-z]s)\b")
# "the 29-year-old | suggested it"
_DID = re.compile(
    r"[a-z]{2,}ed|said|says|told|wrote|went|came|took|made|got|won|lost|left|ran|fell|began|became|sank|swam|saw|met|"
    r"held|gave|found|kept|paid|sold|bought|brought|drove|flew|fled|knew|spoke|stood|"
    r"written|built|drawn|seen|taken|given|shown|thrown"
)
_COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve dozen".split())
# "over a dozen | other states", "3,300 | fewer deaths": no thing by themselves
_OF_A_KIND = re.compile(r"\s(?:other|more|fewer|additional)(?=\s[^\W\d_])")
_WORD = re.compile(rf"[^\W_][\w{MARKS}’'.,‑-]*")
# With this word the thing is named: "more than 200 people | set off", "four Republicans | supported"
_SHORT = re.compile(r"U[SKN]")  # "one in eight US adults"
_LAST = re.compile(
    r"(?:people|men|women|children|police|persons|(?!(?:gas|news|bias|series|lens)$)\w{2,}(?<![sui'’])s)$"
)
_MEASURED = re.compile(r",\s[^\s,;:.]+(?:\s[^\s,;:.]+){0,2}")
# "$150 billion in damages", "40 percent of the oil"
_WHEREOF = re.compile(
    r"\s?(?<=[\s\w%])(?:in|of|for|with|a|an|per)\s(?:(?:the|its|their|his|her|all|these|those)\s)?(?=[^\W\d_])"
)
_UP_TO = re.compile(r"\s(?:and|to)\s\d[\d.,]*\d?")  # "between 60 and 100 people"
# "between $140 and $150 million", "$3 to $5 billion": the sum is whole at the end only
_UP_TO_SUM = re.compile(
    r"\s?(?P<by>and|to|[-–‑])\s?[$€£]?\d[\d.,]*\s(?:hundred|thousand|million|billion|trillion)\b"
)
_SHARE_OF_ALL = re.compile(r"\s(?:in|out of)\s(?:every\s)?\S+$")  # "one in eight | adults"
# "27 votes to 19", "three of its eight branches": neither number says it alone
_TO = re.compile(r"\s(?:to|against)\s\d[\d,]*\b(?![.]\d)")
_FROM = re.compile(r"(?<![\w.,$£€])\d[\d,]*(?:\s[a-z]+)?\s(?:to|against)\s$")
# "un train sur trois", "eine von vier": the number behind says nothing alone
_IN = re.compile(
    r"(?<!\w)(?:une?|ein\w{0,2}|un[ao]|\d{1,3})\s(?:[\w’'-]+\s){0,5}(?:sur|von|de\scada)\s$", re.IGNORECASE
)
# "age 61", "under age 40", "aged 18 to 49"
_AGE = re.compile(r"\b(?:(?:under|over)\s)?(?:[Aa]ge[sd]?|age\sof)\s(?:about\s|around\s)?$")
_TO_AGE = re.compile(r"\s?(?:to|and|or|[-–‑])\s?\d{1,3}\b")
_ONE_IN = re.compile(r"\b[Oo]ne\s(?:in|out\sof)\s(?:every\s)?$")  # "one in | eight harbour pilots"
_WHO = frozenset("who which that whose whom when where while because".split())
_PART_OF = re.compile(
    r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|all|these|those)\s)?(?:[\w-]+['’]s\s)?(?:\d[\d,.]*\s)?(?=[^\W\d_])"
)
_BETWEEN = re.compile(r"\b(?:[Bb]etween|[Ff]rom)\s$")
_BORDER = re.compile(r"[,;:.!?()“”\"—–](?=\s|$)|(?<=\s)[“\"(—–]|\s-{1,2}\s")
_BEFORE, _BEHIND = 6, 5  # words on either side of a number that names no thing
_AND = frozenset(("and", "or", "but"))
_ENOUGH = 3  # words before a number, behind the last "and"
_OPENS = re.compile(r"\s?[(\[/]\s?(?:or\s|some\s)?")


def figure_phrase(text: str, figure: Figure, names: Sequence[Name], language: str = "en") -> str:
    """The figure with what it counts: "47 new rules", "12-year-old daughter", "Robyn Hale, 48", "$4 million
    in damages"; of a number that names no thing the words around it: "rang soon after seven".

    Args:
        text: the passage.
        figure: one of its figures.
        names: the names of the text.
        language: whose small words are no things.
    """
    small = stopwords(language)
    if language == "ja" and figure.unit == PERSON:
        return thing_before(text, figure.start) + text[figure.start : figure.end]  # 子ども2人
    if figure.unit:
        plain = figure.text.removesuffix(" of")
        between = _BETWEEN.search(text, 0, figure.start)
        if (other := _UP_TO_SUM.match(text, figure.end)) and (between or other["by"] != "and"):
            return text[between.start() if between else figure.start : other.end()]
        if figure.unit == "%" and _SHARE_OF_ALL.search(figure.text):
            end = _whereof(text, figure.end, small)
            return text[figure.start : end if end > figure.end else _things(text, end, small)]
        end = _whereof(text, figure.start + len(plain), small)
        whole = text[figure.start : end]
        told = any(map(str.isdigit, whole)) or end > figure.end
        if told or (is_money(figure.unit) and figure.value >= _LEAST_SUM):
            return whole
        return _around(text, figure, small)
    if age := _AGE.search(text, 0, figure.start):
        to = _TO_AGE.match(text, figure.end)
        return text[age.start() : to.end() if to else figure.end]
    if (other := _UP_TO.match(text, figure.end)) and text[other.end() : other.end() + 1].isspace():
        end = _things(text, other.end(), small)
        between = _BETWEEN.search(text, 0, figure.start)
        return text[between.start() if between else figure.start : end]
    if language == "en" and (first := _ONE_IN.search(text, 0, figure.start)):
        return text[first.start() : _things(text, figure.end, small)]
    if language != "en" and (first := _IN.search(text, 0, figure.start)):
        return text[first.start() : figure.end]
    if first := _FROM.search(text, 0, figure.start):
        return text[first.start() : _things(text, figure.end, small)]
    if text[figure.end : figure.end + 1] in (",", ".", ";", ""):
        whose = next((n for n in names if n.end + 2 == figure.start and text[n.end] == ","), None)
        return text[whose.start : figure.end] if whose else _around(text, figure, small)
    tied = _TIED.match(text, figure.end)
    end = _things(text, tied.end() if tied else figure.end, small)
    if tied and end == tied.end() and (more := _MEASURED.match(text, end)):
        end = more.end()  # "a five-year, $80 million contract"
    if other := _TO.match(text, end):
        return text[figure.start : _things(text, other.end(), small)]
    if end == figure.end and (of := _PART_OF.match(text, end)):
        things = _things(text, of.end() - 1, small)
        end = things if things >= of.end() else end
    return text[figure.start : end] if end > figure.end else _around(text, figure, small)


def _things(text: str, end: int, small: frozenset[str]) -> int:
    """Where the words for what is counted end, the first of which may begin at `end`."""
    start = end
    if (kind := _OF_A_KIND.match(text, end)) and lowered(text[kind.end() :].split(" ", 2)[1]) not in small:
        end = kind.end()
    count = named = 0
    noun = end  # where the words end without a last one that tells what was done: "12-year-old girl | swam"
    while count - named < _MOST:
        word = _NEXT.match(text, end)
        if (
            word and count and word[1][0] > _LATIN_END
        ):  # what follows the first word there is no thing any more
            break
        if not word or (lowered(word[1]) in small and not _SHORT.fullmatch(word[1])):
            other = _OR_OTHER.match(text, end)
            return other.end() if other and end > start else noun
        did = _DID.fullmatch(word[1]) is not None
        if text.endswith("olds", 0, end) or (text.endswith("old", 0, end) and did):
            break
        if count and word[1] in _COUNTS:
            break
        end = word.end()
        noun = noun if did and count else end
        if _LAST.fullmatch(word[1]) and not (word[1][0].isupper() and _names_a_kind(text, end, small)):
            break
        count += 1
        named += named < _MOST_OF_NAME and word[1][0].isupper()
    return noun


def _names_a_kind(text: str, end: int, small: frozenset[str]) -> bool:
    """Whether a name only tells which things of the next word are meant: "200 Harbours | members"."""
    word = _NEXT.match(text, end)
    return (
        word is not None
        and word[1][0].islower()
        and word[1] not in small
        and _LAST.fullmatch(word[1]) is not None
    )


def _whereof(text: str, end: int, small: frozenset[str]) -> int:
    match = _WHEREOF.match(text, end)
    if not match:
        return end
    things = _things(text, match.end() - 1, small)
    return things if things >= match.end() else end


def _around(text: str, figure: Figure, small: frozenset[str]) -> str:
    """The words of the clause around a figure, without the small ones that it begins with."""
    begin = max((m.end() for m in _BORDER.finditer(text, 0, figure.start)), default=0)
    closes = _BORDER.search(text, figure.end)
    before = list(_WORD.finditer(text, begin, figure.start))[-_BEFORE:]
    behind = list(_WORD.finditer(text, figure.end, closes.start() if closes else len(text)))
    joined = max((k for k, word in enumerate(before) if word.group() in _AND), default=-1)
    if len(before) - joined > _ENOUGH:
        del before[: joined + 1]  # of another clause
    while before and lowered(before[0].group()) in small:
        before.pop(0)
    behind = behind[: _BEHIND if before else _BEFORE]
    clause = next((k for k, word in enumerate(behind) if lowered(word.group()) in _WHO), len(behind))
    behind = behind[:clause] if before else behind
    while behind and (lowered(behind[-1].group()) in small or behind[-1].group().isdecimal()):
        behind.pop()
    start = before[0].start() if before else figure.start
    return text[start : behind[-1].end() if behind else figure.end].rstrip(" ,.;")


def is_conversion(text: str, figure: Figure, before: Figure | None) -> bool:
    """Whether a figure is the one before it in another unit: "600 metres (2,000 feet)", "$US1 million ($1.5
    million)".
    """
    return (
        before is not None
        and (before.unit != figure.unit or is_money(figure.unit))
        and kind_of(before.unit) == kind_of(figure.unit)
        and _OPENS.fullmatch(text[before.end : figure.start]) is not None
    )
