"""Parts of a whole in words: "a third of", "two thirds", "half a point" as numbers."""

import re
from collections.abc import Iterator

from retold.comparing.differences.numbers import Bound, Measure, Number
from retold.model import Span
from retold.text.numerals import numeral

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_TIMES = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "nine": 9, "": 1}
_SHARE = re.compile(
    r"(?<![\w-])(?:(?P<times>an?|one|two|three|four|five|seven|nine)[ -])?(?P<part>half|third|quarter|fifth|sixth|"
    r"eighth|tenth)s?(?= of (?!an? ))"
)
_POINT = re.compile(
    r"(?<![\w-])(?:(?P<half>half)|(?:(?P<times>an?|one|two|three)[ -])?(?P<part>quarter|third|tenth)s? of)"
    r" an? (?:percentage )?point\b"
)
_OF_TEN = re.compile(
    r"(?<![\w-])(?P<some>one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of)(?: every)? "
    r"(?P<all>three|four|five|six|eight|ten|twenty|\d{1,3})(?![\w.,-]|"
    r" (?:seconds|minutes|hours|days|weeks|months|years))"
)
"""So many of so many: "four in ten"; what happens three times in ten days is none."""

_RANKED = re.compile(r"\b(?:first|second|third|fourth|last|this|next|previous|final|the|other|each) $")
"""What stands before a quarter of a year, and before the half of something that has two."""

_WHOLES = frozenset((3, 4, 5, 6, 8, 10, 20, 50, 100))
"""Of so many the share of a whole is told; of others a count."""

_MORE = re.compile(r"\b(?:more than|over|at least|above|well over) $")
_LESS = re.compile(r"\b(?:less than|fewer than|under|below|nearly|almost|up to) $")

ROOM = 0.04
"""Part of the whole by which a share in words may be off: "a third" is 30 to 37 percent."""


def find_fractions(folded: str, offset: int) -> Iterator[Number]:
    """The shares and parts of points in folded text, as percentages and as points."""
    for match in _SHARE.finditer(folded):
        before = folded[: match.start()]
        if not _RANKED.search(before) and not _is_added(match, before) and (match["times"] or _is_share(match, before)):
            share = 100 * _TIMES[match["times"] or ""] / _PARTS[match["part"]]
            low = share if _MORE.search(before) else 0.0 if _LESS.search(before) else share - 100 * ROOM
            high = 100.0 if _MORE.search(before) else share if _LESS.search(before) else share + 100 * ROOM
            yield _part(match, offset, share, (low, high), "%")
    for match in _OF_TEN.finditer(folded):
        some, whole = (float(numeral(match[name]) or match[name]) for name in ("some", "all"))
        if some < whole and whole in _WHOLES:
            share = 100 * some / whole
            yield _part(match, offset, share, (share - 100 * ROOM, share + 100 * ROOM), "%")
    for match in _POINT.finditer(folded):
        value = 0.5 if match["half"] else _TIMES[match["times"] or ""] / _PARTS[match["part"]]
        yield _part(match, offset, value, (value, value), "points")


def _is_added(match: re.Match[str], before: str) -> bool:
    """Whether a half belongs to what stands before it: "an hour and a half of rain"."""
    return match["part"] == "half" and before.endswith(" and ")


def _is_share(match: re.Match[str], before: str) -> bool:
    """Whether a part without a number is a share; his "third of the season" is a rank, as is who came third of 20."""
    return match["part"] == "half" or before.endswith("another ")


def _part(match: re.Match[str], offset: int, value: float, room: tuple[float, float], kind: str) -> Number:
    span = Span(offset + match.start(), offset + match.end())
    bound: Bound = "exact" if room[0] == room[1] else "about"
    return Number(span, value, *room, bound, frozenset({"%"}), measure=Measure(kind, 0.0), end=span.end)
