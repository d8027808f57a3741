"""Ways in which outlets build their pages: every sentence of the story comes out, nothing around it does."""

from __future__ import annotations

import json

import pytest

from reader.fulltext.extract import extract

HEADLINE = "Council closes library after long debate"
STORY = [
    f"The council voted 7 to 4 on Tuesday to close the branch on Mill Street, number {n} of its kind, "
    "after a debate of two years."
    for n in range(1, 9)
]
TURNS = [("Savitt", "Did you read the letter?"), ("Hill", "I did."), ("Savitt", "So that's a yes."),
         ("Hill", "Partly."), ("Savitt", "Thank you.")]  # fmt: skip
DECK = "Seven councillors voted for it, four against it."
AROUND = [
    "Home", "World news", "Copyright 2026", "Contact", "Ferry company", "Ten best soups", "Sign up for our",
    "Advertisement", "This is a scandal", "More on this", "Accept all",
]  # fmt: skip
NAVIGATION = "<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World news</a></li></ul></nav>"
RELATED = (
    "<aside class='related'><h3>More on this</h3><ul><li><a href=/1>Ferry company cancels its table</a></li>"
    "<li><a href=/2>Ten best soups of the season</a></li></ul></aside>"
)
FOOTER = "<footer><p>Copyright 2026 The Daily Example.</p><ul><li><a href=/b>Contact</a></li></ul></footer>"


def paragraphs(parts: list[str]) -> str:
    return "".join(f"<p>{part}</p>" for part in parts)


def article(*inside: str) -> str:
    return f"<article><h1>{HEADLINE}</h1>{''.join(inside)}</article>"


FIRST, REST = paragraphs(STORY[:3]), paragraphs(STORY[3:])
LINKED = [part.replace("Mill Street", "<a href=/m>Mill</a> <span>Street</span>") for part in STORY]
LAYOUTS: dict[str, tuple[str, list[str]]] = {
    "paragraphs": (article(FIRST, REST), []),
    "line breaks": (f"<div class=story><h1>{HEADLINE}</h1><div>{'<br><br>'.join(STORY)}</div></div>", []),
    "divs": (f"<div><h1>{HEADLINE}</h1>{''.join(f'<div>{part}</div>' for part in STORY)}</div>", []),
    "list inside": (
        article(FIRST, "<ul><li>Seven voted for it.</li><li>It closes in May.</li></ul>", REST),
        ["• Seven voted for it.", "• It closes in May."],
    ),
    "key points on top": (
        article("<div class='key-points'><ul><li>Seven voted for it.</li></ul></div>", FIRST, REST),
        ["Seven voted for it."],
    ),
    "transcript in paragraphs": (
        article(FIRST, paragraphs([f"<b>{who}:</b> {said}" for who, said in TURNS]), REST),
        [f"{who}: {said}" for who, said in TURNS],
    ),
    "transcript with line breaks": (
        article(FIRST, f"<p>{'<br>'.join(f'{who}: {said}' for who, said in TURNS)}</p>", REST),
        [f"{who}: {said}" for who, said in TURNS],
    ),
    "transcript as a definition list": (
        article(FIRST, "<dl>", *(f"<dt>{who}</dt><dd>{said}</dd>" for who, said in TURNS), "</dl>", REST),
        [said for _, said in TURNS],
    ),
    "short quotes": (article(FIRST, "<p>“No.”</p><p>She sat down.</p>", REST), ["“No.”", "She sat down."]),
    "block quote": (article(FIRST, "<blockquote>We fight it.</blockquote>", REST), ["We fight it."]),
    "deck as a heading": (article(f"<h2 class=deck>{DECK}</h2>", FIRST, REST), [DECK]),
    "deck in a div": (article(f"<div class='article__standfirst'>{DECK}</div>", FIRST, REST), [DECK]),
    "deck outside": (
        f"<header><h1>{HEADLINE}</h1><p class=dek>{DECK}</p></header><div class=body>{FIRST}{REST}</div>",
        [DECK],
    ),
    "advertising inside": (
        article(
            FIRST, "<div class='ad-slot'>Advertisement</div><div class='newsletter-signup'><p>Sign up for "
            "our newsletter and never miss a story.</p></div>", REST,
            "<p class=related-inline>Read also: <a href=/9>Ferry company cancels its timetable</a></p>",
        ),
        [],
    ),
    "live blog": (
        f"<main><h1>{HEADLINE}</h1>"
        + "".join(f"<section><h3>1{n}:05</h3><p>{part}</p></section>" for n, part in enumerate(STORY))
        + "</main>",
        [],
    ),
    "table": (article(FIRST, "<table><tr><td>Greens</td><td>7</td></tr></table>", REST), ["Greens | 7"]),
    "two parts": (article(f"<div>{FIRST}</div><div><img src=a.jpg></div><div>{REST}</div>"), []),
    "comments below": (
        article(FIRST, REST) + "<section id=comments><div class=comment><p>This is a scandal and the council "
        "should go at once, I think.</p></div></section>",
        [],
    ),
    "correction": (article(FIRST, REST, "<p><em>Correction: six did.</em></p>"), ["Correction: six did."]),
    "details": (
        article(FIRST, "<details><summary>Who?</summary><p>Ann Hill leads the town.</p></details>", REST),
        ["Ann Hill leads the town."],
    ),
    "links and spans": (article(paragraphs(LINKED)), []),
    "consent box": (
        "<div class='cookie-consent'><p>We use cookies.</p><button>Accept all</button></div>"
        + article(FIRST, REST),
        [],
    ),
    "data only": (
        "<script type='application/ld+json'>"
        + json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "articleBody": "\n\n".join(STORY)})
        + "</script><div id=app></div>",
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(LAYOUTS))
def test_the_story_and_nothing_around_it(name: str) -> None:
    body, more = LAYOUTS[name]
    html = (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{HEADLINE} - Daily</title></head>"
        f"<body>{NAVIGATION}{body}{RELATED}{FOOTER}</body></html>"
    )
    found = extract(html, "https://news.example/a")
    assert found.title == HEADLINE
    assert found.text.startswith(HEADLINE + "\n\n")
    assert [part for part in [*STORY, *more] if found.text.count(part) != 1] == []
    assert [part for part in AROUND if part in found.text] == []
