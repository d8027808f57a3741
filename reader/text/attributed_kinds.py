"""What kind of source the words of a cue name: a person, an office, a document or somebody unnamed."""

from __future__ import annotations

import re

from reader.model.attribution import AttributionKind
from reader.text.apposed import beside, comes_from
from reader.text.person_nouns import person_noun
from reader.text.speech import PRONOUNS
from reader.text.speech_bodies import KINDS_OF_BODY
from reader.text.speech_capitals import ORG_WORDS, TITLES, given_gender

DOCUMENTS = frozenset(
    """document documents record records paper papers filing filings memo memos memorandum report reports
    study studies analysis analyses poll polls survey surveys letter letters transcript transcripts email
    emails e-mail e-mails diary diaries data figures statistics estimate estimates indictment complaint
    affidavit affidavits brief lawsuit suit release statement commentary book memoir op-ed post posts tweet
    tweets website site page disclosure invoice tape recording recordings footage video audit census database
    draft advisory guidelines guidance cable cables bulletin text texts notes ruling order opinion warrant
    petition autopsy certificate minutes log logs review research forecast
    model models calculator tracker dashboard index barometer dossier file files contract""".split()
)
# Alone these say nothing of where a thing comes from.
_EMPTY = frozenset(
    """statement text note notes letter page paper post posts tweet tweets website site document documents
    data figures report reports study studies release order opinion review video email emails book commentary
    memo analysis research model models estimates estimate draft file files""".split()
)
_PAPERS = frozenset("post record bulletin review page index".split())  # as a name ends, an outlet's
_OFFICES = KINDS_OF_BODY.keys() | frozenset(
    """police coastguard government army military navy parliament senate house cabinet council embassy
    consulate prosecution defence defense authorities prosecutors regulators union party campaign state city
    county country nation parliament congress vatican kremlin pentagon ministry brigade sheriff
    leadership management opposition delegation diocese archdiocese military force forces judges justices
    court courts jury inspectorate ombudsman watchdog headquarters bank inquiry inquest investigation
    tribunal""".split()
)
_UNNAMED = frozenset(
    """source sources people person officials official aides aide insiders insider men women man woman
    experts expert critics critic analysts analyst residents resident witnesses witness lawyers lawyer some
    others many several few those one two three four five dozens hundreds neighbors neighbours family families
    relatives friends friend parents mother father colleague colleagues staff staffers staffer employee
    employees workers worker member members supporters opponents activists lawmakers senators republicans
    democrats conservatives liberals scientists researchers doctors economists diplomats investors traders
    observers scholars historians voters students teachers nurses advocates advisers advisors adviser advisor
    executives executive participants participant diplomat researcher passengers passenger crew firefighters
    investigators detectives
    officers soldiers protesters demonstrators villagers locals survivors scientist leaders""".split()
)
_PARTISANS = frozenset(
    """dem dems democrats republicans conservatives liberals lawmakers senators officials leaders aides
    members activists supporters opponents critics experts residents""".split()
)
_ROLE_FIRST = re.compile(
    r"\b(?:administrator|secretary|minister|whip|director|president|chair(?:man|woman)?|chief|ceo|commissioner|general|"
    r"speaker|leader|spokes(?:man|woman|person)|officer|counsel|manager|head|coach|chancellor|member|clerk|coroner|"
    r"treasurer|producer|dr\.?|prof\.?|council(?:man|woman)|congress(?:man|woman))\s(?P<name>[A-Z].+)$",
    re.I,
)
_WHOSE = re.compile(r"['’]s?\s[\w-]+$")
# "nonpartisan Harbour Office", "Ferry operator Avon"; but "Friends of Avon"
_LEADING = re.compile(
    r"^(?:[A-Z][\w-]*\s)?(?:(?!(?:of|for|and|on|the|to|in|against|with|at|de|du)\s)[a-z][\w-]*\s)+(?=[A-Z])"
)
_COMMON = _UNNAMED | _OFFICES | DOCUMENTS
_SPOKE = re.compile(r"\bspokes(?:man|woman|person|people|men|women)\b|\bspokes$", re.I)
_ITS_OFFICE = re.compile(r"\bspokes\w+ (?:for|of|at|with) (?:the )?(?P<after>.+)$", re.I)
_OFFICE_FIRST = re.compile(r"^(?:an?|the)?\s*(?P<before>.+?)(?:['’]s)?\s(?:chief |press )?spokes\w+$", re.I)
_HEAD_END = re.compile(
    r"\s(?:of|for|at|from|with|in|on|to|by|who|which|that|near|behind|familiar|close|briefed|involved|named|"
    r"about|inside|within|under|against|across|along|outside|around|seen|obtained|reviewed|released|published|"
    r"filed|issued|compiled|conducted|speaking|identified|aware|knowledgeable|directly)\b(?!-)|,"
)
_SOME = re.compile(r"^(?:an?|one|another|some)\s", re.I)
_ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those|its|their|his|her|our|one|another)\s+", re.I)


