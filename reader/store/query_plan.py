"""A query's conditions as alternatives, each of which the store can read newest first and stop early."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from reader.errors import BadQuery
from reader.store.query import Either, Node, Not, Only, Text

MOST_ALTERNATIVES = 32


@dataclass(frozen=True, slots=True)
class Alternative:
    """Conditions that hold together.

    `text` is an FTS5 expression over title and text, or None; `without` one that must not match (only
    if there is no `text`: else it stands in there). `quotes` are FTS5 expressions of which each must match
    one quotation.
    """

    text: str | None
    without: str | None
    quotes: tuple[str, ...]
    no_quotes: tuple[str, ...]
    only: tuple[Only, ...]
    never: tuple[Only, ...]


def plan(node: Node) -> tuple[Alternative, ...]:
    """The alternatives, of which at least one must hold.

    Raises:
        BadQuery: there would be too many.
    """
    asked = list({frozenset(leaves): leaves for leaves in _alternatives(node, wanted=True)}.items())
    # What asks for more than another one of them finds nothing that this does not find.
    least = [leaves for key, leaves in asked if not any(other < key for other, _ in asked)]
    return tuple(_alternative(leaves) for leaves in least)


def marked(alternatives: tuple[Alternative, ...]) -> str | None:
    """The expression whose hits are shown: any text that was asked for."""
    return _either({each.text: None for each in alternatives if each.text is not None})


def marked_quotes(alternatives: tuple[Alternative, ...]) -> str | None:
    """The same for quotations."""
    return _either({quote: None for each in alternatives for quote in each.quotes})


_Leaf = tuple[Text | Only, bool]


def _alternatives(node: Node, *, wanted: bool) -> list[list[_Leaf]]:
    """Disjunctive normal form. What is only text stays one leaf: FTS5 knows AND, OR and NOT itself."""
    if isinstance(node, Not):
        return _alternatives(node.part, wanted=not wanted)
    match = _text_of(node)
    if match is not None:
        return [[(Text(match), wanted)]]
    if isinstance(node, Text | Only):
        return [[(node, wanted)]]
    parts = [_alternatives(part, wanted=wanted) for part in node.parts]
    if isinstance(node, Either) == wanted:
        found = [leaves for part in parts for leaves in part]
    else:
        count = 1
        for part in parts:
            count *= len(part)
            _check(count)
        found = [[leaf for leaves in choice for leaf in leaves] for choice in product(*parts)]
    _check(len(found))
    return found


def _check(count: int) -> None:
    if count > MOST_ALTERNATIVES:
        raise BadQuery(0, "it asks for too many combinations at once")


def _text_of(node: Node) -> str | None:
    """A part that speaks of nothing but text, as one expression; None if it does not, or if it only says
    what must not be there."""
    if isinstance(node, Text):
        return node.match
    if isinstance(node, Only | Not):
        return None
    wanted: list[str] = []
    unwanted: list[str] = []
    for part in node.parts:
        match = _text_of(part.part if isinstance(part, Not) else part)
        if match is None or (isinstance(part, Not) and isinstance(node, Either)):
            return None
        (unwanted if isinstance(part, Not) else wanted).append(match)
    if not wanted:
        return None
    if isinstance(node, Either):
        return " OR ".join(f"({match})" for match in wanted)
    return _all_but(wanted, unwanted)


def _alternative(leaves: list[_Leaf]) -> Alternative:
    wanted = list(dict.fromkeys(leaf.match for leaf, yes in leaves if yes and isinstance(leaf, Text)))
    unwanted = list(dict.fromkeys(leaf.match for leaf, yes in leaves if not yes and isinstance(leaf, Text)))
    only = tuple(leaf for leaf, yes in leaves if yes and isinstance(leaf, Only))
    never = tuple(leaf for leaf, yes in leaves if not yes and isinstance(leaf, Only))
    return Alternative(
        _all_but(wanted, unwanted) if wanted else None,
        _either(dict.fromkeys(unwanted)) if not wanted else None,
        _quotations(only),
        tuple(match for leaf in never for match in _quotations((leaf,))),
        tuple(leaf for leaf in only if leaf.field not in ("quote", "speaker")),
        tuple(leaf for leaf in never if leaf.field not in ("quote", "speaker")),
    )


def _quotations(only: tuple[Only, ...]) -> tuple[str, ...]:
    """Words and speaker that are asked for together mean one quotation: her words, not anybody's."""
    words = [f"{{words}} : ({leaf.value})" for leaf in only if leaf.field == "quote"]
    speakers = [f"{{speaker}} : ({leaf.value})" for leaf in only if leaf.field == "speaker"]
    if not words or not speakers:
        return (*words, *speakers)
    return tuple(" AND ".join(f"({part})" for part in (word, *speakers)) for word in words)


def _all_but(wanted: list[str], unwanted: list[str]) -> str:
    found = " AND ".join(f"({match})" for match in wanted)
    return f"({found}) NOT ({' OR '.join(f'({match})' for match in unwanted)})" if unwanted else found


def _either(matches: dict[str, None]) -> str | None:
    return " OR ".join(f"({match})" for match in matches) or None
