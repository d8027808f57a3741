"""Secrets of signed-in feeds: kept by the system's keychain and nowhere else.

Only keychains that encrypt what they keep are used (see `_TRUSTED`). keyring also knows backends that
write plain text or drop what they are given; those are refused even if somebody has set them up.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Literal, get_args

from reader.errors import BadInput, ReaderError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Kind = Literal["basic", "bearer", "cookie"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_SERVICE = "Variorum"
_LONGEST = 8000  # characters of a name and a secret
_TRUSTED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)
_HOW = {
    "linux": "install GNOME Keyring, KWallet or KeePassXC and log in again",
    "darwin": "open Keychain Access and make a login keychain",
    "win32": "open the Credential Manager of Windows and check that its service runs",
}


class NoKeychain(ReaderError):
    """The system has no keychain that we trust."""

    code, exit_code = "keychain.none", 69

    def __init__(self, why: str = "") -> None:
        how = _HOW.get(sys.platform, _HOW["linux"])
        super().__init__(f"{why or 'This computer has no keychain to keep the secret in'}: {how}.")


class KeychainClosed(ReaderError):
    """The keychain is locked, or did not answer."""

    code, exit_code, retryable = "keychain.closed", 75, True

    def __init__(self) -> None:
        super().__init__("The system's keychain is locked or does not answer: unlock it and try again.")


@dataclass(frozen=True, slots=True)
class Credential:
    """How a reader signs in. `name` is for "basic" only. Never shown, not even by repr()."""

    kind: Kind
    secret: str = field(repr=False)
    name: str = field(default="", repr=False)

    def check(self) -> Credential:
        """Raises:
        BadInput: it cannot stand in a header. The sentence does not repeat it.
        """
        if self.kind not in KINDS:
            raise BadInput(f'"{self.kind}" is no way to sign in.', f"It is one of: {', '.join(KINDS)}.")
        if not self.secret:
            raise BadInput("The secret is empty.")
        if len(self.secret) + len(self.name) > _LONGEST:
            raise BadInput("The secret is longer than a server takes.")
        if any(ord(c) < 32 or ord(c) == 127 for c in self.secret + self.name):
            raise BadInput("The secret or name holds a line break or another character that cannot be sent.")
        if self.kind == "basic" and ":" in self.name:
            raise BadInput("A name cannot hold a colon.")
        if self.kind != "basic" and not self.secret.isascii():
            raise BadInput("The secret holds letters that cannot be sent.", "Copy it once more.")
        return self

    def headers(self) -> dict[str, str]:
        """The one header that carries it."""
        if self.kind == "basic":
            both = base64.b64encode(f"{self.name}:{self.secret}".encode()).decode()
            return {"Authorization": f"Basic {both}"}
        if self.kind == "bearer":
            return {"Authorization": f"Bearer {self.secret}"}
        return {"Cookie": self.secret}


def system_backend() -> KeyringBackend:
    """The system's keychain.

    Raises:
        NoKeychain: there is none, or another one is set up that does not encrypt.
    """
    from keyring import core

    try:
        chosen = core.load_env() or core.load_config()
    except Exception as error:  # keyring passes on whatever loading a foreign class raises
        raise NoKeychain("The keychain that keyring is set to cannot be loaded") from error
    if chosen is not None and not _is_chainer(chosen):
        if not trusted(chosen):
            raise NoKeychain("keyring is set to a store that does not encrypt what it keeps")
        return chosen
    found: list[tuple[float, KeyringBackend]] = []
    for module, name in _TRUSTED:
        try:
            kind = getattr(import_module(module), name)
            found.append((float(kind.priority), kind()))
        except Exception:  # noqa: S112 - each backend says in a way of its own that it does not work here
            continue
    if not found:
        raise NoKeychain
    return max(found, key=lambda pair: pair[0])[1]


def trusted(backend: object) -> bool:
    """Whether a keyring backend is one of those that encrypt."""
    return any((kind.__module__, kind.__qualname__) in _TRUSTED for kind in type(backend).__mro__[:1])


def _is_chainer(backend: object) -> bool:
    return type(backend).__module__ == "keyring.backends.chainer"


class Keychain:
    """Keeps one credential per account and origin. Its calls block, perhaps for a dialog of the system.

    The origin is part of the name under which a secret is kept: an account whose feed leads to another host
    finds nothing there.
    """

    def __init__(self, backend: Callable[[], KeyringBackend] = system_backend) -> None:
        self._backend = backend

    def keep(self, origin: str, account: str, credential: Credential) -> None:
        """Raises:
        BadInput: it cannot be used.
        NoKeychain, KeychainClosed: it was not kept.
        """
        credential.check()
        data = {"kind": credential.kind, "name": credential.name, "secret": credential.secret}
        text = json.dumps(data)
        self._call(lambda backend: backend.set_password(_service(origin), account, text))
        if self._read(origin, account) != text:
            raise NoKeychain("The keychain did not keep the secret")

    def get(self, origin: str, account: str) -> Credential | None:
        """Raises:
        NoKeychain, KeychainClosed: nobody can say.
        """
        text = self._read(origin, account)
        try:
            data = json.loads(text or "null")
            return Credential(data["kind"], data["secret"], data["name"]).check() if data else None
        except (ValueError, KeyError, TypeError, BadInput):
            return None

    def forget(self, origin: str, account: str) -> None:
        """Harmless if there is nothing."""
        if self._read(origin, account) is not None:
            self._call(lambda backend: backend.delete_password(_service(origin), account))

    def _read(self, origin: str, account: str) -> str | None:
        found: list[str | None] = []
        self._call(lambda backend: found.append(backend.get_password(_service(origin), account)))
        return found[0]

    def _call(self, work: Callable[[KeyringBackend], None]) -> None:
        backend = self._backend()
        if not trusted(backend):
            raise NoKeychain("keyring is set to a store that does not encrypt what it keeps")
        try:
            work(backend)
        except Exception:
            # Whatever D-Bus or the system raise; their texts may hold what was being kept: not chained.
            raise KeychainClosed from None


def _service(origin: str) -> str:
    return f"{_SERVICE} ({origin})"
