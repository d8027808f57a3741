"""The search index of texts and quotations: it follows them at the end of each transaction.

Every statement that could fail half-way (an insert with a trigger, say) makes FTS5 write out what it has
gathered. So texts only note that they are to be indexed, and are indexed together: a third of the work.
"""

from __future__ import annotations

from reader.store.database import Database
from reader.store.search_terms import common_runs, split_letters

KEEP = "INSERT OR REPLACE INTO indexed (article_id, title, text, runs) VALUES (?, ?, ?, ?)"
DROP = "DELETE FROM indexed WHERE article_id = ?"
NOTE = "INSERT OR IGNORE INTO unindexed (article_id) VALUES (?)"
NOTE_QUOTES = "INSERT OR IGNORE INTO unindexed_quotes (article_id) VALUES (?)"
IS_NOTED = "SELECT 1 FROM unindexed WHERE article_id = ?"
TAKE_OUT = """
    INSERT INTO search (search, rowid, title, text, runs)
    SELECT 'delete', article_id, title, text, runs FROM searched WHERE article_id = ?
"""
CATCH_UP = (
    """
    INSERT INTO search (rowid, title, text, runs) SELECT s.article_id, s.title, s.text, s.runs
    FROM unindexed u CROSS JOIN searched s ON s.article_id = u.article_id ORDER BY u.article_id
    """,
    "DELETE FROM unindexed",
    """
    INSERT INTO quote_search (rowid, words, speaker) SELECT q.id, q.words, q.speaker
    FROM unindexed_quotes u CROSS JOIN quotes q
        ON q.id BETWEEN u.article_id * 4096 AND u.article_id * 4096 + 4095
    ORDER BY u.article_id, q.id
    """,
    "DELETE FROM unindexed_quotes",
)


def put_in(database: Database, article_id: int, title: str, text: str) -> None:
    """Have a text indexed that was stored just now."""
    parted = split_letters(title), split_letters(text)
    runs = runs_of(*parted)
    if runs or parted != (title, text):
        own = [None if one == other else one for one, other in zip(parted, (title, text), strict=True)]
        database.run(KEEP, (article_id, *own, runs))
    database.run(NOTE, (article_id,))
    database.before_commit(CATCH_UP)


def take_out(database: Database, article_id: int) -> None:
    """Take the text that stands there now out of the index: before another one takes its place. (The text of
    an article that is deleted is taken out by itself.)"""
    if database.one(IS_NOTED, (article_id,)) is None:
        database.run(TAKE_OUT, (article_id,))
    database.run(DROP, (article_id,))


def put_in_quotes(database: Database, article_id: int) -> None:
    """Have an article's quotations indexed, which are stored just now; those before were deleted."""
    database.run(NOTE_QUOTES, (article_id,))
    database.before_commit(CATCH_UP)


def runs_of(title: str, text: str) -> str:
    """The runs of common words of both, whose letters are parted."""
    return common_runs(text if text.startswith(title) else f"{title}\n0\n{text}")
