"""What counts as an outlet's word that it has changed its text."""

from __future__ import annotations

import pytest

from reader.text.notices import announced, notices

BODY = "The pier was closed on Monday.\n\nRepairs take a year."


@pytest.mark.parametrize(
    "line",
    [
        "Correction: the pier is 90 metres long, not 80.",
        "Correction — an earlier headline gave the wrong year.",
        "Corrections",
        "Editor’s note: the name of the keeper was put right.",
        "UPDATE: the pier is open again.",
        "Updated 3 pm",
        "Updated at 15:04 GMT",
        "Last updated on 3 March 2026",
        "(Updated: Monday)",
        "This article was amended on 3 March to name the keeper.",
        "This story has been slightly updated.",
        "An earlier version of this article misspelled the keeper's name.",
        "Korrektur: In einer Überschrift stand ein falsches Jahr.",
        "In einer früheren Version hieß es, der Pier sei 80 Meter lang.",
        "Dieser Artikel wurde am Montag um 15 Uhr aktualisiert.",
        "Mise à jour : le quai est rouvert.",
        "Cet article a été modifié lundi à 15 heures.",
        "Fe de errores: el muelle mide 90 metros.",
        "Este artículo ha sido actualizado con la respuesta del puerto.",
        "Aggiornamento: il molo è di nuovo aperto.",
        "Dit artikel is maandag aangepast.",
        "Este texto foi atualizado às 15h.",
    ],
)
def test_a_notice(line: str) -> None:
    assert notices("Pier closed", f"Pier closed\n\n{BODY}\n\n{line}") == (line,)
    without, with_it = notices("Pier closed", BODY), notices("Pier closed", f"{BODY}\n\n{line}")
    assert announced(without, with_it)
    assert not announced(with_it, notices("Pier closed", f"{BODY} More.\n\n{line}"))


@pytest.mark.parametrize(
    "line",
    [
        "Correction officers were called to the pier.",
        "Updated rules for boats apply from May.",
        "Update your tickets before you travel.",
        "The minister asked for a correction: the pier is longer.",
        "Corrected figures show that 90 people came.",
        "The report was amended in parliament.",
        "Precision work was needed on the pier.",
        "Aktualisierte Zahlen nennt die Stadt nicht.",
        "Recasting the bell took a year.",
        "Correction: " + "the pier is long and " * 40,
    ],
)
def test_no_notice(line: str) -> None:
    assert notices("Pier closed", f"Pier closed\n\n{BODY}\n\n{line}") == ()


def test_a_headline_may_say_it_itself() -> None:
    for title in ("UPDATE 2-Pier closed", "CORRECTED-Pier closed", "Pier closed (updated)"):
        assert announced(notices("Pier closed", BODY), notices(title, BODY))
    assert notices("Updated pier plans shown", BODY) == ()


def test_a_later_time_is_another_notice() -> None:
    three, four = (notices("P", f"P\n\nUpdated {hour} pm\n\nA.") for hour in (3, 4))
    assert announced(three, four) and not announced(three, three)
