"""The cue of speech in the sentence around a quotation."""

from __future__ import annotations

import re

from reader.text.quotes_frames import Frame, opens_at
from reader.text.quotes_marks import Marked
from reader.text.quotes_named import according, cited, cue_of
from reader.text.quotes_participles import brought_in, plain_noun, shown
from reader.text.speech import (
    AUX,
    CHAINS,
    CLAUSE,
    DAYS,
    MASK,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH_NOUNS,
    STOPS,
    Cue,
    Word,
    is_name,
    is_verb,
    tokens,
)
from reader.text.speech_bodies import PAPERS
from reader.text.speech_forms import verb_forms
from reader.text.speech_groups import left_subject
from reader.text.speech_groups_right import apposed_name, right_group

_REACH = 1000  # characters to either side in which a cue is looked for: no sentence of print is longer
_REACH_OF_MANY = 200  # the same in a sentence of many quotations
_MANY = 12


def _reach(frame: Frame) -> int:
    return _REACH if len(frame.marks) <= _MANY else _REACH_OF_MANY


def cue_after(masked: str, frame: Frame, mark: Marked, ended: bool = True) -> Cue | None:
    """ "…," said Brook / Brook, the mayor, said / according to Brook / — Brook."""
    words = tokens(masked, mark.outer_end, min(frame.end, mark.outer_end + _reach(frame)))
    i = 0
    while i < len(words) and words[i].text in (",", "—", "–", "―", "--", "-", ".", "?", "!", ")"):
        i += 1
    if i >= len(words):
        return None
    # over a following quotation: "A," "B" he said
    while i < len(words) and words[i].text[0] == MASK:
        return None
    first = words[i]
    if first.low == "as" and i + 1 < len(words):
        i += 1
        first = words[i]
    kind = is_verb(words, i) if first.text.islower() else None
    if kind and not first.low.endswith("ing"):
        j = i + 1
        group = right_group(words, j) if first.low not in ("told",) else None
        if group is not None:
            group = apposed_name(words, group) or group
            return cue_of(masked, words, group, i, kind)
    for v in range(i, min(len(words), i + 36)):
        if words[v].text[0] == MASK or words[v].text in (".", "?", "!", ";", ":"):
            break
        kind = is_verb(words, v)
        if kind is None:
            continue
        if (by := cited(masked, words, v)) is not None:
            return by
        group = left_subject(words, v)
        if group is not None and opens_at(words, i, group[0]) and words[group[0]].low not in PREPOSITIONS:
            if not ended and v + 1 < len(words) and words[v + 1].text == ":":
                return None  # does that mean “yes” — Brook replied: “In part.”
            name = apposed_name(words, group)
            return cue_of(masked, words, name or group, v, kind)
    found = according(masked, words)
    if found:
        return found
    if words[i - 1].text in ("—", "–", "―", "--") and i and is_name(first):
        group = right_group(words, i)
        if group and (group[1] >= len(words) or words[group[1]].text in (".", ",")):
            return cue_of(masked, words, group, None, "say")
    return None


def closing(masked: str, frame: Frame, mark: Marked) -> Cue | None:
    """A guard who “slept” is to blame, Brook said on Monday: who says all of a sentence stands at its end."""
    words = tokens(masked, mark.outer_end, min(frame.end, mark.outer_end + _reach(frame)))
    for v in range(len(words) - 1, 1, -1):
        kind = is_verb(words, v) if words[v].text.islower() else None
        if kind not in ("say", "write") or words[v].low.endswith("ing") or passive(words, v):
            continue
        rest = words[v + 1 :]
        if len(rest) > 1 and rest[0].text == "," and rest[1].text[0] == MASK:
            continue  # "As for the “old guard”, Brook said, “nothing is lost”"
        if words[v - 1].text == "," and words[v].low != "told":
            group = right_group(words, v + 1) if rest else None  # ", said Brook, the mayor."
            ends = group is not None and (group[1] >= len(words) or words[group[1]].text in (".", ","))
        else:
            group = left_subject(words, v)
            parted = group is not None and group[0] > 1 and words[group[0] - 1].text == ","
            plain = not rest or rest[0].text in (".", ",") or rest[0].low in _AFTER_SAYING
            plain = plain or (words[v].low == "told" and not any(w.low in CLAUSE for w in rest))
            ends = parted and plain and words[group[0]].low not in _NO_SUBJECT if group else False
        if group is not None and ends and not bad_subject(words, group):
            return cue_of(masked, words, apposed_name(words, group) or group, v, kind)
    return None


