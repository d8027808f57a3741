"""Words of a text and their stems. Everything that counts, compares or differs words starts here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, Protocol

from reader.text.stopwords import stopwords
from reader.work.remembered import of_passages

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Marks that belong to the letter before them, which `\w` does not know: accents, Hebrew and Arabic points,
# the vowel signs of Indian scripts, and the joiners inside Persian words.
MARKS = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957"
    r"\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71\u0a81-\u0a83\u0abc"
    r"\u0abe-\u0acd\u0b01-\u0b03\u0b3c\u0b3e-\u0b57\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83"
    r"\u0cbc\u0cbe-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d82\u0d83\u0dca-\u0ddf\u200c\u200d"
)
# Thai, Lao, Burmese and Khmer have no spaces between words either; a letter is written with its signs.
_BASE = (
    r"\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u1000-\u102a\u103f"
    r"\u1780-\u17b3"
)
_SIGN = r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
_NO_SPACES = f"{_CJK}{_BASE}{_SIGN}"
_FIGURE = r"\d+(?:[.,:]\d+)*"
# A character of a script without spaces is a word; figures keep their separators ("1,234.5", "5:30");
# words keep inner apostrophes, hyphens and the dots of "U.S".
_LETTERS = rf"[^\W_{_NO_SPACES}]+(?:[{MARKS}]+[^\W_{_NO_SPACES}]*)*"
_ANY = re.compile(
    rf"[{_CJK}]|[{_BASE}][{_SIGN}]*|[{_SIGN}]+"
    rf"|{_FIGURE}(?:[^\W\d_{_NO_SPACES}]+)?"
    rf"|(?:[^\W\d_{_NO_SPACES}]\.)+[^\W\d_](?![^\W_])"
    rf"|{_LETTERS}(?:['’‑-]{_LETTERS})*"
)
# The same for most texts of the West, in half the time.
_INNER = "(?:['’‑-][^\\W_]+)"
_WESTERN = re.compile(
    rf"[^\W\d_](?:[^\W_]+{_INNER}*|(?:\.[^\W\d_])+(?![^\W_])|{_INNER}*)|{_FIGURE}(?:[^\W\d_]+)?"
)
_NOT_WESTERN = re.compile("[\u0300-\u1fff\u200c\u200d\u3040-\U0010ffff]")
_THAI = "\u0e00"  # the first of these scripts: most texts need no closer look
_THAI_LETTER, _CJK_LETTER = re.compile(f"[{_BASE}{_SIGN}]"), re.compile(f"[{_CJK}]")
_RUN = re.compile(f"[{_NO_SPACES}]+")
_HANGUL, _HANGUL_END = "\uac00", "\ud7a3"
# What Britain spells apart. Shorter words ("hour", "rise"), and those that end so in America too ("promise",
# "surprise"), stay. Of 520 stories of American outlets mostly, 23 hold a word in both ways.
_ALSO_THERE = (
    "prom|surpr|superv|telev|improv|exerc|exorc|circumc|prem|compr|enterpr|repr|appr|franch|merchand|expert|treat|"
    "desp|chem|parad|rw|ew|kw|advert|sunr|prec|conc"
)
_BRITISH = re.compile(
    rf"(?<=[a-z]{{3}}[b-df-hj-npr-tv-z])(?<!{')(?<!'.join(_ALSO_THERE.split('|'))})"
    r"(?:is(?=(?:e[ds]?|ers?|ing|ations?)$)|ys(?=(?:e[ds]?|ers?|ing)$))"
    r"|(?<=[a-z]{2}[a-oq-z])our(?=(?:s|ed|ing|ites?|able|al|hoods?)?$)"
    r"|(?:(?<=def|off|lic)ence|(?<=cen|hea|ome)tre|(?<=\bme|\bli)tre|(?<=fib)re|(?<=\bprogram)me|(?<=judg)ement)(?=s?$)"
)
_PASSAGE = 1_000  # letters
_SPELLINGS = {
    "is": "iz", "ys": "yz", "our": "or", "ence": "ense", "tre": "ter", "re": "er", "me": "", "ement": "ment",
}  # fmt: skip
_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch",
    "nn": "norwegian", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish",
}  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 (snowballstemmer's spelling)


class Token(NamedTuple):  # made in a third of the time that a frozen dataclass takes, and there are many
    """A word and where it stands: `start` and `end` index the text that was given."""

    start: int
    end: int
    text: str


def lowered(text: str) -> str:
    """The text in lower case, letter for letter, so that a place in it is a place in the text. A pattern
    finds its words there three times as quickly as with `re.IGNORECASE` in the text.
    """
    return text.replace("İ", "i").lower()  # the one letter whose lower case is two characters


def _pattern(text: str) -> re.Pattern[str]:
    return _ANY if _NOT_WESTERN.search(text) else _WESTERN


def words(text: str) -> list[Token]:
    """Every word of a text in order, as written; punctuation and space lie between them."""
    return [Token(m.start(), m.end(), m.group()) for m in _pattern(text).finditer(text)]


def word_texts(text: str) -> list[str]:
    """The same words without their places; quicker where only the words are wanted."""
    return _pattern(text).findall(text)


def length(text: str) -> int:
    """How many words long a text is. Where no spaces part them, two characters of Chinese or Japanese, or
    three letters of Thai and its like with their signs, are taken for one."""
    if not _NOT_WESTERN.search(text):
        return len(text.split())
    pieces = [_pieces(word) for word in word_texts(text)]
    spaced = sum(any(map(str.isalnum, part)) for part in _RUN.sub(" ", text).split())
    return spaced + sum(pieces.count(size) // size for size in (2, 3))


def lower_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case. Those of a passage are remembered; an article is asked for once, and
    thousands of articles with their words would be hundreds of megabytes."""
    return _of_passage(text) if len(text) <= _PASSAGE else tuple(word_texts(lowered(text)))


