"""The reader's settings as the window has them: at once here, then kept by the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.errors import BadInput
from reader.settings import ALL, BY_KEY, Setting
from ui.core_words import told
from ui.models.jobs import Jobs
from ui.services import Services

T = TypeVar("T", bool, int, float, str)


class Preferences(QObject):
    """Signals:
    changed(key): a setting has another value.
    refused(key, sentence): a value could not be kept; the one before is back.
    """

    changed = Signal(str)
    refused = Signal(str, str)

    def __init__(self, services: Services, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._values: dict[str, Any] = {setting.key: setting.default for setting in ALL}
        self._on_the_way: Counter[str] = Counter()
        services.opened.connect(self.read)

    def value(self, setting: Setting[T]) -> T:
        """The value in force."""
        found: T = self._values[setting.key]
        return found

    def is_default(self, setting: Setting[Any]) -> bool:
        return bool(self._values[setting.key] == setting.default)

    def read(self) -> None:
        """Read what the library keeps, and say all of it: what the window shows may be from elsewhere. Of a
        value that is on its way there it still has the one before."""
        kept: Mapping[str, Any] = self._services.setting_values()
        for key in BY_KEY:
            if key in kept and not self._on_the_way[key]:
                self._values[key] = kept[key]
                self.changed.emit(key)

    def put(self, setting: Setting[T], value: T) -> None:
        """Take a value at once and have it kept. A value out of bounds is refused in words."""
        try:
            checked = setting.check(value)
        except BadInput as error:
            self.refused.emit(setting.key, f"{told(str(error))} {told(error.hint)}".strip())
            return
        if checked != self._values[setting.key]:
            self._send(setting, checked, checked)

    def reset(self, setting: Setting[Any]) -> None:
        """Back to the default."""
        if not self.is_default(setting):
            self._send(setting, setting.default, None)

    def _send(self, setting: Setting[Any], value: object, sent: object) -> None:
        key, before = setting.key, self._values[setting.key]
        self._values[key] = value
        self._on_the_way[key] += 1
        self.changed.emit(key)

        def done(_result: dict[str, Any]) -> None:
            self._on_the_way[key] -= 1

        def failed(sentence: str, hint: str) -> None:
            self._on_the_way[key] -= 1
            # Only if nothing newer was chosen meanwhile.
            if self._values[key] == value:
                self._values[key] = before
                self.changed.emit(key)
            self.refused.emit(key, f"{sentence} {hint}".strip())

        self._jobs.run("set", key=key, value=sent, done=done, failed=failed)
