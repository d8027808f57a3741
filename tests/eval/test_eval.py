"""The eval command's own arithmetic; the labelled data are not part of the repository."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.eval import __main__ as command
from tests.eval import fits
from tests.eval.floors import MARKS, fell, reaches
from tests.eval.grouping import agreement
from tests.eval.newsblur import newsblur_groups
from tests.unit.stories.texts import Told, articles


def test_a_fall_fails_and_a_rise_is_told() -> None:
    assert fell("quotes.f1", 0.80, 0.81)
    assert not fell("quotes.f1", 0.809, 0.81)
    assert fell("stories.boilerplate.leaked", 6, 5)
    assert not fell("stories.boilerplate.leaked", 4, 5)
    assert not fell("differences.held_out.unlabelled", 0.4, 0.0)
    lines = command.table({"quotes.f1": 0.9, "x": 0.5}, {"quotes.f1": 0.95, "x": 0.4})
    assert "FELL from 0.950" in lines[0]
    assert "NOT reached" in lines[0]
    assert "rose from 0.400" in lines[1]
    assert reaches("quotes.f1", 0.92)
    assert reaches("x", 0.1) is None


def test_baseline_holds_figures_that_have_marks() -> None:
    kept = json.loads(command.BASELINE.read_text("utf-8"))
    assert {name for name in MARKS if name.startswith("grouping.")} <= set(kept)
    assert kept["grouping.batch.all.f1"] >= MARKS["grouping.batch.all.f1"]
    assert all(isinstance(value, float | int) for value in kept.values())


def test_without_the_labelled_data_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--shared", str(tmp_path)]) == 0
    assert "nothing scored" in capsys.readouterr().out


def test_agreement_of_partitions() -> None:
    one = [["a", "b"], ["c", "d"]]
    assert agreement(one, one) == 1
    assert agreement(one, [["a", "b", "c", "d"]]) == pytest.approx(2 * 1 * 0.5 / 1.5)
    assert agreement(one, [["a"], ["b"], ["c"], ["d"]]) == agreement([["a"], ["b"], ["c"], ["d"]], one)


def test_a_fit_records_what_it_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fits, "_FOLDER", tmp_path)
    fits.record("toy", "halves", {"f1": 0.123456})
    assert fits.recorded() == {"fit.toy.f1": 0.1235}


def test_newsblur_joins_by_titles_and_forgets_after_five_days() -> None:
    told = [
        Told("a", "Ferry runs aground near Esker harbour"),
        Told("a", "Esker harbour ferry aground with hundreds"),
        Told("b", "Central bank lowers rates again"),
        Told("a", "Ferry runs aground near Esker harbour", days=6),
    ]
    groups = newsblur_groups(articles(told))
    assert sorted(map(sorted, groups)) == [["a0", "a1"], ["a2"], ["a3"]]
