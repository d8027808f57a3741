"""Cues of credit in a sentence: "X reported", "told X", "according to court papers", "(Reuters) -"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from urllib.parse import urlsplit

from reader.compare.prepared import Prepared
from reader.compare.sources_outlets import Named, Outlets
from reader.compare.sources_press import of_name, unlisted
from reader.text.speech_capitals import given_gender
from reader.work.remembered import of_passages

_VERB = (
    r"(?:first |also |previously |initially |later |separately |originally |has |had |have |recently |"
    r"earlier )*"
    r"(?:report(?:s|ed|ing)?|reveal(?:s|ed)?|writes|wrote|notes|noted|finds|found|said|says|explain(?:s|ed)|confirm(?:s|ed)|"
    r"obtained|published|broke|learned|describ(?:es|ed)|quot(?:es|ed)|cit(?:es|ed)|call(?:s|ed)|show(?:s|ed)|"
    r"estimat(?:es|ed)|conclud(?:es|ed)|document(?:s|ed)|uncovered|detailed|disclosed|suggest(?:s|ed)|put)\b"
)
_AFTER = re.compile(
    rf"^(?:['’]s? [^.;]{{0,60}}?|,? (?:which|who|citing|quoting)[^.;]{{0,50}}?| (?:on )?(?:Mon|Tues|"
    rf"Wednes|Thurs|Fri|Satur|"
    rf"Sun)day| (?:magazine|newspaper|website|columnist|reporter|correspondent|editorial page|"
    rf"editorial board|host|anchor)"
    rf"[^.;]{{0,40}}?| in (?:a|an) [^.;]{{0,30}}?)?,? {_VERB}"
)
_SAID_ON = re.compile(
    r"\b(?:\w+ed|said|tells|told|speaking|spoke|wrote) (?:\w+day )?(?:on|via)(?: the)? [“\"‘']*$"
)
_SHORT = re.compile(
    r"\b(?:[Tt]old|tells?|according to|per|reported by) (?P<a>[Tt]he (?:Post|Times|Journal|Globe|Herald|"
    r"Tribune|Guardian|Star|Mail|"
    r"Sun|Chronicle|News|Observer|Inquirer|Beast|Bee|Hill|Gazette|Register))\b"
    r"|(?P<b>The (?:Post|Times|Journal|Globe|Herald|Tribune|Star|Mail|Sun|Chronicle|Observer|Inquirer)) "
    r"(?:first |also |further |later |previously )?(?:report|writ|wrote|reveal|found|noted|said)"
)
_PAPERS = (
    r"(?:court (?:papers|documents|records|filings?)|memos?|memorandum|letter|legal brief|brief|"
    r"filings?|press release|"
    r"news release|report|stud(?:y|ies)|book|memoir|op-ed|column|blog posts?|commentary|complaint|"
    r"lawsuit|affidavit|indictment|"
    r"e-?mails?|diary|transcript|audit|analysis)"
)
_IN_PAPERS = re.compile(
    rf"\b[Ii]n (?P<np>(?:(?:a|an|the|his|her|their|its|one|newly)\s+)?(?:[\w’'&.-]+\s+){{0,4}}?{_PAPERS})\b"
)
_SAYING = re.compile(
    r"\b(?:said|says|wrote|writes|argu\w+|claim\w*|detail\w*|stat(?:es|ed)|not(?:es|ed)|accus\w+|warn\w*|describ\w+|insist\w*|"
    r"alleg\w+|explain\w*|call(?:s|ed)|conclud\w+|show\w*|found|urg\w+|confirm\w*|reveal\w*)\b|[“\"]"
)
_OWN = re.compile(
    r"\b(?P<np>(?:[A-Z][\w.&-]*\s)*(?:[A-Z][\w.&-]*|administration|government|agency|company|"
    r"department)\s?['’]s "
    r"(?:own )?(?:internal )?(?:analysis|estimates?|diary|diaries|figures|data|study|report|"
    r"projections?|e-?mails|memo|records))\b"
)
_INTERNAL = re.compile(
    r"\b(?P<np>internal (?:[A-Z]\w+ )?(?:documents?|memos?|e-?mails?|messages|report|records|"
    r"communications))\b"
)
_DATA_FROM = re.compile(
    r"\b(?:data|figures|statistics|numbers|records|polling|research|analysis|a report|a study|a survey|"
    r"a poll|an analysis|"
    r"information) (?:compiled |released |provided |collected |published )?(?:from|"
    r"by) (?P<np>(?:the )?[A-Z][^,.;:()“”\"]{3,60})"
)
_INSTITUTE = re.compile(
    r"\b(?P<np>(?:[A-Z][\w.&’'-]*\s(?:of |for |on |the |and )*){1,6}(?:Center|Centre|Institute|"
    r"Foundation|Budget Office|"
    r"Observatory|Survey|Bureau|Institution|Project|Initiative|Association|Coalition|Research Service))\s"
    r"(?:has |had |also |recently )?(?:said|says|found|finds|estimate[sd]?|project(?:s|ed)|report(?:s|"
    r"ed)|released|calculate[sd]?|"
    r"concluded|warned|published|puts|showed|shows|predict(?:s|ed))\b"
)
_TITLE = re.compile(
    r"\b(?:book|memoir|novel|study|report|article|essay|paper|documentary|column|"
    r"op-ed)\s?,?\s(?:titled |called |entitled )?"
    r"[“\"]\s?(?P<np>[A-Z][^“”\"]{6,90}?)\s?[,.]?\s?[”\"]"
)
_GENERIC = frozenset(
    """paper document documents statement text report study letter data page book poll polls survey
    figures website
    statistics estimates website analysis records memo email emails filing brief video notes""".split()
)
_STRONG = re.compile(
    r"\b(?:told|tells?|telling|according to|per|via|citing|cites|cited by|quoted by|obtained by|seen by|"
    r"reviewed by|reported by|"
    r"interview(?:s|ed)? (?:with|on|by)|statements? (?:to|in)|comment(?:s|ed)? to|spoke (?:to|with|on)|"
    r"speaking (?:to|on|with)|"
    r"(?:query|queries|questions?|inquiry|inquiries|request) (?:\w+ ){0,5}from|asked by|questioned by|"
    r"appear(?:ed|ing|ance)? on|wrote (?:in|for)|op-ed (?:in|for)|published (?:in|by|on)|processed from|"
    r"adapted from|"
    r"courtesy of|h/t|hat tip|said (?:on|in)|sources?:|first reported (?:by|in)|report (?:by|in|from|on)|"
    r"article (?:by|in|from)|story (?:by|in|from)|poll (?:by|from)|polls? (?:conducted )?(?:by|for))"
    r"(?: the| a| an)?(?: [A-Z]\w+['’]s [“\"‘']?)?[ “\"‘']*$",
    re.I,
)
_POSSESSED = re.compile(
    r"^['’]s? (?:own )?(?:report(?:ing|er|ers)?|analysis|poll(?:s|ing)?|survey|study|tracking|interview|"
    r"story|article|"
    r"correspondent|investigation|review|website|data|estimates?|editorial|columnist|[“\"‘'][A-Z])"
)
_PRODUCT = re.compile(
    r"^(?:[/-][A-Z][\w/ -]{2,30})? (?:poll|survey|report|analysis|profile|column|piece|essay|story|"
    r"dispatch|investigation|study|interview|review|"
    r"exit poll|"
    r"editorial(?: page| board)?|op-ed|story|article|exclusive|reporter|correspondent|count|tally)\b"
)
_DOCUMENT = (
    r"(?:documents?|records?|papers?|filings?|memos?|memorandum|report|stud(?:y|ies)|analysis|analyses|polls?|surveys?|letter|"
    r"transcripts?|e-?mails?|diary|diaries|data|figures|statistics|estimates?|indictment|complaint|affidavit|brief|lawsuit|"
    r"press release|news release|statement|commentary|book|memoir|op-ed|blog posts?|website|web site|"
    r"page|disclosures?|"
    r"invoices?|tapes?|recordings?|footage|audit|census|database|draft|manifesto|advisory|guidelines?|cables?|bulletin|text|"
    r"tracking polls?|notes)"
)
# Most passages hold no word of these, and then the slow patterns need not be tried.
_HOST = re.compile(r"\.(?:com|org|net|co|tv|io|news)\b")
_ANY_DOCUMENT = """document record paper filing memo report stud analys poll survey letter transcript mail
diar data figures statistic estimate indictment complaint affidavit brief lawsuit release statement commentary
book op-ed column post site page disclosure invoice tape footage audit census draft manifesto advisory
guideline cable bulletin text notes""".split()
_ANY_SHORT = re.compile(
    r"[Tt]he (?:Post|Times|Journal|Globe|Herald|Tribune|Guardian|Star|Mail|Sun|Chronicle|News|Observer|"
    r"Inquirer|Beast|Bee|Hill|Gazette|Register)"
)
_ANY_INSTITUTE = re.compile(
    r"(?:Center|Centre|Institute|Foundation|Office|Observatory|Survey|Bureau|Institution|Project|Initiative|"
    r"Association|Coalition|Service)\s"
)
_ACCORDING = re.compile(
    r"\b(?:according to|as per|per|citing|cited)\s+(?P<np>(?:(?:the|a|an|his|her|its|their|one|two|"
    r"several|internal|recent|new)\s+)?"
    r"[^,.;:()“”\"—–]{3,90})",
    re.I,
)
_SHOWS = re.compile(
    rf"(?:^|[\s“\"(])(?P<np>(?:[A-Z][\w&.’'-]*[ -](?:of |the |for |"
    rf"and )?){{0,6}}(?:[a-z-]+ ){{0,2}}?(?i:{_DOCUMENT}))"
    rf"(?P<how> (?:released|disclosed|obtained|published|filed|seen|reviewed|conducted|issued|unsealed|"
    rf"posted)(?:(?!\b{_DOCUMENT}\b)[^,.;]){{0,50}})? "
    r"(?:show(?:s|ed)?|find(?:s)?|found|reveal(?:s|ed)?|state(?:s|d)|indicate(?:s|d)?|suggest(?:s|ed)?|detail(?:s|ed)?|"
    r"allege(?:s|d)?|estimate(?:s|d)?|conclude(?:s|d)?|say(?:s)?|said|read(?:s)?|describe(?:s|d)?)\b"
)
# "signed an open letter warning that …"
_SENT = re.compile(
    r"\b(?:wrote|written|signed(?: on to| onto)?|sent|filed|issued|penned|submitted) "
    r"(?P<np>(?:an?|the|their|his|her|its) (?:[\w-]+ ){0,2}?(?:letter|brief|memo|petition))\b"
    r"(?=[^.;]{0,140}\b(?:arguing|saying|warning|urging|calling|asking|claiming|accusing|alleging|that)\b)"
)
_TO_WHOM = re.compile(
    r" (?:to|from) (?:the )?[A-Z][\w.\u2024’'-]*(?: (?:of|for|and|the)(?= )| [A-Z][\w.\u2024’'-]*){0,6}"
    r"(?<!['’]s)(?![\w’'])"
)
# "told talk show host Ann Brook": whoever interviews is the source of what was said there
_HOST_TOLD = re.compile(
    r"\b(?:told|tells) (?:[\w-]+ ){0,4}(?:host|anchor|correspondent|columnist|interviewer|podcaster) "
    r"(?P<np>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2})"
)
_WEBPAGE = (
    r"(?P<np{}>(?:(?:[Tt]he )?[\w.&-]+['’]s|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) "
    r"(?:own |official |verified |campaign )*"
    r"(?:web ?site|(?:Twitter|X|Facebook|Instagram|Telegram|TikTok) (?:account|feed|page|channel)))"
)
_ACCOUNT = re.compile(
    rf"\b(?:on|via) {_WEBPAGE.format(1)}\b|"
    rf"\b{_WEBPAGE.format(2)} (?:said|says|wrote|posted|called|[a-z]+ed)\b"
)
_ON_LINE = "site account feed page channel".split()
# The same for _SHOWS, which is the slowest: what it needs to stand beside the document.
_MAY_SHOW = re.compile(
    rf"{_DOCUMENT} (?:released|disclosed|obtained|published|filed|seen|reviewed|conducted|issued|unsealed|"
    r"posted|show|find|found|reveal|state|indicate|suggest|detail|allege|estimate|conclude|sa[yi]|read|describe)"
)
_HAS_DOCUMENT = re.compile(rf"\b{_DOCUMENT}\b", re.I)
_ORGANISED = re.compile(
    r"\b(?:Foundation|Institute|Center|Centre|Office|Bureau|Department|Ministry|Commission|Committee|Council|Agency|University|"
    r"College|Association|Administration|Service|Services|Organization|Organisation|Group|Network|Coalition|Union|Society|Board|"
    r"Authority|Police|Project|Research|Observatory|Survey|Bank|Fund|Court|Congress|Academy|Initiative|Trust|Watch|Program|"
    r"Electricity|Reserve|Laboratory|Hospital|Federation|League|Forum)\b"
)
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][\w.,’' /-]{2,60}?)?\s?\((?P<who>[A-Za-z][\w. ’'-]{1,40}?)(?:/[\w-]{2,12}){0,3}\)"
    r"(?:\s?(?:[-—–―]|--)|\.-?$|\.?-)"
)
# The same for an agency that no list knows: the place in capitals or capitalised, a short name in brackets.
_DATELINE_ANY = re.compile(
    r"^[A-ZÀ-Þ][\w.’'-]*(?:[ /-](?:[A-ZÀ-Þ][\w.’'-]*|de|del|da|do|la|le|of|the|upon|am|an|and)){0,4}"
    r"(?:, [A-ZÀ-Þ][\w.’' -]{1,24})?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?"
    r"\s?\([A-ZÀ-Þ](?:[\w’'-]+|[A-Z.]+)(?: (?:[A-ZÀ-Þ][\w’'-]+|of)){0,3}\)\s?(?:[-—–―]\s|--\s)"
)
_NO_AGENCY = re.compile(
    r"\d|^(?:Photo|Video|Update[ds]?|Live|Opinion|Staff|Exclusive|Advertisement|Sponsored|File|Left|Right|"
    r"Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|"
    r"day$|^(?:January|February|March|April|August|September|October|November|December)\b"
)
_SIGNS = re.compile(
    r"(?:[A-ZÀ-Þ][\w’'-]+ ){1,3}(?:Press|Newswire|Wire|Wires|Press Association|Press Agency|News Agency|"
    r"News Service|Wire Service|Agency)"
)
_DATELINE_DASH = re.compile(r"^(?P<who>Reuters|AP|AFP|UPI|dpa|Associated Press|Bloomberg)\s?[-—–]")
_BYLINE = re.compile(
    r"^(?:(?:By|Source|Sources|From|Via|Credit|Originally (?:published|reported) (?:by|on|in|at)|"
    r"This (?:article|story) (?:was )?(?:first |originally )?(?:appeared|published|reported)(?: (?:on|"
    r"in|by|at))?|"
    r"(?:AI-)?[Pp]rocessed from|Adapted from|Reporting by|Additional reporting by|©|"
    r"Copyright)\b:?)(?P<rest>[^\n]{2,140})$",
    re.I,
)
_CONTRIBUTED = re.compile(r"(?P<who>[^.]{2,90}?) (?:also )?contributed (?:to|reporting)", re.I)
_FIRST = re.compile(
    r"\bfirst (?:appeared|published|reported)\b|\bfirst reported by (?P<who>[A-Z][\w.&’' -]{2,40})|"
    r"(?P<site>(?:[A-Z][\w-]+['’]s )?[A-Z][\w-]+\.(?:com|org|net|co\.uk|tv|io|"
    r"news)) (?:first )?(?:report|publish|post|wr[io]t)"
)
_SITE = re.compile(
    r"\b(?:by|told|to|according to|per|on|from|for|at|citing|via) (?:the (?:website|site|"
    r"blog) )?(?P<site>[A-Z][\w-]*\.(?:com|org|net|tv|io|news))\b"
)


# The full stop of "Sen." ends no phrase; it is read as another character of the same width.
_DOT = "\u2024"
_TITLES = re.compile(r"\b(Sen|Rep|Gov|Dr|Mr|Mrs|Ms|St|Gen|Lt|Col|Sgt|Prof)\. (?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Found:
    """A source named in a passage. `wire`: the text is (said to be) the agency's own."""

    name: str
    wire: bool = False


