"""Hostile HTML comes out harmless, and cleaning twice changes nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.fulltext.links import without_tracking
from reader.fulltext.plaintext import paragraphs
from reader.fulltext.sanitise import clean_html, pictures
from tests.hostile import SCRIPTED

BASE = "https://news.example/story/1"
ACTIVE = {
    "script", "style", "iframe", "frame", "object", "embed", "form", "input", "button", "svg", "math", "link",
    "meta", "base", "video", "audio", "source", "template", "noscript", "applet", "textarea", "select",
}  # fmt: skip


class Seen(HTMLParser):
    """All tags and attributes as a browser-like parser finds them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


def assert_harmless(html: str) -> None:
    tags = list(Seen(html).found)
    if html.strip():
        tree = lxml.html.fragment_fromstring(html, create_parent="div")
        tags += [(str(node.tag), dict(node.attrib)) for node in tree.iter()][1:]
    for tag, attributes in tags:
        assert tag not in ACTIVE, html
        for name, value in attributes.items():
            assert not name.startswith("on") and name not in ("style", "class", "srcset", "src"), html
            if name in ("href", "data-src", "cite"):
                assert re.match(r"https?://|mailto:|#at-", value, re.IGNORECASE), html
            if name in ("id", "name"):
                assert value.startswith("at-"), html


@pytest.mark.parametrize(
    "html",
    [
        SCRIPTED,
        "<img src=x onerror=alert(1)>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href=' javascript:alert(1)'>x</a>",
        "<a href='JaVaScRiPt&colon;alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='vbscript:x'>x</a><a href='file:///etc/passwd'>y</a>",
        "<svg><script>alert(1)</script></svg><math><mi xlink:href='data:x,<script>'></math>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "<form action=/x><button formaction=javascript:alert(1)>x</button></form>",
        "<p style='background:url(https://evil.example/x)' class=a id=b onclick=c>t</p>",
        "<base href='https://evil.example/'><link rel=stylesheet href=/x><meta http-equiv=refresh content=0>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=x><embed src=y></object>",
        "<img srcset='https://evil.example/a 1x' src='data:image/svg+xml,<svg onload=alert(1)>'>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<<script>alert(1)//<</script>",
        "<p title='<img src=\"https://x.example/a\" onerror=alert(1)>'>x</p>",
        "<abbr title='<img src=&quot;x&quot; data-src=&quot;y&quot;>'>x</abbr>",
        "<img alt='\"><script>alert(1)</script>' src='https://x.example/a.jpg'>",
        "<img data-src='javascript:alert(1)'>",
        "<video src=x autoplay><source src=y></video><audio src=z></audio>",
        "<template><script>alert(1)</script></template><xmp><script>alert(1)</script></xmp>",
        "<!--><script>alert(1)</script>--><![CDATA[<script>alert(1)</script>]]>",
        "<plaintext><script>alert(1)</script>",
        "a\0<scr\0ipt>alert(1)</script>",
        "<table background='https://evil.example/x'><td background='javascript:alert(1)'>x",
    ],
)
def test_known_attacks(html: str) -> None:
    cleaned = clean_html(html, BASE)
    assert_harmless(cleaned)
    assert clean_html(cleaned, BASE) == cleaned


def test_text_structure_and_links_stay() -> None:
    html = (
        "<h2>Head</h2><p>One <strong>two</strong> <a href='/next?id=3#top'>three</a></p>"
        "<ul><li>four</li></ul><blockquote cite='/q'>five</blockquote>"
        "<table><tr><th scope=col>six</th></tr></table>"
    )
    assert clean_html(html, BASE) == (
        '<h2>Head</h2><p>One <strong>two</strong> <a href="https://news.example/next?id=3#top">three</a></p>'
        '<ul><li>four</li></ul><blockquote cite="https://news.example/q">five</blockquote>'
        '<table><tbody><tr><th scope="col">six</th></tr></tbody></table>'
    )


