"""Whom a German, French or Spanish text names in full, by surname and by role."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.text.attributed_groups import Nouns, group, run, tokens
from reader.text.speech import Word
from reader.text.speech_capitals import given_gender

_TITLES = "Me|Mme|Mlle|Dr|Prof|Sra|Srta|Dra|Don|Doña|Herr|Herrn|Frau|Monsieur|Madame|Señor|Señora|Maître"


_WORDS = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class People:
    """Whom a text names in full: surname -> full name and role -> full name, where there is only one. A role
    stands both alone and with its complement ("líder", "líder del pp"). `pairs`: last word -> the two
    words of what may be a name of unknown given name."""

    surnames: Mapping[str, str]
    roles: Mapping[str, str]
    pairs: Mapping[str, frozenset[str]]

    @staticmethod
    def of(text: str, known: Nouns) -> People:
        """The people of a text."""
        names: dict[str, set[str]] = {}
        roles: dict[str, set[str]] = {}
        for paragraph in re.finditer(r"[^\n]+", text):
            words = tokens(text, paragraph.start(), paragraph.end())
            for n, word in enumerate(words):
                if not word.capital or known.has("honorific", word.low):
                    continue
                if n and words[n - 1].capital and _given(words[n - 1]):
                    continue
                end = run(words, n)
                held = _role_before(words, n, known) or _role_after(words, end, known)
                if end - n < 2 or not (_given(word) or (held and end - n <= 3)):
                    continue
                if not _given(word) and is_body(words[n:end], known):
                    continue
                full = text[word.start : words[end - 1].end]
                for part in words[n + 1 : end]:
                    if part.capital:
                        names.setdefault(part.text, set()).add(full)
                for role in held:
                    roles.setdefault(role, set()).add(full)
        return People(_only(names), _only(roles), _pairs(text))

    def holds(self, role: str) -> str | None:
        """Who is in a role, as it is put in full or cut short: "consejera de salud" for the one "del
        principado"; None if nobody is, or several are."""
        if role in self.roles:
            return self.roles[role]
        longer = {full for put, full in self.roles.items() if put.startswith(f"{role} ")}
        return next(iter(longer)) if len(longer) == 1 and " " in role else None

    def others_in(self, text: str, person: str) -> bool:
        """Does a stretch of text name somebody else than a person?"""
        return any(self.surnames.get(word, person) != person for word in _WORDS.findall(text))

    def full(self, surname: str) -> str:
        """The full name of a surname; as it stands where the text has none, or several."""
        if surname in self.surnames:
            return self.surnames[surname]
        found = self.pairs.get(surname, frozenset())
        return next(iter(found)) if len(found) == 1 else surname


_PAIR = re.compile(
    rf"(?!(?:{_TITLES})\b)(?<![\w’-])[^\W\d_a-z][\w’-]{{1,60}}+(?= (?P<last>(?P<core>\w+)[\w’-]*))"
)
_INSIDE = re.compile(r"[^.!?\n] ")


def _pairs(text: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for m in _PAIR.finditer(text):
        # the first word of a sentence may be any word, unless the name is parted from what follows
        inside = _INSIDE.match(text, m.start() - 2) if m.start() >= 2 else None
        for last in {m["last"], m["core"]}:
            if inside or text.startswith(",", m.end() + 1 + len(last)):
                found.setdefault(last, set()).add(f"{m.group()} {last}")
    return {last: frozenset(names) for last, names in found.items()}


def _given(word: Word) -> bool:
    return given_gender(word.text) is not None


def is_body(words: Sequence[Word], known: Nouns) -> bool:
    """Is any of these a word of offices, roles or organisations?"""
    kinds = ("office", "role", "document", "organised")
    return any(
        any(known.has(kind, w.low) for kind in kinds) or (w.text.isupper() and len(w.text) > 1) for w in words
    )


def _role_before(words: Sequence[Word], at: int, known: Nouns) -> tuple[str, ...]:
    """ "la alcaldesa, Ana Robles" / "Bürgermeisterin Anna Bach": the role that stands before a name, alone
    and with its complement."""
    back = at - 1
    if back >= 0 and words[back].text == ",":
        back -= 1
    for n in range(back, max(-1, back - 5), -1):
        if not words[n].text[0].isalpha():
            break
        if known.has("role", words[n].low):
            return words[n].low, " ".join(w.low for w in words[n : back + 1])
    return ()


def _role_after(words: Sequence[Word], at: int, known: Nouns) -> tuple[str, ...]:
    """ "Ana Robles, alcaldesa de Vega"."""
    if at + 1 >= len(words) or words[at].text != ",":
        return ()
    found = group(words, at + 1, known)
    if found is None or not known.has("role", found.words[0].low):
        return ()
    return found.words[0].low, phrase(found.words)


def phrase(words: Sequence[Word]) -> str:
    """The words of a role with its complement, as `People.roles` has them."""
    return " ".join(w.low for w in words)


def _only(found: Mapping[str, set[str]]) -> dict[str, str]:
    """What has one value. "Anna Bach" and "Anna Maria Bach" are two."""
    return {key: next(iter(values)) for key, values in found.items() if len(values) == 1}
