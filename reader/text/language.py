"""Which language a text is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.work.lazy import Lazy

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_READ = 3000  # characters looked at: more changes nothing and costs time
_SURE, _SURE_OF_RARE = 0.5, 0.85

# Languages in which news are commonly published. Of the others (dialects, dead and tiny languages) a short
# headline full of names would now and then be taken for one.
_COMMON = frozenset(
    "ar az be bg bn bs cs da de el en es et fa fi fr gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk "
    "ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl sq sr sv ta te th tr uk ur uz vi zh".split()
)
_RARE = frozenset("af ca cy eu ga gl sw tl".split())
_LATIN_END = "\u024f"


def detect(text: str, default: str = "en") -> str:
    """The language of a text as an ISO 639-1 code.

    Args:
        text: a headline will do, an article is better.
        default: what to say if the text does not tell (a name, a number, nothing): the feed's
            language, if it states one.

    The classifier is py3langid (a naive Bayes model over bytes, after Lui & Baldwin 2012). A text in another
    script than Latin is told from its letters; one in Latin letters has to be plainly not in `default`.
    """
    sample = text[:_READ]
    letters = [c for c in sample if c.isalpha()]
    if not letters:
        return default
    ranked = IDENTIFIER().rank(sample)
    found, confidence = ranked[0]
    if sum(c > _LATIN_END for c in letters) * 2 > len(letters):
        return str(found)
    needed = _SURE_OF_RARE if found in _RARE else _SURE
    return str(found) if confidence >= needed else default


def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(sorted((_COMMON | _RARE) & set(identifier.labels)))
    identifier._full_model = None  # the weights of the languages left out: 28 MB in each process
    return identifier


IDENTIFIER = Lazy(_identifier)
"""Loaded at first use: 0.9 s of CPU and 64 MB, so a window's process should not ask."""
