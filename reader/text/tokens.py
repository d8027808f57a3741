"""Words of a text and their stems. Everything that counts, compares or differs words starts here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from reader.text.stopwords import stopwords

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# A character of a script without spaces is a word; figures keep their separators ("1,234.5", "5:30");
# words keep inner apostrophes, hyphens and the dots of "U.S".
_WORD = re.compile(
    rf"[{_CJK}]"
    r"|\d+(?:[.,:]\d+)*(?:[^\W\d_]+)?"
    rf"|(?:[^\W\d_{_CJK}]\.)+[^\W\d_](?![^\W_])"
    rf"|[^\W_{_CJK}]+(?:['’‑-][^\W_{_CJK}]+)*"
)
_SNOWBALL = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french",
    "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 (snowballstemmer's spelling)


@dataclass(frozen=True, slots=True)
class Token:
    """A word and where it stands: `start` and `end` index the text that was given."""

    start: int
    end: int
    text: str


def words(text: str) -> list[Token]:
    """Every word of a text in order, as written; punctuation and space lie between them."""
    return [Token(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]


def word_texts(text: str) -> list[str]:
    """The same words without their places; quicker where only the words are wanted."""
    return _WORD.findall(text)


def stems(text: str, language: str = "en") -> list[str]:
    """Lower-case stems of a text in order, without stop words.

    Hyphenated words give their parts, possessives lose their 's, and runs of a script without
    spaces give overlapping pairs of characters. A language without a stemmer gives plain words.
    """
    small = stopwords(language)
    out: list[str] = []
    last_cjk = -2
    lowered = text.lower().replace("’", "'").replace("‑", "-")
    for match in _WORD.finditer(lowered):
        word = match.group()
        if len(word) == 1 and word >= "\u3040":
            if match.start() == last_cjk + 1:
                out.append(lowered[last_cjk] + word)
            last_cjk = match.start()
            continue
        if word in small:
            continue
        for part in word.split("-"):
            bare = part.removesuffix("'s")
            if bare and bare not in small:
                out.append(stem(bare, language))
    return out


@lru_cache(maxsize=65536)
def stem(word: str, language: str = "en") -> str:
    """Snowball stem of one lower-case word (Porter 2 for English)."""
    if word[0].isdigit():
        return word
    stemmer = _stemmer(language)
    return stemmer.stemWord(word.replace(".", "")) if stemmer else word


@lru_cache(maxsize=32)
def _stemmer(language: str) -> _Stemmer | None:
    name = _SNOWBALL.get(language)
    if name is None:
        return None
    import snowballstemmer  # not at the top: the window needs words only, and this costs it 45 ms

    stemmer: _Stemmer = snowballstemmer.stemmer(name)
    return stemmer
