"""Who decides which stories there are.

Reports do. An opinion piece or a live blog goes with the story it is about, but brings no two stories
together; a round-up, which is about many, neither draws an article to it nor stands for a story.
"""

from __future__ import annotations

from reader.stories.signature import Signature


def decides(signature: Signature) -> bool:
    """Whether an article is a report, by which stories are told apart."""
    return signature.kind == "news"


def can_be_joined(signature: Signature) -> bool:
    """Whether an article can be the first of a story that others join."""
    return signature.kind != "roundup"