@of_passages(4096)  # several look at the same passages of a comparison, one after the other
def _of_passage(text: str) -> tuple[str, ...]:
    return tuple(word_texts(lowered(text)))


def stems(text: str, language: str = "en") -> list[str]:
    """Lower-case stems of a text in order, without stop words.

    Hyphenated words give their parts, possessives lose their 's. Runs of a script without spaces give
    overlapping pairs of characters (three letters with their signs in Thai and its like), Korean words the
    pairs of their syllables, since what follows a noun is written with it. A language without a stemmer
    gives plain words.
    """
    if not _NOT_WESTERN.search(text) and "İ" not in text:
        return [part for word in lower_words(text) for part in _stems_of(word, language)]
    low = text.lower().replace("’", "'").replace("‑", "-")
    out: list[str] = []
    run: list[str] = []
    end = -1
    for match in _ANY.finditer(low):
        word = match.group()
        size = _pieces(word)
        if size:
            run = [*run[1 - size :], word] if match.start() == end else [word]
            end = match.end()
            if len(run) == size:
                out.append("".join(run))
        else:
            out += _stems_of(word, language)
    return out


@lru_cache(maxsize=16384)  # of the words of 977 articles it meets 94.6 %; one without a limit meets 95.0 %
def _stems_of(word: str, language: str) -> tuple[str, ...]:
    """The stems of one lower-case word of a script with spaces; none for a stop word."""
    word = word.replace("’", "'").replace("‑", "-")
    small = stopwords(language)
    if word in small:
        return ()
    if _HANGUL <= word[0] <= _HANGUL_END and len(word) > 1:
        return tuple(word[n : n + 2] for n in range(len(word) - 1))
    bare = (part.removesuffix("'s") for part in word.split("-"))
    return tuple(stem(part, language) for part in bare if part and part not in small)


def _pieces(word: str) -> int:
    """How many words in a row make a stem: 2 or 3 in a script without spaces, else 0."""
    if word[0] < _THAI:
        return 0
    if len(word) == 1 and _CJK_LETTER.match(word):
        return 2
    return 3 if _THAI_LETTER.match(word) else 0


@lru_cache(maxsize=16384)
def stem(word: str, language: str = "en") -> str:
    """Snowball stem of one lower-case word (Porter 2 for English)."""
    if word[0].isdigit():
        return word
    stemmer = _stemmer(language)
    if language == "en":
        word = american(word)
    return stemmer.stemWord(word.replace(".", "")) if stemmer else word


def american(word: str) -> str:
    """A lower-case English word as America spells it: "color", "organized", "defense", "center"."""
    return _BRITISH.sub(lambda m: _SPELLINGS[m[0]], word)


@lru_cache(maxsize=32)
def _stemmer(language: str) -> _Stemmer | None:
    name = _SNOWBALL.get(language)
    if name is None:
        return None
    import snowballstemmer  # not at the top: the window needs words only, and this costs it 45 ms

    if name not in snowballstemmer.algorithms():
        return None  # an older release
    stemmer: _Stemmer = snowballstemmer.stemmer(name)
    return stemmer
