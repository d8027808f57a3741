"""What of a text counts as its outlet's words: counters, clocks and advertisements around it do not.

Two versions of an article are compared by this, so that a page that counts its comments is not said to have
been changed. In doubt a line stays: a change that is missed is worse than one too many.
"""

from __future__ import annotations

import re

_NUMBER = r"\d[\d.,  ]*\s?[kKmM]?"
_AGO = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|min|h|d)\b\s+ago"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?"
_NOISE = re.compile(
    rf"""(?ix) ^[\s•|·–—-]* (?:
        # counters
        {_NUMBER}\s*(?:comments?|replies|shares?|views?|likes?|reads?|reactions?|responses?|retweets?|votes?)
      | (?:comments?|replies|shares?|views?|likes?|reactions?|responses?)\s*[:(\[]?\s*{_NUMBER}\s*[)\]]?
      | (?:be\ the\ first\ to|leave\ a|post\ a|add\ a|join\ the)\s+(?:comment|reply|conversation|discussion)
      # clocks
      | (?:(?:last\s+)?(?:updated|modified|edited|published|posted)\s*(?:on|at)?\s*[:|]?\s*)?
        (?:{_NUMBER}\s*{_AGO}|an?\s+(?:hour|minute|day)\s+ago|just\s+now|yesterday|today)
        (?:\s*(?:at\s+)?{_TIME})?
      | (?:last\s+)?(?:updated|modified|edited|published|posted)\s*(?:on|at)?\s*[:|]?\s*
        (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?
        (?:{_DATE}(?:,?\s*\d{{4}})?)?\s*,?\s*(?:at\s+)?(?:{_TIME})?
      | {_NUMBER}[\s-]*(?:min(?:ute)?s?)[\s-]*(?:read|listen|watch)
      # advertisements and furniture
      | (?:advertisements?|sponsored(?:\s+content)?|promoted|ad|paid\s+post
          |story\s+continues\s+below(?:\s+advertisement)?
          |article\s+continues\s+(?:below|after)(?:\s+(?:this\s+)?(?:advertisement|ad))?|skip\s+ad(?:vertisement)?)
      | (?:share|print|email|copy\s+link|save|listen|bookmark|follow\s+us)
        (?:\s+(?:this(?:\s+(?:article|story))?|on\s+\w+))?
      | (?:read|see|more)\s+(?:more|also)
    ) [\s.!:•|·–—-]* $""",
)
_AT_END = re.compile(rf"(?i)\s*[(\[]\s*{_NUMBER}\s*(?:comments?|replies|shares?|views?)\s*[)\]]\s*$")


def essence(title: str, text: str) -> str:
    """Headline and paragraphs without noise and without differences of white space.

    Args:
        title: the headline.
        text: headline, blank line, paragraphs.
    """
    kept = [" ".join(_AT_END.sub("", title).split())]
    for raw in text.removeprefix(title).split("\n"):
        line = " ".join(raw.split())
        if line and not (len(line) < 80 and _NOISE.match(line)):
            kept.append(_AT_END.sub("", line))
    return "\n".join(kept)
