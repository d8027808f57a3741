"""From the words of a cue ("he", "the senator", "Brook") to a speaker's name."""

from __future__ import annotations

import re
from functools import cached_property

from reader.text.acronyms import acronyms
from reader.text.person_nouns import person_noun
from reader.text.quotes_marks import Marked
from reader.text.quotes_pronouns import Heard, Pronouns
from reader.text.quotes_unnamed import NO_NAMES, PREPOSITION, gender_of
from reader.text.speech import DAYS, PRONOUNS, SPEECH_NOUNS, Cue
from reader.text.speech_bodies import PAPERS, Bodies
from reader.text.speech_capitals import NAME, ORG_WORDS, TITLED, given_gender
from reader.text.speech_kin import Gender
from reader.text.speech_names import Cast, Person
from reader.text.speech_roles import Roles, in_body

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.I)
_POSSESSIVE_END = re.compile(r"['’]s$")
_PAPER = re.compile(r"^(?P<whose>.+?)\s?['’]s?\s(?:[\w-]+\s){0,2}?(?P<noun>[\w-]+)$")
_HEADLINE = re.compile(r"^((?:[A-Z][\w.'’-]+\s?){1,4}):\s")
ROLES = frozenset(
    """president senator congressman congresswoman governor mayor judge justice minister premier chancellor
    candidate nominee billionaire lawmaker mogul executive actor actress singer star author professor
    lawyer attorney pope prince king queen democrat republican leader chairman chairwoman secretary
    director general sheriff officer businessman businesswoman tycoon entrepreneur founder ceo chief
    coach player writer host commentator journalist representative ambassador commissioner prosecutor
    doctor scientist researcher economist analyst activist teenager man woman politician statesman
    diplomat comedian rapper musician director producer pastor bishop""".split()
)


# "Secretary of State Ann Brook": the run of capitals is not all a name
_OFFICE = re.compile(
    r"^(?:[A-Z][\w.-]* )?(?:Secretary|Minister|Director|Chancellor|Governor|Chief|Commissioner) of (?:the )?"
    r"(?:Homeland Security|Foreign Affairs|[A-Z][\w-]+)(?: and [A-Z]\w+)? (?=[A-Z][\w’'-]+ [A-Z])"
)
_ACRONYM = re.compile(r"[A-Z]{2,7}")
_WORD = re.compile(r"\w+")
_INNER = re.compile(r" (?<=[a-z,] )\w+")
_ONE_NAME = re.compile(r"[A-Z][\w’'-]{2,}")
_PAIR = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* and [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_TWO = re.compile(
    r"the (?:two|pair|duo|couple|brothers|sisters|senators|lawmakers|ministers|authors|partners)"
)
_OWN_PAPER = re.compile(r"(?P<whose>his|her|its|their)\s(?:[\w-]+\s){0,3}(?P<noun>[\w-]+)$", re.I)
_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
# a subject of more than one: its head ends in -s, before "of", "from" or "in the town"
_MANY = re.compile(
    r"^(?:[\w’'-]+\s){0,4}(?:(?!this\b|his\b|its\b|is\b|was\b|has\b)[\w-]+[^s\W]s|people|police|men|women|children)"
    r"(?:\s(?:of|from|in|at|for|with|on|to|familiar|close)\b.*)?$"
)


_TITLE_WORD = re.compile(r"(?P<given>[^\W\d_][\w’'-]*)(?: (?P<after>[A-Z][\w’'-]*))?")
_IN_TITLE = 3
"""Words of a speaker in a headline in capitals, unless it is a person's name that the text knows."""


_SPOKESMAN = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother) (?:[\w-]+ ){0,2}spokes(?:man|woman|person) (?:for|of|from) "
    rf"(?:(?:the|his|her|their) )?{NAME.pattern}"
)
_LATELY = 1500  # characters


def cast_of(text: str, masked: str) -> Cast:
    """Whom a text names; `masked` is the same with its quotations blanked."""
    return Cast.of(_names(text, masked))


def _names(text: str, masked: str) -> str:
    title = _title_end(text)
    return _lowered(masked[:title]) + masked[title:]


