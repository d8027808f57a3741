"""The sentences of a text around its quotations."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.text.quotes_marks import Marked
from reader.text.speech import AUX, CLAUSE, MASK, PREPOSITIONS, Word, is_name, is_verb, tokens
from reader.text.speech_groups import left_subject

_ABBREVIATIONS = (
    "v Mr Ms Dr St Mrs Sen Rep Gov Gen vs Lt No Jr Sr Prof Capt Col Sgt Rev Del Dist Atty Adm Maj Supt Det"
    " Sens Reps Cmdr Insp Cpl Amb Const Msgr Fr Pvt Cllr Hon"
).split()
_MONTHS = "Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec".split()  # "on Jan. 6", but "in Jan. Nobody came"
_END = re.compile(  # what may not stand before a stop is asked after it: few characters are stops
    r"[.?!…](?<!\b[A-Z][.?!…])"
    + "".join(rf"(?<!\b{word}[.?!…])" for word in _ABBREVIATIONS)
    + "".join(rf"(?!(?<=\b{month}\.)\s\d)" for month in _MONTHS)
    # of a long run its end will do: from each of its stops to it would grow with the square
    + rf"[.?!…]{{0,20}}+[)\]]*+(?=\s++(?:[A-Z0-9(\[]|{MASK}))|(?<=[.?!])\s++(?={MASK})"
)
_NEXT = re.compile(r"\S")


@dataclass(slots=True)
class Frame:
    """A sentence with the quotations in it; offsets index the text."""

    start: int
    end: int
    marks: list[Marked] = field(default_factory=list)


def frames(text: str, masked: str, stretches: list[Marked]) -> list[Frame]:
    """The sentences of a text; a quotation is never cut, and keeps the "he said" that follows it."""
    out: list[Frame] = []
    cursor = 0
    for paragraph in re.finditer(r"[^\n]+", masked):
        low, high = paragraph.start(), paragraph.end()
        cuts = {m.end() for m in _END.finditer(masked, low, high)}
        first = cursor
        while cursor < len(stretches) and stretches[cursor].outer_start < high:
            m = stretches[cursor]
            cursor += 1
            if text[m.end - 1] in ".?!…" and m.outer_end < high and not _tail(masked, m, high, text):
                cuts.add(m.outer_end)
        start = low
        for cut in [*sorted(cuts), high]:
            while start < cut and masked[start].isspace():
                start += 1
            if cut > start:
                after = first
                while after < cursor and stretches[after].outer_start < cut:
                    after += 1
                out.append(Frame(start, cut, stretches[first:after]))
                first = after
            start = cut
    return out


def _tail(masked: str, m: Marked, high: int, text: str) -> bool:
    """Does the sentence go on after a quotation that ends in a full stop or question mark?"""
    follows = _NEXT.search(masked, m.outer_end, high)
    if follows is None or follows[0] == MASK:
        return False
    if follows[0].islower() or follows[0] in ",;—–―-)]":
        return True
    words = tokens(masked, m.outer_end, min(high, m.outer_end + 90))
    for i in range(min(len(words), 18)):
        if words[i].text[0] == MASK or words[i].text in (".", "?", "!"):
            return False
        if is_verb(words, i) and words[i].text.islower():
            group = left_subject(words, i)
            opens = group is not None and (group[0] == 0 or (group[0] > 2 and opens_at(words, 0, group[0])))
            if not opens or i + 1 >= len(words):
                return False
            # "“Go!” Brook said." goes with it; "“Go.” Brook said that ..." starts a new sentence
            beside = words[i + 1].text
            return (
                text[m.end - 1] in "?!"
                or beside in (".", ",")
                or (text[m.end - 1] == "." and beside[0] == MASK)
            )
    return False


def opens_at(words: list[Word], i: int, start: int) -> bool:
    """Does a noun group begin what follows a quotation, after an adjective or two ("retired"), or as the name
    apposed to what does ("Stone's niece, state Del. Ann Brook")?"""
    between = words[i:start]
    comma = next((n for n, w in enumerate(between) if w.text == ","), 0)
    if 2 <= comma <= 7 and len(between) - comma <= 3 and is_name(words[start]):
        plain = AUX | CLAUSE | PREPOSITIONS - {"of"}
        return not any(w.low in plain or is_verb(words, i + n) for n, w in enumerate(between))
    doubled = len(between) <= 4 and any(
        w.low == "and" for w in between
    )  # "club president and general manager"
    plain = (CLAUSE | PREPOSITIONS) - {"and"} if doubled else CLAUSE | PREPOSITIONS
    return (len(between) <= 2 or doubled) and all(w.text.islower() and w.low not in plain for w in between)