_AFTER_SAYING = DAYS | frozenset("on in at during to after when last this late earlier via from".split())


def cue_before(masked: str, frame: Frame, mark: Marked) -> Cue | None:
    """Brook said / called it / wrote that "…"; Brook's statement: "…"; according to Brook, "…"."""
    words = tokens(masked, max(frame.start, mark.outer_start - _reach(frame)), mark.outer_start)
    if not words:
        return None
    return _own_words(masked, words) or _Before(masked, words).cue()


class _Before:
    """The words of a sentence before a quotation, whose verbs are read from right to left until one has a
    subject that may speak.
    """

    def __init__(self, masked: str, words: list[Word]) -> None:
        self._masked, self._words = masked, words
        self._verb: int | None = None  # the nearest that says the quotation, whoever its subject is
        self._kind = "say"
        self._purpose: int | None = None  # of "Stone's letter to invite them was": nobody's, unless all fails

    def cue(self) -> Cue | None:
        for v in range(len(self._words) - 1, -1, -1):
            kind = is_verb(self._words, v)
            if kind is not None and (found := self._by(v, kind)) is not None:
                return found
        return self._by_first_subject()

    def _by(self, v: int, kind: str) -> Cue | None:
        """The cue of one verb and its subject; None where the next verb to the left has to tell."""
        words, low = self._words, self._words[v].low
        if v == 0 and words[v].text[:1].isupper() and not low.endswith("ing"):
            group = right_group(words, 1) if low in ("said", "says", "wrote") else None
            return cue_of(self._masked, words, group, v, kind) if group else None  # "Said Brook: …"
        if kind == "think" and self._verb is not None:
            return None
        if low == "blame" and words[v - 1].low == "to":
            return None  # "the press is to blame for …"
        if (by := cited(self._masked, words, v)) is not None:
            return by
        near = self._verb
        if near is not None and words[near].low.endswith("ing") and _in_opening_clause(words, v, near):
            return None  # "When Stone pointed it out, Brook changed her mind, saying …"
        if _of_somebody_else(words, v):
            self._purpose = v
            return None
        group = self._subject(v)
        if self._is_another_act(v, group):
            return None
        if self._verb is None:
            self._verb, self._kind = v, kind
        if group is None or bad_subject(words, group):
            return None
        if words[self._verb].low.endswith("ing") and words[group[0]].low in ("we", "i", "you"):
            return None  # "Brook said that we must go on, calling it …"
        name = apposed_name(words, group) or _sayer(words, group)
        return cue_of(self._masked, words, name or group, self._verb, self._kind)

    def _subject(self, v: int) -> tuple[int, int] | None:
        words = self._words
        if _questioned(words, v):
            return None
        group = left_subject(words, v)
        if group is None and _inverted(words, v):
            group = right_group(words, v + 1)
        if group is None and words[v].low.endswith("ing"):
            group = shown(words, v) or brought_in(words, v)
        return group

    def _is_another_act(self, v: int, group: tuple[int, int] | None) -> bool:
        """Does a verb say something else than the quotation?"""
        words, low = self._words, self._words[v].low
        if v and low in _PUT_OUT and words[v - 1].low in PAPERS:
            return True  # "in a statement posted to his page": of the paper, not of whoever speaks
        if group and group[0] and low.endswith("ed") and words[group[0] - 1].low == "with":
            return True  # "With leaders worried about the vote, Brook …"
        if passive(words, v) or (self._verb is None and not _speaks(words, v)):
            return True
        # "Stone dismissed those who said it was late, calling …": not they call
        related = group is not None and _related(words, group[1], v)
        return related and (self._verb is not None or _told_before(words, v))

    def _by_first_subject(self) -> Cue | None:
        """The cue where no verb has a subject of its own beside it."""
        masked, words, verb = self._masked, self._words, self._verb
        credited = according(masked, words)
        if verb is None:
            return credited or _possessive(masked, words) or _message(masked, words) or self._on_purpose()
        first = _first_subject(words, verb)
        said = cue_of(masked, words, first, verb, self._kind)
        if credited:  # "he grabbed her, according to the police, and told her: …"
            told = first is not None and credited.at < words[verb].start and _at_hand(words, verb)
            return said if told else credited
        if first is not None and words[verb].low.endswith("ing"):
            return said
        return _possessive(masked, words) or _message(masked, words) or said

    def _on_purpose(self) -> Cue | None:
        """ "Brook went to court to call it …"."""
        if self._purpose is None or not is_name(self._words[0]):
            return None
        group = _first_subject(self._words, self._purpose)
        opens = group is not None and not group[0]
        return cue_of(self._masked, self._words, group, self._purpose, "say") if opens else None