class Speakers:
    """Resolves the speakers of one text; remembers who spoke last."""

    def __init__(self, text: str, masked: str) -> None:
        self.text, self.masked = text, masked
        self.title = _title_end(text)
        names = _names(text, masked)
        self.cast = Cast.of(names)
        self.roles = Roles.of(names)
        self.bodies = Bodies(names, self.cast)
        self.heard = Heard()
        self.pronouns = Pronouns(masked, self.cast, self.heard)
        self._meant: dict[int, Person] = {}
        self._within: dict[str, bool] = {}

    def resolve(self, cue: Cue) -> str | None:
        """The speaker's full name if the text gives one, else the words of the cue, else None."""
        phrase = _OFFICE.sub("", " ".join(cue.speaker.split()))
        if not phrase:
            return None
        if (own := _OWN_PAPER.match(phrase)) and own["noun"].lower() in PAPERS:  # "her letter"
            phrase = _OWNERS[own["whose"].lower()]
        low = phrase.lower()
        if low.partition("'")[0].partition("’")[0] in DAYS:  # "according to Tuesday's lawsuit"
            return None
        if low in ("he", "she"):
            gender: Gender = "he" if low == "he" else "she"
            if (unnamed := self.pronouns.unnamed(gender, cue.start)) is not None:
                return unnamed
            # the same "he" again, of a quotation that goes on: since then he himself has spoken
            person = self._meant.get(cue.start) or self.pronouns.person(gender, cue.start)
            if person is not None:
                self._meant[cue.start] = person
            else:
                return next((p for p in reversed(self.heard.phrases) if _ONE_NAME.fullmatch(p)), phrase)
        else:
            both = self._both(phrase)
            if both:
                self.heard.phrases.append(both)
                return both
            person = (
                self._named(phrase) or self.roles.person(phrase, cue.start) or self._role(phrase, cue.start)
            )
        if person is None:
            if cue.start < self.title and not self._in_text(phrase):
                named = _TITLE_WORD.match(phrase)
                first = named and given_gender(named["given"]) and self._named(named[0])
                return (
                    first.full if first else None
                )  # "Website Shows Bias When It Rates": no border between name and verb
            return self._body(phrase, cue.start)
        self.heard.spoke.append((cue.start, person))
        return person.full

    def _in_text(self, phrase: str) -> bool:
        """May a headline in capitals mean somebody by this? A word may; several may if they name a body or a
        person, or if the text has them too."""
        words = phrase.split()
        body = words[-1].lower() in ORG_WORDS - {"law", "act", "bill", "rule"}
        named = len(words) == 2 and given_gender(words[0]) is not None
        if len(words) == 1 or body or named:
            return len(words) <= _IN_TITLE
        return len(words) <= _IN_TITLE and phrase.lower() in self.masked[self.title :].lower()

    def aside(self, cue: Cue) -> str | None:
        """The same for a sentence that only names its source: who was speaking is remembered as before."""
        heard, body = self.heard, self.bodies.last
        last, spoke, phrases = heard.last, len(heard.spoke), len(heard.phrases)
        name = self.resolve(cue)
        if cue.verb == "according to" and heard.last not in (None, last):
            heard.credited = heard.last
        self.bodies.last = body
        del heard.spoke[spoke:], heard.phrases[phrases:]
        return name

    def is_person(self, name: str) -> bool:
        """Does the text know the name, as `resolve` gave it, as a person's?"""
        person = self.cast.person_named(name)
        return person is not None and person.full == name

    def _body(self, phrase: str, at: int) -> str:
        """A body, a group or somebody unnamed: by name if the text gives one, else as written."""
        low = phrase.lower()
        found = self._thing(phrase, at)
        if found is None:
            author = self.bodies.author(phrase, at)
            writer = self.cast.person_named(author) if author else None
            # "Brook's administration" is not Brook
            found = writer.full if writer and author and author.split()[-1] == writer.surname else author
        name = self._spelt_out(found or self._as_within(_tidy(phrase)))
        if low not in PRONOUNS:
            self.heard.phrases.append(name)
            gender = gender_of(name)
            if gender is not None:
                self.heard.unnamed = (at, name, gender)
        bare = re.sub(r"^[Tt]he\s", "", name)
        named = any(b.name == bare for b in self.bodies.named)
        if low == "it" or named or len(re.findall(r"\b[A-Z]", bare)) >= 2:
            self.bodies.spoke(at, name)
        return name

    def _as_within(self, phrase: str) -> str:
        """ "Police" that opens a sentence is "police" where the text has it so within one."""
        low = phrase[:1].lower() + phrase[1:]
        words = phrase.split()
        if low == phrase or any(w[0].isupper() for w in words[1:]) or not words[0][1:].islower():
            return phrase
        return low if low in NO_NAMES or self._stands_within(low) else phrase

    def _stands_within(self, low: str) -> bool:
        """Does the text have these words within a sentence?"""
        if low not in self._within:
            first, words = _WORD.search(low), re.escape(low)
            self._within[low] = (
                first is not None
                and first.group() in self._inner  # most are not, and to look through all of it takes long
                and re.search(rf" {words}(?<=[a-z,] {words})\b", self.masked) is not None
            )
        return self._within[low]

    @cached_property
    def _inner(self) -> frozenset[str]:
        """The words in lower case that stand within a sentence."""
        return frozenset(word[1:] for word in _INNER.findall(self.masked))

    def _both(self, phrase: str) -> str | None:
        """ "Sens. Ann Lee and Tom Reed": both by name."""
        halves = phrase.split(" and ")
        if len(halves) != 2 or not all(h.split() and h.split()[-1][0].isupper() for h in halves):
            return None
        persons = [self._named(h) for h in halves]
        named = [p.full for p in persons if p is not None]
        return " and ".join(named) if len(named) == 2 and named[0] != named[1] else None

    def complete(self, name: str) -> str:
        """The full name that a transcript's label stands for."""
        person = self.cast.person_named(name.title() if name.isupper() else name)
        return person.full if person else name

    def _spelt_out(self, name: str) -> str:
        """ "the BHA" is the Board of Harbour Affairs where the text says "Board of Harbour Affairs (BHA)"."""
        short = re.sub(r"^[Tt]he\s", "", name)
        if not _ACRONYM.fullmatch(short):
            return name
        return acronyms(self.masked).get(short, name)

    def headline(self, mark: Marked) -> str | None:
        """ "Pat Brook: It was 'a mess'": the name before the colon of a headline."""
        first = self.text.partition("\n")[0]
        if mark.start > len(first):
            return None
        m = _HEADLINE.match(first)
        return self.complete(m[1].strip()) if m and m.end() <= mark.start else None

    def _named(self, phrase: str) -> Person | None:
        paper = _PAPER.match(phrase)
        if paper and paper["noun"].lower() in SPEECH_NOUNS:  # "Brook's letter read"
            return self.cast.person_named(paper["whose"])
        cut = PREPOSITION.search(phrase)
        head = phrase[: cut.start()] if cut else phrase
        head = _POSSESSIVE_END.sub("", head.rstrip(" ,."))
        last = head.split()[-1] if head.split() else ""
        if last[:1].isupper():
            runs = list(NAME.finditer(head))
            if runs and runs[-1].end() >= len(head) - 1:
                return self.cast.person_named(runs[-1].group())
            return None
        return None

    def _role(self, phrase: str, at: int) -> Person | None:
        """ "the senator", "the woman": the person last named (or speaking) whom the word fits."""
        words = phrase.lower().split()
        body = in_body(phrase)
        if body is not None and words[-1] not in TITLED:
            return None  # "the Line chief" is not just whoever spoke last
        if not 2 <= len(words) <= 3 or words[0] not in ("the", "this") or words[-1] not in ROLES:
            return None
        if words[-1] in ("chief", "ceo", "executive", "boss"):
            return self.roles.leader()
        person = self.cast.titled(words[-1], at)
        if person:
            return person
        gender: Gender = (
            "she" if words[-1].endswith(("woman", "ess")) else "he" if words[-1].endswith("man") else ""
        )
        last = self.heard.last
        if last and at - last[0] < 1500 and (not gender or last[1].gender in (gender, "")):
            person = last[1]
        else:
            person = self.cast.last_before(at, gender)
        return None if person is not None and self.roles.below(person, words[-1]) else person

    def _thing(self, phrase: str, at: int) -> str | None:
        """ "it", "the spokesman", "the paper": an organisation or an unnamed speaker named before."""
        low = phrase.lower()
        if low == "it":
            return self.bodies.it(at)
        if low == "they":
            return self._they(at)
        meant = self.bodies.meant(phrase, at)
        if meant:
            return meant
        if _TWO.fullmatch(low):
            return self._pair(at, 1500)
        words = low.split()
        if len(words) >= 2 and words[0] == "the":
            noun = words[-1]
            stem = "spokes" if noun.startswith("spokes") or noun == "aide" else noun.rstrip("s")
            for earlier in reversed(self.heard.phrases):
                if earlier.lower() != low and len(earlier.split()) > len(words) and stem in earlier.lower():
                    return earlier
            if stem == "spokes":
                return self._spoken_for(at)
        return None

    def _spoken_for(self, at: int) -> str | None:
        """ "A spokesman for Brook" whom the text brought in last, though not as who spoke."""
        found = list(_SPOKESMAN.finditer(self.masked, max(0, at - _LATELY), at))
        return _tidy(found[-1].group()) if found else None

    def _pair(self, at: int, reach: int) -> str | None:
        """The two persons named together last."""
        pairs = _PAIR.findall(self.masked[max(0, at - reach) : at])
        return next((both for pair in reversed(pairs) if (both := self._both(pair))), None)

    def _they(self, at: int) -> str | None:
        """The plural subject of the sentence before, the two persons named last, or a group that spoke."""
        subject = self.pronouns.they(at)
        if subject and ((both := self._both(subject)) or _MANY.search(subject)):
            return both or _tidy(subject)
        return self._pair(at, 400) or next(
            (p for p in reversed(self.heard.phrases[-3:]) if _MANY.search(p) or " and " in p), None
        )


