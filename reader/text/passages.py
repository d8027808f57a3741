"""An article's text cut into passages: what the comparison compares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model.article import Article
from reader.model.passage import Kind, Passage
from reader.text import live
from reader.text.boilerplate import boilerplate_blocks, is_prose, no_story
from reader.text.boilerplate_marks import is_notice
from reader.text.datelines import without_dateline
from reader.text.sentences import LONGEST, sentence_spans
from reader.text.tokens import word_texts

_BLOCK = re.compile(r"[^\n]*\S[^\n]*")
_BULLET = re.compile(r"^(?:[-•*‣▪●–—]\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+)")
# What stands before a sentence and is no word of it. A numbered point keeps its number, which may be a day
# ("3. Mai"); it is not cut off as a sentence.
_MARK = re.compile(r"^(?:[-•*‣▪●–—]\s+|[a-z][.)]\s+|\[\d{1,3}\]\s+)")
# "– Nie wiem – mówi Nowak": a dash that another one answers opens what somebody says.
_DIALOGUE = re.compile(r"[–—]\s?[^\s–—][^\n]*?\s[–—]\s?[^\W\d_]")
_POINT = re.compile(r"\d{1,2}[.)]\s+")
# What is left of a sentence whose beginning was lost, with the number of its footnote, is one by itself:
# "2 that Ada Brook had left" -> "Ada Brook had left".
_THAT = re.compile(r"^(?:\d{1,2}\s+)?that\s(?=[A-Z])")
# The number of a footnote: "…, it was said.3", "… by the board.[12]"
_NOTE_BEHIND = re.compile(
    r"(?:(?<=[a-z,\"”’)][.!?])|(?<=[a-z,)][.!?][\"”’]))\d{1,2}$|(?<=\S)(?:\[\d{1,3}\])+$"
)
_TURN = re.compile(r"^(?P<who>(?:[A-Z][\w.'’-]*)(?: [A-Z][\w.'’-]*){0,3}|Q|A):\s+\S")
_LEAST_WORDS_OF_PULLQUOTE = 4
_DECK = 8  # words; a line of so many under the headline is its second sentence


def passages_of(article: Article) -> tuple[Passage, ...]:
    """Every passage of an article in order; together they cover all its text but the space and the marks of
    lists and footnotes.

    Passage 0 is the headline (or, on a raw page, the line that stands in its place). Ids are the
    article's id, ".p" and a number. Spans index `article.text`.
    """
    text, layout = article.text, _Layout(article)
    spans = [(a, b, kind, n) for n in range(len(layout.blocks)) for a, b, kind in layout.spans(n)]
    kinds = _with_pullquotes([(text[a:b], kind, n) for a, b, kind, n in spans])
    return tuple(
        Passage(f"{article.id}.p{i}", kinds[i], n, a, b, text[a:b])
        for i, (a, b, _kind, n) in enumerate(spans)
    )


class _Layout:
    """The blocks of an article's text (lines, mostly), and what each of them is."""

    def __init__(self, article: Article) -> None:
        self._text, self._language = article.text, article.language
        self.blocks = [m.span() for m in _BLOCK.finditer(article.text)]
        self._lines = [article.text[a:b].strip() for a, b in self.blocks]
        self._posted = {entry.line: entry for entry in live.entries(self._lines)}
        self._junk = _junk(self._lines, article, list(self._posted.values()))
        self._turns = _transcript_blocks(self._lines)
        self._headline = next((i for i, flag in enumerate(self._junk) if not flag), 0)

    def spans(self, n: int) -> Iterator[tuple[int, int, Kind]]:
        """What stands in a block, cut into sentences if it is prose; spans index the text."""
        line = self._lines[n]
        start = self.blocks[n][0] + self._text[slice(*self.blocks[n])].index(line)
        if n in self._posted and not self._junk[n]:
            stamp = self._posted[n].stamp
            yield start, start + len(line[:stamp].rstrip()), "boilerplate"
            line, start = line[stamp:], start + stamp
            if not line:
                return
        kind = self._kind(n, line)
        if n and kind not in ("headline", "subhead", "boilerplate"):
            for a, b in _sentences(line, self._language):
                told: Kind = "boilerplate" if is_notice(line[a:b]) else kind
                yield start + a, start + _without_note(line, a, b), told
            return
        # A text without lines: what stands in a headline's place is no longer than a sentence may be.
        endless = kind != "boilerplate" and len(line) > LONGEST
        for a, b in sentence_spans(line, self._language) if endless else [(0, len(line))]:
            yield start + a, start + b, kind if a == 0 else "sentence"

    def _kind(self, n: int, line: str) -> Kind:
        """`line` is the block without the time of its entry in a live blog."""
        if self._junk[n]:
            return "boilerplate"
        if n == self._headline and n <= 3 and (n == 0 or not is_prose(line)):
            return "headline"
        if n in self._turns:
            return "transcript"
        if _BULLET.match(line) and not _speaks(line, self._language):
            return "item"
        if n in self._posted or not _is_subhead(self._lines, n):
            return "sentence"
        deck = n == self._headline + 1 and len(word_texts(line)) >= _DECK
        return "sentence" if deck else "subhead"


