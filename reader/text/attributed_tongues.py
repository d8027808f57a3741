"""Whom a German, French or Spanish text has things from: "laut Polizei", "a déclaré la maire".

No parser: a verb of saying counts where what it says follows (a clause, a colon, a quotation) or stands
before it, and only if the words beside it make one noun group up to it, of a kind that is known
(attributed_kinds_tongues). What does not fit is left out: a missing source is a gap, a wrong one an untruth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.model.attribution import Attributed
from reader.text.attributed_groups import Cue, Group, Nouns, group, head_of, is_name, nouns, tokens
from reader.text.attributed_kinds_tongues import kind_of
from reader.text.attributed_people import People
from reader.text.attributed_tongues_per import past_listener, per
from reader.text.quotes_tongues_told import KONJUNKTIV, NO_THAT
from reader.text.sentences import sentence_spans
from reader.text.speech import MASK, Word
from reader.text.speech_capitals import given_gender
from reader.text.tongue_cues import Tongue, tongues

_LOOK = 10  # words after a verb within which what it says begins
_LEAST = 3  # words of a statement that stands before its source
_PARTING = frozenset(",;:()–—")
_CLAUSE = frozenset(
    """aber doch mais pero mientras aunque porque puisque tandis dass que qu' wie comme según ob weil während
    als donc""".split()
)
_NOT = frozenset("nicht kein keine nie niemand ne n' pas jamais no nunca ni nadie personne".split())
_CLITICS = frozenset(
    "lui leur le la les l' s' se me te nous vous lo los las nos y en so jedoch dagegen".split()
)
_ADVERBS = frozenset(
    """auch außerdem zudem zunächst bereits gestern heute weiter weiterhin dabei dazu daraufhin später indes
    hingegen aussi également ensuite déjà toutefois cependant enfin hier lundi mardi mercredi jeudi vendredi
    samedi dimanche también además ayer hoy luego después asimismo este esta fait""".split()
)
_ASIDES = {tuple(w.split()) for w in ("pour sa part", "de son côté", "por su parte", "por su lado")}
_PARTICLES = frozenset("mit an bekannt vor ein zurück hinzu".split())
_GOES_ON = frozenset("und aber als weil wenn um nachdem während da so sondern".split())
_ON_DAY = frozenset("am im el este ce".split())
_INVERTED = re.compile(r"(?P<verb>[^\W\d_]+?)(?:-t)?-(?P<who>il|elle|ils|elles)$")
_WHERE = re.compile(
    r"^(?:\s\w+){0,3}?\s(?P<where>(?:in einem (?:Interview|Gespräch|Brief|Schreiben|Video)|"
    r"in einer (?:Mitteilung|Erklärung|Pressekonferenz|Stellungnahme|Rede)|"
    r"auf einer Pressekonferenz|im Gespräch mit \w+(?: [A-ZÄÖÜ]\w+)?|vor Gericht|im Bundestag|"
    r"dans un (?:communiqué|entretien|message)|dans une (?:lettre|interview|vidéo)|sur (?:X|Twitter)|"
    r"en conférence de presse|lors d[’']une conférence de presse|à la barre|"
    r"en un (?:comunicado|mensaje|vídeo)|en una (?:entrevista|carta|nota|rueda de prensa)|en rueda de prensa|"
    r"ante el (?:juez|tribunal)))\b"
)
_ANONYMOUS = re.compile(
    r"(?:die|der|das)? ?(?:anonym bleiben (?:möchte|will|wollte|wollen|möchten)|"
    r"nicht (?:namentlich )?genannt werden (?:möchte|will|wollte|wollen|wollten)|"
    r"(?:ihren|seinen) Namen nicht (?:nennen|veröffentlicht sehen) (?:möchte|will|wollte|wollen))|"
    r"sous (?:le )?(?:couvert|sceau|condition) (?:de l|d)[’']anonymat|"
    r"qui (?:a|ont) (?:requis|demandé|souhaité|réclamé) (?:à garder )?l[’']anonymat|"
    r"qui (?:souhaite|souhaitent|préfère|préfèrent) (?:rester anonymes?|garder l[’']anonymat)|"
    r"(?:bajo|en|con la) condición de(?:l)? anonimato|"
    r"que (?:pidió|pidieron|pide|piden|ha pedido|solicitó) (?:no ser identificad[oa]s?|el anonimato|"
    r"mantener el anonimato)|que (?:prefiere|prefieren|prefirió) (?:el anonimato|no ser identificad[oa]s?)",
    re.I,
)


def sources(text: str, masked: str, spoken: Sequence[tuple[int, int]], code: str) -> tuple[Attributed, ...]:
    """The sources of a text, in order, each place once.

    Args:
        text: an article's text; `masked` is the same with its quotations blanked.
        spoken: from and to of the quotations that somebody speaks.
        code: its language; of others than German, French and Spanish nothing is found.
    """
    known, tongue = nouns().get(code), tongues().get(code)
    if known is None or tongue is None:
        return ()
    people = People.of(masked, known)
    scan = _Scan(masked, known, tongue)
    out: dict[int, Attributed] = {}
    for paragraph in re.finditer(r"[^\n]+", text):
        last: Attributed | None = None  # who spoke last in this paragraph
        for low, high in sentence_spans(paragraph.group(), code):
            start, end = paragraph.start() + low, paragraph.start() + high
            quoted = any(a < end and start < b for a, b in spoken)
            for cue in sorted(scan.cues(start, end), key=lambda cue: cue.found.start):
                if cue.pronoun:
                    sure = last is not None and _may_mean(cue, last, tongue)
                    between = masked[last.end : cue.found.start] if last is not None and sure else ""
                    sure = sure and not people.others_in(between, last.source if last else "")
                    kind = (last.source, last.kind) if last is not None and sure else None
                else:
                    kind = kind_of(cue.found, masked, known, people)
                if kind is None or cue.found.start in out:
                    continue
                why = _ANONYMOUS.search(masked, start, end) if kind[1] == "unnamed" else None
                where = _WHERE.match(masked[cue.at : min(end, cue.at + 90)])
                how = f"{cue.how} {where['where']}" if where else cue.how
                found = Attributed(
                    cue.found.start, cue.found.end, *kind, how, quoted, why.group().strip() if why else ""
                )
                out[found.start] = found
                last = found if found.kind == "person" or not cue.pronoun else last
    return tuple(out[start] for start in sorted(out))


def _may_mean(cue: Cue, last: Attributed, tongue: Tongue) -> bool:
    """May a pronoun stand for a person: one, and not known to be of the other sex?"""
    word = cue.found.words[0].low.rpartition("-")[2]
    kind = tongue.pronouns.get(word) or {"il": "he", "elle": "she"}.get(word, "")
    known = given_gender(last.source.split()[0])
    return last.kind == "person" and kind in ("he", "she") and known in (None, "", kind)


@dataclass(slots=True)
class _Scan:
    masked: str
    known: Nouns
    tongue: Tongue

    def cues(self, start: int, end: int) -> Iterator[Cue]:
        """What a sentence gives as somebody's."""
        words = tokens(self.masked, start, end)
        yield from per(words, self.known)
        yield from self._speaks(words)
        says = self.known["says"]
        for v, word in enumerate(words):
            joined = _INVERTED.match(word.low) if self.known.code == "fr" else None
            if joined and (joined["verb"] in says or joined["verb"] in ("a", "ont")):
                if self._stands_before(words, v):
                    done = words[v + 1] if v + 1 < len(words) and words[v + 1].low in says else word
                    how = self.masked[word.start : done.end]  # "a-t-il dit"
                    yield Cue(Group("", (word,), v + 1), how, done.end, pronoun=True)
            elif word.low in says or self._may_show(word.low):
                yield from self._saying(words, v)

    def _speaks(self, words: list[Word]) -> Iterator[Cue]:
        """Irene Schulz, Leiterin des Bezirks: „…“"""
        colon = next((n for n, word in enumerate(words) if word.text == ":"), len(words))
        if colon + 1 >= len(words) or words[colon + 1].text[0] != MASK:
            return
        found = group(words, 0, self.known)
        if found is None or not is_name(found, self.known, beside=True) or found.determiner:
            return
        rest = group(words, found.after + 1, self.known) if found.after < colon else None
        apposed = rest is not None and rest.after == colon and words[found.after].text == ","
        if found.after == colon or apposed:
            yield Cue(found, "", found.end)

    def _may_show(self, low: str) -> bool:
        return low in self.known["shows"] or low in self.known["tells"]

    def _saying(self, words: list[Word], v: int) -> Iterator[Cue]:
        left = self._left(words, v)
        word = words[v]
        if left is not None:
            if self._says(words, v, left):
                yield Cue(left, self._verb(words, v), word.end)
            return
        if not self._is_saying(word.low):
            return
        if self._stands_before(words, v) or (
            self.known.code != "fr" and self._introduces(words, v) and self._opens(words, v)
        ):
            at = self._skipped(words, v + 1)
            found = group(words, at, self.known)
            if found is not None:
                named = self._apposed(words, found) or found
                yield Cue(named, self._verb(words, v), named.end)
            elif at < len(words) and words[at].low in self.tongue.pronouns:
                yield Cue(Group("", (words[at],), at + 1), word.text, word.end, pronoun=True)

    def _verb(self, words: list[Word], v: int) -> str:
        """The words of saying: "a déclaré", "teilte mit"."""
        first = v
        passed = self.known["aux"] | {"se", "s'"}
        while first and words[first - 1].low in passed and self.known.code != "de":
            first -= 1
        said = " ".join(w.text for w in words[first : v + 1])
        stop = next((n for n in range(v + 1, len(words)) if words[n].text in ",.:;"), len(words))
        parted = self.known.code == "de" and stop > v + 1 and words[stop - 1].low in _PARTICLES
        return f"{said} {words[stop - 1].text}" if parted else said

    def _is_saying(self, low: str) -> bool:
        return low in self.known["says"]

    def _says(self, words: list[Word], v: int, left: Group) -> bool:
        """Does a verb with this subject tell something? A paper that shows, a critic who criticises, or
        anybody who says what follows."""
        low = words[v].low
        paper = any(self.known.has("document", w.low) for w in left.words[:3])
        if paper and low in self.known["shows"]:
            return True
        if low in self.known["tells"]:
            return True
        opening = next(n for n, word in enumerate(words) if word == left.words[0]) - 1
        if opening >= 0 and left.determiner:
            opening -= 1
        if opening >= 0 and words[opening].low in ("wie", "comme", "según"):
            return self._is_saying(low)
        return self._is_saying(low) and self._introduces(words, v)

    def _left(self, words: list[Word], v: int) -> Group | None:
        """The subject that stands before a verb: one noun group from where the clause begins up to it."""
        n = self._back(words, v)
        if n is None or n == 0:
            return None
        if words[n - 1].text == ")":  # "Markus Vogt (CSU) sagte"
            n = next((k for k in range(n - 2, max(0, n - 6), -1) if words[k].text == "("), n)
        if words[n - 1].text == ",":
            return self._before_comma(words, n - 1)
        return self._sure(self._reaching(words, n))

    def _back(self, words: list[Word], v: int) -> int | None:
        """Where the subject ends: before auxiliaries, clitics and adverbs; None where it is denied."""
        n = v
        passed = self.known["aux"] | _CLITICS | _ADVERBS | _NOT | self.known["day"]
        while n and (
            words[n - 1].low in passed
            or (n < v and words[n].low in self.known["day"] and words[n - 1].low in _ON_DAY)
        ):
            n -= 1
            if words[n].low in _NOT:
                return None
        return n

    def _reaching(self, words: list[Word], end: int) -> Group | None:
        """The noun group that begins a clause and ends before the token `end`."""
        first = end
        while first and words[first - 1].text[0] not in _PARTING and words[first - 1].text[0] != MASK:
            first -= 1
            if words[first].low in _CLAUSE:
                first += 1
                break
        while first < end and words[first].low in self.known["day"]:
            first += 1
        found = group(words[:end], first, self.known)
        return found if found is not None and found.after == end else None

    def _sure(self, found: Group | None) -> Group | None:
        """A group that may be a source: its noun is listed, or it has a capital."""
        if found is None or (
            head_of(found.words, self.known) is None and not any(w.capital for w in found.words)
        ):
            return None
        return found

    def _before_comma(self, words: list[Word], comma: int) -> Group | None:
        """La maire, Anne Lemaire, a déclaré / Ein Mitarbeiter, der anonym bleiben möchte, sagt."""
        opening = next((n for n in range(comma - 1, 0, -1) if words[n].text == ","), None)
        if opening is None:
            return None
        first = self._reaching(words, opening)
        if first is None:
            return None
        inner = group(words[:comma], opening + 1, self.known)
        if inner is not None and inner.after == comma and sum(w.capital for w in inner.words) >= 2:
            beside = any(self.known.has(k, w.low) for k in ("role", "spokes") for w in first.words)
            if is_name(inner, self.known, beside=beside):
                return inner
        return self._sure(first)

    def _apposed(self, words: list[Word], found: Group) -> Group | None:
        """… assure la directrice, Claire Morel, …: the name that follows a role."""
        if found.after >= len(words) or words[found.after].text != ",":
            return None
        roles = any(self.known.has(kind, w.low) for kind in ("role", "spokes") for w in found.words)
        if not roles or is_name(found, self.known):
            return None
        inner = group(words, found.after + 1, self.known)
        return inner if inner is not None and is_name(inner, self.known, beside=True) else None

    def _skipped(self, words: list[Word], at: int) -> int:
        """Past days, adverbs and listeners that stand between a verb and its subject."""
        at = past_listener(words, at)
        own = tuple(w.low for w in words[at : at + 3])
        if own in _ASIDES:
            at += 3
        while at < len(words):
            low = words[at].low
            day = at + 1 < len(words) and words[at + 1].low in self.known["day"]
            if low in self.known["day"] or low in _ADVERBS or (day and low in _ON_DAY):
                at += 2 if day and low not in self.known["day"] else 1
            else:
                break
        return at

    def _stands_before(self, words: list[Word], v: int) -> bool:
        """Does what is said stand before the verb, parted by a comma or as a quotation?"""
        n = v
        while n and (words[n - 1].low in self.known["aux"] or words[n - 1].low in _CLITICS):
            n -= 1
        if n == 0:
            return False
        before = words[n - 1]
        if before.text[0] == MASK or before.low == "comme":
            return True
        return before.text == "," and (n - 1 >= _LEAST or any(w.text[0] == MASK for w in words[: n - 1]))

    def _opens(self, words: list[Word], v: int) -> bool:
        """Am Montag sagte die Ministerin, …: does a verb stand near the head of its sentence?"""
        return v <= 4 and not any(w.text in ",;:" for w in words[:v])

    def _introduces(self, words: list[Word], v: int) -> bool:
        """Does what is said follow: a clause, a colon or a quotation?"""
        for n in range(v + 1, min(len(words), v + 1 + _LOOK)):
            low = words[n].low
            if words[n].text == ":" or words[n].text[0] == MASK:
                return True
            if low in _PARTICLES and words[n + 1 : n + 2] and words[n + 1].text == ",":
                return True  # "teilte mit, man prüfe"
            if low in self.tongue.that and words[n - 1].low not in NO_THAT:
                return True
            if words[n].text in ";.()":
                return False
            if words[n].text == "," and self.known.code == "de":
                after = words[n + 1].low if n + 1 < len(words) else ""
                if after in ("dass", "ob", "wie", "warum") or (n == v + 1 and after not in _GOES_ON):
                    return True
                return KONJUNKTIV.search(self.masked, words[n].end, words[-1].end) is not None
        return False
