"""What differs most, in a sentence or four of plain language; each leads to what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.model.comparison import LeftOut
from reader.model.quote import QuoteRow
from reader.text.datelines import without_dateline
from ui import wording
from ui.models.evidence import Evidence, shorten
from ui.models.marks import CellWriter, behind
from ui.models.overview import Statement, around
from ui.models.phrases import difference_note, listed, some_of, translate
from ui.models.quote_rows import differs, speaker
from ui.models.source_rows import copying

KINDS = ("quote", "figure", "name", "date", "negation", "label", "verb", "hedge")
"""What is told first, where outlets give it differently."""
MOST_KINDS = 2
MOST_VALUES = 3
VALUE = 50
"""Letters of a value that is told as it is, with its quotation marks."""
DETAIL = 110
CONTEXT = 64
LEAST_REPORTS = 2
"""A detail of one outlet is that outlet's own: of the others nothing is said."""


def gist(evidence: Evidence) -> list[Statement]:
    """Sentences to be read on end; none for a single article. Where little differs, that is said."""
    if len(evidence.order) < 2:
        return []
    points = [*_differing(evidence), *_left_out(evidence)]
    parts = len(evidence.order) - len(evidence.complete)
    if not points and len(evidence.complete) > 1:
        words = translate(
            "story",
            "They differ little: we found no quote, number, name or date that they give differently, and"
            " nothing of weight that one of them leaves out.",
        )
        points = [_plain(words, "tab:side_by_side")]
    told = [*points, *_alike(evidence)]
    if parts:
        words = translate("story", "Of %n outlets we have only a part of the text.", "", parts)
        if not points:
            words = translate(
                "story", "Of %n outlets we have only a part of the text: too little to compare.", "", parts
            )
        elif parts == 1:
            (short,) = (each for each in evidence.order if each not in evidence.complete)
            words = translate("story", "Of {outlet} we have only a part of the text.")
            words = words.replace("{outlet}", evidence.name(short))
        told.append(_plain(words, "tab:left_out"))
    return told


def _plain(words: str, address: str) -> Statement:
    return Statement(CellWriter().write(words, "body").cell(), address)


def _told(words: str, values: Sequence[str], address: str, note: str) -> Statement:
    """A sentence with values in the place of "{values}", each marked as what differs."""
    before, _, behind = words.partition("{values}")
    writer = CellWriter().write(before, "body")
    said = (listed(values) if len(values) <= MOST_VALUES else some_of(values, MOST_VALUES)) if values else ""
    for value in values:
        between, found, said = said.partition(value)
        if not found:
            said = between
            break
        at = writer.write(between, "body").write(value, "body").begun
        writer.mark(at, at + len(value), "differs", note)
    return Statement(writer.write(said, "body").write(behind, "body").cell(), address)


def _alike(evidence: Evidence) -> list[Statement]:
    """Who prints an agency's text, and who shares sentences: such are fewer voices."""
    wires: dict[str, list[str]] = {}
    for article in evidence.order:
        for credit in evidence.credits.get(article, ()):
            if credit.relation == "wire" and article not in wires.setdefault(credit.shown, []):
                wires[credit.shown].append(article)
    told = []
    for source, articles in wires.items():
        if len(articles) > 1:
            words = translate("story", "{outlets} print the text of {source}.")
            words = words.replace("{outlets}", _names(evidence, articles)).replace("{source}", source)
            told.append(_plain(words, f"sources:{articles[0]}"))
    for group in copying(evidence)[:1]:
        if not told:
            words = translate("story", "%n of the texts share sentences with one another.", "", len(group))
            if len(group) == len(evidence.order):
                words = translate("story", "All the texts share sentences with one another.")
            told.append(_plain(words, f"sources:{group[1]}"))
    return told[:1]


def _differing(evidence: Evidence) -> list[Statement]:
    """The weightiest thing that they give differently, of each of the first kinds there are."""
    found: list[tuple[tuple[int, int, int], str, Statement]] = []
    for row in evidence.comparison.quotes:
        values = _values((v.text for v in row.versions if v.direct), quoted=True)
        if not differs(row) or len(values) < 2:
            continue
        # Words that can be read whole tell more than the beginnings of long ones.
        short = max(map(len, values)) <= VALUE
        outlets = len({version.article for version in row.versions})
        rank = (0 if short else 1, -outlets, sum(map(len, values)))
        found.append((rank, "quote", _speech(row, values if short else [])))
    for claim in evidence.comparison.claims:
        for difference in evidence.differing[claim.id]:
            if not difference.sure and difference.kind != "label":
                continue
            quoted = difference.kind not in ("figure", "name", "date")
            flat = [value.text for value in difference.values if value.flat]
            turned = [value.text for value in difference.values if not value.flat]
            values = _values([*turned, *flat[:1]], quoted=quoted)
            if difference.kind not in KINDS or len(values) < 2 or max(map(len, values)) > VALUE:
                continue
            who = evidence.spoken_by(difference) if difference.kind == "quote" else ""
            words = _quoting() if who else _words(difference.told_as)
            words = words.replace("{speaker}", behind(words, who))
            words = words.replace("{what}", behind(words, around(evidence, difference.values[0], CONTEXT)))
            note = difference_note(difference.told_as)
            weight = 2 + KINDS.index(difference.kind)
            statement = _told(words, values, f"claim:{claim.id}", note)
            found.append(((weight, -len(claim.cells), 0), difference.kind, statement))
    found.sort(key=lambda each: each[0])
    first = {kind: statement for _, kind, statement in reversed(found)}
    return [first[kind] for kind in KINDS if kind in first][:MOST_KINDS]


