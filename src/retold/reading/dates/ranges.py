"""From one date to another: where the year or week of one end is not written, it follows from the other end."""

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from retold.model import DateMention, Span
from retold.reading.dates.calendar import interval_of

_JOINT = re.compile(r"\s*(?:,\s*)?(?:to|until|till|through|and|[-–—])\s+(?:the\s+)?", re.IGNORECASE)
_THROUGH = re.compile(r"\s+(?:through|thru)\s+", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|between)\s+(?:the\s+)?(?:[\w'’]+\s+of\s+)?$", re.IGNORECASE)
_GUESSED = frozenset(("last_such_month", "next_such_month", "near_ahead", "nearest_such_day", "nearest_such_feast"))
_OF_ANY_WEEK = frozenset(("last_such_weekday", "verb_ahead", "day_of_publication"))
_DATED = re.compile(r"\d{4}-\d\d(?:-\d\d)?$")


def with_ends_in_order(mentions: list[DateMention], text: str) -> list[DateMention]:
    """``from August to October``: October after that August, whatever either month would mean alone."""
    ordered = sorted(mentions, key=lambda mention: mention.span)
    changed: dict[Span, DateMention] = {}
    for first, second in pairwise(ordered):
        if _are_ends(first, second, text):
            changed |= _fitted(changed.get(first.span, first), second)
    return [changed.get(mention.span, mention) for mention in mentions]


def _are_ends(first: DateMention, second: DateMention, text: str) -> bool:
    """Whether two expressions are the ends of one range."""
    if not _DATED.match(first.value) or not _DATED.match(second.value):
        return False
    if _THROUGH.fullmatch(text, first.span.end, second.span.start):
        return True
    joint = _JOINT.fullmatch(text, first.span.end, second.span.start)
    opening = _FROM.search(text, max(0, first.span.start - 30), first.span.start)
    return joint is not None and opening is not None


def _fitted(first: DateMention, second: DateMention) -> dict[Span, DateMention]:
    """The end whose year or week was guessed, in the one that puts the ends in order and close together."""
    if {first.rule, second.rule} <= _OF_ANY_WEEK:
        return _in_order(first, second)
    if second.rule in _GUESSED:
        year = int(first.value[:4])
        later = (moved for found in (year, year + 1) if (moved := _in_year(second, found)))
        return {second.span: next((one for one in later if one.value[:7] >= first.value[:7]), second)}
    if first.rule in _GUESSED:
        year = int(second.value[:4])
        sooner = (moved for found in (year, year - 1) if (moved := _in_year(first, found)))
        return {first.span: next((one for one in sooner if one.value <= second.value), first)}
    return {}


def _in_order(first: DateMention, second: DateMention) -> dict[Span, DateMention]:
    """Of two weekdays in disorder the second a week later where it lies ahead, else the first a week earlier."""
    if first.value <= second.value:
        return {}
    moved, weeks = (second, 1) if second.rule == "verb_ahead" else (first, -1)
    day = (date.fromisoformat(moved.value) + timedelta(weeks=weeks)).isoformat()
    rule = "week_of_the_other_end"
    return {moved.span: replace(moved, value=day, earliest=day, latest=day, rule=rule, runner_up=moved.value)}


def _in_year(mention: DateMention, year: int) -> DateMention | None:
    """The same day or month in another year; None where that has no such day."""
    value = f"{year:04d}{mention.value[4:]}"
    days = interval_of(value)
    if value == mention.value or not days:
        return mention if days else None
    return replace(
        mention,
        value=value,
        earliest=days[0].isoformat(),
        latest=days[1].isoformat(),
        rule="year_of_the_other_end",
        runner_up=mention.value,
    )
