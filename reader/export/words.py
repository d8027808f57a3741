"""What an export says beside the outlets' words, in the languages of the window: one table, no gettext.

Names of kinds are those of the window. Times are told in UTC: a file is read anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from reader.model.comparison import Claim, Difference
from resources import path as resource

ENGLISH = "en"


class Words:
    """One language's sentences by their keys; English for a language that has none."""

    def __init__(self, language: str = ENGLISH) -> None:
        table = _table()
        self.language = language if language in table else ENGLISH
        self._said: Mapping[str, Any] = table[self.language]

    def __call__(self, key: str, **values: object) -> str:
        """A sentence, with what stands in its places."""
        text = str(self._said[key])
        return text.format(**values) if values else text

    def count(self, key: str, number: int) -> str:
        """A sentence on so many of something: "3 words"."""
        one, several = self._said[key]
        few = number <= 1 if self.language == "fr" else number == 1
        return str(one if few else several).format(n=self.number(number))

    def named(self, table: str, key: str) -> str:
        """What a kind is called, by one of the tables of names; the key itself if it is in none."""
        return str(self._said[table].get(key, key))

    def quoted(self, text: str) -> str:
        """Words between this language's quotation marks."""
        return self("quoted", text=text)

    def number(self, number: int) -> str:
        """A whole number, with what parts its thousands."""
        return f"{number:,}".replace(",", self("thousands"))

    def decimal(self, number: float) -> str:
        """A number with one place behind the point."""
        return f"{number:.1f}".replace(".", self("decimal"))

    def moment(self, when: datetime) -> str:
        """A day and a time: "1 March 2026, 12:00 UTC"."""
        at = when.astimezone(UTC)
        day = "1er" if self.language == "fr" and at.day == 1 else str(at.day)
        month = self._said["months"][at.month - 1]
        return self("moment", day=day, month=month, year=at.year, time=f"{at:%H:%M}")

    def difference(self, difference: Difference) -> str:
        """What a difference is about: "number", "what was done"."""
        return self.named("kinds", difference.told_as)

    def differences(self, claim: Claim) -> str:
        """What differs in a row, each once: "number, what was done"; "" if nothing does."""
        return ", ".join(dict.fromkeys(map(self.difference, claim.differences)))


@cache
def _table() -> dict[str, dict[str, Any]]:
    return dict(json.loads(resource("templates/comparison_words.json").read_text("utf-8")))
