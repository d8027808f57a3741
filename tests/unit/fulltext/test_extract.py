"""Pages to articles."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.fulltext.extract import extract
from reader.fulltext.metadata import page_tree
from tests.loopback import page

NOW = datetime(2026, 3, 5, tzinfo=UTC)
URL = "https://news.example/a"
PARTS = [
    "The city council voted 7 to 4 on Tuesday to close the branch on Mill Street, after two years.",
    "“We had no choice,” said the mayor, Ann Hill, who had promised in 2021 to keep all branches open.",
    "Opponents say that they will go to court and that they have raised 12,000 euros for it so far.",
    "The council meets again on 14 April, when it is to vote on the budget of the remaining branches.",
]
RICH = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Council closes library - The Daily Example</title>
<meta property="og:site_name" content="The Daily Example">
<meta property="og:title" content="Council closes library">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"},
 {"@type": "NewsArticle", "headline": "Council closes library", "datePublished": "2026-03-02T10:00:00+01:00",
  "author": [{"@type": "Person", "name": "Jane Roe"}], "isAccessibleForFree": "False"}]}</script></head><body>
<div class="cookie-banner"><p>We use cookies on this site.</p><button>Accept all cookies</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><header><h1>Council closes library</h1>
<p class="standfirst">The vote was 7 to 4 after a long debate.</p><p class="byline">By Jane Roe</p></header>
<p>{0}</p><p>{1}</p><h2>What happens next</h2>
<ul><li>The doors close in May after the final exams at the nearby school.</li>
<li>The books move to the central library.</li></ul>
<blockquote><p>We will fight this to the last day, said one reader.</p></blockquote>
<p><strong>Savitt:</strong> So that is a yes.</p><p><strong>Hill:</strong> Partly.</p>
<script>steal()</script><p onclick="steal()">{2}</p>
<figure><img src="/a.jpg" alt="x"><figcaption>The branch on Mill Street.</figcaption></figure>
<p>{3}</p></article>
<aside><h3>Related</h3><ul><li><a href="/1">Another story of the day that is interesting</a></li></ul></aside>
<footer><p>Copyright 2026 The Daily Example. Subscribe to our newsletter.</p></footer></body></html>"""
for _n, _part in enumerate(PARTS):
    RICH = RICH.replace(f"{{{_n}}}", _part)


def test_everything_of_the_story_and_nothing_around_it() -> None:
    found = extract(RICH.encode(), URL, now=NOW)
    lines = found.text.split("\n\n")
    assert lines[0] == found.title == "Council closes library"
    assert lines.count("Council closes library") == 1
    for part in [
        *PARTS,
        "The vote was 7 to 4 after a long debate.",
        "What happens next",
        "• The doors close in May after the final exams at the nearby school.",
        "• The books move to the central library.",
        "We will fight this to the last day, said one reader.",
        "Savitt: So that is a yes.",
        "Hill: Partly.",
    ]:
        assert part in lines, part
    for part in ("cookies", "steal", "onclick", "Related", "Another story", "Copyright", "The branch on"):
        assert part not in found.text
    assert "Home" not in lines
    assert "<script" not in found.html and "onclick" not in found.html and "steal" not in found.html


@pytest.mark.parametrize(
    "body",
    [
        "<article><header><h1>T one two</h1><div class='article__standfirst'>{0}</div></header>{1}</article>",
        "<header class=top><h1>T one two</h1><p class=dek>{0}</p></header><div class=text>{1}</div>",
        "<article><h1>T one two</h1><h2 class='sub-headline'>{0}</h2>{1}</article>",
        "<article><h1>T one two</h1><p itemprop=description>{0}</p>{1}</article>",
    ],
)
def test_the_deck_is_kept_wherever_it_stands(body: str) -> None:
    deck = "Seven councillors voted for it, four against it."
    text = "".join(f"<p>{part}</p>" for part in PARTS)
    found = extract(f"<html><body><nav>x</nav>{body.format(deck, text)}</body></html>", URL)
    assert found.text.split("\n\n")[:3] == ["T one two", deck, PARTS[0]]
    assert deck in found.html


def test_what_is_no_deck_is_left_out() -> None:
    text = "".join(f"<p>{part}</p>" for part in PARTS)
    for line in ("By Jane Roe", "Share this", "Advertisement for something that nobody needs at all"):
        html = f"<html><body><h1>T</h1><p class=subtitle>{line}</p><div class=text>{text}</div>"
        after = f"<div class=summary><p>{line} stands below the story.</p></div></body></html>"
        assert "stands below" not in extract(html + after, URL).text
    assert "Share this" not in extract(html.replace(line, "Share this"), URL).text


