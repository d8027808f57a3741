"""The short sentences of the story page, in the reader's language. Nothing else in its models has words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def counted(count: int, one: str, many: str) -> str:
    """One of two translated sentences with "{n}" filled in."""
    return (one if count == 1 else many).replace("{n}", QLocale().toString(count))


def decimal(value: float, places: int = 2) -> str:
    """A number by the reader's locale."""
    return QLocale().toString(value, "f", places)


def listed(names: list[str] | tuple[str, ...]) -> str:
    """ "A, B and C" in the reader's language."""
    return QLocale().createSeparatedList(list(names))


def difference_kind(kind: str) -> str:
    """What kind of thing differs, as one word."""
    words = {
        "figure": translate("story", "figure"),
        "name": translate("story", "name"),
        "date": translate("story", "date"),
        "quote": translate("story", "quote"),
        "verb": translate("story", "verb"),
        "hedge": translate("story", "certainty"),
        "negation": translate("story", "yes or no"),
        "label": translate("story", "what it is called"),
        "claim": translate("story", "detail"),
    }
    return words.get(kind, kind)


def quote_form(form: str) -> str:
    """How an outlet gives an utterance."""
    words = {
        "full": translate("story", "in full"),
        "cut": translate("story", "cut"),
        "altered": translate("story", "other words"),
        "paraphrase": translate("story", "paraphrase"),
    }
    return words.get(form, form)


def relation(kind: str) -> str:
    """How a text depends on its source."""
    words = {
        "credits": translate("story", "credits"),
        "wire": translate("story", "prints wire copy of"),
        "rewrites": translate("story", "rewrites"),
        "shares_text": translate("story", "shares text with"),
    }
    return words.get(kind, kind)


def paragraph(number: int) -> str:
    """Where a passage stands, as a screen reader should say it."""
    if number == 0:
        return translate("story", "headline")
    return translate("story", "paragraph {n}").replace("{n}", str(number))
