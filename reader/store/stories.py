"""Stories: which articles belong together, and what is kept with them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from reader.errors import NothingFound
from reader.model.article import ArticleRow, Kind
from reader.store.article_list import ArticleList
from reader.store.comparisons import Comparisons
from reader.store.database import Database
from reader.store.gist import Gist
from reader.store.moments import storable, to_micros
from reader.store.signatures import Signatures
from reader.store.story_list import StoryList

ADD = "INSERT INTO stories (title, first, latest) SELECT title, at, at FROM articles WHERE id = ?"
EXISTS = "SELECT title FROM stories WHERE id = ?"
PLACE = "SELECT story_id, pinned FROM articles WHERE id = ?"
JOIN = """
    UPDATE articles SET story_id = ?2, because = ?3, nearest = ?5,
        copy_of = (SELECT id FROM articles WHERE id = ?4 AND copy_of IS NOT ?1) WHERE id = ?1
"""
PIN = "UPDATE articles SET pinned = ? WHERE id = ?"
SET_TITLE = "UPDATE stories SET title = ? WHERE id = ?"
MEMBERS = "SELECT id FROM articles WHERE story_id = ? ORDER BY at, id"
HEADLINES = "SELECT title, language, kind FROM articles WHERE story_id = ? ORDER BY at, id"
COPIES = "SELECT id, copy_of FROM articles WHERE story_id = ? AND copy_of IS NOT NULL ORDER BY at, id"
CONTENT = """
    SELECT a.id, a.text_hash, a.complete, f.outlet FROM articles a JOIN feeds f ON f.id = a.feed_id
    WHERE a.story_id = ? ORDER BY a.id
"""
PLACES = """
    SELECT a.id, a.story_id, a.because, a.copy_of, a.pinned, a.nearest FROM articles a
    WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.at, a.id
"""
PINNED = "SELECT id FROM articles WHERE pinned = 1"
PIN_THESE = "UPDATE articles SET pinned = ? WHERE id IN (SELECT value FROM json_each(?)) AND pinned <> ?"
BRING_BACK = """
    INSERT OR IGNORE INTO stories (id, title, first, latest) SELECT ?, ?, at, at FROM articles WHERE id = ?
"""
FOLLOW = "UPDATE stories SET followed = ? WHERE id = ?"
SAME = """
    SELECT a.id, a.story_id FROM articles own JOIN articles a ON a.canonical = own.canonical
    WHERE own.id = ?1 AND a.feed_id <> own.feed_id AND a.story_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM articles b WHERE b.canonical = own.canonical AND b.id NOT IN (a.id, own.id)
            AND b.feed_id IN (a.feed_id, own.feed_id))
    UNION
    SELECT a.id, a.story_id FROM articles own JOIN articles a ON a.url = own.canonical
    WHERE own.id = ?1 AND a.feed_id <> own.feed_id AND a.story_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM articles b WHERE b.canonical = own.canonical AND b.id NOT IN (a.id, own.id)
            AND b.feed_id IN (a.feed_id, own.feed_id))
    UNION
    SELECT a.id, a.story_id FROM articles own JOIN articles a ON a.canonical = own.url
    WHERE own.id = ?1 AND a.feed_id <> own.feed_id AND a.story_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM articles b WHERE b.canonical = a.canonical AND b.id NOT IN (a.id, own.id)
            AND b.feed_id IN (a.feed_id, own.feed_id))
    UNION
    SELECT a.id, a.story_id FROM articles own JOIN articles a ON a.url = own.url
    WHERE own.id = ?1 AND a.feed_id <> own.feed_id AND a.story_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM articles b WHERE b.url = own.url AND b.id NOT IN (a.id, own.id)
            AND b.feed_id IN (a.feed_id, own.feed_id))
    UNION
    SELECT a.id, a.story_id FROM articles own JOIN feeds f ON f.id = own.feed_id
    JOIN feeds g ON g.outlet = f.outlet AND g.id <> f.id
    JOIN articles a ON a.feed_id = g.id AND a.guid = own.guid
    WHERE own.id = ?1 AND a.story_id IS NOT NULL
    ORDER BY 1 LIMIT 1
