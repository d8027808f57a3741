"""What an article says that somebody said or asked, verb by verb: who, what of, and which quotations hang on
the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from reader.model.quote import Quote
from reader.text import quotes, speech
from reader.text.lemmas import lemmas
from reader.text.quotes_marks import marked
from reader.text.quotes_speaker import Speakers
from reader.text.readings import reading
from reader.text.speech import PRONOUNS, Cue, Word
from reader.text.speech_bodies import KINDS_OF_BODY
from reader.text.speech_groups import left_subject
from reader.text.speech_roles import is_role
from reader.text.tokens import stem, stems, word_texts
from reader.work.remembered import of_passages

# Verbs that say no more than that somebody spoke; a difference needs one that says more.
PLAIN = frozenset(
    stem(verb)
    for verb in """say says said saying tell tells told telling ask asks asked asking add adds added
    adding write writes wrote writing written note notes noted report reports reported reply replies replied
    respond responds responded answer answers answered state states stated speak speaks spoke spoken begin
    began read reads recall recalled explain explains explained describe described mention mentioned continue
    continued observe observes observed remark remarked comment commented cite cited quote quoted""".split()
)
# Verbs whose object is who or what is judged ("slammed the board" needs no "that"), against and for it
_JUDGING = {
    stem(verb): side
    for side, verbs in (
        (
            "against",
            "attack blast slam criticize criticise denounce condemn rebuke decry mock ridicule lambast "
            "lambaste assail fault chide berate scold",
        ),
        ("for", "praise hail applaud defend"),
    )
    for verb in verbs.split()
}
# Verbs whose object is what was said: "denied the sale", "threatened to sell"
_OF_WHAT = frozenset(
    stem(verb)
    for verb in """deny admit confirm acknowledge concede announce reveal disclose dispute reject threaten
    promise vow pledge demand allege claim""".split()
)
_FORMS = {
    "said": "say",
    "told": "tell",
    "wrote": "write",
    "spoke": "speak",
    "spoken": "speak",
    "swore": "swear",
    "sworn": "swear",
}
_KINDS = ("say", "write", "ask")
_REACH = 7  # words within which "admitted on Tuesday in court" comes to its "that"
_SAID = 16  # words after the verb that are taken for what was said
_MODAL = frozenset("can could may might would should will must to".split())
_SIMPLY = frozenset(("said", "says"))
_CLOSING = 6  # words
# "Brook pledged to keep the line, rebuffing calls for a sale": the rest is another act, or its occasion
_CLAUSE_ENDS = re.compile(
    r";|,\s(?:but|while|when|he|she|they|\w{2,}ing|and\s(?:then|later)|as(?:\s[^\s,]+){3})\b"
)
_SCRAP, _HANGS = 3, 3  # words of a quotation, and between it and a verb, that hang together nevertheless
_TELLS = 3  # stems of a quotation that tell what was said without the words before it
_BY = frozenset("on for against about over of".split())  # "insisted on", "warned against"
_TITLED = r"((?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2})"
_NAME = re.compile(r"[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z]){0,3}")
# "The Marlow administration", in a headline without its article; never the like of another name
_BODY = re.compile(rf"(?:[Tt]he )?((?:[A-Z][\w.’'-]*[\w.] )+(?:{'|'.join((*KINDS_OF_BODY, 'government'))}))")
_NOT = re.compile(r"not|never|\w*n[’']t|refus\w+|declin\w+")
_DENIED = 3  # words before a verb in which it is denied
_HAVE = frozenset("has have had".split())
_BE = frozenset("is are was were be been being".split())
_OPENERS = frozenset(("that", ":", ",", "how", "whether", "why", "what"))
_LEAST = 2  # stems of a clause that tell what was said


@cache
def telling() -> frozenset[str]:
    """Forms of the verbs that say more than that somebody spoke."""
    forms = speech.reporting_verbs().items()
    return frozenset(form for form, kind in forms if kind in _KINDS and stem(form) not in PLAIN)


@cache
def speaking() -> frozenset[str]:
    """Forms of all verbs of saying, writing and asking."""
    return frozenset(form for form, kind in speech.reporting_verbs().items() if kind in _KINDS) | frozenset(
        speech.phrasal_verbs()
    )


class _Text:
    """An article read for its speech: the text without its quotations, and who speaks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.masked = quotes.mask(text, marked(text))
        self.said: dict[str, list[Quote]] = {}
        for quote in quotes.find(text):
            if quote.verb and not quote.scare:
                self.said.setdefault(quote.verb.lower(), []).append(quote)

    @staticmethod
    @of_passages(256)
    def of(text: str) -> _Text:
        """The same one for whoever asks next: its persons are found once."""
        return _Text(text)

    @cached_property
    def speakers(self) -> Speakers:
        """Costs more than all else here; most subjects are names and need it not."""
        return Speakers(self._text, self.masked)


