"""What somebody is said to have said or asked in a passage, and with which verb: the same act by the same
speaker, told as "admitted" here and as "acknowledged" there.

Nothing is said where the speakers are not plainly one person: a role or pronoun counts only when it can be
traced to a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from reader.compare.facts import Corpus, Facts
from reader.compare.wording_lexicon import Lexicon
from reader.model.quote import Quote
from reader.text import quotes, speech
from reader.text.lemmas import lemmas
from reader.text.names import same
from reader.text.quotes_marks import marked
from reader.text.quotes_speaker import Speakers
from reader.text.readings import reading
from reader.text.speech import PRONOUNS, Cue, Word
from reader.text.speech_groups import left_subject
from reader.text.speech_roles import head_of, is_role
from reader.text.tokens import stem, stems

# Verbs that say no more than that somebody spoke; a difference needs one that says more.
_PLAIN = frozenset(
    stem(verb)
    for verb in """say says said saying tell tells told telling ask asks asked asking add adds added
    adding write writes wrote writing written note notes noted report reports reported reply replies replied
    respond responds responded answer answers answered state states stated speak speaks spoke spoken begin
    began read reads recall recalled explain explains explained describe described mention mentioned continue
    continued""".split()
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
_SIDING = ("saying", "attack", "factive")  # categories of loaded words
_BINDING = frozenset(stem(verb) for verb in "deny threaten promise pledge demand".split())
_NEUTRAL = frozenset(stem(verb) for verb in "testify tweet argue".split())
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
_LEAST = 2  # stems that two acts must share, to be tellings of one
_PART = 3  # and one in so many of the shorter one's
_MOST = 40  # other acts that one is held against: rows of a hundred outlets have thousands
_LOWER = re.compile(r"\b[a-z]+\b")
_TITLED = r"((?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2})"
_NAME = re.compile(r"[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z]){0,3}")
_NOT = re.compile(r"not|never|\w*n[’']t|refus\w+|declin\w+")
_DENIED = 3  # words before a verb in which it is denied
_HAVE = frozenset("has have had".split())
_BE = frozenset("is are was were be been being".split())
_OPENERS = frozenset(("that", ":", ",", "how", "whether", "why", "what"))


@cache
def _telling() -> frozenset[str]:
    forms = speech.reporting_verbs().items()
    return frozenset(form for form, kind in forms if kind in _KINDS and stem(form) not in _PLAIN)


@cache
def _speaking() -> frozenset[str]:
    return frozenset(form for form, kind in speech.reporting_verbs().items() if kind in _KINDS) | frozenset(
        speech.phrasal_verbs()
    )


@dataclass(frozen=True, slots=True)
class Act:
    """`start`, `end` place the verb in the passage's text; `about` are the stems of what was said. `side`
    tells whether the verb judges "against" or "for" something, `bare` that it does so and no words follow;
    `told` is false of what somebody did not say.
    """

    facts: Facts
    start: int
    end: int
    verb: str
    speaker: str
    about: frozenset[str]
    side: str
    bare: bool
    told: bool

    @property
    def plain(self) -> bool:
        return self.verb in _PLAIN


class _Text:
    """An article read for its speech: the text without its quotations, and who speaks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.masked = quotes.mask(text, marked(text))
        self.said: dict[str, list[Quote]] = {}
        for quote in quotes.find(text):
            if quote.verb and quote.speaker and not quote.scare:
                self.said.setdefault(quote.verb.lower(), []).append(quote)

    @staticmethod
    @lru_cache(maxsize=256)
    def of(text: str) -> _Text:
        """The same one for whoever asks next: its persons are found once."""
        return _Text(text)

    @cached_property
    def speakers(self) -> Speakers:
        """Costs more than all else here; most subjects are names and need it not."""
        return Speakers(self._text, self.masked)


