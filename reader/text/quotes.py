"""Quotations in a text: their words, who speaks and with which verb.

Marks are paired first (quotes_marks), then each quotation's sentence is read for a cue of speech (speech),
then names are completed (speech_names). Words in quotation marks that nobody is said to have spoken (titles,
terms, irony) are kept and marked `scare`. Indirect speech is given where the sentence says so plainly.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader.model.attribution import Attributed
from reader.model.quote import Quote
from reader.text import attributed_tongues, quotes_tongues, quotes_tongues_told, quotes_turns
from reader.text.attributed import anonymous, further, how, introduced
from reader.text.attributed_kinds import kind_of, looks_a_person
from reader.text.datelines import places_blanked
from reader.text.quotes_cues import closing, cue_after, cue_before
from reader.text.quotes_frames import Frame, frames
from reader.text.quotes_indirect import indirect, opening, said_only
from reader.text.quotes_marks import Marked, marked
from reader.text.quotes_participles import dangling
from reader.text.quotes_scare import is_term, looks_spoken, nickname
from reader.text.quotes_speaker import Speakers, cast_of
from reader.text.readings import reading
from reader.text.set_apart import Joined, joined
from reader.text.speech import MASK, Cue
from reader.text.speech_capitals import TITLES
from reader.text.speech_names import is_son
from reader.text.speech_roles import Roles
from reader.text.tongue_cues import tongue_of
from reader.work.remembered import of_passages

_ASKED = re.compile(r"(?:(?:When|After being|On being) )?(?:asked|pressed|questioned)\b[^.;]{0,60}", re.I)
LONGEST = 40_000
"""Characters of a text that are read at once: some seven thousand words."""
_NEAR = 1500  # characters to either side of a source in which its paragraph may say more of it
_ASKING = 1000  # characters, quotations included, that may stand before what was asked
_FILLING = f' \t,;:—–-“"{MASK}'  # what tells nothing before a quotation
_LEAD = re.compile(f"[{re.escape(_FILLING)}]*+")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(slots=True)
class _Said:
    """A stretch between marks on its way to becoming a Quote."""

    mark: Marked
    frame: Frame
    cue: Cue | None = None
    inherited: bool = False
    bare: bool = False  # its sentence holds nothing but quotations
    group: int = 0


@dataclass(frozen=True, slots=True)
class Read:
    """What a text gives as somebody's: quotations (with reported speech), and every place that names who."""

    quotes: tuple[Quote, ...]
    attributed: tuple[Attributed, ...]


def find(text: str) -> tuple[Quote, ...]:
    """Every quotation of an article's text, in order; scare quotes and plain indirect speech included."""
    return read(text).quotes


@reading
def read(text: str) -> Read:
    """The quotations of a text, and whom it has what it tells from; both in order. What is longer than any
    report is read part by part, so that it takes as much longer as it is, whatever stands in it."""
    print_ = joined(text)
    return _read_parts(text) if print_ is None else _as_given(_read_parts(print_.text), print_, text)


def _read_parts(text: str) -> Read:
    if len(text) <= LONGEST:
        return _read(text)
    quotes: list[Quote] = []
    sources: list[Attributed] = []
    for start, end in parts(text):
        one = _read(text[start:end])
        quotes += [replace(q, start=q.start + start, end=q.end + start) for q in one.quotes]
        sources += [replace(s, start=s.start + start, end=s.end + start) for s in one.attributed]
    return Read(tuple(quotes), tuple(sources))


def _as_given(found: Read, print_: Joined, text: str) -> Read:
    """What was read of a text as print sets it, with the places and words of the text given."""
    quotes = []
    for q in found.quotes:
        start, end = print_.span(q.start, q.end)
        quotes.append(replace(q, start=start, end=end, text=text[start:end]))
    sources = []
    for s in found.attributed:
        start, end = print_.span(s.start, s.end)
        sources.append(replace(s, start=start, end=end))
    return Read(tuple(quotes), tuple(sources))


