"""An article's sanitised HTML made ready to read: our own type, nothing remote, pictures as words."""

from __future__ import annotations

import re
from html import escape, unescape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from reader.model.article import Article
from ui.theme.palette import Palette
from ui.theme.type_scale import TypeScale

_PICTURE = re.compile(r"""<img\b(?:[^>"']|"[^"]*"|'[^']*')*>""", re.IGNORECASE)
_ALT = re.compile(r"""\balt\s*=\s*("([^"]*)"|'([^']*)')""", re.IGNORECASE)
_STYLE = re.compile(
    r"""\s(?:style|class|width|height|bgcolor|color|face|size)\s*=\s*("[^"]*"|'[^']*')""", re.I
)
_HEADING = re.compile(r"<(/?)h[1-6]\b[^>]*>", re.IGNORECASE)
HEADING_LETTERS = 70
SENTENCE_ENDS = ".!?…:;,\"'”’»)"
LEADING = 1.55
"""Line height of the reading text, in sizes of its letters."""


def body_of(article: Article) -> str:
    """The article's body as HTML: its own sanitised mark-up, else its paragraphs."""
    if article.html.strip():
        body = _STYLE.sub("", article.html)
        body = _HEADING.sub(lambda found: f"<{found[1]}h3>", body)
        return _PICTURE.sub(_no_picture, body)
    paragraphs = [part for part in article.text.split("\n\n") if part.strip()]
    if paragraphs and paragraphs[0].strip() == article.title.strip():
        paragraphs = paragraphs[1:]
    last = len(paragraphs) - 1
    return "".join(_block(part.strip(), last=n == last) for n, part in enumerate(paragraphs))


def style(palette: Palette, scale: TypeScale) -> str:
    """The document's style sheet (Qt's subset of CSS 2)."""
    size = f"{scale.article:g}px"
    # Qt's percentages are of the face's own line height, which differs from face to face.
    leading = round(100 * LEADING * scale.article / QFontMetricsF(scale.reading()).lineSpacing())
    return f"""
    body, p, li, blockquote, td {{
      font-family: '{scale.serif}'; font-size: {size}; line-height: {leading}%; color: {palette.ink};
    }}
    p {{ margin-top: 0; margin-bottom: {scale.article * 0.8:.0f}px; }}
    li {{ margin-bottom: {scale.article * 0.3:.0f}px; }}
    h3 {{ font-family: '{scale.serif}'; font-size: {scale.article * 1.12:.0f}px; font-weight: 600;
          color: {palette.ink}; margin-top: {scale.article:.0f}px; margin-bottom: 6px; }}
    blockquote {{ color: {palette.muted}; margin-left: 16px; margin-right: 16px; }}
    a {{ color: {palette.accent}; text-decoration: underline; }}
    .picture {{ color: {palette.muted}; font-family: '{scale.family}'; font-size: {scale.small:g}px; }}
    """


def _block(text: str, *, last: bool) -> str:
    """A paragraph; a short line that does not end like a sentence is a heading over what follows."""
    heading = not last and len(text) <= HEADING_LETTERS and text[-1] not in SENTENCE_ENDS
    return f"<h3>{escape(text)}</h3>" if heading else f"<p>{escape(text)}</p>"


def _no_picture(found: re.Match[str]) -> str:
    alt = _ALT.search(found[0])
    words = (alt[2] or alt[3] or "").strip() if alt else ""
    if not words:
        return ""
    kept = QCoreApplication.translate("Article", "Picture, not loaded: {words}").format(words=words)
    return f'<span class="picture">[{escape(unescape(kept))}]</span>'
