"""What the pipeline works with; reader.app puts it together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.settings import Settings
from reader.work.clock import Clock

if TYPE_CHECKING:
    from reader.net.client import Client
    from reader.net.keychain import Keychain
    from reader.store.library import Library
    from reader.text.vectors import Encoder


def _keychain() -> Keychain:
    from reader.net.keychain import Keychain

    return Keychain()


def _nothing(_seconds: float) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Services:
    """The library, the clock, the settings, and makers of what is heavy: loaded when it is asked for.

    `encoder` gives the same object until `let_go` drops what was not asked for in so many seconds (it says
    whether it was dropped); `client` gives a new one, `keychain` the system's.
    """

    library: Library
    clock: Clock
    settings: Settings
    encoder: Callable[[], Encoder]
    client: Callable[[], Client]
    keychain: Callable[[], Keychain] = field(default=_keychain)
    let_go: Callable[[float], bool] = field(default=_nothing)
