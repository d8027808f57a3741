"""What a correction is called, what is said when it is made, and why an outlet's silence is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.model.coverage import Doubt, NotCovered
from ui.models.phrases import listed

translate = QCoreApplication.translate
_MOST_NAMED = 2


def said(what: str, count: int, story: str, *, alone: bool = False) -> str:
    """A correction in one sentence. `count` articles are meant, `story` is the story's title now."""
    if what == "move" and alone:
        return translate("corrections", "Taken out, into a story of its own")
    several = {
        "move": translate("corrections", "%n articles moved to “{story}”", "", count),
        "split": translate("corrections", "%n articles made a story of their own", "", count),
        "merge": translate("corrections", "%n articles merged into “{story}”", "", count),
        "pin": translate("corrections", "%n articles kept together: “{story}”", "", count),
    }
    one = {
        "move": translate("corrections", "Moved to “{story}”"),
        "split": translate("corrections", "Made a story of its own"),
        "merge": translate("corrections", "Merged into “{story}”"),
        "pin": translate("corrections", "Kept in “{story}”"),
        "row": translate("corrections", "Row dismissed in “{story}”"),
        "difference": translate("corrections", "Not a difference, in “{story}”"),
        "left_out": translate("corrections", "Not left out, in “{story}”"),
        "quote": translate("corrections", "Not one utterance, in “{story}”"),
        "wording": translate("corrections", "Not loaded, in “{story}”"),
        "labels": translate("corrections", "Not the same thing, in “{story}”"),
        "sources": translate("corrections", "Not a source, in “{story}”"),
        "attributions": translate("corrections", "Not a source, in “{story}”"),
        "anchor": translate("corrections", "Reported elsewhere in the text, in “{story}”"),
    }
    words = several.get(what) if count > 1 else None
    sentence = words or one.get(what, what)
    return sentence.replace("{story}", story)


def dismissed(what: str) -> str:
    """What the notice says when a statement was corrected."""
    words = {
        "row": translate("corrections", "The row is gone; later comparisons leave it out too."),
        "difference": translate("corrections", "No longer shown as a difference."),
        "left_out": translate("corrections", "No longer said to be left out."),
        "quote": translate("corrections", "These are no longer shown as one utterance."),
        "wording": translate("corrections", "No longer marked as loaded."),
        "labels": translate("corrections", "These are no longer shown as names of one thing."),
        "sources": translate("corrections", "No longer shown as a source."),
        "attributions": translate("corrections", "No longer shown as a source."),
        "anchor": translate("corrections", "The row is where you put it."),
    }
    return words.get(what, "")


def doubt(kind: Doubt) -> str:
    """Why nothing can be said of an outlet."""
    words: dict[Doubt, str] = {
        "not_followed": translate("corrections", "not among your outlets"),
        "failing": translate("corrections", "feed could not be read"),
        "followed_later": translate("corrections", "followed only later"),
        "nothing_seen": translate("corrections", "nothing seen of those days"),
        "language": translate("corrections", "tells it, if at all, in another language"),
        "partial": translate("corrections", "only parts of its articles can be read"),
    }
    return words.get(kind, "")


def silence(found: NotCovered) -> str:
    """One line on who was silent, or why nothing is known."""
    silent = [each.outlet for each in found.outlets if not each.doubt]
    if silent:
        names = silent[:_MOST_NAMED]
        if len(silent) > _MOST_NAMED:
            more = translate("corrections", "%n more", "", len(silent) - _MOST_NAMED)
            names.append(more)
        line = translate("corrections", "not in {who}").replace("{who}", listed(names))
        unknown = len(found.outlets) - len(silent)
        if unknown:
            line += " · " + translate("corrections", "%n unknown", "", unknown)
        return line
    reasons = list(dict.fromkeys(doubt(each.doubt) for each in found.outlets))
    return translate("corrections", "unknown: {why}").replace("{why}", ", ".join(reasons))
