"""Why a connection failed, told so that the reader knows where to look."""

from __future__ import annotations

import ssl

import httpx
import pytest

from reader.net.faults import why

FAILED = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (FAILED + "certificate has expired (_ssl.c:1006)", "this computer's clock is right"),
        (FAILED + "certificate is not yet valid (_ssl.c:1006)", "this computer's clock is right"),
        (FAILED + "self-signed certificate (_ssl.c:1006)", "this computer does not trust"),
    ],
)
def test_a_certificate_that_is_not_valid_by_its_date_leads_to_the_clock(told: str, words: str) -> None:
    error = httpx.ConnectError(told)
    error.__cause__ = ssl.SSLCertVerificationError(1, told)
    assert words in why(error)


def test_what_is_unknown_could_not_be_reached() -> None:
    assert why(httpx.ConnectError("odd")) == "could not be reached"