@of_passages(4096)  # a story is compared again with each article that joins it
def credits_in(text: str, outlets: Outlets) -> tuple[Found, ...]:
    """Sources that one passage credits."""
    if ". " in text:
        text = _TITLES.sub(lambda m: f"{m[1]}{_DOT} ", text)
    found = _credits_in(text, outlets)
    return tuple(replace(one, name=one.name.replace(_DOT, ".").rstrip(" .")) for one in found)


def names_outlet(text: str, name: str) -> bool:
    """Whether a passage credits the outlet of that name, which need be in no list."""
    return any(_credited(text, named) for named in of_name(text, name))


def _credits_in(text: str, outlets: Outlets) -> Iterator[Found]:
    """Each kind is looked for only where a quick look says that it may be there."""
    low = text.lower()
    documents = any(map(low.__contains__, _ANY_DOCUMENT))
    yield from _outlets(text, outlets)
    yield from _named_so(text, low)
    if documents:
        yield from _given_out(text, low)
    yield from _spoken_to(text, low)
    yield from _of_bodies(text, low)
    for m in _IN_PAPERS.finditer(text) if documents else ():
        if _SAYING.search(text):
            whom = _TO_WHOM.match(text, m.end())
            yield from (Found(m["np"].split()[-1] + whom.group()),) if whom else _document(m["np"])