"""
WHY = "SELECT because FROM articles WHERE id = ?"


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """Where an article stands, and why; what an undo needs to put it back."""

    article_id: int
    story_id: int | None
    because: tuple[str, ...]
    copy_of: int | None
    pinned: bool
    nearest: int | None = None


@dataclass(frozen=True, slots=True)
class Headline:
    """What a story can be named by."""

    title: str
    language: str
    kind: Kind


class Stories(StoryList, Signatures, Comparisons):
    """The stories of a library. Ids are stable: a story lives as long as it has an article."""

    def __init__(self, database: Database, gist: Gist, articles: ArticleList) -> None:
        super().__init__(database)
        self._gist, self._articles = gist, articles

    def assign(
        self,
        article_id: int,
        story_id: int | None,
        because: Sequence[str] = (),
        *,
        copy_of: int | None = None,
        nearest: int | None = None,
        pinned: bool | None = None,
    ) -> int:
        """Put an article into a story, or into a new one (None); returns the story's id.

        An article that is there already stays, with its reasons brought up to date. `nearest` is the article
        that it is most like, `copy_of` the one whose text it repeats (none if that is gone, or a copy of
        this one). `pinned` True means the reader put it there: then it moves only when `pinned` is given
        again. A story that loses its last article goes.

        Raises:
            NothingFound: there is no such article or story.
        """
        with self._db.together():
            place = self._db.one(PLACE, (article_id,))
            if place is None:
                raise NothingFound(f"article {article_id}")
            before: int | None = place[0]
            if place[1] and pinned is None and before is not None:
                return before
            if story_id is None:
                story_id = self._db.insert(ADD, (article_id,))
            else:
                self.title(story_id)
            reasons = json.dumps([storable(reason) for reason in because], ensure_ascii=False)
            self._db.run(JOIN, (article_id, story_id, reasons, copy_of, nearest))
            if pinned is not None:
                self._db.run(PIN, (int(pinned), article_id))
            self._gist.renew(story_id)
            if before is not None and before != story_id:
                self._gist.renew(before)
            return story_id

    def follow(self, story_id: int, since: datetime | None) -> None:
        """Have the reader told when the story goes on; None ends it.

        Raises:
            NothingFound: there is no such story.
        """
        if not self._db.run(FOLLOW, (0 if since is None else to_micros(since), story_id)):
            raise NothingFound(f"story {story_id}")

    def places(self, article_ids: Iterable[int]) -> list[StoryPlace]:
        """Where articles stand, earliest first; those that are gone are left out."""
        return [
            StoryPlace(article, story, tuple(json.loads(because)), copy, bool(pinned), nearest)
            for article, story, because, copy, pinned, nearest in self._db.all(
                PLACES, (json.dumps(list(article_ids)),)
            )
        ]

    def same_article(self, article_id: int) -> tuple[int, int] | None:
        """(article, its story) that is the very same one, brought by another feed: it has the same address,
        or its page calls the other's address its own (a text that is republished names where it first
        stood), or it has the same guid in another feed of the outlet. The first one there; None if none is
        in a story.

        An address that several entries of a feed share (a front page) tells nothing.
        """
        row = self._db.one(SAME, (article_id,))
        return None if row is None else (row[0], row[1])

    def pinned(self) -> frozenset[int]:
        """Every article that the reader placed: no run may move it."""
        return frozenset(row[0] for row in self._db.all(PINNED))

    def pin(self, article_ids: Iterable[int], pinned: bool) -> None:
        """Say that the reader wants articles to stay where they are, or no longer."""
        self._db.run(PIN_THESE, (int(pinned), json.dumps(list(article_ids)), int(pinned)))

    def bring_back(self, story_id: int, title: str, article_id: int) -> None:
        """Make a story that is gone again, with its old id, to put an article into it. Harmless if it is
        there. It must get that article in the same transaction.

        Raises:
            NothingFound: there is no such article.
        """
        with self._db.together():
            self._db.run(BRING_BACK, (story_id, storable(title), article_id))
            self.title(story_id)

    def title(self, story_id: int) -> str:
        """Raises:
        NothingFound: there is no such story.
        """
        row = self._db.one(EXISTS, (story_id,))
        if row is None:
            raise NothingFound(f"story {story_id}")
        return str(row[0])

    def set_title(self, story_id: int, title: str) -> None:
        if not self._db.run(SET_TITLE, (storable(title), story_id)):
            raise NothingFound(f"story {story_id}")

    def headlines(self, story_id: int) -> list[Headline]:
        """The headlines of its articles, earliest first."""
        return [Headline(*row) for row in self._db.all(HEADLINES, (story_id,))]

    def articles_of(self, story_id: int) -> list[ArticleRow]:
        """Its articles as rows, earliest first."""
        return self._articles.rows_of_story(story_id)

    def article_ids(self, story_id: int) -> list[int]:
        """Its articles, earliest first."""
        return [row[0] for row in self._db.all(MEMBERS, (story_id,))]

    def copies(self, story_id: int) -> dict[int, int]:
        """article -> the article whose text it repeats."""
        return dict(self._db.all(COPIES, (story_id,)))

    def because(self, article_id: int) -> tuple[str, ...]:
        """Why an article stands in its story."""
        row = self._db.one(WHY, (article_id,))
        if row is None:
            raise NothingFound(f"article {article_id}")
        return tuple(json.loads(row[0]))

    def content_key(self, story_id: int) -> str:
        """Changes whenever a member, its text, its completeness or its outlet's name does."""
        digest = blake2b(digest_size=16)
        for article_id, text_hash, complete, outlet in self._db.all(CONTENT, (story_id,)):
            digest.update(f"{article_id} {complete} {outlet}\0".encode() + text_hash)
        return digest.hexdigest()