def test_notes_are_reached_within_the_text() -> None:
    html = (
        '<p id="lead">So it was<sup id="ref:1"><a href="#fn%3A1">1</a></sup>, and <a href="#gone">so</a> '
        f'<a href="{BASE}#old">on</a>.</p><ol><li id="fn:1">As told. <a href="#ref:1">back</a></li></ol>'
        '<p><a name="old"></a>Old.</p>'
    )
    assert clean_html(html, BASE) == (
        '<p>So it was<sup id="at-ref:1"><a href="#at-fn:1">1</a></sup>, and '
        f'<a href="{BASE}#gone">so</a> <a href="#at-old">on</a>.</p>'
        '<ol><li id="at-fn:1">As told. <a href="#at-ref:1">back</a></li></ol>'
        '<p><a name="at-old"></a>Old.</p>'
    )
    assert 'href="#at-fn:1"' in clean_html(html) and "gone" not in clean_html(html)


@pytest.mark.parametrize("base", [BASE, f"{BASE}/?utm_source=rss", BASE.replace("https://", "http://www.")])
def test_a_note_is_within_the_text_however_the_feed_writes_its_address(base: str) -> None:
    html = f'<p>So <a href="{BASE}#n1">1</a>.</p><p id="n1">As told.</p>'
    assert clean_html(html, base) == '<p>So <a href="#at-n1">1</a>.</p><p id="at-n1">As told.</p>'
    other = html.replace("#n1", "-2#n1")
    assert f'href="{BASE}-2#n1"' in clean_html(other, base)


def test_a_table_keeps_its_caption() -> None:
    cleaned = clean_html("<table><caption>Ferries a day</caption><tr><td>9</td></tr></table>")
    assert cleaned.startswith("<table><caption>Ferries a day</caption>")
    assert paragraphs(cleaned) == ["Ferries a day", "9"]


def test_relative_links_without_a_base_are_dropped() -> None:
    assert clean_html('<a href="/x">a</a>') == "<a>a</a>"


def test_pictures_load_only_when_asked_for() -> None:
    cleaned = clean_html(
        '<p>A<img src="/a.jpg?w=1&h=2" alt="A &quot;B&quot;" width="300" height="200"></p>', BASE
    )
    assert " src=" not in cleaned
    assert pictures(cleaned) == ("https://news.example/a.jpg?w=1&h=2",)
    assert 'alt="A &quot;B&quot;"' in cleaned


@pytest.mark.parametrize(
    "img",
    [
        '<img src="https://evil.example/p.gif" width="1" height="1">',
        '<img src="https://evil.example/p.gif" height="0">',
        '<img src="https://pixel.wp.com/b.gif?x=1">',
        '<img src="https://feeds.feedburner.com/~r/x/~4/abc" alt="">',
        '<img src="https://ad.doubleclick.net/x.jpg" width="300">',
        '<img src="https://stats.wordpress.com/b.gif">',
        '<img src="https://news.example/1x1.gif">',
        '<img alt="nothing to load">',
        '<img src="">',
        '<img src="data:image/gif;base64,R0lGOD">',
    ],
)
def test_tracking_pixels_are_gone(img: str) -> None:
    assert clean_html(f"<p>Text{img}</p>", BASE) == "<p>Text</p>"


@pytest.mark.parametrize(
    ("link", "left"),
    [
        ("https://x.example/a?utm_source=rss&utm_medium=feed", "https://x.example/a"),
        ("https://x.example/a?id=7&fbclid=abc&page=2", "https://x.example/a?id=7&page=2"),
        ("https://x.example/a?b=%20c&gclid=1#part", "https://x.example/a?b=%20c#part"),
        ("https://x.example/a#xtor=RSS-1", "https://x.example/a"),
        ("https://x.example/a?q=utm_source", "https://x.example/a?q=utm_source"),
        ("https://x.example/a?", "https://x.example/a?"),
        ("https://x.example/a?at_medium=RSS&at_campaign=KARANGA", "https://x.example/a"),
        ("not a link", "not a link"),
    ],
)
def test_links_without_tracking(link: str, left: str) -> None:
    assert without_tracking(link) == left


