"""`variorum not-covered` and `variorum groups`, on feeds from a real server."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Variorum
from tests.cli.ferry import FERRY, served
from tests.loopback import Loopback, rss


def test_what_an_outlet_does_not_carry(variorum: Variorum, site: Loopback, tmp_path: Path) -> None:
    for address in served(site):
        variorum.ok("add", address)
    site.page(
        "/quiet.xml", rss([("Something else", site.url("/x"), "<p>Of no matter here.</p>")], title="Quiet")
    )
    variorum.ok("add", site.url("/quiet.xml"))
    variorum.ok("refresh")
    document = variorum.ok("not-covered", "--outlet", "quiet", "--at-least", "3", "--format", "json").json
    (story,) = document["stories"]
    assert document["outlets"] == ["Quiet"]
    assert set(story["carried_by"]) == {told.outlet for told in FERRY}
    assert story["outlets"][0]["outlet"] == "Quiet"
    assert variorum.ok("not-covered", "--outlet", FERRY[0].outlet, "--at-least", "3").out.startswith(
        "Nothing"
    )
    table = tmp_path / "groups.csv"
    rows = "".join(f"{told.outlet.upper()};Coast\n" for told in FERRY[:2])
    table.write_text(f"Outlet;Group\n{rows}Nowhere Times;Inland\nQuiet;Inland\n", encoding="utf-8")
    told = variorum.ok("groups", "import", table).err
    assert "4 outlets in 2 groups" in told and "Nowhere Times" in told
    groups = variorum.ok("groups", "list", "--format", "json").json["groups"]
    assert groups == {"Coast": sorted(t.outlet for t in FERRY[:2]), "Inland": ["Nowhere Times", "Quiet"]}
    found = variorum.ok("not-covered", "--group", "Inland", "--among", "Coast", "--format", "json").json[
        "stories"
    ]
    assert [each["id"] for each in found] == [story["id"]]
    states = {each["outlet"]: each["why"] for each in found[0]["outlets"]}
    assert states["Nowhere Times"] == "not_followed"
    assert "Nowhere Times (not among your outlets)" in variorum.ok("not-covered", "--group", "Inland").out
    variorum.ok("groups", "set", "Inland")
    assert variorum("not-covered", "--group", "Inland").code != 0


def test_wrong_names_and_files_are_said_plainly(variorum: Variorum, tmp_path: Path) -> None:
    assert "Which outlet?" in variorum("not-covered").err
    assert variorum("not-covered", "--outlet", "Nobody").code != 0
    table = tmp_path / "groups.csv"
    table.write_text("only one column\n", encoding="utf-8")
    assert "no rows" in variorum("groups", "import", table).err
    assert variorum("groups", "import", tmp_path / "none.csv").code != 0
