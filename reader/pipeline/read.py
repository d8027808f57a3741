"""Article files and pages -> articles: a text file, a page, or the JSON of docs/comparison-json.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reader.errors import BadInput, FileMissing
from reader.model.article import Article
from reader.pipeline.language import language_of
from reader.pipeline.plain_text import compose, paragraphs, text_from
from reader.text.boilerplate import headline_place

MOST_BYTES = 20 * 1024 * 1024
"""A file larger than this is no article."""

MOST_LETTERS = 500_000
"""A text longer than this (some 80,000 words) is no article: comparing it would take all memory."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_HTML = (".html", ".htm", ".xhtml", ".mht")


def article_from_file(path: Path, id_: str = "a1") -> Article:
    """Read one article file.

    Args:
        path: `.txt` (its first line that is no menu is the headline), `.html` (a saved page) or `.json`;
            anything else is judged by what is in it.
        id_: the article's id, unless the file names one.

    Raises:
        FileMissing: there is no such file, or it may not be read.
        BadInput: it is empty, too large, no text, or not an article.
    """
    name, data = path.name, _bytes_of(path)
    text = text_from(data, name, markup=path.suffix.lower() in _HTML)
    if not text.strip():
        raise BadInput(f"{name} is empty.", "An article file needs a headline and text.")
    suffix, start = path.suffix.lower(), text.lstrip()[:200].lower()
    if suffix == ".json" or (suffix not in (*_HTML, ".txt") and start.startswith("{")):
        return article_from_object(_object(text, name), id_=id_, name=name, outlet=path.stem)
    if suffix in _HTML or (suffix != ".txt" and start.startswith(("<!doctype html", "<html"))):
        return _from_page(text, id_=id_, name=name, outlet=path.stem, given={})
    headline, body = _under_headline(paragraphs(text))
    return _finished({}, headline, body, id_=id_, outlet=path.stem, name=name)


def articles_from_files(paths: Sequence[Path]) -> tuple[Article, ...]:
    """Read several files; ids are those of the files where they differ, else a1, a2, ...

    Raises: as `article_from_file`.
    """
    return with_ids_of_their_own(
        [article_from_file(path, id_=f"a{number}") for number, path in enumerate(paths, 1)]
    )


def article_from_page(body: bytes, content_type: str | None, url: str) -> Article:
    """The article of a fetched page; its outlet is the site's name, else the host.

    Raises:
        BadInput: there is no article on the page.
    """
    return _from_page(body, id_="a1", name=url, outlet="", given={"url": url}, content_type=content_type)


