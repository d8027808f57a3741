"""Every failure that is expected: one plain sentence, what to do next, and an exit code.

Anything else that is raised is a bug and is logged with its traceback. Exit codes follow sysexits.h.
"""

from __future__ import annotations

from datetime import datetime


class ReaderError(Exception):
    """An expected failure. `str()` is one sentence for the reader; `hint` says what to do next."""

    code: str = "reader.failed"
    exit_code: int = 1
    retryable: bool = False
    hint: str = ""

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross process borders, whatever their own arguments are."""
        return _rebuilt, (type(self), self.args, self.__dict__)


def _rebuilt(kind: type[ReaderError], args: tuple[object, ...], state: dict[str, object]) -> ReaderError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class Cancelled(ReaderError):
    """The reader stopped the work. Not a fault: what was done so far is kept."""

    code, exit_code = "work.cancelled", 130

    def __init__(self) -> None:
        super().__init__("Stopped.")
        self.hint = "What was done so far is kept."


class Offline(ReaderError):
    """The reader works offline: nothing is fetched."""

    code, exit_code, retryable = "work.offline", 75, True

    def __init__(self) -> None:
        super().__init__("Variorum works offline.")
        self.hint = "Switch that off to fetch anything."


class BadInput(ReaderError):
    """A file or an argument that the program was given cannot be used."""

    code, exit_code = "input.bad", 65

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint


class NoLesson(BadInput):
    """A file that is no lesson pack."""

    code = "lesson.none"

    def __init__(self, sentence: str = "") -> None:
        super().__init__(
            sentence or "This is no lesson pack.",
            "Choose a file that ends in .lesson.html: the page that a teacher made with Variorum.",
        )


class NoMarks(BadInput):
    """A file that a student did not hand in."""

    code = "lesson.no_marks"

    def __init__(self, sentence: str = "") -> None:
        super().__init__(
            sentence or "This is no file of a student's marks.",
            "Choose a file that ends in .marks.json: what a student saved in the lesson.",
        )


class NotServed(ReaderError):
    """A class cannot reach this computer."""

    code, exit_code = "lesson.not_served", 69

    def __init__(self) -> None:
        super().__init__("No other device can be let in here.")
        self.hint = "Another program, or this computer's firewall, keeps Variorum from being reached."


class LessonDamaged(BadInput):
    """A lesson pack that is ours but not whole."""

    code = "lesson.damaged"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"This lesson pack is damaged: {why}.", "Ask for the file once more, or make the lesson again."
        )


class MarksDamaged(BadInput):
    """A student's marks that are not whole, or do not fit the lesson that they are of."""

    code = "lesson.marks_damaged"

    def __init__(self, why: str) -> None:
        super().__init__(
            f"These marks are damaged: {why}.", "Ask the student to save and send them once more."
        )


class BadQuery(BadInput):
    """A search that cannot be meant; `position` is the character (from 0) at which it goes wrong."""

    code = "search.bad_query"

    def __init__(self, position: int, why: str) -> None:
        self.position = position
        super().__init__(
            f"The search is wrong at character {position + 1}: {why}.",
            'Words, "a phrase", -not, OR, ( ), outlet: story: quote: speaker: tag: after: before: is:',
        )


def shown(url: str, limit: int = 200) -> str:
    """An address as it may stand in a message: without a name or password in it, and not endless."""
    scheme, sep, rest = url.partition("://")
    if sep:
        head, slash, tail = rest.partition("/")
        url = f"{scheme}://{head.rpartition('@')[2]}{slash}{tail}"
    url = "".join(c if c.isprintable() else "?" for c in url)
    return url if len(url) <= limit else url[: limit - 1] + "…"


class FetchError(ReaderError):
    """Something at one address failed. It concerns that feed or page only and stops no other."""

    code, exit_code, retryable = "net.failed", 69, True

    def __init__(self, url: str, sentence: str, hint: str = "") -> None:
        self.url = url
        super().__init__(sentence)
        self.hint = hint


class FeedUnreachable(FetchError):
    """The server did not answer, or answered with an error status. `insecure`: it may be one that knows no
    https."""

    code = "feed.unreachable"

    def __init__(self, url: str, *, status: int | None = None, why: str = "", insecure: bool = False) -> None:
        self.status, self.insecure = status, insecure
        if status is None:
            sentence = f"{shown(url)} {why or 'did not answer'}."
            hint = "Check the connection and the address."
        else:
            sentence = f"{shown(url)} answered with error {status}."
            hint = {
                401: "The feed asks for a login: sign in to it.",
                402: "The outlet asks for payment.",
                403: "The outlet may block readers, or ask for a login.",
                404: "Check the address; the feed may have moved.",
                451: "The outlet may not show this where you are.",
            }.get(status, "The fault is at the outlet; it is tried again later." if status >= 500 else "")
        super().__init__(url, sentence, hint or "It is tried again later.")


class FeedGone(FetchError):
    """The server says that the address is gone for good (410)."""

    code, retryable = "feed.gone", False

    def __init__(self, url: str) -> None:
        super().__init__(
            url,
            f"{shown(url)} is gone for good, says its server.",
            "Remove the feed, or look for a new one on the outlet's site.",
        )


class Throttled(FetchError):
    """The server asks for a pause (429 or 503). `until` is the earliest next request (aware, UTC).

    `place` is whom the pause is for: the whole host if it is public, else the one address. `named` says if
    the server named the time. `standing` means that nothing was asked, because an earlier pause lasts.
    """

    code = "feed.throttled"

    def __init__(
        self,
        url: str,
        until: datetime,
        *,
        status: int = 429,
        place: str = "",
        named: bool = True,
        standing: bool = False,
    ) -> None:
        self.until, self.status = until, status
        self.place, self.named, self.standing = place, named, standing
        super().__init__(
            url,
            f"{shown(url)} asks for a pause until {until:%Y-%m-%d %H:%M} UTC.",
            "Nothing to do: it is tried again after that.",
        )