class Acts:
    """The acts of speech of a comparison's passages; each article is read when it is first asked for."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._of: dict[str, tuple[Act, ...]] = {}
        self._roles: dict[tuple[int, str], frozenset[str]] = {}

    def telling(self, facts: Facts) -> bool:
        """A quick look: may a verb be there that says more than "said"?"""
        return not _telling().isdisjoint(_LOWER.findall(facts.passage.text))

    def of(self, facts: Facts) -> tuple[Act, ...]:
        """The acts told in a passage whose speaker has a name, in order; none in a transcript."""
        known = self._of.get(facts.passage.id)
        if known is None:
            known = self._of[facts.passage.id] = tuple(self._read(facts))
        return known

    def person(self, speaker: str, among: Iterable[int]) -> str | None:
        """Whom a role means: the one person whom these articles name in it, or None."""
        head = head_of(speaker) if is_role(speaker) else None
        if head is None:
            return None
        found = {name for article in among for name in self._in_role(article, head, speaker)}
        return next(iter(found)) if len(found) == 1 else None

    def _in_role(self, article: int, head: str, speaker: str) -> frozenset[str]:
        key = (article, head)
        if key not in self._roles:
            self._roles[key] = _in_role(self._corpus.articles[article].text, head, speaker)
        return self._roles[key]

    def _read(self, facts: Facts) -> Iterator[Act]:
        passage = facts.passage
        if passage.kind == "transcript":
            return
        if _speaking().isdisjoint(_LOWER.findall(passage.text)):  # most are; and this is much quicker
            return
        named = {s for name in facts.names for s in stems(name.key)}  # whoever is named says little of what
        for told in _acts(self._corpus.articles[facts.article].text, passage.start, passage.end):
            start, end, verb, speaker, about, side, bare, denied = told
            yield Act(facts, start, end, verb, speaker, about - named, side, bare, not denied)


@reading
def _in_role(text: str, head: str, speaker: str) -> frozenset[str]:
    """Whom an article names in a speaker's role, the head of which is "engineer", say."""
    one = _Text.of(text)
    found = set(one.speakers.roles.all(speaker))
    for match in re.finditer(rf"\b{re.escape(head.title())} {_TITLED}", one.masked):
        person = one.speakers.cast.person_named(match[1], match.end())
        found.add(person.full if person else match[1])
    return frozenset(found)


_Told = tuple[int, int, str, str, frozenset[str], str, bool, bool]


@reading
def _acts(text: str, begin: int, end: int) -> tuple[_Told, ...]:
    """The acts of a passage of an article, as in `Act`, but that the last tells whether it is denied."""
    one = _Text.of(text)
    if one.masked[begin:end].count(speech.MASK) == end - begin:
        return ()
    words = speech.tokens(one.masked, begin, end)
    out: list[_Told] = []
    may = _speaking()
    for i, word in enumerate(words):
        if word.low not in may or speech.is_verb(words, i) not in _KINDS or not word.text.islower():
            continue
        if i and words[i - 1].low in _BE and not word.low.endswith("ing"):
            continue
        speaker = _speaker(one, words, i)
        if speaker is None:
            continue
        rest = text[word.end : end]  # of “partly” alone the word is all that was said
        if _closes(words, i):
            rest = text[begin : word.start]
        elif (ends := _CLAUSE_ENDS.search(rest)) and len(lemmas(rest[: ends.start()])) >= _LEAST:
            rest = rest[: ends.start()]
        about = lemmas(rest)[:_SAID] or tuple(stems(rest)) or lemmas(text[begin:end])
        out.append(
            (
                word.start - begin,
                word.end - begin,
                stem(_FORMS.get(word.low, word.low)),
                speaker,
                frozenset(about) - {stem(n) for n in speaker.lower().split()},
                _JUDGING.get(stem(word.low), ""),
                stem(word.low) in _JUDGING and not _opens(words, i),
                any(_NOT.fullmatch(w.low) for w in words[max(0, i - _DENIED) : i]),
            )
        )
    return tuple(out)


def _speaker(one: _Text, words: Sequence[Word], i: int) -> str | None:
    word = words[i]
    near = [q for q in one.said.get(word.low, ()) if _beside(q, word, words)]
    if near:
        return _named(near[0].speaker)
    if i and words[i - 1].low in _MODAL:
        return None
    closes = _closes(words, i)
    if stem(_FORMS.get(word.low, word.low)) in _PLAIN and not (closes and word.low in _SIMPLY):
        return None  # alone it makes no difference
    bare = stem(word.low) in _JUDGING or stem(word.low) in _OF_WHAT
    bare = bare and i + 1 < len(words) and words[i + 1].text not in speech.STOPS
    if not (closes or bare or _opens(words, i)):
        return None
    if word.low.endswith("ing") and i and words[i - 1].low == ",":  # "Ida Moss sued, claiming that"
        first = _NAME.match(one.masked, words[0].start)
        person = one.speakers.cast.person_named(first.group(), first.start()) if first else None
        return person.full if person else None
    group = left_subject(list(words), i)
    if group is None:
        return None
    start, end = words[group[0]].start, words[group[1] - 1].end
    phrase = one.masked[start:end]
    if _NAME.fullmatch(phrase):
        return phrase
    return _named(one.speakers.resolve(Cue(start, end, phrase, word.text, word.start, "say"), start))


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