def parts(text: str) -> Iterator[tuple[int, int]]:
    """From where to where the parts of a text go that are read by themselves: up to the end of a paragraph,
    or of a word, if there is one."""
    start = 0
    while start < len(text):
        end = start + LONGEST
        if end < len(text):
            half = start + LONGEST // 2
            line, word = text.rfind("\n", half, end), text.rfind(" ", half, end) + 1
            end = line if line > 0 else word or end  # a part that begins with a line break has no headline
        yield start, min(end, len(text))
        start = end


def _read(text: str) -> Read:
    turns = quotes_turns.find(text)
    ends = [t.end for t in turns]
    stretches = []
    for m in marked(text):
        n = bisect_right(ends, m.start)
        if n == len(turns) or m.end <= turns[n].start:
            stretches.append(m)
    masked = places_blanked(mask(text, stretches))
    tongue = tongue_of(text)
    if tongue is not None:
        turned = [Quote(t.start, t.end, text[t.start : t.end], t.speaker) for t in turns]
        return _read_tongue(text, masked, stretches, turned, tongue)
    sentences = frames(text, masked, stretches)
    reported = indirect(masked, sentences)
    speakers = Speakers(text, masked)
    found, sources = _named(text, masked, sentences, reported, speakers)
    found += [Quote(t.start, t.end, text[t.start : t.end], speakers.complete(t.speaker)) for t in turns]
    return Read(tuple(sorted(found, key=lambda q: (q.start, q.end))), _once(sources))


def _read_tongue(
    text: str, masked: str, stretches: list[Marked], turned: Sequence[Quote], tongue: str
) -> Read:
    """The same of a text in another language than English; `turned` are the turns of a transcript."""
    other = quotes_tongues.find(text, masked, stretches, tongue)
    spans = [(m.outer_start, m.outer_end) for m in stretches] + [(q.start, q.end) for q in other]
    other += quotes_tongues_told.indirect(text, masked, spans, tongue)
    heard = [(q.start - 1, q.end + 1) for q in other if q.direct and not q.scare]
    found = attributed_tongues.sources(text, masked, heard, tongue)
    return Read(tuple(sorted([*other, *turned], key=lambda q: (q.start, q.end))), found)


def _said(
    text: str, masked: str, sentences: list[Frame], reported: list[tuple[int, int, Cue]]
) -> list[_Said]:
    """What stands between marks, in order, each with its cue if there is one."""
    said = [_Said(m, f) for f in sentences for m in f.marks if not nickname(text, m)]
    said.sort(key=lambda s: s.mark.start)
    _own_cues(said, masked, text)
    _from_colon(said, sentences, masked)
    _groups(said)
    _from_sentence_after(said, sentences, masked, text)
    _from_sentence_before(said, sentences, reported, masked)
    _inherit(said, text)
    _spread(said)
    return said


def _named(
    text: str,
    masked: str,
    sentences: list[Frame],
    reported: list[tuple[int, int, Cue]],
    speakers: Speakers,
) -> tuple[list[Quote], list[Attributed]]:
    """What is quoted, reported or credited, with the names of those who say it."""
    out: list[Quote] = []
    sources: list[Attributed] = []
    told = [(start, end, cue, None) for start, end, cue in reported]
    spoken = [(s.mark.start, s.mark.end, s.cue, s) for s in _said(text, masked, sentences, reported)]
    known = frozenset(cue.at for _, _, cue, _ in [*told, *spoken] if cue is not None)
    plain = [(cue.start, cue.start, cue, None) for cue in further(masked, sentences, known)]
    # In the order of the text: whom "she" means hangs on who spoke last.
    for start, end, cue, direct in sorted([*told, *spoken, *plain], key=lambda item: item[:2]):
        words = text[start:end]
        name = None
        if direct is None:
            assert cue is not None
            if end > start:
                name = speakers.resolve(cue)
                out.append(Quote(start, end, words, name, cue.verb, direct=False))
            else:  # whom a plain sentence names is not who speaks on
                name = speakers.aside(cue)
        elif any(c.isalnum() for c in words) and not text.endswith("=", 0, direct.mark.outer_start):
            out.append(_quote(text, direct, speakers))
            name = out[-1].speaker if not out[-1].scare and not direct.inherited else None
        if name and cue is not None and cue.end > cue.start:
            sources += _attributed(masked, cue, name, speakers, quoted=direct is not None)
    return out, sources


