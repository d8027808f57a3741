"""A loopback server of many feeds, run as its own process so that it does not share the measured one's time.

    python -m tests.bench.feed_server FEEDS ENTRIES

It listens on 127.0.0.1 to 127.0.0.8 (a client that asks one thing at a time of each host then has eight),
prints the addresses of its feeds, one a line, then an empty line, and serves until its input ends.
"""

from __future__ import annotations

import hashlib
import random
import sys
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import accumulate
from xml.sax.saxutils import escape

import resources

HOSTS = [f"127.0.0.{n}" for n in range(1, 9)]
COMMON = "the of and to in a that is was for it with as on at by from they we this".split()
SYLLABLES = (
    "har bour coun cil bri dge vo te min is ter re port ri ver scho ol bud get co urt tra m en gi".split()
)


def invented(count: int) -> list[str]:
    """So many different words of three syllables."""
    chance = random.Random(1)
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(chance.choices(SYLLABLES, k=3))] = None
    return list(found)


def usual() -> tuple[list[str], list[float]]:
    """Words of English news (their stems), and how often each is used, added up."""
    lines = [line for line in resources.path("lexicons/background.txt").read_text("utf-8").splitlines()
             if line[:1].isdigit()]  # fmt: skip
    counted = {word: float(line.split()[0]) for line in lines[1:] for word in line.split()[1:]}
    return list(counted), list(accumulate(counted.values()))


NAMES = invented(12_000)
WORDS, WEIGHTS = usual()
TELLING = 4


def feed(number: int, entries: int) -> bytes:
    """RSS 2.0 of about 2.5 KB an entry: what a news site that gives a paragraph or four would serve.

    Every other word is a common one, as in English: without them a reader would wonder about its language.
    Four feeds tell of the same events, each in its own way; an event has words of its own.
    """
    chance = random.Random(number)
    now = datetime(2026, 3, 1, tzinfo=UTC)
    items = []
    for entry in range(entries):
        event = random.Random(number // TELLING * entries + entry).choices(NAMES, k=14)
        title = " ".join([*chance.sample(event, 5), *words(chance, [], 3)]).capitalize()
        body = "".join(f"<p>{sentence(chance, event)}</p>" for _ in range(4))
        when = format_datetime(now - timedelta(hours=entry))
        link = f"http://outlet{number}.example/{entry}"
        items.append(
            f"<item><title>{escape(title)}</title><link>{link}</link><guid>{link}</guid>"
            f"<pubDate>{when}</pubDate><description>{escape(body)}</description></item>"
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>Outlet {number}</title><link>http://outlet{number}.example/</link>"
        f"<description>Made for a bench</description>{''.join(items)}</channel></rss>"
    ).encode()


def words(chance: random.Random, event: list[str], count: int) -> list[str]:
    """A third of them the event's own, if it has some."""
    own = count // 3 if event else 0
    found = chance.choices(event, k=own) if own else []
    found += chance.choices(WORDS, cum_weights=WEIGHTS, k=count - own)
    chance.shuffle(found)
    return found


def sentence(chance: random.Random, event: list[str]) -> str:
    """Ninety words, every other one a common one."""
    pairs = zip(chance.choices(COMMON, k=45), words(chance, event, 45), strict=True)
    return " ".join(f"{common} {word}" for common, word in pairs).capitalize() + "."


def serve(count: int, entries: int) -> None:
    bodies = {f"/{n}.xml": feed(n, entries) for n in range(count)}
    tags = {path: f'"{hashlib.sha256(body).hexdigest()[:16]}"' for path, body in bodies.items()}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = bodies.get(self.path)
            if body is None:
                self.send_error(404)
                return
            if self.headers.get("If-None-Match") == tags[self.path]:
                self.send_response(304)
                self.send_header("ETag", tags[self.path])
                self.end_headers()
                return
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("ETag", tags[self.path])
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

    listen(Handler, count)
    sys.stdin.read()


def listen(handler: type[BaseHTTPRequestHandler], count: int) -> None:
    """Serve in threads, and print the addresses of so many feeds and an empty line."""
    servers = [ThreadingHTTPServer((host, 0), handler) for host in HOSTS]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    for number in range(count):
        host, port = servers[number % len(servers)].server_address[:2]
        print(f"http://{host!s}:{port}/{number}.xml")
    print(flush=True)


if __name__ == "__main__":
    serve(int(sys.argv[1]), int(sys.argv[2]))
