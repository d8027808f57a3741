"""Loaded wording, and what each outlet calls the same thing, as plain cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from reader.model.comparison import Label, Loaded
from ui.models.cell_table import Grid
from ui.models.claim_rows import where
from ui.models.evidence import Evidence
from ui.models.marks import Cell, CellWriter, Place, heads
from ui.models.phrases import some_of, translate, why_loaded, wording_category
from ui.wording import quoted

Voice = Literal["own", "quoted", "both"]
Order = Literal["strongest", "text"]
_SPOKEN = frozenset(("saying", "attack"))
WHY, OTHERS = 2, 3
"""The columns that explain, and that say what others write."""
Line = tuple[Loaded, ...]


def wording_rows(evidence: Evidence, article: str, voice: Voice, order: Order = "text") -> tuple[Loaded, ...]:
    """Loaded words, the most telling first or in the order of the articles and their texts; `article` "" for
    all."""
    places = {a: n for n, a in enumerate(evidence.order)}
    rows = [
        word
        for word in evidence.comparison.wording
        if (not article or word.article == article)
        and (voice == "both" or word.quoted == (voice == "quoted"))
    ]
    rows.sort(key=lambda w: (places.get(w.article, 0), w.start))
    if order == "strongest":
        rows.sort(key=lambda w: (_group(w), -w.score))
    return tuple(rows)


def _group(word: Loaded) -> int:
    """A verb of saying where another outlet has another verb shows a choice; so does any word with another in
    its place; the others stand behind them."""
    if not any(other.text and not other.same for other in word.others):
        return 2
    return 0 if word.category in _SPOKEN else 1


def wording_lines(evidence: Evidence, rows: Sequence[Loaded]) -> tuple[Line, ...]:
    """The rows of the table: a word that several outlets have in the very same sentence is one."""
    same: dict[tuple[object, ...], list[Loaded]] = {}
    for word in rows:
        passage = evidence.passages[word.passage]
        key = (" ".join(passage.text.split()), word.start - passage.start, word.text, word.quoted)
        same.setdefault(key, []).append(word)
    return tuple(map(tuple, same.values()))


def wording_grid(evidence: Evidence, lines: Sequence[Line], *, both: bool = True) -> Grid:
    """Columns: outlets, the words in their sentence, why, with a plain alternative, what the other outlets of
    the same row write; `both`: and whose words."""
    columns = [
        translate("story", "Outlet"),
        translate("story", "Loaded words"),
        translate("story", "Why"),
        translate("story", "What others write"),
    ]
    if both:
        columns.append(translate("story", "Who speaks"))

    def cell(number: int, column: int) -> Cell:
        line = lines[number]
        word = line[0]
        if column == 0:
            return _outlets(evidence, line)
        if column == WHY:
            return _why(word)
        if column == OTHERS:
            return _others(evidence, line)
        return _sentence(evidence, word) if column == 1 else _voice(word)

    return Grid(columns=heads(columns), rows=len(lines), cell=cell)


def _outlets(evidence: Evidence, line: Line) -> Cell:
    writer = CellWriter()
    for number, word in enumerate(line):
        if number:
            writer.line()
        place = Place(word.article, word.passage)
        writer.write(evidence.name(word.article), "label", place).write("  ")
        writer.write(where(evidence, word.passage), "small", place)
    return writer.cell(place=Place(line[0].article, line[0].passage))


def _sentence(evidence: Evidence, word: Loaded) -> Cell:
    passage = evidence.passages[word.passage]
    article = evidence.articles[word.article]
    start, end = word.start - passage.start, word.end - passage.start
    writer = CellWriter()
    writer.write(passage.text[:start], "body").write(passage.text[start:end], "lead")
    writer.write(passage.text[end:], "body").mark(start, end, "loaded", why_loaded(word.why))
    spoken = f"{word.text}: {passage.text}"
    return writer.cell(
        spoken=spoken, place=Place(word.article, word.passage), outlet=article.outlet, url=article.url
    )


def _why(word: Loaded) -> Cell:
    """The kind of word, what it does, and a plain word in its place, if there is one that fits."""
    category = wording_category(word.category)
    writer = CellWriter().write(category, "strong")
    why = why_loaded(word.why)
    if why:
        writer.line().write(why, "quiet")
    plainly = translate("story", "Plainly: {words}")
    if word.plain:
        before, _, behind = plainly.partition("{words}")
        writer.line().write(before, "small").write(word.plain, "body").write(behind, "small")
    plain = plainly.replace("{words}", word.plain) if word.plain else ""
    spoken = ". ".join(part for part in (category, why, plain) if part)
    return writer.cell(spoken=spoken, place=Place(word.article, word.passage))


def _others(evidence: Evidence, line: Line) -> Cell:
    """What the other outlets that report the same write in its place: one line for each way."""
    word, here = line[0], {each.article for each in line}
    ways: dict[tuple[bool, str], list[str]] = {}
    for other in word.others:
        if other.article in here:
            continue
        ways.setdefault((other.same, other.text or ""), []).append(evidence.name(other.article))
    writer = CellWriter()
    lines = sorted(ways.items(), key=lambda way: (not way[0][1], way[0][0]))
    for number, ((same, text), outlets) in enumerate(lines):
        if number:
            writer.line()
        if text:
            writer.write(f"{quoted(text)} ", "body")
            writer.write(some_of(outlets), "small")
        elif same:
            writer.write(translate("story", "also: {outlets}").format(outlets=some_of(outlets)), "small")
        else:
            without = translate("story", "without it: {outlets}")
            writer.write(without.format(outlets=some_of(outlets)), "small")
    if not lines:
        nowhere = not word.others and not word.quoted  # a speaker's words are set beside nobody's
        writer.write(translate("story", "no matching sentence") if nowhere else "–", "quiet")
    whole = "\n".join(
        f"{quoted(text) if text else '–'}: {', '.join(outlets)}" for (_, text), outlets in lines
    )
    shortened = any(some_of(outlets) != ", ".join(outlets) for _, outlets in lines)
    return writer.cell(place=Place(word.article, word.passage), tip=whole if shortened else "")


def _voice(word: Loaded) -> Cell:
    text = translate("story", "a person quoted") if word.quoted else translate("story", "the outlet itself")
    return CellWriter().write(text, "quiet").cell()


def label_head(label: Label) -> str:
    """What the names of a label are of, as a heading."""
    if label.kind == "verb":
        return translate("story", "how {who} said it").replace("{who}", label.of)
    if label.kind == "agent":
        return translate("story", "who did it (“{verb}”)").replace("{verb}", label.of)
    return label.of


def label_grid(evidence: Evidence, labels: tuple[Label, ...]) -> Grid:
    """What each outlet calls the same person, group, act or thing: a row a thing, a column an outlet."""
    articles = evidence.order

    def head(row: int) -> Cell:
        return CellWriter().write(label_head(labels[row]), "strong").cell()

    def cell(row: int, column: int) -> Cell:
        uses = [use for use in labels[row].names if use.article == articles[column]]
        article = evidence.articles[articles[column]]
        if not uses:
            spoken = f"{evidence.name(article.id)}: {translate('story', 'not named')}"
            return CellWriter().write("–", "quiet").cell(spoken=spoken)
        writer = CellWriter()
        for number, text in enumerate(dict.fromkeys(use.text for use in uses)):
            if number:
                writer.line()
            writer.write(text, "body")
        writer.write(f"  {where(evidence, uses[0].passage)}", "small")
        return writer.cell(place=Place(article.id, uses[0].passage), outlet=article.outlet, url=article.url)

    return Grid(
        columns=tuple(CellWriter().write(evidence.name(a), "strong").cell(place=Place(a)) for a in articles),
        rows=len(labels),
        cell=cell,
        heads=head,
        corner=translate("story", "The same thing"),
    )
