"""Newspapers and stations that no list knows, by the form of their names ("the Harbour Gazette", "KXQL")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.compare.sources_outlets import Named, Outlet

_NOUNS = (
    "Advertiser|Argus|Beacon|Bee|Bulletin|Chronicle|Citizen|Courant|Courier|Daily|Dispatch|Echo|Enquirer|"
    "Evening News|Examiner|Gazette|Globe|Herald|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|Morning News|"
    "News|Newspapers|Observer|Picayune|Post|Post-Dispatch|Press|Public Media|Public Radio|Radio|Record|"
    "Register|Reporter|Sentinel|Standard|Star|Sun|Telegram|Telegraph|Times|Tribune|TV|Weekly"
)
_NO_NAME = "The|As|A|An|And|But|In|On|At|For|To|By|When|While|After|If|Even|That|This|Then|Also|Both"
_WORD = rf"(?!(?:{_NO_NAME})\b)[A-Z][\w’'-]*\.?"
_CALL_SIGN = r"[KW][A-Z]{3}"
_NAME = re.compile(
    r"(?<![\w@#.&’'-])(?:[Tt]he )?"
    rf"(?P<name>(?:{_WORD} ){{1,3}}?(?:{_NOUNS})(?: (?:{_NOUNS}))?|Radio {_WORD}(?: {_WORD})?|"
    rf"{_CALL_SIGN}-(?:TV|FM|AM)|(?P<bare>{_CALL_SIGN}))(?![\w@’-]| (?:of |for )?[A-Z])"
)
_MAY = re.compile(rf"(?:{_NOUNS})|{_CALL_SIGN}")
# Of the form, and no papers: who carries letters is called so after a whole country.
_NO_PRESS = re.compile(
    r"Royal Mail|Public Citizen|Federal Register|(?:Australia|Australian|Austrian|Canada|Deutsche|Finnish|"
    r"Hong Kong|India|Iran|Israel|Japan|Malta|NZ|New Zealand|Pakistan|Polish|Serbia|Singapore|Swiss|Thailand)"
    r" Post"
)


def unlisted(text: str, listed: Sequence[Named]) -> Iterator[Named]:
    """Each name in a text that has an outlet's form and touches none that the list finds there, in order. A
    bare call sign is `plain`: other things are called so, too ("WADA")."""
    if not _MAY.search(text):
        return
    for m in _NAME.finditer(text):
        apart = not any(named.start < m.end() and m.start() < named.end for named in listed)
        if apart and not _NO_PRESS.fullmatch(m["name"]):
            outlet = Outlet(m["name"], agency=False, domain="")
            yield Named(m.start(), m.end(), m["name"], outlet, plain=m["bare"] is not None)


def of_name(text: str, name: str) -> Iterator[Named]:
    """Each place of an outlet's own name in a text, with its article or without. A name of one word is
    `plain`: it may be just that word."""
    core = re.sub(r"^[Tt]he ", "", name.strip())
    if not core or core not in text:
        return
    outlet = Outlet(core, agency=False, domain="")
    for m in re.finditer(rf"(?<![\w@#.-])(?:[Tt]he )?{re.escape(core)}(?![\w@-]|\.\w)", text):
        yield Named(m.start(), m.end(), core, outlet, plain=" " not in core)


def is_unlisted(name: str) -> bool:
    """Whether a name has the form of an outlet's, with its article or without."""
    m = _NAME.fullmatch(name)
    return m is not None and m["bare"] is None and not _NO_PRESS.fullmatch(m["name"])
