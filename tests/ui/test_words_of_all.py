"""What the core can give has words in the window: a new kind, format or choice is not forgotten there."""

from __future__ import annotations

from pathlib import PurePath
from typing import get_args

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.export.formats import FORMATS, format_of
from reader.export.words import Words
from reader.model.comparison import Difference, DifferenceKind, LabelKind
from reader.settings import ALL, LANGUAGE
from ui.dialogs.files import save_story
from ui.language import LANGUAGES
from ui.models import gist, overview
from ui.models.phrases import difference_kind, difference_note
from ui.models.setting_words import choice, section


def test_every_kind_of_difference_has_its_words_and_its_place() -> None:
    kinds = set(get_args(DifferenceKind))
    assert set(gist.KINDS) == set(overview.WEIGHT) == kinds
    for kind in kinds:
        assert difference_note(kind) not in (kind, difference_kind(kind))
        assert "{values}" in gist._words(kind)


def test_exports_call_what_differs_as_the_window_does() -> None:
    plain = [Difference(kind, ()) for kind in get_args(DifferenceKind)]
    named = [Difference("label", (), label=kind) for kind in get_args(LabelKind)]
    unsure = [Difference("verb", (), sure=False), Difference("quote", (), shorter=True, sure=False)]
    others = [Difference("figure", (), over_time=True), Difference("quote", (), shorter=True)]
    for difference in (*plain, *named, *unsure, *others):
        assert Words().difference(difference) == difference_kind(difference.told_as)
        assert "_" not in Words().difference(difference)


def test_every_format_can_be_chosen_when_a_story_is_exported(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = save_story(parent, "story", lambda _path: None)
    endings = [PurePath(f"story.{words[:-1].rpartition('.')[2]}") for words in dialog.nameFilters()]
    dialog.close()
    assert {format_of(path) for path in endings} == set(FORMATS)


def test_every_section_and_choice_of_the_settings_has_words(qtbot: QtBot) -> None:
    for setting in ALL:
        if setting.in_form:
            assert section(setting.key) and all(choice(word) for word in setting.choices)


def test_every_language_of_the_settings_has_a_name() -> None:
    assert LANGUAGE.choices == ("system", *LANGUAGES)
