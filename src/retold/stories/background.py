"""What a report tells of another event, in passing: "two days after a blast in Aldby" is of none of its own.

Lookalikes are told with one another in mind: the report of a second blast tells of the first. What it says of that
would make one story of the two. A report that follows up an event names it in more than such a clause.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from retold.model import Reading, Span

_TIMES = re.compile(
    r"\s(?:(?:(?P<years>years?|decades?|century|centuries)|hours?|days?|weeks?|months?)\s+"
    r"(?:ago|earlier|before|after\s+an?)|no\s+(?:link|connection)\s+(?:with|to|between))\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?<!from )(?<!than )\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|"
    r"\d+|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)$",
    re.IGNORECASE,
)
"""How many of them: "from a year ago" and "than a year ago" compare, and tell of no other event."""

_BEGINS = re.compile(r",(?!\d)|;|\s(?=(?:whose|who|which|that|when|where|after|since)\s)", re.IGNORECASE)
_ENDS = re.compile(r",(?!\d)|;")
_ALONE = re.compile(r"[^,;]{0,20},(?!\d)")
"""Behind a time with which a sentence begins: "Two years ago this week, …" is of that time as a whole."""

_COUNTED = 30
"""Characters before a unit of time in which the number stands."""


def background_of(reading: Reading) -> Iterator[Span]:
    """The clauses of the body that tell of another time.

    Of the first sentence only what was years ago: a report may begin with what came days after its own event.
    """
    body = [sentence.span for sentence in reading.sentences if sentence.section == "body"]
    starts = [span.start for span in body]
    for found in _TIMES.finditer(reading.text):
        place = bisect_right(starts, found.start()) - 1
        if place < 0 or found.start() >= body[place].end or (place == 0 and not found["years"]):
            continue
        if " link" in found[0] or " connection" in found[0] or _is_counted(reading.text, found.start()):
            yield _clause(reading.text, body[place], found)


def _is_counted(text: str, unit: int) -> bool:
    """Whether a number stands before a unit of time."""
    return _COUNT.search(text, max(0, unit - _COUNTED), unit) is not None


def _clause(text: str, sentence: Span, found: re.Match[str]) -> Span:
    """The clause of a sentence that a time is found in."""
    begin = max((match.end() for match in _BEGINS.finditer(text, sentence.start, found.start())), default=None)
    alone = _ALONE.match(text, found.end(), sentence.end) if begin is None else None
    end = _ENDS.search(text, alone.end() if alone else found.end(), sentence.end)
    return Span(sentence.start if begin is None else begin, end.start() if end else sentence.end)
