"""Who stands beside a name: "the clerk, Oyvar Selmin, said" and "Oyvar Selmin, a retired pilot, said" tell
that a name which is in no list is a person's."""

from __future__ import annotations

import re

from reader.text.person_nouns import person_noun

_ALSO = frozenset(
    """expert dean clerk official officer founder co-founder director native fellow scholar chairman
    bureaucrat chairwoman treasurer trustee aunt uncle cousin nephew niece grandmother grandfather mum girl
    boy neighbour neighbor commissioner spokesman spokeswoman spokesperson pensioner""".split()
)
# Ends as a person's noun does, or is one, yet stands beside the names of firms, bodies and ships as often.
_BODIES_TOO = frozenset(
    """provider maker carmaker automaker manufacturer retailer insurer lender developer operator publisher
    employer supplier producer broadcaster carrier owner drugmaker chipmaker builder brewer distributor
    contractor wholesaler exporter importer bidder contender competitor rival ally host model partner client
    sponsor investor shareholder creditor agent guard champion star winner watchdog explorer member
    adviser advisor consultant administrator regulator monitor vendor seller buyer leader pioneer
    partisan peer miner grocer broker refiner processor jeweller jeweler reinsurer bookmaker planemaker
    steelmaker toymaker housebuilder homebuilder shipbuilder shipper streamer aggregator tracker tanker
    freighter trawler liner airliner cruiser destroyer steamer schooner bomber helicopter chopper""".split()
)
_TOGETHER = r"(?:of|for|at|in|with|from|on|who|that|which|and|to|based|by)\b"
_AFTER = re.compile(
    r"\s?,\s(?:(?:the|an?|another|one|its|his|her|their|now)\s)?(?P<words>(?:[\w’'-]+\s){0,5}?[a-z][a-z-]+)"
    rf"(?=\s?[,.;]|\s{_TOGETHER})"
)
_FROM = re.compile(r"\s?,?\sfrom\s(?:the\s)?[\w’'-]+")
_PARTY = re.compile(r"\s?,\s?(?:R|D|I)-(?=[A-Z])|\s\((?:R|D|I)-")
_RIGHT_BEFORE = re.compile(r"\b(?P<role>[a-z]+(?:-[a-z]+)?)\s?(?P<comma>,?)\s$")
_BEFORE = re.compile(r"(?:^|[,.;:\n“”\"])\s?(?P<words>[^,.;:\n“”\"]{3,90}?)\s?,\s$")
_CLOSES = re.compile(r"\s?,")
_CUT = re.compile(rf"\s{_TOGETHER}")
_REACH = 110


def is_role(noun: str) -> bool:
    """Is a word in lower case what a person alone is called ("pilot"; not "carrier", "member")?"""
    return noun not in _BODIES_TOO and (noun in _ALSO or person_noun(noun))


def beside(text: str, start: int, end: int) -> bool:
    """Does what stands right before or behind a name say that it is a person's?

    Args:
        text: with quotations blanked.
        start, end: of the name, in code points.
    """
    return _behind(text[end : end + _REACH]) or _ahead(
        text[max(0, start - _REACH) : start], text[end : end + 3]
    )


def _behind(after: str) -> bool:
    if _PARTY.match(after):
        return True
    found = _AFTER.match(after)
    return found is not None and is_role(found["words"].split()[-1])


def _ahead(before: str, after: str) -> bool:
    near = _RIGHT_BEFORE.search(before)
    closes = _CLOSES.match(after) is not None
    if near and is_role(near["role"]):
        return not near["comma"] or closes
    apposed = _BEFORE.search(before) if closes else None
    if apposed is None:
        return False
    head = _CUT.split(apposed["words"], maxsplit=1)[0].split()
    return bool(head) and is_role(head[-1])


def comes_from(after: str) -> bool:
    """Does "from the ministry" stand behind a name? A firm is seldom said to be from somewhere."""
    return _FROM.match(after) is not None
