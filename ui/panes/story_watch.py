"""Watches the open story: has it compared, shows what comes of that, and notes when it was read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.model.story import StoryRow
from ui.models.jobs import Jobs
from ui.panes.content import FILES_ID, Content, OpenStory
from ui.services import Services

READ_AFTER_MS = 1500
"""A story that stays open for this long counts as read."""

COMPARE_AFTER_MS = 700
"""The open story is looked at anew when it has not changed for this long."""


class StoryWatch(QObject):
    """The engine keeps comparisons; this asks for the one that is needed, and never twice for the same.

    Signals:
        gone(story id): the open story is no longer in the library; most of its articles stand in that one
            now (0: in none).
    """

    gone = Signal(int)

    def __init__(self, services: Services, jobs: Jobs, content: Content) -> None:
        super().__init__(content)
        self._services, self._jobs, self._content = services, jobs, content
        self.marks_opened = True
        """Whether what is opened counts as read."""
        self._comparing: int | None = None
        self._compared_as: object = None
        self._members: dict[int, list[int]] = {}
        """Of each story that was open: the articles by which its heir is known."""
        self._read_timer = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._read_timer.timeout.connect(self._story_was_read)
        self._look_timer = QTimer(self, singleShot=True, interval=COMPARE_AFTER_MS)
        self._look_timer.timeout.connect(self._look_again)

    def opened(self, row: StoryRow) -> None:
        """The reader has opened a story."""
        self._members[row.id] = self._services.articles_in(row.id) or self._members.get(row.id, [])
        self._read_timer.start()
        self._compare(row)

    def changed(self, stories: frozenset[int]) -> None:
        """Stories have changed in the library; if the open one is among them, look at it soon."""
        story = self._content.story
        if story is not None and story.row.id in stories:
            self._look_timer.start()

    def leave_unread(self) -> None:
        """The reader marks the story by hand: its being open no longer counts."""
        self._read_timer.stop()

    def _compare(self, row: StoryRow) -> None:
        """Have the engine look whether the story's comparison is still good; quick if it is."""
        if row.id == FILES_ID or row.id == self._comparing:
            return
        story = self._content.story
        if len(row.outlets) < 2 and story is not None and story.comparison is None:
            self._compared_as = _texts(row)
            self._content.show_alone(row, [str(article) for article in self._services.articles_in(row.id)])
            return
        self._comparing = row.id
        self._compared_as = _texts(row)
        self._jobs.run(
            "compare",
            done=lambda _result: self._compared(row.id),
            failed=lambda sentence, hint: self._not_compared(row, sentence, hint),
            story=row.id,
        )

    def _compared(self, story_id: int) -> None:
        self._comparing = None
        story = self._content.story
        if story is not None and story.row.id == story_id:
            self._show_fresh(story)

    def _show_fresh(self, story: OpenStory) -> None:
        """Show the open story's comparison if it is another one than what is on show."""
        fresh = self._services.comparison(story.row.id)
        rows = self._services.stories_by_id([story.row.id])
        if fresh is not None and fresh != story.comparison:
            self._content.show_story(rows[0] if rows else story.row, fresh)

    def _not_compared(self, row: StoryRow, sentence: str, hint: str) -> None:
        self._comparing = None
        story = self._content.story
        if story is not None and story.comparison is None:
            articles = [str(article) for article in self._services.articles_in(row.id)]
            self._content.show_failure(row, sentence, hint, articles)

    def compare_again(self) -> None:
        """The reader wants another try at a comparison that failed."""
        story = self._content.story
        if story is not None:
            self._content.show_story(story.row, None)
            self._compare(story.row)

    def _look_again(self) -> None:
        """The open story has changed: a comparison may have arrived, or be due."""
        story = self._content.story
        rows = self._services.stories_by_id([story.row.id]) if story is not None else []
        if story is None:
            return
        if not rows:
            self._look_for_heir(story)
            return
        self._members[story.row.id] = self._services.articles_in(story.row.id)
        self._show_fresh(story)
        # Comparing announces the story as changed too: without this, one look would lead to the next.
        if _texts(rows[0]) != self._compared_as:
            self._compare(rows[0])

    def look_whether_it_is_there(self) -> None:
        """The open story may have gone before the reader went back to it."""
        story = self._content.story
        if story is not None and self._members.get(story.row.id):
            self._look_for_heir(story)

    def _look_for_heir(self, story: OpenStory) -> None:
        heir = self._services.heir(story.row.id, self._members.get(story.row.id, []))
        if heir is not None:
            self._read_timer.stop()
            self.gone.emit(heir)

    def _story_was_read(self) -> None:
        if QApplication.activePopupWidget() is not None:
            self._read_timer.start()  # an open menu says what marking would do: that stays so
            return
        story = self._content.story
        there = story is not None and bool(self._services.stories_by_id([story.row.id]))
        if self.marks_opened and story is not None and there and story.row.unread:
            self._jobs.run("mark_story", story=story.row.id, read=True)


def _texts(row: StoryRow) -> object:
    """What a story's comparison depends on, as far as its row tells."""
    return (row.id, row.articles, row.latest, row.outlets)