def _outlets(text: str, outlets: Outlets) -> Iterator[Found]:
    last = -9
    listed = list(outlets.find(text))
    for named in listed:
        joined = (
            last >= 0 and re.fullmatch(r"(?: and|,|, and)(?: the)? ", text[last : named.start]) is not None
        )
        if _credited(text, named) or joined:
            last = named.end
            yield Found(named.text)
    for named in unlisted(text, listed):
        if _credited(text, named):
            yield Found(named.text)


def _named_so(text: str, low: str) -> Iterator[Found]:
    """Who first reported it, and "according to …"."""
    for pattern in (_FIRST, _SITE) if "first " in low or _HOST.search(low) else ():
        for m in pattern.finditer(text):
            groups = m.groupdict()
            name = groups.get("who") or groups.get("site")
            if name:
                yield Found(re.sub(r"^[A-Z][\w-]+['’]s ", "", name).strip())
    named_so = "according to" in low or "per " in low or "cit" in low
    for m in _ACCORDING.finditer(text) if named_so else ():
        if name := _source_phrase(m["np"]):
            yield Found(name)
    for m in _SHORT.finditer(text) if _ANY_SHORT.search(text) else ():
        yield Found(m["a"] or m["b"])


def _given_out(text: str, low: str) -> Iterator[Found]:
    """Documents that show something, or that somebody sent."""
    for m in _SHOWS.finditer(text) if _MAY_SHOW.search(low) else ():
        # "documents released on Friday": the time is what tells them from others
        bare = m["np"].lower() in _GENERIC and m["how"] and len(m["how"].split()) <= 5
        yield from (Found(m["np"] + m["how"]),) if bare else _document(m["np"])
    for m in _SENT.finditer(text):
        yield Found(_short(m["np"]))