def kind_of(name: str, *, person: bool) -> tuple[str, AttributionKind] | None:
    """The name to show and the kind of source; None for what is none ("it", "the move", "a statement").

    Args:
        name: as resolved.
        person: the text's cast knows it as a person's.
    """
    if person:
        return name, "person"
    bare = _ARTICLE.sub("", name).strip(" ,.")
    if not bare or bare.lower() in PRONOUNS or len(bare.split()) > 14:
        return None
    if _SPOKE.search(bare):
        return _spoken_for(bare)
    if (held := _ROLE_FIRST.search(bare)) and _are_names(held["name"].split()):
        return held["name"], "person"  # "Harbour Minister Ann Brook"
    names = [name.split() for name in bare.split(" and ")]
    both = [_untitled(words, several=len(names) > 1) for words in names]
    if len(both) == 1 and len(both[0]) < len(bare.split()) and _are_names(both[0]):
        return " ".join(both[0]), "person"  # "Democratic Delegate Oyvar Brook"
    if all(map(_are_names, both)) and any(given_gender(words[0]) is not None for words in both):
        return " and ".join(map(" ".join, both)), "person"  # "Sens. Ann Brook and Oyvar Reed"
    if (origin := _FROM.search(bare)) and _are_names(bare[: origin.start()].split()):
        return bare[: origin.start()], "person"  # "Oyvar Reed from the Harbour Watch"
    last = bare.split()[-1]
    if _ACTS.search(bare):
        return None
    low = last.lower() if _WHOSE.search(bare) else last  # "Avon Motors' CEO"
    if not _INNER.search(bare) and (
        low in _UNNAMED or (low.islower() and low not in _OFFICES and _calls_a_person(low))
    ):  # "a Department of Harbours official"
        return bare, "unnamed"
    if last in DOCUMENTS and len(bare.split()) > 1:
        return bare, "document"  # "Newly released emails"
    words = _HEAD_END.split(bare, maxsplit=1)[0].split()
    if not words:
        return None
    head = words[-1].lower().rstrip(".")
    if head in _PARTISANS:
        return bare, "unnamed"
    alone = len(words) == 1 and name[0] == words[0][0]  # a capital that may only begin a sentence
    common = head in _COMMON or _calls_a_person(head)
    if (words[-1][0].isupper() or words[-1][0] in "@#") and not (alone and common):
        named = _LEADING.sub("", bare)
        paper = head in DOCUMENTS - _PAPERS and len(words) > 1
        return (bare, "document") if paper else (named, "office")
    if head in DOCUMENTS:
        return (bare, "document") if len(bare.split()) > 1 or head not in _EMPTY else None
    if head in _OFFICES:
        return bare, "unnamed" if _SOME.match(name) else "office"  # "an American company"
    if head in _UNNAMED or _calls_a_person(head):
        return bare, "unnamed"
    return None


_FROM = re.compile(r"\sfrom\s")
_INNER = re.compile(r"\s(?:with|to|at|from|by|about|along|outside)\s")
# "the guard spoke to one man": a clause, of which the noun group was not parted
_ACTS = re.compile(
    r"\s(?:spoke|met|took|gave|saw|went|came|held|told|said|fired|asked|called)\s(?:to|with|the|an?|his|her|their|"
    r"[a-z]+\s[a-z]+)\b"
)


def _untitled(words: list[str], *, several: bool) -> list[str]:
    """Without what stands before the last title or role: "Norland Democratic Reps. Ann Brook". A role in the
    plural stands before several persons only: "Pilots Against Fog" is a body."""

    def titles(low: str) -> bool:
        return low in TITLES or (several and low.endswith("s") and person_noun(low[:-1]))

    at = max((n for n, w in enumerate(words[:-2]) if titles(w.lower())), default=-1)
    return words[at + 1 :]


def _calls_a_person(noun: str) -> bool:
    return person_noun(noun) or (noun.endswith("s") and person_noun(noun[:-1]))


def _are_names(words: list[str]) -> bool:
    """Two to four capitals, none of which is a body's."""
    return (
        2 <= len(words) <= 4
        and all(w[0].isupper() and (w[1:].islower() or len(w.strip(".")) == 1 or "-" in w) for w in words)
        and not any(w.lower() in ORG_WORDS or w.lower() in _COMMON for w in words)
    )


_AGE = re.compile(r"\s?,\s(?:who|\d\d)\b")
_AGE_BEFORE = re.compile(r"\d+\s?-\s?year\s?-\s?old\s")
_AGED = re.compile(r"\s?,\s\d\d\s?,")
_ONE_OF_A_PARTY = re.compile(r"\s?,\s[RDI]-[A-Z]")


def looks_a_person(name: str, text: str, start: int, end: int) -> bool:
    """Two or three capitalised words that name no body, and a given name among them or somebody's role, age
    or party beside them ("Dee Stone, the president of").

    Args:
        name: as it stands at `start` to `end` of `text`, perhaps without a title.
    """
    words = name.split()
    after = text[end : end + 40]
    if len(words) == 1:
        behind = _ONE_OF_A_PARTY.match(after) or _AGED.match(after)
        return behind is not None or _AGE_BEFORE.match(text, start, end) is not None
    if not 2 <= len(words) <= 3 or not all(
        (w[0].isupper() and w[1:].islower()) or w[1:2] == "." for w in words
    ):
        return False
    if any(w.lower() in ORG_WORDS or w.lower() in _COMMON for w in words) or words[-1].endswith("s'"):
        return False
    return (
        given_gender(words[0]) is not None
        or _AGE.match(after) is not None
        or comes_from(after)
        or beside(text, text.find(name, start, end) if name in text[start:end] else start, end)
    )


def _spoken_for(bare: str) -> tuple[str, AttributionKind]:
    """ "A spokesman for Avon Port" speaks for Avon Port; "a spokesman" for nobody that we know."""
    for pattern, group in ((_ITS_OFFICE, "after"), (_OFFICE_FIRST, "before")):
        if (found := pattern.search(bare)) and (office := found[group].strip(" ,")):
            return office, "office"
    return bare, "unnamed"
