"""An invented story in several outlets' words, and vectors without a model: hashed stems."""

from __future__ import annotations

import zlib

import numpy as np

from reader.compare.chances import Chances
from reader.compare.features import Evidence, features
from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.text.passages import passages_of
from reader.text.tokens import stems
from reader.text.vectors import WIDTH, Floats

GAZETTE = """Captain admits he ignored alarm before ferry sank

The captain of the Osprey admitted on Monday that he ignored an alarm before the ferry sank off Dunmere.

At least 14 people died when the Osprey went down in March.

Asked by counsel Lena Harrow whether he had heard the alarm, Captain Tom Marlow replied: "Partially."

The owners, Dunmere Lines, face a claim for $150 million in damages from the families.

A former engineer told the inquiry that the bilge pumps had not been serviced since 2019.

The inquiry is expected to report in the autumn."""

COURIER = """Ferry captain: alarm 'partly' heard

Captain Tom Marlow acknowledged that he ignored an alarm before the Osprey sank off Dunmere.

He was questioned for two hours, and answered "partly" when asked whether he had heard the alarm.

The sinking of the Osprey in March cost 12 people their lives.

The harbour board wants new rules for night crossings.

The inquiry should report in the autumn, its chairman said."""

POST = """Families demand answers over Osprey

Families of those who died on the ferry Osprey demanded answers outside the inquiry in Dunmere.

Captain Tom Marlow denied that he had ignored the alarm in the engine room before the ferry sank.

Dunmere Lines said it would answer the families' claim in court.

Should anyone trust the owners again?"""


def vectors(texts: list[str]) -> Floats:
    """Unit rows that are near for texts with the same stems; the same on every machine."""
    out = np.zeros((len(texts), WIDTH), np.float32)
    for row, text in enumerate(texts):
        for stem in stems(text):
            seed = zlib.crc32(stem.encode())
            out[row] += np.random.default_rng(seed).normal(size=WIDTH).astype(np.float32)
        out[row] /= max(float(np.linalg.norm(out[row])), 1e-6)
    return out


def prepare(name: str, text: str, *, complete: bool = True) -> Prepared:
    article = Article(name, name.title(), text.split("\n", 1)[0], text, complete=complete)
    passages = passages_of(article)
    return Prepared(article, passages, vectors([p.text for p in passages]))


def story() -> list[Prepared]:
    return [prepare("gazette", GAZETTE), prepare("courier", COURIER), prepare("post", POST)]


def block(evidence: Evidence, left: tuple[int, int], right: tuple[int, int]) -> Floats:
    """The features of all pairs, put together: shape (m, n, len(FEATURES))."""
    return np.stack(np.broadcast_arrays(*features(evidence, left, right)), axis=-1)


def chances_of(table: Floats) -> Chances:
    """From a symmetric table of shape (n, n)."""
    left, right = np.nonzero(np.triu(table, 1))
    return Chances.of_pairs(len(table), left, right, table[left, right])
