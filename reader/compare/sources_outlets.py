"""The outlets and agencies that we know by name, and where a text names one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import resources
from reader.text.alternatives import whole

_FILE = "lexicons/outlets.txt"
# Names that are also plain words: only a plain cue ("told Time", "Time reported") makes them an outlet.
_WORDS = frozenset(
    """time people reason nature nation variety deadline metro city sun stuff mint medium frontline reveal mic
    insider block protocol fortune slate vice science kan observer herald independent age standard wire
    dispatch
    bulwark hill atlantic mirror spectator scotsman star forward punch guardian intercept information register
    verge vox salon quartz reforma semafor politico insider scroll golem heise index mena apa tt vg rt lancet
    diplomat focus dawn nikkei national i abc nos yle ani aap pap bta vna ap economist federalist blaze
    athletic
    mashable decrypt grist stat bild telex reforma milenio expresso""".split()
)
_CAPITAL = re.compile(r"[^\Wa-z]\w*")  # from a capital or figure on
_FIRST = re.compile(r".\w*")
_APART = r"\w@#.-"
"""What may not stand before a name."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news organisation: its usual name, and whether it is an agency whose text others print."""

    name: str
    agency: bool
    domain: str


@dataclass(frozen=True, slots=True)
class Named:
    """A place in a text that names an outlet; `plain` if the name is also an ordinary word."""

    start: int
    end: int
    text: str
    outlet: Outlet
    plain: bool


class Outlets:
    """The dictionary, and where a text has a name of it."""

    def __init__(self, outlets: list[tuple[Outlet, list[str]]]) -> None:
        self._by_name: dict[str, Outlet] = {}
        self.by_domain: dict[str, Outlet] = {}
        self._names = {outlet: tuple(names) for outlet, names in outlets}
        for outlet, names in outlets:
            self.by_domain.setdefault(outlet.domain, outlet)
            for name in names:
                self._by_name.setdefault(name, outlet)
                if not name.startswith("The "):
                    self._by_name.setdefault(f"The {name}", outlet)
        self._first: dict[str, list[str]] = {}
        for name in self._by_name:
            if first := _FIRST.match(name.removeprefix("The ")):
                self._first.setdefault(first.group(), []).append(name)
        others = "|".join(re.escape(first) for first in self._first if not _CAPITAL.match(first))
        self._begins = re.compile(
            rf"(?<![{_APART}])(?:The\s+)?(?P<first>{_CAPITAL.pattern}|(?:{others or '(?!)'})(?!\w))"
        )
        self._patterns: dict[str, re.Pattern[str]] = {}

    @classmethod
    def load(cls) -> Outlets:
        """The shipped dictionary; read once."""
        return _shipped()

    def find(self, text: str) -> Iterator[Named]:
        """Every outlet named in a text, in order, longest names first."""
        at = 0
        while begin := self._begins.search(text, at):
            at = begin.start() + 1
            first = begin["first"]
            if first in self._first and (m := self._beginning(first).match(text, begin.start())):
                name, at = " ".join(m.group().split()), m.end()
                core = name.removeprefix("The ").lower()
                yield Named(m.start(), m.end(), name, self._by_name[name], core in _WORDS)

    def _beginning(self, first: str) -> re.Pattern[str]:
        """The pattern for the names of that first word, made when a text has the word: most stand nowhere,
        and one pattern for all takes 50 ms to make."""
        found = self._patterns.get(first)
        if found is None:
            body = whole(self._first[first], apart=_APART, space=r"\s+")
            found = self._patterns[first] = re.compile(rf"{body}(?![\w@-]|\.\w)")
        return found

    def named(self, name: str) -> Outlet | None:
        """The outlet of that name or alias, exactly."""
        return self._by_name.get(" ".join(name.split()))

    def every(self) -> Iterator[Outlet]:
        """Every outlet, in the order of the file."""
        yield from self._names

    def names_of(self, outlet: Outlet) -> tuple[str, ...]:
        """Every name that the outlet goes by, the usual one first."""
        return self._names.get(outlet, ())

    def is_word(self, name: str) -> bool:
        """Whether a known outlet's name is also an ordinary word ("Time", "The Guardian")."""
        return name.removeprefix("The ").lower() in _WORDS

    def of_host(self, host: str) -> Outlet | None:
        """The outlet that a host such as "www.example.com" belongs to."""
        parts = host.lower().split(".")
        for n in range(len(parts) - 1):
            found = self.by_domain.get(".".join(parts[n:]))
            if found:
                return found
        return None


@cache
def _shipped() -> Outlets:
    found: list[tuple[Outlet, list[str]]] = []
    for line in resources.path(_FILE).read_text("utf-8").splitlines():
        kind, colon, rest = line.partition(": ")
        if line.startswith("#") or not colon:
            continue
        names_part, _, domain = rest.rpartition(" @")
        names = [n.strip() for n in names_part.split(";") if n.strip()]
        name = re.sub(r" \([A-Z][\w ]+\)$", "", names[0])
        names[0] = name
        found.append((Outlet(name, kind == "agency", domain.strip()), names))
    return Outlets(found)
