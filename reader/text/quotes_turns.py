"""Transcript turns: paragraphs of the form "Speaker: words", where several follow one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LABEL = re.compile(
    r"^[^\S\n]*(?P<mark>[“\"«„]?)[^\S\n]*"
    r"(?P<who>(?:[A-ZÀ-Þ][\w.'’-]*|[A-Z]\.)(?:[^\S\n]+(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|al|bin|of|the)){0,4}"
    r"(?:[^\S\n]*\([^)\n]{1,40}\))?)[^\S\n]*:[^\S\n]+(?P<words>\S[^\n]*)$",
    re.M,
)
_PARAGRAPH = re.compile(r"^[^\S\n]*(?P<mark>[“\"«„]?)[^\S\n]*(?P<words>\S[^\n]*)$", re.M)
_NOT_SPEAKERS = frozenset(
    """update updated related read more note editor's correction correction: source sources photo photos
    watch video image caption listen opinion analysis breaking exclusive live advertisement tags topics
    category filed date time location when where who what why how price rating score results result
    summary bottom line next example warning step tip answer question topline key facts background
    tangent context published posted by email phone address website contact tel fax subscribe share
    follow""".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's words; offsets index the text and leave out the label."""

    start: int
    end: int
    speaker: str


def find(text: str) -> list[Turn]:
    """Turns that stand in a run of at least two (a label alone may be anything)."""
    found: list[tuple[int, Turn]] = []
    lines = re.finditer(r"[^\n]*\S[^\n]*", text)
    line_number = {m.start(): number for number, m in enumerate(lines)}
    for m in _LABEL.finditer(text):
        who = m["who"].strip()
        if m.start() == 0 or who.split()[0].lower().strip("’'.") in _NOT_SPEAKERS or who.endswith((".com",)):
            continue
        start, end = m.start("words"), m.end("words")
        while end > start and text[end - 1].isspace():
            end -= 1
        if m["mark"] and text[end - 1] in '”"»“':
            end -= 1
        if text[start] in '“"«„' and text[end - 1] in '”"»“':
            start, end = start + 1, end - 1
        if end > start:
            found.append((line_number.get(m.start(), -9), Turn(start, end, who)))
    out: list[Turn] = []
    for i, (line, turn) in enumerate(found):
        near = [found[j][0] for j in (i - 1, i + 1) if 0 <= j < len(found)]
        if any(0 < abs(line - other) <= 2 for other in near):
            out.append(turn)
    if len(out) < 3 and len({t.speaker for t in out}) < 2:
        return []
    return sorted([*out, *_carried_on(text, out)], key=lambda t: t.start)


def _carried_on(text: str, turns: list[Turn]) -> Iterator[Turn]:
    """Further paragraphs of turns that are printed as quotations, each with an opening mark of its own."""
    labels = {m.start("words"): m for m in _LABEL.finditer(text)}
    stops = [turn.start for turn in turns[1:]] + [len(text)]
    for turn, stop in zip(turns, stops, strict=True):
        label = labels.get(turn.start) or labels.get(turn.start - 1)
        if label is None or not label["mark"]:
            continue
        for p in _PARAGRAPH.finditer(text, label.end(), stop):
            if not p["mark"] or _LABEL.match(text, p.start()):
                break
            words = p["words"].rstrip('”"»“')
            if not words.startswith("("):  # "(Crosstalk.)"
                yield Turn(p.start("words"), p.start("words") + len(words), turn.speaker)
