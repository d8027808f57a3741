"""What can be done with the article on show: a line of buttons above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from reader.model.article import ArticleRow
from reader.model.feed import Recording
from ui import wording
from ui.models.activity_words import size
from ui.theme import measures
from ui.widgets.icons import icon
from ui.widgets.key_hints import hint
from ui.widgets.roles import button, set_role


class ArticleBar(QFrame):
    """Shows what applies to the article; `fit` it to its pane whenever that may have changed.

    Args:
        parent: the pane, whose whole width it takes.
        can_speak: whether "Read aloud" applies.
    """

    def __init__(self, parent: QWidget, can_speak: Callable[[], bool]) -> None:
        super().__init__(parent)
        set_role(self, "strip")
        self._pane, self._can_speak = parent, can_speak
        self._outlet = ""
        self.recordings: tuple[Recording, ...] = ()
        self.back = self._button(self.tr("Back"), "back")
        hint(self.back, self.tr("Back to what was open before"), "back")
        self.story = self._button(self.tr("Compare"), "compare")
        hint(self.story, self.tr("Compare this article with the others on its story"), "story_of")
        self.save = self._button("", "star")
        self.read = button("", "tool", parent=self)
        self.original = self._button(self.tr("Original"), "external")
        hint(self.original, self.tr("Open the outlet's own page in your browser"), "original")
        self._play = self._button("", "play")
        self._play.clicked.connect(self.play)
        self.tags = self._button(self.tr("Tags, note"), "tag")
        hint(self.tags, self.tr("Tags and a note of your own on this article"), "tag")
        self.versions = self._button("", "history")
        hint(self.versions, self.tr("See what its outlet changed, word by word"), "versions")
        self.pictures = self._button(self.tr("Pictures"), "picture")
        hint(self.pictures, self.tr("Show the pictures of this article, or of its outlet"), "pictures")
        menu = QMenu(self.pictures)
        self.once = menu.addAction(self.tr("Show those of this article"))
        self.always = menu.addAction("")
        self.everywhere = menu.addAction(self.tr("Always show those of all outlets"))
        for lasting in (self.always, self.everywhere):
            lasting.setCheckable(True)
        self.pictures.setMenu(menu)
        self.aloud = self._button(self.tr("Read aloud"), "aloud")
        hint(self.aloud, self.tr("Read this article aloud, from the chosen words on"), "read_aloud")
        self.smaller = self._button("", "smaller")
        hint(self.smaller, self.tr("Smaller text"), "smaller")
        self.smaller.setAccessibleName(self.tr("Smaller text"))
        self.larger = self._button("", "larger")
        hint(self.larger, self.tr("Larger text"), "larger")
        self.larger.setAccessibleName(self.tr("Larger text"))
        self.wide = (
            self.back, self.story, self.save, self.read, self.original, self._play, self.tags, self.versions,
            self.pictures, self.aloud,
        )  # fmt: skip
        """Those that have words, if there is room."""
        self._words: dict[QPushButton, str] = {each: each.text() for each in self.wide}
        line = QHBoxLayout(self)
        line.setContentsMargins(measures.S, measures.XS, measures.S, measures.XS)
        line.setSpacing(measures.S)
        for each in self.wide:
            line.addWidget(each)
        line.addStretch(1)
        line.addWidget(self.smaller)
        line.addWidget(self.larger)

    def _button(self, words: str, icon_name: str) -> QPushButton:
        return button(words, "tool", icon_name=icon_name, parent=self)

    def show_row(self, row: ArticleRow | None, *, has_address: bool) -> None:
        """The marks of the article on show; None for one that is in no library."""
        self.tags.setVisible(row is not None)
        self.story.setVisible(row is not None and row.story_id is not None)
        self.save.setVisible(row is not None)
        self.read.setVisible(row is not None)
        self.original.setVisible(has_address)
        self._outlet = row.outlet if row is not None else ""
        if row is not None:
            self._words[self.save] = self.tr("Unsave") if row.saved else self.tr("Save")
            self.save.setIcon(icon("star-full", "amber_line") if row.saved else icon("star"))
            saved = self.tr("Take it out of Saved") if row.saved else self.tr("Keep it under Saved")
            hint(self.save, saved, "save")
            self._words[self.read] = self.tr("Mark unread") if row.read else self.tr("Mark read")
            self.read.setIcon(icon("circle") if row.read else icon("circle-full", "accent"))
            hint(self.read, self.tr("Mark as unread") if row.read else self.tr("Mark as read"), "read")
        self.fit()

    def show_recordings(self, recordings: Sequence[Recording]) -> None:
        """What its entry carries to listen to or to watch."""
        self.recordings = tuple(recordings)
        self._play.setVisible(bool(recordings))
        if recordings:
            film = recordings[0].kind.startswith("video/")
            self._words[self._play] = self.tr("Watch") if film else self.tr("Listen")
            told = self.tr("Play it in your browser")
            octets = size(recordings[0].octets)
            hint(self._play, f"{told} ({octets})" if octets else told, "play")
        self.fit()

    def play(self) -> None:
        """Hand its recording to the browser; of several, ask which."""
        if len(self.recordings) < 2:
            for each in self.recordings:
                QDesktopServices.openUrl(QUrl(each.url))
            return
        menu = QMenu(self._play)
        menu.aboutToHide.connect(menu.deleteLater)
        for each in self.recordings:
            name = QUrl(each.url).fileName() or each.url
            words = f"{name} ({size(each.octets)})" if each.octets else name
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _on=False, url=each.url: QDesktopServices.openUrl(QUrl(url)))
        menu.popup(self._play.mapToGlobal(QPoint(0, self._play.height())))

    def show_version_count(self, count: int) -> None:
        """How often the outlet has written it."""
        self.versions.setVisible(count > 1)
        self._words[self.versions] = wording.versions(count)
        self.fit()

    def show_picture_choice(self, *, on: bool, everywhere: bool) -> None:
        """Whether the pictures of the article's outlet are on, and those of all outlets."""
        self.always.setText(self.tr("Always show those of {outlet}").format(outlet=self._outlet))
        self.always.setChecked(on or everywhere)
        self.always.setEnabled(not everywhere)
        self.everywhere.setChecked(everywhere)
        self.once.setEnabled(not on and not everywhere)

    def choose_pictures(self) -> None:
        """Ask which pictures are to be shown."""
        if not self.pictures.isHidden():
            self.pictures.showMenu()

    def fit(self) -> None:
        """In a narrow pane buttons keep only their icons, the last first; screen readers get the words. In
        the narrowest one "Read aloud" is left to its key and the menu."""
        self.aloud.setVisible(self._can_speak())
        for each in self.wide:
            each.setText(self._words[each])
            each.setAccessibleName(self._words[each])
        room = self._pane.width()
        shown = [each for each in self.wide if not each.isHidden()]
        need = sum(each.sizeHint().width() + measures.S for each in shown)
        need += 2 * self.larger.sizeHint().width() + 2 * measures.L + measures.S
        for each in reversed(shown):
            if need <= room:
                break
            need -= each.sizeHint().width()
            each.setText("")
            need += each.sizeHint().width()
        if need > room:
            self.aloud.hide()
