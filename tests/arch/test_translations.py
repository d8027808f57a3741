"""What the window says can be translated."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "i18n"))

from strings import declared, said_in  # noqa: E402


def test_every_text_of_the_window_is_a_literal_with_its_context() -> None:
    said = [*said_in(ROOT), *declared()]
    assert len(said) > 800
    contexts = {(each.context, each.text): each.plural for each in said}
    # One text of a context is either counted everywhere or nowhere.
    assert not [each for each in said if contexts[each.context, each.text] != each.plural]
