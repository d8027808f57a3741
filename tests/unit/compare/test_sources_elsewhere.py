"""Credits in Russian, Ukrainian, Turkish and Arabic; where credits or sources are not known it is said."""

from dataclasses import replace

import pytest

from reader.compare import sources_tongues
from reader.compare.sources_outlets import Outlets
from reader.export import html, markdown, text
from reader.model.known_words import CREDITING, LISTED, knows_credits, knows_sources
from reader.pipeline.compare import compare_articles
from reader.text.attributed_groups import nouns
from tests.eval.encoder import RememberingEncoder
from tests.eval.world import stories


@pytest.mark.parametrize(
    ("language", "said", "outlet"),
    [
        ("ru", "Об этом сообщает ТАСС.", "TASS"),
        ("ru", "Как передаёт агентство Рейтер, порт закрыт.", "Reuters"),
        ("uk", "Про це повідомляє Interfax.", "Interfax"),
        ("tr", "Reuters'ın haberine göre liman kapatıldı.", "Reuters"),
        ("ar", "ونقلت وكالة رويترز عن مسؤول أن الميناء مغلق.", "Reuters"),
    ],
)
def test_credits(language: str, said: str, outlet: str) -> None:
    found = list(sources_tongues.credited(said, Outlets.load(), language))
    assert [named.outlet.name for named in found] == [outlet]


def test_what_is_said_to_be_known_is() -> None:
    assert frozenset(sources_tongues._TONGUES) | {"en"} == CREDITING
    assert set(nouns()) == set(LISTED)
    assert (
        knows_credits("de-AT") and not knows_credits("ja") and knows_sources("en") and not knows_sources("ru")
    )


def test_a_few_letters_in_common_are_no_shared_text() -> None:
    """In Chinese and Japanese each letter is a word: seven of them are two or three words."""
    told = {one.code: one for one in stories()}
    encoder = RememberingEncoder()
    for code in ("ja", "zh"):
        said = compare_articles([one.article for one in told[code].articles], encoder)
        assert said.sources == ()
    one, two = (one.article for one in told["ja"].articles[:2])
    copied = replace(two, text=f"{two.title}\n\n{one.text.partition(chr(10) * 2)[2]}")
    said = compare_articles([one, copied], encoder)
    encoder.close()
    assert [credit.relation for credit in said.sources] == ["shares_text"]


def test_exports_say_what_is_not_known() -> None:
    told = next(one for one in stories() if one.code == "ja")
    encoder = RememberingEncoder()
    said = compare_articles([one.article for one in told.articles], encoder)
    encoder.close()
    assert "not known in this language" in text.render(said)
    page = html.render(said)
    assert "not known in this language" in page and "per 100 words" not in page and "nobody" not in page
    assert "nobody" not in markdown.render(said)
