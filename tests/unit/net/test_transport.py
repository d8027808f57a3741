"""Several addresses of one host: the first that answers wins, and nothing is left open."""

from __future__ import annotations

import asyncio
import contextlib

import httpcore
import pytest

from reader.net import transport
from reader.net.transport import CheckedBackend, PrivateAddress


class Stream:
    def __init__(self) -> None:
        self.closed = False

    async def aclose(self) -> None:
        self.closed = True


class Network:
    """Addresses that answer, refuse, hang, or answer too late to be cancelled."""

    def __init__(self, behaviour: dict[str, str]) -> None:
        self.behaviour = behaviour
        self.tried: list[str] = []
        self.streams: dict[str, Stream] = {}

    async def connect_tcp(self, host: str, *rest: object) -> Stream:
        self.tried.append(host)
        how = self.behaviour[host]
        if how == "refuse":
            raise httpcore.ConnectError("refused")
        if how == "hang":
            await asyncio.Event().wait()
        if how == "late":
            with contextlib.suppress(asyncio.CancelledError):  # it came through in the same moment
                await asyncio.Event().wait()
        self.streams[host] = Stream()
        return self.streams[host]


def connect(network: Network, addresses: list[str], *, allow_private: bool = False) -> object:
    async def names(host: str, port: int) -> list[str]:
        return addresses

    async def main() -> object:
        backend = CheckedBackend(names, allow_private=allow_private)
        backend._real = network  # type: ignore[assignment]
        return await backend.connect_tcp("news.example", 443, 5.0)

    return asyncio.run(main())


V6, V4, OTHER = "2606:4700::1111", "93.184.216.34", "93.184.216.35"


def test_a_silent_address_gives_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_LEAD_SECONDS", 0.001)
    network = Network({V6: "hang", V4: "answer"})
    assert connect(network, [V6, V4]) is network.streams[V4]
    assert network.tried == [V6, V4]


def test_a_refusal_gives_way_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_LEAD_SECONDS", 60)
    network = Network({V6: "refuse", V4: "answer"})
    assert connect(network, [V6, V4]) is network.streams[V4]


def test_the_first_choice_is_not_overtaken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_LEAD_SECONDS", 60)
    network = Network({V6: "answer", V4: "answer"})
    assert connect(network, [V6, V4]) is network.streams[V6]
    assert network.tried == [V6]


def test_one_that_came_too_late_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_LEAD_SECONDS", 0.001)
    network = Network({V6: "late", V4: "answer"})
    assert connect(network, [V6, V4]) is network.streams[V4]
    assert network.streams[V6].closed and not network.streams[V4].closed


def test_families_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_LEAD_SECONDS", 60)
    network = Network({V4: "refuse", OTHER: "refuse", V6: "refuse"})
    with pytest.raises(httpcore.ConnectError):
        connect(network, [V4, OTHER, V6])
    assert network.tried == [V4, V6, OTHER]


def test_private_answers_are_passed_over_and_none_is_a_refusal() -> None:
    network = Network({V4: "answer", "10.0.0.1": "answer"})
    assert connect(network, ["10.0.0.1", V4]) is network.streams[V4]
    assert network.tried == [V4]
    for addresses in (["10.0.0.1", "::1"], []):
        with pytest.raises(PrivateAddress):
            connect(network, addresses)
    assert connect(network, ["10.0.0.1"], allow_private=True) is network.streams["10.0.0.1"]
