"""Which blocks of a page are no part of the story: navigation, promotion, related links, notices.

Judged by shape and place (length, verbs, link lists, where the prose begins and ends, imperatives
that address the reader), never by the wording of one site.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text import boilerplate_tongues
from reader.text.boilerplate_marks import (
    ASIDE,
    CLOSING,
    FINAL_STOP,
    PROMO_START,
    addressed,
    by_itself,
    is_caption,
    is_sentence,
    praises,
    writer,
)
from reader.text.datelines import without_dateline
from reader.text.dates import is_stamp
from reader.text.stopwords import stopwords
from reader.text.tokens import word_texts

_SMALL = """the a an of to in and that is was are were has have had it its he she they his her their for on
with as at by from not be been but or who which will would said says about after this these those"""
_FUNCTION_WORDS = frozenset(_SMALL.split())
_CALL = 14  # words of a line that speaks to the reader
_TEASER = 30  # words of a link to another article with what stands below it
_OPENING = 8  # blocks among which the dateline stands
_KICKER = 3  # words at most of a section's name above the headline
_GOES_ON = 2  # whole sentences in a row below a heading of other articles, from which the story goes on


def is_prose(block: str, language: str = "en") -> bool:
    """True if the block has at least one whole sentence: length, grammar words, a final stop."""
    found = word_texts(block)
    if len(found) < 7 or block.rstrip().endswith(("...", "…")) or not FINAL_STOP.search(block):
        return False
    small = _FUNCTION_WORDS if language == "en" else stopwords(language)
    if not small:  # a language whose small words we do not know: its final stop must do
        return True
    return sum(w.lower() in small for w in found) >= max(2, len(found) // 10)


def boilerplate_blocks(blocks: Sequence[str], outlet: str = "", language: str = "en") -> list[bool]:
    """For each block of an article, in order, whether it is no part of the story.

    Args:
        blocks: the lines or paragraphs of the text; the first is the headline.
        outlet: the publisher's name; praise of itself at the end is promotion.
        language: of the text; its small words tell prose from lists.

    Returns:
        One flag a block. The headline is flagged only if it plainly is navigation.
    """
    n = len(blocks)
    own = outlet.strip().lower()
    flags = [no_story(block, language) or (bool(own) and block.strip().lower() == own) for block in blocks]
    prose = [is_prose(block, language) and not flag for block, flag in zip(blocks, flags, strict=True)]
    if not any(prose):
        return [False if i == 0 else flag for i, flag in enumerate(flags)]
    if flags[0] and not PROMO_START.match(blocks[0]) and not is_stamp(blocks[0]):
        flags[0] = False
    _mark_end(blocks, flags, prose)
    _mark_tail_promotion(blocks, flags, outlet)
    headline = _headline(blocks, flags, prose)
    _mark_start(blocks, flags, prose, headline)
    _mark_runs_of_links(blocks, flags, prose, headline)
    _mark_above_dateline(blocks, flags)
    assert len(flags) == n
    return flags


def headline_place(blocks: Sequence[str], language: str = "en") -> int:
    """Where the headline stands in the text of a page: in its first line, unless that is a way to other pages
    or a section's name; then it is the longest line above the first whole sentence.

    Args:
        blocks: the lines of the text, at least one.
        language: of the text.
    """
    if not boilerplate_blocks(blocks, language=language)[0]:
        return 0
    first = next((i for i, b in enumerate(blocks) if is_prose(b, language) and not no_story(b, language)), 0)
    lengths = {i: len(word_texts(b)) for i, b in enumerate(blocks[:first]) if not no_story(b, language)}
    longest = max(lengths, key=lengths.__getitem__, default=0)
    return longest if lengths.get(longest, 0) > _KICKER else 0


def no_story(block: str, language: str = "en") -> bool:
    """Flags a block that gives itself away wherever it stands."""
    return by_itself(block, is_prose(block, language))


def without_end_matter(blocks: Sequence[str]) -> list[str]:
    """The blocks up to the last that may be the story's: without credits, pleas and links to other articles
    behind it. A block without a full stop may be a story that was cut off, and stays.
    """
    end = len(blocks)
    for i in range(len(blocks) - 1, len(blocks) // 2, -1):
        if len(word_texts(blocks[i])) > _TEASER:
            break
        if _heads_links(blocks[i]):
            end = i
    while end > 1 and (no_story(blocks[end - 1]) or _calls(blocks[end - 1])):
        end -= 1
    return list(blocks[:end])


def _calls(block: str) -> bool:
    """Whether a line that is no sentence speaks to the reader: "Sent straight to your phone"."""
    text = block.strip()
    return len(word_texts(text)) <= _CALL and not FINAL_STOP.search(text) and addressed(text)


def _heads_links(block: str) -> bool:
    line = block.strip().lstrip("-•* ")
    return not is_sentence(line) and (
        ASIDE.match(line) is not None or boilerplate_tongues.ASIDE.match(line) is not None
    )


def _mark_end(blocks: Sequence[str], flags: list[bool], prose: list[bool]) -> None:
    """After the heading of the end matter, and after the last prose, nothing belongs to the story. Links
    below a heading of other articles do not end it, if whole sentences in a row follow them.
    """
    total = sum(prose)
    seen = 0
    i = 1
    while i < len(blocks):
        line = blocks[i].strip().lstrip("-•* ")
        aside = _heads_links(line)
        if aside or (CLOSING.match(line) and 2 * seen >= total):
            end = _resumes(i + 1, prose) if aside else len(blocks)
            if end == len(blocks) and 2 * seen < total:
                end = i + 1
            flags[i:end] = [True] * (end - i)
            seen += sum(prose[i:end])
            i = end
            continue
        seen += prose[i]
        i += 1
    for j in range(len(blocks) - 1, 0, -1):
        if prose[j] and not flags[j]:
            break
        flags[j] = flags[j] or not _could_be_story(blocks[j])


def _resumes(start: int, prose: Sequence[bool]) -> int:
    """Where the story goes on below a heading of other articles: at the first of two sentences in a row, or
    nowhere. A teaser below each link is one sentence.
    """
    for i in range(start, len(prose)):
        if all(prose[i : i + _GOES_ON]) and i + _GOES_ON <= len(prose):
            return i
    return len(prose)


def _could_be_story(block: str) -> bool:
    """Short last lines that still may tell something: list items, quotes, answers, sentences."""
    text = block.strip()
    return bool(
        (FINAL_STOP.search(text) and re.search(r"\b[^\W\d_A-ZÀ-Þ]{2,}\b", text))
        or re.match(r"^[-•*]\s", text)
        or text[:1] in '"“„«「『'
        or re.match(r"^[A-Z][\w.' -]{1,30}: ", text)
    )


def _mark_tail_promotion(blocks: Sequence[str], flags: list[bool], outlet: str) -> None:
    """From the end upwards: lines that address the reader, praise the outlet or say who wrote."""
    names = {
        w.lower() for w in word_texts(outlet) if len(w) > 3 and w.lower() not in {"news", "times", "post"}
    }
    # Praise names the outlet in full: "harbour" alone in a text of Harbour Watch is the harbour.
    name = outlet.strip().removeprefix("The ")
    last = max((k for k, flag in enumerate(flags) if not flag), default=0)
    who = writer(blocks[last].strip()) if last else ""
    if who:  # of whom the story itself tells nothing
        flags[last] = not any(who in blocks[k] for k in range(last) if not flags[k])
    start = len(blocks)
    for j in range(len(blocks) - 1, max(0, len(blocks) - 9), -1):
        if flags[j]:
            if all(addressed(blocks[k]) for k in range(j + 1, start)):
                flags[j:start] = [True] * (start - j)
                start = j
            continue
        text = blocks[j].strip()
        found = {w.lower() for w in word_texts(text)}
        part = bool(names) and len(names & found) >= max(1, len(names) - 1)
        full = len(name) > 3 and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
        if len(found) <= 45 and praises(text, part, full):
            for k in range(j, start):
                flags[k] = flags[k] or k == j or not is_sentence(blocks[k])
            start = j
        elif start - j > 2:
            break


def _headline(blocks: Sequence[str], flags: Sequence[bool], prose: Sequence[bool]) -> int:
    """The line before the first prose that may be the headline: the first one, or if that is navigation
    the longest; -1 if there is none.
    """
    first = next((i for i, p in enumerate(prose) if p), len(blocks))
    lines = [i for i in range(first) if not flags[i] and not blocks[i].rstrip().endswith(("...", "…"))]
    if first and not flags[0] and len(word_texts(blocks[0])) > _KICKER:
        return 0  # though it may be cut off
    return max(lines, key=lambda i: len(word_texts(blocks[i])), default=-1)


def _mark_start(blocks: Sequence[str], flags: list[bool], prose: list[bool], headline: int) -> None:
    """Before the first prose: navigation lines, kickers and labels without a verb."""
    first = next((i for i, p in enumerate(prose) if p), len(blocks))
    lead_lines = [i for i in range(first) if not flags[i]]
    if len(lead_lines) <= 2 and first <= 3:
        # A headline and a deck; a headline of one or two words above a longer one is a kicker.
        if len(lead_lines) == 2 and len(word_texts(blocks[0])) <= _KICKER <= 5 <= len(
            word_texts(blocks[lead_lines[1]])
        ):
            flags[0] = True
        return
    for i in lead_lines:
        text = blocks[i].strip()
        if i != headline and (len(word_texts(text)) <= 5 or text.endswith(("...", "…"))):
            flags[i] = True


def _mark_above_dateline(blocks: Sequence[str], flags: list[bool]) -> None:
    """A report opens with its dateline: what stands between a caption and that goes on with the caption."""
    for n in range(2, min(len(blocks), _OPENING)):
        if without_dateline(blocks[n]) != blocks[n]:
            for i in range(1, n):
                if flags[i] and is_caption(blocks[i], len(word_texts(blocks[i]))):
                    flags[i:n] = [True] * (n - i)
                    return
            return


def _mark_runs_of_links(blocks: Sequence[str], flags: list[bool], prose: list[bool], headline: int) -> None:
    """Three or more short lines without a sentence in a row, inside the text, are a menu or link list."""
    i = 1
    while i < len(blocks):
        j = i
        while j < len(blocks) and not prose[j] and not _could_be_story(blocks[j]):
            j += 1
        if j - i >= 3:
            last = j - 1 if j < len(blocks) and prose[j] else j  # the last may head what follows
            for k in range(i, last):
                flags[k] = k != headline or flags[k]
        i = max(j, i + 1)
