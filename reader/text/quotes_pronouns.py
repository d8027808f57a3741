"""Whom "he", "she" and "they" mean beside what is said: by the sentences before it, and by who spoke."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from reader.text.speech import PRONOUNS, STOPS, is_verb, tokens
from reader.text.speech_capitals import SHORT_TITLES
from reader.text.speech_doubt import speaker
from reader.text.speech_groups import left_subject
from reader.text.speech_groups_right import right_group
from reader.text.speech_kin import Gender
from reader.text.speech_names import Cast, Person

# a word before a name that says that the name is no subject: "met", "by", "is"
_NO_SUBJECT = re.compile(
    r"of|with|by|for|to|from|after|before|like|against|on|in|at|about|than|that|because|when|while|as|if|is|was|are|were|"
    r"has|had|have|met|told|said|says|he|she|they|his|her|their|[a-z]{3,}ed",
    re.I,
)
_NAME_SAID = re.compile(
    r"(?:^|[,.] |\n)([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}) "
    r"(?:said|says|told|replied|answered|added|wrote|testified|asked|argued|explained|insisted|claimed|warned|"
    r"noted|continued|tweeted|announced|acknowledged|declared|suggested|recalled|agreed)\b"
)
_ABBREVIATED = re.compile(rf"\b(?:{SHORT_TITLES}|[A-Z])\Z")
_ANEW = r"\s*(?:(?:But|And|Still|Yet|So|Then|Later|However|Instead|Also),? )?(?:[^,.;:\n]{1,60}, )?"
_SAME_SUBJECT = {
    "he": re.compile(rf"{_ANEW}[Hh]e\b"),
    "she": re.compile(rf"{_ANEW}[Ss]he\b"),
    "": re.compile(r"(?!)"),
}
_CHAIN = 3  # sentences that may open with the same pronoun


@dataclass(slots=True)
class Heard:
    """Who has spoken in a text so far; places are offsets in it."""

    spoke: list[tuple[int, Person]] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    """Who spoke without a person's name: bodies, groups, two by name."""
    unnamed: tuple[int, str, Gender] | None = None
    """Who spoke last of these that "he" or "she" may mean ("the driver")."""
    credited: tuple[int, Person] | None = None
    """Whom the last "according to" names."""

    @property
    def last(self) -> tuple[int, Person] | None:
        return self.spoke[-1] if self.spoke else None


