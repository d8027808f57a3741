"""Which blocks of a page are no part of the story: navigation, promotion, related links, notices.

Judged by shape and place (length, verbs, link lists, where the prose begins and ends, imperatives
that address the reader), never by the wording of one site.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.boilerplate_tongues import END_MATTER, announces
from reader.text.stopwords import stopwords
from reader.text.tokens import word_texts

_END_MATTER = re.compile(
    r"^(?:related(?:\s+\w+){0,2}|more (?:from|on|about|in|news|stories|coverage)\b.{0,40}|"
    r"read (?:more|next|also)\b.{0,30}"
    r"|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended.{0,30}|trending.{0,20}"
    r"|most (?:read|popular|viewed|shared).{0,20}|popular.{0,20}|latest(?: news| stories)?|"
    r"top stories|up next"
    r"|sources?|references|tags?|topics?|categories|filed under.{0,60}|share(?: this)?(?: \w+){0,2}|"
    r"comments?|"
    r"\d+ comments?|leave a (?:comment|reply)|newsletters?|sign up.{0,40}|subscribe.{0,40}|"
    r"follow us.{0,30}|"
    r"about (?:the )?(?:authors?|us|writer)|advertisement|sponsored.{0,30}|what to read next|"
    r"editor'?s picks?|see also|further reading|in this (?:article|story)|correction(?:s|"
    r" appended)?)\s*[:.]?$",
    re.IGNORECASE,
)
_PROMO_START = re.compile(
    r"^(?:[•*>-]\s*)?(?:\(?\s*)?(?:skip to|back to|go to|jump to|click|tap|sign (?:up|in)|log ?in|"
    r"register|subscribe|"
    r"follow (?:us|me|him|her|the|@)|join (?:us|the|our|thousands|over)|download|get (?:our|the|your|"
    r"more|unlimited|access)|"
    r"stay (?:updated|up to date|informed|tuned|connected)|want (?:to|more)|looking for|discover|"
    r"explore|learn more|find out more|"
    r"view (?:all|more|company|profile|gallery|comments|the full)|see (?:all|more|also)|show (?:more|"
    r"all)|load more|"
    r"read (?:more|next|also|the full|the latest|our)|watch(?: now| live| more|:)|listen(?: now|"
    r" to this|:)|"
    r"share (?:this|on|via)|support (?:us|our|independent)|donate|contact (?:us|the author)|"
    r"email (?:us|the author)|"
    r"send (?:us )?tips|have a (?:news )?tip|like us|buy|shop|try|start your|related|recommended|"
    r"more (?:from|news|stories)|"
    r"continue reading|article continues|story continues|advertisement|scroll to|photo ?(?:by|credit)|"
    r"image ?(?:by|credit|:)|"
    r"credit:|copyright|©|all rights reserved|this (?:article|story|post) (?:has been|was|is|"
    r"originally|first|appeared)\b|"
    r"an earlier version|a previous version|a version of this|a push alert|correction\b|"
    r"clarification\b|editor[’']?s note|"
    r"the (?:views|opinions) expressed|this is an opinion|opinions expressed|never miss|"
    r"don[’']?t miss|enter your email)(?!\w)",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\b(?:contributed (?:reporting|to this (?:report|story|article))|(?:reporting|editing|writing|"
    r"additional reporting) by\b|"
    r"all rights reserved|may not be published, broadcast|cookies? policy|privacy policy|terms of use|"
    r"terms of service apply|"
    r"edited by [A-Z]|processed (?:from|by)|is (?:a|an) (?:curated|weekly|daily|free) (?:feed|"
    r"newsletter|podcast|digest)|"
    r"our (?:newsletter|app|podcast|website)|free trial|sign up for|subscribe to|click here|"
    r"views expressed (?:in|are)|"
    r"push alert|has been (?:corrected|updated) to|was (?:corrected|updated) (?:to|on))\b",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"^(?:(?:published|updated|posted|last (?:modified|updated)|first published)\b.{0,60}|"
    r"\d+\s*(?:min(?:ute)?s?)(?: read)?|"
    r"\d+\s*(?:h|hrs?|d|w|mo|yrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\s*ago|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?.{0,30}\d{4}.{0,20}|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}.{0,25}|"
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}.{0,20}|\d{1,2}:\d{2}\s*(?:am|pm|[A-Z]{2,4})?)$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^(?:By|BY|by) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?:,| and\b| \||$)")
_CAPTION = re.compile(
    r"\((?:AP|Reuters|AFP|Getty|Photo|Image|File|Screenshot|Video)\b[^)]*\)$|\b(?:Getty Images|"
    r"AP Photo|via AP|"
    r"/Reuters|Shutterstock|iStock|File photo|file photo)\b|^(?:File|FILE|PHOTO|VIDEO|WATCH|Photo|"
    r"Image)\s*(?:[:–—-]| photo)"
)
_AGO = re.compile(r"\b\d+\s*(?:h|hrs?|d|w|mo|m)\s*ago", re.IGNORECASE)
_RELATED_INLINE = re.compile(
    r"^\(?\s*(?:RELATED|READ MORE|SEE ALSO|MORE|WATCH|ALSO READ|READ ALSO)\s*:", re.IGNORECASE
)
_FINAL_STOP = re.compile(r"[.!?:。！？؟۔।]\s*[\"”“’'»«」』)\]）\d\s]*$")
_CONTRIBUTED = re.compile(r"\bcontributed (?:reporting|to this (?:report|story|article))\b")
_NOTICE_START = re.compile(
    r"^(?:this (?:article|story|post|report) (?:has been|was) |an earlier version|a previous version"
    r"|a version of this|correction:|clarification:|editor[’']?s note)",
    re.IGNORECASE,
)
_SECOND_PERSON = re.compile(r"\b(?:you|your|you[’']re|yours)\b", re.IGNORECASE)
_SMALL = """the a an of to in and that is was are were has have had it its he she they his her their for on
with as at by from not be been but or who which will would said says about after this these those"""
_FUNCTION_WORDS = frozenset(_SMALL.split())
_PRESENT_SHOWN = re.compile(
    r"^(?:[A-Z][\w.'’-]*|a|an|the|this|and|of|from|for|with|in|[a-z]+)(?: [\w.'’&()-]+){0,12}? "
    r"(?:speaks|talks|walks|waits|stands|holds|attends|arrives|leaves|listens|looks|poses|gestures|"
    r"waves|reacts|"
    r"delivers|addresses|march|marches|protest|protests|gather|gathers|wait|walk|stand|hold|attend|"
    r"sits|smiles|departs|"
    r"appears|meets|shakes|answers|testifies|is (?:seen|shown|pictured)|are (?:seen|shown|pictured)|"
    r"have (?:a|an) (?:press|news) conference)\b"
)
_DATED = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2} ?, ?\d{4}\b|"
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day ?, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)


def is_prose(block: str, language: str = "en") -> bool:
    """True if the block has at least one whole sentence: length, grammar words, a final stop."""
    found = word_texts(block)
    if len(found) < 7 or block.rstrip().endswith(("...", "…")) or not _FINAL_STOP.search(block):
        return False
    small = _FUNCTION_WORDS if language == "en" else stopwords(language)
    if not small:  # a language whose small words we do not know: its final stop must do
        return True
    return sum(w.lower() in small for w in found) >= max(2, len(found) // 10)


def boilerplate_blocks(blocks: Sequence[str], outlet: str = "", language: str = "en") -> list[bool]:
    """For each block of an article, in order, whether it is no part of the story.

    Args:
        blocks: the lines or paragraphs of the text; the first is the headline.
        outlet: the publisher's name; praise of itself at the end is promotion.
        language: of the text; its small words tell prose from lists.

    Returns:
        One flag a block. The headline is flagged only if it plainly is navigation.
    """
    n = len(blocks)
    own = outlet.strip().lower()
    flags = [by_itself(block) or (bool(own) and block.strip().lower() == own) for block in blocks]
    prose = [is_prose(block, language) and not flag for block, flag in zip(blocks, flags, strict=True)]
    if not any(prose):
        return [False if i == 0 else flag for i, flag in enumerate(flags)]
    if flags[0] and not _PROMO_START.match(blocks[0]):
        flags[0] = False
    _mark_end(blocks, flags, prose)
    _mark_tail_promotion(blocks, flags, outlet)
    _mark_start(blocks, flags, prose)
    _mark_runs_of_links(blocks, flags, prose)
    assert len(flags) == n
    return flags


def by_itself(block: str) -> bool:
    """Flags a block that gives itself away wherever it stands."""
    text = block.strip()
    found = word_texts(text)
    if not found:
        return True
    short = len(found) <= 14
    if announces(text) and not _quoted_or_reported(text):
        return True
    if _STAMP.match(text) or _RELATED_INLINE.match(text) or (_BYLINE.match(text) and len(found) <= 14):
        return True
    if _NOTICE_START.match(text) or (_CONTRIBUTED.search(text) and len(found) <= 40):
        return True
    if _PROMO_START.match(text) and (
        short
        or _NOTICE.search(text)
        or re.match(r"(?i)(?:this|the|an?|editor|correction|clarification)\b", text)
    ):
        return not _quoted_or_reported(text)
    if _NOTICE.search(text) and len(found) <= 40 and not _quoted_or_reported(text):
        return True
    if text.count("#") >= 2 and text.count("#") * 4 >= len(found):
        return True
    if (
        short
        and (any(mark in text for mark in "·|›") or ("»" in text and "«" not in text))
        and not is_prose(text)
    ):
        return True
    if _AGO.search(text) and not is_prose(text):
        return True
    if _CAPTION.search(text) and len(found) <= 60 and not _quoted_or_reported(text):
        return True
    if _DATED.search(text) and _PRESENT_SHOWN.match(text) and " will " not in text:
        return True
    letters = [c for c in text if c.isalpha()]
    return 5 <= len(found) <= 20 and sum(c.isupper() for c in letters) >= 0.9 * len(letters)


def _quoted_or_reported(text: str) -> bool:
    return bool(re.search(r"[\"“”„«»「]|``|\'\'", text)) or bool(
        re.search(r"\b(?:said|told|asked|wrote|testified|reached out|contacted|declined|responded)\b", text)
    )


def _mark_end(blocks: Sequence[str], flags: list[bool], prose: list[bool]) -> None:
    """After the heading of the end matter, and after the last prose, nothing belongs to the story."""
    total = sum(prose)
    seen = 0
    for i, block in enumerate(blocks):
        if i and seen * 2 >= total and _ends(block.strip().lstrip("-•* ")):
            rest = range(i, len(blocks))
            if not any(_ends(blocks[j].strip()) for j in range(1, i)):
                for j in rest:
                    flags[j] = True
                break
        seen += prose[i]
    for j in range(len(blocks) - 1, 0, -1):
        if prose[j] and not flags[j]:
            break
        flags[j] = flags[j] or not _could_be_story(blocks[j])


def _ends(line: str) -> bool:
    return (_END_MATTER.match(line) or END_MATTER.match(line)) is not None


def _could_be_story(block: str) -> bool:
    """Short last lines that still may tell something: list items, quotes, answers, sentences."""
    text = block.strip()
    return bool(
        (_FINAL_STOP.search(text) and re.search(r"\b[^\W\d_A-ZÀ-Þ]{2,}\b", text))
        or re.match(r"^[-•*]\s", text)
        or text[:1] in '"“„«「『'
        or re.match(r"^[A-Z][\w.' -]{1,30}: ", text)
    )


def _mark_tail_promotion(blocks: Sequence[str], flags: list[bool], outlet: str) -> None:
    """From the end upwards: lines that address the reader or praise the outlet."""
    names = {
        w.lower() for w in word_texts(outlet) if len(w) > 3 and w.lower() not in {"news", "times", "post"}
    }
    # Praise names the outlet in full: "harbour" alone in a text of Harbour Watch is the harbour.
    name = outlet.strip().removeprefix("The ")
    start = len(blocks)
    for j in range(len(blocks) - 1, max(0, len(blocks) - 9), -1):
        if flags[j]:
            if start == j + 1:
                start = j
            continue
        text = blocks[j]
        found = {w.lower() for w in word_texts(text)}
        addressed = _SECOND_PERSON.search(text) or _PROMO_START.match(text)
        part = bool(names) and len(names & found) >= max(1, len(names) - 1)
        full = len(name) > 3 and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
        if (
            len(found) <= 45
            and ((addressed and (part or _PROMO_START.match(text))) or full)
            and not _quoted_or_reported(text)
        ):
            for k in range(j, start):
                flags[k] = True
            start = j
        elif start - j > 2:
            break


def _mark_start(blocks: Sequence[str], flags: list[bool], prose: list[bool]) -> None:
    """Before the first prose: navigation lines, kickers and labels without a verb."""
    first = next((i for i, p in enumerate(prose) if p), len(blocks))
    lead_lines = [i for i in range(first) if not flags[i]]
    if len(lead_lines) <= 2 and first <= 3:
        # A headline and a deck; a headline of one or two words above a longer one is a kicker.
        if len(lead_lines) == 2 and len(word_texts(blocks[0])) <= 3 <= 5 <= len(
            word_texts(blocks[lead_lines[1]])
        ):
            flags[0] = True
        return
    for i in lead_lines:
        text = blocks[i].strip()
        found = word_texts(text)
        if i == 0 and len(found) > 3:
            continue
        if len(found) <= 5 or text.endswith(("...", "…")):
            flags[i] = True


def _mark_runs_of_links(blocks: Sequence[str], flags: list[bool], prose: list[bool]) -> None:
    """Three or more short lines without a sentence in a row, inside the text, are a menu or link list."""
    i = 1
    while i < len(blocks):
        j = i
        while j < len(blocks) and not prose[j] and not _could_be_story(blocks[j]):
            j += 1
        if j - i >= 3:
            last = j - 1 if j < len(blocks) and prose[j] else j  # the last may head what follows
            for k in range(i, last):
                flags[k] = True
        i = max(j, i + 1)
