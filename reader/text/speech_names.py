"""Who is named in a text, and whom a surname, a title or a pronoun means."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from dataclasses import dataclass, field

from reader.text.apposed import beside
from reader.text.speech_capitals import (
    NAME,
    NOT_NAMES,
    SUFFIXES,
    TITLED,
    given_gender,
    is_letters,
    lettered,
    organised,
    parted,
    titled_gender,
)
from reader.text.speech_kin import Gender, kin_of
from reader.work.remembered import of_passages

_REGNAL = frozenset("pope king queen prince princess sheikh".split())
_MENTIONS = 100  # so many back nobody is meant by "she"
_SPEAKS = re.compile(r"(?:, who)? (?:said|says|told|wrote|tweeted|added|argued|testified)\b")
# given names of our list that news mostly mean as lands, towns and firms
_LANDS = frozenset(
    """Jordan Georgia Chad Israel Austin Charlotte Virginia Carolina Dakota Sydney Florence Paris Brooklyn
    Chelsea Madison Jackson Houston Dallas Orlando Phoenix Savannah China India Asia Kenya Ireland Alexandria
    Victoria Adelaide Lincoln Washington Lourdes Santiago Diego Francisco Kent Chester Wendy Mercedes Alexa
    Siri Ford Chase Lancaster Memphis Cuba America Holland London Milan Vienna Sofia Odessa Troy Salem Aurora
    Columbia Helena Montana Regina Eden Roma Lima Camden Devon Essex Dublin Berlin""".split()
)
_HE, _SHE = re.compile(r"\b(?:he|his|him)\b"), re.compile(r"\b(?:she|her|hers)\b")


@dataclass(slots=True)
class Person:
    """Somebody a text names. `full` is the longest form of the name; `titles` are lower case."""

    full: str
    surname: str
    gender: Gender = ""
    titles: set[str] = field(default_factory=set)
    places: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mention:
    start: int
    end: int
    person: Person


class Cast:
    """The persons of one text and where each is mentioned."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.persons: dict[str, Person] = {}
        self.mentions: list[Mention] = []
        self._surnames: dict[str, list[Person]] = {}
        self._firsts: dict[str, list[Person]] = {}
        self._bare: dict[str, bool] = {}
        self._heads: dict[str, Gender | None] = {}
        self._speaking: set[str] = set()
        self._collect()
        self._starts = [m.start for m in self.mentions]

    @staticmethod
    @of_passages(256)  # a comparison asks for the same few articles from several sides
    def of(text: str) -> Cast:
        """The cast of a text, which nobody changes."""
        return Cast(text)

    def _collect(self) -> None:
        loose: list[tuple[int, int, list[str], str]] = []
        for m in NAME.finditer(self.text):
            start, title, words = parted(m.group())
            if not words or organised(words):
                continue
            at = m.start() + start
            end = at + len(" ".join(words))
            known = given_gender(words[0])
            named = len(words) >= 2 and (known is not None or bool(title)) and len(words) <= 5
            age = re.match(r",? \(?\d\d\)?\b", self.text[m.end() : m.end() + 6]) is not None
            speaks = (
                len(words) in (2, 3)
                and not words[0].endswith("ly")
                and (_SPEAKS.match(self.text, end) or beside(self.text, at, end))
                and all((w[1:].islower() or is_letters(w)) and w.lower() not in NOT_NAMES for w in words)
            )
            if named or speaks or lettered(words) or (len(words) in (2, 3) and age):
                self._add(words, at, end, title, known)
            else:
                loose.append((at, end, words, title))
        alone = {words[0] for _, _, words, _ in loose if len(words) == 1}
        self._speaking = {
            words[0]
            for _, end, words, title in loose
            if len(words) == 1 and not title and self._speaks_as_given(words[0], end)
        }
        rest: list[tuple[int, int, list[str], str]] = []
        for at, end, words, title in loose:
            # A foreign given name is in no list; that the last word stands alone elsewhere tells as much.
            plain = words[0] not in alone and not any("-based" in w for w in words)
            plain = plain and not words[0].endswith("ly")
            if len(words) in (2, 3) and words[-1] in alone and plain:
                self._add(words, at, end, title, None)
            else:
                rest.append((at, end, words, title))
        for at, end, words, title in sorted(rest, key=lambda one: not _REGNAL & set(one[3].split())):
            self._loose(words, at, end, title)
        self.mentions.sort(key=lambda x: x.start)
        for person in self.persons.values():
            person.gender = person.gender or self._gender_by_context(person)

    def _add(self, words: list[str], at: int, end: int, title: str, gender: Gender | None) -> None:
        core = [w for w in words if w.lower().strip(".") not in SUFFIXES]
        if len(core) < 2:
            core = words
        surname = core[-1]
        key = f"{core[0].lower()} {surname.lower()}"
        person = self.persons.get(key)
        below = self.text.find("\n")  # a headline has no room for "Jr."
        if len(core) < len(words) and person and not _junior(person) and person.places[-1] > below:
            # "Ann Brook", and later "Ann Brook Jr.", are two; the other way round the same person is meant
            key += " junior"
            person = self.persons.get(key)
        if person is None:
            person = self._person(key, " ".join(words), surname, gender or "")
        elif len(words) > len(person.full.split()):
            person.full = " ".join(words)
        self._mention(person, at, end, title)

    def _loose(self, words: list[str], at: int, end: int, title: str) -> None:
        last = words[-1] if words[-1].lower().strip(".") not in SUFFIXES else words[max(0, len(words) - 2)]
        namesakes = self._surnames.get(last, [])
        gender = titled_gender(title) or (self._gender_near(at) if title else "")
        fitting = [p for p in namesakes if not gender or p.gender in (gender, "")]
        kin = {p.full: whose for p in namesakes if (whose := self._head_of(p)) is not None}
        if kin and len(words) == 1:
            givens = {name.split()[0] for name in kin}
            head = [p for p in fitting if p.full not in kin and (p.titles or p.full.split()[0] in givens)]
            others = [p for p in fitting if gender and kin.get(p.full, gender) not in (gender, "")]
            fitting = head or others or [p for p in fitting if not self._told_before(p)]
        if len(words) == 1 and not fitting and _REGNAL & set(title.split()):
            # "Pope Francis" is not "Francis Marsh", whom the text names too
            person = self._person(last.lower(), last, last, gender)
            self._mention(person, at, end, title)
        elif len(words) == 1 and fitting:
            # of two of one surname, print means the one it introduced first
            best = min(fitting, key=lambda p: p.places[0])
            self._mention(best, at, end, title)
        elif len(words) == 1 and (
            own := self._firsts.get(words[0], []) if given_gender(words[0]) is not None else []
        ):
            self._mention(own[0], at, end, title)
        elif len(words) == 1 and (namesakes or words[0] in self._speaking):
            # whose kin are named in full; whom the text calls by a given name alone
            known = "" if namesakes else given_gender(words[0]) or ""
            self._mention(self._person(last.lower(), last, last, gender or known), at, end, title)
        elif title and title not in ("vice", "prime", "leader", "attorney"):
            key = last.lower()
            person = self._person(key, " ".join(words), last, gender if namesakes else "")
            self._mention(person, at, end, title)

    def _person(self, key: str, full: str, surname: str, gender: Gender) -> Person:
        """The person known by a key, or a new one."""
        if key not in self.persons:
            person = self.persons[key] = Person(full, surname, gender)
            self._surnames.setdefault(surname, []).append(person)
            self._firsts.setdefault(full.split()[0], []).append(person)
        return self.persons[key]

    def _head_of(self, person: Person) -> Gender | None:
        """Of "Tom Brook Jr." or "his wife, Ann Brook": what the one is of whom a surname told before is;
        None for who is nobody's kin."""
        if person.full not in self._heads:
            whose = None
            if person.surname != person.full and self._told_before(person):
                first = self.text.find(person.full)
                whose = kin_of(self.text, first, first + len(person.full))
                whose = "he" if whose is None and _junior(person) else whose
            self._heads[person.full] = whose
        return self._heads[person.full]

    def _told_before(self, person: Person) -> bool:
        """Does a surname stand by itself, or behind a title, below the headline and before the full name?"""
        if person.surname == person.full:
            return False
        if person.full not in self._bare:
            low, high = self.text.find("\n"), self.text.find(person.full)
            found = NAME.finditer(self.text, max(0, low), max(0, low, high))
            self._bare[person.full] = any(parted(m.group())[2] == [person.surname] for m in found)
        return self._bare[person.full]

    def _speaks_as_given(self, word: str, end: int) -> bool:
        return (
            given_gender(word) is not None
            and word not in _LANDS
            and _SPEAKS.match(self.text, end) is not None
        )

    def _mention(self, person: Person, at: int, end: int, title: str) -> None:
        if title:
            person.titles.update(title.split())
            person.gender = titled_gender(title) or person.gender
        insort(person.places, at)
        self.mentions.append(Mention(at, end, person))

    def _gender_by_context(self, person: Person) -> Gender:
        he = she = 0
        for at in person.places:
            near = self._he_and_she(at)
            he, she = he + near[0], she + near[1]
        if he > 2 * she:
            return "he"
        return "she" if she > 2 * he else ""

    def _he_and_she(self, at: int) -> tuple[int, int]:
        near = self.text[at : at + 160].lower()
        return len(_HE.findall(near)), len(_SHE.findall(near))

    def _gender_near(self, at: int) -> Gender:
        """What the words after a mention alone tell, if they are of one gender."""
        he, she = self._he_and_she(at)
        return "he" if he and not she else "she" if she and not he else ""

    def person_named(self, phrase: str) -> Person | None:
        """The person that a phrase such as "Sen. Adam Brook" or "Brook" names."""
        for m in NAME.finditer(phrase):
            _, title, words = parted(m.group())
            gender = titled_gender(title)
            core = [w for w in words if w.lower().strip(".") not in SUFFIXES]
            if not core:
                continue
            key = f"{core[0].lower()} {core[-1].lower()}"
            person = (len(core) < len(words) and self.persons.get(f"{key} junior")) or self.persons.get(key)
            if person:
                return person
            if len(core) == 1:
                namesakes = self._surnames.get(core[0], [])
                fitting = [p for p in namesakes if not gender or p.gender in (gender, "")]
                titled = [p for p in fitting if p.titles & set(title.split())]
                if fitting := titled or fitting:
                    return min(fitting, key=lambda p: p.places[0])
                if fitting := self._firsts.get(core[0], []):
                    return fitting[0]
        return None

    def last_before(self, at: int, gender: Gender = "") -> Person | None:
        """The person last mentioned before a place whose gender fits (unknown fits too)."""
        i = bisect_left(self._starts, at) - 1
        unsure: Person | None = None
        least = max(0, i - _MENTIONS)
        while i >= least:
            person, end = self.mentions[i].person, self.mentions[i].end
            if gender and self.text[end : end + 2] in ("'s", "’s"):
                i -= 1
                continue  # "Brook's plan": not who is "she"
            if not gender or person.gender == gender:
                return person
            if unsure is None and person.gender == "":
                unsure = person
            if unsure is not None and at - self._starts[i] > 800:
                return unsure
            i -= 1
        return unsure

    def first_between(self, low: int, high: int, gender: Gender = "") -> Person | None:
        """The first person mentioned in a stretch whose gender fits."""
        i = bisect_left(self._starts, low)
        unsure: Person | None = None
        while i < len(self.mentions) and self._starts[i] < high:
            person, end = self.mentions[i].person, self.mentions[i].end
            i += 1
            if self.text[end : end + 2] in ("'s", "’s"):
                continue  # "Brook's plan": not who acts
            if not gender or person.gender == gender:
                return person
            if person.gender == "":
                unsure = unsure or person
        return unsure

    def titled(self, title: str, before: int) -> Person | None:
        """The person last mentioned who carries a title such as "senator"."""
        wanted = TITLED.get(title, {title})
        fitting = [p for p in self.persons.values() if p.titles & wanted]
        if not fitting:
            return None
        return max(fitting, key=lambda p: p.places[n - 1] if (n := bisect_left(p.places, before)) else -1)


def is_son(person: Person, text: str) -> bool:
    """Is somebody with "Jr." told apart from a namesake whom the text names by surname before?"""
    before = text[text.find("\n") : max(0, text.find(person.full))]
    return _junior(person) and re.search(rf"\b{re.escape(person.surname)}\b", before) is not None


def _junior(person: Person) -> bool:
    return person.full.rsplit(" ", 1)[-1].lower().strip(".") in SUFFIXES
