"""Lengths beside a date: ``two days after Monday's vote``, ``three months to June 30``, with the days that are meant.

The value stays that of a length.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from retold.model import DateMention
from retold.reading.dates.calendar import Interval, interval_of, shift, value_at

_COUNT = re.compile(r"P(\d+)([DWMY])$")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_JOINT = re.compile(
    r"\s+(after|before|from)\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+)?(?:(?:\w+\s+){1,2}(?:on|of)\s+)?", re.IGNORECASE
)
_SPAN = re.compile(r"\b(?:for|within|over|during|in|first|last|next|through|of|every)\s+(?:the\s+)?$", re.IGNORECASE)


_UP_TO = re.compile(r"\s+(?:up\s+)?(?:to|ended|ending|through)\s+(?:on\s+)?(?:the\s+)?", re.IGNORECASE)


def with_counted_days(mentions: list[DateMention], text: str) -> list[DateMention]:
    """The mentions of a sentence, durations before or after a day with the days that they lead to."""
    pairs = pairwise(mentions)
    rules = (_led_to, _ending_at, _part_of)
    days = {
        first.span: next(filter(None, (rule(first, second, text) for rule in rules)), None) for first, second in pairs
    }
    return [days.get(mention.span) or mention for mention in mentions]


def _led_to(first: DateMention, second: DateMention, text: str) -> DateMention | None:
    """A duration with the days that lie so far from the date behind it; None where it says how long, not when."""
    count = _COUNT.match(first.value)
    joint = _JOINT.fullmatch(text, first.span.end, second.span.start)
    if not count or not joint or first.earliest or first.type != "DURATION" or not second.earliest:
        return None
    if second.earliest != second.latest or _SPAN.search(text, max(0, first.span.start - 20), first.span.start):
        return None
    unit = _UNITS[count[2]]
    sign = -1 if joint[1].lower() == "before" else 1
    day = shift(date.fromisoformat(second.earliest), sign * int(count[1]), unit)
    days = interval_of(value_at(day, unit)) if day else None
    if not days:
        return None
    return replace(
        first,
        earliest=days[0].isoformat(),
        latest=days[1].isoformat(),
        anchor=second.earliest,
        rule="counted_from_date",
    )


def days_to(first: DateMention, second: DateMention, text: str) -> Interval | None:
    """The days of a length that ends with a day or a month: ``the three months to the end of March``."""
    count = _COUNT.match(first.value)
    if not count or count[2] == "D" or first.type != "DURATION" or second.type != "DATE" or not second.latest:
        return None
    if second.granularity not in ("day", "month") or not _UP_TO.fullmatch(text, first.span.end, second.span.start):
        return None
    end = date.fromisoformat(second.latest)
    start = shift(end + timedelta(days=1), -int(count[1]), _UNITS[count[2]])
    return (start, end) if start else None


def _ending_at(first: DateMention, second: DateMention, text: str) -> DateMention | None:
    """A length with its days, where it ends at the date behind it."""
    days = days_to(first, second, text)
    if days is None or first.earliest:
        return None
    earliest, latest = days[0].isoformat(), days[1].isoformat()
    return replace(first, earliest=earliest, latest=latest, anchor=second.latest, rule="counted_to_date")


_OPENING = re.compile(r"(?:the\s+)?(?:(first|opening)|last|final|closing)\s", re.IGNORECASE)
_OF = re.compile(r"\s+of\s+(?:the\s+)?", re.IGNORECASE)


def _part_of(first: DateMention, second: DateMention, text: str) -> DateMention | None:
    """A length with its days in the time that it is the first or last part of: "the first two months of 2021"."""
    count, opening = _COUNT.match(first.value), _OPENING.match(text, first.span.start, first.span.end)
    if not count or not opening or first.type != "DURATION" or second.type != "DATE" or not second.earliest:
        return None
    if not _OF.fullmatch(text, first.span.end, second.span.start):
        return None
    start, end = date.fromisoformat(second.earliest), date.fromisoformat(str(second.latest)) + timedelta(days=1)
    edge = shift(start if opening[1] else end, int(count[1]) * (1 if opening[1] else -1), _UNITS[count[2]])
    if edge is None or not start < edge < end:
        return None
    days = (start, edge - timedelta(days=1)) if opening[1] else (edge, end - timedelta(days=1))
    earliest, latest = days[0].isoformat(), days[1].isoformat()
    return replace(first, earliest=earliest, latest=latest, anchor=second.value, rule="part_of_date")
