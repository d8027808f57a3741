"""Scripts that no test runs still name what there is: a fit that cannot be repeated is found out too late."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = ("reader", "tests", "ui")
SCRIPTS = sorted(ROOT.glob("packaging/**/*.py"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_a_script_takes_from_the_program_is_there(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in OURS:
            module = import_module(node.module)
            for name in node.names:
                found = (
                    hasattr(module, name.name)
                    or (ROOT / node.module.replace(".", "/") / f"{name.name}.py").exists()
                )
                assert found, f"{node.module} has no {name.name}"
