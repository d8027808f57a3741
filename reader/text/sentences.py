"""Sentences of a paragraph: sentencex does the work, a few rules of news prose repair it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

import sentencex

# sentencex splits after these; news prose does not.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"'‘\[-])(?:approx|atty|const|dep|dist|gov|sen|sens|rep|reps|gen|col|lt|maj|sgt|capt|cmdr|adm|det|insp|supt|hon|"
    r"mt|mts|rev|fr|mr|mrs|ms|dr|prof|st|jr|sr|no|nos|vs|v|cf|al|est|dept|asst|assn|bros|corp|inc|ltd|co|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|fig|vol|ed|art|sec|"
    r"e\.g|i\.e|u\.s|u\.k|u\.n|d\.c|a\.m|p\.m)\.[\"”’)]?\s*$",
    re.IGNORECASE,
)
# After these a capital letter does begin a sentence, unless what follows belongs to them.
_MAY_END = re.compile(
    r"\b(?:a\.m|p\.m|u\.s|u\.k|u\.n|d\.c|inc|ltd|co|corp|jr|sr|al|etc|est|no|v|art)\.\s*$", re.IGNORECASE
)
_BELONGS = re.compile(
    r"(?:[a-z\d,;:(&-]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|"
    r"(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?\s\d"
    r"|(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|BST|CET|UTC|local)\b"
    r"|(?:Supreme|Senate|House|Congress|Capitol|District|Attorney|Army|Navy|Air|Department|Treasury|"
    r"President|Court|Circuit|Embassy|Border|Rep|Sen)\b)"
)
_SHORT_STOP = re.compile(r"(?:^|[\s(])(?:[^\W\d_]{1,3}\.)*[^\W\d_]{1,4}\.\s*$")  # "hab.", "m.in."
_TITLE_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:MM?|Mgr|Mme|Mlle|Sr|Sra|Srta|Dra|Sig|Hr|Fr|Nr|Abs|Art|Núm|Avd?a?|[Mm]evr|[Dd]hr|hab|inż|mgr|św)"
    r"\.\s*$"
)
# "o godz. 6.45", "ul. 3 Maja", "art. 5": a number behind these goes on
_NUMBERED = re.compile(
    r"(?:^|[\s(’'])(?:godz|ul|al|nr|[Aa]rt|ust|poz|str|pkt|ok|kl|[Nn][úu]m|p[áa]g|Abs|ca|tel|Avd?a?)\.\s*$"
)
_INITIAL = re.compile(r"(?<![^\W\d_])[A-Z]\.$")
_SAID = re.compile(r"[!?.…]\s?[\"”’'“»«]\s*$")
_LOWER = re.compile(r"[a-zß-öø-ÿ][a-zß-öø-ÿ'’-]*[\s.,]")
_VERSUS = re.compile(r"\bvs?\.\s*$")  # "Brook v. Harbour Board"; a king is "V."
_NEVER_FIRST = ",;:)]ºª°"  # "her book, It Sinks!: A Life, was"; "in Bellmouth, Wash.; she left"; "5.º"
_QUOTING = ("と", "って", "など", "は", "を", "が", "の", "に")  # the sentence goes on after a quotation
_CJK_STOP = re.compile(r"[。！？]+[」』）]*(?=[^\s。！？」』）])")
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^“]*“|「[^」]*」|『[^』]*』")
_NO_MARKS = str.maketrans(dict.fromkeys('"“”«»„「」『』', " "))
LONGEST = 2_000
"""Characters of a sentence: twice the longest in 26,000 of real news. What runs on for longer (a list, a
table, a text without stops) is cut: reading and comparing a sentence takes the square of its length."""
# Where such a one is cut, the best place first; the mark stays with what stands before it.
_PLACES = (re.compile(r"[;；:—–](?=\s|$)|[；。]"), re.compile(r"[,،](?=\s|$)|[，、]"), re.compile(r"(?=\s)"))
# The segmenter panics on "Plan A . Then" with such a space: it takes each for one octet of UTF-8.
_WIDE_SPACE = re.compile(r"[^\S\x00-\x7f](?=\s*\.)")
_LONGEST_QUOTE = 600  # characters; a speech that runs on is told sentence by sentence


def sentence_spans(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Where the sentences of one paragraph stand, without the space around them.

    A sentence is never cut inside quotation marks that close within the paragraph, unless what
    stands between them is a whole speech. None has more than LONGEST characters.
    """
    quoted = quoted_spans(text)
    cuts = _cuts(text, language)
    cuts = sorted({*cuts, *(m.end() for m in _CJK_STOP.finditer(text))})
    if any(b - a > _LONGEST_QUOTE for a, b in quoted):
        # The segmenter never cuts inside quotation marks either; without them it does.
        bare = _cuts(text.translate(_NO_MARKS), language)
        cuts = sorted({*cuts, *(c for c in bare if any(a < c < b for a, b in quoted))})
    spans: list[tuple[int, int]] = []
    start = 0
    for cut in cuts:
        if any(a < cut < b and b - a <= _LONGEST_QUOTE for a, b in quoted):
            continue
        if _runs_on(text[start:cut], text[cut:]):
            continue
        _append(spans, text, start, cut)
        start = cut
    _append(spans, text, start, len(text))
    return [piece for a, b in spans for piece in _pieces(text, a, b, quoted)]


