"""Whom a text in another language than English names in full, for surnames and pronouns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.text.speech_capitals import given_gender
from reader.text.tongue_cues import tongues

ADDRESSED = re.compile(
    r"^(?:(?:M|Mme|Mlle|Madame|Monsieur|Herr|Herrn|Frau|Señora?|Sra?|Doña|Don|Signora?|Sig|Dr|Senhora?|Pani?|Heer|Mevrouw|"
    r"Bay|Bayan)\.?\s)+(?=\S)"
)
NAME = re.compile(  # no name is longer than sixty letters
    r"(?<!\w)[^\W\d_a-z][\w’'-]{1,60}+(?:\s(?:[a-z]{2,3}\s)?[^\W\d_a-z][\w’'-]{1,60}+)+"
)


@dataclass(frozen=True, slots=True)
class Persons:
    """Whom a text names in full. `surnames`: the first of a surname, one with a known given name before the
    others (whether it is not known, which of the text's names it is, the name). `genders`: for "he", "she"
    and "" (either) where their names end, and these."""

    surnames: dict[str, tuple[bool, int, str]]
    genders: dict[str, tuple[list[int], list[str]]]

    @staticmethod
    @lru_cache(maxsize=16)
    def of(masked: str, code: str) -> Persons:
        """The persons of a text in the language `code`."""
        surnames: dict[str, tuple[bool, int, str]] = {}
        genders: dict[str, tuple[list[int], list[str]]] = {}
        per = tongues()[code].per  # "Volgens Vos zijn …": "according to" is no given name
        for n, (end, name) in enumerate(full_names(masked)):
            first, *_, last = name.split()
            gender = given_gender(first)
            if gender is not None:
                ends, names = genders.setdefault(gender, ([], []))
                ends.append(end)
                names.append(name)
            if first.lower() not in per and not ADDRESSED.match(name):
                this = (gender is None, n, name)
                surnames[last] = min(this, surnames.get(last, this))
        return Persons(surnames, genders)


def full_names(text: str) -> list[tuple[int, str]]:
    """Full names in a text and where they end: runs of capitals that open with a given name, and runs of two
    beside a lower-case word."""
    out: list[tuple[int, str]] = []
    for m in NAME.finditer(text):
        run = m.group().split()
        known = next((k for k, w in enumerate(run[:-1]) if given_gender(w) is not None), None)
        if known is not None:
            out.append((m.end(), " ".join(run[known : known + 4])))
        elif (len(run) == 2 and all(w[0].isupper() for w in run)) or (len(run) == 3 and run[1].islower()):
            out.append((m.end(), " ".join(run)))
    return out
