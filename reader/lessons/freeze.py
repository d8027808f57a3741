"""A comparison becomes a lesson: ids of its own, no words around the texts, and in a blind one no names."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from reader.lessons.edits import Edit, Edited
from reader.lessons.glossary import glossary, used
from reader.lessons.masks import Masks
from reader.lessons.moved import Moved
from reader.lessons.names import LONGEST_QUESTION, written_questions
from reader.lessons.outlet_names import names_of
from reader.model.article import Article
from reader.model.comparison import ComparedArticle, Comparison
from reader.model.lesson import AnswerKey, Lesson, LessonArticle, RealName, Tongue, Wish
from reader.model.passage import Passage

_OUTLET = {"en": "Outlet", "de": "Medium", "fr": "Média", "es": "Medio"}
_UNCLEAR = {"en": "an outlet", "de": "ein Medium", "fr": "un média", "es": "un medio"}
_LINE = re.compile(r"[^\n]+")
_ENDS = 6


def freeze(
    comparison: Comparison,
    wish: Wish,
    *,
    id_: str,
    made: datetime,
    also: Mapping[str, Iterable[str]] | None = None,
) -> Lesson:
    """The lesson of a comparison, with its key.

    What stands around the texts (navigation, promotion) is left out of them. The articles get new ids; in a
    blind lesson their order is drawn from the lesson's id, and every name of an outlet is masked.

    Args:
        id_: 32 hex digits.
        also: article id -> further names and addresses of its outlet.
    """
    order = list(comparison.articles)
    if wish.blind:
        order.sort(key=lambda each: hashlib.sha256(f"{id_} {each.article.id}".encode()).digest())
    ids = {each.article.id: f"a{number}" for number, each in enumerate(order, 1)}
    names = {
        ids[each.article.id]: RealName(
            each.article.outlet, each.article.title, _web(each.article.url), each.article.published
        )
        for each in order
    }
    masks = _masks(order, wish.language, also or {}) if wish.blind else None
    named = _passages_named(comparison)
    texts = {each.article.id: _text(each, named, masks) for each in order}
    said = _words(masks)
    moved = Moved(comparison, texts, ids, said)
    shown = tuple(_article(moved.articles[each.article.id], masks, each.article.id) for each in order)
    terms = used(comparison, wish.tasks, blind=wish.blind) if wish.terms is None else wish.terms
    title = " ".join(wish.title.split()) or moved.articles[comparison.articles[0].article.id].headline
    tasks = tuple(task for task in wish.tasks if task != "guess" or wish.blind)
    return Lesson(
        id=id_,
        title=said(title, ""),
        made=made,
        language=wish.language,
        instructions=said(wish.instructions.strip(), ""),
        blind=wish.blind,
        tasks=tasks,
        articles=tuple(_lesson_article(each) for each in shown),
        glossary=glossary(wish.language, terms),
        key=AnswerKey(names, moved.comparison(shown)),
        outlets=tuple(sorted({name.outlet for name in names.values()}, key=str.casefold))
        if "guess" in tasks
        else (),
        questions=tuple(
            said(question, "")[:LONGEST_QUESTION] for question in written_questions(wish.questions)
        ),
    )


def without_names(
    comparison: Comparison, language: Tongue, *, seed: str
) -> tuple[Comparison, Callable[[str, str], str]]:
    """The comparison of a story for blind reading, and what masks words that are shown beside it: (words, the
    id of the article that they are said of, or "").

    Articles and claims keep their ids. The order, and so who is Outlet A, is drawn from `seed`.
    """
    order = sorted(
        comparison.articles,
        key=lambda each: hashlib.sha256(f"{seed} {each.article.id}".encode()).digest(),
    )
    masks = _masks(order, language, {})
    used, said = _passages_named(comparison), _words(masks)
    texts = {each.article.id: _text(each, used, masks) for each in order}
    moved = Moved(comparison, texts, {each.article.id: each.article.id for each in order}, said)
    shown = []
    for each in order:
        blind = _article(moved.articles[each.article.id], masks, each.article.id)
        article = replace(blind.article, published=each.article.published, why=said(each.article.why, ""))
        shown.append(replace(blind, article=article))
    return moved.comparison(shown), said


def without_name(article: Article, language: Tongue) -> tuple[Article, Callable[[str], str]]:
    """An article that is read by itself, without the name of its outlet and of who wrote it, and what masks
    other words of it (its earlier versions). It has no mark-up and no address then."""
    lines = [(m.start(), m.end(), m[0]) for m in _LINE.finditer(article.text)]
    ends = (*lines[:_ENDS], *lines[_ENDS:][-_ENDS:])  # where it says who wrote it
    passages = tuple(Passage("", "sentence", n, *line) for n, line in enumerate(ends))
    masks = Masks(
        {article.id: names_of(ComparedArticle(article, passages))},
        {article.id: _UNCLEAR[language]},
        _UNCLEAR[language],
        [(article.text, article.language)],
    )

    def said(text: str) -> str:
        return Edited(text, masks.edits(text, article.language, article.id)).text

    shown = Article(
        id=article.id,
        outlet="",
        title=said(article.title),
        text=said(article.text),
        published=article.published,
        language=article.language,
        complete=article.complete,
        why=said(article.why),
        text_from=article.text_from,
    )
    return shown, said


def letter(number: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA."""
    more, last = divmod(number, 26)
    return (letter(more - 1) if more else "") + chr(ord("A") + last)


