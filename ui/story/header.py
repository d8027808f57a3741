"""The head of the story page: title, outlets, dates, why the articles belong together, what was corrected."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui.models.story_head import MOST_REASONS, said_outlets, subtitle
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.links_label import LinksLabel

_REGROUP = "regroup"
_CORRECTIONS = "corrections"
_EXPORT = "export"
_NAMES = "names"
_LESSON = "lesson"


class StoryHeader(QWidget):
    """Two selectable labels; long titles wrap. The second ends in links.

    Signals:
        regroup_asked(): the reader says that the grouping is wrong.
        corrections_asked(): the reader wants to see what was corrected.
        export_asked(): the reader wants the story as a file.
        lesson_asked(): the reader wants to make a lesson pack of it.
        names_asked(): the outlets' names are hidden, and wanted.
    """

    regroup_asked = Signal()
    corrections_asked = Signal()
    export_asked = Signal()
    lesson_asked = Signal()
    names_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "display")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = LinksLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.M, 0, 0)
        column.setSpacing(measures.XS)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        self.facts.linkActivated.connect(self._followed)
        self._plain, self._made, self._offered, self._compared = "", 0, False, False
        self._wordings: tuple[str, ...] = ()
        """The facts with all reasons for the group, with fewer and fewer, and without the days."""
        self._hiding, self._outlets = False, ""
        app_theme().changed.connect(self._write)

    def show_story(
        self, row: StoryRow, comparison: Comparison | None, *, offered: bool = False, made: int = 0
    ) -> None:
        """Take a story. `offered`: its grouping can be corrected; `made`: how often it was."""
        self.title.setText(row.title)
        self._show_lines(True)
        whole = tuple(subtitle(row, comparison, n) for n in range(MOST_REASONS, -1, -1))
        self._wordings = (*whole, subtitle(row, comparison, 0, dated=False))
        self._plain, self._offered, self._made = self._wordings[0], offered, made
        self._compared = comparison is not None
        self._write()
        self._outlets = said_outlets(row)
        self._tell_outlets()

    def hide_names(self, on: bool) -> None:
        """Say that the outlets' names are hidden, and do not name them here either."""
        self._hiding = on
        self._tell_outlets()
        self._write()

    def _tell_outlets(self) -> None:
        tip = "" if self._hiding else self._outlets
        whole = self._wordings[0] if self._wordings else ""
        shown = "<br>".join(escape(line) for line in (tip, whole) if line)
        self.facts.setToolTip(f"<qt>{shown}</qt>" if shown else "")
        self.facts.setAccessibleDescription(tip)

    @property
    def facts_line(self) -> str:
        """Outlets, dates and the rest, in words."""
        return self._plain

    def clear(self) -> None:
        """Show no story."""
        self.title.clear()
        self.facts.clear()
        self._show_lines(False)
        self._plain = ""

    def _show_lines(self, on: bool) -> None:
        """Lines without words are no place for the keys to stop at."""
        self.title.setVisible(on)
        self.facts.setVisible(on)

    def _write(self) -> None:
        if not self._plain:
            return
        links = []
        # What is put right is shown in the outlets' own words and by their names: not while these are hidden.
        if self._offered and not self._hiding:
            links.append((_REGROUP, self.tr("wrong group?")))
        if self._made and not self._hiding:
            made = self.tr("%n corrections", "", self._made)
            links.append((_CORRECTIONS, made))
        if self._compared:
            links.append((_EXPORT, self.tr("export…")))
            links.append((_LESSON, self.tr("lesson pack…")))
        if self._hiding:
            links.append((_NAMES, self.tr("show outlet names")))
        self._plain = self._fitting([words for _, words in links])
        colour = app_theme().palette.muted  # underlined is enough: what is read below comes first
        parts = [escape(self._plain)]
        parts += [
            f'<a href="{name}" style="color:{colour}">{escape(words).replace(" ", "&nbsp;")}</a>'
            for name, words in links
        ]
        self.facts.setText(" · ".join(parts))
        self.facts.setAccessibleName(" · ".join([self._plain, *(words for _, words in links)]))

    def _fitting(self, links: list[str]) -> str:
        """As much of the facts as one line has room for: the text below needs the height more. With the days
        where it takes two all the same."""
        metrics, room = self.facts.fontMetrics(), self.width()
        behind = "".join(f" · {words}" for words in links)
        fit = (said for said in self._wordings if metrics.horizontalAdvance(said + behind) < room)
        return next(fit, self._wordings[-2])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._write()

    def _followed(self, link: str) -> None:
        if link == _REGROUP:
            self.regroup_asked.emit()
        elif link == _CORRECTIONS:
            self.corrections_asked.emit()
        elif link == _EXPORT:
            self.export_asked.emit()
        elif link == _LESSON:
            self.lesson_asked.emit()
        elif link == _NAMES:
            self.names_asked.emit()
