"""Lengths of time in hours, minutes and seconds, however they are written: "2:21:07", "two hours 21 minutes"."""

import re
from collections.abc import Iterator

from retold.comparing.differences.numbers import TIME, Number
from retold.model import Span
from retold.text.numerals import numeral

_N = r"(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)"
_DURATION = re.compile(
    r"(?<![\w:.,])(?:(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?:\.\d+)?(?![:\w])"
    rf"|(?P<hours>{_N})[ -]?(?:h|hrs?|hours?),?(?: and)? ?(?P<minutes>{_N}) ?(?:m|mins?|minutes?)\b"
    rf"(?:,?(?: and)? ?(?P<seconds>{_N}) ?(?:s|secs?|seconds?)\b)?)"
)
TO_THE_MINUTE = "hour and minute"
"""The unit of such lengths besides that of all lengths: days and weeks are not set against them."""

_SECONDS, _MINUTES = 86_400, 1_440


def find_durations(folded: str, offset: int) -> Iterator[Number]:
    """The lengths of more than one unit in folded text, in days."""
    for match in _DURATION.finditer(folded):
        written = [match["h"] or match["hours"], match["m"] or match["minutes"], match["s"] or match["seconds"] or "0"]
        values = [_value(each) for each in written]
        if None not in values:
            hours, minutes, seconds = (value or 0 for value in values)
            span = Span(offset + match.start(), offset + match.end())
            exact = bool(match["s"] or match["seconds"])
            days = (hours * 3600 + minutes * 60 + seconds) / _SECONDS
            # What is given to the minute may have been cut off, so that it is up to one longer.
            longest = days if exact else days + 1 / _MINUTES
            yield Number(
                span, days, days, longest, "exact" if exact else "about", frozenset({TO_THE_MINUTE, TIME}), end=span.end
            )


def _value(written: str) -> int | None:
    """The value of a numeral in figures or words: "21", "twenty-one"."""
    values = [int(found) for part in written.split("-") if (found := numeral(part) or part).isdecimal()]
    return sum(values) if len(values) == len(written.split("-")) else None
