"""What went wrong with a connection, in the reader's words."""

from __future__ import annotations

import ssl


def why(error: BaseException) -> str:
    """The end of a sentence that begins with the address."""
    text = repr(error).lower()
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "shows a certificate that this computer does not trust"
        text += repr(cause).lower()
        cause = cause.__cause__ or cause.__context__
    if "certificate" in text:
        return "shows a certificate that this computer does not trust"
    if "ssl" in text:
        return "could not agree on a safe connection"
    if "name lookup" in text or "gaierror" in text:
        return "could not be found (no such host, or no connection)"
    if "refused" in text:
        return "refused the connection"
    return "could not be reached"
