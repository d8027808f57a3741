"""The programs of this computer that read aloud. Qt's own speech is in no package that we ship, and is larger
than all of the rest; every system has one of these, or gets it with its screen reader."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

from PySide6.QtCore import QStandardPaths

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_SAPI = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """A program that says one text and ends. `arguments` may name the language as {language}; the text is the
    last of them if `typed`, else it comes by standard input. `hush` are the arguments that end what another
    call has begun; without them, it is silent when it ends."""

    program: str
    arguments: tuple[str, ...] = ()
    typed: bool = False
    hush: tuple[str, ...] = ()

    def asked(self, text: str, language: str) -> list[str]:
        """Its arguments for a text. A language that a page only claims to be in may be the path of a file,
        which some programs would open: what is no code is English."""
        code = language if _CODE.fullmatch(language) else "en"
        found = [each.format(language=code) for each in self.arguments]
        return [*found, text] if self.typed else found


def find_voices() -> tuple[Voice, ...]:
    """Those that are here, the one that the reader has most likely set up first."""
    if sys.platform == "darwin":
        known: tuple[Voice, ...] = (Voice("say", ("-f", "-")),)
    elif sys.platform == "win32":
        known = (Voice("powershell", ("-NoProfile", "-NonInteractive", "-Command", _SAPI)),)
    else:
        known = (
            Voice("spd-say", ("--wait", "--language", "{language}", "--"), typed=True, hush=("--cancel",)),
            Voice("espeak-ng", ("-v", "{language}", "--stdin")),
            Voice("espeak", ("-v", "{language}", "--stdin")),
        )
    return tuple(each for each in known if QStandardPaths.findExecutable(each.program))
