"""What is said to differ inside rows, against labels made by reading.

`differences.json` holds, for each story, what was shown when it was read (right, half or wrong: would a
reader of news agree?) and pairs of passages with every true difference of theirs. It refers to the texts by
story, article and place; the texts lie beside the repository. Half of the stories, by a hash of their names,
is held out: rules are made on the other half. `differences_fresh.json` holds pairs of 91 stories more,
labelled before anybody had seen what is shown of them; no rule is made on these either.

- Precision of a kind: right ones of the labelled ones that are shown; half right counts one half.
- Recall of a kind: true differences of the pairs that are shown with both their spans, under whatever kind.
- `rows.r`: share of the true differences whose two passages stand in one row: elsewhere nothing can be
  shown; `in_rows.r`: recall of these alone.
- `kept.r`: share of the right ones that are still shown, whatever the pairs say.
- `unlabelled`: share of what is shown in rows that nobody has judged yet; `detail.unlabelled` the same of the
  first three details of each article.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.passage import Passage
from reader.pipeline.compare import compare_articles
from reader.pipeline.read import articles_from_files, articles_from_lines
from reader.text.vectors import Encoder
from tests.eval import judge
from tests.eval.judge import Figures

LABELS = Path(__file__).resolve().parent / "differences.json"
FRESH = LABELS.with_name("differences_fresh.json")
VERDICTS: Mapping[str, float] = {"right": 1.0, "half": 0.5, "wrong": 0.0}
CONTRADICTIONS = ("figure", "name", "date", "negation")
_FIRST_DETAILS = 3

Span = tuple[str, int, int]  # article, start, end
Shown = tuple[str, tuple[Span, ...]]  # kind, what it shows


def half(story: str) -> str:
    """Which half a story is in."""
    odd = hashlib.sha256(story.encode()).digest()[-1] % 2
    return "development" if odd else "held_out"


def differences(shared: Path, encoder: Encoder, scratch: Path, details: bool = False) -> Figures:
    """The figures of both halves, and of the fresh stories.

    Args:
        shared: the folder with gold/ and data/.
        encoder: of the sentences.
        scratch: a folder to write into.
        details: print what of the development half is wrong, missed or not labelled.
    """
    tallies: dict[str, Tally] = defaultdict(Tally)
    for file in (LABELS, FRESH):
        labels = json.loads(file.read_text("utf-8"))
        for story, articles in _stories(shared, scratch, labels):
            comparison = compare_articles(articles, encoder)
            part = half(story) if file == LABELS else "fresh"
            tallies[part].add(labels[story], comparison, story if details and part == "development" else "")
    return {f"differences.{name}.{k}": v for name, t in tallies.items() for k, v in t.figures().items()}


def _stories(shared: Path, scratch: Path, labels: Mapping[str, Any]) -> Iterator[tuple[str, list[Article]]]:
    """The labelled stories whose texts are still those that were read."""
    golds = [path for path in sorted((shared / "gold").glob("*.json")) if path.stem in labels]
    if golds:
        judge.write_articles(shared, scratch, golds)
    known = {one.id: one for one in articles_from_lines(shared / "data" / "grouping_dev.jsonl")}
    gold = {path.stem for path in golds}
    for story, label in labels.items():
        if story in gold:
            articles = list(articles_from_files(sorted((scratch / story).glob("*.json"))))
        else:
            articles = [known[id_] for id_ in label["articles"] if id_ in known]
        if {one.id: mark_of(one.text) for one in articles} == label["articles"]:
            yield story, articles


def mark_of(text: str) -> str:
    """By this a text is known to be the one that was read: the places of the labels fit no other."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


