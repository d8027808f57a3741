"""Settings: declared once, checked on the way in, never an obstacle on the way out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadInput
from reader.settings import ALL, BY_KEY, FULL_TEXT, INTERVAL, TEXT_SIZE, THEME, Setting, Settings
from reader.store.library import Library
from tests.store.conftest import Shelf


@pytest.fixture
def kept(shelf: Shelf) -> Settings:
    return Settings(shelf.library.settings)


def test_what_was_not_set_is_the_default(kept: Settings) -> None:
    assert kept.get(INTERVAL) == 60
    assert kept.values() == {setting.key: setting.default for setting in ALL}


def test_what_was_set_lasts(shelf: Shelf, kept: Settings) -> None:
    kept.put(INTERVAL, 90)
    kept.put(FULL_TEXT, False)
    kept.put(THEME, "dark")
    shelf.library.close()
    with Library.open_read_only(shelf.library.path) as again:
        read = Settings(again.settings)
        assert (read.get(INTERVAL), read.get(FULL_TEXT), read.get(THEME)) == (90, False, "dark")


def test_a_setting_goes_back_to_its_default(shelf: Shelf, kept: Settings) -> None:
    kept.put(TEXT_SIZE, 20)
    kept.reset(TEXT_SIZE)
    assert kept.get(TEXT_SIZE) == TEXT_SIZE.default
    assert shelf.library.settings.all() == {}


@pytest.mark.parametrize(
    ("setting", "value"),
    [(INTERVAL, 14), (INTERVAL, 1441), (INTERVAL, True), (INTERVAL, "60"), (INTERVAL, 60.5), (THEME, "pink"),
     (THEME, 3), (FULL_TEXT, 1), (FULL_TEXT, None)],
)  # fmt: skip
def test_a_bad_value_is_refused_and_changes_nothing(
    kept: Settings, setting: Setting[Any], value: Any
) -> None:
    with pytest.raises(BadInput) as caught:
        kept.put(setting, value)
    assert setting.label in str(caught.value) and caught.value.hint.startswith("It is ")
    assert kept.get(setting) == setting.default


@given(
    text=st.text(max_size=20)
    | st.sampled_from(["[" * 5000, "NaN", "1e999", "true", "null", '"dark"', "15", "{}"])
)
def test_whatever_stands_in_the_file_gives_a_valid_value(text: str) -> None:
    class Kept:
        def get(self, key: str) -> str:
            return text

        def all(self) -> dict[str, str]:
            return {}

        def put(self, key: str, value: str) -> None: ...

        def drop(self, key: str) -> None: ...

    read = Settings(Kept())
    for setting in ALL:
        value = read.get(setting)
        assert setting.check(value) == value


def test_numbers_with_a_point() -> None:
    share = Setting("x", 0.5, "Share", "A share.", least=0, most=1)
    assert share.check(1) == 1.0
    for bad in (float("nan"), 2.0, "1"):
        with pytest.raises(BadInput):
            share.check(bad)


def test_every_declaration_is_sound() -> None:
    assert len(BY_KEY) == len(ALL)
    for setting in ALL:
        assert setting.check(setting.default) == setting.default
        assert json.loads(json.dumps(setting.default)) == setting.default
        assert setting.help.endswith(".") and setting.label and "." in setting.key
