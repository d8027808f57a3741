"""A lesson as one page that opens offline in any browser: its own style and script, its data in an element.

Nothing of an article is markup here: the data is JSON without any `<`, and the page's policy lets only its
own style and script work, known by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from typing import Any

import jinja2

from reader.lessons.document import lesson_document
from reader.model.lesson import Lesson
from resources import path as resource

SCRIPTS = tuple(
    f"lesson{part}.js"
    for part in ("_logic", "_texts", "_dock", "_guess", "_questions", "_work", "_beside", "")
)
"""In the order in which they build on each other."""
_HANDING_IN = "lesson_hand_in.js"
"""Before all others, in a page that is served."""
_TITLE = 120


def lesson_page(lesson: Lesson, *, key: bool = True, served: bool = False) -> str:
    """The page of a lesson; the same for the same lesson. `key` false leaves the answers out. A `served` one
    hands in to where it came from, and may speak to nobody else."""
    style = _part("lesson.css")
    script = "\n".join(_part(name) for name in ((_HANDING_IN, *SCRIPTS) if served else SCRIPTS))
    words = json.loads(_part("lesson_words.json"))[lesson.language]
    return _template().render(
        language=lesson.language,
        title=lesson.title if len(lesson.title) <= _TITLE else lesson.title[: _TITLE - 1] + "…",
        no_script=words["no_script"],
        served=served,
        style=style,
        style_hash=_hash(style),
        script=script,
        script_hash=_hash(script),
        words=_embedded(words),
        lesson=_embedded(lesson_document(lesson, key=key)),
    )


def _embedded(document: Any) -> str:
    """JSON that no HTML parser finds the end of its element in."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _hash(text: str) -> str:
    """As a Content-Security-Policy names the text between the tags of an element."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _part(name: str) -> str:
    return resource(f"templates/{name}").read_text("utf-8")


@cache
def _template() -> jinja2.Template:
    loader = jinja2.FileSystemLoader(resource("templates"))
    return jinja2.Environment(loader=loader, autoescape=True).get_template("lesson.html")
