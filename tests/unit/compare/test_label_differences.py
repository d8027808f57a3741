"""What the outlets of a row call the same thing, as a difference of that row."""

from dataclasses import replace

from reader.compare.label_differences import with_labels
from reader.model.comparison import Claim, Label, LabelUse
from tests.unit.compare.stories import prepare


def test_naming_differs_inside_a_row_only_where_both_name_it() -> None:
    one, two = prepare("a", "Head\n\nThe migrants landed."), prepare("b", "Head\n\nThe refugees landed.")
    passages = {p.id: p for x in (one, two) for p in x.passages}
    label = Label("the people", (LabelUse("a", "a.p1", "migrants"), LabelUse("b", "b.p1", "refugees")))
    together = Claim("c1", "a.p1", {"a": ("a.p1",), "b": ("b.p1",)})
    alone = Claim("c2", "a.p1", {"a": ("a.p1",)})
    (first, second) = with_labels([together, alone], [label], passages, {"c1": [label]})
    (found,) = first.differences
    assert found.kind == "label" and {v.text for v in found.values} == {"migrants", "refugees"}
    assert found.told_as == "label"
    (deed,) = with_labels([together], [], passages, {"c1": [replace(label, kind="deed")]})[0].differences
    assert (deed.kind, deed.told_as) == ("label", "deed")
    assert all(
        passages[v.passage].text[v.start - passages[v.passage].start :].startswith(v.text)
        for v in found.values
    )
    assert second.differences == ()
    where = replace(
        label, names=(LabelUse("a", "a.p1", "The migrants"), LabelUse("b", "b.p1", "The refugees"))
    )
    assert with_labels([together], [], passages, {"c1": [where]})[0].differences
