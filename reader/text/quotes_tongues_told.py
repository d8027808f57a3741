"""Reported speech without quotation marks, in languages other than English, where it is plainly said so.

"Bach sagte am Montag, dass …" / "La maire a déclaré que …" / "dijo que …"; "…, sagte Bach" / "…, a déclaré
la maire"; "Laut Bach …" / "Selon Anne Beck, …"; German also without "dass", told by its mood ("die Brücke
sei zu"). The French conditional ("il aurait quitté") names nobody and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model.quote import Quote
from reader.text.quotes_tongues import Reader
from reader.text.quotes_tongues_groups import WORD, first_group, group_after, group_before
from reader.text.sentences import sentence_spans
from reader.text.speech import Word
from reader.text.tongue_cues import Tongue, tongues

_LEAST = 4  # words that tell what was said
_HEAD = 12  # words within which a sentence says who speaks
_TAIL = 9  # words that "…, sagte Bach am Montag" may take
_BETWEEN = 8  # words between the verb and its "that": who, to whom, when
# "Nach Angaben der Polizei", "de acuerdo con", "d'après": more than one word
_PER = {
    "de": re.compile(
        r"(?:Nach (?:Angaben|Auskunft|Ansicht|Einschätzung|Worten|Darstellung) (?:von |des |der )?|Laut )"
    ),
    "fr": re.compile(r"(?:Selon|D[’']après|Aux dires d[eu’'])\s?"),
    "es": re.compile(r"(?:Según|De acuerdo con|En palabras de|A juicio de)\s"),
    "it": re.compile(r"(?:Secondo|Stando a|A detta di)\s"),
    "pt": re.compile(r"(?:Segundo|De acordo com|Conforme|Na avaliação de)\s"),
    "nl": re.compile(r"(?:Volgens)\s"),
    "sv": re.compile(r"(?:Enligt)\s"),
    "da": re.compile(r"(?:Ifølge)\s"),
    "no": re.compile(r"(?:Ifølge)\s"),
    "pl": re.compile(r"(?:Według|Zdaniem)\s"),
}  # fmt: skip
_AUXILIARY = frozenset("a ha ont han hat heeft har so l le lo hanno havia".split())
_PARTICLES = frozenset("mit an hinzu ein".split())  # "teilte die Polizei mit"
# The mood in which German tells what somebody else says. Forms that are indicative too are left out.
KONJUNKTIV = re.compile(
    r"\b(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|bleibe|stehe|wisse|"
    r"lasse|liege|nehme|halte|mache|sehe|brauche|führe|finde|laufe|gelte|drohe|bestehe|handle|trage|"
    r"wäre|wären|hätte|hätten|würde|würden|könnte|könnten|müsste|müssten)\b|"
    # "man ermittle noch": after these an -e that is no past tense is that mood
    r"\b(?:man|er|es|niemand|jemand) (?!(?:eine|keine|viele|alle|ihre|seine|diese|einige|mehrere|gerade|"
    r"heute|gerne|beide|ohne|meine|unsere|solche|jede|ganze|neue)\b)[a-zäöüß]{3,}(?<!t)e\b"
)
# "concluye lo contrario": what is concluded, not who concludes.
_NOBODY = frozenset("lo ello cela ceci ça dit ciò isso isto to".split())
# Polish has no comma behind "according to": who it is goes on as long as the endings are a genitive's.
_GENITIVE = re.compile(r"(?:ów|[iyau]|ej|ego|ych|ich)$")
# A relative clause or a purpose is nothing said.
NO_THAT = frozenset(
    "pour afin parce tandis alors lorsque para hasta sin antes después perché prima dopo".split()
)


def indirect(text: str, masked: str, spoken: Sequence[tuple[int, int]], code: str) -> list[Quote]:
    """What sentences say that somebody said, in order; those that hold one of the spans `spoken` are left."""
    tongue = tongues().get(code)
    if tongue is None or code not in _PER:
        return []
    reader = Reader(text, masked, code)
    out: list[Quote] = []
    for start, end in _sentences(text, spoken, code):
        found = next(_told(masked, start, end, tongue), None)
        if found is None:
            continue
        low, high, who, verb = found
        while high > low and masked[high - 1] in " .,;:!?…":
            high -= 1
        speaker = reader.full(who, start, tongue)
        if speaker and speaker[0] != "<" and len(masked[low:high].split()) >= _LEAST:
            out.append(Quote(low, high, text[low:high], speaker, verb, direct=False))
    return out


def _sentences(text: str, spoken: Sequence[tuple[int, int]], code: str) -> Iterator[tuple[int, int]]:
    for paragraph in re.finditer(r"[^\n]+", text):
        for low, high in sentence_spans(paragraph.group(), code):
            start, end = paragraph.start() + low, paragraph.start() + high
            if not any(a < end and start < b for a, b in spoken):
                yield start, end


def _told(masked: str, start: int, end: int, tongue: Tongue) -> Iterator[tuple[int, int, str, str]]:
    """(from, to, who, verb) of what is said, by each way of saying so, the plainest first."""
    words = [
        Word(m.start(), m.end(), m.group(), m.group().lower()) for m in WORD.finditer(masked, start, end)
    ]
    per = _PER[tongue.code].match(masked, start, end)
    if per:
        yield from _according(masked, end, per, tongue)
        return
    for i, word in enumerate(words):
        if word.low not in tongue.says:
            continue
        if i < _HEAD:
            yield from _before_that(words, i, end, tongue)
            if tongue.code == "de":
                yield from _in_mood(masked, words, i, end, tongue)
        if i >= _LEAST and len(words) - i <= _TAIL:
            yield from _after(words, i, start, tongue)


def _according(
    masked: str, end: int, per: re.Match[str], tongue: Tongue
) -> Iterator[tuple[int, int, str, str]]:
    rest = masked[per.end() : min(end, per.end() + 90)]
    comma = rest.find(",")
    if tongue.code in ("fr", "es", "pt") and comma < 0:
        return  # "Selon Anne Beck, …" has its comma
    head = rest[:comma] if comma > 0 else rest
    words = [m.group() for m in WORD.finditer(head)]
    if tongue.code == "pl":
        bare = (n for n, w in enumerate(words) if n and w.islower() and not _GENITIVE.search(w))
        words = words[: next(bare, len(words))]
    who = first_group(words, tongue) or (words[0] if tongue.code == "pl" and len(words) == 1 else None)
    if not who:
        return
    at = masked.find(who.split()[-1], per.end(), end)
    if at < 0:
        return
    low = at + len(who.split()[-1])
    if comma > 0 and tongue.code in ("fr", "es", "it", "pt", "pl"):
        low = max(low, per.end() + comma + 1)
    while low < end and masked[low] in " ,:":
        low += 1
    yield low, end, who, re.sub(r" (?:von|des|der) ?$", "", per.group()).strip()


def _before_that(words: list[Word], i: int, end: int, tongue: Tongue) -> Iterator[tuple[int, int, str, str]]:
    """Bach sagte am Montag, dass …; a déclaré la maire que …"""
    for j in range(i + 1, min(len(words), i + _BETWEEN)):
        if words[j].low in tongue.that and words[j - 1].low not in NO_THAT:
            who = _subject(words[:i], tongue)
            between = [w.text for w in words[i + 1 : j]]
            who = who or (group_after(between, tongue) if between else None)
            if who and j + 1 < len(words):
                yield words[j + 1].start, end, who, words[i].text
            return
        if words[j].text in ".;:()":
            return


def _subject(words: list[Word], tongue: Tongue) -> str | None:
    """Who stands before a verb; "La maire" is no name for its capital."""
    texts = [w.text for w in words]
    while texts and texts[-1].lower() in _AUXILIARY:
        texts.pop()
    if texts and texts[0].lower() in tongue.function:
        texts[0] = texts[0].lower()
        if 2 <= len(texts) <= 4 and all(t.isalpha() and t.islower() for t in texts):
            return " ".join(texts)
    return group_before(texts, tongue)


def _in_mood(
    masked: str, words: list[Word], i: int, end: int, tongue: Tongue
) -> Iterator[tuple[int, int, str, str]]:
    """Bach sagte, die Brücke sei gesperrt."""
    for j in range(i + 1, min(len(words) - 1, i + _BETWEEN)):
        if words[j].text == ",":
            who = _subject(words[:i], tongue) or group_after([w.text for w in words[i + 1 : j]], tongue)
            if who and KONJUNKTIV.search(masked, words[j + 1].start, end):
                yield words[j + 1].start, end, who, words[i].text
            return


def _after(words: list[Word], i: int, start: int, tongue: Tongue) -> Iterator[tuple[int, int, str, str]]:
    """Die Brücke sei gesperrt, sagte Bach; Le pont est fermé, a déclaré la maire."""
    comma = i - 1
    while (
        comma > 0
        and i - comma <= 2
        and words[comma].low in ("a", "ha", "ont", "han", "hat", "heeft", "har", "so", "l", "le", "lo")
    ):
        comma -= 1
    if words[comma].text != "," or comma < _LEAST:
        return
    after = [w.text for w in words[i + 1 :] if w.text != "."]
    if after and after[-1] in _PARTICLES:
        after = after[:-1]
    who = group_after(after, tongue)
    if who and after[0].lower() not in _NOBODY:
        yield start, words[comma].start, who, words[i].text
