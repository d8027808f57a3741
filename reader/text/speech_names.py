"""Who is named in a text, and whom a surname, a title or a pronoun means."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from dataclasses import dataclass, field
from functools import cache, lru_cache

import resources
from reader.text.person_nouns import person_noun
from reader.text.speech_kin import Gender, kin_of

TITLES = {
    "mr": "he", "mr.": "he", "mister": "he", "sir": "he", "lord": "he", "king": "he", "prince": "he",
    "mrs": "she",
    "mrs.": "she", "ms": "she", "ms.": "she", "miss": "she", "lady": "she", "queen": "she",
    "princess": "she",
    "dame": "she", "sister": "she", "baroness": "she", "congressman": "he", "congresswoman": "she",
    "chairman": "he",
    "chairwoman": "she", "councilman": "he", "councilwoman": "she", "assemblyman": "he",
    "assemblywoman": "she",
    "father": "he", "pope": "he", "archbishop": "he", "cardinal": "he", "sheikh": "he", "imam": "he",
    "rabbi": "",
    "sen": "", "sen.": "", "sens.": "", "senator": "", "rep": "", "rep.": "", "reps.": "",
    "representative": "",
    "gov": "", "gov.": "", "governor": "", "president": "", "vice": "", "president-elect": "",
    "secretary": "",
    "minister": "", "prime": "", "premier": "", "chancellor": "", "judge": "", "justice": "", "mayor": "",
    "speaker": "", "leader": "", "dr": "", "dr.": "", "doctor": "", "prof": "", "prof.": "",
    "professor": "",
    "gen": "", "gen.": "", "general": "", "col": "", "col.": "", "colonel": "", "capt": "", "capt.": "",
    "captain": "", "lt": "", "lt.": "", "lieutenant": "", "sgt": "", "sgt.": "", "sergeant": "", "maj": "",
    "del.": "", "supt.": "", "det.": "",
    "maj.": "", "major": "", "adm": "", "adm.": "", "admiral": "", "cmdr.": "", "commander": "",
    "officer": "",
    "detective": "", "sheriff": "", "chief": "", "director": "", "attorney": "", "atty.": "", "deputy": "",
    "ambassador": "", "commissioner": "", "superintendent": "", "rev": "", "rev.": "", "reverend": "",
    "bishop": "",
    "pastor": "", "chair": "", "chairperson": "", "coach": "", "spokesman": "he", "spokeswoman": "she",
    "spokesperson": "", "counsel": "", "lawyer": "", "solicitor": "", "prosecutor": "", "inspector": "",
    "constable": "", "const.": "", "insp.": "", "cpl.": "", "msgr.": "he", "fr.": "he", "pvt.": "",
    "cllr.": "", "spc.": "", "amb.": "", "cmdr": "", "undersheriff": "",
    "democrat": "", "republican": "", "republicans": "", "democrats": "", "candidate": "",
    "nominee": "", "analyst": "", "economist": "", "author": "", "actor": "he", "actress": "she", "ceo": "",
}  # fmt: skip
_REGNAL = frozenset("pope king queen prince princess sheikh".split())
PARTICLES = frozenset(
    "de da di del della der den van von la le el al bin ibn ben abu al- dos du ter bint mac".split()
)
SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "jnr", "snr"))
# Titles before a name that make somebody "the senator", "the lawmaker".
TITLED = {
    "senator": {"sen.", "sen", "senator"},
    "congressman": {"rep.", "rep", "representative", "congressman"},
    "congresswoman": {"rep.", "rep", "representative", "congresswoman"},
    "governor": {"gov.", "gov", "governor"},
    "doctor": {"dr.", "dr"},
    "general": {"gen.", "gen", "general"},
    "representative": {"rep.", "rep"},
    "lawmaker": {"sen.", "sen", "rep.", "rep", "senator"},
}
# Capitalised at the start of a sentence (or always), yet never part of a person's name.
NOT_NAMES = frozenset(
    """the a an this that these those it its he she they we i you his her their our my your who what when
    where why how which there here and but or nor so yet for if as at by in of on to from with without
    after before during since until while because although though despite when whenever not no yes still
    then now also even just only both all some many most more few several other another each every any
    one two three four five six seven eight nine ten last next first monday tuesday wednesday thursday
    friday saturday sunday january february march april may june july august september october november
    december according asked speaking earlier later meanwhile however moreover instead indeed today
    yesterday tomorrow did does do is are was were has have had can could will would should may might
    must let being having under over about against among between into through such than too very once
    again never always perhaps maybe more less per via amid like unlike mr mrs ms sources source
    officials critics supporters experts said says reporters police republicans democrats americans
    american british chinese russian french german english israeli palestinian european muslim christian
    jewish republican democratic democrat conservative liberal former retired late acting interim
    internet twitter facebook""".split()
)
_PLACES = frozenset(("d.c.", "u.s.", "u.k.", "u.n.", "e.u.", "n.y.", "l.a.", "n.j.", "n.c.", "s.c.", "r.i."))
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
ORG_WORDS = frozenset(
    """inc inc. corp corp. ltd llc co co. company group university college institute school department
    ministry agency bureau office committee commission council congress senate house parliament court
    party union club league association society foundation fund bank center centre news times post journal
    tribune herald guardian press media network magazine radio tv television campaign administration
    government police force army navy service services authority board coalition alliance federation
    organization organisation hospital church city county state states street avenue park river lake
    island islands mountain north south east west act bill rule amendment treaty accord agreement law
    war summit conference award prize cup games bridge port harbour harbor airport station stadium road
    tunnel square canal ferries airlines airways motors shipping lines industries holdings systems
    technologies energy oil gas foods stores capital partners associates logistics pharmaceuticals
    laboratories entertainment pictures studios records software electronics insurance steel mining rail
    railways railway trains buses water power electric telecom communications""".split()
)
# How the name of an office ends before the name of who holds it: "Secretary of State Ann Brook"
_OFFICE_ENDS = frozenset(
    """staff state defense defence labor labour education energy interior treasury commerce transportation
    agriculture justice services security affairs development health finance trade intelligence operations
    communications budget member whip defender undersheriff alderwoman virologist""".split()
)
SHORT_TITLES = (
    "Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Prof|Rev|Jr|Sr|St|Atty|Cmdr|Del|Supt|Det|Dist|"
    "Insp|Cpl|Amb|Const|Msgr|Fr|Pvt|Cllr|Spc|Hon"
)
"""Short forms of titles, without their full stop: a pattern."""
_CAPITAL = (
    rf"(?:(?:[A-Z]\.)+|(?:{SHORT_TITLES})\."
    r"|[A-ZÀ-ÖØ-Þ](?:[\w'’‑-]*\w)?)"
)
_PARTICLE = r"(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ben|abu|dos|du|ter)"
# Several spaces stand where a nickname was blanked.
NAME = re.compile(
    rf"(?<![\w@#]){_CAPITAL}(?:[^\S\n]{{1,24}}(?:{_CAPITAL}|{_PARTICLE}(?=[^\S\n][A-ZÀ-ÖØ-Þ]))){{0,60}}"
)
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
POSSESSIVE = re.compile(r"['’]s?$")


@cache
def _given() -> dict[str, Gender]:
    """Given name -> "he", "she" or "" (both); read once."""
    out: dict[str, Gender] = {}
    for line in resources.path("lexicons/given_names.txt").read_text("utf-8").splitlines():
        kind, _, names = line.partition(": ")
        if kind in ("male", "female"):
            gender: Gender = "he" if kind == "male" else "she"
            for name in names.split():
                out[name] = "" if name in out and out[name] != gender else gender
    return out


def given_gender(name: str) -> Gender | None:
    """ "he", "she" or "" (either) for a given name that we know; None for any other word."""
    return _given().get(name)


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
    @lru_cache(maxsize=256)  # a comparison asks for the same few articles from several sides
    def of(text: str) -> Cast:
        """The cast of a text, which nobody changes."""
        return Cast(text)

    def _collect(self) -> None:
        loose: list[tuple[int, int, list[str], str]] = []
        for m in NAME.finditer(self.text):
            start, title, words = _trim(m.group())
            if not words or _organised(words):
                continue
            at = m.start() + start
            end = at + len(" ".join(words))
            known = _given().get(words[0])
            named = len(words) >= 2 and (known is not None or bool(title)) and len(words) <= 5
            age = re.match(r",? \(?\d\d\)?\b", self.text[m.end() : m.end() + 6]) is not None
            speaks = (
                len(words) in (2, 3)
                and not words[0].endswith("ly")
                and _SPEAKS.match(self.text, end)
                and all(
                    (w[1:].islower() or _LETTER.fullmatch(w)) and w.lower() not in NOT_NAMES for w in words
                )
            )
            if named or speaks or _lettered(words) or (len(words) in (2, 3) and age):
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
        gender = _titled_gender(title) or (self._gender_near(at) if title else "")
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
        elif len(words) == 1 and (own := self._firsts.get(words[0], []) if words[0] in _given() else []):
            self._mention(own[0], at, end, title)
        elif len(words) == 1 and (namesakes or words[0] in self._speaking):
            # whose kin are named in full; whom the text calls by a given name alone
            known = "" if namesakes else _given().get(words[0], "")
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
            self._bare[person.full] = any(_trim(m.group())[2] == [person.surname] for m in found)
        return self._bare[person.full]

    def _speaks_as_given(self, word: str, end: int) -> bool:
        return word in _given() and word not in _LANDS and _SPEAKS.match(self.text, end) is not None

    def _mention(self, person: Person, at: int, end: int, title: str) -> None:
        if title:
            person.titles.update(title.split())
            person.gender = _titled_gender(title) or person.gender
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

    def person_named(self, phrase: str, before: int) -> Person | None:
        """The person that a phrase such as "Sen. Adam Brook" or "Brook" names."""
        for m in NAME.finditer(phrase):
            _, title, words = _trim(m.group())
            gender = _titled_gender(title)
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


def _titled_gender(title: str) -> Gender:
    """ "she" for "ms.", "" for "senator"."""
    for word in title.split():
        if TITLES.get(word):
            return "he" if TITLES[word] == "he" else "she"
    return ""


_LETTER = re.compile(r"(?:[A-Z]\.)+|[A-Z]{2}")


def _lettered(words: list[str]) -> bool:
    """ "A. J. Marsh", "W. Mark Marsh", "JK Marsh": letters for a given name."""
    letters = sum(_LETTER.fullmatch(w) is not None for w in words[:-1])
    given = any(w in _given() for w in words[:-1])
    two = letters == 2 or (letters == 1 and (given or words[0].count(".") == 2))
    return len(words) in (2, 3) and words[-1][1:2].islower() and two and letters + given == len(words) - 1


def is_son(person: Person, text: str) -> bool:
    """Is somebody with "Jr." told apart from a namesake whom the text names by surname before?"""
    before = text[text.find("\n") : max(0, text.find(person.full))]
    return _junior(person) and re.search(rf"\b{re.escape(person.surname)}\b", before) is not None


def _junior(person: Person) -> bool:
    return person.full.rsplit(" ", 1)[-1].lower().strip(".") in SUFFIXES


def _organised(words: list[str]) -> bool:
    """Does a word of the run say that it names a body or place? "Bill" and "West" may be a person's."""
    others = [w.lower() for n, w in enumerate(words) if not (n == 0 and w == "Bill" and len(words) > 1)]
    if len(words) == 2 and words[0] in _given() and others[-1] in ("west", "north", "law", "church"):
        others.pop()
    return any(w in ORG_WORDS for w in others)


