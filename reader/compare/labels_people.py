"""What an article calls the persons it names: "Brook, the mayor", "embattled mayor Ann Brook"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.compare.prepared import Prepared
from reader.model.comparison import LabelUse
from reader.text.quotes_marks import marked
from reader.text.speech_names import Cast

# "Brook, the man who sued them, said": a noun group after the name, up to the next comma or the end
_AFTER = re.compile(
    r"^(?:['’]s)?,\s+(?P<what>(?:the|a|an|one of|"
    r"his|her|its|their|who (?:is|was) (?:the|a|an)|former|now|once|long|"
    r"chief)\s[^,.;:()“”\"—–]{4,70})"
    r"(?=[,.;—–]|\s(?:said|says|told|has|had|is|was)\b)"
)
# "embattled mayor Ann Brook": lower-case words that end right before the name
_BEFORE = re.compile(r"(?:^|[\s“\"(])(?:the |an? )?(?P<what>(?:[a-z][\w’'-]+\s){1,4})$")
_ROLE_END = re.compile(
    r"(?:man|woman|person|er|or|ist|ian|ent|ant|ive|ee|ief|ey|al|ess|tain|ary|king|queen|prince|dad|mom|star|nominee|"
    r"candidate|spouse|mogul|tycoon|billionaire|millionaire|rival|ally|aide|boss|chair|cop|guru|hawk|brand|don|judge|"
    r"justice|coach|host|pope|monk|bishop|rabbi|imam|cleric|firebrand|diplomat|maverick|hero|foe|founder|friend)$"
)
_NEVER = frozenset(
    """and or but as that when while where after before said says told with for from by of in on at to
    against into
    about over under between than then also not only even just like unlike did does do is are was were be
    been has
    have had will would could should may might can because if so former-""".split()
)


def called(one: Prepared) -> Iterator[tuple[str, LabelUse]]:
    """(person, what the article calls them in its own voice), in order."""
    text = one.article.text
    spoken = [(m.start, m.end) for m in marked(text)]
    cast = Cast.of(text)
    for mention in cast.mentions:
        if len(mention.person.full.split()) < 2:
            continue
        if any(a <= mention.start < b for a, b in spoken):
            continue
        passage = next((p for p in one.passages if p.start <= mention.start < p.end), None)
        if passage is None or passage.kind in ("boilerplate", "pullquote"):
            continue
        what = _after(text, mention.end, passage.end) or _before(text, mention.start, passage.start)
        if what:
            yield mention.person.full, LabelUse(one.article.id, passage.id, what)


def _after(text: str, at: int, stop: int) -> str | None:
    m = _AFTER.match(text[at:stop])
    if not m:
        return None
    what = re.sub(r"^who (?:is|was)\s+", "", m["what"]).strip()
    if re.search(r"\b(?:said|says|told|that|which|and the|would|will)\b", what.split(" who ")[0]):
        return None
    return what if len(what.split()) >= 2 else None


def _before(text: str, at: int, floor: int) -> str | None:
    m = _BEFORE.search(text[max(floor, at - 60) : at])
    if not m:
        return None
    words = m["what"].split()
    for n in range(len(words) - 1, -1, -1):
        if words[n] in _NEVER:
            words = words[n + 1 :]
            break
    if not words or not _ROLE_END.search(words[-1]):
        return None
    return " ".join(words)
