"""Where texts give their outlets away, and what stands there instead in a blind lesson."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise

from reader.compare.sources_outlets import Outlets
from reader.lessons.edits import Edit
from reader.lessons.outlet_names import ARTICLES, OutletName, letters
from reader.text.background import Background
from reader.text.tokens import stem, word_texts

_SPACE = r"[^\S\n]+"
_JOIN = r"(?:[^\S\n]*[-–_.][^\S\n]*|[^\S\n]+|)"
_AFTER = re.compile(
    r"(?:['’]s?)?[^\S\n]+(?:(?:has|had|have|first|also|later|previously|earlier|recently|\w+ly)[^\S\n]+)*(?:"
    r"report\w*|reveal\w*|wr(?:ites|ote|iting)|said|says|told|tells|quot(?:es|ed)|cit(?:es|ed)|obtain\w*|publish\w*|"
    r"learn(?:ed|t)|understands|newspaper|magazine|website|journalists?|editors?|editorials?|columnists?|"
    r"correspondents?|newsroom|readers|subscribers|newsletters?|"
    r"bericht\w*|schreibt|schrieb|meldet\w*|zufolge|sagte|zitiert\w*|erfuhr|"
    r"rapporte|écrit|révèle|affirme|indique|publie|informó|informa|publicó|publica|escribe|asegura|reveló)\b"
)
_BEFORE = re.compile(
    r"(?:\b(?:told|tells|telling|via|according to|(?:reported|published|written|revealed) (?:by|in|on)|"
    r"interview(?:ed)? (?:with|by|in)|writing (?:in|for)|wrote (?:in|for)|©|copyright(?: \d{4})?|"
    r"laut|gegenüber|berichte[tn]?|meldet\w*|sagte|selon|d['’]après|según|dijo a|a déclaré à|[Bb]y)"
    r"(?:[^\S\n]+(?:" + "|".join(ARTICLES) + r"))?[^\S\n]+|[|(][^\S\n]*)$"
)
_OPENED, _CLOSED = re.compile(r"[„“\"«‹‘'][^\S\n]*$"), re.compile(r"[^\S\n]*[”“\"»›’'](?!\w)")
_SENTENCE = re.compile(r"(?:^|[.!?:…][\"'”’»)]*\s+|\n|[\"'“‘«(•–—-]\s*)$")
_GOES_ON = re.compile(r"[^\S\n]+[A-ZÄÖÜÉ]")
"""A capital after a name that is a word too makes another name of it: "the Post Office"."""
_PART_OF_NAME = re.compile(r"(?<![.!?:\w])[^\S\n]*[A-ZÄÖÜÉ][\w’'.-]*[^\S\n]+$")
"""A capital before it does so too: "Megan Sky"."""
_NEAR = 60
"""So close to its name, a person is an outlet's own: "the Hill Post's Jane Doe"."""
_OPEN = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffdc]")
"""Letters of scripts without spaces between words."""
_UNJOINED = {"du": "de", "des": "de", "del": "de", "au": "à", "aux": "à", "al": "a"}
"""A preposition that an article has grown into stays."""