def _last_title(words: list[str]) -> int:
    """Where the last title of a run stands, before a full name: 3 in "Supreme Court Chief Justice Ann Brook",
    1 in "Avon Mayor Tom Brook", though Avon may be a given name; 0 if there is none, or it opens the run."""
    given = _given()
    for k in range(len(words) - 2, 0, -1):
        low = words[k].lower()
        full = k + 2 < len(words) and words[k + 1] in given
        if low in TITLES and words[k + 1].lower() not in SUFFIXES and (full or (words[0] not in given)):
            return k
        if full and (_no_given(words[k]) or low in _OFFICE_ENDS):
            return k + 1
    return 1 if len(words) > 2 and words[0].lower() in _OFFICE_ENDS and words[1] in given else 0


def _no_given(word: str) -> bool:
    """Is this what somebody is or heads ("Teacher", "CEO", "GM") rather than a given name?"""
    if word in _given() or word.lower() in TITLES:
        return False
    return (word.isupper() and 2 <= len(word) <= 4 and word.isalpha()) or person_noun(word.lower())


def _trim(run: str) -> tuple[int, str, list[str]]:
    """Split a run of capitalised words into (offset of the name, title in lower case, words of the "
    "name)."""
    words = run.split()
    offset = 0
    title: list[str] = []
    owner = max((k for k, w in enumerate(words[:-1]) if POSSESSIVE.search(w) and len(w) > 3), default=-1)
    if owner >= 0:  # "Averil's Ann Brook"
        offset = len(" ".join(words[: owner + 1])) + 1
        words = words[owner + 1 :]
    cut = _last_title(words)
    if cut:
        offset += len(" ".join(words[:cut])) + 1
        words = words[cut:]
    while words:
        low = words[0].lower()
        if (low in NOT_NAMES and (len(words) == 1 or low != "may")) or low in _PLACES:
            offset += len(words[0]) + 1
            title = []
        elif low in TITLES and (len(words) > 1 or low.endswith(".")):
            title.append(low)
            offset += len(words[0]) + 1
        elif len(words) > 2 and _no_given(words[0]) and (words[1] in _given() or not words[0].isupper()):
            offset += len(words[0]) + 1
        else:
            break
        words = words[1:]
    if words and POSSESSIVE.search(words[-1]) and len(words[-1]) > 3:
        words[-1] = POSSESSIVE.sub("", words[-1])
    if words and words[-1].endswith(".") and words[-1].lower() not in SUFFIXES and len(words[-1]) > 2:
        words[-1] = words[-1][:-1]
    while words and (words[-1].lower() in PARTICLES or words[-1] in _DAYS | {"Twitter", "Facebook"}):
        words = words[:-1]
    return offset, " ".join(title), words
