"""What a screen reader finds in a running Variorum, from another process: run by the system's Python.

    python3 screen_reader.py OUT.json

It sees the window through AT-SPI only. It leaves the tour, opens tabs of the sample story by their action,
reads the table's cells by row and column, and opens a dialog by its button.
"""

import json
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0
DEEPEST = 24


def pause(milliseconds=100):
    loop = GLib.MainLoop()
    GLib.timeout_add(milliseconds, loop.quit)
    loop.run()


def until(find, what):
    """The first true answer of `find`, asked again and again."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:  # it went while it was looked at
            found = None
        if found:
            return found
        pause()
    raise SystemExit(
        f"not found: {what}; on show: {[node.get_name()[:30] for node in seen() if node.get_name()]}"
    )


def seen():
    """Everything on show, for the message when something is missing."""
    return every(program())


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def every(node, role="", name="", depth=0):
    """Nodes on show of a role whose name begins with `name`."""
    if node is None or depth > DEEPEST:
        return
    if (not role or node.get_role_name() == role) and (node.get_name() or "").startswith(name):
        yield node
    for number in range(min(node.get_child_count(), 80)):
        child = node.get_child_at_index(number)
        if child is not None and showing(child):
            yield from every(child, role, name, depth + 1)


def first(top, role, name=""):
    return until(lambda: next(every(top, role, name), None), f"{role} “{name}”")


def do(node, action):
    names = [Atspi.Action.get_action_name(node, n) for n in range(Atspi.Action.get_n_actions(node))]
    assert Atspi.Action.do_action(node, names.index(action)), (node.get_name(), names)


def open_tab(window, name, table):
    """Press a tab, once: also while the articles are compared."""
    do(first(window, "page tab", name), "Press")
    return first(window, "table", table)


def program():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        if found is not None and found.get_name() == "variorum" and found.get_child_count():
            return found
    return None


def tabs(window):
    """The names of the story's tabs when all are there."""
    found = [tab.get_name() for tab in every(window, "page tab")]
    return found if len(found) == 8 else None


def long_text(window):
    """The text of the article that is open, and what it is."""
    for node in every(window):
        if node.get_text_iface() is not None and Atspi.Text.get_character_count(node) > 1000:
            editable = node.get_state_set().contains(Atspi.StateType.EDITABLE)
            text = Atspi.Text.get_text(node, 0, 1000)
            return {"role": node.get_role_name(), "name": node.get_name(), "text": text, "editable": editable}
    return None


def texts(window):
    """Every text on show that can be read line by line: its name, and how long it is."""
    return {node.get_name(): Atspi.Text.get_character_count(node) for node in every(window, "text")}


def table_cells(table):
    """Names by row, with the headers' first."""
    rows, columns = Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)
    heads = [Atspi.Table.get_column_header(table, n) for n in range(columns)]
    cells = [
        [Atspi.Table.get_accessible_at(table, row, column).get_name() for column in range(columns)]
        for row in range(min(rows, 40))
    ]
    return {"rows": rows, "heads": [head.get_name() if head else "" for head in heads], "cells": cells}


def main(out):
    Atspi.init()
    told = {}
    window = until(program, "the program")
    do(first(window, "push button", "Skip"), "Press")
    row = until(
        lambda: next((r for r in every(window, "list item") if "outlets" in r.get_name()), None), "a story"
    )
    told["stories"] = row.get_name()
    told["tabs"] = until(lambda: tabs(window), "the tabs of a story")
    told["overview"] = until(lambda: texts(window) if len(texts(window)) > 4 else None, "the cards")
    told["table"] = table_cells(open_tab(window, "Side by side", "What each outlet reports"))
    told["left_out"] = table_cells(open_tab(window, "Left out", "What is left out"))
    do(first(window, "page tab", "Annotated"), "Press")
    told["article"] = until(lambda: long_text(window), "the article's text")
    do(first(window, "push button", "Add outlet"), "Press")
    dialog = until(
        lambda: next((d for role in ("dialog", "frame") for d in every(window, role, "Add outlet")), None),
        "the dialog",
    )
    told["fields"] = [field.get_name() for field in every(dialog, "text")]
    told["nameless"] = [
        f"{node.get_role_name()} in {node.get_parent().get_role_name()} {node.get_parent().get_name()}"
        for node in every(window)
        if node.get_role_name()
        in ("push button", "text", "combo box", "check box", "page tab", "table", "list")
        and not node.get_name()
    ]
    Path(out).write_text(json.dumps(told, ensure_ascii=False), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
