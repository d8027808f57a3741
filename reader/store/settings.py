"""Where settings are written down; what they mean is declared in reader.settings."""

from __future__ import annotations

from reader.store.database import Database

GET = "SELECT value FROM settings WHERE key = ?"
ALL = "SELECT key, value FROM settings ORDER BY key"
KEEP = (
    "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
DROP = "DELETE FROM settings WHERE key = ?"


class KeptSettings:
    """Settings as text by key; `reader.settings.Settings` reads and writes them typed."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, key: str) -> str | None:
        row = self._db.one(GET, (key,))
        return None if row is None else str(row[0])

    def all(self) -> dict[str, str]:
        return dict(self._db.all(ALL))

    def put(self, key: str, value: str) -> None:
        self._db.run(KEEP, (key, value))

    def drop(self, key: str) -> None:
        """Back to the default."""
        self._db.run(DROP, (key,))
