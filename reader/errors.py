"""Every failure that is expected: one plain sentence, what to do next, and an exit code.

Anything else that is raised is a bug and is logged with its traceback. Exit codes follow sysexits.h.
"""

from __future__ import annotations


class ReaderError(Exception):
    """An expected failure. `str()` is one sentence for the reader; `hint` says what to do next."""

    code: str = "reader.failed"
    exit_code: int = 1
    retryable: bool = False
    hint: str = ""


class Cancelled(ReaderError):
    """The reader stopped the work. Not a fault: what was done so far is kept."""

    code, exit_code = "work.cancelled", 130

    def __init__(self) -> None:
        super().__init__("Stopped.")
        self.hint = "What was done so far is kept."


class BadInput(ReaderError):
    """A file or an argument that the program was given cannot be used."""

    code, exit_code = "input.bad", 65

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint
