"""What kind of source a noun group names in German, French and Spanish: a person, an office, a document or
somebody without a name. Only what the lists know is named; of the rest nothing is said.
"""

from __future__ import annotations

import re

from reader.model.attribution import AttributionKind
from reader.text.attributed_groups import Group, Nouns, head_of, named
from reader.text.attributed_people import People, is_body, phrase
from reader.text.speech import Word

_GENITIVE = re.compile(r"(?<=[a-zäöüß])(?:es|s)$")
_KEEPS_S = ("haus", "bus", "kurs", "preis", "kreis", "eis", "campus", "ss")

_OF_A_MAN = ("honorific", "role", "spokes")
_NO_GIVEN = ("role", "people", "office", "document", "spokes", "organised", "day")

Found = tuple[str, AttributionKind]


def kind_of(found: Group, text: str, known: Nouns, people: People) -> Found | None:
    """The name to show and the kind of source; None for what is none, or none that is sure."""
    words = found.words
    if known.code == "de" and len(words) == 1 and words[0].low.endswith("angaben"):
        body = _not_genitive(words[0].text, words[0].text, known)
        return (body, "office") if body and body != words[0].text else None
    head = head_of(words, known)
    whole = named(words)
    if whole is not None and (head is None or head[1] in _OF_A_MAN or head[0] >= whole[0]):
        return text[words[whole[0]].start : words[whole[1] - 1].end], "person"
    if head is None:
        return _unlisted(found, text, known, people)
    at, kind = head
    after = words[at + 1 :]
    if kind == "honorific":
        surname = next((w for w in after if w.capital), None)
        return (people.full(surname.text), "person") if surname else None
    if kind in ("role", "spokes"):
        surname = next((w for w in after if w.capital and w.text in people.surnames), None)
        if surname is not None:
            return people.surnames[surname.text], "person"
        bare = len(after) in (1, 2) and all(w.capital and w.text[1:].islower() for w in after)
        if bare and kind == "role" and not is_body(after, known):
            return text[after[0].start : after[-1].end], "person"
    shown = text[words[0].start : found.end]
    if kind == "spokes":
        return _spoken_for(found, at, text, known)
    if kind == "role":
        if found.determiner == "some":
            return shown, "unnamed"
        who = people.holds(phrase(words[at:]))
        return (who, "person") if who and found.determiner == "the" else None
    if kind == "people":
        return _nominative(shown, words[at], known), "unnamed"
    shown = _not_genitive(text[words[at].start : found.end], words[at].text, known)
    if found.determiner == "some" and words[at].low in known["either"]:
        return shown, "unnamed"
    if kind == "document":
        return None if words[at].low in known["bare"] and len(words) == 1 else (shown, "document")
    return shown, "office"


def _spoken_for(found: Group, at: int, text: str, known: Nouns) -> Found | None:
    """ "Eine Sprecherin der Polizei" speaks for the police; "eine Sprecherin" for nobody that we know."""
    after = list(found.words[at + 1 :])
    while after and (after[0].low in known["of"] or after[0].low in known["the"]):
        after = after[1:]
    if after:
        name = text[after[0].start : after[-1].end]
        return _not_genitive(name, after[0].text, known), "office"
    shown = text[found.words[0].start : found.end]
    if known.code == "de" and found.words[at].low not in ("sprecher", "sprecherin"):
        return shown, "unnamed"  # "Polizeisprecherin"
    return (shown, "unnamed") if found.determiner != "the" else None


def _not_genitive(shown: str, first: str, known: Nouns) -> str:
    """ "Innenministeriums", as it stands after "des", is the Innenministerium; "Polizeiangaben" are the
    police's."""
    if known.code == "de" and first.lower().endswith("angaben") and len(first) > len("angaben"):
        body = first[: -len("angaben")]
        return body[:-1] if body.endswith("s") and known.has("office", body[:-1].lower()) else body
    if known.code == "de" and _GENITIVE.search(first) and not first.lower().endswith(_KEEPS_S):
        for short in (first[:-2], first[:-1]):
            listed = known.has("office", short.lower()) or known.has("document", short.lower())
            if listed and first[len(short) :] in ("s", "es"):
                return short + shown[len(first) :]
    return shown


def _nominative(shown: str, head: Word, known: Nouns) -> str:
    """ "Anwohnern", as it stands after "zufolge", are "Anwohner"."""
    short = head.low.removesuffix("n")
    if known.code == "de" and shown.endswith(head.text) and short != head.low and known.has("people", short):
        return shown[:-1]
    return shown


def _unlisted(found: Group, text: str, known: Nouns, people: People) -> Found | None:
    """What the lists do not have: persons by their names, bodies by an article or by letters alone."""
    words = [w for w in found.words if w.low not in known["before"]]
    if not words or not words[0].capital:
        return None
    shown = text[words[0].start : words[-1].end]
    bare = not found.determiner
    surname = people.surnames.get(words[-1].text)
    if surname is None and known.code == "de":
        surname = people.surnames.get(words[-1].text.removesuffix("s"))
    if surname is not None and len(words) <= 2 and bare:
        return surname, "person"
    if len(words) in (2, 3) and bare and all(w.capital for w in words):
        if is_body(words, known):
            return shown, "office"
        return (shown, "person") if all(w.text[1:].islower() or "-" in w.text for w in words) else None
    if known.code == "de" and len(words) == 1 and bare:
        full = people.full(words[0].text)  # "Heiko Tamm", whose given name we do not know
        if " " in full and not any(known.has(k, full.split()[0].lower()) for k in _NO_GIVEN):
            return full, "person"
    letters = len(words) == 1 and words[0].text.isupper() and 2 <= len(shown) <= 10
    if known.code == "de" or letters:
        return (shown, "office") if letters else None
    if not all(w.capital or w.low in known["of"] or w.low in known["the"] for w in words):
        return None
    if len(words) == 1 and bare:
        # "Renfe" or "Feijóo": nobody can tell by the word
        full = people.full(words[0].text)
        return (full, "person") if " " in full else None
    return shown, "office"
