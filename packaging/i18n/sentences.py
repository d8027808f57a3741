"""Finds the sentences of the core that reach the window: what its failures say, hints, progress and notices.

A sentence is kept as a shape: what is filled in when the program runs stands as {1}, {2}, …
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from reader.pipeline.differs import NOUNS

ROOMS = (
    "",
    "app",
    "compare",
    "engine",
    "feeds",
    "fulltext",
    "lessons",
    "net",
    "pipeline",
    "store",
    "stories",
    "work",
)
"""Rooms of `reader` whose words come to the window; the commands speak for themselves."""
SAID_BY = {"notice", "progress", "tell", "update", "step", "NextCheck", "Verdict"}
"""Functions whose literal argument is told to the reader, beside the failures."""
LISTED = "problems.append"
"""What could not be read of a file that was brought in is listed so."""
CALLED = {"hint", "next_why", "reason", "sentence", "why"}
"""Names of what is told to the reader."""


def shapes(root: Path) -> list[str]:
    """Every shape, sorted."""
    reader = root / "reader"
    kinds = _failures(ast.parse((reader / "errors.py").read_text("utf-8")))
    # The protocol speaks to programmers.
    files = [p for room in ROOMS for p in sorted((reader / room).glob("*.py")) if p.name != "protocol.py"]
    trees = [ast.parse(path.read_text("utf-8")) for path in files]
    for tree in trees:
        kinds |= _failures(tree, kinds)
    found = {shape for tree in trees for shape in _said(tree, kinds) if _is_sentence(shape)}
    return sorted(found | set(lines()) | set(reasons(root)))


def reasons(root: Path) -> Iterator[str]:
    """Why a word of the English list is a loaded one; the other lists give reasons in their own language."""
    for line in (root / "resources/lexicons/wording.tsv").read_text("utf-8").splitlines():
        if line.startswith("!"):
            yield line.partition("\t")[2]


def lines() -> Iterator[str]:
    """The parts of the line that says in what a story's outlets differ."""
    yield from (
        "quote: {1}",
        "number: {1}",
        "{1} detail not in every outlet",
        "{1} details not in every outlet",
    )
    for kinds in NOUNS.values():
        yield from (f"{{1}} {noun}" for noun in kinds)


def _failures(tree: ast.AST, known: frozenset[str] = frozenset({"ReaderError"})) -> frozenset[str]:
    """Names of the classes that are failures."""
    found = set(known)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and {ast.unparse(base) for base in node.bases} & found:
            found.add(node.name)
    return frozenset(found)


def _said(tree: ast.AST, kinds: frozenset[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            told = name in kinds or name in SAID_BY or ast.unparse(node.func) == "super().__init__"
            told = told or ast.unparse(node.func).endswith(LISTED)
            for argument in node.args if told else ():
                yield from _texts(argument)
            for keyword in node.keywords:
                if told or keyword.arg in CALLED:
                    yield from _texts(keyword.value)
        elif isinstance(node, ast.Assign) and _names(*node.targets) & CALLED:
            yield from _texts(node.value)
        elif isinstance(node, ast.For) and _names(node.target) & CALLED:
            yield from _texts(node.iter)


def _names(*given: ast.expr) -> set[str]:
    """The last words of what is assigned to."""
    targets = [each for t in given for each in (t.elts if isinstance(t, ast.Tuple) else [t])]
    return {ast.unparse(target).rpartition(".")[2].strip("_") for target in targets}


def _texts(node: ast.expr) -> Iterator[str]:
    """The shapes of what an expression may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts, number = [], 0
        for value in node.values:
            if isinstance(value, ast.Constant):
                parts.append(str(value.value))
            else:
                number += 1
                parts.append(f"{{{number}}}")
        yield "".join(parts)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _texts(value.value)
    elif isinstance(node, ast.IfExp | ast.BoolOp | ast.Dict | ast.Call | ast.Attribute | ast.Tuple):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _texts(child)


def _is_sentence(shape: str) -> bool:
    """Words in a row, not a key, an address or a code."""
    return " " in shape.strip() or (shape[:1].isupper() and shape.endswith("."))
