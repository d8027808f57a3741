"""What must never be left in the HTML of an article, found by another parser than the one that cleaned it."""

from __future__ import annotations

from html.parser import HTMLParser

_HARMLESS = frozenset(
    """a abbr address article aside b blockquote br center cite code dd del details dfn div dl dt em
    figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section
    small strong sub summary sup table tbody td tfoot th thead time tr tt u ul var""".split()
)
_ADDRESSES = ("href", "cite", "data-src", "src", "action", "formaction", "background", "poster", "data")


class _Looker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _HARMLESS:
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            said = "".join((value or "").split()).lower()
            if name.startswith("on") or name in ("style", "srcdoc", "src", "id", "class"):
                self.found.append(f"{tag} {name}")
            elif name in _ADDRESSES and not said.startswith(("http://", "https://", "mailto:")):
                self.found.append(f"{tag} {name}={value!r}")

    def handle_comment(self, data: str) -> None:
        self.found.append("a comment")

    def handle_decl(self, decl: str) -> None:
        self.found.append("a declaration")


def active_content(html: str) -> list[str]:
    """Scripts, handlers, styles, frames, forms, strange addresses; [] if there are none."""
    looker = _Looker()
    looker.feed(html)
    looker.close()
    return looker.found
