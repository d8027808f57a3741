"""Which quotations are versions of one utterance, and how a version differs from the fullest."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from reader.compare.people import apart
from reader.model.quote import Form
from reader.text.said_words import said_words
from reader.text.speech_bodies import PAPERS
from reader.text.speech_roles import is_role
from reader.text.vectors import Floats
from reader.work.remembered import of_passages

LONG = 4  # words from which on the words alone can say that two quotations are one
_ANSWERS = (
    frozenset(("yes", "yeah", "yep", "yup", "correct", "aye")),
    frozenset(("no", "nope", "never", "nah")),
    frozenset(("partly", "partially", "part", "somewhat")),
    frozenset(("maybe", "perhaps", "possibly")),
    frozenset(("absolutely", "definitely", "certainly", "totally")),
)
_YES, _NO = 1, 2
_FILLERS = frozenset("in well oh only just i to think so sir ma'am it was".split())
_SMALL = frozenset(
    """a an the to of in on at for and or but is are was were be it its this that he she they we i you his her
    their our my your with by as not do does did have has had from so if there what who no will
    would can could
    them him us me been just very""".split()
)
_ARTICLES = frozenset(  # of other languages: "die Polizei" is not "die Partei"
    """der die das den dem des ein eine einer le la les un une du de el los las una il lo gli uno o os as um
    uma het een den det en ett van von do da""".split()
)
_GENERIC = frozenset(
    """spokesman spokeswoman spokesperson office official officials statement company campaign source sources
    report department ministry committee people""".split()
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A quotation within one passage. `words` are of `said_words`; `start`/`end` index the article's text."""

    article: int
    place: int
    start: int
    end: int
    text: str
    speaker: str | None
    verb: str | None
    words: tuple[str, ...]
    stems: frozenset[str]
    goes_on: bool = False
    """The piece before it is the first half of the same sentence: “We go,” she said, “and stay.”"""


