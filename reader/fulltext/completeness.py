"""Is this the whole article? When in doubt, no: nothing is ever said to be left out of a part.

A text counts as a part if it ends in the middle, ends in a "read more" link, asks for payment, a login or
consent where the story should go on, is far shorter than what its outlet says of it, or is no longer than
a teaser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.fulltext.phrases import CONSENT, CONSENT_HINTS, CUT, MORE, PAY, PAY_HINTS, PAY_SURE, POSTED
from reader.fulltext.plaintext import paragraphs
from reader.model.feed import Entry
from reader.text.boilerplate import without_end_matter
from reader.text.tokens import length

_LEAST_WORDS = 80  # below this a text is a teaser unless it came from a page without any sign of more


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a text is whole, and the reason in one sentence if it is not."""

    complete: bool
    why: str = ""


TEASER = Verdict(False, "It is no longer than a teaser.")


def judge(
    text: str,
    html: str | None = None,
    entry: Entry | None = None,
    *,
    paywalled: bool = False,
    notices: tuple[str, ...] = (),
    from_page: bool = True,
    given: bool = False,
) -> Verdict:
    """Judge a text.

    Args:
        text: headline, blank line, paragraphs.
        html: its sanitised HTML, for a "continue reading" link at its end.
        entry: what the feed gave; a page's text that is much shorter than it is a part, and the feed's own
            text has to be longer if it is only a summary.
        paywalled: the page says of itself that it is not free.
        notices: requests to pay, sign in or consent that stand beside the text.
        from_page: False for the feed's own text, where a short one is a teaser.
        given: the reader gave the text as an article, so that being short is no sign.
    """
    parts = [part.strip() for part in text.split("\n\n") if part.strip()]
    body = parts[1:] if len(parts) > 1 else []
    words = sum(length(part) for part in body)
    if not body:
        return Verdict(False, "Only the headline is there.")
    least = 0 if given else _LEAST_WORDS if from_page else _least_of_feed(entry)
    if words < least and not from_page:
        return TEASER
    last = [part for part in body if len(part) > 500 or not POSTED.match(part)][-3:]
    if not last:
        return Verdict(False, "Only a pointer to the article is there.")
    if words < 250 and _holds(text, CONSENT_HINTS) and any(CONSENT.search(part) for part in body):
        return Verdict(False, "A consent or robot check stands in place of the article.")
    for part in last[-2:]:
        if length(part) <= 14 and _points_on(part):
            return Verdict(False, "It ends with a link to the rest.")
    if _ends_in_more_link(html):
        return Verdict(False, "It ends with a link to the rest.")
    if CUT.search(last[-1][-200:]):
        return Verdict(False, "It is cut off.")
    if any(len(part) < 400 and _says_pay(part) for part in last):
        return Verdict(False, "It asks for a subscription or a login.")
    if paywalled and words < 350:
        return Verdict(False, "The outlet says that it is for subscribers, and the text is short.")
    asked = [line for line in notices if _says_pay(line)]
    if asked and words < 220:
        return Verdict(False, "The page asks for a subscription or a login, and the text is short.")
    if paywalled and (asked or not _ends_well(last[-1])):
        return Verdict(False, "The outlet says that it is for subscribers.")
    if entry is not None and from_page and _feed_words(entry) > 1.5 * words + 20:
        return Verdict(False, "The feed itself has more of it.")
    end = without_end_matter(body)[-1]
    if not _ends_well(end) and length(end) >= 8 and words < 600:
        return Verdict(False, "It stops in the middle of a sentence.")
    if words < least:
        return TEASER
    if words < 200 and _asks_to_pay_briefly(last):
        return Verdict(False, "It asks for a subscription or a login.")
    return Verdict(True)


def without_notices(text: str) -> str:
    """The text without what stands at its end in place of the rest: a request to subscribe, a "read more".

    They are the page's words and no report: compared, they would be a detail that others "left out". Judge
    first: they are what tells a part. The first paragraph after the headline always stays.
    """
    parts = text.split("\n\n")
    while len(parts) > 2 and _is_notice(parts[-1].strip()):
        parts.pop()
    return "\n\n".join(parts)


def _is_notice(part: str) -> bool:
    """Surer than a sign that something is missing: a report that ends on memberships is not cut."""
    return (len(part) < 400 and _says_pay(part)) or (length(part) <= 14 and _points_on(part))


def _least_of_feed(entry: Entry | None) -> int:
    """Words below which a feed's own text is taken for a teaser; a mere summary has to be longer."""
    return 2 * _LEAST_WORDS if entry is None or entry.content_html else 3 * _LEAST_WORDS


def _points_on(part: str) -> bool:
    """The line is a "read more", perhaps behind an arrow or an ellipsis; not a quotation of one."""
    label = part.lstrip(" \u00a0….[(•›»→>-|")
    return bool(MORE.match(label)) or any(
        MORE.match(tail.strip(" [(›»→")) for tail in re.split(r"…|\.{3}|\|", part)[1:]
    )


def _says_pay(part: str) -> bool:
    return _holds(part, PAY_HINTS) and PAY_SURE.search(part) is not None


def _holds(text: str, hints: tuple[str, ...]) -> bool:
    lower = text.lower()
    return any(hint in lower for hint in hints)


def _ends_well(part: str) -> bool:
    return bool(re.search(r"(?:[.!?:;。！？।…][\"”’'»)\]]*|[\"”»)\]])\s*(?:\[\d+\])?$", part[-40:]))


def _ends_in_more_link(html: str | None) -> bool:
    if not html:
        return False
    html = html[-1500:]  # the end is what counts, and the expressions are quadratic on hostile input
    links = re.findall(r"<a [^>]*>(.*?)</a>", html, re.DOTALL)
    tail = re.sub(r"<[^>]+>", " ", html.rpartition("</a>")[2])
    if not links or len(tail.split()) > 4:
        return False
    label = " ".join(re.sub(r"<[^>]+>", " ", links[-1]).split())
    return len(label) < 60 and bool(
        MORE.match(label) or label in ("…", "...", "[…]", "More", "more", "→", "»")
    )


def _asks_to_pay_briefly(last: list[str]) -> bool:
    return any(length(part) < 25 and len(PAY.findall(part)) >= 2 for part in last)


def _feed_words(entry: Entry) -> int:
    return sum(length(part) for part in paragraphs(entry.content_html or entry.summary_html))
