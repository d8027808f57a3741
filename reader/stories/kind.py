"""What sort of piece an article is: news, opinion, a live blog, or a round-up of many stories.

Told by what outlets themselves say, in the headline's label ("Opinion | …", "… – live", "Kommentar: …"), in
the address (/opinion/, /live/) or by the section in which they file it ("Opinion"), and by the outer form of
the text: times of day that begin its paragraphs, or paragraphs that have nothing to do with each other. In
doubt it is news.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from statistics import median
from urllib.parse import urlsplit

from reader.model.article import Article, Kind
from reader.text.background import Background
from reader.text.tokens import stems

_OPINION = (
    r"opinions?|op-?ed|editorials?|leader|column|columnist|commentary|comment|letters?(?: to the editor)?|"
    r"letters|viewpoint|perspective|guest essay|first person|"
    r"meinung|kommentar|leitartikel|kolumne|gastbeitrag|glosse|"
    r"tribune|éditorial|edito|édito|chronique|point de vue|billet|opinión|opinion|editorial|columna|tribuna|"
    r"opinione|editoriale|commento|opinião|coluna|artigo de opinião|opinie|commentaar|"
    r"رأي|مقال رأي|افتتاحية|社説|コラム|オピニオン|論説|主張|社论|评论|사설|칼럼|мнение|колонка"
)
_LIVE = (
    r"live|live ?blog|live-blog|live(?: news)? updates?|live coverage|latest updates|as it happened|"
    r"live-?ticker|newsblog|ticker|en direct|direct|en vivo|en directo|directo|minuto a minuto|"
    r"última hora en directo|in diretta|diretta|ao vivo|minuto a minuto|"
    r"مباشر|تغطية مباشرة|ライブ|実況|直播|실시간|онлайн"
)
_OF_DAY = (
    r"your|the|this|morning|evening|afternoon|midday|lunchtime|nightly|daily|weekly|weekend|week|today|tonight|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|news|world|national|local|business|sports?|"
    r"tech|politics|election|market|markets|top"
)
_ROUNDUP = (
    rf"(?:(?:{_OF_DAY})(?:['’]s)? ){{0,3}}(?:briefing|round-?up|digest|rundown|newsletter|headlines)"
    r"|(?:the )?(?:day|week|month|year|weekend) in (?:review|brief|pictures|news)|news in brief|in brief"
    r"|top (?:stories|headlines)|what to know today|(?:\w+ )?things to know(?: today| this morning)?"
    r"|nachrichten(?:überblick| des tages| am (?:morgen|abend))|der tag|das wichtigste|morgenlage"
    r"|l['’]essentiel(?: de l['’]actualité)?|les titres(?: du (?:matin|jour|soir))?|la revue de presse"
    r"|resumen(?: de noticias)?|las noticias del día|titulares|las claves del día|il punto|resumo do dia"
    r"|(?:أبرز|أهم) (?:الأخبار|العناوين)|موجز الأنباء|ニュースまとめ|きょうのニュース|今日のニュース"
    r"|新闻早班车|早报"
)
_CLOSE = r"\s*(?:[:|｜：\]】）)/]|\s[-–—]\s)"
_OPEN = r"(?:[|｜:：\[【（(/]|\s[-–—])\s*"


def _labels(words: str) -> re.Pattern[str]:
    """A label at the beginning with a sign behind it, at the end with one before it, or by itself."""
    return re.compile(rf"^\W*(?:{words}){_CLOSE}|{_OPEN}(?:{words})\W*$|^\W*(?:{words})\W*$", re.IGNORECASE)


_TITLES: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("roundup", _labels(_ROUNDUP)),
    ("live", _labels(_LIVE)),
    ("opinion", _labels(_OPINION)),
)
_PLACES: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("opinion", frozenset(
        "opinion opinions commentisfree editorial editorials op-ed oped columnist columnists columns comment "
        "commentary meinung kommentar kommentare kolumnen leitartikel tribune tribunes idees debats "
        "chroniques editos columnas tribuna editoriales opinioni editoriali opiniao colunas opinie".split()
    )),
    ("live", frozenset(
        "live liveblog live-blog live-news live-updates liveticker newsblog en-direct en-vivo directo "
        "endirecto diretta ao-vivo".split()
    )),
    ("roundup", frozenset(
        "briefing briefings newsletter newsletters roundup roundups round-up news-digest headlines "
        "nachrichtenueberblick".split()
    )),
)  # fmt: skip
# Not those that are keywords of reports as well ("live", "comment", "tribune").
_SECTIONS = dict(_PLACES)["opinion"] - {"comment", "tribune", "debats", "columns"} | frozenset(
    "éditoriaux رأي 社説 コラム オピニオン 論説 社论 사설 칼럼 오피니언 мнение мнения колонка колонки".split()
)
_BETWEEN_NAMES = re.compile(r"\s*(?:[/|>»›,:&–—]|\band\b|\bund\b|\bet\b|\by\b)\s*")
_TIME = re.compile(r"\s*[\[(]?(?:[01]?\d|2[0-3])\s?[:.h]\s?[0-5]\d\b", re.IGNORECASE)
_TIMES = 4  # paragraphs that begin with a time of day
_PARTS, _PART_WORDS = 4, 15  # least parts, and stems of one, from which a text can be seen to be of many
_COHESION, _OF_HEADLINE, _TELLING = 0.04, 1 / 3, 2.5
# None of 826 labelled articles is below both, but 79 % of strings of the leads of 4 to 10 stories.


def kind_of(article: Article, background: Background) -> Kind:
    """What sort of piece it is; `background` says which words are telling."""
    for kind, labels in _TITLES:
        if labels.search(article.title):
            return kind
    folders = frozenset(urlsplit(article.url or "").path.lower().split("/")[1:-1])
    for kind, places in _PLACES:
        if folders & places:
            return kind
    if any(part in _SECTIONS for section in article.sections for part in _names_in(section)):
        return "opinion"
    lines = article.text.removeprefix(article.title).split("\n")
    if len({match.group() for line in lines if (match := _TIME.match(line))}) >= _TIMES:
        return "live"
    return "roundup" if _of_many(lines, article, background) else "news"


def _names_in(section: str) -> list[str]:
    """In small letters: of "News/Opinion" two, of "Opinión" also the one without its accent."""
    whole = _BETWEEN_NAMES.split(section.casefold().strip())
    letters = unicodedata.normalize("NFD", section.casefold().strip())
    return whole + _BETWEEN_NAMES.split("".join(each for each in letters if not unicodedata.combining(each)))


def _of_many(paragraphs: Sequence[str], article: Article, background: Background) -> bool:
    """Whether the parts of a text share hardly a telling word, and most have none of the headline's.

    A part has `_PART_WORDS` stems and more. Looked at is which share of its stems stand in some other part
    as well, the rarer counting more. A report comes back to its people, places and things, and to what its
    headline says; a list of stories does not.
    """
    bags: list[frozenset[str]] = []
    found: list[str] = []
    for paragraph in paragraphs:
        found += stems(paragraph, article.language)
        if len(found) >= _PART_WORDS:
            bags.append(frozenset(found))
            found = []
    if len(bags) < _PARTS:
        return False
    parts_with = Counter(stem for bag in bags for stem in bag)

    def shared(bag: frozenset[str]) -> float:
        weights = {stem: background.idf(stem) ** 2 for stem in bag}
        of_others = sum(weight for stem, weight in weights.items() if parts_with[stem] > 1)
        return of_others / (sum(weights.values()) or 1.0)

    headline = {s for s in stems(article.title, article.language) if background.idf(s) > _TELLING}
    about_it = sum(not headline.isdisjoint(bag) for bag in bags) / len(bags)
    return about_it <= _OF_HEADLINE and median(shared(bag) for bag in bags) < _COHESION