def cluster(pieces: Sequence[Piece], vectors: Sequence[Floats]) -> list[list[int]]:
    """Groups of indices of pieces; each piece is in one. Longer quotations first find each other, then
    each short one joins the group it fits best: a single word never ties two long quotations together."""
    parent = list(range(len(pieces)))

    def find(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    long = [i for i, p in enumerate(pieces) if len(p.words) >= LONG]
    short = [i for i, p in enumerate(pieces) if len(p.words) < LONG]
    for i, j in _candidates(pieces, long):
        if find(i) != find(j) and same_long(pieces[i], pieces[j]):
            parent[find(j)] = find(i)
    for i, piece in enumerate(pieces):
        if piece.goes_on and i:
            parent[find(i)] = find(i - 1)
    order = {i: n for n, i in enumerate((*long, *short))}
    where: dict[str, list[int]] = {}
    for i in long:
        for key in _keys(pieces[i]):
            where.setdefault(key, []).append(i)
    for i in short:
        best, best_score = None, 0.0
        mine = _keys(pieces[i])
        for j in sorted({j for key in mine for j in where.get(key, ())}, key=lambda j: order[j]):
            score = fit_short(pieces[i], pieces[j], vectors)
            if score > best_score:
                best, best_score = j, score
        for key in mine:
            where.setdefault(key, []).append(i)
        if best is not None:
            parent[find(i)] = find(best)
    groups: dict[int, list[int]] = {}
    for i in range(len(pieces)):
        groups.setdefault(find(i), []).append(i)
    return sorted(groups.values())


def _keys(p: Piece) -> frozenset[str]:
    """What two quotations must share one of for `fit_short` to be more than 0."""
    keys = {w for w in p.words if w not in _SMALL} | {f"~{s}" for s in p.stems} | {"=" + " ".join(p.words)}
    answer = _answer(p.words)
    return frozenset(keys | {f"?{answer}"} if answer else keys)


def _candidates(pieces: Sequence[Piece], among: list[int]) -> list[tuple[int, int]]:
    """Pairs that share at least two content stems, or one if that is half of the shorter's."""
    where: dict[str, list[int]] = {}
    shared: dict[tuple[int, int], int] = {}
    for i in among:
        for stem in pieces[i].stems:
            for j in where.get(stem, ()):
                shared[(j, i)] = shared.get((j, i), 0) + 1
            where.setdefault(stem, []).append(i)
    return [
        (i, j)
        for (i, j), n in sorted(shared.items())
        if n >= 2 or 2 * n >= min(len(pieces[i].stems), len(pieces[j].stems))
    ]


@lru_cache(maxsize=4096)
def speakers_agree(a: str | None, b: str | None) -> bool | None:
    """True/False if both are known; None if either is not."""
    if not a or not b:
        return None
    left = {w.strip(".,'’").lower() for w in a.split()} - _SMALL - _ARTICLES
    right = {w.strip(".,'’").lower() for w in b.split()} - _SMALL - _ARTICLES
    if apart(a, b):
        return False
    if a.split()[-1].lower() == b.split()[-1].lower():
        return True
    shared = (left & right) - _GENERIC
    if shared:
        return True
    pronouns = {"he", "she", "they", "it", "i", "we", "who"}
    if left <= pronouns or right <= pronouns:
        return None
    if _paper(a) or _paper(b):
        return None  # "the summary" may well be of "the document"; who wrote it may be named
    # "the engineer", "the Avon Democrat" may well be the person whom the other article names
    return None if described(a) != described(b) else False


def _paper(speaker: str) -> bool:
    """Is a paper said to say it, not somebody?"""
    return speaker.islower() and speaker.split()[-1] in PAPERS


def described(speaker: str) -> bool:
    """Is one person given by what he or she is, not by name?"""
    last = speaker.split()[-1]
    one = last.islower() and not last.endswith("s")
    return is_role(speaker) or one or last in ("Democrat", "Republican")


@of_passages(16384)  # a hundred outlets have few different cuts of one utterance
def _blocks(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[int, ...]:
    if a == b:
        return (len(a),) if a else ()
    return tuple(m.size for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if m.size)


def same_long(a: Piece, b: Piece) -> bool:
    """Are two quotations of four words or more one utterance?"""
    shorter, longer = (a, b) if len(a.words) <= len(b.words) else (b, a)
    if _of_another(shorter, longer):
        return False
    sizes = _blocks(shorter.words, longer.words)
    inside = sum(sizes) / len(shorter.words)
    run = max(sizes, default=0)
    known = speakers_agree(a.speaker, b.speaker)
    shared = len(a.stems & b.stems)
    content = shared / max(1, min(len(a.stems), len(b.stems)))
    if known is False:
        return inside >= 0.85 and run >= 5
    if inside >= 0.7 and run >= 3 and (content >= 0.6 or run >= 6):
        return True
    if inside >= 0.55 and run >= 4 and content >= 0.6:
        return True
    # Of one speaker the content words may do, where most of the shorter one stands in the longer.
    steady = run >= 3 or (run == 2 and inside >= 0.8)
    return known is True and content >= 0.75 and shared >= 3 and steady and inside >= 0.6


def fit_short(a: Piece, b: Piece, vectors: Sequence[Floats]) -> float:
    """How well a quotation of one to three words fits another; 0 if not at all."""
    known = speakers_agree(a.speaker, b.speaker)
    if known is False or _of_another(a, b):
        return 0.0
    near = float(vectors[a.article][a.place] @ vectors[b.article][b.place])
    kin = 0.3 if known else 0.0
    if a.words == b.words:
        asked = _asked(a, b, vectors)
        again = a.article == b.article and _answer(a.words) in (_YES, _NO)
        enough = asked >= 0.8 if again else known or near >= 0.3
        return 3.0 + kin + near + 0.5 * asked if enough else 0.0
    if _answer(a.words) and _answer(a.words) == _answer(b.words) and (known or near >= 0.5):
        return 2.5 + near
    content = [w for w in a.words if w not in _SMALL]
    if not content:
        return 0.0
    if len(b.words) > len(a.words) and _run_in(a.words, b.words):
        enough = near >= 0.35 if known else near >= 0.55
        return 2.0 + kin + near if enough or len(content) >= 3 else 0.0
    if len(content) >= 2 and a.stems and a.stems <= b.stems and known and near >= 0.4:
        return 1.0 + kin + near
    return 0.0


_INNER = re.compile(r"(?<!\w)[‘'“\"](?P<words>[^‘“”\"]{3,}?)[’'”\"](?!\w)")


def _of_another(shorter: Piece, longer: Piece) -> bool:
    """Are a quotation's words quoted themselves in the longer one: somebody's whom its speaker quotes?"""
    if speakers_agree(shorter.speaker, longer.speaker) or len(shorter.words) >= len(longer.words):
        return False
    return any(_run_in(shorter.words, said_words(m["words"])) for m in _INNER.finditer(longer.text))


def _asked(a: Piece, b: Piece, vectors: Sequence[Floats]) -> float:
    """How near the passages before two answers are: "Yes" to another question is another answer."""
    return float(vectors[a.article][max(0, a.place - 1)] @ vectors[b.article][max(0, b.place - 1)])


@of_passages(8192)
def _answer(words: tuple[str, ...]) -> int:
    """Which stock answer ("partly" and "in part, yes" are one) a quotation is, counted from 1; 0 if none."""
    said = {n for w in words for n, same in enumerate(_ANSWERS, 1) if w in same}
    rest = [w for w in words if w not in _FILLERS and not any(w in same for same in _ANSWERS)]
    if not said or rest or len(words) > 5:
        return 0
    return max(said) if len(said - {_YES, _NO}) <= 1 and not {_YES, _NO} <= said else 0


def run_in(a: Piece, b: Piece) -> bool:
    """Are a's words a run of b's?"""
    return _run_in(a.words, b.words)


def _run_in(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    n = len(short)
    return any(long[i : i + n] == short for i in range(len(long) - n + 1))


_BRACKET = re.compile(r"\[[^\]]*\]|\([^)]*\)")  # what the outlet put into the speaker's words


def spoken_words(whole: tuple[str, ...], pieces: Sequence[Piece]) -> int:
    """How many of an article's words of an utterance are the speaker's; `pieces` are those of the article."""
    put_in = sum(len(said_words(found)) for p in pieces for found in _BRACKET.findall(p.text))
    return len(whole) - put_in


def wholes(pieces: Sequence[Piece]) -> dict[int, tuple[str, ...]]:
    """Article -> all that it gives of one utterance, its pieces in a row; what one of them repeats of another
    counts once."""
    out: dict[int, tuple[str, ...]] = {}
    for p in sorted(pieces, key=lambda p: (p.article, p.start)):
        others = [q for q in pieces if q is not p and q.article == p.article and len(q.words) > len(p.words)]
        if not any(run_in(p, q) for q in others):
            out[p.article] = (*out.get(p.article, ()), *p.words)
    return out


def held_by(whole: Mapping[int, tuple[str, ...]], article: int) -> int:
    """How many other articles give these words, or a run of them: who alters them has none."""
    fullest = whole[article]
    return sum(other != article and _run_in(words, fullest) for other, words in whole.items())


def same_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Are these the same words? An article, an "and" or a "but" that opens them is none."""
    return _led(one) == _led(other)


def _led(said: tuple[str, ...]) -> tuple[str, ...]:
    if len(said) > 1 and said[0] in ("a", "an", "the"):
        return said[1:]
    return said[1:] if len(said) > LONG and said[0] in ("and", "but", "so") else said


def form_of(piece: Piece, whole: tuple[str, ...], fullest: tuple[str, ...], *, first: bool) -> Form:
    """How a version stands to the fullest one: full, cut (words left out), altered (other words).

    `whole` is all that the version's article gives, so that a sentence in two parts is full; `first` says
    that the fullest is this article's own.
    """
    if first or same_words(whole, fullest):
        return "full"
    return form_of_words(piece.text, piece.words, fullest)


def form_of_words(text: str, said: tuple[str, ...], fullest: tuple[str, ...]) -> Form:
    """The same for a version's text and its words (`said_words`) alone."""
    if same_words(said, fullest):
        return "full"  # also where another outlet has put brackets around a word: "all of [the] board"
    if _BRACKET.search(text):
        return "altered"
    return "cut" if sum(_blocks(said, fullest)) == len(said) else "altered"