def _beside(quote: Quote, verb: Word, words: Sequence[Word]) -> bool:
    """Does the quotation stand in the verb's sentence, or run into it?"""
    return quote.start < words[-1].end and quote.end > words[0].start


def _named(speaker: str | None) -> str | None:
    """The speaker if it is a name or a role that might be traced to one."""
    if not speaker or speaker.lower() in PRONOUNS:
        return None
    return speaker if speaker[:1].isupper() or is_role(speaker) else None


def told_otherwise(acts: Acts, cells: Mapping[int, Sequence[Facts]]) -> list[list[Act]]:
    """For each speaker of a row whose act outlets tell with different verbs, one act an outlet.

    Args:
        acts: of the comparison.
        cells: the row's passages by article.
    """
    if not any(acts.telling(facts) for many in cells.values() for facts in many):
        return []
    by_speaker: list[tuple[str, dict[int, list[Act]]]] = []
    names: dict[str, str] = {}
    for article, many in cells.items():
        for act in (a for facts in many for a in acts.of(facts)):
            name = names.get(act.speaker)
            if name is None:
                name = names[act.speaker] = acts.person(act.speaker, cells) or act.speaker
            home = next((found for known, found in by_speaker if _one(known, name)), None)
            if home is None:
                home = {}
                by_speaker.append((name, home))
            home.setdefault(article, []).append(act)
    return [chosen for _name, home in by_speaker if len(chosen := _apart(home)) > 1]


def is_choice(group: Sequence[Act]) -> bool:
    """Whether the verbs of one act tell a stance of the outlets and no two acts or occasions: some take a
    side on what is said ("claimed", "slammed"), and all others are neutral ("said", "testified").

    Of those without a side ("announced", "indicated", "advised") a third are of no interest or of two acts.
    """
    sides = {a.verb for a in group if a.side or a.verb in _siding()}
    return bool(sides) and all(a.plain or a.verb in sides or a.verb in _NEUTRAL for a in group)


@cache
def _siding() -> frozenset[str]:
    """Stems of the verbs of saying that judge what is said, or bind the speaker."""
    listed = {stem(e.term) for e in Lexicon.load().entries if e.form == "v" and e.category in _SIDING}
    return frozenset(listed) | _BINDING


def _one(left: str, right: str) -> bool:
    """Are two speakers plainly one? Names of persons by their last word, all else word for word."""
    if left.lower() == right.lower():
        return True
    if not (left[:1].isupper() and right[:1].isupper()) or head_of(left) or head_of(right):
        return False
    return same(left.lower(), right.lower())


def _apart(home: Mapping[int, Sequence[Act]]) -> list[Act]:
    """One act for each outlet, if they tell the same thing and one verb at least says more than "said".

    Where two outlets share a verb, that verb is no difference between them.
    """
    if len(home) < 2:
        return []
    chosen: list[Act] = []
    for article, mine in home.items():
        others = [a for k, many in home.items() if k != article for a in many][:_MOST]
        alike = [a for a in mine if any(_alike(a, b) for b in others)]
        if alike:
            text = [a for a in alike if a.facts.passage.kind != "headline"]
            chosen.append(max(text or alike, key=lambda a: (not a.plain, max(_shared(a, b) for b in others))))
    verbs = {a.verb for a in chosen}
    if len(chosen) < 2 or len(verbs) < 2 or all(a.plain for a in chosen):
        return []
    return chosen


def _shared(a: Act, b: Act) -> int:
    return len(a.about & b.about)


def _alike(a: Act, b: Act) -> bool:
    if not (a.told and b.told):  # what nobody said they said with no verb
        return False
    if (a.bare or b.bare) and a.side != b.side:
        return False
    if a.side and a.side == b.side:
        return True
    if a.verb in b.facts.quoted_stems or b.verb in a.facts.quoted_stems:  # “I apologize,” she wrote
        return False
    shared, fewest = _shared(a, b), min(len(a.about), len(b.about))
    return shared > 0 and _PART * shared >= fewest and (shared >= _LEAST or fewest <= _LEAST)
