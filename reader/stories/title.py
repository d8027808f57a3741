"""A story's title: of its members' headlines the plainest and most central one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from reader.text.tokens import length, stems

_SHOUT = re.compile(r"[!?]|\b[A-Z]{4,}\b|…|\.\.\.")
_LABEL = re.compile(
    r"^\W*(?:opinion|analysis|comment|editorial|live|live updates?|watch|video|photos?|podcast|exclusive|"
    r"breaking|the latest|report|fact check|explainer)\b\W",
    re.IGNORECASE,
)
_TALK = re.compile(r"\b(?:why|how|what|you|your|we|our|us|I|here's|this is)\b", re.IGNORECASE)
_FEWEST, _MOST = 5, 16  # words of a headline that says what happened
_LOADED = 0.1  # what one loaded word costs for each step of its strength: a third of shouting for a weak one


def story_title(
    titles: Sequence[str],
    language: str = "en",
    loaded: Callable[[str], int] | None = None,
) -> str:
    """Choose one of the headlines.

    Args:
        titles: in the order in which the articles came; the earlier one wins where they are equal.
        language: of the headlines.
        loaded: the strengths (1 to 3) of a text's loaded words together, if the caller can tell.

    Central is the headline whose words most of the others share. Questions, shouting, direct address,
    labels such as "Opinion:" and very short or long headlines count against one. "" if there is none.
    """
    given = [title.strip() for title in titles if title.strip()]
    if not given:
        return ""
    bags = [frozenset(stems(title, language)) for title in given]
    counts = Counter(stem for bag in bags for stem in bag)

    def worth(n: int) -> float:
        central = sum(counts[stem] - 1 for stem in bags[n]) / max(1, len(bags[n]) * max(1, len(given) - 1))
        words = length(given[n])
        strange = 0.25 * max(0, _FEWEST - words) + 0.08 * max(0, words - _MOST)
        tone = 0.3 * bool(_SHOUT.search(given[n])) + 0.4 * bool(_LABEL.match(given[n]))
        tone += 0.2 * bool(_TALK.search(given[n])) + (_LOADED * loaded(given[n]) if loaded else 0.0)
        return central - strange - tone

    return given[max(range(len(given)), key=lambda n: (worth(n), -n))]
