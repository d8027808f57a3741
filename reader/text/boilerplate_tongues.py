"""How pages in other languages than English announce what is no part of the story."""

from __future__ import annotations

import re

# German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Russian, Turkish,
# Arabic, Japanese, Chinese. Lines that ask the reader for something:
_PLEAS = (
    r"lesen sie (?:auch|hier|mehr)", r"mehr (?:zum thema|dazu|lesen)", r"zum newsletter",
    r"newsletter (?:abonnieren|bestellen)",
    r"jetzt (?!(?:soll|will|kann|muss|darf|wird|möchte)\w* )(?:\w+ ){0,2}(?:anmelden|abonnieren|bestellen|"
    r"testen|registrieren|eröffnen|sichern|herunterladen|weiterlesen|mitmachen)", r"melden sie sich",
    r"folgen sie uns", r"voir aussi", r"schreiben sie uns", r"schicken sie uns",
    r"was (?:sagen|meinen|denken) sie", r"(?:wie ist|sagen sie uns) ihre meinung",
    r"écrivez-nous", r"donnez(?:-nous)? votre avis", r"et vous,", r"escr[íi]b[ae]nos", r"déjanos tu",
    r"diskutieren sie", r"(?:à )?lire aussi", r"lire la suite", r"abonnez-vous", r"inscrivez-vous",
    r"recevez (?:chaque|nos|notre|toute)", r"l[ee]a también", r"leer también", r"le[ae]r? más",
    r"te puede interesar", r"suscr[íi]b[ea]", r"síguenos", r"regístr[ea]",
    r"recibe (?:las|los|nuestr|cada)", r"leggi (?:anche|tutto)", r"iscriviti", r"leia (?:também|mais)",
    r"subscreva", r"lees (?:ook|meer|verder)", r"meld je aan", r"läs (?:också|även|mer)", r"prenumerera",
    r"l[æe]s (?:også|mere)", r"les (?:også|mer)", r"czytaj (?:także|też|więcej)", r"zapisz się",
    r"читайте (?:также|ещё|еще)", r"читать (?:далее|также)", r"подпи(?:шитесь|сывайтесь)", r"ayrıca okuyun",
    r"abone ol", r"اقرأ (?:أيضا|أيضاً|المزيد)", r"شارك\b", r"اشترك", r"تابعنا",
)  # fmt: skip
# Labels and buttons; a sentence may begin so.
_LABELS = (
    r"mehr aus", r"auch interessant", r"(?:artikel |auf \w+ )?teilen\b",
    r"(?:veröffentlicht|aktualisiert|zuletzt aktualisiert)\b", r"stand:",
    r"(?:foto|bild|video|bildquelle|schlagworte)s?\s?:",
    r"quelle:", r"anzeige$", r"lese(?:zeit|dauer)\b", r"kommentare?\b", r"drucken$", r"merken$",
    r"(?:zur|zum) \w+$", r"externer inhalt", r"empfohlener redaktioneller", r"sur le même sujet",
    r"partager\b", r"s[’']abonner", r"s[’']inscrire", r"(?:publié|mis à jour|modifié) le\b",
    r"crédits? photo", r"photo\b.{0,30}[:/]", r"publicité$", r"(?:temps de )?lecture\b.{0,4}\d",
    r"article réservé", r"réagir$", r"compartir\b",
    r"(?:publicado|actualizado)(?: el| a las| em| há)?\b.{0,40}\d", r"noticias relacionadas",
    r"publicidade?$", r"tiempo de lectura", r"(?:archivado en|etiquetas|temas)\s?:", r"contenido exclusivo",
    r"condividi\b", r"pubblicato il", r"ultimo aggiornamento", r"pubblicità$", r"tempo di lettura",
    r"contenuto riservato", r"compartilhe?", r"partilhar\b", r"assine\b", r"atualizado", r"continua depois",
    r"conteúdo exclusivo", r"tempo de leitura", r"del(?:en)?$", r"deel dit", r"gepubliceerd",
    r"laatste update", r"advertentie$", r"leestijd", r"reacties\b", r"dela\b", r"publicerad", r"uppdaterad",
    r"annons$", r"lästid", r"opublikowano", r"aktualizacja", r"reklama$", r"udostępnij", r"komentarze\b",
    r"fot\.", r"поделиться", r"опубликовано", r"обновлено", r"реклама$", r"комментарии\b", r"фото\s?:",
    r"関連記事", r"あわせて読みたい", r"写真：", r"【写真】", r"無断転載", r"نشر(?:ت)? في", r"جميع الحقوق",
    r"相关(?:新闻|阅读)", r"延伸阅读", r"责任编辑",
)  # fmt: skip
_END = r"(?![^\W\d_][^\W\d_])"
_ASKS = re.compile(rf"^[\s•*>(-]*(?:{'|'.join(_PLEAS)}){_END}", re.IGNORECASE)
_LABEL = re.compile(rf"^[\s•*>(-]*(?:{'|'.join(_LABELS)}){_END}", re.IGNORECASE)
_BYLINE = re.compile(
    r"^(?:Von|Par|Por|Di|Door|Av|Af|Autor:?) [A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3}(?:,| und\b|"
    r" et\b| y\b| e\b|"
    r" en\b| och\b|$)"
)
# Whole sentences that only a page says of itself: rights, subscribers, newsletters, what was left out.
_NOTICE = re.compile(
    r"alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"todos os direitos reservados|"
    r"riproduzione riservata|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|"
    r"réservée?s? (?:à nos |aux )abonnés|il vous reste \d+ ?%|(?:para|a los) suscriptores$|(?:para|"
    r"a) assinantes$|"
    r"\((?:foto|photo|bild|fot\.?)\s?: [^)]{2,50}\)$|\b(?:tilmeld dig|meld deg på|anmäl dig)\b|"
    r"^(?:dieser (?:artikel|beitrag|text) (?:ist|wurde|erschien)|cet article (?:est|"
    r"a été) (?:initialement |d[’']abord )?(?:réservé|publié|paru|mis)|"
    r"est[ea] (?:artículo|noticia) (?:fue|se|ha sido) (?:public|actualiz)|questo articolo è (?:stato|"
    r"apparso)|"
    r"este artigo foi|dit artikel (?:is|verscheen|werd))\b|"
    r"^(?:\w+: )?(?:(?:der autor|die autorin) (?:hält|besitzt)|l[’']auteure? (?:ne )?(?:détient|possède)|"
    r"(?:el autor|la autora) (?:no )?(?:posee|tiene acciones))\b|"
    # what was put right, and where there is more
    r"^(?:redaktioneller hinweis|(?:hinweis|anmerkung) der redaktion|korrekturhinweis)\s?:|"
    r"^in einer (?:früheren|vorherigen|ersten) (?:version|fassung) (?:(?:dies|d)es (?:artikels|textes|"
    r"beitrags)|hieß es|stand|war zu lesen)\b|"
    r"^sie haben einen (?:fehler|hinweis)\b|^weitere (?:nachrichten|artikel|"
    r"meldungen)\b.{0,60}\bfinden sie\b|"
    r"^dans une (?:première |précédente )?version (?:précédente |antérieure )?(?:de (?:cet article|"
    r"ce texte)|nous)\b|"
    r"^retrouvez (?:tou[st]e?s?|notre|nos|l[’'](?:ensemble|intégralité))\b.{0,80}\b(?:ici|application|"
    r"site)\W*$|"
    r"^fe de errores\b|^en una versión anterior (?:de est[ae] (?:artículo|noticia|texto|información)|se)\b|"
    r"^puedes seguir(?:nos)? .{0,60}\b(?:facebook|x|twitter|instagram)\b|"
    r"riservato agli abbonati|finden sie einen externen inhalt|"
    r"\bnewsletter\b.{0,60}\b(?:verpassen sie|abonnez|vous|votre|te|tu|tuo|je|jouw|din)\b|"
    r"\b(?:en tu|nella tua|in je|in uw|i din) (?:correo|buzón|casella|e-?mail|"
    r"inbox|mailbox|postfach)"
)
_HINTS = (  # one of these is in each such sentence: most have none, and a look for them is quick
    "vorbehalten", "réserv", "reserv", "riserv", "voorbehouden", "zastrze", "защищены", "il vous reste",
    "suscriptor", "assinante", "externen inhalt", "(", "tilmeld", "meld deg", "anmäl", "dieser ",
    "cet article", "artículo", "noticia", "questo articolo", "este artigo", "dit artikel", "newsletter",
    "redaktion", "korrektur", "in einer", "sie haben", "finden sie", "dans une", "retrouvez", "fe de errores",
    "en una versión", "puedes seguir", "autor", "auteur", "correo", "buzón", "casella", "mail", "inbox",
    "postfach",
)  # fmt: skip
# Headings of other articles, as in English.
ASIDE = re.compile(
    r"^(?:mehr zum thema|meistgelesen|das könnte sie auch interessieren|weitere artikel|sur le même sujet|"
    r"les plus lus|(?:à )?lire aussi|dans la même rubrique|más noticias|noticias relacionadas|"
    r"temas relacionados|"
    r"lo más leído|te puede interesar|articoli correlati|i più letti|leggi anche|leia (?:mais|"
    r"também)|mais lidas|"
    r"lees ook|meest gelezen|mest läst|läs (?:också|även)|najczęściej czytane|czytaj (?:także|też)|"
    r"самое читаемое|"
    r"читайте также|関連記事|相关新闻)\s*[:：]?$",
    re.IGNORECASE,
)
_LONGEST = 90  # characters of such a line


def announces(text: str, sentence: bool) -> bool:
    """Whether a short line gives itself away: a pointer to other articles, a plea, a time stamp, a byline.
    `sentence` tells that it ends as a sentence does.
    """
    if len(text) > _LONGEST:
        return False
    if _ASKS.match(text) or ASIDE.match(text):
        return True
    return not sentence and (_LABEL.match(text) is not None or _BYLINE.match(text) is not None)


def notice(text: str) -> bool:
    """Whether a line tells of rights, subscriptions or the page itself."""
    if len(text) > 2 * _LONGEST:
        return False
    low = text.lower()
    return any(hint in low for hint in _HINTS) and _NOTICE.search(low) is not None
