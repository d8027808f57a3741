"""Phrases that stand where an article stops: a link to the rest, a price, a login, a consent box.

English first; the commonest of other languages too. They say "this may be a part", which costs a statement;
they are never a reason to claim anything about an outlet.
"""

from __future__ import annotations

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(parts) + ")", re.IGNORECASE)


# The text ends in an ellipsis, perhaps with "[+1234 chars]" or an arrow behind it.
CUT = re.compile(
    r"(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.{3,})[\"”’']?"
    r"(?:\s*(?:\[?\s*(?:\+\s*)?\d+\s+chars\]?|[»›→]+))?\s*$"
)

# What WordPress puts behind every entry.
POSTED = re.compile(
    r"^(?:the post .{3,300} (?:appeared first on|first appeared on)|der beitrag .{3,300} erschien zuerst auf|"
    r"l['’]article .{3,300} est apparu en premier sur|la entrada .{3,300} se publicó primero en) .{2,100}$",
    re.IGNORECASE,
)

MORE = _any(
    r"continue reading",
    # "Read more about: …", "Read more: …" lead to other articles
    r"read (?:more(?!\s?:|\s(?:about|from|in|news|stories|articles|related|like)\b)|on\b|"
    r"the (?:full|rest|whole|complete)|full)",
    r"keep reading",
    r"full (?:story|article)",
    r"see (?:more|full)",
    r"view (?:full|more)",
    r"(?:click|tap) (?:here )?(?:to|for) (?:read|continue|more)",
    r"weiterlesen|mehr lesen|jetzt lesen",
    r"lire la suite|lire plus|en savoir plus",
    r"seguir leyendo|leer más|continúa leyendo",
    r"continua a leggere|leggi tutto",
    r"lees (?:meer|verder)|läs mer|les mer|læs mere",
    r"czytaj (?:więcej|dalej)|читать (?:далее|дальше|полностью)",
    r"leia mais|continuar lendo",
    r"続きを読む|阅读全文",
)

# Words of a shop window; two of them in one short line are a sign.
PAY = _any(
    r"subscri(?:be|bers?|ption)",
    r"sign in|log ?in|logged in|regist(?:er|ration)|member(?:s|ship)?\b",
    r"free trial|unlock|paywall|premium|free articles?",
    r"per (?:month|week|year)|a (?:month|week)|cancel any ?time",
    r"abonn|jetzt testen|anmelden|einloggen|s['’]abonner|déjà abonné",
    r"suscr[ií]b|iniciar sesión|abbonat|подпис",
)

# One of these stands in every sentence of PAY_SURE, in lower case; a quick look before the slow one.
PAY_HINTS = (
    "subscri", "member", "read", "continu", "access", "article", "account", "$", "€", "£", "abonn", "suscri",
    "riserva", "weiterles", "reste", "mitglied", "view", "unlock", "locked", "premium", "exclusiv", "limit",
    "available", "register", "login", "log in", "signin", "sign in",
)  # fmt: skip

# Sentences that say it outright.
PAY_SURE = _any(
    r"to (?:continue|keep|finish) reading",
    r"to (?:read|unlock|access|view) (?:this|the (?:full|rest|whole|entire|complete))",
    r"to (?:read|unlock|access) (?:our|all) (?:articles?|content)",
    r"(?:this|the) (?:article|story|content|page|post) is "
    r"(?:only (?:for|available)|(?:reserved |exclusive )?(?:for|to) (?:\w+ )?(?:subscribers|members)|"
    r"exclusive|available (?:only )?to|premium|locked)",
    r"(?:exclusive to|only for) (?:\w+ )?(?:subscribers|members)",
    r"(?:subscribers|members)[- ]only",
    r"already (?:a |an )?(?:subscriber|member|subscribed)\b",
    r"you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the) .{0,30}(?:articles?|limit)",
    r"\d+ (?:more )?free articles?",
    r"subscribe (?:now )?(?:to (?:read|continue|access)|for (?:full|unlimited|[$€£]|just|only))",
    r"(?:log|sign) ?in (?:or (?:subscribe|register|create\b.{0,20}) )?to (?:read|continue|keep|view|access)",
    r"create (?:a|your) free account to",
    r"register (?:for free )?to (?:read|continue|keep)",
    r"[$€£]\s?\d+(?:[.,]\d+)? ?(?:/|a|per|for) ?(?:your |the )?(?:first )?(?:\d+ )?"
    r"(?:mo|month|week|wk)\b.{0,80}(?:subscri|access|cancel|trial|unlimited|offer)",
    r"nur für (?:abonnenten|mitglieder)|mit .{0,20}plus weiterlesen|weiterlesen mit",
    r"réservé (?:aux|à nos) abonnés|il vous reste \d+",
    r"contenido (?:exclusivo )?para suscriptores|contenuto riservato",
)

CONSENT_HINTS = tuple(
    "cookie device continue privacy consent javascript blocker human robot checking".split()
)
CONSENT = _any(
    r"(?:we|this site|our (?:site|partners)|and our \d* ?partners)\b.{0,60}\b(?:use|store|access)\b.{0,40}"
    r"(?:cookies|information on (?:a|your) device)",
    r"accept (?:all )?cookies|accept (?:all )?and continue$",
    r"manage (?:your )?(?:privacy|cookies?|consent)",
    r"(?:enable|turn on|allow) (?:javascript|cookies)",
    r"disable (?:your )?ad ?blocker",
    r"verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot",
    r"checking (?:if the site|your browser)",
    r"^before you continue",
    r"wir verwenden cookies|nous utilisons des cookies",
)
