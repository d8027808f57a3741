"""The commands of the window: the words, the key and the tip of each. (How it looks: `look_table`.)"""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.actions.spec import Spec


class CommandTable(QObject):
    """The table in the reader's language."""

    def specs(self) -> tuple[Spec, ...]:
        """Every command."""
        return (
            Spec(
                "refresh",
                self.tr("&Refresh all outlets"),
                self.tr("Fetch what is new from every outlet"),
                ("Ctrl+R", "F5"),
            ),
            Spec(
                "refresh_here",
                self.tr("Refresh this &outlet"),
                self.tr("Fetch only the chosen outlet or folder"),
                ("Shift+F5",),
            ),
            Spec(
                "stop",
                self.tr("S&top"),
                self.tr("Stop the work that is running; what is done stays"),
                ("Ctrl+.",),
            ),
            Spec(
                "offline",
                self.tr("Work off&line"),
                self.tr("Fetch nothing until this is switched off again"),
                (),
                True,
            ),
            Spec(
                "add",
                self.tr("&Add outlet…"),
                self.tr("Follow an outlet by the address of its site or feed"),
                ("Ctrl+N",),
            ),
            Spec(
                "choose_outlets",
                self.tr("C&hoose outlets from a list…"),
                self.tr("Well-known outlets by country and subject"),
            ),
            Spec(
                "compare_files",
                self.tr("&Compare files…"),
                self.tr("Compare texts, saved pages or addresses, without any feed"),
                ("Ctrl+O",),
            ),
            Spec(
                "export_story",
                self.tr("E&xport this story…"),
                self.tr("Write the comparison to a file: page, Markdown, text or data"),
                ("Ctrl+E",),
            ),
            Spec(
                "opml_import",
                self.tr("&Import from another reader…"),
                self.tr("Take over its outlets (OPML) or its saved articles (JSON)"),
            ),
            Spec(
                "opml_export",
                self.tr("&Export outlets (OPML)…"),
                self.tr("Write all subscriptions to a file"),
            ),
            Spec(
                "saved_export",
                self.tr("Export save&d articles…"),
                self.tr("Write all saved articles to a file that other readers take"),
            ),
            Spec(
                "sample",
                self.tr("Show me a&round"),
                self.tr("A short tour of a sample story: one day, told by five invented outlets"),
            ),
            Spec(
                "print",
                self.tr("&Print…"),
                self.tr("Print the open article or the view of a story that is open"),
                ("Ctrl+P",),
            ),
            Spec(
                "pdf",
                self.tr("Sa&ve as PDF…"),
                self.tr("Write the open article or view to a PDF file"),
                ("Ctrl+Shift+S",),
            ),
            Spec(
                "close",
                self.tr("Close the &window"),
                self.tr("Close the window; Variorum goes on in the background if you have it so"),
                ("Ctrl+W",),
            ),
            Spec("quit", self.tr("&Quit"), self.tr("Close Variorum"), ("Ctrl+Q",)),
            Spec(
                "search",
                self.tr("&Search…"),
                self.tr("Search stories, articles, quotes"),
                ("/", "Ctrl+Shift+F"),
            ),
            Spec(
                "save_search",
                self.tr("Save this searc&h…"),
                self.tr("Keep the search in the sidebar, by name"),
                ("Ctrl+D",),
            ),
            Spec(
                "edit_search",
                self.tr("&Change this search…"),
                self.tr("Its words, its name, and whether what it finds is marked as read"),
            ),
            Spec("drop_search", self.tr("&Delete this search"), self.tr("Take it out of the sidebar")),
            Spec(
                "find",
                self.tr("&Find in this article…"),
                self.tr("Search in the text that is open"),
                ("Ctrl+F",),
            ),
            Spec(
                "send_link",
                self.tr("Send b&y e-mail…"),
                self.tr("Begin an e-mail with the headline and the link of the open article"),
                ("Ctrl+Shift+M",),
            ),
            Spec(
                "send_to",
                self.tr("Send t&o…"),
                self.tr(
                    "Hand the open article to a service of yours, in your browser: to read later, to keep"
                ),
                ("Shift+S",),
            ),
            Spec(
                "copy_link",
                self.tr("Copy &link"),
                self.tr("Copy the address of the open article"),
                ("Ctrl+Shift+C",),
            ),
            Spec(
                "copy_source",
                self.tr("Copy &with outlet and link"),
                self.tr("Copy the chosen words of the open article with where they are from"),
                ("Ctrl+Alt+C",),
            ),
            Spec("next", self.tr("&Next in the list"), self.tr("Open the next story or article"), ("J",)),
            Spec(
                "previous",
                self.tr("&Previous in the list"),
                self.tr("Open the story or article before"),
                ("K",),
            ),
            Spec(
                "next_unread",
                self.tr("Next &unread"),
                self.tr("Open the next story or article that is not read yet"),
                ("Shift+J",),
            ),
            Spec(
                "read_on",
                self.tr("Read &on"),
                self.tr("A page down in what is open; at its end, the next unread. In lists and articles"),
                ("Space",),
            ),
            Spec(
                "back",
                self.tr("&Back"),
                self.tr("Go back to what was open before"),
                ("Alt+Left", "Backspace"),
            ),
            Spec(
                "forward",
                self.tr("&Forward"),
                self.tr("Undo going back"),
                ("Alt+Right",),
            ),
            Spec(
                "next_note",
                self.tr("Next &difference"),
                self.tr(
                    "Go to the next difference or note in the open story; without one, to the next unread"
                ),
                ("N",),
            ),
            Spec(
                "previous_note",
                self.tr("Previous d&ifference"),
                self.tr("Go to the difference or note before; without a story, back in the list"),
                ("Shift+N", "P"),
            ),
            Spec(
                "next_outlet",
                self.tr("Ne&xt outlet's text"),
                self.tr("Read the next outlet's article in the open story"),
                ("]",),
            ),
            Spec(
                "previous_outlet",
                self.tr("Pr&evious outlet's text"),
                self.tr("Read the article of the outlet before in the open story"),
                ("[",),
            ),
            Spec(
                "swap_texts",
                self.tr("S&wap the two texts"),
                self.tr("Left becomes right, where two texts stand side by side"),
                ("X",),
            ),
            Spec(
                "palette",
                self.tr("&Go to or do anything…"),
                self.tr("Find a command, an outlet or a story by a few letters"),
                ("Ctrl+K", "Ctrl+Shift+P"),
            ),
            Spec("stories", self.tr("&Stories"), self.tr("Show the stories"), ("Ctrl+1",)),
            Spec(
                "not_covered",
                self.tr("Not c&overed by…"),
                self.tr("Stories that an outlet or a group of outlets does not carry"),
                ("Ctrl+5",),
            ),
            Spec(
                "regroup",
                self.tr("&Wrong group?…"),
                self.tr("Take articles out of the open story, move them, merge or split it"),
                ("G",),
            ),
            Spec(
                "merge",
                self.tr("&Merge with another story…"),
                self.tr("Another story tells the same event: make one of both"),
            ),
            Spec(
                "take_out",
                self.tr("Ta&ke out of its story"),
                self.tr("The open article is about something else"),
            ),
            Spec(
                "move_article",
                self.tr("Mo&ve to another story…"),
                self.tr("Say which story the open article belongs to"),
            ),
            Spec(
                "undo",
                self.tr("&Undo the last correction"),
                self.tr("Take the last correction of this session back"),
                ("Ctrl+Z",),
            ),
            Spec(
                "corrections",
                self.tr("Correct&ions…"),
                self.tr("Everything that you put right, each with Undo"),
            ),
            Spec(
                "groups",
                self.tr("&Groups of outlets…"),
                self.tr("Make or import groups, for what is not covered by them"),
            ),
            Spec(
                "articles", self.tr("&All articles"), self.tr("Show every article, newest first"), ("Ctrl+2",)
            ),
            Spec("followed", self.tr("&Followed"), self.tr("Show the stories that you follow"), ("Ctrl+6",)),
            Spec("noted", self.tr("Wi&th a note"), self.tr("Show the articles that you wrote a note on")),
            Spec("saved", self.tr("Sa&ved"), self.tr("Show what you saved"), ("Ctrl+3",)),
            Spec(
                "changed",
                self.tr("&Changed since read"),
                self.tr("Show articles that changed after you read them"),
                ("Ctrl+4",),
            ),
            Spec(
                "read",
                self.tr("Mark as read or &unread"),
                self.tr("Mark the chosen story or article as read or unread"),
                ("M",),
            ),
            Spec(
                "read_all",
                self.tr("Mark all as read &here"),
                self.tr("Mark everything in this list as read"),
                ("Shift+A",),
            ),
            Spec(
                "read_above",
                self.tr("Mark &above as read"),
                self.tr("Mark what stands above the chosen row as read"),
                ("Ctrl+Shift+Up",),
            ),
            Spec(
                "read_below",
                self.tr("Mark &below as read"),
                self.tr("Mark what stands below the chosen row as read"),
                ("Ctrl+Shift+Down",),
            ),
            Spec(
                "read_day",
                self.tr("Mark what is older than a &day as read"),
                self.tr("In this list; what came in the last 24 hours stays as it is"),
            ),
            Spec(
                "read_week",
                self.tr("Mark what is older than a &week as read"),
                self.tr("In this list; what came in the last seven days stays as it is"),
            ),
            Spec(
                "mute",
                self.tr("Mute w&ords…"),
                self.tr("What has certain words, or comes from an outlet, is marked as read by itself"),
            ),
            Spec(
                "only_unread",
                self.tr("Onl&y what is unread"),
                self.tr("Hide in the list what is read"),
                ("U",),
                True,
            ),
            Spec(
                "oldest_first",
                self.tr("&Begin with the oldest articles"),
                self.tr("Lists of articles begin with the oldest; searches keep their own order"),
                (),
                True,
            ),
            Spec(
                "read_passed",
                self.tr("Mark as read what is scrolled &past"),
                self.tr("Articles that leave a list at its top by your scrolling are marked as read"),
                (),
                True,
            ),
            Spec(
                "unread_outlets",
                self.tr("Only outlets with somethin&g unread"),
                self.tr("The sidebar leaves out outlets and folders of which all is read"),
                ("Ctrl+Shift+U",),
                True,
            ),
            Spec(
                "save",
                self.tr("&Save for later, or not"),
                self.tr("Keep the open article under Saved, or let it go"),
                ("S",),
            ),
            Spec(
                "tag",
                self.tr("Ta&gs…"),
                self.tr("Put a tag on the open or the chosen articles, or take one off"),
                ("L",),
            ),
            Spec(
                "note",
                self.tr("&Note…"),
                self.tr("Write a note on the open article; only you see it"),
                ("E",),
            ),
            Spec(
                "versions",
                self.tr("What change&d…"),
                self.tr("See what the outlet changed in the open article, word by word"),
                ("V",),
            ),
            Spec(
                "pictures",
                self.tr("P&ictures…"),
                self.tr("Show the pictures of the open article, or of its outlet"),
                ("I",),
            ),
            Spec(
                "follow",
                self.tr("&Follow this story, or not"),
                self.tr("Be told when the open story goes on, or no longer"),
                ("F",),
            ),
            Spec(
                "original",
                self.tr("Open the original &page"),
                self.tr("Open the outlet's own page in your browser"),
                ("O",),
            ),
            Spec(
                "play",
                self.tr("Listen or w&atch"),
                self.tr("Play the sound or film of the open article in your browser"),
                ("Ctrl+Alt+O",),
            ),
            Spec(
                "read_aloud",
                self.tr("R&ead aloud, or wait"),
                self.tr("Have a voice of this computer read the open article; again: wait, or go on"),
                ("Ctrl+Alt+R",),
            ),
            Spec(
                "story_of",
                self.tr("Show the s&tory of this article"),
                self.tr("Compare this article with the others"),
                ("T",),
            ),
            Spec(
                "outlet",
                self.tr("Outlet se&ttings…"),
                self.tr("How the chosen outlet is asked, read and signed in to, and how its feed fares"),
                ("Alt+Return",),
            ),
            Spec(
                "outlet_site",
                self.tr("Open its we&bsite"),
                self.tr("Open the chosen outlet's website in your browser"),
            ),
            Spec(
                "copy_feed",
                self.tr("Copy its a&ddress"),
                self.tr("Copy the address of the chosen outlet's feed"),
            ),
            Spec(
                "pictures_here",
                self.tr("Always show its &pictures"),
                self.tr("Pictures of the chosen outlet, or of those of the folder; or no longer"),
            ),
            Spec(
                "keep_here",
                self.tr("&Keep articles…"),
                self.tr("How long articles of the chosen outlet, or of those of the folder, are kept"),
            ),
            Spec(
                "rename",
                self.tr("Re&name…"),
                self.tr(
                    "Change the name or folder of the chosen outlet, or the name of a folder or lesson pack"
                ),
                ("F2",),
            ),
            Spec(
                "remove",
                self.tr("Re&move…"),
                self.tr("Stop following the chosen outlet, or those of the folder"),
            ),
            Spec(
                "settings",
                self.tr("S&ettings…"),
                self.tr("How Variorum fetches, looks and keeps"),
                ("Ctrl+,",),
            ),
            Spec(
                "activity",
                self.tr("A&ctivity…"),
                self.tr("Every fetch, why one failed or was left out, and how each outlet's feed is"),
                ("Ctrl+Shift+A",),
            ),
            Spec(
                "activity_here",
                self.tr("Activity of this o&utlet…"),
                self.tr("What came of each look at the chosen outlet's feed"),
            ),
            Spec(
                "library",
                self.tr("Librar&y…"),
                self.tr("Where the library is, how large it is, and how long articles are kept"),
            ),
            Spec(
                "backups",
                self.tr("&Backups…"),
                self.tr("Copies of the library: make or restore one"),
            ),
            Spec(
                "keys",
                self.tr("&Keyboard shortcuts…"),
                self.tr("Show every key, and change it"),
                ("F1", "?"),
            ),
            Spec("log", self.tr("Open the &log folder"), self.tr("Where unexpected errors are written down")),
            Spec("about", self.tr("&About Variorum"), self.tr("Version and licences")),
        )