class Masks:
    """The masks of a story's outlets.

    Args:
        called: article id -> the names of its outlet.
        masks: article id -> what its outlet is called instead; `unclear` stands where several could be meant.
        texts: the texts of the story, each with its language: what they write in small letters is a word.
    """

    def __init__(
        self,
        called: Mapping[str, Sequence[OutletName]],
        masks: Mapping[str, str],
        unclear: str,
        texts: Iterable[tuple[str, str]],
    ) -> None:
        self._masks, self._unclear = masks, unclear
        listed = list(texts)
        self._texts = [text for text, _ in listed]
        self._inflected = any(language == "de" for _, language in listed)
        self._patterns: dict[OutletName, re.Pattern[str]] = {}
        others = {
            article: [text for text, _ in listed[:n] + listed[n + 1 :]] for n, article in enumerate(called)
        }
        self._names = [
            (article, name)
            for article, names in called.items()
            for name in names
            if name.sort != "writer" or not self._in_the_news(names, name, others[article])
        ]
        self._whole: dict[str, set[str]] = {}
        for article, name in self._names:
            if name.sort in ("name", "writer", "host"):
                self._whole.setdefault(letters(name.text), set()).add(article)

    @cached_property
    def _small(self) -> frozenset[str]:
        """What the texts write in small letters; asked for by names of one word only."""
        return frozenset(word for text in self._texts for word in word_texts(text) if word.islower())

    def _in_the_news(self, ours: Iterable[OutletName], writer: OutletName, texts: Iterable[str]) -> bool:
        """Whether another outlet's text speaks of somebody of that name, not as of this outlet's writer."""
        own = [name for name in ours if name.sort == "name"]
        return any(
            not any(self._pattern(n).search(text[max(0, m.start() - _NEAR) : m.end() + _NEAR]) for n in own)
            for text in texts
            for m in re.finditer(re.escape(writer.text), text)
        )

    def _pattern(self, name: OutletName) -> re.Pattern[str]:
        """Made when a text may have the name: most stand nowhere."""
        found = self._patterns.get(name)
        if found is None:
            found = self._patterns[name] = _pattern(name, self._inflected)
        return found

    def edits(self, text: str, language: str, own: str = "", breaks: Iterable[int] = ()) -> list[Edit]:
        """What is to be replaced in a text.

        Args:
            own: the id of the article that the text is of; a name that several outlets share is then its own.
            breaks: places that no replacement may lie across.
        """
        found: dict[tuple[int, int], set[str]] = {}
        strangers: dict[int, list[tuple[int, int]]] = {}  # in each line where there is something to look at
        low = _low(text)
        for article, name in self._names:
            # Most names stand nowhere, and a pattern takes long: it is tried where the first word stands.
            for start, end in _lines_with(_low(name.text.split()[0]), low):
                for match in self._pattern(name).finditer(text, start, end):
                    if start not in strangers:
                        strangers[start] = list(self._strangers(text, start, end))
                    if any(n <= match.start() and match.end() <= m for n, m in strangers[start]):
                        continue  # "the Washington Post", where only the Hill Post is ours
                    if self._meant(name, text, match, language):
                        found.setdefault(match.span(), set()).add(article)
        edits: list[Edit] = []
        stops = sorted(breaks)
        done = 0
        for (start, end), owners in sorted(found.items(), key=lambda each: (each[0][0], -each[0][1])):
            if start >= done:
                edits += self._replaced(text, start, end, self._mask(owners, own), stops)
                done = end
        return edits

    def _strangers(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where a stretch names outlets that are none of the story's."""
        for named in Outlets.load().find(text[start:end]):
            if letters(named.text) not in self._whole:
                yield start + named.start, start + named.end

    def name(self, article: str) -> str:
        """What the outlet of an article is called."""
        return self._masks[article]

    def whole(self, words: str, own: str = "") -> str | None:
        """The mask of a text that is nothing but an outlet's name; None if it is none."""
        owners = self._whole.get(letters(words))
        return self._mask(owners, own) if owners else None

    def _mask(self, owners: set[str], own: str) -> str:
        if own in owners:
            return self._masks[own]
        masks = {self._masks[article] for article in owners}
        return masks.pop() if len(masks) == 1 else self._unclear

    @staticmethod
    def _replaced(text: str, start: int, end: int, mask: str, stops: Sequence[int]) -> Iterator[Edit]:
        """One replacement, or one on each side of a place that it would lie across."""
        cuts = [start, *(stop for stop in stops if start < stop < end), end]
        for left, right in pairwise(cuts):
            words = text[left:right]
            if words.strip():
                lead, trail = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
                yield Edit(left + lead, right - trail, _kept_before(words.split()[0], mask) + mask)

    def _meant(self, name: OutletName, text: str, match: re.Match[str], language: str) -> bool:
        """Whether the words are the outlet's name there, not what they mean otherwise."""
        if name.sort in ("host", "handle", "writer"):
            return True
        start, end = match.span("name")
        article, written, after = match["article"] or match["elided"], match["name"], text[end : end + 80]
        line = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", end) + 1 or len(text) + 1) - 1]
        if name.sort == "name":
            alone = " " in name.text or not self._is_word(name.text, language)
            if alone or (written.isupper() and len(written) > 1 and not line.isupper()):
                return True
        if name.sort != "name" and not article and _PART_OF_NAME.search(text[max(0, start - 30) : start]):
            return False
        if (line.strip() == written and name.sort != "short") or _AFTER.match(after):
            return True
        if _GOES_ON.match(after):
            return False
        before = text[max(0, start - 60) : start]
        if _BEFORE.search(before) or (_OPENED.search(before) and _CLOSED.match(after)):
            return True
        if name.sort == "careful":
            return False
        within = not _SENTENCE.search(text[max(0, match.start() - 20) : match.start()])
        if language == "de":
            return article is not None and (
                (article[0].isupper() and within)
                or (name.sort == "short" and not self._is_word(name.text, language))
            )
        if article is not None:
            return name.article or (not _is_title(line) and (name.sort == "short" or article[0].isupper()))
        return name.sort == "name" and within and not _is_title(line)

    def _is_word(self, name: str, language: str) -> bool:
        """Whether a single word also means something else."""
        low = name.lower()
        if low in self._small or Outlets.load().is_word(name):
            return True
        return language == "de" and _background(language).frequency(stem(low, language)) > 0


def _low(text: str) -> str:
    """In small letters, each in its place: this capital alone becomes two."""
    return text.replace("İ", "i").lower()


def _lines_with(word: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the lines begin and end that have a word, or a part of one."""
    at = text.find(word)
    while at >= 0:
        end = text.find("\n", at)
        end = end if end >= 0 else len(text)
        yield text.rfind("\n", 0, at) + 1, end
        at = text.find(word, end)


def _pattern(name: OutletName, inflected: bool) -> re.Pattern[str]:
    text = name.text
    if name.sort == "host":
        return re.compile(
            rf"(?:https?://|[\w.+-]+@)?(?:[\w-]+\.)*(?<![\w-]){re.escape(text)}(?![\w-]|\.\w)(?:/[^\s)\]”\"»]*)?",
            re.IGNORECASE,
        )
    if name.sort == "handle":
        return re.compile(rf"[@#]{re.escape(text)}(?!\w)", re.IGNORECASE)
    words = [_cased(word, inflected and name.sort != "writer") for word in text.split()]
    body = (_SPACE if name.sort == "writer" else _JOIN).join(words)
    left, right = ("" if _OPEN.match(text[n]) else edge for n, edge in ((0, r"(?<!\w)"), (-1, r"(?!\w)")))
    if name.sort == "writer":
        return re.compile(rf"{left}{body}{right}")
    articles = "|".join(f"{a}|{a.capitalize()}|{a.upper()}" for a in (*ARTICLES, "a", "an"))
    article = rf"(?:(?<!\w)(?P<article>{articles}){_SPACE}|(?<!\w)(?P<elided>[LlDd]['’])|{left})"
    return re.compile(rf"{article}(?P<name>{body}){right}")


def _cased(word: str, inflected: bool) -> str:
    """A word as written, in capitals, or with one; a name that is given in small letters (as of a file) is
    not looked for in small letters: it would be found everywhere."""
    forms = {word, word.upper(), word[0].upper() + word[1:]}
    if word.isupper() and len(word) > 3:
        forms.add(word.capitalize())  # "USA TODAY"
    if word.isalpha() and word.islower() and len(word) > 3:
        forms.discard(word)
    ending = "(?:n|r|s|es)?" if inflected and len(word) > 3 and word.isalpha() else ""
    return rf"(?:{'|'.join(re.escape(form) for form in sorted(forms))}){ending}"


def _kept_before(first: str, mask: str) -> str:
    """What of an article before a name stays before its mask."""
    if first in ("a", "A", "an", "An"):
        return f"{first[0]}{'n' if mask[0] in 'AEIO' else ''} "
    kept = "de" if first[:2] in ("d'", "d’") else _UNJOINED.get(first, "")
    return f"{kept} " if kept else ""


def _is_title(line: str) -> bool:
    """Whether nearly every word of a line begins with a capital: there a capital tells nothing."""
    found = [word for word in word_texts(line) if len(word) > 3]
    return len(found) > 1 and sum(word[0].isupper() for word in found) >= 0.75 * len(found)


@cache
def _background(language: str) -> Background:
    return Background.load(language)
