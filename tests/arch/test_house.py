"""The rules of the house that no linter knows."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("reader", "ui", "resources")
BAD_NAMES = {"utils.py", "util.py", "helpers.py", "manager.py", "misc.py", "common.py"}


PARTS = (*ROOMS, "tests", "packaging", "docs", ".ci")
ROOT_FILES = {
    ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "pyproject.toml", "start.py",
}  # fmt: skip


def tracked(*endings: str) -> list[Path]:
    """The project's own files, with one of the endings if any is given."""
    inside = [path for part in PARTS for path in (ROOT / part).rglob("*")]
    files = [
        path
        for path in (*inside, *ROOT.glob("*"))
        # In a second work tree `.git` is a file that names the first one's folder.
        if path.is_file() and "__pycache__" not in path.parts and path.name != ".git"
    ]
    return [path for path in files if not endings or path.suffix in endings]


def in_git(*options: str) -> list[str]:
    """What git keeps, named from the root; nothing where this is no clone."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        return []
    listed = ["git", "ls-files", "-z", "--cached", *options]
    done = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split("\0")[:-1]


def test_what_is_made_is_not_kept_in_git() -> None:
    """Compiled translations and the like conflict at every merge; pictures of screens stay for good."""
    assert in_git("--ignored", "--exclude-standard") == []
    assert {name.split("/")[0] for name in in_git()} <= {*PARTS, *ROOT_FILES}


def test_no_file_is_over_500_lines() -> None:
    long = {str(path.relative_to(ROOT)): count for path in tracked(".py")
            if (count := len(path.read_text("utf-8").splitlines())) > 500}  # fmt: skip
    assert not long


def test_files_are_named_by_what_they_hold() -> None:
    assert not [path for path in tracked(".py") if path.name in BAD_NAMES]


def test_sql_lives_in_the_store_only() -> None:
    statement = re.compile(
        r"\b(SELECT\s.+\sFROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET|CREATE TABLE)\b", re.S
    )
    found = [
        str(path.relative_to(ROOT))
        for path in tracked(".py")
        if path.relative_to(ROOT).parts[0] in ROOMS
        and "store" not in path.parts
        and statement.search(path.read_text("utf-8"))
    ]
    assert not found


def test_every_module_can_be_imported_without_side_effects_on_standard_output() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in tracked(".py")
        if path.relative_to(ROOT).parts[0] == "reader" and path.name not in ("__main__.py", "__init__.py")
    ]
    code = f"import importlib\nfor name in {modules!r}: importlib.import_module(name)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_core_starts_without_qt() -> None:
    code = (
        "import sys, reader.cli.main, reader.app; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_models_and_lexicons_are_what_their_checksums_say() -> None:
    """Every one is listed, as `sha256sum` writes it, and is what the list says."""
    resources = ROOT / "resources"
    files = sorted(
        path for room in ("lexicons", "models", "outlets") for path in (resources / room).iterdir()
    )
    here = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(resources).as_posix()}"
            for path in files]  # fmt: skip
    renew = "if the changes are meant: cd resources && sha256sum lexicons/* models/* outlets/* > SHA256SUMS"
    assert sorted((resources / "SHA256SUMS").read_text("utf-8").splitlines()) == sorted(here), renew


def test_every_resource_has_its_licence() -> None:
    said = (ROOT / "resources" / "LICENSES.md").read_text("utf-8")
    rows = re.findall(r"^\| (`.+?`) \|", said, re.M)
    named = [ROOT / "resources" / name for row in rows for name in re.findall(r"`(.+?)`", row)]
    assert [str(path) for path in named if not path.exists()] == []
    data = [path for path in tracked() if path.is_relative_to(ROOT / "resources")]
    made = (".py", ".md", ".qm")
    missing = [str(path) for path in data if path.suffix not in made and not {path, *path.parents} & {*named}]
    assert missing == []


def test_no_registry_and_no_path_of_a_machine_is_named() -> None:
    places = re.compile(r"/root/|/work/|/home/\w+/|pypi\.org|pythonhosted|deb\.debian\.org|huggingface\.co")
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked(".py", ".md", ".toml", ".txt", ".json", ".sh", ".sql", ".yml", "")
        if path != Path(__file__).resolve() and path.name not in ("LICENSE", "NOTICE", "tokenizer.json")
        and (match := places.search(path.read_text("utf-8", errors="ignore")))
    ]  # fmt: skip
    assert not found


def test_migrations_are_numbered_one_after_the_other() -> None:
    """Two that were written at the same time meet here, before any library is opened."""
    files = sorted((ROOT / "reader" / "store" / "migrations").glob("*.sql"))
    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))


def test_the_maps_of_rooms_name_what_is_there() -> None:
    """ "The way through `reader/text`" and its like: each name is a file of that room."""
    told = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    maps = re.findall(r"^\*\*The way through `(reader/\w+)`\.\*\*(.+?)(?=\n\n(?!- )|\n#)", told, re.M | re.S)
    assert len(maps) == 3
    for room, way in maps:
        files = {path.stem for path in (ROOT / room).glob("*.py")}
        assert set(re.findall(r"`([a-z_]+)`", way)) <= files, room
