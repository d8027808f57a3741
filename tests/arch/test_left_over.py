"""What nobody asks for any more is found out while somebody still knows why it was there."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sorted(path for room in ("reader", "ui") for path in (ROOT / room).rglob("*.py"))
FOR_TESTS = {"changing", "choose_outlet", "dense", "engine_pid", "engine_up"}
"""What only tests and measurements look at."""
BY_NAME = {"do_GET", "do_POST"}
"""What the server of the standard library calls."""
PLAIN = {"property", "staticmethod", "classmethod", "cached_property", "cache", "contextmanager"}
_WORD = re.compile(r"[A-Za-z_]\w*")
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def asked_for() -> Counter[str]:
    """The names that the program uses, also in strings (not docstrings) and in templates."""
    found: Counter[str] = Counter()
    for path in PROGRAM:
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        said = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
        for node in (node for node in nodes if id(node) not in said):
            if isinstance(node, ast.Name):
                found[node.id] += not isinstance(node.ctx, ast.Store)
            elif isinstance(node, ast.Attribute):
                found[node.attr] += 1
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update(_WORD.findall(node.value))
            elif isinstance(node, ast.alias | ast.keyword):
                found[(node.name if isinstance(node, ast.alias) else node.arg) or ""] += 1
    for path in (ROOT / "resources" / "templates").iterdir():
        found.update(_WORD.findall(path.read_text("utf-8")))
    return found


def defined(path: Path) -> Iterator[tuple[str, str]]:
    """(class or "", name) of what a file defines, but for what a decorator takes ("@main.command")."""
    whole = ast.parse(path.read_text("utf-8"))
    for of in (whole, *(node for node in whole.body if isinstance(node, ast.ClassDef))):
        for node in of.body:
            names = []
            if isinstance(node, Definition):
                if all(isinstance(by, ast.Name) and by.id in PLAIN for by in node.decorator_list):
                    names = [node.name]
            elif isinstance(node, ast.Assign):
                names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names = [node.target.id]
            for name in names:
                if not name.startswith("__"):
                    yield getattr(of, "name", ""), name


def stands_in_for_another(path: Path, of: str, name: str) -> bool:
    """Whether it is a method or value that Qt, or another class, asks for."""
    module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    return any(name in vars(base) for base in getattr(module, of).__mro__[1:]) if of else False


def test_nothing_in_the_program_is_for_nobody() -> None:
    used = asked_for()
    left = {
        name: path.relative_to(ROOT).as_posix()
        for path in PROGRAM
        for of, name in defined(path)
        if not used[name] and name not in FOR_TESTS | BY_NAME and not stands_in_for_another(path, of, name)
    }
    assert left == {}, "used by nobody: delete it, or say in FOR_TESTS that only tests look at it"
    assert {name for name in FOR_TESTS if used[name]} == set()
