"""Whom a text means by a role: "the chief engineer" is the person whom it names as such.

A text names a person in a role beside the name ("chief engineer Ann Brook", "Ann Brook, the chief
engineer,"), by a verb ("Brook became its chief engineer") or, as news does, after the fact: the lead
tells of "the chief engineer", and the next paragraph opens with the name.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from reader.text.person_nouns import LISTED, person_noun
from reader.text.speech_capitals import TITLED, TITLES
from reader.text.speech_names import Cast, Mention, Person
from reader.work.remembered import of_passages

# "The nominee" is not the vice presidential one.
_RANKS = frozenset("vice deputy assistant associate former acting".split())
_IN_BODY = re.compile(
    r"(?:[Tt]he|[Tt]his)\s(?P<body>[A-Z][\w&.’'-]*(?:\s[A-Z][\w&.’'-]*)*)\s(?P<role>[a-z][a-z -]*)$"
)
_ADJECTIVE = re.compile(r"(?:ican|ian|ic|ish|ese|al|ative)$")
# Words for who leads a body: one outlet's "chief" is another's "CEO"
_LEADS = frozenset("chief ceo executive boss head chairman chairwoman chair leader founder director".split())
# Who is quoted as such is mostly never named.
_UNNAMED = frozenset(
    "spokesman spokeswoman spokesperson official source insider reporter critic expert observer".split()
)
_SPLIT = re.compile(r"\s(?:of|for|at|from|with|in|on|to|by|who|near|behind|responsible|under)\b|,")
_DEFINITE = re.compile(r"^(?:the|this|its|their|our)\s+", re.I)
_APPOSED = re.compile(
    r"^(?:, \d\d)?, (?:(?:the|a|an|its|their|his|her|who (?:is|was) (?:the|a|an)|now|then)\s)?"
    r"(?P<what>[a-z][^,.;:()“”\"—–\n]{2,70})(?=[,.;—–\n]|$)"
)
_BECAME = re.compile(
    r"\b(?:became|becomes|is|was|remains|(?:was|been) (?:named|appointed|elected|made)|serve[sd]? as|"
    r"work(?:s|ed) as|has been)\s(?:the|a|an|its|their|his|her)\s(?P<what>[a-z][^,.;:()“”\"—–\n]{2,60})"
)
_BEFORE = re.compile(r"(?P<what>(?:[a-z][\w’'-]+ ){1,4})$")
_OPENING = re.compile(r"(?:(?:In|At|On|After|Before|During|For|With|Under|Over|By|As|When)\b[^.\n]{2,70}, )?")
_HE, _SHE = re.compile(r"\b(?:he|his|him)\b"), re.compile(r"\b(?:she|her)\b")


def head_of(phrase: str) -> str | None:
    """The noun of a role in lower case ("The chief engineer of Averil" -> "engineer"), or None if the phrase
    is no role of one person: a name, an organisation, several people."""
    head = _SPLIT.split(_DEFINITE.sub("", phrase.strip()), maxsplit=1)[0]
    words = head.split()
    if not 1 <= len(words) <= 5 or re.match(r"(?:a|an|one|some|another|no)$", words[0], re.I):
        return None
    if any(w[0].isupper() for w in words[1:]) or (len(words) > 1 and words[-1][0].isupper()):
        return None
    noun = words[-1].lower()
    return noun if person_noun(noun) else None


def in_body(phrase: str) -> tuple[str, str] | None:
    """ "The Averil Line chief" -> ("Averil Line", "chief"); None for "the Republican senator" and what names
    no body."""
    found = _IN_BODY.match(phrase.strip())
    if found is None or _ADJECTIVE.search(found["body"]):
        return None
    noun = found["role"].split()[-1]
    return (found["body"], noun) if person_noun(noun) else None


def is_role(speaker: str) -> bool:
    """Is a speaker given by a role alone ("Engineer", "the under-fire chief of Averil's roads")?"""
    return head_of(re.sub(r"^(?:an?|one)\s+", "", speaker.strip(), flags=re.I)) is not None


class Roles:
    """The roles of the persons of one text. `masked` is the text with its quotations blanked."""

    def __init__(self, masked: str, cast: Cast) -> None:
        self._text, self._cast = masked, cast
        self._of: dict[str, list[tuple[int, Person, frozenset[str]]]] = {}
        self._known: dict[int, set[str]] = {}
        for mention in cast.mentions:
            for what in self._named_as(mention):
                self._put(what, mention)

    @staticmethod
    @of_passages(256)  # a comparison asks for the same few articles from several sides
    def of(masked: str) -> Roles:
        """The roles of a text's cast, which nobody changes."""
        return Roles(masked, Cast.of(masked))

    def person(self, phrase: str, at: int) -> Person | None:
        """Whom "the chief engineer" means at a place: the one so named whose role shares most words, of
        equals the one named last before; in the lead the one whom the next paragraph names."""
        if (body := in_body(phrase)) is not None and body[1] not in TITLED:
            return self.at_body(*body)  # "the Line chief" is not the chief of the port
        noun = head_of(phrase)
        if noun is None:
            return None
        mine = frozenset(re.findall(r"[a-z]+", _SPLIT.split(phrase, maxsplit=1)[0].lower()))
        found = [one for one in self._of.get(noun, ()) if mine >= one[2] & _RANKS]
        if found:
            return max(found, key=lambda one: (len(mine & one[2]), -abs(one[0] - at)))[1]
        return self._named_later(noun, at) if noun not in _UNNAMED else None

    def below(self, person: Person, noun: str) -> bool:
        """Is a person named in a role only with its rank ("vice presidential nominee")?"""
        ranks = [bool(words & _RANKS) for _, who, words in self._of.get(noun, ()) if who is person]
        return bool(ranks) and all(ranks)

    def only(self, phrase: str) -> Person | None:
        """The one person whom the text names in a role; None if it names nobody, or several as often."""
        noun = head_of(phrase)
        if noun is None:
            return None
        titled = [p for p in self._cast.persons.values() if p.titles & TITLED.get(noun, {noun})]
        found = {id(p): p for p in (*titled, *(person for _, person, _ in self._of.get(noun, ())))}
        if not found:
            return None
        first, *others = sorted(found.values(), key=lambda p: -len(p.places))
        # the one the text is about, beside others named in passing
        return first if not others or len(first.places) >= 3 * len(others[0].places) else None

    def all(self, phrase: str) -> frozenset[str]:
        """The full names of all persons whom the text names in that role."""
        if (body := in_body(phrase)) is not None:
            person = self.at_body(*body)
            return frozenset((person.full,)) if person and " " in person.full else frozenset()
        noun = head_of(phrase)
        found = self._of.get(noun, ()) if noun else ()
        return frozenset(person.full for _, person, _ in found if " " in person.full)

    def at_body(self, body: str, noun: str) -> Person | None:
        """The one person whom the text names as "Averil Line CEO", "the Line's chief" or "head of the Line";
        `noun` may be any word for who leads a body, else it must be the text's."""
        wanted = _LEADS if noun in _LEADS else TITLED.get(noun, {noun})
        before = re.compile(rf"\b{re.escape(body)}(?:['’]s?)?\s(?P<what>(?:[\w’'-]+\s){{1,4}})$")
        after = re.compile(
            rf",\s(?P<what>[^.;:\n]{{0,70}}?)\b{re.escape(body)}\b(?P<more>(?:['’]s?)?[\w\s-]{{0,30}})"
        )
        found: dict[int, Person] = {}
        for mention in self._cast.mentions:
            head = before.search(self._text[max(0, mention.start - 80) : mention.start])
            tail = after.match(self._text, mention.end, mention.end + 140)
            said = head["what"].split()[-1] if head else tail["what"] + " " + tail["more"] if tail else ""
            if wanted & {*re.findall(r"[a-z-]+", said.lower()), *(mention.person.titles if head else ())}:
                found[id(mention.person)] = mention.person
        return next(iter(found.values())) if len(found) == 1 else None

    def leader(self) -> Person | None:
        """The one person whom the text names as the chief of something; None if several are, or nobody is."""
        titled = {id(p): p for p in self._cast.persons.values() if p.titles & {"ceo", "chief"}}
        for noun in ("ceo", "chief", "executive", "boss", "head"):
            titled |= {id(person): person for _, person, _ in self._of.get(noun, ())}
        return next(iter(titled.values())) if len(titled) == 1 else None

    def _put(self, what: str, mention: Mention) -> None:
        head = _SPLIT.split(what.strip(), maxsplit=1)[0].lower()
        words = [w for w in re.findall(r"[a-z-]+", head) if w not in ("and", "then")]
        if not words or not person_noun(words[-1]):
            return
        mine = (mention.start, mention.person, frozenset(words))
        # "the chief" is the chief engineer too
        for noun in {words[-1], *(w for w in words if w in LISTED)}:
            self._of.setdefault(noun, []).append(mine)
            self._known.setdefault(id(mention.person), set()).add(noun)

    def _named_as(self, mention: Mention) -> list[str]:
        text = self._text
        out: list[str] = []
        stop = text.find("\n", mention.end)
        rest = text[mention.end : stop if stop >= 0 else len(text)][:220]
        after = _APPOSED.match(rest)
        if after:
            out.append(after["what"])
        before = _BEFORE.search(text[max(0, mention.start - 60) : mention.start])
        if before and not rest.startswith(("'s", "’s")):
            words = before["what"].split()
            if person_noun(words[-1]) and words[-1] not in TITLES | {"judge": ""}:
                out.append(" ".join(words[-2:]))
            elif person_noun(words[-1]):
                out.append(" ".join([*(w for w in words[:-1] if w in _RANKS), words[-1]]))
        became = _BECAME.search(re.split(r"[.;]\s", rest, maxsplit=1)[0])
        if became and self._opens(mention.start):
            out.append(became["what"])
        return out

    def _opens(self, at: int) -> bool:
        """Does a name stand at the head of its sentence (so that the verb that follows is its own)?"""
        line = self._text.rfind("\n", 0, at) + 1
        start = max(line, self._text.rfind(". ", line, at) + 2 if ". " in self._text[line:at] else line)
        return _OPENING.fullmatch(self._text, start, at) is not None

    def _named_later(self, noun: str, at: int) -> Person | None:
        """The person whom the paragraph after the lead opens with, if the lead names nobody."""
        paragraphs = [(m.start(), m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", self._text)][:4]
        if len(paragraphs) < 3 or at >= paragraphs[1][1]:
            return None
        starts = [m.start for m in self._cast.mentions]
        low, high = paragraphs[1]
        if bisect_left(starts, high) > bisect_left(starts, 0):
            return None
        lead = self._text[paragraphs[0][0] : high].lower()
        for low, high in paragraphs[2:4]:
            first = bisect_left(starts, low)
            if first == len(starts) or starts[first] >= high:
                continue
            mention = self._cast.mentions[first]
            person = mention.person
            roles = self._known.get(id(person), {noun})
            wrong = (person.gender == "he" and _SHE.search(lead) and not _HE.search(lead)) or (
                person.gender == "she" and _HE.search(lead) and not _SHE.search(lead)
            )
            fits = noun in roles and not wrong and len(person.full.split()) >= 2
            return person if fits and self._opens(mention.start) else None
        return None
