""" "Niemand wurde verletzt" against "zwei Menschen": nobody is a number in other languages too."""

from dataclasses import replace

import pytest

from reader.compare.differences import Differences
from reader.compare.facts import corpus_of
from reader.compare.rows import Row
from reader.compare.tolls import Tolls
from tests.unit.compare.stories import prepare


def differ(language: str, *sentences: str) -> list[set[str]]:
    prepared = [prepare(f"a{n}", f"Titel {n}\n\n{text}") for n, text in enumerate(sentences)]
    prepared = [replace(one, article=replace(one.article, language=language)) for one in prepared]
    corpus = corpus_of(prepared)
    last: dict[int, tuple[int, ...]] = {k: (b - 1,) for k, (_a, b) in enumerate(corpus.bounds)}
    found = Differences(corpus, tolls=Tolls(corpus)).of(Row(last[0][0], last, {}, dict.fromkeys(last, 0.0)))
    return [{v.text for v in d.values} for d in found if d.kind == "figure"]


@pytest.mark.parametrize(
    ("language", "nobody", "some", "values"),
    [
        ("de", "Niemand wurde verletzt.", "Zwei Menschen wurden verletzt.", {"Niemand"}),
        ("de", "Verletzt wurde niemand.", "Ein Radfahrer wurde schwer verletzt.", {"niemand"}),
        ("de", "Es gab keine Verletzten.", "Es gab zwölf Verletzte.", {"keine"}),
        ("de", "Der Unfall ging ohne Verletzte aus.", "Der Unfall forderte drei Verletzte.", {"ohne"}),
        ("de", "Es gab weder Tote noch Verletzte.", "Drei Männer wurden getötet.", {"weder"}),
        ("fr", "Personne n’a été blessé.", "Deux personnes ont été blessées.", {"Personne n’a"}),
        ("fr", "Il n’y a aucun blessé.", "Un cycliste a été blessé.", {"aucun"}),
        ("fr", "L’accident n’a pas fait de blessé.", "L’accident a fait douze blessés.", {"pas fait de"}),
        ("fr", "Il n’y a ni mort ni blessé.", "Trois hommes ont été tués.", {"ni"}),
        ("es", "Nadie resultó herido.", "Dos personas resultaron heridas.", {"Nadie"}),
        ("es", "No hubo heridos.", "El choque dejó doce heridos.", {"No hubo"}),
        ("es", "Ningún pasajero murió.", "Tres hombres murieron.", {"Ningún"}),
        ("it", "Nessuno è rimasto ferito.", "Due persone sono rimaste ferite.", {"Nessuno"}),
        ("it", "Non ci sono feriti.", "Ci sono dodici feriti.", {"Non ci sono"}),
        ("pt", "Ninguém ficou ferido.", "Duas pessoas ficaram feridas.", {"Ninguém"}),
        ("pt", "Não houve feridos.", "O choque deixou doze feridos.", {"Não houve"}),
        ("nl", "Niemand raakte gewond.", "Twee mensen raakten gewond.", {"Niemand"}),
        ("nl", "Er vielen geen doden.", "Er vielen drie doden.", {"geen"}),
    ],
)
def test_nobody_against_some(language: str, nobody: str, some: str, values: set[str]) -> None:
    (found,) = differ(language, nobody, some)
    assert values < found
    assert len(found) == 2


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Niemand wurde schwer verletzt.", "Zwei Menschen wurden verletzt."),
        ("de", "Sonst wurde niemand verletzt.", "Zwei Menschen wurden verletzt."),
        ("de", "Niemand der Gäste wurde verletzt.", "Zwei Menschen wurden verletzt."),
        ("de", "Wurde niemand verletzt?", "Zwei Menschen wurden verletzt."),
        ("de", "Niemand wurde verletzt.", "Ein Auto fuhr davon, zwei Busse hielten."),
        ("de", "Niemand wurde verletzt.", "Im Jahr 2019 wurden dort zwei Menschen verletzt."),
        ("fr", "Une personne a été blessée.", "Deux personnes ont été blessées."),
        ("fr", "Personne n’a été grièvement blessé.", "Deux personnes ont été blessées."),
        ("fr", "Personne n’a été blessé.", "Deux bus ont été déviés, aucun blessé."),
        ("es", "Ninguno de los niños resultó herido.", "Dos personas resultaron heridas."),
        ("es", "Sin más, el acto terminó.", "Dos personas resultaron heridas."),
        ("it", "Nessun altro è rimasto ferito.", "Due persone sono rimaste ferite."),
        ("pt", "Ninguém ficou gravemente ferido.", "Duas pessoas ficaram feridas."),
        ("nl", "Niemand raakte ernstig gewond.", "Twee mensen raakten gewond."),
        ("nl", "Niemand raakte gewond.", "Twee mensen keken toe."),
    ],
)
def test_these_are_of_one_mind(language: str, left: str, right: str) -> None:
    assert not [
        values for values in differ(language, left, right) if len(values) > 1 and left.split()[0] in values
    ]
    assert differ(language, left, right) == []
