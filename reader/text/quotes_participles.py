"""Whose participle stands before a quotation: "footage of Brook saying", "after saying so, she left"."""

from __future__ import annotations

from dataclasses import replace

from reader.text.person_nouns import person_noun
from reader.text.quotes_frames import Frame
from reader.text.quotes_marks import Marked
from reader.text.speech import AUX, CLAUSE, DETERMINERS, PREPOSITIONS, Cue, Word, is_name, is_verb, tokens
from reader.text.speech_bodies import KINDS_OF_BODY
from reader.text.speech_groups import group_back
from reader.text.speech_groups_right import right_group


def dangling(masked: str, frame: Frame, mark: Marked, cue: Cue) -> Cue:
    """After saying it was "over", she left: the cue with the subject that follows the quotation."""
    words = tokens(masked, mark.outer_end, frame.end)
    if words and words[0].text == ",":
        words = words[1:]
    group = right_group(words, 0) if words else None
    if group is None or not (words[group[0]].low in ("he", "she", "they", "the") or is_name(words[group[0]])):
        return cue
    last = group[0] + 1
    while (
        last < group[1]
        and (is_name(words[group[0]]) == is_name(words[last]))
        and not words[last].low.endswith("ed")
    ):
        last += 1
    start, end = words[group[0]].start, words[last - 1].end
    return replace(cue, start=start, end=end, speaker=masked[start:end])


def shown(words: list[Word], v: int) -> tuple[int, int] | None:
    """Footage of Ann Brook saying "…": the name right before the participle."""
    first = v
    while first and is_name(words[first - 1]):
        first -= 1
    if first and first < v and plain_noun(words, first - 1):  # "with party whip Ann Brook calling it"
        role = first - 1
        while role and first - role < 5 and (is_name(words[role - 1]) or plain_noun(words, role - 1)):
            role -= 1
        if role and words[role - 1].low == "with":
            return (first, v)
    within = first and words[first - 1].low in (
        "of",
        "with",
        "shows",
        "showed",
        "showing",
        "heard",
        "hears",
        "depicts",
    )
    return (first, v) if within and first < v else None


def brought_in(words: list[Word], v: int) -> tuple[int, int] | None:
    """Brook answered an activist calling it "…": whom the sentence brings in right before the participle."""
    last = v - 1
    while last > 1 and is_name(words[last]):
        last -= 1
    if last < v - 1:  # "a man in Averil shouting"
        last = last - 1 if words[last].low in ("in", "at", "from", "outside", "near") else v - 1
    noun = words[last].low if v else ""
    one = person_noun(noun) or noun in ("man", "woman") or KINDS_OF_BODY.get(noun) == "paper"
    many = noun.endswith("s") and person_noun(noun[:-1])
    if not words[last].text.islower() or not (one or many or noun in ("people", "police", "men", "women")):
        return None
    group = group_back(words, last)
    first = words[group[0]]
    if (
        first.low in DETERMINERS
        if not one
        else first.low not in ("a", "an", "another", "one", "man", "woman")
    ):
        return None  # "Brook left the mayor, …"
    told = group[0] - 1 - (words[group[0] - 1].low == "to")
    return None if group[0] and told >= 0 and is_verb(words, told) else group


def plain_noun(words: list[Word], i: int) -> bool:
    """The "navy" of "the Northern navy": nothing that may be a verb."""
    low = words[i].low
    return (
        words[i].text.islower()
        and low.isalpha()
        and not low.endswith(("s", "ed", "ing"))
        and low not in AUX | CLAUSE | PREPOSITIONS
    )
