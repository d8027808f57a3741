"""How pages in other languages than English announce what is no part of the story."""

from __future__ import annotations

import re

# Lines that point elsewhere, ask for something or say when and by whom: German, French, Spanish, Italian,
# Portuguese, Dutch, Arabic, Japanese, Chinese.
_STARTS = (
    r"lesen sie (?:auch|hier|mehr)", r"mehr (?:zum thema|dazu|lesen|aus)", r"auch interessant",
    r"zum newsletter", r"newsletter (?:abonnieren|bestellen)",
    r"jetzt (?:anmelden|abonnieren|testen|registrieren)", r"teilen\b",
    r"(?:veröffentlicht|aktualisiert|zuletzt aktualisiert)\b", r"stand:", r"foto:", r"quelle:",
    r"anzeige$", r"(?:à )?lire aussi", r"sur le même sujet", r"abonnez-vous", r"inscrivez-vous",
    r"partager\b", r"s’abonner", r"(?:publié|mis à jour|modifié) le\b", r"crédits? photo", r"photo :",
    r"publicité$", r"l[ee]a también", r"leer también", r"le[ae] más", r"te puede interesar",
    r"suscr[íi]b[ea]", r"compartir\b", r"(?:publicado|actualizado)(?: el| a las)?\b.{0,40}\d",
    r"noticias relacionadas", r"regístr[ea]", r"publicidad$", r"leggi anche", r"condividi\b",
    r"iscriviti", r"pubblicato il", r"leia (?:também|mais)", r"compartilhe?", r"assine\b", r"lees ook",
    r"lees meer", r"meld je aan", r"اقرأ (?:أيضا|أيضاً|المزيد)", r"شارك\b", r"اشترك", r"تابعنا",
    r"関連記事", r"あわせて読みたい", r"写真：", r"相关(?:新闻|阅读)", r"延伸阅读", r"责任编辑",
)  # fmt: skip
_ANNOUNCES = re.compile(rf"^[\s•*>(-]*(?:{'|'.join(_STARTS)})(?![^\W\d_][^\W\d_])", re.IGNORECASE)
_BYLINE = re.compile(
    r"^(?:Von|Par|Por|Di|Door) [A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3}(?:,| und\b| et\b| y\b|$)"
)
END_MATTER = re.compile(
    r"^(?:mehr zum thema|meistgelesen|das könnte sie auch interessieren|weitere artikel|sur le même sujet|"
    r"les plus lus|à lire aussi|dans la même rubrique|más noticias|noticias relacionadas|temas relacionados|"
    r"lo más leído|articoli correlati|leia mais|lees ook|関連記事|相关新闻)\s*[:：]?$",
    re.IGNORECASE,
)
_LONGEST = 90  # characters of such a line


def announces(text: str) -> bool:
    """Whether a short line gives itself away: a pointer to other articles, a plea, a time stamp, a byline."""
    return len(text) <= _LONGEST and (_ANNOUNCES.match(text) is not None or _BYLINE.match(text) is not None)
