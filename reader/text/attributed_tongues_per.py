"""What gives something as a source's without a verb and its subject: laut, zufolge, selon, d’après, según;
"heißt es in dem Bericht"; "de source policière".
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.text.attributed_groups import Cue, Group, Nouns, group
from reader.text.speech import MASK, Word

_BACK = 9  # words before "zufolge" in which its noun group begins
_NACH = """angaben auskunft ansicht einschätzung darstellung worten aussage aussagen informationen
    erkenntnissen"""
_PER = {
    "de": (("laut", "angaben"), ("laut",), *(("nach", word) for word in _NACH.split())),
    "fr": (("selon",), ("d'", "après"), ("aux", "dires"), ("auprès",)),
    "es": (
        ("según",),
        ("de", "acuerdo", "con"),
        ("a", "juicio", "de"),
        ("en", "palabras", "de"),
        ("en", "opinión", "de"),
    ),
}
_JOINED = {"de": ("von",), "fr": ("de", "du", "des", "d'"), "es": ()}  # "nach Angaben von", "auprès de"
_JOINS = ("angaben", "dires", "auprès", *_NACH.split())
_AGENCIES = frozenset("reuters afp efe dpa".split())
_SAYS = ("heißt", "hieß", "hiess", "verlautete")
_DONE = frozenset("erklärt gesagt mitgeteilt berichtet betont angekündigt bestätigt gewarnt".split())


def per(words: list[Word], known: Nouns) -> Iterator[Cue]:
    """The cues of a sentence, in no order."""
    yield from _prepositions(words, known)
    if known.code == "de":
        yield from _german(words, known)
    else:
        yield from _around(words, known)
    if known.code == "fr":
        yield from _of_sources(words, known)


def _prepositions(words: list[Word], known: Nouns) -> Iterator[Cue]:
    low = [w.low for w in words]
    for n in range(len(words)):
        cue = next((c for c in _PER[known.code] if tuple(low[n : n + len(c)]) == c), None)
        if cue == ("auprès",) and not {"appris", "apprend"} & {w.rpartition("-")[0] or w for w in low}:
            continue  # "s’est-il plaint auprès de l’agence"
        if cue is not None:
            at = n + len(cue)
            how = " ".join(w.text for w in words[n:at]).replace("’ ", "’").replace("' ", "'")
            how = how[0].lower() + how[1:]
            if cue[-1] in _JOINS and low[at : at + 1] and low[at] in _JOINED[known.code]:
                at += 1
            if known.code == "es" and low[at : at + 1] in (["ha"], ["han"]):
                at += 1
            if known.code == "es" and at < len(words) and low[at] in known["says"]:
                at = past_listener(words, at + 1)  # "según informó la Policía"
            found = group(words, at, known)
            if found is not None:
                yield Cue(found, how, found.end)
        elif known.code == "de" and low[n] in ("nach", "laut") and (at := _their_words(words, n + 1, known)):
            yield Cue(Group("", (words[at],), at + 1), low[n], words[at].end)
        elif known.code == "de" and low[n] == "nach" and low[n + 1 : n + 2] in (["einer"], ["einem"]):
            found = group(words, n + 1, known)  # "nach einer Umfrage"; else it is a time
            if found is not None and any(known.has("document", w.low) for w in found.words):
                yield Cue(found, low[n], found.end)


def _their_words(words: list[Word], at: int, known: Nouns) -> int:
    """The place of a word made of a body and "Angaben" (Polizeiangaben), or of the one after it ("ersten
    Polizeiangaben"); 0 if there is none."""
    for n in range(at, min(at + 2, len(words))):
        body = words[n].low.removesuffix("angaben")
        made = body not in ("", words[n].low)
        if made and (known.has("office", body) or known.has("office", body.removesuffix("s"))):
            return n
    return 0


def past_listener(words: list[Word], at: int) -> int:
    """Past whom it was said to: "a EFE", "à l’AFP", "auprès de l’agence Reuters"."""
    n = at
    if n < len(words) and words[n].low in ("a", "à", "au", "auprès"):
        n += 1
        while n < len(words) and words[n].low in ("de", "l'", "la", "el", "agence", "agencia"):
            n += 1
        agency = n < len(words) and (words[n].text.isupper() or words[n].low in _AGENCIES)
        return n + 1 if agency else at
    return at


def _of_sources(words: list[Word], known: Nouns) -> Iterator[Cue]:
    """De source policière, …"""
    for n, word in enumerate(words[:-1]):
        if word.low == "de" and words[n + 1].low in ("source", "sources"):
            found = group(words, n + 1, known)
            if found is not None:
                yield Cue(found, word.low, found.end)


def _around(words: list[Word], known: Nouns) -> Iterator[Cue]:
    """Dans l’entourage de Perrin, on assure que / En el entorno de Pereda aseguran que."""
    if not words or words[0].low not in ("dans", "en"):
        return
    found = group(words, 1, known)
    if found is None or found.words[0].low not in ("entourage", "entorno"):
        return
    rest = [w.low for w in words[found.after : found.after + 4] if w.low not in (",", "on", "se")]
    if rest and rest[0] in known["says"]:
        yield Cue(found, rest[0], found.end)


def _german(words: list[Word], known: Nouns) -> Iterator[Cue]:
    """Der Polizei zufolge; aus dem Bericht geht hervor; in dem Entwurf heißt es; so die Feuerwehr."""
    low = [w.low for w in words]
    for n, word in enumerate(words):
        parted = n > 0 and words[n - 1].text[0] in f",{MASK}"
        if word.low == "zufolge":
            groups = (g for i in range(max(0, n - _BACK), n) if (g := group(words, i, known)))
            found = next((g for g in groups if g.after == n), None)
            if found is not None:
                yield Cue(found, word.text, word.end)
        elif word.low == "so" and parted:
            found = group(words, n + 1, known)
            if found is not None and all(w.text in ".,)" for w in words[found.after : found.after + 1]):
                yield Cue(found, word.text, found.end)
        elif word.low in known["aux"] and parted:  # ", hatte die Polizei erklärt"
            found = group(words, n + 1, known)
            done = words[found.after] if found is not None and found.after < len(words) else None
            if found is not None and done is not None and done.low in _DONE:
                yield Cue(found, f"{word.text} {done.text}", done.end)
        elif word.low in ("aus", "in", "im", "vom"):
            found = group(words, n + 1, known)
            how = _reported(low, n, found) if found is not None else ""
            if found is not None and how:
                yield Cue(found, how, found.end)


def _reported(low: list[str], n: int, found: Group) -> str:
    """The words that make what stands after "aus" or "in" a source; "" if there are none."""
    if low[n] == "aus" and (
        "hervorgeht" in low or ("hervor" in low and not {"geht", "ging"}.isdisjoint(low))
    ):
        return "geht hervor"
    if n == 0 and low[-3:-1] == ["die", "rede"]:
        return "die Rede"
    beside = [*low[found.after : found.after + 1], *low[max(0, n - 2) : n]]
    verb = next((w for w in beside if w in _SAYS), "")
    return verb if verb in ("", "verlautete") else f"{verb} es"
