"""Which words of a passage tell what somebody is reported to say or think: "the mayor said that the plan is a
disgrace" gives the mayor's view, though no quotation mark stands there.

Quotations need to know who speaks (`text/quotes_indirect.py`); here it is enough that the words are
somebody's, so signs count that name nobody: "amid fears that", "what it said was". English texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.compare.wording_lexicon import read_words, spelled
from reader.text.speech import DAYS
from reader.text.speech_forms import noun_forms, verb_forms
from reader.text.tokens import Token
from reader.work.remembered import of_passages

Spans = tuple[tuple[int, int], ...]

_LISTENER = 9  # words between "told" and its "that" ("told a packed court on Monday that")
_BACK = 8  # words from a comma to the verb of ", a judge of the court said"
_JUDGED_BACK = 8  # words from "decried" to its "as"
_SHORT = 3  # words behind a turn that are still of the clause before it: "…, but disingenuous."
_VIEW = 9  # words of a view that a noun announces ("fears that …"), whose end nothing shows
_EARLY = 3  # words of a sentence before a participle that opens it
_LEAST = 3  # words of a clause before ", he said"
_ENDS = (";", "—", " – ", "--", ". ", "? ", "! ", ".” ")
_MARKS = ("“", '"', "``", "‘", "'")
_TURNS = frozenset("but while although though despite who whose whom even".split())  # after a comma


def _forms(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in verb_forms(verb))


_SAYING = _forms(
    "say claim argue believe think feel contend insist maintain assert add note warn fear allege"
)
_WITH_THAT = _SAYING | _forms(
    """tell write explain predict suggest hope worry doubt suspect complain conclude declare deny state
    announce acknowledge admit testify promise caution assure remind inform lament agree imply hold charge"""
)
_TELLING = _forms("tell warn assure remind inform caution")  # whom stands before what
_VIEWS = frozenset(
    form
    for noun in """claim argument belief fear concern accusation allegation assertion view notion idea
    suggestion warning complaint charge promise hope worry doubt impression conclusion theory
    suspicion""".split()
    for form in noun_forms(noun)
)
_WHEN = DAYS | frozenset("on in at during after before last early late".split())
_NOT_SAID = _WHEN | frozenset(
    "to of by for with from and or but as about nothing so not against over like yes no".split()
)
# "decried the plan as callous", "described by the mayor as a farce"
_JUDGED = _forms(
    """decry denounce condemn describe portray depict characterize characterise dismiss deride mock slam blast
    criticize criticise attack brand label cast paint frame hail praise reject see view regard"""
)
_BEING = frozenset("is are was were be been being".split())
_NO_VIEW = _NOT_SAID | frozenset(
    "the he she it they we you his her its their this that these those well part if though soon long".split()
)
_SIGNS = _WITH_THAT | _VIEWS | _JUDGED


@of_passages(8192)
def reported(text: str) -> Spans:
    """The stretches of a passage that are reported speech or thought, in code points of it; they may
    overlap."""
    low = spelled(text)
    if _SIGNS.isdisjoint(low):
        return ()
    tokens = read_words(text)
    return tuple(dict.fromkeys(_stretches(text, tokens, low)))


def _stretches(text: str, tokens: Sequence[Token], low: Sequence[str]) -> Iterator[tuple[int, int]]:
    for n, word in enumerate(low):
        if word not in _SIGNS:
            continue
        view = _judged_as(text, tokens, low, n)
        if view is not None:
            yield tokens[view].start, tokens[_end(text, tokens, view, comma=True)].end
        first = _said(low, n) if word not in _JUDGED else None
        if first is not None and not _breaks(text, tokens, n) and first < len(low):
            noun = word in _VIEWS and low[n + 1] == "that"
            aside = n < _EARLY and word.endswith("ing")  # "Saying that it was late, the board went home"
            last = min(_end(text, tokens, first, comma=aside), first + _VIEW if noun else len(low))
            yield tokens[first].start, tokens[min(last, len(tokens) - 1)].end
        comma = _comma_before(text, tokens, n)
        if word in _SAYING and comma is not None and _stops(text, tokens, low, n):
            opens = next((k + 1 for k in range(comma - 1, -1, -1) if _breaks(text, tokens, k)), 0)
            if comma - opens >= _LEAST:
                yield tokens[opens].start, tokens[comma].end


def _said(low: Sequence[str], n: int) -> int | None:
    """The number of the word with which begins what a verb or noun announces."""
    word, after = low[n], low[n + 1] if n + 1 < len(low) else ""
    if after == "that":
        return n + 2
    if word in _TELLING or (word in _WITH_THAT and after in _WHEN):
        reach = low[n + 1 : n + 1 + _LISTENER]
        return n + 2 + reach.index("that") if "that" in reach else None
    noun = n > 0 and low[n - 1] in ("the", "a", "an")
    return n + 1 if word in _SAYING and not noun and after and after not in _NOT_SAID else None


def _judged_as(text: str, tokens: Sequence[Token], low: Sequence[str], n: int) -> int | None:
    """The number of the word with which begins what somebody judges a thing "as"."""
    if low[n] not in _JUDGED:
        return None
    nobodys = not _BEING.isdisjoint(low[max(0, n - 2) : n])  # "should be viewed as" is what the outlet thinks
    for k in range(n, min(n + _JUDGED_BACK, len(low) - 2)):
        if _comma(text, tokens, k) or _breaks(text, tokens, k):
            return None
        if low[k + 1] == "as":
            whose = not nobodys or "by" in low[n:k]
            return k + 2 if whose and low[k + 2] not in _NO_VIEW else None
    return None


def _comma_before(text: str, tokens: Sequence[Token], n: int) -> int | None:
    """The word before the comma that the speaker and the verb stand behind."""
    return next((k for k in range(n - 2, max(-1, n - _BACK), -1) if _comma(text, tokens, k)), None)


def _stops(text: str, tokens: Sequence[Token], low: Sequence[str], n: int) -> bool:
    """ "…, a federal judge said on Friday": nothing is said behind the verb."""
    behind = _between(text, tokens, n)
    if low[n].endswith("ing") or any(mark in behind for mark in _MARKS):
        return False
    return n + 1 == len(low) or any(c in behind for c in ".,;:") or low[n + 1] in _WHEN


def _end(text: str, tokens: Sequence[Token], n: int, *, comma: bool) -> int:
    """The last word of a clause that begins at a word: of its sentence, or before the outlet takes over."""
    for k in range(n, len(tokens) - 1):
        turn = _comma(text, tokens, k) and (comma or _takes_over(text, tokens, k + 1))
        if turn or _breaks(text, tokens, k):
            return k
    return len(tokens) - 1


def _takes_over(text: str, tokens: Sequence[Token], n: int) -> bool:
    """Whether a word begins a clause of the outlet's own, not a few words more of what is reported."""
    if tokens[n].text.lower() not in _TURNS:
        return False
    ends = (k for k in range(n, len(tokens)) if _comma(text, tokens, k) or _breaks(text, tokens, k))
    return next(ends, len(tokens) - 1) - n >= _SHORT


def _between(text: str, tokens: Sequence[Token], n: int) -> str:
    return text[tokens[n].end : tokens[n + 1].start] if n + 1 < len(tokens) else text[tokens[n].end :]


def _comma(text: str, tokens: Sequence[Token], n: int) -> bool:
    return "," in _between(text, tokens, n)


def _breaks(text: str, tokens: Sequence[Token], n: int) -> bool:
    between = _between(text, tokens, n)
    initial = between.startswith(".") and len(tokens[n].text) == 1
    return not initial and any(end in between for end in _ENDS)