@reading
def in_role(text: str, head: str, speaker: str) -> frozenset[str]:
    """Whom an article names in a speaker's role, the head of which is "engineer", say."""
    one = _Text.of(text)
    found = set(one.speakers.roles.all(speaker))
    for match in re.finditer(rf"\b{re.escape(head.title())} {_TITLED}", one.masked):
        person = one.speakers.cast.person_named(match[1])
        found.add(person.full if person else match[1])
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Told:
    """An act as one text tells it.

    `start`, `end` place the verb in the passage; `about` are the stems of what was said. `side` tells whether
    the verb judges "against" or "for" something, `bare` that it does so and no words follow, `denied` that it
    was not said. `by` is the preposition right behind the verb or "". `quotes` are the spans in the text of
    what is quoted and hangs on the verb; only there `speaker` may be "".
    """

    start: int
    end: int
    verb: str
    speaker: str
    about: frozenset[str]
    side: str
    bare: bool
    denied: bool
    by: str
    quotes: tuple[tuple[int, int], ...]


@reading
def acts_of(text: str, begin: int, end: int) -> tuple[Told, ...]:
    """The acts of a passage of an article."""
    one = _Text.of(text)
    if one.masked[begin:end].count(speech.MASK) == end - begin:
        return ()
    words = speech.tokens(one.masked, begin, end)
    out: list[Told] = []
    may = speaking()
    for i, word in enumerate(words):
        if word.low not in may or speech.is_verb(words, i) not in _KINDS or not word.text.islower():
            continue
        if i and words[i - 1].low in _BE and not word.low.endswith("ing"):
            continue
        if i and words[i - 1].low in _MODAL:  # what may be said is not said
            continue
        near = [q for q in one.said.get(word.low, ()) if _beside(q, words)]
        hanging = tuple((q.start, q.end) for q in near if q.direct and _hangs(q, word, text))
        speaker = _speaker(one, words, i, near) or ""
        if not (speaker or hanging):
            continue
        rest = text[word.end : end]  # of “partly” alone the word is all that was said
        if before := _quoted_before(text, words, i, hanging):
            rest = before
        elif _closes(words, i):
            rest = text[begin : word.start]
        elif (ends := _CLAUSE_ENDS.search(rest)) and len(lemmas(rest[: ends.start()])) >= _LEAST:
            rest = rest[: ends.start()]
        about = lemmas(rest)[:_SAID] or tuple(stems(rest)) or lemmas(text[begin:end])
        out.append(
            Told(
                word.start - begin,
                word.end - begin,
                stem(_FORMS.get(word.low, word.low)),
                speaker,
                frozenset(about) - {stem(n) for n in speaker.lower().split()},
                _JUDGING.get(stem(word.low), ""),
                stem(word.low) in _JUDGING and not _opens(words, i),
                any(_NOT.fullmatch(w.low) for w in words[max(0, i - _DENIED) : i]),
                _by(words, i),
                hanging,
            )
        )
    return tuple(out)