def _spoken_to(text: str, low: str) -> Iterator[Found]:
    """Who interviewed the speaker, and the pages on which somebody wrote."""
    for m in _HOST_TOLD.finditer(text) if "told" in low or "tells" in low else ():
        yield Found(re.sub(r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "", m["np"]))
    for m in _ACCOUNT.finditer(text) if any(map(low.__contains__, _ON_LINE)) else ():
        if m["np2"] or _SAYING.search(text):
            yield Found(_short(m["np1"] or m["np2"]))


def _of_bodies(text: str, low: str) -> Iterator[Found]:
    """Papers of somebody's own, institutes, those whose data it is, and titles between marks."""
    for m in (
        *(_OWN.finditer(text) if "'s " in low or "’s " in low or "s' " in low or "s’ " in low else ()),
        *(_INTERNAL.finditer(text) if "internal" in low else ()),
        *(_INSTITUTE.finditer(text) if _ANY_INSTITUTE.search(text) else ()),
    ):
        yield from _document(m["np"])
    for m in _DATA_FROM.finditer(text) if " from " in text or " by " in text else ():
        body = re.split(r"\s(?:that|which|who|and|noted|show|on|in|to|for|if|with|about)\b", m["np"])[0]
        several = " " in body and not re.search(r"\b(?!(?:of|for|the|and|on)\b)[a-z]+\b(?!['’])", body)
        organised = several or body.isupper() or _ORGANISED.search(body)
        if organised and given_gender(body.split()[0]) is None:  # not "information from Brook"
            yield from _document(body)
    for m in _TITLE.finditer(text) if "“" in text or '"' in text else ():
        yield Found(m["np"].strip())