PIECES = """<script>|</script>|<img src=x onerror=y>|<p onclick='a'>|</p>|<a href="javascript:x">|</a>|<!--
|-->|<svg onload=a>|<a href='/y?utm_source=1'>|<style>|</style>|"|'|>|<|&lt;|&quot;|<div>|</div>|<table>|<td>
|<li>
|text|<iframe src=//e>|<img src='https://x.example/a.jpg' alt="<img src='b'>">|<math>|<title>|<noscript>|]]>
| |\0|<p></p>|<p> <p>|<br>|<img data-src='//x'>|<b title='<img data-src=&quot;q&quot;>'>|<textarea>|<xmp>
|<template>|<select><option>|<frameset>|<body onload=a>|<a href="&#106;ava&#27;script:x">
|&#27;|&#0;|\x1b|\ufffe|<p id=x>|<a href=#x>|<a name="x y">|<a name=at-x>|<img id=x src=/p>
|<a href="https://news.example/story/1#x">|<b title=' id="at-x"'>| id="at-x"|<a href="#at-at-x" id='"'>"""
pieces = st.sampled_from(PIECES.split("|"))


@settings(max_examples=400)
@given(st.lists(st.one_of(pieces, st.text(max_size=5)), max_size=25).map("".join))
def test_the_laws_of_the_sanitiser(html: str) -> None:
    cleaned = clean_html(html, BASE)
    assert_harmless(cleaned)
    assert clean_html(cleaned, BASE) == cleaned


@given(st.text(max_size=80))
def test_taking_tracking_off_twice_is_taking_it_off_once(text: str) -> None:
    once = without_tracking("https://x.example/" + text)
    assert without_tracking(once) == once


def test_no_pile_of_accents_covers_the_lines_around_it() -> None:
    assert clean_html("<p>h" + "\u0335\u0301" * 60 + "i</p>") == "<p>h" + "\u0335\u0301" * 2 + "i</p>"
    assert clean_html("<p>Việt e\u0323\u0302</p>") == "<p>Việt e\u0323\u0302</p>"


@pytest.mark.parametrize(
    ("given", "address"),
    [
        (
            '<iframe src="https://www.youtube.com/embed/a?b=1&amp;c=2"></iframe>',
            "https://www.youtube.com/embed/a?b=1&amp;c=2",
        ),
        (
            "<iframe width=5 data-src='//player.vimeo.com/video/7'></iframe>",
            "https://player.vimeo.com/video/7",
        ),
        ('<video controls><source src="/v.mp4"></video>', "https://news.example/v.mp4"),
        ("<audio src=/a.mp3>", "https://news.example/a.mp3"),
    ],
)
def test_a_link_stands_in_the_place_of_a_player(given: str, address: str) -> None:
    cleaned = clean_html(f"<p>Before.</p>{given}<p>After.</p>", "https://news.example/a")
    assert f'<figure><figcaption><a href="{address}">▶ ' in cleaned
    assert clean_html(cleaned, "https://news.example/a") == cleaned
    assert "<iframe" not in cleaned and "<video" not in cleaned


@pytest.mark.parametrize(
    "given",
    [
        '<iframe src="https://ads.example/frame"></iframe>',
        '<iframe src="javascript:steal()"></iframe>',
        '<iframe src="https://youtube.com.evil.example/embed/a"></iframe>',
        "<iframe></iframe>",
        '<video src="file:///etc/passwd"></video>',
    ],
)
def test_other_frames_leave_nothing(given: str) -> None:
    assert clean_html(f"<p>Before.</p>{given}", "https://news.example/a") == "<p>Before.</p>"
