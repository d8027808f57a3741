"""The usual instructions: in the language of the page, of the tasks that it has."""

from __future__ import annotations

from typing import get_args

import pytest

from reader.lessons.instructions import usual_instructions
from reader.model.lesson import Tongue


@pytest.mark.parametrize("language", get_args(Tongue))
def test_only_what_is_asked_for_is_explained(language: Tongue) -> None:
    both, loaded = (usual_instructions(language, tasks) for tasks in (("loaded", "missing"), ("loaded",)))
    missing = usual_instructions(language, ("missing",))
    assert len(both) > max(len(loaded), len(missing)) and loaded != missing


def test_each_language_has_its_own() -> None:
    assert len({usual_instructions(language, ("loaded",)) for language in get_args(Tongue)}) == 4