def test_a_link_to_a_note_of_the_page_leads_to_the_page() -> None:
    words = "".join(
        f"<p>The council of Averil met on day {n} to vote on the night bus.{note} Drivers waited outside.</p>"
        for n, note in enumerate(("", '<a href="#fn1">1</a>', "", '<a href=" #fn2 ">2</a>', ""))
    )
    page = f"<html><body><article><h1>Night bus to end</h1>{words}</article></body></html>"
    html = extract(page, "https://gazette.example/bus?id=4#top").html
    assert 'href="https://gazette.example/bus?id=4#fn1"' in html
    assert 'href="https://gazette.example/bus?id=4#fn2"' in html


NOTES = {
    "ids on the numbers and the notes": (
        '<sup id="ref{n}"><a href="#fn{n}">{n}</a></sup>',
        '<li id="fn{n}">{note} <a href="#ref{n}">↩</a></li>',
    ),
    "the number is the place, and the note a paragraph within its item": (
        '<a id="ref{n}" href="#fn{n}"><sup>{n}</sup></a>',
        '<li id="fn{n}"><p>{note} <a href="#ref{n}">↩</a></p></li>',
    ),
    "old names, and the way back before the note": (
        '<a name="ref{n}" href="#fn{n}">[{n}]</a>',
        '<li><a name="fn{n}"></a><a href="#ref{n}">^</a> {note}</li>',
    ),
    "the page named in full": (
        '<sup id="ref{n}"><a href="https://gazette.example/bus?id=4#fn{n}">{n}</a></sup>',
        '<li id="fn{n}">{note} <a href="https://gazette.example/bus?id=4#ref{n}">back</a></li>',
    ),
}


@pytest.mark.parametrize("number, note", NOTES.values(), ids=NOTES.keys())
def test_notes_of_a_page_are_reached_within_its_text(number: str, note: str) -> None:
    told = ("As the council's own minutes of the meeting have it.", "As told to this paper by two drivers.")
    words = "".join(
        f"<p>The council of Averil met on day {day} to vote on the night bus."
        f"{number.format(n=day) if day in (1, 2) else ''} Drivers waited outside.</p>"
        for day in range(6)
    )
    notes = "".join(note.format(n=n, note=text) for n, text in enumerate(told, 1))
    page = f"<article><h1>Night bus to end</h1>{words}<ol>{notes}</ol></article>"
    url = "https://gazette.example/bus?id=4"
    found = extract(f"<html><body><nav><a href=#top>Up</a></nav>{page}</body></html>", url)
    body = lxml.html.fromstring(f"<div>{found.html}</div>")
    for n, text in enumerate(told, 1):
        (link,) = (each for each in body.iter("a") if each.get("href") == f"#at-fn{n}")
        (there,) = body.xpath(f"//*[@id='at-fn{n}']")
        assert text in there.text_content() and str(n) in link.text_content()
        (back,) = (each for each in body.iter("a") if each.get("href") == f"#at-ref{n}")
        (place,) = body.xpath(f"//*[@id='at-ref{n}']")
        assert place is link and back in list(there.iter("a"))
    assert "at-top" not in found.html and found.text == extract(page, url).text


def test_what_the_page_says_of_itself() -> None:
    found = extract(RICH, URL, now=NOW).facts
    assert (found.author, found.site, found.language) == ("Jane Roe", "The Daily Example", "en")
    assert found.published == datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    assert found.paywalled
    assert "Accept all cookies" in found.notices


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (page("Café fermé", ["Où est passé le café de la rue ? " * 12]), None),
        (page("Café fermé", ["Où est passé le café de la rue ? " * 12]), "text/html; charset=iso-8859-1"),
        (
            page("Café fermé", ["Où est passé le café de la rue ? " * 12])
            .replace(b"utf-8", b"iso-8859-1").decode().encode("iso-8859-1"),
            None,
        ),
        (
            page("Café fermé", ["Où est passé le café de la rue ? " * 12])
            .replace(b'<meta charset="utf-8">', b"").decode().encode("utf-16"),
            None,
        ),
    ],
)  # fmt: skip
def test_encodings(body: bytes, kind: str | None) -> None:
    found = extract(body, URL, content_type=kind)
    assert found.title == "Café fermé" and "Où est passé le café" in found.text


@pytest.mark.parametrize(
    "body", [b"", b"  ", b"\0\0\0", b"<", b"not html at all", b"\x89PNG\r\n", "", "<html></html>"]
)
def test_a_page_without_an_article(body: bytes | str) -> None:
    assert len(extract(body, URL).text) < 40