def _pieces(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """A sentence, or the parts of one that is too long."""
    while end - start > LONGEST:
        cut = _cut_before(text, start + LONGEST // 2, start + LONGEST, quoted)
        parts: list[tuple[int, int]] = []
        _append(parts, text, start, cut)
        yield from parts
        start = cut
        while text[start].isspace():  # it ends with a letter
            start += 1
    yield start, end


def _cut_before(text: str, least: int, most: int, quoted: Sequence[tuple[int, int]]) -> int:
    """The best place for a cut behind `least` and not behind `most`; not in a quotation if that can be."""
    whole = [(a, b) for a, b in quoted if a < most and b > least and b - a <= _LONGEST_QUOTE]
    for place in _PLACES:
        # To look at what follows the last place, one more character is read.
        ends = [m.end() for m in place.finditer(text, least, most + 1) if least < m.end() <= most]
        free = [end for end in ends if not any(a < end < b for a, b in whole)]
        if free:
            return free[-1]
    cut = most
    while cut > least + 1 and (unicodedata.combining(text[cut]) or text[cut] in "\u200d\ufe0f"):
        cut -= 1  # an accent stays with its letter
    return cut


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Spans from an opening quotation mark to past its closing one; unclosed marks give nothing."""
    return [match.span() for match in _QUOTED.finditer(text)]


def _cuts(text: str, language: str) -> list[int]:
    cuts: list[int] = []
    at = 0
    for piece in _segments(language, text):
        at += len(piece)
        bare = piece.rstrip()
        strays = len(bare) - len(bare.rstrip("“„«‘\"'("))
        # An opening mark left behind at the end of a sentence belongs to the next one.
        opens = strays and bare[-strays - 1 : -strays].isspace()
        cuts.append(at - (len(piece) - len(bare) + strays) if opens else at)
    if at != len(text):  # an input that the segmenter alters is taken whole rather than cut wrongly
        return []
    return cuts[:-1]


def _segments(language: str, text: str) -> list[str]:
    """What the segmenter makes of a text, in pieces as long as they are in it."""
    try:
        return list(sentencex.segment(language, _WIDE_SPACE.sub(" ", text)))
    except BaseException as error:  # a panic of Rust is no Exception: it would end the engine's thread
        if type(error).__name__ != "PanicException":
            raise
        return [text]


def _runs_on(before: str, after: str) -> bool:
    if _INITIAL.search(before) and after[:1].isupper():
        return True  # "D-N.Y."
    after = after.lstrip()
    if not after or not before.strip() or after[0] in _NEVER_FIRST:
        return True
    if _SHORT_STOP.search(before) and (after[0].islower() or _TITLE_ABBREVIATED.search(before)):
        return True  # "5 p. m. del lunes", "M. Brun"
    if after[0].isdigit() and _NUMBERED.search(before):
        return True
    if before.rstrip()[-1] in "」』" and after.startswith(_QUOTING):
        return True
    if _SAID.search(before) and _LOWER.match(after):
        return True  # "“It sank!” the mate wrote."
    if _VERSUS.search(before):
        return True
    if _MAY_END.search(before):
        return _BELONGS.match(after) is not None
    return _ABBREVIATION.search(before) is not None


def _append(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        spans.append((start, end))
