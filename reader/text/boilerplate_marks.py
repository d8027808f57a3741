"""What a line that is no part of a story looks like, on English pages and on all.

A whole sentence is judged more strictly: "Download speeds fell." is news, "Download our app" is not.
"""

from __future__ import annotations

import re

from reader.text.boilerplate_tongues import announces, notice
from reader.text.dates import is_stamp
from reader.text.tokens import word_texts

# A heading of other articles: links follow it, and then the story may go on.
_ASIDE = (
    r"related(?:\s+\w+){0,2}", r"more (?:from|on|about|in|news|stories|coverage)\b.{0,40}",
    r"read (?:more|next|also)\b.{0,30}", r"you (?:may|might) (?:also )?(?:like|be interested in).{0,20}",
    r"recommended.{0,30}", r"trending.{0,20}", r"most (?:read|popular|viewed|shared).{0,20}",
    r"popular.{0,20}", r"latest(?: news| stories)?", r"top stories", r"tags?", r"topics?", r"categories",
    r"filed under.{0,60}", r"up next", r"what to read next", r"editor'?s picks?", r"see also",
    r"further reading", r"in this (?:article|story)", r"sponsored.{0,30}",
)  # fmt: skip
# What stands at the end only.
_CLOSING = (
    r"sources?", r"references", r"comments?", r"\d+ comments?", r"leave a (?:comment|reply)",
    r"about (?:the )?(?:authors?|us|writer)", r"correction(?:s| appended)?",
)  # fmt: skip
ASIDE = re.compile(rf"^(?:{'|'.join(_ASIDE)})\s*[:.]?$", re.IGNORECASE)
CLOSING = re.compile(rf"^(?:{'|'.join(_CLOSING)})\s*[:.]?$", re.IGNORECASE)
PROMO_START = re.compile(
    r"^(?:[•*>-]\s*)?(?:\(?\s*)?(?:skip (?:to|ad)|back to|go to|jump to|click|tap|sign (?:up|in)|log ?in|"
    r"already a (?:subscriber|member)|"
    r"follow (?:us|me|him|her|the|@|.{0,40} on (?:x|twitter|facebook|instagram)\b)|"
    r"join (?:us|the|our|thousands|over)|get (?:our|the|your|more|unlimited|access)|"
    r"stay (?:updated|up to date|informed|tuned|connected)|want (?:to|more)|looking for|"
    r"(?:download|buy|shop|try|discover|explore|register|subscribe|donate)"
    r"(?= (?:the|our|your|an?|now|here|to|for|this|more|today|all|free)\b|[!.:]*$)|"
    r"learn more|find out more|"
    r"view (?:all|more|company|profile|gallery|comments|the full)|see (?:all|more|also)|show (?:more|"
    r"all)|load more|"
    r"read (?:more|next|also|the full|the latest|our)|watch(?: now| live| more|:)|listen(?: now|"
    r" to this|:)|"
    r"share (?:this|on|via)|support (?:us|our|independent)|contact (?:us|the author)|"
    r"(?:email|e-mail) (?:us|the author)|enter your|opens in a new|"
    r"send (?:us )?tips|(?:have|got) a .{0,20}\btip\b|like us|start your|related|recommended|"
    r"more (?:from|news|stories)|"
    r"continue reading|(?:article|story) continues|advertisement|scroll to|photo(?:graph)? ?(?:by|credit)|"
    r"image ?(?:by|credit|caption|source|:)|have your say|"
    r"credit:|copyright|all rights reserved|never miss|"
    r"don[’']?t miss|(?:tags|topics|filed under|categories):|comments? ?\(\d+\))(?!\w)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:e-?mail:? )?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|(?:https?://|www\.)\S{3,200}",
    re.IGNORECASE,
)
_NETWORKS = r"(?:facebook|x|twitter|instagram|tiktok|youtube|threads|bluesky|whatsapp|telegram|linkedin)"
_THIS_OLD = r"this (?:article|story|post|page) is (?:more than |over |about )?\w+ (?:years?|months?) old\b"
_THIS = r"(?:article|story|post|report|piece|column|page)"
# Notices of the newsroom: no other sentence begins so.
_NOTICE_START = re.compile(
    r"^(?:this (?:article|story|post|column) (?:(?:has been|was|is|is being) )?(?:(?:originally|first|also|"
    r"automatically) )?(?:updated|corrected|amended|edited|published|republished|reprinted|produced|provided|"
    r"supported|funded|adapted|appeared|translated|part of|developing)\b|"
    # a report or a page may be somebody else's
    r"this (?:report|piece|page) (?:has been|was) (?:last )?(?:updated|corrected|amended)\b|"
    rf"(?:an?|the) (?:earlier |previous )?version of this {_THIS}|"
    r"an (?:earlier|previous) version (?:incorrectly|misstated|said)|"
    r"(?:correction|clarification)\s*[:(–—-]|editor[’']?s note|(?:the )?(?:views|opinions) (?:expressed|"
    rf"in this {_THIS} are)\b|this {_THIS} does not (?:necessarily )?reflect the (?:views|opinions?)\b|"
    r"\((?:also|more) on (?-i:[A-Z])|watch\b[^.]{0,60} (?:video|clip|player) (?:above|below)\b|"
    r"this is an opinion (?:piece|article|column)|©|copyright (?:©|\(c\)|\d{4})|"
    r"we use cookies|thanks? (?:you )?for (?:reading|subscribing|signing|following|joining us|"
    r"being with|your)\b|"
    r"your (?:support|subscription|donation) (?:makes|helps|keeps)|what do you think\?|"
    r"you have \w+ (?:free )?articles? (?:left|remaining)|already an? (?:subscriber|member)\?|"
    r"(?:please )?(?:subscribe|sign (?:in|up)|log ?in|register)(?: now)? to "
    r"(?:read|continue|keep|access|unlock) (?:the|this|our|all|reading)\b|"
    r"by (?:signing up|subscribing|continuing),? you\b|"
    r"a push alert\b|(?-i:(?:[A-Z][\w/&.'’-]+ ){1,4})is an? (?:curated|weekly|daily|free) (?:feed|"
    r"newsletter|podcast|digest)\b|"
    r"all content (?:created|produced|published) by\b|"
    r"(?-i:(?:Words|Pictures?|Photos?|Photographs?|Photography|Additional reporting|Graphics?|Illustrations?)"
    r"(?: and [a-z]+)? by (?:[A-Z][\w.'’-]*(?: and )?[ .,;]?){1,6}$)|"
    r"notes? (?:to|for) (?:the )?editors?\b\s?:|doi\s?: ?10\.|if you(?:[’']ve| have) been affected by\b|"
    r"if you or (?:someone|anyone) you know\b|"
    r"in the (?:uk|us|uk and ireland),? .{0,60}\b(?:samaritans|lifeline|helpline)\b|"
    r"more (?:to come|follows|to follow)\W*$|comments are (?:closed|open|disabled)\b|"
    r"tell us what you think\b|"
    r"this breaking news story\b|the (?:article|headline) (?:has been|was) (?:updated|corrected|amended)\b|"
    r"(?:do you )?(?:have|got) a (?:news )?(?:story|tip)\b[^.?]{0,40}\?|"
    r"support (?:local|independent|quality) journalism\b|please consider (?:making|becoming|donating|"
    r"supporting)\b|"
    r"subscribe (?:now )?for (?:unlimited|full|just|only|as little)\b|"
    r"(?:published|produced) in partnership with\b|catch up on (?:all )?(?:of )?the latest\b|"
    r"click (?:on )?the (?:\w+ )?(?:map|link|image|video|button|chart|photo|graphic)\b|"
    r"(?:see|watch|view) the (?:\w+ )?(?:video|photos|gallery|interview|clip) (?:above|below)\b|"
    rf"(?:the|a) (?:full|complete) (?:list|statement|text|interview|transcript|table)\b.{{0,60}}\bbelow\W*$|"
    # who wrote it owns something of what it is about, or nothing
    r"disclos(?:ure|er)\s?:|disclaimer\s?:|the (?:author|writer) (?:holds|owns|has) (?:no|a|shares|stock)\b|"
    # players, forms and boxes of a page
    rf"image caption,|from left(?: to right)?:|{_THIS_OLD}|"
    r"this is a (?:developing|breaking)(?: news)? story\b|"
    r"to (?:play|watch|view|read) this (?:video|content|audio|post)\b|we apologi[sz]e, but this\b|"
    r"your browser (?:does not|doesn[’']t|is)\b|javascript (?:is (?:required|disabled)|must be)\b|"
    r"our standards:|loading\b\W*$|"
    r"by \w+(?: \w+){0,4},? you (?:agree|consent|confirm|acknowledge)\b|"
    r"you (?:may|can) (?:unsubscribe|opt out)\b|"
    r"please (?:enter (?:a valid|your)|try again|refresh)\b|something went wrong[.,!]|get notified\b|"
    r"(?:all )?quotes (?:are )?delayed\b|stay with us\b|follow (?:our|all the) (?:live|latest|full)\b|"
    rf"follow .{{2,60}} on {_NETWORKS}\b)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(r"\bcontributed (?:reporting|to this (?:report|story|article))\b")
_NOTICE = re.compile(
    r"\b(?i:reporting|editing|writing) by [A-Z]|"
    r"\b[Ww]e (?:may |might |will )?(?:earn|receive) an? (?:small |affiliate )?commission\b|"
    r"^(?:Reach|Contact|E-?mail|Write to) [^.@]{2,60} (?:at|on) [\w.+-]{1,64}@|"
    r"\bdoes not work for, consult, own shares in\b|"
    r"\ball rights reserved\b|\bmay not be published, broadcast\b|\bterms of service apply\b|"
    r"\bcan be reached at (?:\(?\d{3}\b|[\w.]+ ?@)|"
    r"\b(?:at|via|through|on|following|using) this link\b|\bby clicking (?:here|on this)\b"
)
# Words that a report may use as well: they count in a line, or in a sentence that addresses the reader. For
# text in lower case, as the next ones.
_OFFER = re.compile(
    r"\b(?:cookies? policy|privacy policy|terms of use|processed (?:from|by)|"
    r"is (?:a|an) (?:curated|weekly|daily|free) (?:feed|newsletter|podcast|digest)|"
    r"our (?:\w+ )?(?:newsletter|app|podcast|website)|comments (?:section )?below|listen below|"
    r"free trial|sign up for|subscribe to|click here|push alert|"
    r"has been (?:corrected|updated) to|was (?:corrected|updated) (?:to|on))\b"
)
_READER = r"you|your|yours|our|us|here|inbox"
_EMAIL = r"[\w.]{1,64}@\w{1,64}\.\w"
_ADDRESSED = re.compile(rf"\b(?:{_READER})\b|\b{_EMAIL}")
_OFFERED = re.compile(  # what an imperative at the beginning of a sentence is about
    rf"\b(?:{_READER}|newsletters?|podcast|app|independent journalism|today|this {_THIS})\b|\b{_EMAIL}|"
    r"(?<!\w)@\w+"
)
_STAMP = re.compile(
    r"^(?:(?:published|updated|posted|edited on|last (?:modified|updated)|first published)\b.{0,60}|"
    r"\d+\s*(?:min(?:ute)?s?)(?: read)?|"
    r"\d+\s*(?:h|hrs?|d|w|mo|yrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\s*ago|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?.{0,30}\d{4}.{0,20}|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}.{0,25}|"
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,20}|\d{1,2}:\d{2}\s*(?:am|pm|[A-Z]{2,4})?)$",
    re.IGNORECASE,
)
# A day, in any language: "3. März 2024, 10:15 Uhr", "3 de marzo de 2024".
_DAY = re.compile(
    r"^(?:[^\W\d_]+,? )?\d{1,2}\.? (?:de |d[’'])?[^\W\d_]{3,12}\.?,? (?:de )?\d{4}"
    r"(?:(?:,| [-–|]| [^\W\d_]{1,3})? ?\d{1,2}[:.h]\d{2}.{0,12})?$|"
    r"^\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일].{0,12}$"
)
_BYLINE = re.compile(r"^(?:By|BY|by) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?:,| and\b| \||$)")
_CAPTION = re.compile(
    r"\((?:AP|Reuters|AFP|Getty|Photo|Image|File|Screenshot|Video)\b[^)]*\)$|\b(?:Getty Images|"
    r"AP Photo|via AP|"
    r"/Reuters|Shutterstock|iStock|File photo|file photo)\b|\([A-Z][\w.' -]+/[A-Z][\w.' -]+\)$|"
    # who took it: "The quay on Monday. Photograph: Jo Finn"
    r"\b(?:Photo(?:graph)?|Picture|Image)s?(?: credit)?: (?:[A-Z][\w.'’/-]*(?: |$)){1,4}$|"
    r"^(?:File|FILE|PHOTO|VIDEO|WATCH|Photo|"
    r"Image)\s*(?:[:–—-]| photo)|"
    # an agency's: "DUNMERE, AVERIL - MARCH 09: ..."
    r"^[A-Z][A-Z ,.'’]+ [-–—] (?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|"
    r"NOVEMBER|DECEMBER) \d{1,2}:"
)
# Below a post that is shown: "— Jo Finn (@jofinn) March 3, 2021"
_SIGNED = re.compile(r"[—–-]{1,2}\s?[^()]{2,60}\(@\w+\)\s[A-Z][a-z]+\.? \d{1,2}, \d{4}\.?")
# "(APPLAUSE)", "[Laughter.]": of a transcript
_STAGE = re.compile(
    r"[(\[](?:[A-Z]{4,}(?:[ -][A-Z]+){0,4}|(?i:(?:(?:begin|end|audio|video)[ -])*"
    r"(?:applause|laughter|laughs|cheers?|cheering|booing|crosstalk|inaudible|unintelligible|music|clip|"
    r"pause|"
    r"silence|gap)\b[^()\[\]]{0,30}))\.?[)\]]"
)
_AGO = re.compile(r"\b\d+\s*(?:h|hrs?|d|w|mo|m)\s*ago", re.IGNORECASE)
_RELATED_INLINE = re.compile(
    r"^\(?\s*(?:RELATED|READ MORE|SEE ALSO|MORE|WATCH|ALSO READ|READ ALSO)\s*:", re.IGNORECASE
)
# "Novelty 3: a first; Reach 2: one town": marks that a service gives, not what happened.
_MARKS = re.compile(r"^(?:[A-Z][^\W\d_]+(?: [^\W\d_]+)? \d{1,3}(?:/\d+)?: [^;]+(?:;\s*|$)){2,}")
_SECOND_PERSON = re.compile(r"\b(?:you|your|you[’']re|yours)\b", re.IGNORECASE)
# Who writes for whom: the last lines of many pages.
_BIO = re.compile(
    r"^(?:[A-Z][\w.'’-]+ ){2,4}(?:covers|writes (?:about|for)|reports (?:on|for|from)|"
    r"is .{0,60}?\b(?:reporter|"
    r"editor|correspondent|writer|journalist|columnist|producer|contributor|fellow))\b"
)
# What else somebody is: a last line so, of whom the story tells nothing, is of who wrote it.
_IS = re.compile(
    r"^(?:[A-Z][\w.'’-]+ ){1,3}(?P<who>[A-Z][\w.'’-]+)(?: and (?:[A-Z][\w.'’-]+ ?){2,4}|, [^,.]{3,80},)? "
    r"?(?:is|are)\b.{0,60}?\b(?:advis[eo]rs?|analysts?|attorneys?|authors?|(?:co-)?chair(?:man|woman)?|"
    r"commentators?|consultants?|counsel|directors?|economists?|editors?|executives?|fellows?|"
    r"(?:co-)?founders?|historians?|hosts?|instructors?|lawyers?|lecturers?|physicians?|presidents?|"
    r"professors?|researchers?|scholars?|scientists?|strategists?)\b"
)
_NAMED = re.compile(r"(?:[A-Z][\w.'’-]+ ){2,4}")
_FOLLOW = re.compile(r"(?<!\w)@\w|\bfollow (?:her|him|them) on\b", re.IGNORECASE)
_PRAISE = re.compile(
    r"\b(?:teaches|delivers|brings|publishes|offers|helps|provides|president|founder|author|fellow|host)\b",
    re.IGNORECASE,
)
_PRESENT_SHOWN = re.compile(
    r"^(?:[A-Z][\w.'’-]*|a|an|the|this|and|of|from|for|with|in|[a-z]+)(?: [\w.'’&()-]+){0,12}? "
    r"(?:speaks|talks|walks|waits|stands|holds|attends|arrives|leaves|listens|looks|poses|gestures|"
    r"waves|reacts|"
    r"delivers|addresses|march|marches|protest|protests|gather|gathers|wait|walk|stand|hold|attend|"
    r"sits|smiles|departs|announces|signs|greets|hugs|embraces|boards|exits|enters|tours|visits|carries|"
    r"carry|"
    r"appears|meets|shakes|answers|testifies|is (?:seen|shown|pictured)|are (?:seen|shown|pictured)|"
    r"have (?:a|an) (?:press|news) conference)\b"
)
_DATED = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2} ?, ?\d{4}\b|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day ?, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|"
    r", on (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2} ?\.$"
)
_QUOTED = re.compile(r"[\"“”„«»「]|``|\'\'")
_REPORTED = re.compile(
    r"\b(?:said|says|told|asked|wrote|testified|admitted|heard|ruled|warned|denied|argued|"
    r"reached out|contacted|"
    r"could not reach|declined|responded|respond to|for comment)\b"
)
FINAL_STOP = re.compile(r"[.!?:。！？؟۔।]\s*[\"”“’'»«」』)\[\]）\d\s]*$")
_PERIOD = re.compile(r"[.。۔।]\s*[\"”“’'»«」』)\]）]*$")
_LOWER = re.compile(r"\b[^\W\d_A-ZÀ-Þ]{2,}\b")
_LONGER = re.compile(r"\b[^\W\d_A-ZÀ-Þ]{3,}\b")
_LEAST_WORDS = 4  # of a sentence
_SHORT, _LONGEST_NOTICE, _LONGEST_CAPTION = 14, 40, 60  # words
_TAIL = 16  # characters in which a sentence ends


