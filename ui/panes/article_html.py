"""An article's sanitised HTML made ready to read: our own type, nothing remote, pictures as words."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from reader.model.article import Article
from ui.theme.palette import Palette
from ui.theme.type_scale import TypeScale
from ui.widgets.reading_view import QUOTE_MARGIN

_PICTURE = re.compile(r"""<img\b(?:[^>"']|"[^"]*"|'[^']*')*>""", re.IGNORECASE)
_ALT = re.compile(r"""\balt\s*=\s*("([^"]*)"|'([^']*)')""", re.IGNORECASE)
_SOURCE = re.compile(r"""\bdata-src\s*=\s*("([^"]*)"|'([^']*)')""", re.IGNORECASE)
_STYLE = re.compile(
    r"""\s(?:style|class|width|height|bgcolor|color|face|size)\s*=\s*("[^"]*"|'[^']*')""", re.I
)
_HEADING = re.compile(r"<(/?)h[1-6]\b[^>]*>", re.IGNORECASE)
_CAPTION = re.compile(r"<(/?)figcaption\b[^>]*>", re.IGNORECASE)
_TABLE = re.compile(r"<table\b[^>]*>(?:(?!<table\b).)*?</table>", re.IGNORECASE | re.DOTALL)
_ROW = re.compile(r"<tr\b[^>]*>(.*?)</tr>", re.IGNORECASE | re.DOTALL)
_CELL = re.compile(r"<(t[hd])\b[^>]*>(.*?)</\1>", re.IGNORECASE | re.DOTALL)
MOST_COLUMNS = 6
"""Of a table that stays one: with more, its words would be broken; it is told row by row."""

HEADING_LETTERS = 70
SENTENCE_ENDS = ".!?…:;,\"'”’»)"
LEADING = 1.55
"""Line height of the reading text, in sizes of its letters."""


def body_of(article: Article, shown: Callable[[str, str], str] | None = None) -> str:
    """The article's body as HTML: its own sanitised mark-up, else its paragraphs. `shown(address, words)`
    gives the HTML of a picture that is there, or ""; without it none is."""
    if article.html.strip():
        body = _STYLE.sub("", article.html)
        body = _HEADING.sub(lambda found: f"<{found[1]}h3>", body)
        body = _CAPTION.sub(lambda found: "</p>" if found[1] else '<p class="caption">', body)
        body = _TABLE.sub(lambda found: _table(found[0]), body)
        return _PICTURE.sub(lambda found: _picture(found[0], shown), body)
    paragraphs = [part for part in article.text.split("\n\n") if part.strip()]
    if paragraphs and paragraphs[0].strip() == article.title.strip():
        paragraphs = paragraphs[1:]
    last = len(paragraphs) - 1
    return "".join(_block(part.strip(), last=n == last) for n, part in enumerate(paragraphs))


def style(palette: Palette, scale: TypeScale) -> str:
    """The document's style sheet (Qt's subset of CSS 2)."""
    size = f"{scale.article:g}px"
    # Qt's percentages are of the face's own line height, which differs from face to face.
    face = scale.reading()
    leading = round(100 * LEADING * scale.leading * scale.article / QFontMetricsF(face).lineSpacing())
    # A face that a style sheet names comes without the spacing of the document's own.
    apart = f"letter-spacing: {face.letterSpacing():.1f}px; word-spacing: {face.wordSpacing():.1f}px;"
    spacing = apart if scale.roomy else ""
    return f"""
    body, p, li, blockquote {{
      font-family: '{scale.serif}'; font-size: {size}; line-height: {leading}%; color: {palette.ink};
    }}
    p, li, blockquote, td, th, h3 {{ {spacing} }}
    p {{ margin-top: 0; margin-bottom: {scale.article * 0.8:.0f}px; }}
    li {{ margin-bottom: {scale.article * 0.3:.0f}px; }}
    h3 {{ font-family: '{scale.serif}'; font-size: {scale.article * 1.12:.0f}px; font-weight: 600;
          color: {palette.ink}; margin-top: {scale.article:.0f}px; margin-bottom: 6px; }}
    blockquote {{ color: {palette.muted}; margin-left: {QUOTE_MARGIN}px; margin-right: {QUOTE_MARGIN}px; }}
    pre {{ white-space: pre-wrap; background-color: {palette.panel}; }}
    pre, code, tt, kbd, samp {{ font-family: '{scale.fixed}'; font-size: {scale.article * 0.88:.1f}px; }}
    table {{ border-collapse: collapse; border: 1px solid {palette.line};
             margin-bottom: {scale.article:.0f}px; }}
    td, th {{ border: 1px solid {palette.line}; padding: 4px 8px; font-family: '{scale.family}';
              font-size: {scale.base:g}px; line-height: 120%; }}
    th {{ background-color: {palette.panel}; font-weight: 600; }}
    .row {{ font-family: '{scale.family}'; font-size: {scale.base:g}px; line-height: 130%; }}
    .caption {{ color: {palette.muted}; font-family: '{scale.family}'; font-size: {scale.small:g}px; }}
    a {{ color: {palette.accent}; text-decoration: underline; }}
    .came {{ color: {palette.green}; background-color: {palette.green_soft}; text-decoration: underline; }}
    .gone {{ color: {palette.red}; background-color: {palette.red_soft}; text-decoration: line-through; }}
    .picture {{ color: {palette.muted}; font-family: '{scale.family}'; font-size: {scale.small:g}px; }}
    """


def _table(html: str) -> str:
    """A table as it is; one of too many columns as a paragraph for each row, every cell after its heading."""
    rows = [_CELL.findall(row) for row in _ROW.findall(html)]
    if max(map(len, rows), default=0) <= MOST_COLUMNS:
        return html
    heads = [cell for kind, cell in rows[0] if kind.lower() == "th"]
    if len(heads) != len(rows[0]):
        heads = []
    told = []
    for row in rows[1:] if heads else rows:
        names = heads if len(heads) == len(row) else [""] * len(row)
        pairs = [
            f"<b>{name}</b> {cell}" if name else cell for name, (_, cell) in zip(names, row, strict=True)
        ]
        told.append(f'<p class="row">{" · ".join(pairs)}</p>')
    return "".join(told)


def _block(text: str, *, last: bool) -> str:
    """A paragraph; a short line that does not end like a sentence is a heading over what follows."""
    heading = not last and len(text) <= HEADING_LETTERS and text[-1] not in SENTENCE_ENDS
    return f"<h3>{escape(text)}</h3>" if heading else f"<p>{escape(text)}</p>"


def addresses(article: Article) -> tuple[str, ...]:
    """Where the article's pictures are, in order."""
    tags = (found[0] for found in _PICTURE.finditer(article.html))
    return tuple(dict.fromkeys(address for tag in tags if (address := _address(tag))))


def instead(words: str, why: str = "") -> str:
    """What stands in the place of a picture that is not shown."""
    if not words and not why:
        return ""
    kept = QCoreApplication.translate("Article", "Picture, not loaded: {words}").format(words=words or why)
    return f'<span class="picture">[{escape(kept)}]</span>'


def _picture(tag: str, shown: Callable[[str, str], str] | None) -> str:
    alt = _ALT.search(tag)
    words = unescape(alt[2] or alt[3] or "").strip() if alt else ""
    there = shown(_address(tag), words) if shown is not None else ""
    return there or instead(words)


def _address(tag: str) -> str:
    source = _SOURCE.search(tag)
    return unescape(source[2] or source[3] or "") if source else ""