# A phrase that goes on into a clause ("Treasury counters a forecast") or begins in one ("of views polls").
_CLAUSE = re.compile(
    r"\b(?:he|she|it|they|we|I|who|is|was|were|are|has|had|have|wrote|said|says|would|will)\b|"
    r"\s(?!(?:of|for|from|by|in|on|to|with|at|and|about)\s)[a-z]+s\s(?:an?|the|its|his|her|their)\s"
)
_NO_START = re.compile(r"(?:of|for|with|from|to|at|on|by|advance|spite|view|light|case|response|addition)\b")


def _document(phrase: str) -> Iterator[Found]:
    """A document or institute, unless the words say no more than "a statement" or "the paper"."""
    name = _short(re.sub(r"^(?:In|By|As|The|A|An|Though|But|And|That|While|When)\s+", "", phrase.strip()))
    name = re.sub(r"^(?:.*\s)?(?:though|that|which|and|but|as|when|while|after|before|because)\s+", "", name)
    if name.lower() in _GENERIC or re.match(
        r"(?:his|her|their|its|this|that|these|it|he|she|in)\b", name, re.I
    ):
        words = name.lower().split()
        if len(words) != 2 or words[1] not in ("brief", "book", "memoir", "memo", "website", "diary"):
            return
    name = re.sub(r"['’]s?$", "", name).strip(" .,")
    if name and not _CLAUSE.search(name) and not _NO_START.match(name):
        yield Found(name)