def with_ids_of_their_own(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The same articles; if two have one id, all are called a1, a2, ..."""
    if len({article.id for article in articles}) == len(articles):
        return tuple(articles)
    return tuple(replace(article, id=f"a{number}") for number, article in enumerate(articles, 1))


def article_from_object(
    given: Mapping[str, Any], *, id_: str = "a1", name: str = "The article", outlet: str = ""
) -> Article:
    """An article from the JSON form `{"id", "outlet", "title", "published", "url", "text" or "html"}`.

    Only a title and a text or html are required; unknown keys are ignored. `name` stands in messages.

    Raises:
        BadInput: a required key is missing or a value is of the wrong kind.
    """
    for key in ("id", "outlet", "title", "published", "url", "text", "html", "language", "author"):
        if given.get(key) is not None and not isinstance(given[key], str | int | float):
            raise BadInput(f'{name}: "{key}" must be a text.')
    if given.get("html") and not given.get("text"):
        return _from_page(str(given["html"]), id_=id_, name=name, outlet=outlet, given=given)
    if given.get("title") is None or given.get("text") is None:
        raise BadInput(f'{name} needs "title" and "text" (or "html").', "See docs/comparison-json.md.")
    return _finished(
        given, str(given["title"]), paragraphs(str(given["text"])), id_=id_, outlet=outlet, name=name
    )


def articles_from_lines(path: Path) -> tuple[Article, ...]:
    """The articles of a JSON-lines file, one object a line, each with its own `id`.

    Raises:
        FileMissing, BadInput: as `article_from_file`; the line is named.
    """
    articles: list[Article] = []
    seen: set[str] = set()
    for number, given in objects_from_lines(path):
        where = f"{path.name}, line {number}"
        if given.get("id") is None:
            raise BadInput(f'{where} needs an "id".')
        id_ = str(given["id"])
        if id_ in seen:
            raise BadInput(f'{where}: the id "{id_}" stands on an earlier line too.')
        seen.add(id_)
        articles.append(article_from_object(given, id_=id_, name=where))
    return tuple(articles)


def objects_from_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """(line number, object) of each line of a JSON-lines file that is not blank.

    Raises:
        FileMissing, BadInput: the file cannot be read, or a line is no JSON object.
    """
    text = text_from(_bytes_of(path, most=2**31), path.name)
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield number, _object(line, f"{path.name}, line {number}")


def _bytes_of(path: Path, most: int = MOST_BYTES) -> bytes:
    try:
        if path.is_dir():
            raise BadInput(f"{path} is a folder, not a file.", "Name a file inside it.")
        if path.stat().st_size > most:
            raise BadInput(
                f"{path.name} is larger than {most // 2**20} MB: that is no article.",
                "Give the text of one article alone.",
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(path) from None
    except OSError as error:
        raise FileMissing(path, reason=error.strerror or "") from None


def _object(text: str, name: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        where = (
            f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) and error.lineno > 1 else ""
        )
        raise BadInput(
            f"{name} is not valid JSON{where}.", "See docs/comparison-json.md for its form."
        ) from None
    if not isinstance(found, dict):
        raise BadInput(f"{name} must hold one JSON object.", "See docs/comparison-json.md.")
    # JSON may spell half a character (backslash-ud800), which no text can hold and nothing can print.
    return {
        key: _LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value
        for key, value in found.items()
    }


def _from_page(
    html: str | bytes,
    *,
    id_: str,
    name: str,
    outlet: str,
    given: Mapping[str, Any],
    content_type: str | None = None,
) -> Article:
    from reader.fulltext.completeness import judge, without_notices
    from reader.fulltext.extract import extract

    url = str(given["url"]) if given.get("url") else None
    page = extract(html, url, content_type=content_type)
    title = str(given.get("title") or page.title or "")
    body = [part for part in page.text.split("\n\n") if part]
    if page.title and body[:1] == [page.title]:
        body = body[1:]
    if not body:
        raise BadInput(
            f"No article text was found in {name}.", "Save the page with its text, or give the text itself."
        )
    facts = page.facts
    verdict = judge(page.text, page.html, paywalled=facts.paywalled, notices=facts.notices, given=True)
    known: dict[str, Any] = {
        "author": facts.author,
        "published": facts.published,
        "language": facts.language,
        "outlet": facts.site,
        "complete": verdict.complete,
    }
    known |= {key: value for key, value in given.items() if value is not None}
    body = without_notices("\n\n".join(["", *body])).split("\n\n")[1:]
    return replace(
        _finished(known, title or body[0], body, id_=id_, outlet=outlet, name=name), html=page.html
    )


def _finished(
    given: Mapping[str, Any], title: str, body: Iterable[str], *, id_: str, outlet: str, name: str
) -> Article:
    from reader.fulltext.completeness import judge

    url = str(given["url"]) if given.get("url") else None
    text = compose(title, list(body))
    if not text.strip():
        raise BadInput(f"{name} is empty.", "An article needs a headline and text.")
    if len(text) > MOST_LETTERS:
        raise BadInput(
            f"{name} is longer than {MOST_LETTERS:,} letters: that is no article.",
            "Give the text of one article alone.",
        )
    headline = text.split("\n\n", 1)[0]
    stated = given.get("complete")
    return Article(
        id=str(given["id"]) if given.get("id") is not None else id_,
        outlet=str(given.get("outlet") or _host(url) or outlet or id_),
        title=headline,
        text=text,
        url=url,
        published=_moment(given.get("published")),
        language=str(given.get("language") or language_of(text)),
        complete=judge(text, given=True).complete if stated is None else bool(stated),
        author=str(given["author"]) if given.get("author") else None,
    )


def _under_headline(lines: list[str]) -> tuple[str, list[str]]:
    """The headline of a text, and its other lines: of a copied page it may stand below a menu."""
    if not lines:
        return "", []
    at = headline_place(lines, language_of("\n\n".join(lines)))
    return lines[at], lines[:at] + lines[at + 1 :]


def _host(url: str | None) -> str:
    host = (urlsplit(url).hostname or "") if url else ""
    return host.removeprefix("www.")


def _moment(value: object) -> datetime | None:
    """An aware moment in UTC; a date without an hour is its midnight. What cannot be read is None."""
    if value is None or isinstance(value, datetime):
        return value
    from dateutil import parser

    text = str(value)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        try:
            found = parser.parse(text)
        except (ValueError, OverflowError):
            return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
