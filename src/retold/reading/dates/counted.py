"""Durations that lead from a date: ``two days after Monday's vote`` is a day, though its value stays that of a span."""

import re
from dataclasses import replace
from datetime import date
from itertools import pairwise

from retold.model import DateMention
from retold.reading.dates.calendar import interval_of, shift, value_at

_COUNT = re.compile(r"P(\d+)([DWMY])$")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_JOINT = re.compile(r"\s+(after|before|from)\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+)?", re.IGNORECASE)
_SPAN = re.compile(r"\b(?:for|within|over|during|in|first|last|next|through|of|every)\s+(?:the\s+)?$", re.IGNORECASE)


def with_counted_days(mentions: list[DateMention], text: str) -> list[DateMention]:
    """The mentions of a sentence, durations before or after a day with the days that they lead to."""
    days = {first.span: _led_to(first, second, text) for first, second in pairwise(mentions)}
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