def is_sentence(text: str) -> bool:
    """Whether the line ends as a sentence does, with a full stop, and has more than a word or two."""
    return (
        _PERIOD.search(text[-_TAIL:]) is not None
        and not text.endswith(("...", "…"))
        and len(word_texts(text)) >= _LEAST_WORDS
        and _LOWER.search(text) is not None
    )


def is_notice(text: str) -> bool:
    """Whether a sentence is the newsroom's word on the article: who helped, what was put right."""
    return (
        _NOTICE_START.match(text) is not None
        or ("contributed " in text and _CONTRIBUTED.search(text) is not None)
        or (notice(text) and not quoted_or_reported(text))
    )


def quoted_or_reported(text: str) -> bool:
    """Whether somebody speaks in it, or is said to have spoken."""
    return _QUOTED.search(text) is not None or _REPORTED.search(text) is not None


def addresses(text: str) -> bool:
    """Whether the line asks the reader for something."""
    return bool(PROMO_START.match(text)) and (not is_sentence(text) or bool(_OFFERED.search(text.lower())))


def addressed(text: str) -> bool:
    """Whether the line speaks to the reader, and nobody else does."""
    return _ADDRESSED.search(text.lower()) is not None and not quoted_or_reported(text)


def praises(text: str, part: bool, full: bool) -> bool:
    """Whether a last line says who wrote the article, or praises the outlet.

    Args:
        text: the line.
        part, full: it has most of the outlet's name, or all of it.
    """
    if quoted_or_reported(text):
        return False
    if addresses(text) or (part and _SECOND_PERSON.search(text)):
        return True
    if full or part:
        return not is_sentence(text) or bool(_BIO.match(text) or _PRAISE.search(text))
    return False


