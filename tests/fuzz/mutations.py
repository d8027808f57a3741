"""Feeds damaged in every way that a seeded generator thinks of."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tests.loopback import rss

SEEDS: tuple[bytes, ...] = (
    rss([("One", "/1", "Some <b>bold</b> text"), ("Zwei – drei", "/2", "“Quoted” & <script>x()</script>")]),
    rss([("Déjà vu", "/1", "Naïve café")], encoding="iso-8859-1"),
    b"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
    <link href="https://x.example/"/><id>urn:1</id><updated>2026-01-02T03:04:05Z</updated>
    <entry><title type="html">A &lt;i&gt;title&lt;/i&gt;</title><id>urn:2</id><link href="/a"/>
    <updated>2026-01-02T03:04:05+01:00</updated><content type="xhtml">
    <div xmlns="http://www.w3.org/1999/xhtml"><p onclick="x()">Text</p></div></content></entry></feed>""",
    b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>R</title></channel>
    <item rdf:about="https://x.example/1"><title>I</title><link>https://x.example/1</link>
    <dc:date>2026-02-03</dc:date><description>&lt;img src=x onerror=x()&gt;</description></item>
    </rdf:RDF>""",
    b"""{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://x.example/1",
    "title":"A","content_html":"<p style='x'>B</p><iframe src='https://x.example'></iframe>",
    "date_published":"2026-01-02T03:04:05Z"},{"id":2,"content_text":"5 < 6"}]}""",
    b"""<!DOCTYPE rss [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><ttl>60</ttl>
    <skipHours><hour>3</hour></skipHours><item><title>&b;</title><guid isPermaLink="false">g</guid>
    <pubDate>Wed, 31 Feb 2026 25:61:00 GMT</pubDate></item></channel></rss>""",
)
_TOKENS = (
    b"<", b">", b"&", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<?xml ", b"<!DOCTYPE ", b'<!ENTITY x "',
    b"&#0;", b"&#x110000;", b"&#xD800;", b"&lt;script&gt;", b"<script>", b"</item>", b"<item>", b"<entry>",
    b"</rss>", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc3", b"xmlns=''",
    b"xml:base='javascript:x'", b" type='xhtml'", b"javascript:alert(1)", b"data:text/html,x", b"//",
    b"\r\n\r\n", b"{", b"}", b"[", b"\\u0000", b"\\ud800", b"null", b"1e999", b"99999999999999999999",
    b"-0001-01-01T00:00:00Z", b"<svg onload=x()>", b"<p" * 40, b"<b>" * 60,
    b"<math><mtext></mtext><style><img title='--&gt;&lt;img src=1 onerror=x&gt;'>",
)  # fmt: skip


def mutated(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """A seed with one to six damages, or two seeds spliced."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        to = min(len(data), at + chance.randint(1, 80))
        kind = chance.randrange(8)
        if kind == 0 and data:
            data[min(at, len(data) - 1)] = chance.randrange(256)
        elif kind == 1:
            del data[at:to]
        elif kind == 2:
            data[at:at] = data[at:to] * chance.randint(1, 4)
        elif kind in (3, 4):
            data[at:at] = chance.choice(_TOKENS)
        elif kind == 5:
            data[at:to] = bytes(chance.randrange(256) for _ in range(to - at))
        elif kind == 6:
            other = chance.choice(seeds)
            data[at:] = other[chance.randrange(len(other) + 1) :]
        else:
            del data[max(at, 20) :]
    return bytes(data)
