"""What figures count in languages other than English: the word behind them, and harm done to people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.text import figures_cjk
from reader.text.figures import Figure
from reader.text.tokens import lowered, stems, words
from reader.text.tongue_lists import lists

PERSON = "person"
_AROUND, _AROUND_UNSPACED = 60, 24  # characters on either side of a figure that say what it is about
_UNSPACED = frozenset(("ja", "zh", "ko"))
_STOP = re.compile(r"[.!?。！？।؟]\s|[。！？।]")
_LINE = re.compile(r"[\s\u200e\u200f]*")


_ARTICLE = re.compile(r"\s(?:i|gli|le|los|las|os|as|les)\s")
_ARABIC = re.compile(r"(?<!\w)و?(?P<word>[^\W\d_]+)\s$")
_SOON = re.compile(r"(?:\s[^\W\d_]{2,9}){0,3}\s")  # between who and what was done to them


@dataclass(frozen=True, slots=True)
class _Harm:
    """A language's words for people, hurt and killed, as patterns for whole words in lower case."""

    person: re.Pattern[str]
    hurt: re.Pattern[str]
    killed: re.Pattern[str]

    @staticmethod
    @lru_cache(maxsize=32)
    def of(language: str) -> _Harm:
        known = lists("numbers.txt").get(language, {})

        def any_of(*kinds: str) -> re.Pattern[str]:
            listed = [re.escape(w).replace(r"\*", r"\w*") for kind in kinds for w in known.get(kind, ())]
            if not listed:
                return re.compile(r"(?!)")
            if language in _UNSPACED:
                return re.compile("|".join(listed))
            return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)")

        return _Harm(any_of("people", "hurt", "killed"), any_of("hurt"), any_of("killed"))


def noun(text: str, figure: Figure, language: str) -> str:
    """The stem of the word that follows a figure, PERSON for people, "" if none follows."""
    if figure.unit == figures_cjk.PERSON:
        return f"{PERSON} {figures_cjk.thing_before(text, figure.start) if language == 'ja' else ''}".strip()
    rest = text[figure.end : figure.end + _AROUND]
    if language == "ar" and (before := _ARABIC.search(text, 0, figure.start)):  # "وأصيب 14 في"
        harmed = _Harm.of(language)
        if any(h.fullmatch(before["word"]) for h in (harmed.hurt, harmed.killed)):
            return PERSON
    first = next(iter(words(rest)), None)
    if first is None or _LINE.fullmatch(rest[: first.start]) is None:
        return ""
    harm, low = _Harm.of(language), lowered(rest)
    said = _ARTICLE.match(low)  # "nove i feriti"
    if harm.person.match(low, first.start) or (said and harm.person.match(low, said.end())):
        return PERSON
    if any(
        _SOON.fullmatch(low, first.end, m.start()) for h in (harm.hurt, harm.killed) for m in h.finditer(low)
    ):
        return PERSON  # "acht zwemmers zijn ziek geworden"
    found = stems(first.text, language)
    return found[0] if found else ""


def about(text: str, figure: Figure, language: str) -> tuple[frozenset[str], str]:
    """Stems of the words of its sentence around a figure, and "hurt" or "killed" if they say one of them."""
    around = _AROUND_UNSPACED if language in _UNSPACED else _AROUND
    left = _STOP.split(text[max(0, figure.start - around) : figure.start])[-1]
    right = _STOP.split(text[figure.end : figure.end + around])[0]
    if language not in _UNSPACED:  # a word cut in two says nothing
        if len(left) == around:
            left = left.partition(" ")[2]
        if len(right) == around:
            right = right.rpartition(" ")[0]
    harm, near = _Harm.of(language), lowered(f"{left} {right}")
    hurt, killed = harm.hurt.search(near), harm.killed.search(near)
    act = "" if bool(hurt) == bool(killed) else "hurt" if hurt else "killed"
    return frozenset((*stems(left, language), *stems(right, language))), act
