"""Who did it: one outlet says "police shot two men", the other "two men were shot" and names nobody.

Only verbs of force and of power over others are looked at (who arrests need not be said), only where both
tell it in one row, and only if the outlet without a doer gives none for that verb in its whole text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from reader.compare.prepared import Prepared, Spans, spans_of
from reader.model.comparison import Claim, Label, LabelUse
from reader.text.attributed_kinds import kind_of
from reader.text.quotes import mask
from reader.text.quotes_cues import bad_subject
from reader.text.quotes_marks import marked
from reader.text.readings import reading
from reader.text.speech import CLAUSE, DAYS, PREPOSITIONS, PRONOUNS, STOPS, Word, is_name, tokens
from reader.text.speech_doubt import speaker
from reader.text.speech_forms import verb_forms
from reader.text.speech_groups import left_subject
from reader.text.speech_groups_right import right_group
from reader.text.speech_names import Cast

_VERBS = """shoot kill injure wound beat attack assault stab bomb shell raid storm deport expel evict evacuate
    handcuff tackle tase pepper-spray abduct kidnap torture execute demolish bulldoze destroy seize confiscate
    sack dismiss oust suspend ban block delete remove cancel axe scrap cut approve veto reject""".split()
_DIED = ("died", "dies")  # "two men died" beside "police killed two men" names nobody
_BE = frozenset("is are was were be been being isn't aren't wasn't weren't got gets".split())
_REACH = 7  # words after a passive in which its "by" stands
_WHEN = DAYS | frozenset("last late early earlier later yesterday here there".split())
_APART = 2  # adverbs between "was" and its verb


def agents(prepared: Sequence[Prepared], claims: Sequence[Claim]) -> Iterator[Label]:
    """One label for each verb with a doer in one outlet of a row and none in another: of the kind "agent"."""
    found = {one.article.id: _done(one.article.text, spans_of(one.passages)) for one in prepared}
    passages = {one.article.id: [p.id for p in one.passages] for one in prepared}
    named = {(article, verb) for article, many in found.items() for _, verb, who, _ in many if who}
    by_passage: dict[str, list[tuple[str, str, str]]] = {}
    for article, many in found.items():
        for n, verb, who, words in many:
            by_passage.setdefault(passages[article][n], []).append((verb, who, words))
    told: set[str] = set()
    for claim in claims:
        uses: dict[str, dict[str, tuple[str, LabelUse]]] = {}
        for article, cells in claim.cells.items() if len(claim.cells) > 1 else ():
            for passage in cells:
                for verb, who, words in by_passage.get(passage, ()):
                    if who.lower() not in PRONOUNS and (who or (article, verb) not in named):
                        uses.setdefault(verb, {}).setdefault(
                            article, (who, LabelUse(article, passage, words))
                        )
        for verb, mine in uses.items():
            if verb not in told and len({bool(who) for who, _ in mine.values()}) == 2:
                told.add(verb)
                yield Label(verb, tuple(use for _, use in mine.values()), "agent")


@cache
def _forms() -> dict[str, str]:
    """Past and participle -> verb."""
    return {form: verb for verb in _VERBS for form in verb_forms(verb)[2:] if not form.endswith("ing")}


@reading
def _done(text: str, spans: Spans) -> tuple[tuple[int, str, str, str], ...]:
    """What is told as done in an article's own words: the passage's number, the verb, who does it ("" if
    nobody is named), and the words that say so."""
    stretches = marked(text)
    masked = mask(text, stretches)
    cast = Cast.of(masked)
    out: list[tuple[int, str, str, str]] = []
    for n, (kind, start, end) in enumerate(spans):
        low = masked[start:end].lower()
        if kind in ("boilerplate", "pullquote", "transcript") or not any(
            f in low for f in (*_forms(), *_DIED)
        ):
            continue
        words = tokens(masked, start, end)
        for v, word in enumerate(words):
            if word.low in _DIED and (group := left_subject(list(words), v)):
                out.append((n, "kill", "", masked[words[group[0]].start : word.end]))
            verb = _forms().get(word.low)
            told = _told(words, v, masked, cast) if verb else None
            if verb and told is not None:
                out.append((n, verb, *told))
    return tuple(out)


def _told(words: Sequence[Word], v: int, masked: str, cast: Cast) -> tuple[str, str] | None:
    """(who, the words) of the verb at v; None if it is neither a plain passive nor has a doer."""
    listed = list(words)
    k = v - 1
    while (
        k >= 0
        and v - k <= _APART
        and (words[k].low.endswith("ly") or words[k].low in ("not", "also", "then"))
    ):
        k -= 1
    if k >= 0 and words[k].low in _BE:
        for i in range(v + 1, min(len(words), v + 1 + _REACH)):
            if words[i].text in STOPS or words[i].low in CLAUSE:
                break
            if words[i].low == "by":
                group = right_group(listed, i + 1)
                who = _doer(listed, group, masked, cast) if group else None
                return (who, masked[words[k].start : words[group[1] - 1].end]) if who and group else None
        return "", masked[words[k].start : words[v].end]
    if k >= 0 and (words[k].text in STOPS or words[k].low in CLAUSE | PREPOSITIONS | {"to"}):
        return None
    after = words[v + 1] if v + 1 < len(words) else None
    if after is None or after.text in STOPS or after.low in PREPOSITIONS | CLAUSE | _WHEN:
        return None  # "a man arrested on Tuesday": that is done to him
    group = left_subject(listed, v)
    group = speaker(listed, group, v) if group is not None else None
    if group is None or bad_subject(listed, group) or words[v].start - words[group[1] - 1].end > 12:
        return None
    who = _doer(listed, group, masked, cast)
    return (who, masked[words[group[0]].start : words[v].end]) if who else None


def _doer(words: list[Word], group: tuple[int, int], masked: str, cast: Cast) -> str | None:
    """The words of a noun group if they mean somebody: a person, a body, people."""
    phrase = " ".join(masked[words[group[0]].start : words[group[1] - 1].end].split())
    if phrase.lower() in PRONOUNS:
        return phrase
    person = cast.person_named(phrase) is not None and is_name(words[group[1] - 1])
    found = kind_of(phrase, person=person)
    return phrase if found is not None and found[1] != "document" else None