def writer(text: str) -> str:
    """The family name of somebody of whom a line tells only who it is that writes; "" if it tells else."""
    wrote, is_one = _BIO.match(text), _IS.match(text)
    if len(word_texts(text)) > _LONGEST_NOTICE or _REPORTED.search(text):
        return ""
    if is_one:  # of "The Rust Belt", too
        return is_one["who"]
    if not wrote or _QUOTED.search(text):
        return ""
    named = _NAMED.match(text)
    return named[0].split()[-1] if named else ""


def by_itself(block: str, prose: bool) -> bool:
    """Flags a block that gives itself away wherever it stands.

    Args:
        block: the line or paragraph.
        prose: it has a whole sentence of some length.
    """
    text = block.strip()
    found = word_texts(text)
    if not found:
        return True
    sentence, low = is_sentence(text), text.lower()
    if announces(text, sentence) and not quoted_or_reported(text):
        return True
    if (_STAMP.match(text) or _DAY.match(text) or is_stamp(text)) and not (sentence and _LONGER.search(text)):
        return True
    if _RELATED_INLINE.match(text) or _MARKS.match(text) or (_BYLINE.match(text) and len(found) <= 14):
        return True
    if is_notice(text) or (_BIO.match(text) and _FOLLOW.search(text)):
        return True
    if len(found) <= _LONGEST_NOTICE:
        offered = _OFFER.search(low) is not None and (not sentence or _ADDRESSED.search(low) is not None)
        asked = (len(found) <= _SHORT or offered) and addresses(text)
        if (offered or asked or _NOTICE.search(text)) and not quoted_or_reported(text):
            return True
    return _by_shape(text, found, prose)


def is_caption(text: str, length: int) -> bool:
    """Whether a line of so many words says what a picture shows, or who took it."""
    if length <= _LONGEST_CAPTION and _CAPTION.search(text) and not quoted_or_reported(text):
        return True
    return bool(_DATED.search(text) and _PRESENT_SHOWN.match(text)) and " will " not in text


def _by_shape(text: str, found: list[str], prose: bool) -> bool:
    """Tags, menus, times, captions, stage directions and shouted lines."""
    if _STAGE.fullmatch(text) or _SIGNED.fullmatch(text) or _ADDRESS.fullmatch(text):
        return True
    if text.count("#") >= 2 and text.count("#") * 4 >= len(found):
        return True
    menu = any(mark in text for mark in "·|›") or ("»" in text and "«" not in text)
    if not prose and ((menu and len(found) <= _SHORT) or _AGO.search(text)):
        return True
    if is_caption(text, len(found)):
        return True
    if not 5 <= len(found) <= 20 or text[-2:].islower():
        return False
    letters = [c for c in text if c.isalpha()]
    return sum(c.isupper() for c in letters) >= 0.9 * len(letters)