def _credited(text: str, named: Named) -> bool:
    before, after = text[: named.start], text[named.end :]
    if _STRONG.search(before[-60:]):
        return True
    if re.match(rf"^,? {_VERB}", after):
        return not named.plain or bool(re.match(r"^,? (?:first |also )?report", after))
    if named.plain:
        return False
    if _PRODUCT.match(after) or _POSSESSED.match(after):
        return True
    if _AFTER.match(after) and not before.rstrip().endswith(("of", "against", "at")):
        return True
    return _SAID_ON.search(before[-40:]) is not None


def _source_phrase(phrase: str) -> str | None:
    """The document or organisation in "according to …"; None for persons and unnamed people."""
    phrase = re.split(
        r"\s(?:that|which|who|when|where|because|and|but|as|while|after|before|released|obtained|published|filed|seen|reviewed|"
        r"posted|provided|issued|conducted|unsealed|said|says|made|with|about|on|in|is|was|were|are|has|had|have)\b",
        phrase,
    )[0].strip()
    if _HAS_DOCUMENT.search(phrase):
        return next((found.name for found in _document(phrase)), None)
    names = re.match(
        r"(?:the |an? )?(?P<name>[A-Z][\w&.’'-]*(?: (?:of|for|the|and|on)? ?[A-Z][\w&.’'-]*)*)", phrase
    )
    if names and (_ORGANISED.search(names["name"]) or re.fullmatch(r"[A-Z]{2,6}", names["name"])):
        return names["name"]
    return None


