"""Cues of credit in languages other than English: "berichtet die dpa", "selon Le Monde", "según informó EFE".

Only outlets and agencies that the dictionary knows are found; a cue stands right before or after the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.compare.sources_outlets import Named, Outlets

_NOUN = (  # what print puts between the cue and the name
    r"(?:(?:[\w-]*[Nn]achrichten|Presse)?[Aa]gentur(?:en)? |[\w-]*[Zz]eitung |[\w-]*[Mm]agazin |"
    r"Sender |Portal |"
    r"agenc[ei]a? |agência |agenzia |journal |quotidien |magazine |site |chaîne |radio |diario |"
    r"periódico |revista |cadena |"
    r"quotidiano |giornale |rivista |jornal |emissora |persbureau |krant |dagblad |tidningen |avisen |"
    r"byrån |"
    r"nyhetsbyrån |nyhedsbureauet |nyhetsbyrået |agencja |dziennik )?"
)


@dataclass(frozen=True, slots=True)
class _Cues:
    before: re.Pattern[str]
    after: re.Pattern[str]
    made_of: re.Pattern[str]


def _cues(before: str, article: str, after: str, made_of: str) -> _Cues:
    return _Cues(
        re.compile(rf"(?:{before})\s?(?:{article})?{_NOUN}[„“\"«»‘' ]*$", re.I),
        re.compile(rf"^[“”\"»«’'\w-]{{0,9}},?\s(?:{after})\b", re.I),
        re.compile(rf"^(?:{made_of})\b", re.I),
    )


# In each: what stands before the name, its article, what follows it, what opens a line that says where a text
# is from. In "sagte … der dpa" the verb may stand some words before.
_TONGUES = {
    "de": _cues(
        r"\b(?:laut|zufolge|wie|gegenüber|unter Berufung auf|bericht\w* (?:von|in)?|meldet\w*|schreib\w+|"
        r"schrieb|"
        r"(?:Nach|Laut) (?:\w+ )?(?:Informationen|Angaben|Recherchen|Bericht\w*) (?:von)?|(?:Interview|"
        r"Gespräch) mit|"
        r"Bericht|zitier\w+|(?:sagte|erklärte|bestätigte|teilte)\b[^.,;:]{0,40}?)",
        r"der |die |das |dem |den |des |im |in der |vom |von ",
        r"(?:unter Berufung [^,.]{2,40} )?(?:berichte\w*|meldet\w*|schreib\w+|schrieb|zufolge|"
        r"hatte\w* [^.]{0,30}berichtet)",
        r"Mit (?:Material|Informationen|Inhalten) (?:von|der)|Quellen?:?|Von|Text:",
    ),
    "fr": _cues(
        r"\b(?:selon|d[’']après|rapport\w+|révél\w+|cit(?:ant|é\w* par)|interrog\w+ par|"
        r"informations? d[eu’']|"
        r"enquête d[eu’']|(?:interview|entretien|confié\w*|déclaré|dit|indiqué|affirmé|annoncé|expliqué|"
        r"assuré|précisé)"
        r"\b[^.,;:«»]{0,40}? (?:à|au|avec)|(?:a |ont )?(?:rapporte|écrit|indique)\w*)",
        r"le |la |l[’']|les |au |aux |à la |à l[’']|du |de la |de l[’']|à |de ",
        r"(?:a |ont |avait )?(?:rapport\w+|écri\w+|révél\w+|indiqu\w+|affirm\w+|publi\w+|précis\w+|"
        r"annon\w+)",
        r"(?:[A-Z][\w ]{2,24} )?[Aa]vec|Sources? ?:|Par|©",
    ),
    "es": _cues(
        r"\b(?:según(?: (?:ha |han )?(?:inform\w+|public\w+|report\w+|revel\w+|adelant\w+|recog\w+))?|"
        r"de acuerdo con|"
        r"inform\w+|cit\w+ (?:a|por)|public\w+ (?:en|por)|(?:entrevista|declaraciones|dijo|declaró|"
        r"explicó|aseguró|"
        r"señaló|afirmó|confirmó|contó|dicho)\b[^.,;:«»]{0,30}? (?:con|a|al|en|para)|recoge|fuentes? de)",
        r"el |la |los |las |al |a la |a |del |de la |de ",
        r"(?:ha |han |había )?(?:inform\w+|public\w+|report\w+|revel\w+|adelant\w+|asegur\w+|señal\w+)",
        r"Con información de|Fuentes? ?:|Agencias?|Por",
    ),
    "it": _cues(
        r"\b(?:secondo|stando a|riferi\w+|riport\w+|scriv\w+|cita\w* (?:da)?|(?:intervista|ha detto|"
        r"ha dichiarato|"
        r"ha spiegato|dice|spiega)\b[^.,;:«»]{0,30}? (?:a|al|alla|con))",
        r"il |la |l[’']|lo |al |alla |all[’']|dal |dalla |dall[’']|del |della |dell[’']",
        r"(?:ha |hanno )?(?:riferi\w+|riport\w+|scriv\w+|scritto|rivel\w+|pubblic\w+)",
        r"Con (?:informazioni|agenzie)|Font[ei] ?:",
    ),
    "pt": _cues(
        r"\b(?:segundo|de acordo com|conforme|inform\w+|public\w+ (?:por|em|pel[oa])|revel\w+|"
        r"(?:entrevista|disse|afirmou|declarou|contou|explicou|confirmou)\b[^.,;:]{0,30}? (?:à|ao|a|para|"
        r"com))",
        r"o |a |os |as |ao |à |pel[oa] |d[oa] ",
        r"(?:inform\w+|public\w+|revel\w+|report\w+|apur\w+|notici\w+)",
        r"Com (?:informações|agência)(?: d[aeo])?|Fontes? ?:",
    ),
    "nl": _cues(
        r"\b(?:volgens|meldt|melden|meldde|schrijft|schreef|bericht|aldus|gesprek met|(?:zei|zegt|"
        r"vertelt\w*|verklaart)"
        r"\b[^.,;:]{0,30}? (?:tegen|aan|in))",
        r"de |het ",
        r"(?:meldt|melden|meldde|schrijft|schreef|bericht\w*)",
        r"Bron(?:nen)?:?|Met medewerking van",
    ),
    "sv": _cues(
        r"\b(?:enligt|skriver|rapporterar|uppger|(?:säger|sade|berättar)\b[^.,;:]{0,30}? (?:till|för|i))",
        r"", r"(?:skriver|rapporterar|uppger|rapporterade)", r"Källa:?",
    ),
    "da": _cues(
        r"\b(?:ifølge|skriver|oplyser|rapporterer|(?:siger|sagde|fortæller)\b[^.,;:]{0,30}? til)",
        r"", r"(?:skriver|oplyser|rapporterer)", r"Kilde:?",
    ),
    "no": _cues(
        r"\b(?:ifølge|skriver|melder|opplyser|(?:sier|sa|forteller)\b[^.,;:]{0,30}? til)",
        r"", r"(?:skriver|melder|opplyser|rapporterer)", r"Kilde:?",
    ),
    "pl": _cues(
        r"\b(?:według|podaj\w+|jak (?:podaje|informuje|pisze)|pisze|informuje|"
        r"powiedzia\w+\b[^.,;:]{0,30}?)",
        r"", r"(?:podał\w*|podaje|informuje|pisze)", r"Źródło:?",
    ),
    "ru": _cues(
        r"\b(?:по (?:данным|информации|сообщению)|со ссылкой на|сообщ\w+|перед[аё]\w+|пишет|"
        r"написал\w*|ссылаясь на|"
        r"(?:рассказал|заявил|сказал|сообщил)\w*\b[^.,;:]{0,30}?|в интервью)",
        r"агентств\w+ |газет\w+ |изданию |телеканал\w* |журналист\w+ ",
        r"(?:со ссылкой [^,.]{2,40} )?(?:сообщ\w+|перед[аё]\w+|пишет|пишут|написал\w*)", r"Источник:?",
    ),
    "uk": _cues(
        r"\b(?:за (?:даними|інформацією|повідомленням)|з посиланням на|повідомля\w+|повідоми\w+|переда\w+|"
        r"пише|"
        r"(?:розповів|заявив|сказав)\w*\b[^.,;:]{0,30}?|в інтерв['’ʼ]ю)",
        r"агентств\w+ |газет\w+ |виданню |телеканал\w* ",
        r"(?:повідомля\w+|повідоми\w+|переда\w+|пише|пишуть)", r"Джерело:?",
    ),
    "tr": _cues(
        r"(?!)", r"", r"(?:haberine göre|aktardığına göre|bildirdi\w*|duyurdu|yazdı|aktardı|göre|konuşan)",
        r"Kaynak:?",
    ),
    "ar": _cues(
        r"(?<!\w)(?:[وف]?(?:نقل\w*|ذكر\w*|أفاد\w*|أورد\w*|قال\w*)|نقلا عن|بحسب|وفقا? ل\w*|حسبما ذكرت)",
        r"وكالة |لوكالة |صحيفة |شبكة |قناة |وكالة أنباء |عن ", r"(?:عن|أن)", r"المصدر:?",
    ),
}  # fmt: skip


def credited(text: str, outlets: Outlets, language: str) -> Iterator[Named]:
    """The outlets that a passage credits, by the cues of its language."""
    cues = _TONGUES.get(language)
    if cues is None:
        return
    last = -9
    for named in outlets.find(text):
        before = text[max(0, named.start - 90) : named.start]
        joined = last >= 0 and re.fullmatch(
            r",? (?:und|et|y|e|en|och|og|i)? ?(?:\w{2,3} )?", text[last : named.start]
        )
        if cues.before.search(before) or cues.after.match(text[named.end : named.end + 60]) or joined:
            last = named.end
            yield named


def made_of(line: str, outlets: Outlets, language: str) -> Iterator[Named]:
    """The outlets in a line that says where a text is from: "Mit Material von dpa", "Source : AFP"."""
    cues = _TONGUES.get(language)
    if cues is not None and len(line) < 90 and cues.made_of.match(line):
        yield from outlets.find(line)
