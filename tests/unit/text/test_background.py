"""How common words are."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

import resources
from reader.errors import BadInput
from reader.text.background import Background, Frequencies
from reader.text.tokens import stems


def test_common_words_weigh_less_than_rare_ones_and_unseen_ones_most() -> None:
    background = Background.load()
    said, strike, unseen = (background.idf(s) for s in (stems("said")[0], stems("strike")[0], "zqxv"))
    assert 0 <= said < strike < unseen
    assert background.frequency("zqxv") == 0


def test_what_a_library_has_seen_is_added() -> None:
    background = Background(10, {"ferry": 1.0})
    own = background.with_counts(90, {"ferry": 60, "moor": 2})
    assert own.idf("moor") == math.log((100 + 1) / (2 + 0.5))
    assert own.frequency("ferry") == 61
    assert own.idf("ferry") < background.idf("ferry")
    assert own.idf("ferry") < own.idf("moor") < own.idf("unseen")
    assert background.frequency("moor") == 0


@pytest.mark.parametrize(
    ("language", "common", "rare"), [("de", "jahr", "deich"), ("ja", "こと", "崩落"), ("nb", "ikke", "ferge")]
)
def test_other_languages_have_a_table_too(language: str, common: str, rare: str) -> None:
    background = Frequencies().of(language)
    assert background.knows
    assert background.idf(stems(common, language)[0]) < 0.6 * background.idf(stems(rare, language)[0])


def test_a_language_without_a_table_knows_no_word_until_the_library_has_counted_it() -> None:
    assert not Frequencies().of("th").knows
    own = Frequencies({"th": (400, {"นาย": 350.0, "สะพ": 3.0})}).of("th")
    assert own.idf("นาย") < 2 < own.idf("สะพ") < own.idf("ถล่")


def test_a_word_in_every_document_weighs_nothing() -> None:
    assert Background(5, {"the": 5.0}).idf("the") == pytest.approx(0.087, abs=0.001)
    assert Background(5, {"the": 9.0}).idf("the") == 0


def test_a_damaged_table_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "b").write_text("12\nmany words\n", "utf-8")
    monkeypatch.setattr(resources, "path", lambda _name: tmp_path / "b")
    with pytest.raises(BadInput, match="word frequencies"):
        Background.load()