class TooLarge(FetchError):
    """The answer is larger than we take, counted after decompression."""

    code, retryable = "net.too_large", False

    def __init__(self, url: str, limit_bytes: int, *, bomb: bool = False) -> None:
        size = f"{limit_bytes / 1048576:.0f} MiB" if limit_bytes >= 1048576 else f"{limit_bytes} bytes"
        why = "unpacks to far more than a feed or page can be" if bomb else f"is larger than {size}"
        super().__init__(url, f"{shown(url)} {why}.", "Nothing of it was kept. Look for a smaller feed.")


class NotAPage(FetchError):
    """A sound, a film, a picture or a file to download, where a page was expected."""

    code, retryable = "net.not_a_page", False

    def __init__(self, url: str) -> None:
        super().__init__(
            url,
            f"{shown(url)} is a sound, a film, a picture or a file to download, not a page.",
            "Open it in your browser.",
        )


class RedirectLoop(FetchError):
    """The redirects lead in a circle or do not end."""

    code, retryable = "net.redirect_loop", True

    def __init__(self, url: str) -> None:
        super().__init__(
            url,
            f"{shown(url)} leads on and on without arriving.",
            "Check the address; the fault is probably at the outlet.",
        )


class Blocked(FetchError):
    """We do not go there: not http(s), or an address inside the reader's own network."""

    code, exit_code, retryable = "net.blocked", 77, False

    def __init__(self, url: str, why: str, hint: str = "") -> None:
        super().__init__(url, f"{shown(url)} was not opened: {why}.", hint)


class NotAFeed(FetchError):
    """The answer is no feed: a web page, a login or consent wall, a picture, nothing at all."""

    code, exit_code, retryable = "feed.not_a_feed", 65, True

    def __init__(self, url: str, what: str = "not a feed") -> None:
        super().__init__(
            url,
            f"{shown(url)} is {what}.",
            "Give the address of the outlet's feed, or of its home page to look for one.",
        )


class FileMissing(ReaderError):
    """A file that was named is not there or may not be read."""

    code, exit_code = "input.missing", 66

    def __init__(self, path: object, *, reason: str = "") -> None:
        super().__init__(f"{path} could not be read: {reason}." if reason else f"There is no file {path}.")
        self.hint = "Check the name of the file." if not reason else "Check the file and its permissions."


class NotWritten(ReaderError):
    """A file, or standard output, took no more; a file that was there before is as it was."""

    code, exit_code = "output.not_written", 73

    def __init__(self, path: object, reason: str = "") -> None:
        super().__init__(f"{path} could not be written: {reason or 'it is not writable'}.")
        self.hint = "Check the folder, its permissions and the room on the disk, or name another file."


class LibraryInUse(ReaderError):
    """Another window or command is writing to the library."""

    code, exit_code, retryable = "library.in_use", 75, True

    def __init__(self, path: object) -> None:
        super().__init__(f"The library {path} is in use by a window or another command.")
        self.hint = "Do this in the window, or close it and try again."


class NothingFound(ReaderError):
    """What was asked for by its number or address is not in the library."""

    code, exit_code = "library.nothing_found", 66

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(f"There is no {what} in the library.")
        self.hint = hint


class LibraryUnreadable(ReaderError):
    """The library file cannot be opened. It is left exactly as it is."""

    code, exit_code = "library.unreadable", 65

    def __init__(self, path: object, why: str, hint: str = "") -> None:
        super().__init__(f"The library {path} cannot be opened: {why}.")
        self.hint = hint or "The file was left as it is. Choose another library or restore a backup."


class LibraryDamaged(LibraryUnreadable):
    """The library file is ours but not whole: it is recovered from a backup when it is next opened."""

    code = "library.damaged"


class LibraryGone(ReaderError):
    """The library's file is no longer where it was opened: whatever is written there now would be lost."""

    code, exit_code, retryable = "library.gone", 74, True

    def __init__(self, path: object) -> None:
        super().__init__(f"The library {path} was moved, removed or replaced while it was open.")
        self.hint = "Nothing more is written to it. Put it back in its place and try again."


class LibraryReadOnly(ReaderError):
    """The library, or the folder it stands in, may not be written to."""

    code, exit_code = "library.read_only", 77

    def __init__(self, path: object) -> None:
        super().__init__(f"The library {path} can only be read from here.")
        self.hint = "Check the permissions of the file and of its folder."


class LibraryFull(ReaderError):
    """No room on the disk; what was being written was taken back."""

    code, exit_code, retryable = "library.full", 74, True

    def __init__(self, path: object) -> None:
        super().__init__(f"There is no room left on the disk for the library {path}.")
        self.hint = "Free some space and try again; what was stored before is safe."


class ClockWrong(ReaderError):
    """By the outlets' servers the computer's clock is wrong: what goes by age is not removed."""

    code, exit_code, retryable = "clock.wrong", 75, True

    def __init__(self, here: datetime, servers: datetime) -> None:
        super().__init__(
            f"By this computer's clock it is {here:%Y-%m-%d}, by the outlets' servers {servers:%Y-%m-%d}."
        )
        self.hint = "Set the clock right: until then nothing is removed for its age."


class ModelBroken(ReaderError):
    """The sentence encoder's files are missing or damaged."""

    code, exit_code = "model.broken", 70

    def __init__(self, folder: str) -> None:
        super().__init__(f"The sentence encoder in {folder} could not be read.")
        self.hint = "Install the program again."