def _speaks(words: list[Word], v: int) -> bool:
    """Does a verb that mostly does something else ("offered", "allow", "named") say the quotation?"""
    if words[v].low == "tell" and any(w.low in _TALES for w in words[v + 1 : v + 5]):
        return False  # "Brook said that the museum would tell a story of “loss and hope”"
    if words[v].low not in _DOING:
        return True
    rest = words[v + 1 :]
    if words[v].low in _LETS and rest and rest[-1].low == "to":
        return False  # "she noted that it did not allow people to …"
    told = any(w.low in SPEECH_NOUNS or w.low in ("apology", "advice", "condolences") for w in rest)
    return told or len(rest) <= 3 or rest[-1].text == ":" or rest[-1].low == "that"


_TALES = frozenset(("story", "stories", "tale", "tales"))
_DOING = frozenset(
    form
    for verb in "allow grant offer begin invite relate name cast frame sing detail order publish".split()
    for form in verb_forms(verb)
)
_LETS = frozenset(form for verb in ("allow", "invite", "order") for form in verb_forms(verb))
_PUT_OUT = frozenset("posted published released shared issued sent written".split())


def _at_hand(words: list[Word], verb: int) -> bool:
    """Whether nothing but an object stands between a verb and the quotation."""
    rest = [w for w in words[verb + 1 :] if w.text not in (",", ":")]
    return not rest or (len(rest) == 1 and rest[0].low in ("her", "him", "them", "me", "us", "it"))


def _own_words(masked: str, words: list[Word]) -> Cue | None:
    """Stone denied Brook's claim that "…": right before the quotation stands whose words they are."""
    last = len(words) - 1
    while last >= 0 and (words[last].text in STOPS or words[last].low in ("that", "of", "about", "as")):
        last -= 1
    if last < 2 or words[last].low not in SPEECH_NOUNS or words[last - 1].low in ("his", "her"):
        return None
    for j in range(last - 1, max(0, last - 4), -1):
        if words[j].text.endswith(("'s", "’s", "s'", "s’")):
            return _possessive(masked, words[: last + 1])
    return None


def _related(words: list[Word], end: int, v: int) -> bool:
    """Does "who" or "which" stand between a noun and its verb, and no comma before it?"""
    return v > end and words[end].low in ("who", "which")


def _in_opening_clause(words: list[Word], v: int, verb: int) -> bool:
    """Does a verb stand in a clause before the main one, which has a subject of its own?"""
    if words[0].low not in _ADJUNCT:
        return False
    comma = next((k for k in range(v, verb) if words[k].text == ","), verb)
    return verb - comma > 2


def _told_before(words: list[Word], v: int) -> bool:
    """Stone told a woman who feared for her job that "…"."""
    return any(w.low in ("told", "tells", "assured", "reminded") for w in words[:v])


