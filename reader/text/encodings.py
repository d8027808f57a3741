"""Bytes to text: by BOM, then what the server said, then what the document says, then by looking."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EBCDIC = b"\x4c\x6f\xa7\x94"  # "<?xm"
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)""",
    re.IGNORECASE,
)
# What these names stand for on the web (encoding.spec.whatwg.org): a superset that also reads the rest.
_WEB = {
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252",
    "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254", "tis-620": "cp874", "gb2312": "gb18030",
    "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932", "sjis": "cp932",
    "x-sjis": "cp932", "big5": "big5hkscs", "x-user-defined": "cp1252",
}  # fmt: skip
# On a few letters these cannot be told from Western Windows, which is by far the commonest.
_NEARLY_WESTERN = frozenset(
    """latin_1 iso8859_1 iso8859_3 iso8859_4 iso8859_9 iso8859_10 iso8859_13 iso8859_14 iso8859_15 iso8859_16
    cp1254 cp1257 cp1258 cp850 cp858 cp437 cp775 cp857 cp860 cp861 cp863 cp865 cp500 cp1026 cp1140 cp037 cp273
    mac_roman mac_iceland mac_turkish hp_roman8 ptcp154 kz1048""".split()
)


def decode(data: bytes, content_type: str | None = None, *, markup: bool = False) -> str:
    """Text of a document in an unknown encoding. Never fails; bytes that fit nothing become U+FFFD.

    Args:
        data: the document.
        content_type: the HTTP header; its charset counts, unless the bytes contradict it.
        markup: look for an XML declaration or an HTML meta element as well.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        # Valid UTF-8 with letters beyond ASCII is UTF-8, whatever a header or a template claims; pure
        # ASCII may still be an escape encoding (ISO-2022) or UTF-16 without a mark.
        if not text.isascii() or not ("\0" in text or "\x1b" in text):
            return text
    for name in _claimed(data, content_type, markup=markup):
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return _looked_at(data)


def _claimed(data: bytes, content_type: str | None, *, markup: bool) -> list[str]:
    names = []
    header = re.search(r"""charset\s*=\s*["']?\s*([\w.:-]+)""", content_type or "", re.IGNORECASE)
    if header:
        names.append(header[1].lower())
    if markup and data.startswith(_EBCDIC):
        data = (
            data[:4096].decode("cp037").encode("ascii", "replace")
        )  # all of them write ASCII's letters alike
    if markup and (declared := _DECLARED.search(data[:4096])):
        names.append((declared[1] or declared[2]).decode("ascii", "replace").lower())
    return [_WEB.get(name, name) for name in names]


def _looked_at(data: bytes) -> str:
    sample = data[:4096]
    if sample.count(0) > 0.6 * len(sample):
        return data.decode("utf-32-be" if sample[0] == 0 else "utf-32-le", "replace")
    if b"\0" in sample and len(sample) > 3:
        name = "utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"
        return data.decode(name, "replace")
    bad = data.decode("utf-8", "replace")
    if bad.count("\ufffd") <= max(3, len(bad) // 500):
        within = bad.rstrip("\ufffd")
        if "\ufffd" not in within or not within.replace("\ufffd", "").isascii():
            return bad  # UTF-8 with a few broken letters, or cut inside one
        return data.decode("cp1252", "replace")  # nothing in it is UTF-8 but the claim
    from charset_normalizer import from_bytes

    found = from_bytes(data[:200_000])
    best = found.best()
    name = best.encoding if best else "cp1252"
    tied = any(
        best and other.encoding == "cp1252" and (other.chaos, other.coherence) == (best.chaos, best.coherence)
        for other in found
    )
    if tied or name in _NEARLY_WESTERN:
        name = "cp1252"
    try:
        return data.decode(name, "replace")
    except (LookupError, ValueError):
        return data.decode("cp1252", "replace")
