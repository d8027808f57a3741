"""A plain verb takes the form of the loaded one in whose place it stands."""

from __future__ import annotations

import pytest

from reader.text.speech_forms import in_form_of


@pytest.mark.parametrize(
    ("verb", "base", "found", "told"),
    [
        ("criticise", "slam", "slammed", "criticised"),
        ("criticise", "slam", "Slamming", "criticising"),
        ("criticise", "slam", "slams", "criticises"),
        ("criticise", "slam", "slam", "criticise"),
        ("frighten", "terrify", "Terrified", "frightened"),
        ("have problems", "run into trouble", "ran into trouble", "had problems"),
        ("proceed", "plough on", "ploughed on", "proceeded"),
        ("take", "plunder", "plundered", "take"),  # "took" or "taken": the verb alone does not tell
        ("take", "plunder", "plundering", "taking"),
        ("not include", "snub", "snubbed", "not include"),
        ("said", "warn", "warns", "said"),
        ("upset", "enrage", "enraged", "upset"),
    ],
)
def test_the_form_is_the_others(verb: str, base: str, found: str, told: str) -> None:
    assert in_form_of(verb, base, found) == told
