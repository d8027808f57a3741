"""The place and agency that a report opens with: "DUNMERE, Averil (AP) — ", "Dunmere (dpa) - "."""

from __future__ import annotations

import re

_DASH = r"\s?(?:[—–―]|-{1,2})\s"
_AGENCY = r"\s?\((?:[A-ZÀ-Þ][\w./ -]{1,24}|(?:dpa|epd|kna|sda|ots|efe)(?:/[\w-]{2,12})?)\)"
# "DUNMERE. The mayor ...", as German and French papers write it
_STOPPED = r"[A-ZÀ-Þ]{3}[A-ZÀ-Þ '’/-]{0,24}\.\s(?=[\"“„«‘']?[A-ZÀ-Þ])"
_PLACE = re.compile(
    # A place in capitals needs no agency, another one does.
    rf"^(?:[A-ZÀ-Þ]{{3}}[A-ZÀ-Þ .'’-]{{0,24}}(?:\s?,[\w., ]{{2,24}})?(?:{_AGENCY})?"
    rf"|[A-ZÀ-Þ][\w.,'’/ -]{{1,40}}{_AGENCY}){_DASH}(?=[\"“„«‘']?[A-ZÀ-Þ\d])|^{_STOPPED}"
)
_OPENING = 6
"""Lines from the top, blank ones too, among which a report may name its place."""
_LONGEST = 120  # characters that a dateline may take, with what follows it


def without_dateline(text: str) -> str:
    """The text from where it begins to tell something; all of it if it opens otherwise."""
    match = _PLACE.match(text)
    return text[match.end() :] if match else text


def places_blanked(text: str) -> str:
    """The text with the datelines of its first paragraphs replaced by spaces: a place says nothing."""
    at = 0
    for _ in range(_OPENING):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        match = _PLACE.match(text[at : min(end, at + _LONGEST)])
        if match:
            text = text[:at] + " " * match.end() + text[at + match.end() :]
        at = end + 1
        if at >= len(text):
            break
    return text
