"""What a server answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.model.feed import Validators


@dataclass(frozen=True, slots=True)
class Response:
    """An answer that can be used: a 2xx with its body, or "not modified" (304) without one.

    `url` is where the answer came from, after redirects. `headers` have lower-case names; equal names
    are joined by ", ". `body` is unpacked. `validators` are what to send next time, byte for byte.
    `permanent_url` is where the server says the address has moved to for good (301, 308), or None.
    `wire_bytes` is what came over the wire as body.
    """

    status: int
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    validators: Validators = field(default_factory=Validators)
    not_modified: bool = False
    permanent_url: str | None = None
    wire_bytes: int = 0

    @property
    def content_type(self) -> str | None:
        """The Content-Type header as sent, with its charset, or None."""
        return self.headers.get("content-type")
