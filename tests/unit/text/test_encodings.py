"""Unknown bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.encodings import decode

WESTERN = "Café “Déjà vu” … Zoë Müller"
RUSSIAN = "Совет закрыл библиотеку на Мельничной улице после долгого спора."
POLISH = "Zażółć gęślą jaźń, wójt zamknął bibliotekę przy ulicy Młyńskiej."
JAPANESE = "東京で会議が開かれた。市長が話した。"


@pytest.mark.parametrize(
    ("data", "header", "text"),
    [
        (WESTERN.encode(), None, WESTERN),
        (WESTERN.encode(), "text/plain; charset=iso-8859-1", WESTERN),
        (WESTERN.encode("cp1252"), None, WESTERN),
        (WESTERN.encode("cp1252"), "text/html; charset=ISO-8859-1", WESTERN),
        (WESTERN.encode("cp1252"), "text/html; charset=nonsense", WESTERN),
        (WESTERN.encode("utf-8-sig"), None, WESTERN),
        (WESTERN.encode("utf-16"), None, WESTERN),
        (WESTERN.encode("utf-32"), None, WESTERN),
        (
            "plain words only, in two bytes each".encode("utf-16-le"),
            None,
            "plain words only, in two bytes each",
        ),
        (JAPANESE.encode("shift_jis"), "text/html; charset=Shift_JIS", JAPANESE),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN),
        (POLISH.encode("cp1250"), None, POLISH),
        (WESTERN.encode()[:-1] + b"\xff", None, WESTERN[:-1] + "\ufffd"),
        (b"", None, ""),
        (b"Z\xfcrich caf\xe9", "text/xml; charset=utf-8", "Zürich café"),
        (b"Smart \x93quotes\x94 here", None, "Smart “quotes” here"),
        ("Zürich ".encode() + b"\x80 5", None, "Zürich \ufffd 5"),
        ("The café".encode()[:-1], None, "The caf\ufffd"),
    ],
)
def test_decoding(data: bytes, header: str | None, text: str) -> None:
    assert decode(data, header) == text


@pytest.mark.parametrize(
    "head",
    [
        '<?xml version="1.0" encoding="{}"?>',
        "<meta charset={}>",
        '<meta http-equiv="Content-Type" content="text/html; charset={}">',
    ],
)
@pytest.mark.parametrize("name", ["windows-1251", "koi8-r", "iso-8859-5"])
def test_a_declaration_counts_in_markup(head: str, name: str) -> None:
    text = head.format(name) + "Совет"
    assert decode(text.encode(name), markup=True) == text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=50))
def test_utf_8_is_always_seen(text: str) -> None:
    marked = text.lstrip("\ufeff") + "é"
    assert decode(marked.encode(), "text/html; charset=windows-1252", markup=True) == marked


@given(
    st.binary(max_size=80),
    st.sampled_from([None, "text/html; charset=utf-7", "x; charset=idna", "charset=hex"]),
)
def test_no_bytes_make_it_crash(data: bytes, header: str | None) -> None:
    assert isinstance(decode(data, header, markup=True), str)