def _attributed(masked: str, cue: Cue, name: str, speakers: Speakers, *, quoted: bool) -> list[Attributed]:
    """The source of a cue, if it is one: its name, its kind, and how it is given."""
    person = speakers.is_person(name)
    found = kind_of(name if person else _whole(masked, cue, name), person=person)
    if found is None:
        return []
    source, kind = found
    first, *rest = source.split()
    if first.endswith("ing") and len(rest) == 1 and speakers.cast.person_named(rest[0]):
        return []  # "Choosing Brook signals that"
    low = max(0, cue.start - _BESIDE)
    if kind == "office" and (
        (not rest and _WITHIN.search(masked, low, cue.start)) or _MEMBER.search(masked, low, cue.start)
    ):
        return []  # "the Pilots' Club of Avon, Norland, which said", "Ann Brook (D) of West Averil says"
    if kind == "office" and " and " in source and cue.speaker.split()[0].lower() in TITLES:
        kind = "person"  # "Sens. Binta Oyvar and Hilde Masson"
    if kind != "person" and cue.start < speakers.title:
        return []  # every word has a capital there
    if kind == "office" and "spokes" in cue.speaker and speakers.cast.person_named(source):
        source, kind = re.sub(r"^(?:a|an|the)\s", "", " ".join(cue.speaker.split()), flags=re.I), "unnamed"
    elif kind == "office" and looks_a_person(source, masked, cue.start, cue.end):
        kind = "person"
    if kind != "person" and (cue.verb or "").lower() in ("ask", "asks", "asked"):
        return []  # who asks tells nothing
    if kind == "unnamed" and not introduced(masked, cue):
        return []
    low = cue.start - len(masked[max(0, cue.start - _NEAR) : cue.start].rpartition("\n")[2])
    high = cue.start + len(masked[cue.start : cue.start + _NEAR].partition("\n")[0])
    why = anonymous(masked, low, high) if kind == "unnamed" else ""
    return [Attributed(cue.start, cue.end, source, kind, how(masked, cue, high), quoted, why)]


_BESIDE = 80  # characters before a name in which the place stands that it is part of
_MEMBER = re.compile(r"\([RDI]\)\s(?:of|from)\s$")
_WITHIN = re.compile(r"\b(?:in|of|at|near)\s(?:[A-Z][\w.’'-]*\s?){1,3},\s$")
_GOES_ON = re.compile(r"\s(?:of|for|and|on(?!\s\w+day\b))(?:\sthe)?(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]*)+(?=,?\s)")


def _whole(masked: str, cue: Cue, name: str) -> str:
    """The name with what belongs to it: "Commission on Harbour Dues"."""
    rest = _GOES_ON.match(masked, cue.end, cue.at) if cue.at > cue.end else None
    as_written = name.lower().endswith(cue.speaker.split()[-1].lower())
    return name + rest.group() if rest and as_written and name.split()[-1][0].isupper() else name


def _once(sources: list[Attributed]) -> tuple[Attributed, ...]:
    """In order, each place once; words in quotation marks count more than none."""
    kept: dict[int, Attributed] = {}
    for one in sources:
        if one.start not in kept or (one.quoted and not kept[one.start].quoted):
            kept[one.start] = one
    return tuple(sorted(kept.values(), key=lambda one: one.start))


@dataclass(frozen=True, slots=True)
class Named:
    """A person whom a text names: the fullest form of the name (a surname, if that is all), how often, and
    "he", "she" or "" (not known)."""

    name: str
    places: int
    gender: str
    son: bool = False
    """Another person than the namesake without "Jr."?"""


@reading
def people(text: str) -> tuple[Named, ...]:
    """The persons whom an English text names, quoted or not, by their names in order."""
    cast = cast_of(text, mask(text, marked(text)))
    found = {
        p.full: Named(p.full, len(p.places), p.gender, is_son(p, cast.text))
        for p in cast.persons.values()
        if p.places
    }
    return tuple(found[name] for name in sorted(found))


@of_passages(256)
def _roles(text: str) -> Roles:
    return Roles.of(mask(text, marked(text)))