def _speech(row: QuoteRow, values: Sequence[str]) -> Statement:
    """That a speaker's words are given differently, and as what if that is short."""
    note, address = difference_note("quote"), f"quote:{row.id}"
    if row.speaker and values:
        words = _quoting()
    elif row.speaker:
        words = translate("story", "{speaker} is quoted in different words.")
    elif values:
        words = translate("story", "The same speech is quoted in different words: {values}.")
    else:
        words = translate("story", "The same speech is quoted in different words.")
    return _told(words.replace("{speaker}", behind(words, speaker(row))), values, address, note)


def _quoting() -> str:
    return translate("story", "{speaker} is quoted in different words: {values}.")


def _words(kind: str) -> str:
    sentences = {
        "quote": translate("story", "They quote different words: {values}."),
        "cut": translate("story", "They quote more or less of the same words: {values}."),
        "figure": translate("story", "They give different numbers: {values} (“{what}”)."),
        "growth": translate("story", "The number grew as the news went on: {values} (“{what}”)."),
        "name": translate("story", "They give different names: {values} (“{what}”)."),
        "date": translate("story", "They give different days or times: {values} (“{what}”)."),
        "negation": translate("story", "One says that it is so, another that it is not: {values}."),
        "label": translate("story", "They use different names for the same thing: {values}."),
        "maybe": translate("story", "They may use different names for the same thing: {values}."),
        "deed": translate("story", "They tell the same act with different verbs: {values}."),
        "agent": translate("story", "One says who did it, another does not: {values}."),
        "verb": translate("story", "They tell with different verbs how something was said: {values}."),
        "hedge": translate("story", "One sounds surer than another: {values}."),
    }
    return sentences[kind]


def _values(texts: Iterable[str], *, quoted: bool = True) -> list[str]:
    """Each value once, in the order in which they come."""
    found: dict[str, str] = {}
    for text in texts:
        flat = " ".join(text.split()).strip(' ,.;“”"')
        found.setdefault(flat.casefold(), flat)
    return [wording.quoted(value) if quoted else value for value in found.values()]


def _left_out(evidence: Evidence) -> list[Statement]:
    """The weightiest detail that most others report and some leave out, with all of those."""
    others = len(evidence.complete) - 1
    if others == 1:
        return _in_one(evidence)
    rows: dict[str, list[LeftOut]] = {}
    for row in evidence.comparison.left_out:
        several = len(row.reported_by) >= LEAST_REPORTS and 2 * len(row.reported_by) >= max(1, others)
        if row.state == "not_found" and several and row.claim in evidence.claims:
            rows.setdefault(row.claim, []).append(row)
    if not rows:
        return []
    heaviest = max(rows.values(), key=lambda of: max(row.weight for row in of))
    row = max(heaviest, key=lambda row: row.weight)
    without = list(dict.fromkeys(each.article for each in heaviest))
    if len(without) == 1:
        words = translate("story", "{outlets} leaves out: “{what}”.")
    else:
        words = translate("story", "{outlets} leave out: “{what}”.")
    whole = row.text if row.kind == "claim" else evidence.text(evidence.claims[row.claim].lead)
    detail = shorten(without_dateline(whole), DETAIL)
    words = words.replace("{outlets}", _names(evidence, without)).replace("{what}", detail)
    return [_plain(words, f"left_out:{row.article}")]


def _in_one(evidence: Evidence) -> list[Statement]:
    """Of two texts neither is the measure: how many details stand in only one."""
    alone = {row.claim for row in evidence.comparison.left_out if row.state == "not_found"}
    words = translate("story", "%n details are in only one of the two texts.", "", len(alone))
    if len(evidence.order) > len(evidence.complete):
        words = translate("story", "%n details are in only one of the two whole texts.", "", len(alone))
    return [_plain(words, "tab:left_out")] if alone else []


def _names(evidence: Evidence, articles: Sequence[str]) -> str:
    names = [evidence.name(article) for article in articles]
    return listed(names) if len(names) <= MOST_VALUES else some_of(names, MOST_VALUES)
