"""A cue that names whose words they are: according to Brook; the Post quoted Brook as saying."""

from __future__ import annotations

from dataclasses import replace

from reader.text.speech import Cue, Word, is_name
from reader.text.speech_doubt import speaker
from reader.text.speech_groups import left_subject
from reader.text.speech_groups_right import apposed_name, right_group


def cue_of(masked: str, words: list[Word], group: tuple[int, int] | None, verb: int | None, kind: str) -> Cue:
    """A cue whose speaker is a noun group and whose verb a word of the sentence."""
    said = words[verb].text if verb is not None else None
    group = speaker(words, group, verb) if group is not None else None
    at = words[verb].start if verb is not None else words[group[0]].start if group else 0
    if group is None:
        return Cue(at, at, "", said, at, kind)
    start, end = words[group[0]].start, words[group[1] - 1].end
    return Cue(start, end, masked[start:end], said, at, kind)


def according(masked: str, words: list[Word]) -> Cue | None:
    """ "according to Brook", "as Brook put it", "in Brook's words"."""
    for i, w in enumerate(words):
        if w.low == "according" and i + 2 < len(words) and words[i + 1].low == "to":
            group = right_group(words, i + 2)
            if group:
                name = apposed_name(words, group)
                c = cue_of(masked, words, name or group, None, "say")
                return Cue(c.start, c.end, c.speaker, "according to", w.start, "say")
        if w.low == "per" and i + 1 < len(words) and (i == 0 or words[i - 1].text == ","):
            group = right_group(words, i + 1)
            if group and (words[i + 1].low in ("the", "its", "a") or is_name(words[i + 1])):
                return replace(cue_of(masked, words, group, None, "say"), at=w.start)
        if w.low == "put" and i >= 2 and i + 1 < len(words) and words[i + 1].low == "it":
            group = left_subject(words, i)
            if group:
                return cue_of(masked, words, group, i, "say")
    return None


def cited(masked: str, words: list[Word], v: int) -> Cue | None:
    """The Post quoted Ann Brook as saying: not the Post says it."""
    if words[v].low not in _CITES:
        return None
    group = right_group(words, v + 1) if v + 1 < len(words) else None
    if group is None or group[1] + 1 >= len(words) or words[group[1]].low != "as":
        return None
    if words[group[1] + 1].low not in _AS_SAYING:
        return None
    return cue_of(masked, words, apposed_name(words, group) or group, group[1] + 1, "say")


_CITES = frozenset("quoted quotes quoting cited cites citing".split())
_AS_SAYING = frozenset("saying telling stating writing adding calling declaring describing".split())
