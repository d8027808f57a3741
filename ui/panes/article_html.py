"""An article's sanitised HTML made ready to read: our own type, nothing remote, pictures as words."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from reader.model.article import Article
from ui.panes.article_tree import Shown, inside, parsed, set_up
from ui.theme.palette import Palette
from ui.theme.type_scale import TypeScale
from ui.widgets.reading_view import QUOTE_MARGIN

HEADING_LETTERS = 70
SENTENCE_ENDS = ".!?…:;,\"'”’»)"
LEADING = 1.55
"""Line height of the reading text, in sizes of its letters."""


def body_of(article: Article, shown: Shown | None = None) -> str:
    """The article's body as HTML: its own sanitised mark-up, else its paragraphs. Without `shown` no picture
    is there."""
    body = parsed(article.html)
    if body is not None:
        set_up(body, lambda address, words: (shown and shown(address, words)) or instead(words))
        return inside(body)
    paragraphs = [part for part in article.text.split("\n\n") if part.strip()]
    if paragraphs and paragraphs[0].strip() == article.title.strip():
        paragraphs = paragraphs[1:]
    last = len(paragraphs) - 1
    return "".join(_block(part.strip(), last=n == last) for n, part in enumerate(paragraphs))


def addresses(article: Article) -> tuple[str, ...]:
    """Where the article's pictures are, in order."""
    body = parsed(article.html) if "data-src" in article.html else None
    found = () if body is None else (node.get("data-src", "") for node in body.iter("img"))
    return tuple(dict.fromkeys(address for address in found if address))


def instead(words: str) -> str:
    """What stands in the place of a picture that is not shown."""
    if not words:
        return ""
    kept = QCoreApplication.translate("Article", "Picture, not loaded: {words}").format(words=words)
    return f'<span class="picture">[{escape(kept)}]</span>'


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
    p, li, blockquote, td, th, h3, dt, dd {{ {spacing} }}
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
    dt {{ font-weight: 600; margin-top: {scale.article * 0.5:.0f}px; }}
    dd {{ margin-left: {2 * QUOTE_MARGIN}px; margin-bottom: {scale.article * 0.4:.0f}px; }}
    dt, dd {{ font-family: '{scale.serif}'; font-size: {size}; line-height: {leading}%; }}
    mark {{ background-color: {palette.amber_soft}; }}
    .summary {{ font-weight: 600; margin-bottom: {scale.article * 0.3:.0f}px; }}
    .row {{ font-family: '{scale.family}'; font-size: {scale.base:g}px; line-height: 130%; }}
    .caption {{ color: {palette.muted}; font-family: '{scale.family}'; font-size: {scale.small:g}px;
                line-height: 130%; }}
    .caption em, .caption i, .caption cite, .caption strong, .caption b, .caption span, .caption small,
    .caption a {{ font-family: '{scale.family}'; font-size: {scale.small:g}px; }}
    hr {{ background-color: {palette.line}; }}
    .pictured {{ line-height: 100%; margin-top: {scale.article:.0f}px;
                 margin-bottom: {scale.article * 0.4:.0f}px; }}
    a {{ color: {palette.accent}; text-decoration: underline; }}
    .came {{ color: {palette.green}; background-color: {palette.green_soft}; text-decoration: underline; }}
    .gone {{ color: {palette.red}; background-color: {palette.red_soft}; text-decoration: line-through; }}
    .picture {{ color: {palette.muted}; font-family: '{scale.family}'; font-size: {scale.small:g}px; }}
    """


def _block(text: str, *, last: bool) -> str:
    """A paragraph; a short line that does not end like a sentence is a heading over what follows."""
    heading = not last and len(text) <= HEADING_LETTERS and text[-1] not in SENTENCE_ENDS
    return f"<h3>{escape(text)}</h3>" if heading else f"<p>{escape(text)}</p>"
