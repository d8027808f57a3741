"""What search knows of an article's text: written together with the text, taken out before it changes."""

from __future__ import annotations

from reader.store.database import Database
from reader.store.search_terms import common_runs, split_letters

KEEP = "INSERT OR REPLACE INTO indexed (article_id, title, text, runs) VALUES (?, ?, ?, ?)"
DROP = "DELETE FROM indexed WHERE article_id = ?"
ADD = "INSERT INTO search (rowid, title, text, runs) VALUES (?, ?, ?, ?)"
TAKE_OUT = """
    INSERT INTO search (search, rowid, title, text, runs)
    SELECT 'delete', article_id, title, text, runs FROM searched WHERE article_id = ?
"""


def put_in(database: Database, article_id: int, title: str, text: str) -> None:
    """Index a text that was stored just now."""
    parted = split_letters(title), split_letters(text)
    runs = runs_of(*parted)
    if runs or parted != (title, text):
        own = [None if one == other else one for one, other in zip(parted, (title, text), strict=True)]
        database.run(KEEP, (article_id, *own, runs))
    database.run(ADD, (article_id, *parted, runs))


def take_out(database: Database, article_id: int) -> None:
    """Take the text that stands there now out of the index: before another one takes its place. (The text of
    an article that is deleted is taken out by itself.)"""
    database.run(TAKE_OUT, (article_id,))
    database.run(DROP, (article_id,))


def runs_of(title: str, text: str) -> str:
    """The runs of common words of both, whose letters are parted."""
    return common_runs(text if text.startswith(title) else f"{title}\n0\n{text}")