@reading
def in_role(text: str, role: str) -> frozenset[str]:
    """Full names of the persons whom a text names in a role such as "the chief engineer"."""
    return _roles(text).all(role)


@reading
def only_in_role(text: str, role: str) -> str | None:
    """The full name of the one person whom a text names in a role; None if there are several or none."""
    person = _roles(text).only(role)
    return person.full if person else None


def _quote(text: str, s: _Said, speakers: Speakers) -> Quote:
    words = text[s.mark.start : s.mark.end]
    spoken = not is_term(text, s.mark, s.cue, s.inherited) and (
        (s.cue is not None and (not s.inherited or s.bare or looks_spoken(words))) or looks_spoken(words)
    )
    if not spoken:
        return Quote(s.mark.start, s.mark.end, words, scare=True)
    speaker = speakers.resolve(s.cue) if s.cue else speakers.headline(s.mark)
    return Quote(s.mark.start, s.mark.end, words, speaker, s.cue.verb if s.cue else None)


def mask(text: str, stretches: Sequence[Marked]) -> str:
    """The text with every quotation, marks included, replaced by placeholders of the same length; a nickname
    within a name (Ann “Cia” Brook) by spaces, so that the name stays one."""
    parts: list[str] = []
    done = 0
    for m in stretches:
        parts.append(text[done : m.outer_start])
        blank = " " if nickname(text, m) else MASK
        parts.append(blank * (m.outer_end - m.outer_start))
        done = m.outer_end
    parts.append(text[done:])
    return "".join(parts)


def _own_cues(said: list[_Said], masked: str, text: str) -> None:
    bare, begins, read = False, 0, -1
    for s in said:
        frame = s.frame
        if frame.start != read:  # once for all quotations of a sentence
            read, bare = frame.start, not _LETTER.search(masked, frame.start, frame.end)
            lead = _LEAD.match(masked, frame.start, frame.end)
            begins = lead.end() if lead else frame.start
        s.bare = bare
        if bare:
            continue
        before = begins < s.mark.outer_start
        after = cue_after(masked, frame, s.mark, ended=text[s.mark.end - 1] in ".,?!…")
        if text[s.mark.end - 1] == "?" and _asked(masked[frame.start : s.mark.outer_start]):
            at = frame.start  # a question put to who answers after it, by nobody named
            s.cue = Cue(at, at, "", "asked", at, "ask")
        elif before:
            cue = cue_before(masked, frame, s.mark)
            if cue is not None and cue.start == cue.end and (cue.verb or "").endswith("ing"):
                cue = dangling(masked, frame, s.mark, cue)
            worse = (
                after is not None and cue is not None and (_weaker(cue, after) or _aside(masked, s, after))
            )
            s.cue = cue if cue is not None and not worse else after
        else:
            s.cue = after
        far = s.cue is None or s.cue.start == s.cue.end
        # a word or two may as well be a name that many use ("hush money")
        if far and text.count(" ", s.mark.start, s.mark.end) > 1:
            s.cue = closing(masked, frame, s.mark) or s.cue


def _asked(before: str) -> bool:
    """Is what stands before a question that somebody was asked it?"""
    return len(before) < _ASKING and _ASKED.fullmatch(before.replace(MASK, "").strip(_FILLING)) is not None


_ASIDE = re.compile(
    r"(?:Though|Although|While|When|After|Before|As|If|Since|Because|Whereas)\b[^.;:]{3,200},\s?$"
)


def _aside(masked: str, s: _Said, after: Cue) -> bool:
    """Though they would not say why, “it was late,” Brook said: what leads up to that tells no speaker."""
    near = after.at - s.mark.outer_end < 80 and after.start < after.end
    return near and _ASIDE.fullmatch(masked, s.frame.start, s.mark.outer_start) is not None


def _weaker(before: Cue, after: Cue) -> bool:
    """Is the cue before the quotation the worse one? (A view, or nobody is named.)"""
    return before.start == before.end and after.start != after.end