class Tally:
    """Counts what is shown of some stories against their labels."""

    def __init__(self) -> None:
        self._judged: dict[str, list[float]] = defaultdict(list)
        self._found: dict[str, list[bool]] = defaultdict(list)
        self._rows: list[tuple[bool, bool]] = []  # of each true difference: in one row, shown
        self._unlabelled: Counter[str] = Counter()
        self._kept: list[bool] = []
        self._stories = 0

    def add(self, label: Mapping[str, Any], comparison: Comparison, told: str = "") -> None:
        """Counts one story; prints what is wrong with it, under the name `told`, if that is given."""
        self._stories += 1
        passages = {p.id: (a.article.id, p) for a in comparison.articles for p in a.passages}
        texts = {a.article.id: a.article.text for a in comparison.articles}
        shown = shown_of(comparison)
        sure = [_spans_in(row.cells.values(), passages) for row in comparison.claims]
        grey = [
            [*s, *_spans_in([row.maybe.values()], passages)]
            for s, row in zip(sure, comparison.claims, strict=True)
        ]
        known = [(kind, verdict, spans_of(spans)) for kind, verdict, spans in label["differences"]]
        for kind, spans in shown:
            verdict = next((v for k, v, its in known if k == kind and _same(spans, its)), None)
            self._judge(told, texts, kind, verdict, spans)
        for kind, verdict, its in known:
            if verdict == "right":
                self._kept.append(any(k == kind and _same(spans, its) for k, spans in shown))
                if told and not self._kept[-1]:
                    print(told, "LOST", kind, *(_words(texts, s) for s in its), sep=" | ")
        told_of = {(kind, lacking, _span(span)): verdict for kind, verdict, lacking, span in label["details"]}
        for lacking, kind, places in details_of(comparison, passages):
            labelled = [
                (its in places, verdict)
                for (its_kind, article, its), verdict in told_of.items()
                if (its_kind, article) == (kind, lacking) and any(_overlap(its, mine) for mine in places)
            ]
            verdict = max(labelled, default=(False, None))[
                1
            ]  # the very words before others of the same place
            self._judge(told, texts, "detail", verdict, places[:1], f"lacks: {lacking}")
        for here, there, true in label["pairs"]:
            for kind, left, right in true:
                one, two = (here[0], *left), (there[0], *right)
                where = (_span(here), _span(there))
                hit = any(_shows(spans, (one, two), where, kind) for _kind, spans in shown)
                self._found[kind].append(hit)
                beside, near = (any(_has(r, one) and _has(r, two) for r in rows) for rows in (sure, grey))
                self._rows.append((beside, hit))
                if told and not hit:
                    why = "MISSED" if beside else "MAYBE" if near else "NO ROW"
                    print(told, why, kind, *(_words(texts, s) for s in (one, two)), sep=" | ")

    def _judge(
        self,
        told: str,
        texts: Mapping[str, str],
        kind: str,
        verdict: str | None,
        spans: Iterable[Span],
        more: str = "",
    ) -> None:
        if verdict is None:
            self._unlabelled["detail" if kind == "detail" else "row"] += 1
        else:
            self._judged[kind].append(VERDICTS[verdict])
        if told and verdict != "right":
            print(told, verdict or "unlabelled", kind, *(_words(texts, s) for s in spans), more, sep=" | ")

    def figures(self) -> Figures:
        """`KIND.p`, `KIND.r` where a kind is labelled, those of all rows, and of the contradictions."""
        out: Figures = {"stories": float(self._stories)}
        for kind, judged in self._judged.items():
            out[f"{kind}.p"] = _mean(judged)
        for kind, found in self._found.items():
            out[f"{kind}.r"] = _mean(found)
        rows = [v for kind, judged in self._judged.items() if kind != "detail" for v in judged]
        clash = [v for kind in CONTRADICTIONS for v in self._judged[kind]]
        out["all.p"], out["contradictions.p"] = _mean(rows), _mean(clash)
        out["all.r"] = _mean([hit for found in self._found.values() for hit in found])
        out["rows.r"] = _mean([beside for beside, _hit in self._rows])
        out["in_rows.r"] = _mean([hit for beside, hit in self._rows if beside])
        out["kept.r"] = _mean(self._kept)
        out["contradictions.r"] = _mean([hit for kind in CONTRADICTIONS for hit in self._found[kind]])
        for name, judged, of in (("", rows, "row"), ("detail.", self._judged["detail"], "detail")):
            unknown = self._unlabelled[of]
            out[f"{name}unlabelled"] = unknown / max(1, unknown + len(judged))
        return out


def shown_of(comparison: Comparison) -> list[Shown]:
    """Every difference of the rows with its spans."""
    return [
        (d.kind, tuple((v.article, v.start, v.end) for v in d.values))
        for claim in comparison.claims
        for d in claim.differences
    ]


def _spans_in(cells: Iterable[Iterable[str]], passages: Mapping[str, tuple[str, Passage]]) -> list[Span]:
    """The passages of a row's cells as spans."""
    found = (passages[id_] for ids in cells for id_ in ids)
    return [(article, passage.start, passage.end) for article, passage in found]


def details_of(
    comparison: Comparison, passages: Mapping[str, tuple[str, Passage]]
) -> Iterator[tuple[str, str, list[Span]]]:
    """(article that lacks it, kind, where others give it) of the first details of each article."""
    seen: dict[str, int] = defaultdict(int)
    for row in comparison.left_out:
        if row.kind != "claim" and seen[row.article] < _FIRST_DETAILS:
            seen[row.article] += 1
            yield row.article, row.kind, [place_of(row.text, *passages[id_]) for id_ in row.evidence]


def place_of(text: str, article: str, passage: Passage) -> Span:
    """Where a detail stands in its passage, whatever the white space; the whole passage if nowhere."""
    match = re.search(r"\s+".join(map(re.escape, text.split())), passage.text)
    start, end = match.span() if match else (0, len(passage.text))
    return article, passage.start + start, passage.start + end


def spans_of(many: Sequence[Sequence[Any]]) -> tuple[Span, ...]:
    return tuple(map(_span, many))


def _span(one: Sequence[Any]) -> Span:
    article, start, end = one
    return article, start, end


def _same(shown: Sequence[Span], label: Sequence[Span]) -> bool:
    """Whether a label is of this difference: the same articles, each with a span in common. Of a mark that
    was read alone ("allegedly") it is one that has the mark.
    """
    mine, its = ({article for article, _a, _b in spans} for spans in (shown, label))
    if len(its) == 1:
        return all(_has(shown, span) for span in label)
    return mine == its and all(any(_overlap(x, y) for x in shown if x[0] == y[0]) for y in label)


def _shows(shown: Sequence[Span], true: tuple[Span, Span], where: tuple[Span, Span], kind: str) -> bool:
    """Whether a difference is the true one: it has both spans. Of a hedge or negation the mark is enough, if
    nothing or anything of the other passage stands against it.
    """
    if kind not in ("hedge", "negation"):
        return all(_has(shown, span) for span in true)
    alone = len({article for article, _start, _end in shown}) == 1
    return any(
        _has(shown, mark) and (alone or _has(shown, other))
        for mark, other in zip(true, reversed(where), strict=True)
    )


def _has(shown: Iterable[Span], span: Span) -> bool:
    return any(_overlap(one, span) for one in shown)


def _overlap(left: Span, right: Span) -> bool:
    return left[0] == right[0] and left[1] < right[2] and right[1] < left[2]


def _words(texts: Mapping[str, str], span: Span) -> str:
    article, start, end = span
    return f"{article}: {' '.join(texts[article][start:end].split())}"


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
