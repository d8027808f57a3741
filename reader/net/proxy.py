"""The system's proxy: from the environment, macOS or the Windows registry."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from reader.errors import FeedUnreachable


def _never(_host: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Proxies:
    """Which proxy serves a scheme, and which hosts go without.

    `by_scheme` maps "http", "https" or "all" to the proxy's address; `bypass` says if a host is exempt.
    """

    by_scheme: Mapping[str, str] = field(default_factory=dict)
    bypass: Callable[[str], bool] = _never

    @classmethod
    def of_system(cls) -> Proxies:
        """What the computer is set to use now."""
        return cls(urllib.request.getproxies(), lambda host: bool(urllib.request.proxy_bypass(host)))

    def for_url(self, url: str) -> str | None:
        """The proxy for an address, or None for the direct way.

        Raises:
            FeedUnreachable: the proxy is of a kind that we cannot use; going past it would show others
                what the reader wants hidden.
        """
        parts = urlsplit(url)
        proxy = self.by_scheme.get(parts.scheme) or self.by_scheme.get("all")
        if not proxy or self.bypass(parts.hostname or ""):
            return None
        if "://" not in proxy:
            proxy = f"http://{proxy}"
        kind = urlsplit(proxy).scheme.lower()
        if kind not in ("http", "https"):
            raise FeedUnreachable(
                url, why=f"was not asked: this computer's proxy is of a kind ({kind}) that cannot be used"
            )
        return proxy
