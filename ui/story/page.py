"""The story page: a head, tabs, and below them the views of one comparison."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui.models.evidence import Evidence
from ui.models.names_hidden import Masked, prepare, tongue
from ui.models.story_head import tab_counts
from ui.services import History
from ui.story.header import StoryHeader
from ui.story.remembered import FIRST_TAB, Memory
from ui.story.states import StoryState
from ui.story.tab import StoryTab
from ui.story.tabs import StoryTabs
from ui.story.views import Views
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.turns import Turns
from ui.widgets.find_bar import FindBar

if TYPE_CHECKING:
    from ui.widgets.paper import Paper

WARM_MS = 120
SETTLED_MS = 600
"""The window has shown its lists by then: the views get ready before a story is chosen."""
SET_ANEW = frozenset(("overview", "annotated"))
"""The tabs whose text must be set anew in other colours or sizes."""


class StoryPage(QWidget):
    """Shows one story.

    Signals:
        article_requested(article): its own page is wanted.
        compare_asked(): after it failed, the story is to be compared again.
        regroup_asked(), corrections_asked(), export_asked(), lesson_asked(): from the head.
        glossary_asked(): what the words of a view mean.
        corrected(key): a statement is wrong; anchor_asked(claim, article): it stands elsewhere.
        folding_chosen(on): rows that all report alike are to be folded in the table, or not.
        hiding_chosen(on): outlets are to be called Outlet A, B, C, or by their names; renamed(): they are.
    """

    article_requested = Signal(str)
    compare_asked = Signal()
    regroup_asked = Signal()
    corrections_asked = Signal()
    export_asked = Signal()
    corrected = Signal(dict)
    anchor_asked = Signal(str, str)
    folding_chosen = Signal(bool)
    hiding_chosen = Signal(bool)
    renamed = Signal()
    lesson_asked = Signal()
    glossary_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = app_theme()
        self.setAccessibleName(self.tr("Story"))
        self.header = StoryHeader(self)
        self.tabs = StoryTabs(self.theme, self)
        self.tabs.setAccessibleName(self.tr("Views of the story"))
        self.views = Views(self.theme, self._histories, self)
        self.find_bar = FindBar(self, self)
        self.corrections_of: Callable[[int], int | None] = lambda _story: None
        """How many corrections a story has; None if it cannot be corrected (compared files)."""
        self.histories_of: Callable[[int], Sequence[History]] = lambda _story: ()
        """The articles of a story with their versions, for the timeline."""
        self.state = StoryState(self)
        self._rule = QFrame(self)
        self._rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.XL - 4, 0, measures.XL - 4, measures.S)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(measures.XS)
        column.addWidget(self.tabs)
        column.addWidget(self._rule)
        column.addWidget(self.state, 1)
        column.addWidget(self.views, 1)
        column.addWidget(self.find_bar)
        self._filled: set[str] = set()
        self._keys = [key for key, _ in self.views.names()]
        self._opening = self._hiding = False
        self._row: StoryRow | None = None
        self._whole: Comparison | None = None
        self._masked: Masked | None = None
        self.evidence: Evidence | None = None
        self._warming, self._warmed = Turns(self, WARM_MS), False
        self.memory = Memory()
        self._filling, self._renaming = Turns(self), Turns(self)
        for _, name in self.views.names():
            self.tabs.add(name)
        self.views.go.connect(self.go)
        self.views.renewed.connect(self._find_anew)
        self.views.corrected.connect(self.corrected)
        self.views.anchor_asked.connect(self.anchor_asked)
        self.views.folding_chosen.connect(self.folding_chosen)
        self.views.hiding_chosen.connect(self.hiding_chosen)
        self.header.regroup_asked.connect(self.regroup_asked)
        self.header.corrections_asked.connect(self.corrections_asked)
        self.header.export_asked.connect(self.export_asked)
        self.header.lesson_asked.connect(self.lesson_asked)
        self.header.names_asked.connect(lambda: self.hiding_chosen.emit(False))
        self.tabs.currentChanged.connect(self._tab_changed)
        self.theme.changed.connect(self._look_anew)
        self.clear()

    def _histories(self) -> Sequence[History]:
        if self._row is None:
            return ()
        found = self.histories_of(self._row.id)
        return self._masked.histories(found) if self._masked is not None else found

    def fold_rows(self, on: bool) -> None:
        """Fold the rows of the table that all report alike, or show them."""
        self.views.fold_rows(on)

    def hide_names(self, on: bool) -> None:
        """Call the outlets Outlet A, B, C in every view, or by their names; the reader stays put."""
        if on == self._hiding:
            return
        self._hiding = on
        self.views.hide_names(on)
        self.header.hide_names(on)
        if self._row is not None and self.evidence is not None:
            self._renaming.begin(self._rename())

    def _rename(self) -> Iterator[None]:
        """Show the story anew; what hiding needs is loaded in turns of its own, the first time."""
        if self._hiding:
            yield from prepare()
        if self._row is not None:
            self.show_story(self._row, self._whole)
        self.renamed.emit()

    @property
    def title(self) -> str:
        """The story's title, as it is shown."""
        return self.header.title.text()

    @property
    def blind(self) -> Comparison | None:
        """The comparison without names that is on show; None if outlets are called by their names."""
        return self._masked.comparison if self._masked is not None else None

    def step(self, by: int) -> None:
        """Go to the next (or with -1 the previous) difference or note of the tab in sight."""
        if self.evidence is not None and self.views.isVisible():
            self.tab(self.current).step(by)

    def turn(self, by: int) -> None:
        """Show the next (1) or previous (-1) outlet's text; a tab of no single outlet leads to annotated."""
        if self.evidence is None or not self.views.isVisible():
            return
        if not self.tab(self.current).turn(by):
            self.go("tab:annotated")

    def swap_texts(self) -> None:
        """Left becomes right, where two texts are shown."""
        if self.evidence is not None and self.views.isVisible():
            self.tab(self.current).swap_texts()

    def get_ready(self, key: str) -> None:
        """A story will be opened at this tab: make the tab's view."""
        self.views.view(key if key in self._keys else FIRST_TAB)

    def _warm(self) -> Iterator[None]:
        """Make the first tab, then load what the others will need, in idle moments."""
        first = self.views.view(FIRST_TAB)
        yield
        first.ensurePolished()
        yield
        yield from self.views.load()
        # What is loaded by now stays: looking through it for garbage held the window for 60 ms.
        gc.freeze()

    def show_story(self, row: StoryRow, comparison: Comparison | None) -> None:
        """Show a story; `comparison` is None while it is being made. The reader's tab and scroll place
        in this story come back, also when a fresh comparison of the same story arrives.
        """
        self.remember()
        self._row, self._whole = row, comparison
        self._filled = set()
        if not self._hiding or comparison is None:
            self._masked = None
        else:
            if self._masked is None or self._masked.of is not comparison:
                self._masked = Masked(comparison, str(row.id), tongue())
            comparison = self._masked.comparison
        self._head(row, comparison)
        if comparison is None:
            self.evidence = None
            self._show_state()
            self._count()
            self._show_tab(row)
            self.state.show_loading(
                self.tr("Comparing the articles…"),
                self.tr("Lining up what each outlet says, passage by passage. This runs on your computer."),
            )
            return
        self.evidence = evidence = Evidence(comparison)
        # What is put right is kept by the outlets' own words: not while other words stand in their place.
        evidence.correctable = not self._hiding and self.corrections_of(row.id) is not None
        if len(evidence.order) < 2:
            self._say_alone(evidence.order)
            return
        self.state.hide()
        self._rule.show()
        self._count()
        self._open(self._show_tab(row))
        self.views.show()  # after the tab is chosen: or another would be laid out first

    def _show_tab(self, row: StoryRow) -> str:
        """Show the tabs, at the one that the reader was in or has chosen while the articles are compared."""
        memory = self.memory.of(row.id)
        key = memory.tab if memory is not None else FIRST_TAB
        self._opening = True
        self.tabs.setCurrentIndex(self._keys.index(key))
        self._opening = False
        self.tabs.show()
        self.header.setContentsMargins(0, 0, 0, 0)
        return key

    def _head(self, row: StoryRow, comparison: Comparison | None) -> None:
        made = self.corrections_of(row.id)
        shown = self._masked.row(row) if self._masked is not None else row
        self.header.show_story(shown, comparison, offered=made is not None, made=made or 0)

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """Go to the next (or previous) place of some words in the tab in sight."""
        return self.evidence is not None and self.tab(self.current).find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        """Show every place of some words in the tab in sight; without words, in no tab."""
        if not text:
            for view in self.views.made.values():
                view.show_found("")
        return self.tab(self.current).show_found(text) if text and self.evidence is not None else (0, 0)

    def restart_find(self) -> None:
        """The words to find have changed."""
        if self.evidence is not None:
            self.tab(self.current).restart_find()

    def paper(self) -> Paper | None:
        """The view in sight, for the printer; None if there is nothing to print."""
        from ui.widgets.paper import Paper

        if self.evidence is None or self._row is None or not self.views.isVisibleTo(self):
            return None
        view, title = self.tabs.name(self.tabs.currentIndex()), self.title
        html, wide = self.tab(self.current).paper()
        facts = f"{view} · {self.header.facts_line}"
        head = f'<h1>{escape(title)}</h1><p class="small">{escape(facts)}</p>'
        return Paper(f"{title} – {view}", head + html, wide)

    def clear(self) -> None:
        """Show that no story is chosen."""
        self.remember()
        self._row, self._whole, self.evidence = None, None, None
        self._filled = set()
        self.header.clear()
        self._show_state()
        self.state.show_words(
            self.tr("Choose a story"),
            self.tr("Its outlets appear here side by side: what all report, what only one does, and how."),
        )

    def show_failure(
        self, row: StoryRow, sentence: str, hint: str = "", articles: Sequence[str] = ()
    ) -> None:
        """Say why a story cannot be compared; the first of its articles can be read all the same."""
        self.remember()
        self._row, self._whole, self.evidence = row, None, None
        self._filled = set()
        self._head(row, None)
        self._show_state()
        again = (self.tr("Try again"), self.compare_asked.emit)
        read = [(self.tr("Read an article"), partial(self.article_requested.emit, a)) for a in articles[:1]]
        self.state.show_words(sentence, hint, (again, *read), icon_name="warning")

    def show_alone(self, row: StoryRow, articles: Sequence[str]) -> None:
        """Show a story that one outlet tells, and the way to its article."""
        self.remember()
        self._row, self._whole, self.evidence = row, None, None
        self._filled = set()
        self._head(row, None)
        self._say_alone(articles[:1])

    def _say_alone(self, articles: Sequence[str]) -> None:
        self._show_state()
        read = [(self.tr("Read the article"), partial(self.article_requested.emit, a)) for a in articles]
        self.state.show_words(
            self.tr("Only one text so far"),
            self.tr(
                "A comparison needs two. It appears here as soon as another outlet reports this."
                " Reports in other languages are stories of their own."
            ),
            tuple(read),
        )

    def _show_state(self) -> None:
        self.views.hide()
        self.tabs.hide()
        self.header.setContentsMargins(0, 0, 0, measures.S)  # as far from the line as the tabs would keep it
        self._rule.setVisible(self._row is not None)
        self.state.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.warm()

    def warm(self) -> None:
        """A story will be opened sooner or later: make ready for it in idle moments."""
        if not self._warmed:
            self._warmed = True
            QTimer.singleShot(SETTLED_MS, self, lambda: self._warming.begin(self._warm()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tabs.fit(self.width() - 2 * (measures.XL - 4))

    def _count(self) -> None:
        """Say how much there is behind each tab; nothing while it is not known."""
        counts = tab_counts(self.evidence) if self.evidence is not None else {}
        words = {
            "quotes": self.tr("Quotes in these texts"),
            "left_out": self.tr("Details that at least half of the other outlets report and one leaves out"),
            "wording": self.tr("Loaded words that the outlets use themselves"),
            "sources": self.tr("Sources that are named or shown"),
        }
        for key, said in words.items():
            self.tabs.set_count(self._keys.index(key), counts.get(key), said)
        self.tabs.fit(self.width() - 2 * (measures.XL - 4))

    @property
    def current(self) -> str:
        """The key of the tab in sight."""
        return self._keys[self.tabs.currentIndex()]

    def tab(self, key: str) -> StoryTab:
        """A tab's view, made and filled when it is first asked for."""
        view = self.views.view(key)
        if key not in self._filled and self.evidence is not None:
            self._filled.add(key)
            view.show_evidence(self.evidence)
            self._restore(key, view)
        return view

    def _restore(self, key: str, view: StoryTab) -> None:
        """Lead the reader back to where they were in a tab."""
        memory = self.memory.of(self._row.id) if self._row else None
        if memory is not None and key in memory.places and self.views.currentWidget() is view:
            view.restore(memory.places[key])  # after it is shown: it knows its size by then

    def _find_anew(self) -> None:
        """Another text is on show: the words to find are shown in it, too."""
        if self.views.currentWidget() is self.views.made.get(self.current):
            self.find_bar.look_again()

    def _tab_changed(self, index: int) -> None:
        if self._opening or not 0 <= index < len(self._keys):
            return
        self._renaming.finish()  # no view is filled with names that are to be hidden
        if self.evidence is not None:
            self._open(self._keys[index])
        elif self._row is not None:
            self.memory.keep(self._row.id).tab = self._keys[index]

    def _open(self, key: str) -> None:
        fresh, view = key not in self._filled, self.views.view(key)
        if fresh:
            self._filling.begin_unseen(self.views, self._fill())
            if not view.isVisible():
                view.put_away()
        self.views.setCurrentWidget(view)
        if not fresh:
            self._find_anew()

    def _fill(self) -> Iterator[None]:
        """The tab in sight is filled in some turns of the event loop and painted in the next: until then the
        one before stays on the screen."""
        key, evidence = self.current, self.evidence
        view = self.views.view(key)
        if evidence is not None and key not in self._filled:
            self._filled.add(key)
            for _ in chain(view.show_in_turns(evidence), (None,)):
                self._filled.discard(key)  # between two steps, who cannot wait fills it at once
                yield
                if key in self._filled or self.evidence is not evidence:
                    break
                self._filled.add(key)
            else:
                self._restore(key, view)
        self._find_anew()
        yield

    def _look_anew(self) -> None:
        """In another appearance or size of text: what is set anew when it comes into sight is filled like
        a tab that is turned to for the first time, so that the one before does not give way to nothing."""
        if self.views.isVisible():
            self.remember()
            self._filled -= SET_ANEW - {self.current}

    def remember(self) -> None:
        """Keep where the reader is in the story that is about to leave."""
        if self._row is None or self.evidence is None or not self._filled:
            return
        memory = self.memory.keep(self._row.id)
        memory.tab = self.current
        for key in self._filled:
            memory.places[key] = self.views.made[key].place()

    def go(self, address: str) -> None:
        """Follow an address of a tab to its evidence."""
        kind, _, name = address.partition(":")
        if kind == "tab" and name in self._keys and self.tabs.isVisibleTo(self):
            self.tabs.setCurrentIndex(self._keys.index(name))
        if kind == "tab" or self.evidence is None:
            return
        if kind == "glossary":
            self.glossary_asked.emit()
            return
        if kind == "article":
            self.article_requested.emit(name)
            return
        tab = {
            "claim": "side_by_side",
            "pair": "side_by_side",
            "passage": "annotated",
            "conflicts": "side_by_side",
            "quote": "quotes",
            "names": "wording",
        }.get(kind, kind)
        if tab in self._keys:
            self.tabs.setCurrentIndex(self._keys.index(tab))
            self.tab(tab).reveal(address)
