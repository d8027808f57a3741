"""An article's language, told by its commonest words; the classifier (0.9 s to load) is the last resort."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from operator import itemgetter

from reader.text.stopwords import stopwords

_TOLD_APART = ("en", "de", "fr", "es", "it", "pt", "nl")
"""Languages of which reader.text.stopwords knows the common words."""
_SURE = ("en", "de")
"""Those that no smaller language is taken for; Catalan passes for Spanish, Afrikaans for Dutch."""
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 600
_SHARE, _LEAD = 0.25, 1.4
_TELLS = 100
"""Letters; a headline may pass for another language of its script."""
_ALIKE = tuple(
    frozenset(group.split())
    for group in ("be bg kk mk mn ru sr uk", "ar fa ps ur", "ja zh", "bn as", "hi mr ne", "he yi")
)
"""Languages of one script that is not the Latin one."""
_BEYOND_LATIN = re.compile("[^\x00-\u024f]")


def language_of(text: str, stated: str | None = None) -> str:
    """ISO 639-1 of one text. `stated` is what the page says, which is often a template's "en"."""
    known = (stated or "")[:2].lower()
    found = _by_common_words(text)
    if found is not None:
        return found
    from reader.text.language import detect

    return detect(text, known or "en")


def language_within(text: str, usual: str) -> str:
    """The same for an article of a feed that is usually in one language: seldom worth the classifier."""
    found = _by_common_words(text)
    if found is not None:
        return found
    latin = usual in _LATIN
    if not _foreign(text[:_LOOKED_AT]) and latin:
        return usual
    from reader.text.language import detect

    told = detect(text, usual)
    short = len(text) < _TELLS and not latin
    return usual if short and any({told, usual} <= group for group in _ALIKE) else told


def _foreign(text: str) -> bool:
    """Whether most letters are of another script than the Latin one."""
    if text.isascii():
        return False
    letters = "".join(_WORD.findall(text))
    return 2 * len(_BEYOND_LATIN.findall(letters)) > len(letters)


def _by_common_words(text: str) -> str | None:
    """The language whose common words make up a good part of the text, clearly more than any other's."""
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    if len(words) < 12:
        return None
    common, shares = _common_words(), dict.fromkeys(_TOLD_APART, 0)
    for codes, times in Counter(map(common.get, words)).items():
        for code in codes or ():
            shares[code] += times
    (best, most), (_, second) = sorted(shares.items(), key=itemgetter(1), reverse=True)[:2]
    sure = best in _SURE and most >= _SHARE * len(words) and most >= _LEAD * second
    return best if sure else None


@cache
def _common_words() -> dict[str, tuple[str, ...]]:
    """Each common word with the languages that it is common in."""
    lists = {code: stopwords(code) for code in _TOLD_APART}
    return {
        word: tuple(code for code, words in lists.items() if word in words)
        for word in frozenset().union(*lists.values())
    }


_LATIN = frozenset(
    "af az bs ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv ms nl no pl pt ro sk sl sq sv sw "
    "tl tr uz vi".split()
)
