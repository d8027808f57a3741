"""What a reader types into the search field, read into conditions.

Words must all be there, in any order; "a phrase" as it stands; wor* any word that begins so (from two
letters on); -term or NOT term not; OR between two terms either (it binds closer than a space); parentheses
group. A word of a script that puts no spaces between words is found inside longer ones.
`title:` a word, phrase or beginning in the headline, `author:` part of a by-line, `link:` part of an address,
`outlet:` part of an outlet's name, `folder:` part of its folder's, `story:` a story's number or part of its
title, `quote:` what stands inside quotation marks, `speaker:` who is said to have said it, `tag:`,
`section:` how a name begins under which its feed or page files it, `after:` and `before:` a day (2026-05-01,
2026-05, 2026, today, yesterday, 7d, 2w), `is:` a state. Anything else is a word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal, get_args

from reader.errors import BadQuery
from reader.store.search_terms import run_of, split_letters

Field = Literal[
    "title", "author", "link", "outlet", "folder", "story", "quote", "speaker", "tag", "section",
    "after", "before", "is",
]  # fmt: skip
FIELDS: tuple[Field, ...] = get_args(Field)
STATES = ("unread", "read", "saved", "changed", "tagged", "noted")
# What other programs call them.
_ELSEWHERE: dict[str, Field] = {
    "headline": "title", "intitle": "title", "url": "link", "inurl": "link", "byline": "author",
    "site": "outlet", "from": "outlet", "feed": "outlet", "source": "outlet", "publisher": "outlet",
    "since": "after", "newer": "after", "date": "after", "until": "before", "older": "before",
    "by": "speaker", "said": "speaker", "label": "tag", "category": "section", "topic": "section",
    "status": "is", "state": "is",
}  # fmt: skip
_LEAST_PREFIX = 2  # half of all words begin with one of a few letters: that search takes a second
_MOST_PREFIXES = 12
_MOST_EITHER = 100  # for each it is looked where it stands in every text that is shown: more take too long
_DEEPEST = 50

_SPACE = re.compile(r"\s+")
_OPENING, _CLOSING = '"“„', '"”“'
_FIELD = re.compile(r"([^\W\d_]+):")
_WORD = re.compile(r'[^\s()"“”„]+')
_HAS_LETTER = re.compile(r"\w")
_AGO = re.compile(r"(\d{1,4})([dw])")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True)
class Text:
    """Words in title or text, as an FTS5 expression."""

    match: str


@dataclass(frozen=True, slots=True)
class Only:
    """A condition on one field: `value` is a name, a state, or an FTS5 expression (quote, speaker);
    `moment` is the limit of after and before."""

    field: Field
    value: str = ""
    moment: datetime | None = None


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part holds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Node


Node = Text | Only | All | Either | Not


def read(typed: str, now: datetime) -> Node | None:
    """The conditions; None if there is nothing to look for. `now` (aware) says which day is today, and
    in which time zone days begin.

    Raises:
        BadQuery: what is typed cannot be meant; it says at which character.
    """
    return _Parser(typed, now).whole()


class _Parser:
    """Recursive descent over the text; every method leaves `self._at` behind what it read."""

    def __init__(self, typed: str, now: datetime) -> None:
        self._typed, self._now, self._at, self._stars, self._ors = typed, now, 0, 0, 0

    def whole(self) -> Node | None:
        found = self._all(0)
        if self._at < len(self._typed):
            raise BadQuery(self._at, "there is a “)” without its “(”")
        return found

    def _all(self, depth: int) -> Node | None:
        if depth > _DEEPEST:
            raise BadQuery(self._at, "there are too many parentheses inside each other")
        parts: list[Node] = []
        while (found := self._either(depth)) is not None or self._more():
            if found is not None:
                parts.append(found)
        return _joined(All, parts)

    def _either(self, depth: int) -> Node | None:
        parts: list[Node] = []
        while True:
            term = self._term(depth)
            if term is not None:
                parts.append(term)
            if not self._took("OR"):
                return _joined(Either, parts)
            self._ors += 1
            if self._ors >= _MOST_EITHER:
                raise BadQuery(
                    self._at, f"more than {_MOST_EITHER} words stand beside OR; leave some of them out"
                )

    def _term(self, depth: int) -> Node | None:
        self._skip()
        begin = self._at
        if self._at >= len(self._typed) or self._typed[begin] == ")" or self._looking_at("OR"):
            return None
        if self._took("AND"):
            return self._term(depth)
        minus = self._typed[begin] == "-"
        if minus or self._took("NOT"):
            self._at += minus
            if minus and (self._at >= len(self._typed) or self._typed[self._at].isspace()):
                return None
            part = self._term(depth)
            return None if part is None else Not(part)
        if self._typed[begin] == "(":
            self._at += 1
            inside = self._all(depth + 1)
            if self._at >= len(self._typed):
                raise BadQuery(begin, "this “(” is never closed")
            self._at += 1
            return inside
        field = _FIELD.match(self._typed, begin)
        name = field[1].lower() if field else ""
        if field and self._follows_value(field.end()):
            for known in FIELDS:
                if name == known:
                    self._at = field.end()
                    return self._only(known, begin)
            from difflib import get_close_matches  # seldom needed: a window opens sooner without it

            if meant := next(iter(get_close_matches(name, FIELDS, 1, 0.8)), _ELSEWHERE.get(name)):
                raise BadQuery(begin, f"there is no “{name}:”; perhaps you mean “{meant}:”")
        return self._words()

    def _follows_value(self, at: int) -> bool:
        """A colon before a space ends a clause of somebody's sentence; "://" stands in an address."""
        rest = self._typed[at : at + 2]
        return (bool(rest) and not rest[0].isspace() and rest != "//") or at == len(self._typed)

    def _only(self, field: Field, begin: int) -> Node:
        at = self._at
        value, phrase = self._value()
        if not value and self._typed[at : at + 1] == "(":
            raise BadQuery(at, f"no parentheses follow “{field}:”; write “{field}:” before each name")
        if not _HAS_LETTER.search(value):
            raise BadQuery(begin, f"nothing follows “{field}:”")
        if field == "title":
            return Text(f"title : {self._quoted(value, begin, prefix=not phrase)}")
        if field in ("quote", "speaker"):
            return Only(field, self._quoted(value, begin, prefix=not phrase))
        if field in ("after", "before"):
            return Only(field, moment=self._moment(value, at))
        if field == "is" and value.lower() not in STATES:
            allowed = ", ".join(STATES[:-1])
            raise BadQuery(at, f"“is:” is followed by {allowed} or {STATES[-1]}")
        return Only(field, value.lower() if field == "is" else value)

    def _moment(self, value: str, at: int) -> datetime:
        today, said = self._now.date(), value.lower()
        day: date | None = {"today": today, "yesterday": today - timedelta(days=1)}.get(said)
        if day is None and (ago := _AGO.fullmatch(said)):
            day = today - timedelta(days=int(ago[1]) * (7 if ago[2] == "w" else 1))
        if day is None and (parts := _DAY.fullmatch(said)):
            try:
                day = date(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))
            except ValueError:
                day = None
        if day is None or not 1 < day.year < 9999:
            raise BadQuery(at, f"“{value}” is no day; write it like 2026-05-01, 2026-05, today or 7d")
        return datetime.combine(day, time(), self._now.tzinfo)

    def _words(self) -> Node | None:
        begin = self._at
        value, phrase = self._value()
        if not _HAS_LETTER.search(value):
            return None
        if not phrase and value[0] == "*":
            raise BadQuery(begin, "a star stands at the end of a word, not before it")
        words = self._quoted(value, begin, prefix=not phrase)
        run = "" if words.endswith("*") else run_of(split_letters(value))
        return Text(f'runs : "{run}"' if run else words)

    def _quoted(self, text: str, begin: int, *, prefix: bool) -> str:
        """One string of FTS5: its words in this order; with a star at its end, any ending of the last.

        Raises:
            BadQuery: there are too many stars: for each, the words that begin so are gathered anew.
        """
        stem = text.rstrip("*") if prefix else text
        quoted = '"' + split_letters(stem.replace('"', " ").replace("\0", " ")) + '"'
        if stem == text or not prefix:
            return quoted
        if len(stem) < _LEAST_PREFIX and split_letters(stem * 2) == stem * 2:
            raise BadQuery(begin, "at least two letters stand before a star")
        self._stars += 1
        if self._stars > _MOST_PREFIXES:
            raise BadQuery(begin, f"more than {_MOST_PREFIXES} words end in a star; write some of them out")
        return quoted + " *"

    def _value(self) -> tuple[str, bool]:
        """The phrase or the word that begins here; whether it is a phrase. A phrase whose end is missing
        goes to the end: the reader is still typing."""
        if self._at < len(self._typed) and self._typed[self._at] in _OPENING + _CLOSING:
            begin = self._at + 1
            ends = [end for mark in _CLOSING if (end := self._typed.find(mark, begin)) >= 0]
            end = min(ends, default=len(self._typed))
            self._at = min(end + 1, len(self._typed))
            return self._typed[begin:end], True
        word = _WORD.match(self._typed, self._at)
        if word is None:
            return "", False
        self._at = word.end()
        return word[0], False

    def _skip(self) -> None:
        if space := _SPACE.match(self._typed, self._at):
            self._at = space.end()

    def _looking_at(self, operator: str) -> bool:
        word = _WORD.match(self._typed, self._at)
        return word is not None and word[0] == operator

    def _took(self, operator: str) -> bool:
        self._skip()
        if not self._looking_at(operator):
            return False
        self._at += len(operator)
        return True

    def _more(self) -> bool:
        """Something is left that may be a term (what was just read was only marks)."""
        self._skip()
        return self._at < len(self._typed) and self._typed[self._at] != ")"


def _joined(kind: type[All] | type[Either], parts: list[Node]) -> Node | None:
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else kind(tuple(parts))
