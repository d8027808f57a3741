"""A real Secret Service (GNOME Keyring) on a private D-Bus session, with a folder of its own."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
PASSWORD = b"the keyring's own password"
_PATIENCE = 20.0


def missing() -> list[str]:
    """The programs that are not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


@contextmanager
def secret_service(folder: Path) -> Iterator[dict[str, str]]:
    """Start both; gives the environment in which a program finds this keychain."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    environment = {
        **os.environ,
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
    }
    for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND", "DISPLAY", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment,
    )  # fmt: skip
    keyring: subprocess.Popen[bytes] | None = None
    try:
        assert bus.stdout is not None
        address = _line(bus.stdout.fileno())
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment,
        )  # fmt: skip
        assert keyring.stdin is not None
        keyring.stdin.write(PASSWORD)
        keyring.stdin.close()
        _wait_for_secrets(address)
        yield environment
    finally:
        for process in (keyring, bus):
            if process is not None:
                process.terminate()
                process.wait(10)
        assert bus.stdout is not None
        bus.stdout.close()


def _line(descriptor: int) -> str:
    data, until = b"", time.monotonic() + _PATIENCE
    while not data.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, until - time.monotonic()))
        piece = os.read(descriptor, 4096) if ready else b""
        assert piece, "no D-Bus session came up"
        data += piece
    return data.decode().strip()


def _wait_for_secrets(address: str) -> None:
    """Until somebody owns the name of the Secret Service on the bus."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    ask = new_method_call(bus, "NameHasOwner", "s", ("org.freedesktop.secrets",))
    until = time.monotonic() + _PATIENCE
    with open_dbus_connection(address) as connection:
        while not connection.send_and_get_reply(ask).body[0]:
            assert time.monotonic() < until, "the keyring did not come up"
            select.select([], [], [], 0.02)