def _title_end(text: str) -> int:
    """Where a headline ends that capitalises (nearly) every word; 0 if the text has another."""
    first = text.partition("\n")[0]
    words = [w for w in re.findall(r"[^\W\d_][\w’'-]*", first) if len(w) > 3]
    return len(first) if len(words) > 3 and sum(w[0].isupper() for w in words) >= 0.8 * len(words) else 0


def _lowered(title: str) -> str:
    """A headline in capitals in lower case, but for a given name and the word after it: no other of its
    capitals tells a name."""
    return _TITLE_WORD.sub(lambda m: m[0] if given_gender(m["given"]) is not None else m[0].lower(), title)


# "35-year-old Ann Brook" is Ann Brook; "a 35-year-old clerk" has no other name
_AGED = re.compile(r"^(?:[Tt]he\s)?(?:then-?\s?)?\d{1,3}\s?[-\s]\s?year\s?[-\s]\s?old\s+(?=[A-ZÀ-ÖØ-Þ])")


_ROLE_BEFORE = re.compile(
    r"(?P<role>[a-z-]+)\s(?=[A-ZÀ-ÖØ-Þ][\w’'.-]+(?:\s[A-ZÀ-ÖØ-Þ][\w’'.-]+){1,2}$)"
)  # witness Ann Brook


def _tidy(phrase: str) -> str:
    phrase = re.sub(r"^(?:But|And|Still|Yet|So|Even|While|As|When|Then|Now)\s+", "", phrase)
    phrase = _AGED.sub("", phrase)
    role = _ROLE_BEFORE.match(phrase)
    if role is not None and person_noun(role["role"]):
        phrase = phrase[role.end() :]
    if re.match(r"(?:The|A|An)\s", phrase):
        phrase = _ARTICLE.sub(lambda m: m[0].lower(), phrase)
    return phrase.strip(" ,;:—–-")