def _sentences(line: str, language: str) -> list[tuple[int, int]]:
    """The sentences of a line, without the mark of a list and what else stands ahead of the first."""
    mark = 0 if _speaks(line, language) else _ahead(line)
    point = _POINT.match(line, mark)
    skipped = point.end() if point else mark
    cut = [(skipped + a, skipped + b) for a, b in sentence_spans(line[skipped:], language)]
    if len(cut) > 1 and not without_dateline(line[skipped : cut[1][0] + 1])[1:]:
        cut = [(cut[0][0], cut[1][1]), *cut[2:]]  # a place is no sentence
    return [(mark, cut[0][1]), *cut[1:]] if cut else [(mark, len(line))]


def _speaks(line: str, language: str) -> bool:
    """Whether a line opens with what somebody says behind a dash, which English does not write so."""
    return language != "en" and _DIALOGUE.match(line) is not None


def _ahead(line: str) -> int:
    """Characters at the beginning of a line that are no words of its first sentence."""
    mark = _MARK.match(line)
    at = mark.end() if mark else 0
    that = _THAT.match(line[at:])
    return at + that.end() if that else at


def _without_note(line: str, start: int, end: int) -> int:
    """Where a sentence ends without the number of its footnote."""
    note = _NOTE_BEHIND.search(line[start:end])
    return start + note.start() if note else end


def _junk(lines: Sequence[str], article: Article, posted: Sequence[live.Posting]) -> list[bool]:
    """Which blocks are no part of the story. Of a live blog each entry is judged by itself: a short one is
    no menu, and what stands last is no end matter.
    """
    if not lines or not posted:
        return boilerplate_blocks(lines, article.outlet, article.language) if lines else []
    first = posted[0].line
    flags = boilerplate_blocks(lines[:first], article.outlet, article.language)
    for entry in posted:
        inside = [lines[entry.line][entry.stamp :], *lines[entry.line + 1 : entry.end]]
        flags += [bool(line) and no_story(line, article.language) for line in inside]
    for n in live.contents(lines, posted):
        flags[n] = True
    return flags


def _transcript_blocks(lines: Sequence[str]) -> frozenset[int]:
    """Blocks that are turns of a conversation: a name and a colon, several times, near each other."""
    found = {i: m["who"] for i, line in enumerate(lines) if (m := _TURN.match(line))}
    counts: dict[str, int] = {}
    for who in found.values():
        counts[who] = counts.get(who, 0) + 1
    out = set()
    for i, who in found.items():
        near = any(j in found for j in (i - 2, i - 1, i + 1, i + 2))
        if near and (counts[who] >= 2 or len(found) >= 3):
            out.add(i)
    return frozenset(out) if len(out) >= 2 else frozenset()


def _is_subhead(lines: Sequence[str], n: int) -> bool:
    """A short line without a final stop, set above prose."""
    line = lines[n][: _without_note(lines[n], 0, len(lines[n]))]
    found = word_texts(line)
    if not 1 <= len(found) <= 14 or line[-1:] in ".,;!…\"”'’)。！」』" or line[:1] in '"“':
        return False
    if line.endswith("?"):
        capitals = sum(w[:1].isupper() for w in found)
        return capitals * 2 > len(found) and n + 1 < len(lines)
    return not line.endswith(":") and n + 1 < len(lines)


def _with_pullquotes(parts: Sequence[tuple[str, Kind, int]]) -> list[Kind]:
    """Marks a block of its own that repeats a stretch of another passage's words."""
    kinds = [kind for _text, kind, _n in parts]
    plain = [" ".join(w.lower() for w in word_texts(text)) for text, _kind, _n in parts]
    in_block: dict[int, int] = {}
    for _text, _kind, n in parts:
        in_block[n] = in_block.get(n, 0) + 1
    for i, (_text, kind, n) in enumerate(parts):
        if kind not in ("sentence", "subhead") or in_block[n] > 1:
            continue
        if plain[i].count(" ") + 1 < _LEAST_WORDS_OF_PULLQUOTE:
            continue
        needle = f" {plain[i]} "
        for j, other in enumerate(plain):
            if j != i and kinds[j] in ("sentence", "item", "transcript") and needle in f" {other} ":
                kinds[i] = "pullquote"
                break
    return kinds
