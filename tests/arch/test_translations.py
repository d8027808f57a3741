"""What the window says can be translated."""

from __future__ import annotations

import subprocess
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


def test_nothing_is_missing_old_or_unlike_in_any_language() -> None:
    """German, French and Spanish are complete and compiled; English has its plurals."""
    command = [sys.executable, str(ROOT / "packaging" / "i18n" / "update.py"), "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
