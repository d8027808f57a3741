"""Signed-in feeds: the library knows how, the system's keychain knows the secret."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Mapping

from reader.errors import BadInput, ReaderError
from reader.model.feed import Feed
from reader.net.address import is_public, origin
from reader.net.keychain import Credential, KeychainClosed
from reader.pipeline.outcome import Announce, RefreshResult, nobody
from reader.pipeline.services import Services
from reader.work.progress import CancelToken, Progress, silent

log = logging.getLogger(__name__)

_LIBRARY_ID = "library.id"
_PATIENCE = 60.0
"""Seconds that a keychain may take, dialogs included."""


class SignInLost(ReaderError):
    """The library says that the reader signs in, but the keychain has nothing for it."""

    code, exit_code = "sign_in.lost", 77

    def __init__(self, feed: Feed) -> None:
        super().__init__(f"The keychain has no sign-in for {feed.title} any more: sign in to it again.")


class SignInRefused(ReaderError):
    """The outlet does not take what the reader gave."""

    code, exit_code = "sign_in.refused", 77

    def __init__(self, feed: Feed) -> None:
        super().__init__(f"{feed.title} did not take the sign-in, and it was not kept.")
        self.hint = "Check the name and the secret."


class Secrets:
    """The headers of signed-in feeds during one refresh: each is looked up once, off the event loop."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._jobs: dict[int, asyncio.Task[Mapping[str, str]]] = {}

    async def of(self, feed: Feed, url: str | None = None) -> Mapping[str, str] | None:
        """Headers for the feed's address, or for another `url`, which gets them only on the same origin.

        Raises:
            SignInLost, NoKeychain, KeychainClosed: the feed must not be asked without.
        """
        if not feed.sign_in or (url is not None and origin(url) != origin(feed.url)):
            return None
        if feed.id not in self._jobs:
            self._jobs[feed.id] = asyncio.create_task(self._look_up(feed))
        return await asyncio.shield(self._jobs[feed.id])

    async def _look_up(self, feed: Feed) -> Mapping[str, str]:
        try:
            return await asyncio.wait_for(asyncio.to_thread(headers_of, self._services, feed), _PATIENCE)
        except TimeoutError:
            raise KeychainClosed from None


def headers_of(services: Services, feed: Feed) -> Mapping[str, str]:
    """The header that signs in to a feed. Blocks.

    Raises:
        SignInLost, NoKeychain, KeychainClosed: there is none to be had.
    """
    found = services.keychain().get(_place(feed), _account(services, feed))
    if found is None:
        raise SignInLost(feed)
    return found.headers()


def keep_sign_in(services: Services, feed_id: int, credential: Credential) -> Feed:
    """Put the secret into the keychain and note in the library that it is there.

    Raises:
        BadInput: it cannot be sent, or would travel in the open.
        NoKeychain, KeychainClosed: it was not kept.
        NothingFound: there is no such feed.
    """
    feed = services.library.feeds.get(feed_id)
    scheme, host, _ = origin(feed.url)
    private = host == "localhost" or (host.replace(".", "").isdigit() and not is_public(host))
    if scheme != "https" and not private:
        raise BadInput(
            f"{feed.title} is not fetched over https: the secret would travel in the open.",
            "Subscribe to its https address.",
        )
    services.keychain().keep(_place(feed), _account(services, feed), credential)
    services.library.feeds.set_sign_in(feed_id, credential.kind)
    return services.library.feeds.get(feed_id)


def sign_in(
    services: Services,
    feed_id: int,
    credential: Credential,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    announce: Announce = nobody,
) -> RefreshResult:
    """Keep the secret and ask the feed with it at once; what it answers is stored.

    Raises:
        SignInRefused: the outlet does not take it (401 or 403); then it is not kept.
        Others: as `keep_sign_in` and `refresh`.
    """
    from reader.pipeline.refresh import refresh  # which itself needs the secrets

    feed = keep_sign_in(services, feed_id, credential)
    result = refresh(services, [feed_id], progress, cancel, announce=announce)
    if any(failure.status in (401, 403) for failure in result.failed):
        sign_out(services, feed_id)
        raise SignInRefused(feed)
    return result


def sign_out(services: Services, feed_id: int) -> Feed:
    """Take the secret out of the keychain again.

    Raises:
        NothingFound: there is no such feed.
        NoKeychain, KeychainClosed: it may still be there.
    """
    feed = services.library.feeds.get(feed_id)
    if feed.sign_in:
        services.keychain().forget(_place(feed), _account(services, feed))
        services.library.feeds.set_sign_in(feed_id, "")
    return feed


def forget(services: Services, feed: Feed) -> None:
    """Of a feed that is being removed: as `sign_out`, but a closed keychain does not stand in the way."""
    if feed.sign_in:
        try:
            services.keychain().forget(_place(feed), _account(services, feed))
        except ReaderError as error:
            log.warning("the sign-in of feed %d stays in the keychain: %s", feed.id, error)


def _place(feed: Feed) -> str:
    scheme, host, port = origin(feed.url)
    return f"{scheme}://{host}:{port}"


def _account(services: Services, feed: Feed) -> str:
    """A feed's number means something only within its library."""
    kept = services.library.settings
    known = kept.get(_LIBRARY_ID)
    if known is None:
        known = uuid.uuid4().hex
        kept.put(_LIBRARY_ID, known)
    return f"feed {feed.id} of {known}"