def passive(words: list[Word], v: int) -> bool:
    """Critics should be asked …, he has been called …, a man, described as …, a man said to have …: the
    subject is not who speaks."""
    after = [w.low for w in words[v + 1 : v + 3]]
    parted = v > 0 and words[v - 1].text == ","
    if after[:1] == ["as"] and parted and words[v].low.endswith("ed"):
        return True
    held = words[v].low in _HELD_TO or (words[v].low in ("said", "found") and after[1:] in (["be"], ["have"]))
    if after[:1] == ["to"] and held:
        return True
    k = v - 1
    while k >= 0 and (words[k].low.endswith("ly") or words[k].low in _BETWEEN):
        k -= 1
    low = words[v].low
    passive = low.endswith("ed") or low in ("told", "said", "written", "known", "read")
    return k >= 0 and passive and words[k].low in ("is", "are", "was", "were", "be", "been", "being")


_HELD_TO = frozenset("expected believed thought known".split())
_BETWEEN = frozenset("also often once not n't then first just never long now still".split())


def _of_somebody_else(words: list[Word], v: int) -> bool:
    """Stone's letter to invite them was "…": an infinitive whose subject stands nowhere near; but "Brook
    refused to call it …", "had to say …", "went on to add …"."""
    k = v - 1
    while k >= 0 and (words[k].low.endswith("ly") or words[k].low in ("not", "also", "then")):
        k -= 1
    if k < 1 or words[k].low != "to":
        return False
    before = words[k - 1]
    if words[v].low == "read" and before.low in PAPERS:
        return False  # "she changed her bio to read"
    return not (
        before.low in AUX | CHAINS or before.low.endswith("ed") or before.low in ("able", "ready", "time")
    )


def _questioned(words: list[Word], v: int) -> bool:
    """ "refused to answer reporters' questions": the noun, not the verb."""
    return words[v - 1].text.endswith(("s'", "s’")) if v else False


def _sayer(words: list[Word], group: tuple[int, int]) -> tuple[int, int] | None:
    """Brook said he disagreed, calling it "…": "he" is who stands before the verb before."""
    at = group[0]
    if group[1] - at != 1 or words[at].low not in ("he", "she", "they"):
        return None
    at -= words[at - 1].low == "that" if at else 0
    at = next((k + 1 for k in range(at - 1, max(-1, at - 6), -1) if words[k].low in _TOLD), at)
    if at < 1 or is_verb(words, at - 1) is None or words[at - 1].low.endswith("ing"):
        return None
    subject = left_subject(words, at - 1)
    if subject is None or bad_subject(words, subject):
        return None
    return subject


_TOLD = frozenset("told tells assured assures reminded informed".split())


def _inverted(words: list[Word], v: int) -> bool:
    """ "…" said Brook; and in the middle of a clause: "What is new, said Brook, is …"."""
    if not v or words[v].low == "told" or words[v].low.endswith("ing"):
        return False
    if words[v - 1].text == "," and words[v].low in ("said", "says") and v + 1 < len(words):
        group = right_group(words, v + 1)
        return group is not None and (group[1] >= len(words) or words[group[1]].text in (",", "—", "–"))
    quoted = words[v - 1].text[0] == MASK or (
        words[v - 1].text == "," and v > 1 and words[v - 2].text[0] == MASK
    )
    group = right_group(words, v + 1) if quoted and v + 1 < len(words) else None
    if group is not None and group[1] < len(words) and words[group[1]].low in AUX:
        return False  # "who played in “The Harbour,” said concerns are growing"
    return quoted


def bad_subject(words: list[Word], group: tuple[int, int]) -> bool:
    """A word that can be no speaker; or only part of a name such as "v. Wade and"."""
    if group[1] - group[0] != 1:
        return False
    word = words[group[0]]
    if word.low in _NO_SUBJECT:
        return True
    if (
        is_name(word)
        or word.low in PRONOUNS
        or word.low in ("one", "some", "many", "most", "both", "police", "people")
    ):
        return False
    # a lower-case noun without an article speaks only in the plural ("critics", "children")
    return not word.low.endswith(("s", "men", "women", "people", "ren", "one", "body")) and bool(group[0])


