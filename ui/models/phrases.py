"""The short sentences of the story page, in the reader's language. Nothing else in its models has words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from reader.model.known_words import KnownWords
from ui.core_words import told

translate = QCoreApplication.translate


def decimal(value: float, places: int = 2) -> str:
    """A number by the reader's locale; nothing is "-0.00"."""
    return QLocale().toString(round(value, places) + 0.0, "f", places)


def listed(names: Sequence[str]) -> str:
    """ "A, B and C" in the reader's language."""
    return QLocale().createSeparatedList(list(names))


def some_of(names: Sequence[str], most: int = 3) -> str:
    """ "A, B, C and 4 more": a long list cut short; one more is named rather than counted."""
    if len(names) <= most + 1:
        return ", ".join(names)
    words = translate("story", "{names} and %n more", "", len(names) - most)
    return words.replace("{names}", ", ".join(names[:most]))


def alike(similarity: float) -> str:
    """How close two passages are, in words that need no statistics."""
    return translate("story", "{n} % alike").replace(
        "{n}", QLocale().toString(max(0, round(100 * similarity)))
    )


def alike_note() -> str:
    """What such a percentage means."""
    return translate(
        "story",
        "“Alike” says how close two passages are in meaning, as far as a program can measure it: 100 % is the"
        " same sentence; below 30 % they are mostly about different things.",
    )


def without_it(outlets: Sequence[str], most: int = 3) -> str:
    """Who states flatly what another hedges or denies."""
    return translate("story", "without it: {outlets}").replace("{outlets}", some_of(outlets, most))


def difference_kind(kind: str) -> str:
    """What kind of thing differs, in a word or two; `kind` as `Difference.told_as` gives it."""
    words = {
        "figure": translate("story", "number"),
        "growth": translate("story", "number"),
        "name": translate("story", "name"),
        "date": translate("story", "date"),
        "quote": translate("story", "quote"),
        "cut": translate("story", "how much is quoted"),
        "maybe_quote": translate("story", "maybe how much is quoted"),
        "verb": translate("story", "word for “said”"),
        "maybe_verb": translate("story", "maybe another word for “said”"),
        "hedge": translate("story", "how sure"),
        "negation": translate("story", "yes or no"),
        "label": translate("story", "what it is called"),
        "maybe": translate("story", "maybe another name"),
        "deed": translate("story", "what was done"),
        "agent": translate("story", "who did it"),
        "claim": translate("story", "detail"),
    }
    return words.get(kind, kind)


def difference_note(kind: str) -> str:
    """What is marked, as a sentence: the tooltip of a mark."""
    words = {
        "figure": translate("story", "Another outlet gives another number here."),
        "growth": translate("story", "The number grew as the news went on: a later text gives a higher one."),
        "name": translate("story", "Another outlet gives another name here."),
        "date": translate("story", "Another outlet gives another day or time here."),
        "quote": translate("story", "Another outlet quotes other words here."),
        "cut": translate("story", "One outlet quotes more of these words than another."),
        "maybe_quote": translate(
            "story", "Another outlet may quote more of these words, or they were said at another time."
        ),
        "verb": translate("story", "Another outlet uses another word for “said”, such as “admitted”."),
        "maybe_verb": translate(
            "story",
            "Another outlet may use another word for “said”, or tell of something else that was said.",
        ),
        "hedge": translate("story", "One outlet sounds surer than another, as “will” against “may”."),
        "negation": translate("story", "One outlet says that it is so, another that it is not."),
        "label": translate("story", "Another outlet calls this by another name."),
        "maybe": translate(
            "story", "Another outlet may call this by another name, or tell something else of it."
        ),
        "deed": translate("story", "Another outlet tells this act with another verb."),
        "agent": translate("story", "One outlet says who did it, another does not."),
    }
    return words.get(kind, difference_kind(kind))


def only_note() -> str:
    """What a mark of the kind `only` says."""
    return translate("story", "No other outlet reports this.")


def quote_form(form: str) -> str:
    """How an outlet gives an utterance."""
    words = {
        "full": translate("story", "in full"),
        "part": translate("story", "a part, the rest elsewhere in this article"),
        "cut": translate("story", "shortened"),
        "altered": translate("story", "other words"),
        "paraphrase": translate("story", "retold, not quoted"),
    }
    return words.get(form, form)


def quote_form_note(form: str) -> str:
    """The same as a sentence."""
    words = {
        "full": translate("story", "The longest version of these words that any outlet quotes."),
        "part": translate("story", "With what this article quotes elsewhere, it has all of these words."),
        "cut": translate("story", "Quotes fewer of the speaker's words than another outlet does."),
        "altered": translate("story", "Has other words between the quotation marks than another outlet."),
        "paraphrase": translate("story", "Tells in its own words what the speaker said."),
    }
    return words.get(form, "")


def known_words_note(known: KnownWords) -> str:
    """What to tell of loaded words in a language that the program knows few or none of; "" for English."""
    return {
        "few": translate(
            "story",
            "In German, French and Spanish the program knows only a small list of its own: what is not marked"
            " may still be loaded.",
        ),
        "none": translate(
            "story",
            "The program knows loaded words in English, and a few in German, French and Spanish; none in the"
            " language of these texts.",
        ),
    }.get(known, "")


def wording_category(kind: str) -> str:
    """What makes a word a loaded one, in a word or two that need no grammar book."""
    words = {
        "saying": translate("story", "word for “said”"),
        "attack": translate("story", "attack word"),
        "action": translate("story", "dramatic verb"),
        "adjective": translate("story", "judging adjective"),
        "adverb": translate("story", "judging adverb"),
        "intensifier": translate("story", "makes it stronger"),
        "hedge": translate("story", "makes it weaker"),
        "factive": translate("story", "taken as a fact"),
        "noun": translate("story", "judging noun"),
        "label": translate("story", "label"),
        "insinuation": translate("story", "hint"),
        "sensation": translate("story", "drama"),
        "aside": translate("story", "aside"),
    }
    return words.get(kind, kind.replace("_", " "))


def why_loaded(why: str) -> str:
    """Why a word is a loaded one: a sentence of the English list, in the reader's language."""
    return told(why)


def relation(kind: str) -> str:
    """How a text depends on its source."""
    words = {
        "credits": translate("story", "credits"),
        "wire": translate("story", "prints agency text by"),
        "rewrites": translate("story", "rewrites"),
        "shares_text": translate("story", "shares text with"),
    }
    return words.get(kind, kind)


def kind_of_source(kind: str) -> str:
    """What a source is."""
    words = {
        "person": translate("story", "person"),
        "office": translate("story", "office or body"),
        "document": translate("story", "document"),
        "unnamed": translate("story", "not named"),
    }
    return words.get(kind, kind)


def kinds_of_source(kind: str, count: int) -> str:
    """How many sources of a kind."""
    words = {
        "person": translate("story", "%n persons", "", count),
        "office": translate("story", "%n offices", "", count),
        "document": translate("story", "%n documents", "", count),
        "unnamed": translate("story", "%n not named", "", count),
    }
    return words.get(kind, kind)


def paragraph(number: int) -> str:
    """Where a passage stands, as a screen reader should say it."""
    if number == 0:
        return translate("story", "headline")
    return translate("story", "paragraph {n}").replace("{n}", QLocale().toString(number))
