"""A label in a narrow place says less, in whole parts first."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.widgets.elided_label import ElidedLabel


def test_the_last_part_goes_before_words_are_cut(qtbot: QtBot) -> None:
    label = ElidedLabel("muted")
    qtbot.addWidget(label)
    label.setText("Stories · last 3 days")
    whole = label.fontMetrics().horizontalAdvance(label.text())
    first = label.fontMetrics().horizontalAdvance("Stories")
    assert label.fitting(whole) == "Stories · last 3 days"
    assert label.fitting(whole - 1) == label.fitting(first) == "Stories"
    assert label.fitting(first - 1).endswith("…")
    assert label.text() == "Stories · last 3 days"
