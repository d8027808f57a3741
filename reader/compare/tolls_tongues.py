"""How German, French, Spanish, Italian, Portuguese and Dutch say that nobody was hurt or killed, and how many
were. Only harm is looked for: of anything else the words are too many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

Harm = tuple[str, int, int]  # "hurt" or "killed", and the words that say how many, as a span
_GAP = 5  # words between who and what was done to them
_WORDS = r"(?:\s[\w’'-]+)"
_PARTS = re.compile(r"[.,;:!?()“”\"—–]")


@dataclass(frozen=True, slots=True)
class _Tongue:
    """Alternatives of patterns, in lower case. `nobody` says none, `of` makes it some of many, `some` takes
    something away from it ("seriously", "others", "if", "last year"), `both` joins two harms, `few` are small
    numbers, which are no figures elsewhere.
    """

    nobody: str
    of: str
    hurt: str
    killed: str
    both: str
    some: str
    few: Mapping[str, float]


def _numbered(words: str) -> dict[str, float]:
    """The words for 1, 2, … with their values; a slash parts those for one number."""
    return {word: float(n) for n, many in enumerate(words.split(), 1) for word in many.split("/")}


_TONGUES: Mapping[str, _Tongue] = {
    "de": _Tongue(
        nobody=r"niemand(?:en|em)?|kein(?:e[rnm]?)?|ohne|weder",
        of=r"der|von|aus|unter",
        hurt=r"verletzt(?:e[rnm]?)?|verwundet(?:e[rn]?)?",
        killed=r"getötet(?:e[rn]?)?|tot|tote[rn]?|todesopfer|gestorben|umgekommen|ums leben(?: gekommen)?",
        both=r"oder|noch|und",
        some=r"schwer|lebensgefährlich|ernsthaft|weitere[nr]?|andere[nr]?|sonst|außer|ob|wenn|falls|könnten?|"
        r"sollen?|dürften?|vergangenen|letzte[sn]|zuvor|jahren?",
        few=_numbered("ein/eine/einen/einer zwei"),
    ),
    "fr": _Tongue(
        nobody=r"personne n(?:e|['’]\w+)|aucune?|pas(?: (?:eu|fait|causé))? d[e’']|ni|sans(?: faire)?",
        of=r"des|de",
        hurt=r"blessée?s?",
        killed=r"tuée?s?|morte?s?|décédée?s?",
        both=r"ou|ni|et",
        some=r"gravement|grièvement|autres?|sauf|hormis|si|pourrai\w+|aurai\w+|dernière?s?|précédente?s?|ans?",
        few=_numbered("un/une deux"),
    ),
    "es": _Tongue(
        nobody=r"nadie|ningún|ningun[oa]|sin|ni|no (?:hubo|hay|dejó|causó|provocó|registró|se \w+)",
        of=r"de",
        hurt=r"herid[oa]s?|lesionad[oa]s?",
        killed=r"muert[oa]s?|fallecid[oa]s?|murió|murieron|víctimas mortales",
        both=r"o|ni|y",
        some=r"gravemente|gravedad|graves?|otr[oa]s?|salvo|excepto|si|podrían?|habrían?|pasad[oa]s?|anterior|años?",
        few=_numbered("un/una/uno dos"),
    ),
    "it": _Tongue(
        nobody=r"nessun[oa]?|senza|né|non (?:ci sono(?: stati)?|si (?:registrano|segnalano)|ha causato)",
        of=r"de[il]|degli|delle|della|tra",
        hurt=r"ferit[oaie]",
        killed=r"mort[oaie]|uccis[oaie]|decedut[oaie]|vittime",
        both=r"o|né|e",
        some=r"gravemente|gravi?|altr[oaie]|tranne|salvo|se|potrebber?o?|avrebber?o?|scors[oa]|precedente|ann[oi]",
        few=_numbered("un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici"),
    ),
    "pt": _Tongue(
        nobody=r"ninguém|nenhum(?:a)?|sem|nem|não (?:houve|há|deixou|causou|provocou|se \w+|\w+ou|foram \w+)",
        of=r"d[oae]s?",
        hurt=r"ferid[oa]s?",
        killed=r"mort[oa]s?|morreu|morreram|vítimas mortais",
        both=r"ou|nem|e",
        some=r"gravemente|graves?|outr[oa]s?|salvo|exceto|se|poderiam?|teriam?|passad[oa]s?|anterior|anos?",
        few=_numbered("um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze"),
    ),
    "nl": _Tongue(
        nobody=r"niemand|geen|zonder|noch",
        of=r"van|uit",
        hurt=r"gewond(?:e[n]?)?",
        killed=r"gedood|doden?|dood|omgekomen|overleden|om het leven(?: gekomen)?",
        both=r"of|noch|en",
        some=r"ernstig|zwaar|andere[n]?|behalve|als|zouden?|mogelijk|vorige?|eerder|jaar|jaren",
        few=_numbered("een/één twee drie vier vijf zes zeven acht negen tien elf twaalf"),
    ),
}
LANGUAGES = frozenset(_TONGUES)


class Tolls:
    """A language's patterns, made when it is first asked for."""

    def __init__(self, words: _Tongue) -> None:
        harm = rf"(?:(?P<hurt>{words.hurt})|(?P<killed>{words.killed}))(?!\w)"
        also = rf"(?:\s(?:{words.both})\s(?:(?P<hurt2>{words.hurt})|(?P<killed2>{words.killed}))(?!\w))?"
        who = rf"(?<!\w)(?P<who>{words.nobody})(?!\w)"
        self._before = re.compile(rf"{who}(?!\s(?:{words.of})\s){_WORDS}{{0,{_GAP}}}?\s{harm}{also}")
        # "Verletzt wurde niemand": nothing follows that could be hurt in another way
        self._behind = re.compile(
            rf"(?<!\w){harm}{_WORDS}{{0,{_GAP}}}?\s(?P<who>{words.nobody})(?=[.,;!?]|$)"
        )
        self._harm = re.compile(rf"(?<!\w){harm}")
        self._some = re.compile(rf"(?<!\w)(?:{words.some})(?!\w)")
        self._denies = re.compile(who)
        self._few = re.compile(rf"(?<!\w)(?P<few>{'|'.join(words.few)})(?=\s)")
        self._values = words.few

    @staticmethod
    @lru_cache(maxsize=8)
    def of(language: str) -> Tolls:
        return Tolls(_TONGUES[language])

    def nobody(self, low: str) -> Iterator[Harm]:
        """What a sentence, in lower case, says that nobody suffered."""
        if not self._denies.search(low) or self._some.search(low):
            return
        for match in self._before.finditer(low):
            if not _PARTS.search(match.group()):
                yield from ((what, *match.span("who")) for what in _harms(match))
        for match in self._behind.finditer(low):
            yield from ((what, *match.span("who")) for what in _harms(match))

    def some(
        self, low: str, counts: Sequence[tuple[int, int, float]]
    ) -> Iterator[tuple[str, float, int, int]]:
        """What a sentence says that some suffered, how many, and the words from the number to the harm.

        Args:
            low: the sentence in lower case.
            counts: start, end and value of its figures.
        """
        if self._denies.search(low):
            return
        few = [(*m.span(), self._values[m["few"]]) for m in self._few.finditer(low)]
        known = [*counts, *(f for f in few if not any(a <= f[0] < b for a, b, _value in counts))]
        for match in self._harm.finditer(low):
            before = [c for c in known if c[1] <= match.start()]
            start, end, value = max(before, default=(0, 0, 0.0))
            between = low[end : match.start()]
            if before and len(between.split()) < _GAP and not _PARTS.search(between):
                yield next(_harms(match)), value, start, match.end()


def _harms(match: re.Match[str]) -> Iterator[str]:
    found = match.groupdict()
    for what in ("hurt", "killed"):
        if found.get(what) or found.get(f"{what}2"):
            yield what