def test_titles_lose_the_name_of_the_site_only() -> None:
    for given_title, shown in [
        ("Council closes library | The Daily Example", "Council closes library"),
        ("Council closes library - The Daily Example", "Council closes library"),
        ("War - what is it good for", "War - what is it good for"),
    ]:
        head = f'<meta property="og:site_name" content="The Daily Example"><title>{given_title}</title>'
        body = f"<html><head>{head}</head><body>{''.join(f'<p>{part}</p>' for part in PARTS)}</body></html>"
        assert extract(body, URL).title == shown


def test_dates_that_cannot_be_true_are_left_out() -> None:
    for text in ("2099-01-01", "never", "0001-01-01T00:00:00Z", "13/13/2026"):
        head = f'<meta property="article:published_time" content="{text}">'
        assert extract(page("T", PARTS, head=head), URL, now=NOW).facts.published is None


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2026-03-02T11:00:00Z">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-02T09:00:00Z",'
        ' "dateModified": "2026-03-02T12:00:00+01:00"}</script>',
    ],
)
def test_when_a_page_says_that_it_was_changed(head: str) -> None:
    assert extract(page("T", PARTS, head=head), URL, now=NOW).facts.modified == datetime(
        2026, 3, 2, 11, 0, tzinfo=UTC
    )


@settings(max_examples=60)
@given(st.binary(max_size=200), st.integers(0, 3000))
def test_no_page_makes_it_crash(noise: bytes, at: int) -> None:
    body = RICH.encode()
    found = extract(body[:at] + noise + body[at + 50 :], URL, now=NOW)
    assert "<script" not in found.html and "onclick" not in found.html


@pytest.mark.parametrize(
    ("head", "canonical"),
    [
        ('<link rel="canonical" href="/2026/ferry?utm_source=x">', "https://a.example/2026/ferry"),
        ('<link rel="Canonical" href="https://b.example/ferry">', "https://b.example/ferry"),
        ('<meta property="og:url" content="https://b.example/ferry">', "https://b.example/ferry"),
        ('<link rel="canonical" href="https://b.example/">', None),
        ('<link rel="canonical" href="file:///etc/passwd">', None),
        ('<link rel="canonical" href="https://[bad">', None),
        ("", None),
    ],
)
def test_the_address_that_a_page_calls_its_own(head: str, canonical: str | None) -> None:
    body = "".join(f"<p>The ferry lay aground for {n} hours before the tide came.</p>" for n in range(9))
    article = f"<article><h1>Ferry</h1>{body}</article>"
    html = f"<html><head>{head}<title>Ferry</title></head><body>{article}</body></html>"
    assert extract(html, "https://a.example/p/9").facts.canonical == canonical


def test_a_very_short_article_keeps_its_paragraphs_apart() -> None:
    page = """<html><head><title>One vote, two hospitals</title></head><body><p><a href="/">Home</a></p>
        <article><h1>One vote, two hospitals</h1><p class="byline">By Edda Moor</p>
        <p>The vote of 8 to 7 <b>ends</b> one quarrel &amp; starts others.</p>
        <div class="wall"><p>Subscribe to read the full article.</p></div></article></body></html>"""
    found = extract(page)
    assert found.text.split("\n\n") == [
        "One vote, two hospitals",
        "By Edda Moor",
        "The vote of 8 to 7 ends one quarrel & starts others.",
        "Subscribe to read the full article.",
    ]
    assert "<p>The vote of 8 to 7 ends one quarrel &amp; starts others.</p>" in found.html
    assert "two hospitals" not in found.html


def test_five_megabytes_of_programs_before_the_text_cost_nothing_of_it() -> None:
    parts = [
        f"Paragraph {n} about the fire in the harbour of the town, which broke out at dawn." for n in range(9)
    ]
    whole = page("Harbour fire", parts).decode()
    told = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "A. Doe"}}</script>'
    )
    program = "<SCRIPT>" + "var a = '<p>nonsense</p>';" * 200_000 + "</script >"
    picture = f'<img src="data:image/png;base64,{"A" * 3_000_000}">'
    found = extract(whole.replace("<article>", f"{program}{told}{picture}<article>"))
    assert parts[0] in found.text and parts[-1] in found.text and "nonsense" not in found.text
    assert found.facts.author == "A. Doe"
    unclosed = extract(whole.replace("</article>", "</article><script>" + "x" * 4_000_000))
    assert parts[-1] in unclosed.text


