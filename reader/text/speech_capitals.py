"""Runs of capitals: "Sen. Ann Brook Jr." is a title and a name, "Averil Ferries" names no person."""

from __future__ import annotations

import re
from functools import cache

import resources
from reader.text.person_nouns import person_noun
from reader.text.speech_kin import Gender

_HIS = """
    mr mr. mister sir lord king prince congressman chairman councilman assemblyman father pope
    archbishop cardinal sheikh imam spokesman msgr. fr. actor
"""
_HERS = """
    mrs mrs. ms ms. miss lady queen princess dame sister baroness congresswoman chairwoman councilwoman
    assemblywoman spokeswoman actress
"""
_EITHERS = """
    rabbi sen sen. sens. senator rep rep. reps. representative gov gov. governor president vice
    president-elect secretary minister prime premier chancellor judge justice mayor speaker leader dr
    dr. doctor prof prof. professor gen gen. general col col. colonel capt capt. captain lt lt.
    lieutenant sgt sgt. sergeant maj del. supt. det. maj. major adm adm. admiral cmdr. commander officer
    detective sheriff chief director attorney atty. deputy ambassador commissioner superintendent rev
    rev. reverend bishop pastor chair chairperson coach spokesperson counsel lawyer solicitor prosecutor
    inspector constable const. insp. cpl. pvt. cllr. spc. amb. cmdr undersheriff democrat republican
    republicans democrats candidate nominee analyst economist author ceo clerk coroner treasurer
    comptroller trustee dean marshal delegate
"""
TITLES: dict[str, Gender] = {
    **dict.fromkeys(_HIS.split(), "he"),
    **dict.fromkeys(_HERS.split(), "she"),
    **dict.fromkeys(_EITHERS.split(), ""),
}
"""Title in lower case -> what its holder is: "he", "she" or "" (either)."""
_PARTICLES = frozenset(
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
_LETTERS = re.compile(r"(?:[A-Z]\.)+|[A-Z]{2}")
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


def titled_gender(title: str) -> Gender:
    """ "she" for "ms.", "" for "senator"."""
    return next((gender for word in title.split() if (gender := TITLES.get(word, ""))), "")


def is_letters(word: str) -> bool:
    """ "J.", "A.J.", "JK"."""
    return _LETTERS.fullmatch(word) is not None


def lettered(words: list[str]) -> bool:
    """ "A. J. Marsh", "W. Mark Marsh", "JK Marsh": letters for a given name."""
    letters = sum(is_letters(w) for w in words[:-1])
    given = any(w in _given() for w in words[:-1])
    two = letters == 2 or (letters == 1 and (given or words[0].count(".") == 2))
    return len(words) in (2, 3) and words[-1][1:2].islower() and two and letters + given == len(words) - 1


def organised(words: list[str]) -> bool:
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


def parted(run: str) -> tuple[int, str, list[str]]:
    """A run of capitalised words as offset of the name in it, title in lower case, words of the name. A title
    that is a given name, too, is one before a full name only: "Dean Ann Brook", but "Dean Brook"."""
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
        elif low in TITLES and (len(words) > (2 if words[0] in _given() else 1) or low.endswith(".")):
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
    while words and (words[-1].lower() in _PARTICLES or words[-1] in _DAYS | {"Twitter", "Facebook"}):
        words = words[:-1]
    return offset, " ".join(title), words
