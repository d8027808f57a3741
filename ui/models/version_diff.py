"""Two versions of an article as one text: what went is struck through, what came is underlined."""

from __future__ import annotations

from html import escape

from reader.text.worddiff import word_diff
from ui.models.timeline import changes
from ui.services import ArticleVersion

COUNTED = "change-"
"""Anchors of the changes: this and their number, from 0."""


def difference(before: ArticleVersion, after: ArticleVersion) -> tuple[str, str, int]:
    """The headline and the body as HTML (spans of the classes "gone" and "came"), and how many paragraphs,
    the headline among them, are not the same."""
    count = 0

    def one(old: str, new: str) -> str:
        nonlocal count
        anchor = f'<a name="{COUNTED}{count}"></a>'
        count += 1
        return anchor + words(old, new)

    title = escape(after.title)
    if before.title.strip() != after.title.strip():
        title = one(before.title, after.title)
    old, new = _body(before), _body(after)
    body = [
        f"<p>{escape(one_new)}</p>" if one_old == one_new else f"<p>{one(one_old, one_new)}</p>"
        for one_old, one_new in changes(old, new, whole=True)
    ]
    return title, "".join(body), count


def words(old: str, new: str) -> str:
    """Both texts as one line of HTML, word by word."""
    if not old or not new:
        return _span("came" if new else "gone", old or new)
    out: list[str] = []
    at = 0
    for op, gone, came in word_diff(old, new):
        if op == "same":
            continue
        out.append(escape(new[at : came[0]]))
        if gone[0] < gone[1]:
            out.append(_span("gone", old[gone[0] : gone[1]]))
            out.append(" ")
        if came[0] < came[1]:
            out.append(_span("came", new[came[0] : came[1]]))
        at = came[1]
    return "".join(out) + escape(new[at:])


def _span(kind: str, text: str) -> str:
    return f'<span class="{kind}">{escape(text)}</span>'


def _body(version: ArticleVersion) -> list[str]:
    """The paragraphs without the headline."""
    found = [" ".join(part.split()) for part in version.text.split("\n\n") if part.strip()]
    return found[1:] if found and found[0] == " ".join(version.title.split()) else found
