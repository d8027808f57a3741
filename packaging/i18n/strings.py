"""Finds what the window says: every literal of a `tr` or `translate` call, and the words of the settings.

pyside6-lupdate reads Python by pattern and passes over calls that it does not expect (a keyword, a nested
call), so the source is read as Python here and handed to it in the one form that it knows.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.settings import ALL

SETTINGS = "Settings"
DYNAMIC = {"ui/models/setting_words.py", "ui/core_words.py"}
"""Files that may translate what is no literal: declared words that `declared` lists."""


@dataclass(frozen=True, slots=True)
class Said:
    """One text to translate. `where` is "file:line"."""

    context: str
    text: str
    comment: str
    plural: bool
    where: str


class NotLiteral(Exception):
    """A call whose text cannot be known from the source."""


def said_in(root: Path, room: str = "ui") -> list[Said]:
    """What the files of a room say, in the order of the files.

    Raises:
        NotLiteral: a call has something else than literals; it could not be translated.
    """
    found: list[Said] = []
    for path in sorted((root / room).rglob("*.py")):
        name = path.relative_to(root).as_posix()
        found += _said(ast.parse(path.read_text("utf-8")), name)
    return found


def declared() -> list[Said]:
    """The words of the settings, from their declarations."""
    shown = [setting for setting in ALL if setting.in_form]
    words = [word for setting in shown for word in (setting.label, setting.help, setting.unit) if word]
    return [Said(SETTINGS, word, "", False, "reader/settings.py") for word in dict.fromkeys(words)]


def _said(tree: ast.AST, name: str, inside: str = "") -> Iterator[Said]:
    for node in ast.iter_child_nodes(tree):
        here = node.name if isinstance(node, ast.ClassDef) else inside
        if isinstance(node, ast.Call):
            said = _call(node, name, here)
            if said is not None:
                yield said
        yield from _said(node, name, here)


def _call(node: ast.Call, name: str, inside: str) -> Said | None:
    where = f"{name}:{node.lineno}"
    called = ast.unparse(node.func)
    if called.endswith(".tr"):
        if called not in ("self.tr", "cls.tr"):
            raise NotLiteral(f"{where}: {called} has no class that is known here; say self.tr")
        context, rest = inside, node.args
    elif called in ("translate", "QCoreApplication.translate"):
        first = _literal(node.args[0])
        context, rest = first or "", node.args[1:]
    else:
        return None
    text = _literal(rest[0])
    if not context or text is None:
        if name in DYNAMIC:
            return None
        raise NotLiteral(f"{where}: not a literal")
    comment = _literal(rest[1]) if len(rest) > 1 else ""
    plural = len(rest) > 2 or any(keyword.arg == "n" for keyword in node.keywords)
    return Said(context, text, comment or "", plural, where)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def plainly(said: Iterable[Said]) -> str:
    """The same texts as Python that lupdate reads whole."""
    lines = []
    for each in said:
        count = ", 1" if each.plural else ""
        comment = f", {_quoted(each.comment)}" if each.comment or each.plural else ""
        lines += [f"class {each.context}:", f"    self.tr({_quoted(each.text)}{comment}{count})"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
