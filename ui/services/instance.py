"""One window on one library: a second start brings the window that is there to the front, and ends."""

from __future__ import annotations

import getpass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1000
SHOW = b"show\n"


def name_of(library: Path) -> str:
    """What the windows of one library and one person call each other by."""
    try:
        person = getpass.getuser()
    except (OSError, KeyError):
        person = ""
    return "variorum-" + sha256(f"{person}\n{library.resolve()}".encode()).hexdigest()[:24]


def raised(library: Path) -> bool:
    """Whether another process has a window on this library, and brings it to the front."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(library))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(SHOW)
    socket.flush()
    heard = socket.waitForReadyRead(PATIENCE_MS) and bytes(socket.readAll().data()).startswith(b"ok")
    socket.disconnectFromServer()
    return bool(heard)


class Instance(QObject):
    """Listens for later starts on the same library.

    Signals:
        asked(): the window is to come to the front.
    """

    asked = Signal()

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
            if socket.bytesAvailable():
                self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()).startswith(SHOW.strip()):
            socket.write(b"ok\n")
            socket.flush()
            self.asked.emit()