def _from_colon(said: list[_Said], sentences: list[Frame], masked: str) -> None:
    """A quotation that opens a paragraph after "She wrote:" belongs to that sentence."""
    ends = [f.end for f in sentences]
    for s in said:
        if s.cue is not None or s.mark.continues or s.mark.outer_start != s.frame.start:
            continue
        n = bisect_right(ends, s.frame.start) - 1
        if n >= 0 and masked[sentences[n].start : ends[n]].rstrip().endswith(":"):
            frame = sentences[n]
            s.cue = cue_before(masked, frame, Marked(frame.end, frame.end, frame.end, frame.end, "double"))


def _from_sentence_before(
    said: list[_Said], sentences: list[Frame], reported: list[tuple[int, int, Cue]], masked: str
) -> None:
    """Brook said the plan was dead. "It is over." : the bare quotation is hers too."""
    place = {f.start: n for n, f in enumerate(sentences)}
    places = [cue.at for _, _, cue in reported]
    for s in said:
        n = place[s.frame.start]
        if s.cue is not None or not s.bare or n == 0 or s.mark.outer_start != s.frame.start:
            continue
        earlier = sentences[n - 1]
        first = bisect_left(places, earlier.start)
        told = first < len(places) and places[first] < earlier.end
        cue = reported[first][2] if told else None
        if cue is None and "\n" not in masked[earlier.end : s.frame.start]:
            cue = opening(masked, earlier)
        if cue is None and not earlier.marks:
            cue = said_only(masked, earlier, agrees=True)
        if cue is not None and cue.start != cue.end and (cue.verb or "").lower() not in _PASSED_ON:
            s.cue, s.inherited = cue, True


_PASSED_ON = (
    "reported",
    "reports",
)  # "He would go, the Echo reported. “I am tired.”": hardly the Echo's words


def _from_sentence_after(said: list[_Said], sentences: list[Frame], masked: str, text: str) -> None:
    """ "It is over."  Brook wrote on Monday, after the vote : where what she wrote is not told again."""
    place = {f.start: n for n, f in enumerate(sentences)}
    for s in said:
        n = place[s.frame.start] + 1
        if s.cue is not None or not s.bare or n >= len(sentences) or s.mark.outer_end < s.frame.end:
            continue
        after = sentences[n]
        if not after.marks and after.start - s.frame.end < 3:
            s.cue = said_only(masked, after, asked=text[s.mark.end - 1] == "?")


def _groups(said: list[_Said]) -> None:
    """Number the utterances: parts of one quotation that runs over paragraphs share a number."""
    number = 0
    for i, s in enumerate(said):
        if not (s.mark.continues and i and said[i - 1].mark.open_end):
            number += 1
        s.group = number
    _spread(said)


def _spread(said: list[_Said]) -> None:
    """All parts of one utterance, which stand in a row, have the cue that one of them has."""
    for _, parts in groupby(said, key=lambda s: s.group):
        utterance = [*parts]
        cue = next((s.cue for s in utterance if s.cue is not None), None)
        for s in utterance if cue is not None else ():
            if s.cue is None:
                s.cue, s.inherited, s.bare = cue, True, True


def _inherit(said: list[_Said], text: str) -> None:
    """Give a quotation without a cue of its own the speaker of its neighbour, where print does so."""
    for i, s in enumerate(said):
        if s.cue is not None:
            continue
        opens = s.mark.outer_start == s.frame.start
        if i:
            prev = said[i - 1]
            gap = text[prev.mark.outer_end : s.mark.outer_start]
            same = "\n" not in gap
            if prev.cue is not None and (
                (same and (s.bare or opens) and len(gap) < 200)
                or (
                    s.bare
                    and gap.count("\n") <= 4
                    and len(gap) < 240
                    and prev.frame.end >= s.frame.start - 240
                )
            ):
                s.cue, s.inherited = prev.cue, True
                continue
        if i + 1 < len(said):
            after = said[i + 1]
            gap = text[s.mark.outer_end : after.mark.outer_start]
            if after.cue is None or "\n" in gap:
                continue
            # “A,” which needs the “B,” said Stone: the cue at the end is of the whole sentence
            whole = opens and s.frame is after.frame and after.cue.at >= after.mark.outer_end
            if whole or (s.bare and len(gap) < 20):
                s.cue, s.inherited = after.cue, True