def _by(words: Sequence[Word], i: int) -> str:
    """The preposition of a verb's object, not that of a time or place before its "that"."""
    if i + 2 >= len(words) or words[i + 1].low not in _BY:
        return ""
    elsewhere = words[i + 2].text[0].isupper() or words[i + 2].text[0].isdigit()
    return (
        "" if elsewhere or any(w.low == "that" for w in words[i + 2 : i + 1 + _REACH]) else words[i + 1].low
    )


def _hangs(quote: Quote, verb: Word, text: str) -> bool:
    """Whether a quotation is what a verb says, not a term somewhere behind it ("insisted on staying, or on “a
    deep bench”").
    """
    between = text[quote.end : verb.start] if quote.end <= verb.start else text[verb.end : quote.start]
    return len(word_texts(quote.text)) > _SCRAP or len(word_texts(between)) <= _HANGS


def _quoted_before(text: str, words: Sequence[Word], i: int, quoted: Iterable[tuple[int, int]]) -> str:
    """What is quoted right before a verb or its subject, if it tells enough."""
    group = left_subject(list(words), i)
    subject = words[group[0]].start if group else words[i].start
    for start, end in quoted:
        if end <= subject and not word_texts(text[end:subject]) and len(lemmas(text[start:end])) >= _TELLS:
            return text[start:end]
    return ""


def _speaker(one: _Text, words: Sequence[Word], i: int, near: Sequence[Quote]) -> str | None:
    word = words[i]
    if near := [q for q in near if q.speaker]:
        return _named(near[0].speaker)
    closes = _closes(words, i)
    if stem(_FORMS.get(word.low, word.low)) in PLAIN and not (closes and word.low in _SIMPLY):
        return None  # alone it makes no difference
    bare = stem(word.low) in _JUDGING or stem(word.low) in _OF_WHAT
    bare = bare and i + 1 < len(words) and words[i + 1].text not in speech.STOPS
    if not (closes or bare or _opens(words, i)):
        return None
    if word.low.endswith("ing") and i and words[i - 1].low == ",":  # "Ida Moss sued, claiming that"
        first = _NAME.match(one.masked, words[0].start)
        person = one.speakers.cast.person_named(first.group()) if first else None
        return person.full if person else None
    group = left_subject(list(words), i)
    if group is None:
        return None
    start, end = words[group[0]].start, words[group[1] - 1].end
    phrase = one.masked[start:end]
    if _NAME.fullmatch(phrase):
        return phrase
    return _named(one.speakers.resolve(Cue(start, end, phrase, word.text, word.start, "say")))


def _closes(words: Sequence[Word], i: int) -> bool:
    """Whether a verb ends its sentence, after what was said: ", Ida Moss said on Friday"."""
    group = left_subject(list(words), i) if len(words) - i <= _CLOSING else None
    return group is not None and group[0] > _CLOSING and words[group[0] - 1].low == ","


def _opens(words: Sequence[Word], i: int) -> bool:
    """Whether what was said follows the verb: "said that", "warns it will"."""
    if i + 2 < len(words) and words[i + 1].low in PRONOUNS and words[i + 2].low in _MODAL | _BE | _HAVE:
        return True
    opens = [w for w in words[i + 1 : i + 1 + _REACH] if w.low in _OPENERS or w.text[0] == speech.MASK]
    return bool(opens) and not (opens[0].low == "," and opens[0] is words[i + 1])


def _beside(quote: Quote, words: Sequence[Word]) -> bool:
    """Does the quotation stand in the sentence, or run into it?"""
    return quote.start < words[-1].end and quote.end > words[0].start


def _named(speaker: str | None) -> str | None:
    """The speaker if it is a name, a body called by one, or a role that might be traced to one."""
    if not speaker or speaker.lower() in PRONOUNS:
        return None
    if body := _BODY.fullmatch(speaker):
        return f"the {body[1]}"
    return speaker if speaker[:1].isupper() or is_role(speaker) else None