def _short(phrase: str) -> str:
    phrase = re.sub(r"^(?:the|a|an|one|two|several)\s+", "", phrase.strip(), flags=re.I)
    return " ".join(phrase.split()[:9])


def _may_be_agency(name: str, place: str) -> bool:
    """After a place in capitals any name may be; else ("Brook (Labour) - ") it must say so itself."""
    return not _NO_AGENCY.search(name) and (
        place.partition(",")[0].rstrip(" (").isupper()
        or re.search(r"\b(?:Press|News|Agency|Newswire|Wire|Media|Service)$", name) is not None
    )


def author_of(one: Prepared, outlets: Outlets) -> Iterator[Found]:
    """An agency that signs an article: "Reuters", "Associated Press staff", "Harbour Press"."""
    author = re.sub(r"^[Bb]y\s+", "", (one.article.author or "").strip())
    if not author or plain_name(author) in plain_name(one.article.outlet):
        return
    known = next((n for n in outlets.find(author) if n.outlet.agency and not n.start), None)
    if known is not None:
        yield Found(known.text, wire=True)
    elif _SIGNS.fullmatch(author) and outlets.named(author) is None:
        yield Found(author, wire=True)


def plain_name(name: str) -> str:
    """A name without article, space, marks and case."""
    return re.sub(r"^the |\W+", "", name.lower())


def wire_of(text: str, outlets: Outlets, *, opening: bool) -> Iterator[Found]:
    """Datelines, bylines and notes that name where a text comes from."""
    m = _DATELINE.match(text[:120]) or _DATELINE_DASH.match(text[:40])
    if m:
        found = outlets.named(m["who"])
        if found:
            yield Found(m["who"], wire=found.agency)
        elif opening and _DATELINE_ANY.match(text[:120]) and _may_be_agency(m["who"], text[: m.start("who")]):
            yield Found(m["who"].strip(), wire=True)
    if opening and len(text) < 240:
        b = _BYLINE.match(text.strip())
        if b:
            for named in outlets.find(b["rest"]):
                yield Found(named.text, wire=named.outlet.agency)
            for site in re.finditer(r"\b([a-z0-9-]+(?:\.[a-z]{2,6}){1,2})\b", b["rest"]):
                host = outlets.of_host(site[1])
                if host:
                    yield Found(host.name)
        stripped = re.sub(r"^[-•*\d. ]+", "", text.strip())
        for named in outlets.find(stripped[:60]):
            # "1. The Verge (theverge.com)" in a list of sources
            if named.start == 0 and re.match(r"^\s*\([\w.-]+\.\w{2,6}\)", stripped[named.end :]):
                yield Found(named.text)
    c = _CONTRIBUTED.search(text) if "contributed" in text and len(text) < 300 else None
    if c:
        for named in outlets.find(c["who"]):
            yield Found(named.text, wire=named.outlet.agency)


_LINK = re.compile(r"<a\b[^>]*\bhref\s*=\s*[\"']?(https?://[^\"'\s>]+)[^>]*>(.*?)</a>", re.I | re.S)
_TAG = re.compile(r"<[^>]+>")


def links_in(one: Prepared, outlets: Outlets) -> list[tuple[Found, str]]:
    """Outlets that an article links to from its text, with the passage that holds the link's words."""
    out: list[tuple[Found, str]] = []
    own = outlets.of_host(urlsplit(one.article.url).hostname or "") if one.article.url else None
    for m in _LINK.finditer(one.article.html):
        outlet = outlets.of_host(urlsplit(unescape(m[1])).hostname or "")
        words = " ".join(unescape(_TAG.sub(" ", m[2])).split())
        if outlet is None or outlet == own or outlet.name == one.article.outlet or len(words) < 3:
            continue
        for passage in one.passages:
            if words in passage.text and passage.kind != "boilerplate":
                out.append((Found(outlet.name), passage.id))
                break
    return out