class Pronouns:
    """Whom a pronoun means at a place of a text, which is read once from its beginning.

    Args:
        masked: the text with its quotations blanked.
        cast: whom it names.
        heard: who has spoken before the place; it grows as the text is read.
    """

    def __init__(self, masked: str, cast: Cast, heard: Heard) -> None:
        self._masked, self._cast, self._heard = masked, cast, heard

    def unnamed(self, gender: Gender, at: int, depth: int = 0) -> str | None:
        """ "The mother of the boy" who spoke in the sentence before, if nobody else is named since."""
        if self._heard.unnamed is None:
            return None
        place, name, own = self._heard.unnamed
        line = self._masked.rfind("\n", 0, at) + 1
        stop = self._sentence(line, at)
        before = self._sentence(line, max(line, stop - 1)) if stop > line else self._paragraph_before(line)
        last = self._heard.last
        if place < before and depth < _CHAIN and _SAME_SUBJECT[gender].match(self._masked, before):
            return self.unnamed(gender, before, depth + 1)  # "She did not complain. …, she said"
        if own not in (gender, "") or not before <= place < at or (last and last[0] > place):
            return None
        if not own and last and last[1].gender == gender and at - last[0] < 600:
            return None  # Brook said the driver had told her …, she said
        return name if self._cast.first_between(place, at, gender) is None else None

    def person(self, gender: Gender, at: int, depth: int = 0) -> Person | None:
        """Who "he" or "she" is: named or heard in this sentence or the one before, else most told of."""
        line = self._masked.rfind("\n", 0, at) + 1
        stop = self._sentence(line, at)
        person = self._cast.first_between(stop, at, gender)
        if person:
            return person
        before = self._sentence(line, max(line, stop - 1))
        if stop <= line:  # the sentence before stands in the paragraph before
            line = self._paragraph_before(line)
            end = self._masked.find("\n", line)
            before = self._sentence(line, max(line, min(stop, end) - 3))
        if credited := _told(self._heard.credited, before, stop, gender):
            return credited  # "It was late, according to Brook."
        subject = self._subject(before, stop, gender)
        if subject:
            return subject
        if spoke := _told(self._heard.last, before, stop, gender):
            return spoke  # "The president said …" in the sentence before
        same = _SAME_SUBJECT[gender].match(self._masked, before) if before < stop and depth < _CHAIN else None
        if same:  # "He read law. At one point, he …"
            opened = self._cast.first_between(before, same.end(), gender)
            return opened or self.person(gender, before, depth + 1)
        return self._salient(at, gender) or self._cast.last_before(at, gender)

    def _salient(self, at: int, gender: Gender) -> Person | None:
        """The person the last sentences are about: mentions count more as subjects and less with distance,
        and who spoke counts as much as a subject."""
        weight: dict[int, float] = {}
        persons: dict[int, Person] = {}
        told = [(p, person, 1.0) for p, person in self._heard.spoke]
        low = bisect_left(self._cast.mentions, at - 1500, key=lambda m: m.start)
        for mention in self._cast.mentions[low:]:
            if mention.start >= at:
                break
            before = _lower_before(self._masked[max(0, mention.start - 40) : mention.start])
            owns = self._masked[mention.end : mention.end + 2] in ("'s", "’s")
            inner = before is not None and _NO_SUBJECT.fullmatch(before) is not None
            told.append((mention.start, mention.person, 0.1 if owns else 0.3 if inner else 1.0))
        for place, person, much in told:
            if at - 1500 <= place < at and person.gender in (gender, ""):
                sure = 1.0 if person.gender else 0.6
                persons[id(person)] = person
                weight[id(person)] = weight.get(id(person), 0.0) + much * sure * 0.5 ** ((at - place) / 300)
        return persons[max(weight, key=lambda k: weight[k])] if weight else None

    def _sentence(self, line: int, at: int) -> int:
        """Where the sentence begins that holds a place; "Mr. Brook" ends none."""
        stop = at
        while True:
            stop = self._masked.rfind(". ", line, stop)
            if stop < 0:
                return line
            if not _ABBREVIATED.search(self._masked[max(line, stop - 6) : stop]):
                return stop + 1

    def _paragraph_before(self, line: int) -> int:
        """Where the paragraph before begins; those of nothing but quotations are stepped over."""
        while line > 0:
            end = line
            line = max(0, self._masked.rfind("\n", 0, max(0, line - 2)) + 1)
            if any(c.isalpha() for c in self._masked[line:end]):
                break
        return line

    def _subject(self, low: int, high: int, gender: Gender) -> Person | None:
        """The person who is the subject of the sentence low..high, if its first words say so."""
        for said in _NAME_SAID.finditer(self._masked, low, high):  # "Asked by Brook, Stone said that …"
            person = self._cast.person_named(said[1])
            if person is not None and person.gender in (gender, ""):
                return person
        person = self._cast.first_between(low, high, gender)
        if person is None:
            return None
        at = next(p for p in person.places if p >= low)
        before = self._masked[low:at].rpartition(",")[2].split()
        if len(before) > 1 and before[-1] in ("is", "was"):  # "The one who paid for it was Brook"
            before.pop()
        if len(before) > 6 or any(_NO_SUBJECT.fullmatch(w) for w in before):
            return None
        return person

    def they(self, at: int) -> str | None:
        """The words of the subject of the sentence before ("Sources familiar with the plan")."""
        line = self._masked.rfind("\n", 0, at) + 1
        stop = self._sentence(line, at)
        start = self._sentence(line, max(line, stop - 1))
        if stop <= line:
            start = self._paragraph_before(line)
            stop = self._masked.find("\n", start)
        words = tokens(self._masked, start, max(start, stop))
        while words and words[0].low in ("but", "and", "yet", "still", "so"):
            words = words[1:]
        verb = next((i for i in range(1, min(len(words), 14)) if is_verb(words, i)), None)
        group = left_subject(words, verb) if verb is not None else None
        if (group is None or group[0]) and verb and not any(w.text in STOPS for w in words[:verb]):
            group = (0, verb)  # "Sources familiar with the plan say"
        if group is None or group[0]:
            group = right_group(words, 0) if words else None
        group = speaker(words, group, verb) if group is not None else None
        if group is None or words[group[0]].low in PRONOUNS:
            return None
        return self._masked[words[group[0]].start : words[group[1] - 1].end]


def _told(told: tuple[int, Person] | None, low: int, high: int, gender: Gender) -> Person | None:
    """Who was told of, if that was between two places and the gender fits."""
    return told[1] if told and low <= told[0] < high and told[1].gender in (gender, "") else None


def _lower_before(text: str) -> str | None:
    """The last word before a name that is no title of it: "for" in "for Chief Justice"."""
    words = text.split()
    while words and words[-1][:1].isupper() and len(words) > 1:
        words.pop()
    return words[-1] if words else None
