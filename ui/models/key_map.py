"""Which keys call which command: the usual ones, and those that the reader gave instead."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

Keys = tuple[str, ...]
_TEXT = QKeySequence.SequenceFormat.PortableText


class KeyMap:
    """Keys by the name of a command, as portable text ("Ctrl+R"); what differs from the usual is kept."""

    def __init__(self, usual: Mapping[str, Keys]) -> None:
        self._usual = {name: tuple(filter(None, map(plain, keys))) for name, keys in usual.items()}
        self._changed: dict[str, Keys] = {}

    def of(self, name: str) -> Keys:
        """The keys of a command; the first is the one that is shown."""
        return self._changed.get(name, self._usual[name])

    def is_usual(self, name: str) -> bool:
        return name not in self._changed

    @property
    def all_usual(self) -> bool:
        return not self._changed

    def owners(self, key: str, but: str = "") -> list[str]:
        """The commands that a key calls already, other than `but`."""
        key = plain(key)
        return [name for name in self._usual if name != but and key and key in self.of(name)]

    def give(self, name: str, keys: Keys) -> None:
        """Give a command these keys, none of them if empty; other commands lose what they had of them."""
        wanted = tuple(dict.fromkeys(filter(None, map(plain, keys))))
        for other in {owner for key in wanted for owner in self.owners(key, name)}:
            self._put(other, tuple(key for key in self.of(other) if key not in wanted))
        self._put(name, wanted)

    def reset(self, name: str) -> None:
        """Give a command its usual keys back; a command that had taken one of them loses it."""
        self.give(name, self._usual[name])

    def reset_all(self) -> None:
        self._changed.clear()

    def text(self) -> str:
        """What is to be kept: JSON of the changed ones, "" if there are none."""
        return json.dumps(self._changed, sort_keys=True) if self._changed else ""

    def read(self, text: str) -> None:
        """Take what was kept; an old command or a word that is no key is passed over."""
        self._changed.clear()
        try:
            kept = json.loads(text or "{}")
        except (ValueError, RecursionError):
            return
        for name, keys in kept.items() if isinstance(kept, dict) else ():
            if name in self._usual and isinstance(keys, list) and all(isinstance(key, str) for key in keys):
                self._put(name, tuple(filter(None, map(plain, keys))))

    def _put(self, name: str, keys: Keys) -> None:
        if keys == self._usual[name]:
            self._changed.pop(name, None)
        else:
            self._changed[name] = keys


def plain(key: str) -> str:
    """A key in its one way of writing; "" if it is none."""
    return QKeySequence(key, _TEXT).toString(_TEXT)


def native(key: str) -> str:
    """A key as this system writes it (⌘R on a Mac)."""
    return QKeySequence(key, _TEXT).toString(QKeySequence.SequenceFormat.NativeText)
