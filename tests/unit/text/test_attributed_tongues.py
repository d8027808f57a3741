"""Sources in German, French and Spanish: what is plainly said is found, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import quotes
from reader.text.attributed_tongues import sources
from reader.text.quotes_marks import marked


def found(code: str, text: str) -> list[tuple[str, str, str]]:
    """(kind, source, how) of each place."""
    stretches = marked(text)
    spoken = [(m.outer_start, m.outer_end) for m in stretches]
    return [
        (one.kind, one.source, one.how) for one in sources(text, quotes.mask(text, stretches), spoken, code)
    ]


@pytest.mark.parametrize(
    ("code", "text", "kind", "source", "how"),
    [
        ("de", "Laut Polizei wurde niemand verletzt.", "office", "Polizei", "laut"),
        (
            "de",
            "Wie das Innenministerium am Montag mitteilte, bleibt die Grenze zu.",
            "office",
            "Innenministerium",
            "mitteilte",
        ),
        (
            "de",
            "Die Deutsche Bahn teilte mit, dass die Strecke gesperrt ist.",
            "office",
            "Bahn",
            "teilte mit",
        ),
        ("de", "Es sei dunkel gewesen, hatte die Feuerwehr erklärt.", "office", "Feuerwehr", "hatte erklärt"),
        (
            "de",
            "Der Sprecher des Verkehrsministeriums, Kai Anders, sagte: „Das prüfen wir.“",
            "person",
            "Kai Anders",
            "sagte",
        ),
        ("de", "Eine Sprecherin des Umweltamtes sagte, man prüfe das.", "office", "Umweltamt", "sagte"),
        (
            "de",
            "Ein Polizeisprecher sagte auf Anfrage, man ermittle noch.",
            "unnamed",
            "Polizeisprecher",
            "sagte",
        ),
        ("de", "Anwohnern zufolge roch es nach Gas.", "unnamed", "Anwohner", "zufolge"),
        (
            "de",
            "Aus Sicherheitskreisen verlautete, der Mann sei bekannt.",
            "unnamed",
            "Sicherheitskreise",
            "verlautete",
        ),
        (
            "de",
            "Das geht aus dem Jahresbericht des Umweltamtes hervor.",
            "document",
            "Jahresbericht des Umweltamtes",
            "geht hervor",
        ),
        (
            "de",
            "Nach einer Studie der Hochschule Altdorf schlafen Kinder zu wenig.",
            "document",
            "Studie der Hochschule Altdorf",
            "nach",
        ),
        ("fr", "D’après la police, personne n’est mort.", "office", "police", "d’après"),
        (
            "fr",
            "Le ministre de l’Intérieur, Paul Rey, a déclaré que la frontière restait ouverte.",
            "person",
            "Paul Rey",
            "a déclaré",
        ),
        (
            "fr",
            "« Nous sommes prêts », a affirmé la ministre Louise Dantec au Courrier.",
            "person",
            "Louise Dantec",
            "a affirmé",
        ),
        (
            "fr",
            "Un porte-parole du ministère a indiqué que l’enquête continuait.",
            "office",
            "ministère",
            "a indiqué",
        ),
        ("fr", "De source policière, l’homme était connu.", "unnamed", "source policière", "de"),
        ("fr", "Comme l’a indiqué la préfecture, la route est fermée.", "office", "préfecture", "a indiqué"),
        (
            "fr",
            "Le rapport de l’Inspection générale conclut que des fautes ont été commises.",
            "document",
            "rapport de l’Inspection générale",
            "conclut",
        ),
        (
            "fr",
            "L’avocat de la famille, Me Brossard, affirme que rien n’est prouvé.",
            "person",
            "Brossard",
            "affirme",
        ),
        (
            "es",
            "Según ha informado la Guardia Civil, la carretera está cortada.",
            "office",
            "Guardia Civil",
            "según",
        ),
        (
            "es",
            "El ministro del Interior, Pablo Reyes, declaró que la frontera sigue abierta.",
            "person",
            "Pablo Reyes",
            "declaró",
        ),
        (
            "es",
            "«Estamos listos», afirmó la presidenta Luisa Dante en una entrevista.",
            "person",
            "Luisa Dante",
            "afirmó en una entrevista",
        ),
        (
            "es",
            "Fuentes policiales señalaron que el hombre era conocido.",
            "unnamed",
            "Fuentes policiales",
            "señalaron",
        ),
        (
            "es",
            "El alcalde dio a conocer ayer el plan. Un portavoz del ministerio indicó que es bueno.",
            "office",
            "ministerio",
            "indicó",
        ),
        (
            "es",
            "El informe de la Inspección concluye que hubo errores.",
            "document",
            "informe de la Inspección",
            "concluye",
        ),
    ],
)
def test_who_is_given_as_the_source(code: str, text: str, kind: str, source: str, how: str) -> None:
    assert (kind, source, how) in found(code, text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Laut Gesetz müssen Betriebe das melden."),
        ("de", "Laut schreiend rannten die Kinder hinaus."),
        ("de", "Der Verein konnte sich in der Liga behaupten, sagte aber ein Spiel ab."),
        ("de", "Die Regierung sagte das Treffen ab."),
        ("de", "Nach einer Nacht voller Regen kam die Sonne."),
        ("de", "In Raubling fanden den Angaben zufolge Evakuierungen statt."),
        ("fr", "Les avocats de la défense ont à nouveau plaidé hier."),
        ("de", "Der Sprecher sagte nicht, wann die Brücke öffnet."),
        ("de", "Man sagt, dass Katzen sieben Leben haben."),
        ("de", "Der Bericht kommt zu dem Schluss, dass Fehler gemacht wurden."),
        ("fr", "Selon que l’on gagne ou perde, tout change."),
        ("fr", "Selon lui, tout va bien."),
        ("fr", "On dit que les chats ont neuf vies."),
        ("fr", "Il a déclaré son revenu au fisc, comme la loi le veut."),
        ("fr", "La maire n’a pas dit si elle serait candidate."),
        ("fr", "D’après les horaires, le train part à six heures."),
        ("es", "Según se mire, es caro."),
        ("es", "Dicen que los gatos tienen siete vidas."),
        ("es", "Cuenta con el apoyo de la familia."),
        ("es", "El portavoz no dijo si habrá acuerdo."),
        ("es", "El acuerdo señala que habrá elecciones."),
    ],
)
def test_nothing_is_said_of_what_names_nobody(code: str, text: str) -> None:
    assert found(code, text) == []


def test_a_surname_a_role_and_a_pronoun_are_the_person_named_in_full() -> None:
    text = (
        "La alcaldesa de Vega, Ana Robles, dijo que habrá agua. Robles añadió que será pronto. "
        "Así será, según informó la alcaldesa de Vega. Según la alcaldesa de Montes, no la habrá."
    )
    assert [source for _, source, _ in found("es", text)] == ["Ana Robles"] * 3
    german = "Kreisrat Emil Sander sagte, es sei genug. „Wir hören auf“, sagte er. Dann schwieg Anna Vogt."
    assert [source for _, source, _ in found("de", german)] == ["Emil Sander", "Emil Sander"]


@pytest.mark.parametrize(
    ("code", "text", "kind", "source"),
    [
        ("de", "Nach Gewerkschaftsangaben wird gestreikt.", "office", "Gewerkschaft"),
        ("de", "Zwei Gäste schweben nach Angaben der Klinik in Lebensgefahr.", "office", "Klinik"),
        ("es", "«Es falso», denunció la portavoz de los vecinos, María Gil, ayer.", "person", "María Gil"),
        ("fr", "« C’est faux », a déclaré la porte-parole des habitants, Marie Roy.", "person", "Marie Roy"),
        ("de", "Irene Schulz, Leiterin des Bezirks: „Wir sind alle hier.“", "person", "Irene Schulz"),
        ("de", "Das gehe nicht, sagte Benjamin Zabel von der Gewerkschaft.", "person", "Benjamin Zabel"),
        ("de", "Nach ersten Polizeiangaben blieb der Fahrer unverletzt.", "office", "Polizei"),
        ("de", "Markus Vogt (CSU) hat betont, dass er bleibt.", "person", "Markus Vogt"),
        (
            "de",
            "Wie das Präsidium in Koblenz am Morgen mitteilte, sank die Zahl.",
            "office",
            "Präsidium in Koblenz",
        ),
        ("fr", "« Non », a déclaré à l’AFP Jérôme Despey, du syndicat.", "person", "Jérôme Despey"),
        ("fr", "« Non », estime pour sa part Arnaud Gaillot.", "person", "Arnaud Gaillot"),
        (
            "es",
            "El agua subió, según han informado a EFE fuentes municipales.",
            "unnamed",
            "fuentes municipales",
        ),
        ("es", "Sube un 5 %, mientras CESM asegura que sube más.", "office", "CESM"),
    ],
)
def test_ways_to_put_it_that_print_has(code: str, text: str, kind: str, source: str) -> None:
    assert (kind, source) in [(one[0], one[1]) for one in found(code, text)]


def test_a_complaint_to_an_agency_is_not_the_agencys() -> None:
    assert found("fr", "« Non », s’est énervé auprès de l’AFP un éleveur de porcs.") == []


def test_whom_a_pronoun_means_is_left_open_where_somebody_else_was_named() -> None:
    text = (
        "Kreisrat Emil Sander sagte, es sei genug. Landrätin Ruth Voss war dabei. „Wir hören auf“, sagte er "
        "der Zeitung."
    )
    assert [source for _, source, _ in found("de", text)] == ["Emil Sander"]


def test_why_a_source_is_not_named() -> None:
    texts = {
        "de": "Ein Mitarbeiter, der anonym bleiben möchte, sagt, das Ventil sei seit Wochen bekannt gewesen.",
        "fr": "Un employé, qui a requis l’anonymat, affirme que le défaut était connu.",
        "es": "Un empleado, que pidió no ser identificado, sostiene que el fallo era conocido.",
    }
    reasons = {
        "de": "der anonym bleiben möchte",
        "fr": "qui a requis l’anonymat",
        "es": "que pidió no ser identificado",
    }
    for code, text in texts.items():
        stretches = marked(text)
        (one,) = sources(text, quotes.mask(text, stretches), [], code)
        assert one.kind == "unnamed" and one.anonymous == reasons[code]
        assert text[one.start : one.end] == one.source


def test_a_text_in_another_language_has_none() -> None:
    text = "De politie zei dat de brug dicht is."
    assert sources(text, text, [], "nl") == ()


_WORDS = st.sampled_from(
    "Laut selon según Polizei la police el informe dijo sagte, a déclaré que : „ “ « » Anna Bach M. der "
    "zufolge so in aus heißt es hervor geht , . de".split()
)


@given(st.sampled_from(["de", "fr", "es"]), st.lists(_WORDS, max_size=40))
def test_spans_are_the_texts_own_and_in_order(code: str, words: list[str]) -> None:
    text = " ".join(words)
    got = sources(text, quotes.mask(text, marked(text)), [], code)
    assert [one.start for one in got] == sorted({one.start for one in got})
    assert all(0 <= one.start < one.end <= len(text) and one.source for one in got)
