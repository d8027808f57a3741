"""What went wrong with a connection, in the reader's words."""

from __future__ import annotations

_BY_DATE = ("certificate has expired", "certificate is not yet valid")
_NO_HOST = ("name lookup", "gaierror")


def without_tls(error: BaseException) -> bool:
    """Whether the server may be one that does not know https; never where it showed a certificate."""
    return why(error) in ("refused the connection", "could not agree on a safe connection")


def why(error: BaseException) -> str:
    """The end of a sentence that begins with the address."""
    text = ""
    cause: BaseException | None = error
    while cause is not None:
        text += repr(cause).lower()
        cause = cause.__cause__ or cause.__context__
    if any(sign in text for sign in _BY_DATE):
        reason = "shows a certificate that is not valid today (look whether this computer's clock is right)"
    elif "certificate" in text:
        reason = "shows a certificate that this computer does not trust"
    elif "ssl" in text:
        reason = "could not agree on a safe connection"
    elif any(sign in text for sign in _NO_HOST):
        reason = "could not be found (no such host, or no connection)"
    elif "refused" in text:
        reason = "refused the connection"
    else:
        reason = "could not be reached"
    return reason