def test_captions_stand_with_their_pictures_and_not_in_the_text() -> None:
    parts = [
        f"Paragraph {n} about the fire in the harbour of the town, which broke out at dawn." for n in range(6)
    ]
    figure = (
        '<figure><img src="/i.jpg" alt="smoke"><figcaption>Smoke over the quay. <a href="/x">Photo: A. Doe'
        "</a></figcaption></figure><figure><iframe></iframe><figcaption>A film.</figcaption></figure>"
    )
    whole = (
        page("Harbour fire", parts)
        .decode()
        .replace("</article>", f"{figure}<p>{parts[0]} Again.</p></article>")
    )
    found = extract(whole, "https://news.example/a")
    shown = "<figcaption>Smoke over the quay. Photo: A. Doe</figcaption>"
    assert f'<figure><img data-src="https://news.example/i.jpg" alt="smoke">{shown}</figure>' in found.html
    assert "Photo" not in found.text and "film" not in found.text


@pytest.mark.parametrize("given", ["<pre><code>if x:\n    y</code></pre>", "<pre>if <b>x</b>:\n    y</pre>"])
def test_preformatted_text_keeps_its_lines(given: str) -> None:
    parts = [
        f"Paragraph {n} about the fire in the harbour of the town, which broke out at dawn." for n in range(6)
    ]
    inline = "<p>Call <code>f(x)</code> to see how the fire in the harbour was counted by its model.</p>"
    whole = page("Harbour fire", parts).decode().replace("</article>", f"{given}{inline}</article>")
    found = extract(whole)
    assert re.search(r"<pre>if (?:<\w+>)?x(?:</\w+>)?:\n    y</pre>", found.html)
    assert "<p>Call <code>f(x)</code> to see" in found.html
    assert "if x: y" in found.text


def test_a_player_of_a_page_is_a_link_in_its_place_and_no_part_of_the_text() -> None:
    parts = [
        f"Paragraph {n} about the fire in the harbour of the town, which broke out at dawn." for n in range(6)
    ]
    film = '<div><iframe src="https://www.youtube.com/embed/a" title="x"></iframe></div>'
    whole = page("Harbour fire", parts).decode()
    found = extract(whole.replace(f"<p>{parts[3]}", f"{film}<p>{parts[3]}"), "https://news.example/a")
    link = '<a href="https://www.youtube.com/embed/a">▶ youtube.com</a>'
    assert found.html.index(parts[2]) < found.html.index(link) < found.html.index(parts[3])
    assert "youtube" not in found.text and "player.invalid" not in found.html


def test_a_page_of_endless_elements_is_cut() -> None:
    """A million paragraphs took the parser a gigabyte, and for ever."""
    article = "".join(f"<p>{part}</p>" for part in PARTS)
    tree = page_tree(f"<html><body>{article}{'<p>' * 100_000}</body></html>", None)
    assert tree is not None and tree.text_content() == "".join(PARTS)
    assert sum(1 for _ in tree.iter()) < 41_000
    program = "<script>" + 'a = "<b>";' * 50_000 + "</script>"
    tree = page_tree(f"<html><body>{program}{article}</body></html>", None)
    assert tree is not None and tree.text_content() == "".join(PARTS)


SHELL = (
    "<html><head><title>Ferry crews walk out - The Echo</title></head><body>"
    "<header><nav><a href='/'>Home</a> <a href='/w'>World</a> <a href='/p'>Politics</a></nav></header>"
    "<main><article><h1>Ferry crews walk out</h1><p class='by'>By Staff Writer</p>{}</article></main>"
    "<footer>All rights reserved</footer></body></html>"
)


def test_a_page_without_its_article_has_no_text() -> None:
    """As sites give that fill their pages by script: navigation and byline are no article."""
    found = extract(SHELL.format(""), URL, now=NOW)
    assert found.title == "Ferry crews walk out" and not found.text and not found.html


def test_navigation_before_the_headline_of_a_short_article_is_left_out() -> None:
    report = "Crews left their ships on Monday. Talks go on."
    found = extract(SHELL.format(f"<p>{report}</p>"), URL, now=NOW)
    assert report in found.text and "Politics" not in found.text and "Politics" not in found.html
    bare = extract(SHELL.format(f"<div>{report}</div>"), URL, now=NOW)
    assert report in bare.text, "also where it is no paragraph"


@pytest.mark.parametrize(
    "report",
    [
        "船員は月曜日に船を離れた。交渉は続く見通し",
        "عملے نے پیر کو جہاز چھوڑ دیے۔ بات چیت جاری ہے",
        "ลูกเรือลงจากเรือเมื่อวันจันทร์และการเจรจายังดำเนินต่อไปในวันอังคาร",
    ],
    ids=("ja", "ur", "th"),
)
def test_a_short_article_is_one_whatever_stops_its_language_sets(report: str) -> None:
    assert report in extract(SHELL.format(f"<div>{report}</div>"), URL, now=NOW).text
