"""What an outlet says of its own changes: "Correction: …", "Updated 3 pm", "An earlier version of this …".

A text that was changed without such a line was changed silently. Only lines that begin with the notice count,
or else an article about a correction would announce one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_LONGEST = 600
"""Letters: a longer paragraph that begins so is part of the report."""
_MOST_AHEAD = r"[\s*\[(•–—-]*"
_HEADS = (
    # English
    "correction", "corrections", "clarification", "amendment", "retraction", "erratum", "corrected",
    "amended", "clarified", "update", "updates", "updated", "last updated", "recast", "recasts",
    "editor's note", "editors' note", "editor’s note", "editors’ note", "editorial note",
    # German
    "korrektur", "berichtigung", "richtigstellung", "klarstellung", "aktualisierung", "aktualisiert",
    "zuletzt aktualisiert", "korrigiert", "ergänzung", "anmerkung der redaktion", "hinweis der redaktion",
    # French
    "correctif", "rectificatif", "rectification", "mise à jour", "mis à jour", "note de la rédaction",
    "précision",
    # Spanish, Portuguese
    "corrección", "fe de errores", "fe de erratas", "rectificación", "aclaración", "actualización",
    "actualizado", "actualizada", "última actualización", "nota de la redacción", "nota del editor",
    "correção", "errata", "atualização", "atualizado", "atualizada", "nota da redação",
    # Italian, Dutch
    "correzione", "rettifica", "errata corrige", "aggiornamento", "aggiornato", "nota della redazione",
    "correctie", "rectificatie", "bijgewerkt", "laatst bijgewerkt", "noot van de redactie",
    # Swedish, Danish, Norwegian, Polish
    "rättelse", "uppdaterad", "uppdatering", "rettelse", "opdateret", "oppdatert", "retting", "sprostowanie",
    "aktualizacja", "korekta",
)  # fmt: skip
_AT = r"on|at|am|um|vom|le|à|el|il|op|om|às|em|kl|den"
# "Correction officers said" and "Updated rules apply" are no notices: a colon, a dash, a time or nothing more
# follows one.
_HEAD = re.compile(
    rf"{_MOST_AHEAD}(?:{'|'.join(re.escape(head) for head in _HEADS)})"
    rf"(?:\s*[:|–—\])]|\s+-\s|\s*$|\s+(?:(?:{_AT})\.?\s+)?\S{{0,12}}\d)",
    re.IGNORECASE,
)
_WHAT = r"(?:article|story|report|piece|post|page|headline|column|item)"
_SENTENCE = re.compile(
    _MOST_AHEAD
    + r"(?:"
    + rf"this\s+{_WHAT}\s+(?:was|has\s+been)\s+(?:\w+\s+){{0,2}}"
    + r"(?:updated|amended|corrected|edited|changed|revised|clarified|modified)"
    + rf"|(?:an?|the)\s+(?:earlier|previous|original|prior)\s+version\s+of\s+(?:this|the|our)\s+{_WHAT}"
    + r"|in\s+einer\s+(?:früheren|ersten|vorherigen)\s+(?:version|fassung)"
    + r"|dieser\s+(?:artikel|text|beitrag)\s+wurde\s+.{0,60}(?:aktualisiert|korrigiert|ergänzt|geändert)"
    + r"|cet\s+article\s+a\s+été\s+.{0,40}(?:mis\s+à\s+jour|modifié|corrigé|actualisé)"
    + r"|(?:une|dans\s+une)\s+(?:première\s+version|version\s+(?:précédente|antérieure))"
    + r"|(?:este|esta|el)\s+(?:artículo|noticia|texto|información)\s+(?:ha\s+sido|fue)\s+.{0,30}"
    + r"(?:actualizad|corregid|modificad)"
    + r"|una\s+versión\s+(?:anterior|previa)\s+de"
    + r"|(?:este|esta)\s+(?:artigo|texto|reportagem|matéria)\s+foi\s+.{0,30}(?:atualizad|corrigid|alterad)"
    + r"|(?:questo|l['’])\s*articolo\s+è\s+stato\s+.{0,30}(?:aggiornat|corrett|modificat)"
    + r"|dit\s+artikel\s+is\s+.{0,30}(?:bijgewerkt|aangepast|gecorrigeerd)"
    + r"|in\s+een\s+eerdere\s+versie"
    + r")",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"^(?:UPDATE\s+\d|UPDATED?\b|CORRECTED\b|CORRECTION\b|REFILE\b|RECAST\b)|"
    r"(?i:[\[(](?:updated?|corrected|correction|aktualisiert|mis à jour|actualizado|aggiornato)[\])])\s*$"
)


def notices(title: str, text: str) -> tuple[str, ...]:
    """The lines in which a text says that it was changed, in order.

    Args:
        title: the headline; it may say so itself ("UPDATE 2 - …").
        text: headline, blank line, paragraphs.
    """
    found = [title] if _TITLE.search(title) else []
    for raw in text.removeprefix(title).split("\n"):
        line = " ".join(raw.split())
        if 0 < len(line) <= _LONGEST and (_HEAD.match(line) or _SENTENCE.match(line)):
            found.append(line)
    return tuple(found)


def announced(before: Iterable[str], after: Iterable[str]) -> bool:
    """Whether the `notices` of the later of two versions say what those of the earlier one did not."""
    known = {line.casefold() for line in before}
    return any(line.casefold() not in known for line in after)
