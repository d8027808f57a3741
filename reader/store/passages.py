"""An article's passages: spans into the text of one version, stamped with the stage that cut them."""

from __future__ import annotations

from collections.abc import Sequence
from struct import Struct
from typing import get_args

from reader.errors import NothingFound
from reader.model.passage import Kind, Passage
from reader.store.database import Database

KEEP = "INSERT OR REPLACE INTO passages (article_id, version, stage, spans) VALUES (?, ?, ?, ?)"
GET = "SELECT stage, spans FROM passages WHERE article_id = ? AND version = ?"
TEXT = """
    SELECT t.text FROM articles a JOIN texts t ON t.article_id = a.id
    WHERE a.id = :id AND a.version = :version
    UNION ALL SELECT text FROM versions WHERE article_id = :id AND version = :version
"""
_SPAN = Struct("<BHII")  # kind, paragraph, start, end
_KINDS: tuple[Kind, ...] = get_args(Kind)


class Passages:
    """Kept as packed spans: 11 bytes a passage instead of its text once more."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, article_id: int, version: int, stage: int, passages: Sequence[Passage]) -> None:
        """Keep the passages of one version of an article, in place of what was there.

        Raises:
            NothingFound: there is no such version of the article, or no such article (any more).
            ValueError: a span does not give its passage's text.
        """
        text = self._text(article_id, version)
        if text is None:
            raise NothingFound(f"version {version} of article {article_id}")
        for passage in passages:
            if text[passage.start : passage.end] != passage.text:
                raise ValueError(f"passage {passage.id} does not stand in version {version} of its article")
        spans = b"".join(
            _SPAN.pack(_KINDS.index(each.kind), each.paragraph, each.start, each.end) for each in passages
        )
        self._db.run(KEEP, (article_id, version, stage, spans))

    def get(self, article_id: int, version: int, stage: int | None = None) -> tuple[Passage, ...] | None:
        """The passages; None if they were never cut, or by another version of the stage than asked for."""
        row = self._db.one(GET, (article_id, version))
        text = self._text(article_id, version)
        if row is None or text is None or (stage is not None and row[0] != stage):
            return None
        return tuple(
            Passage(f"{article_id}.p{number}", _KINDS[kind], paragraph, start, end, text[start:end])
            for number, (kind, paragraph, start, end) in enumerate(_SPAN.iter_unpack(row[1]))
        )

    def _text(self, article_id: int, version: int) -> str | None:
        row = self._db.one(TEXT, {"id": article_id, "version": version})
        return None if row is None else str(row[0])