def _masks(order: Sequence[ComparedArticle], language: Tongue, also: Mapping[str, Iterable[str]]) -> Masks:
    called = {each.article.id: names_of(each, also.get(each.article.id, ())) for each in order}
    shown = {each.article.id: f"{_OUTLET[language]} {letter(n)}" for n, each in enumerate(order)}
    texts = [(each.article.text, each.article.language) for each in order]
    return Masks(called, shown, _UNCLEAR[language], texts)


def _words(masks: Masks | None) -> Callable[[str, str], str]:
    """Masks a text that stands by itself; its second argument is the article that it is said of, or ""."""

    def masked(text: str, article: str) -> str:
        if masks is None or not text:
            return text
        whole = masks.whole(text, article)
        return whole if whole is not None else Edited(text, masks.edits(text, "en", article)).text

    return masked


def _text(
    compared: ComparedArticle, used: frozenset[str], masks: Masks | None
) -> tuple[Edited, tuple[Passage, ...]]:
    """The text as the class reads it, and the passages that stay."""
    text, passages = compared.article.text, compared.passages
    kept = tuple(p for p in passages if p.kind != "boilerplate" or p.id in used) or passages
    cuts = _cuts(text, passages, kept)
    edits = list(cuts)
    if masks is not None:
        breaks = {edge for p in passages for edge in (p.start, p.end)}
        breaks |= {edge for cut in cuts for edge in (cut.start, cut.end)}
        edits += [
            edit
            for edit in masks.edits(text, compared.article.language, compared.article.id, breaks)
            if not any(cut.start < edit.end and edit.start < cut.end for cut in cuts)
        ]
    return Edited(text, edits), kept


def _cuts(text: str, passages: Sequence[Passage], kept: Sequence[Passage]) -> list[Edit]:
    stays = {p.id for p in kept}
    cuts: list[Edit] = []
    before: Passage | None = None
    dropped = False
    for passage in passages:
        if passage.id not in stays:
            dropped = True
            continue
        if dropped:
            between = "" if before is None else " " if before.paragraph == passage.paragraph else "\n\n"
            cuts.append(Edit(before.end if before else 0, passage.start, between))
        before, dropped = passage, False
    if dropped and before is not None:
        cuts.append(Edit(before.end, len(text), ""))
    return cuts


def _passages_named(comparison: Comparison) -> frozenset[str]:
    """The passages that the comparison says something of: they stay, whatever they are."""
    named = {p for claim in comparison.claims for cell in claim.cells.values() for p in cell}
    named |= {p for claim in comparison.claims for p in (claim.lead, *claim.maybe.values())}
    named |= {value.passage for claim in comparison.claims for d in claim.differences for value in d.values}
    named |= {p for out in comparison.left_out for p in out.evidence}
    named |= {out.nearest.passage for out in comparison.left_out if out.nearest}
    named |= {version.passage for row in comparison.quotes for version in row.versions}
    named |= {p for word in comparison.wording for p in (word.passage, *(o.passage for o in word.others))}
    named |= {use.passage for label in comparison.labels for use in label.names}
    named |= {use.passage for row in comparison.attributions for use in row.uses}
    return frozenset(named | {credit.passage for credit in comparison.sources})


def _article(compared: ComparedArticle, masks: Masks | None, old: str) -> ComparedArticle:
    article, title = compared.article, compared.headline
    if masks is None:
        return replace(compared, article=replace(article, title=title))
    shown = Article(
        id=article.id,
        outlet=masks.name(old),
        title=_words(masks)(title, old),
        text=article.text,
        language=article.language,
        complete=article.complete,
    )
    return replace(compared, article=shown)


def _lesson_article(compared: ComparedArticle) -> LessonArticle:
    article = compared.article
    return LessonArticle(
        article.id,
        article.outlet,
        article.title,
        article.published,
        article.language,
        article.complete,
        article.text,
        compared.passages,
    )


def _web(url: str | None) -> str | None:
    return url if url and url.startswith(("https://", "http://")) else None
