"""One window on one library: a second start brings the window that is there to the front, with the files that
it was given, and ends."""

from __future__ import annotations

import getpass
import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1000
SHOW = b"show"
MOST_BYTES = 65_536
"""Of one message: a thousand files with long names."""


def name_of(library: Path) -> str:
    """What the windows of one library and one person call each other by."""
    try:
        person = getpass.getuser()
    except (OSError, KeyError):
        person = ""
    return "variorum-" + sha256(f"{person}\n{library.resolve()}".encode()).hexdigest()[:24]


def raised(library: Path, files: Sequence[str] = ()) -> bool:
    """Whether another process has a window on this library, brings it to the front and opens the files."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(library))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(SHOW + b" " + json.dumps(list(files)).encode() + b"\n")
    socket.flush()
    heard = socket.waitForReadyRead(PATIENCE_MS) and bytes(socket.readAll().data()).startswith(b"ok")
    socket.disconnectFromServer()
    return bool(heard)


class Instance(QObject):
    """Listens for later starts on the same library.

    Signals:
        asked(list[str]): the window is to come to the front, and to open these files.
    """

    asked = Signal(list)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self.listen(library)

    def listen(self, library: Path) -> None:
        """Answer for this library from now on."""
        self._server.close()
        name = name_of(library)
        if not self._server.listen(name):
            # Nobody answered there (see `raised`): what is left of a window that was killed.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listens(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        line = bytes(socket.readLine(MOST_BYTES).data())
        if not line.startswith(SHOW):
            return
        socket.write(b"ok\n")
        socket.flush()
        try:
            given = json.loads(line.removeprefix(SHOW) or b"[]")
        except ValueError:
            given = []
        files = given if isinstance(given, list) else []
        self.asked.emit([each for each in files if isinstance(each, str)])
