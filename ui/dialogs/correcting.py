"""The reader's corrections, from asking to Undo: the engine keeps them, the notice bar takes them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.compare.statements import Key, anchor_key
from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui import wording
from ui.models import correction_words
from ui.models.jobs import Jobs
from ui.services import Services
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import opened

if TYPE_CHECKING:
    from ui.dialogs.corrections import CorrectionsDialog
    from ui.dialogs.outlet_groups import OutletGroupsDialog
    from ui.dialogs.passage_choice import PassageChoiceDialog
    from ui.dialogs.regroup import RegroupDialog
    from ui.dialogs.story_choice import StoryChoiceDialog

NOTICE_SECONDS = 20.0


class Correcting(QObject):
    """Signals:
    shown(story id): the story to be seen after a correction or its undoing.
    made(): the corrections in force are others.
    grouped(): the groups of outlets are others.
    """

    shown = Signal(int)
    made = Signal()
    grouped = Signal()

    def __init__(self, services: Services, jobs: Jobs, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._jobs, self._notice, self._window = services, jobs, notice, window
        self._mine: list[int] = []

    @property
    def can_undo(self) -> bool:
        """True if a correction of this session is in force."""
        return bool(self._mine)

    def regroup(self, row: StoryRow) -> RegroupDialog:
        """Wrong group? Ask what is wrong about a story."""
        from ui.dialogs.regroup import RegroupDialog

        members = self._services.members(row.id)
        dialog = RegroupDialog(row.title, members, len(self._services.corrections(row.id)), self._window)
        dialog.apart_asked.connect(partial(self.apart, row.id))
        dialog.move_asked.connect(lambda ids: self.move(ids, row.id))
        dialog.merge_asked.connect(lambda: self.merge(row))
        dialog.pin_asked.connect(lambda: self.pin(row.id))
        dialog.corrections_asked.connect(lambda: self.corrections(row.id))
        return opened(dialog)

    def apart(self, story_id: int, articles: Sequence[int]) -> None:
        """Make a story of its own of some of a story's articles."""
        if len(articles) == 1:
            told = self.tr("The article was taken out of the story.")
            self._correct(told, how="take_out", article=articles[0])
        else:
            told = self.tr("%n articles are a story of their own now.", "", len(articles))
            self._correct(told, how="split", story=story_id, articles=list(articles))

    def move(self, articles: Sequence[int], source: int | None) -> StoryChoiceDialog:
        """Ask for the story that articles belong to, and put them there."""
        from ui.dialogs.story_choice import StoryChoiceDialog

        dialog = StoryChoiceDialog(
            self.tr("Move to another story"),
            self.tr("Which story do they belong to?")
            if len(articles) > 1
            else self.tr("Which story does the article belong to?"),
            self.tr("Move it there") if len(articles) == 1 else self.tr("Move them there"),
            lambda text: self._services.stories_found(text, source),
            self._window,
        )
        told = self.tr("Moved to the other story.")
        dialog.chosen.connect(
            lambda story: self._correct(told, how="move", articles=list(articles), story=story)
        )
        return opened(dialog)

    def merge(self, row: StoryRow) -> StoryChoiceDialog:
        """Ask for another story of the same event, and make one of both."""
        from ui.dialogs.story_choice import StoryChoiceDialog

        dialog = StoryChoiceDialog(
            self.tr("Merge with another story"),
            self.tr("Which story tells the same event as “{title}”?").format(title=row.title),
            self.tr("Make them one story"),
            lambda text: self._services.stories_found(text, row.id),
            self._window,
        )
        told = self.tr("The two stories are one now.")
        dialog.chosen.connect(lambda other: self._correct(told, how="merge", story=row.id, other=other))
        return opened(dialog)

    def pin(self, story_id: int) -> None:
        """Keep a story's articles together, whatever later runs find."""
        self._correct(self.tr("The articles stay together from now on."), how="pin", story=story_id)

    def dismiss(self, story_id: int, key: Key) -> None:
        """Correct a statement of a story's comparison."""
        told = correction_words.dismissed(str(key.get("what")))
        self._jobs.run("dismiss", story=story_id, key=key, done=lambda result: self._done(told, result))

    def anchor(
        self, story_id: int, comparison: Comparison, claim_id: str, article: str
    ) -> PassageChoiceDialog:
        """Ask in which passages of an article a row stands, and put it there."""
        from ui.dialogs.passage_choice import PassageChoiceDialog

        claim = next(each for each in comparison.claims if each.id == claim_id)
        compared = next(each for each in comparison.articles if each.article.id == article)
        texts = {p.id: p.text for each in comparison.articles for p in each.passages}
        dialog = PassageChoiceDialog(
            compared.article.outlet,
            texts.get(claim.lead, ""),
            compared.passages,
            claim.cells.get(article, ()),
            self._window,
        )
        dialog.chosen.connect(
            lambda ids: self.dismiss(story_id, anchor_key(comparison, claim, article, tuple(ids)))
        )
        return opened(dialog)

    def corrections(self, story_id: int | None = None) -> CorrectionsDialog:
        """Show the corrections of a story, or all."""
        from ui.dialogs.corrections import CorrectionsDialog

        dialog = CorrectionsDialog(lambda: self._services.corrections(story_id), self._window)
        dialog.story_asked.connect(self.shown)
        dialog.undo_asked.connect(lambda number: self.undo(number, dialog.fill))
        return opened(dialog)

    def outlet_groups(self) -> OutletGroupsDialog:
        """Make, alter or import groups of outlets."""
        from ui.dialogs.outlet_groups import OutletGroupsDialog

        dialog = OutletGroupsDialog(self._services.groups(), self._services.outlets(), self._window)

        def imported(result: dict[str, Any]) -> None:
            self.grouped.emit()
            groups = self.tr("%n groups", "", len(result["groups"]))
            told = self.tr("{outlets} in {groups}.").format(
                outlets=wording.outlets(int(result["outlets"])), groups=groups
            )
            if result["unknown"]:
                told += " " + self.tr("Not among your outlets: {names}.").format(
                    names=", ".join(result["unknown"][:6])
                )
            dialog.fill(self._services.groups())
            dialog.notice.say(told, "good")

        dialog.put_asked.connect(
            lambda name, outlets: self._jobs.run(
                "group_put", name=name, outlets=outlets, done=lambda _result: self.grouped.emit()
            )
        )
        dialog.import_asked.connect(
            lambda path: self._jobs.run(
                "groups_import",
                path=path,
                done=imported,
                failed=lambda sentence, hint: dialog.notice.say(f"{sentence} {hint}".strip(), "bad"),
            )
        )
        return opened(dialog)

    def undo(self, correction: int, then: Callable[[], object] | None = None) -> None:
        """Take a correction back."""

        def undone(result: dict[str, Any]) -> None:
            self._mine = [each for each in self._mine if each != correction]
            self._notice.say(self.tr("Undone."), seconds=NOTICE_SECONDS / 4)
            self.shown.emit(int(result.get("story") or 0))
            self.made.emit()
            if then is not None:
                then()

        self._jobs.run("undo_correction", correction=correction, done=undone)

    def undo_last(self) -> None:
        """Take the newest correction of this session back."""
        if self._mine:
            self.undo(self._mine[-1])

    def _correct(self, told: str, **args: Any) -> None:
        self._jobs.run("correct", done=lambda result: self._done(told, result), **args)

    def _done(self, told: str, result: dict[str, Any]) -> None:
        number = int(result["correction"])
        self._mine.append(number)
        self._notice.say(
            told,
            "good",
            action=self.tr("Undo"),
            on_action=lambda: self.undo(number),
            seconds=NOTICE_SECONDS,
        )
        self.shown.emit(int(result.get("story") or 0))
        self.made.emit()
