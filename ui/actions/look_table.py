"""The commands for what the window shows and how: views of a story, text, panes, colours."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.actions.spec import VIEWS, Spec


class LookCommands(QObject):
    """The table in the reader's language."""

    def specs(self) -> tuple[Spec, ...]:
        """Every command for the look."""
        return (
            *self._views(),
            Spec("larger", self.tr("&Larger text"), self.tr("Larger article text"), ("Ctrl++", "Ctrl+=")),
            Spec("smaller", self.tr("S&maller text"), self.tr("Smaller article text"), ("Ctrl+-",)),
            Spec(
                "usual_size",
                self.tr("&Usual text size"),
                self.tr("Article text in its usual size"),
                ("Ctrl+0",),
            ),
            Spec(
                "wider",
                self.tr("&Wider text"),
                self.tr("Longer lines of article text"),
                ("Ctrl+Shift+Right",),
            ),
            Spec(
                "narrower",
                self.tr("&Narrower text"),
                self.tr("Shorter lines of article text"),
                ("Ctrl+Shift+Left",),
            ),
            Spec(
                "sidebar",
                self.tr("Show the si&debar"),
                self.tr("Show or hide the sidebar"),
                ("Ctrl+B",),
                True,
            ),
            Spec("list", self.tr("Show the l&ist"), self.tr("Show or hide the list"), ("Ctrl+L",), True),
            Spec(
                "only_reading",
                self.tr("Only what is &read"),
                self.tr("Hide sidebar and list, or bring them back"),
                ("F9",),
            ),
            Spec(
                "full_screen",
                self.tr("Full scr&een"),
                self.tr("Use the whole screen, or go back to a window"),
                ("F11",),
            ),
            Spec(
                "theme_system",
                self.tr("Like the s&ystem"),
                self.tr("Light or dark as the desktop is"),
                (),
                True,
            ),
            Spec("theme_light", self.tr("&Light"), self.tr("Dark text on light paper"), (), True),
            Spec("theme_dark", self.tr("&Dark"), self.tr("Light text on dark paper"), (), True),
            Spec(
                "theme_contrast-light",
                self.tr("High contrast, l&ight"),
                self.tr("Black on white, strong lines"),
                (),
                True,
            ),
            Spec(
                "theme_contrast-dark",
                self.tr("High contrast, d&ark"),
                self.tr("White on black, strong lines"),
                (),
                True,
            ),
        )

    def _views(self) -> tuple[Spec, ...]:
        """A command for each tab of a story, by its number."""
        words = (
            (self.tr("&Overview"), self.tr("What all report, and where they disagree")),
            (self.tr("&Annotated"), self.tr("One outlet's article with what the others say in the margin")),
            (self.tr("&Side by side"), self.tr("A table of what each outlet reports, or two texts")),
            (self.tr("&Quotes"), self.tr("Who is quoted, and each outlet's cut of it")),
            (self.tr("&Left out"), self.tr("What others report and one outlet does not")),
            (self.tr("&Wording"), self.tr("Loaded words, and what each calls the same thing")),
            (self.tr("Sour&ces"), self.tr("Where each outlet has it from")),
            (self.tr("&Timeline"), self.tr("When each reported it, and what changed since")),
        )
        return tuple(
            Spec(f"view_{name}", text, tip, (str(number), f"Alt+{number}"))
            for number, (name, (text, tip)) in enumerate(zip(VIEWS, words, strict=True), 1)
        )
