"""Brings the window up on a filled library and grabs one screen after the other."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from tests.gallery.filling import fill, settle, wait
from tests.gallery.icons import icons
from tests.gallery.pseudo import speak_pseudo
from tests.gallery.sets import classroom, desk, dialogs, grouping, lists, shapes, story
from tests.loopback import Loopback
from tests.ui.invented_news import serve
from ui.application import make_application
from ui.curtains import curtains_of
from ui.language import LANGUAGES
from ui.main_window import MainWindow
from ui.services import Place, Services
from ui.theme.theme import Mode, app_theme
from ui.widgets.outlet_icons import app_icons

MIRRORED = "ar"
TONGUES = (*LANGUAGES, MIRRORED)
LOOKS: tuple[Mode, ...] = ("light", "dark", "contrast-light", "contrast-dark")
SETS: dict[str, Callable[[MainWindow], Iterator[tuple[str, QWidget]]]] = {
    "lists": lists.screens,
    "story": story.screens,
    "shapes": shapes.screens,
    "dialogs": dialogs.screens,
    "desk": desk.screens,
    "grouping": grouping.screens,
    "classroom": classroom.screens,
}


def render(out: Path, sizes: Sequence[tuple[str, int, int]], words: Sequence[str]) -> None:
    """Draw into `out`: NAME-LOOK-SIZE.png. `sizes`: name, width, height; `words` as in `__main__`."""
    out.mkdir(parents=True, exist_ok=True)
    looks = [look for look in LOOKS if look in words] or list(LOOKS)
    sets = [name for name in SETS if name in words] or list(SETS)
    parts = [word for word in words if word not in (*LOOKS, *SETS, *TONGUES)]
    tongue = next((word for word in words if word in TONGUES), "en")
    app = make_application("en" if tongue == MIRRORED else tongue)
    if tongue == MIRRORED:
        speak_pseudo(app)
    # Qt's offscreen platform complains about calls that it does not need.
    qInstallMessageHandler(lambda _kind, _context, text: "This plugin" not in text and print(text))
    with tempfile.TemporaryDirectory() as folder, Loopback() as site:
        services = Services(Path(folder) / "library.sqlite")
        window = MainWindow(services, Path(folder) / "log" / "variorum.log")
        window.resize(*sizes[0][1:])
        window.show()
        opening = window.grab()
        services.start()
        wait(lambda: services.is_open)
        settle(500)
        start = window.grab()
        wait(lambda: window.jobs.shown is None)
        if not words:
            opening.save(str(out / "opening.png"))
            start.save(str(out / "first-start.png"))
        drawn = icons()
        fill(services, serve(site, drawn))
        wait(lambda: len(app_icons().stamps) == len(drawn))
        window.desk.refill()
        for size, width, height in sizes:
            window.resize(width, height)
            for look in looks:
                app_theme().set_mode(look)
                settle()
                for name in sets:
                    reset(window)
                    for screen, widget in SETS[name](window):
                        settle(60)
                        wait(lambda: painted(window))
                        if not parts or any(part in screen for part in parts):
                            widget.grab().save(str(out / f"{screen}-{look}-{size}.png"))
        window.close()
    QCoreApplication.processEvents()


def painted(window: MainWindow) -> bool:
    """Whether the window is as it is shown: not between two frames, no part of it behind its picture."""
    curtains = curtains_of(window)
    return window.updatesEnabled() and not (curtains is not None and curtains.hung)


def reset(window: MainWindow) -> None:
    """The window as a set may expect it: the stories listed, none open."""
    if window.tour.coach is not None:
        window.tour.coach.end(False)
    window.notice.dismiss()
    window.bar.search.clear()
    window.content.open = None  # else its row is chosen in the list
    window.desk.go_to(Place("stories"))
    window.stories.view.setCurrentIndex(QModelIndex())
    window.story_page.clear()
    window.content.setCurrentWidget(window.story_page)
