"""Passages that state nothing by themselves: questions, what only announces something, cut-off lines."""

from __future__ import annotations

import re

from reader.compare.facts import Facts
from reader.text.tokens import word_texts

_LEAST_WORDS = 5  # of a sentence in capitals
# "Biden replied.", "Muir asked him again": that somebody speaks, without what is said
_SPEAKS = re.compile(
    r"\W*(?:[\w.’'-]+\s){1,3}(?:said|says|asked|asks|replied|answered|responded|added|continued|explained|recalled|"
    r"wrote|tweeted|pressed|concluded|began)(?:\s(?:him|her|them|again|simply|on|[A-Z][\w’'-]*)){0,2}\W*"
)
_SOURCE_ONLY = re.compile(r"According to [^,]*")
_LABEL = re.compile(r"[^:;,]{1,40}:\s")
_BETWEEN = re.compile(r"[;,]\s")
_CUT = ("...", "…")
_LEANS = frozenset("he she it they this that these those but and so his her their its here there".split())


def is_scrap(facts: Facts) -> bool:
    """Whether a passage states nothing that another outlet could report or leave out."""
    text = facts.passage.text.rstrip()
    if text.endswith(("?", ":")) and not facts.quoted:
        return True
    if _SOURCE_ONLY.fullmatch(text):
        return True
    if text.endswith(_CUT) and facts.passage.kind != "headline":
        return True
    if facts.length < _LEAST_WORDS and text.isupper():
        return True
    if not facts.quoted and _is_list(text):
        return True
    alone = facts.names[0].text if facts.names else ""
    return _SPEAKS.fullmatch(text) is not None or (alone != "" and alone == text.strip(" -–—•*."))


def _is_list(text: str) -> bool:
    """Names and numbers of which nothing is said: "TOWN: Ames; Reid, Holt 6", "Not used: Finch, Marr."."""
    label = _LABEL.match(text)
    rest = text[label.end() :] if label else text
    if not _BETWEEN.search(rest):
        return False
    first = [word[0] for word in word_texts(rest)]
    return any(c.isupper() for c in first) and not any(c.islower() for c in first)


def leans(facts: Facts) -> bool:
    """Whether a passage rests on the one before it: "He said so", "But that was in May"."""
    return facts.passage.text.lstrip("\"“'").split(" ", 1)[0].lower() in _LEANS