def _possessive(masked: str, words: list[Word]) -> Cue | None:
    """Brook's statement, a letter from Brook, the words of Brook."""
    for i in range(len(words) - 1, max(-1, len(words) - 16), -1):
        if words[i].low not in SPEECH_NOUNS:
            continue
        for j in range(i - 1, max(-1, i - 5), -1):
            low = words[j].low
            if low.endswith(("'s", "’s", "s'", "s’")) or (low in ("s", "'s", "’s") and j):
                start = j
                while start > 0 and is_name(words[start - 1]):
                    start -= 1
                cue = cue_of(masked, words, (start, j + 1), None, "say")
                return Cue(cue.start, cue.end, re.sub(r"['’]s?$", "", cue.speaker).strip(), None, cue.at)
            if low in ("his", "her"):
                cue = cue_of(masked, words, (j, j + 1), None, "say")
                return Cue(cue.start, cue.end, "he" if low == "his" else "she", None, cue.at)
        if i + 2 < len(words) and words[i + 1].low in ("from", "by", "of"):
            group = right_group(words, i + 2)
            if group and any(is_name(w) for w in words[group[0] : group[1]]):
                return cue_of(masked, words, group, None, "say")
    return None


def _message(masked: str, words: list[Word]) -> Cue | None:
    """Brook opens a campaign with a new message: "…"."""
    if len(words) < 3 or words[-1].text != ":" or words[-2].low not in SPEECH_NOUNS:
        return None
    group = _first_subject(words, len(words) - 1)
    return cue_of(masked, words, group, None, "say") if group is not None else None


def _first_subject(words: list[Word], verb: int) -> tuple[int, int] | None:
    """The first noun group of the main clause: mostly its subject ("Brook walked out, saying …")."""
    i = 0
    if words[0].low in _ADJUNCT or words[0].low.endswith(("ly", "ing")) or words[0].low in _TIMES:
        while i < verb and words[i].text != ",":
            i += 1
        i = i + 1 if i + 1 < verb else 0
    elif verb > 2 and words[1].low.rstrip("s") in _SPANS and words[2].low in ("after", "before"):
        return None  # "A day after telling them …, Brook left"
    if words[i].low in ("the", "a", "an"):
        first = right_group(words, i)
        if first is not None and is_name(words[i + 1]):
            end = i + 1
            while end < first[1] and (is_name(words[end]) or words[end].low in ("of", "for", "the", "and")):
                end += 1
            while end < first[1] and plain_noun(words, end):
                end += 1
            return (i, end)
        if first is not None and first[1] <= verb:
            end = next((k for k in range(i + 1, first[1]) if words[k].low.endswith("ed")), first[1])
            return (i, end)
    while i < verb:
        if words[i].low in ("he", "she", "they"):
            return (i, i + 1)
        if is_name(words[i]) and (i or words[i].low not in PREPOSITIONS) and words[i].low not in _OPENERS:
            j = i
            while j + 1 < verb and (
                is_name(words[j + 1])
                or (words[j + 1].low in ("and", "of", "for") and j + 2 < verb and is_name(words[j + 2]))
            ):
                j += 1
            named = _titled(words, i, j + 1, verb) if not i else None
            return named or (i, j + 1)
        i += 1
    return None


def _titled(words: list[Word], first: int, end: int, verb: int) -> tuple[int, int] | None:
    """ "Beat writer Ann Brook puts it plainly": a sentence's first word and a noun before the name."""
    i = end
    while (
        i < verb
        and i - end < 2
        and words[i].text.isalpha()
        and words[i].text.islower()
        and words[i].low not in AUX | CLAUSE | PREPOSITIONS
    ):
        i += 1
    last = i
    while last < verb and is_name(words[last]):
        last += 1
    return (first, last) if end - first == 1 and i > end and last - i >= 2 else None


_ADJUNCT = PREPOSITIONS | frozenset(
    "contrary when while as after before if since because although though asked".split()
)
_SPANS = frozenset("minute hour day week month year".split())
_TIMES = frozenset("earlier later last this yesterday today meanwhile instead however".split())
_NO_SUBJECT = frozenset("that which this there to not what whatever and but in by with as".split())
_OPENERS = frozenset(
    "the a an in on at but and when after before while as during for by this that these those it "
    "its his her their "
    "one two some many most several all both monday tuesday wednesday thursday friday saturday "
    "sunday".split()
)
