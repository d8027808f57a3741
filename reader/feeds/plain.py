"""Text without mark-up, as podcasts and video sites describe what they carry: its paragraphs and lines stay,
and addresses become links."""

from __future__ import annotations

import html
import re

_BLANK = re.compile(r"\n[ \t\r]*\n\s*")
_ADDRESS = re.compile(r"\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?'’”)\]]", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[a-zA-Z/!]|&lt;")


def from_plain(text: str) -> str:
    """Plain text as HTML. What has tags all the same stays one text: the feed's word for it is wrong."""
    escaped = html.escape(text.strip(), quote=False)
    return escaped if "<" in text else _set(escaped, lines=True)


def with_paragraphs(markup: str) -> str:
    """HTML without tags (also without any that were escaped once too often), as feeds give it that only know
    plain text. A single end of a line is none there: it may be how the feed was printed."""
    return markup if _ANY_TAG.search(markup) else _set(markup, lines=False)


def _set(escaped: str, *, lines: bool) -> str:
    parts = [part.strip() for part in _BLANK.split(escaped.replace("\r\n", "\n"))]
    if lines:
        parts = [part.replace("\n", "<br>") for part in parts]
    parts = [_ADDRESS.sub(r'<a href="\g<0>">\g<0></a>', part) for part in parts if part]
    return "".join(f"<p>{part}</p>" for part in parts) if len(parts) > 1 else "".join(parts)
