"""TIMEX3 values in plain words."""

import re

from retold.model import DateMention

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}
_REFERENCES = {"PRESENT_REF": "now", "PAST_REF": "in the past", "FUTURE_REF": "in the future"}
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DURATION = re.compile(r"P(T)?(\d+(?:\.\d+)?|X)([YMWDHS])")
_OPEN_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")


def date_words(date: DateMention) -> str:
    """What a time expression means: "2023-06-18, morning", "5 years", "about 2023-01-01 to 2023-02-28".

    A value that has no plain words is given as it is.
    """
    if date.approx and date.earliest and date.earliest != date.latest:
        return f"about {date.earliest} to {date.latest}"
    about = "about " if date.approx and not date.value.startswith("PX") and not date.value.startswith("PTX") else ""
    value, _, hour = date.value.partition("T") if not date.value.startswith("P") else (date.value, "", "")
    words = _REFERENCES.get(date.value) or _duration(date.value) or _open(value)
    return about + ", ".join(part for part in (words, _PARTS.get(hour, hour)) if part)


def _duration(value: str) -> str | None:
    """A length of time: "PT30M" is 30 minutes, "PXM" some months."""
    match = _DURATION.fullmatch(value)
    if not match:
        return None
    clock, number, unit = match.groups()
    noun = "minute" if clock and unit == "M" else _UNITS[unit]
    if number == "X":
        return f"some {noun}s"
    return f"{number} {noun}" if number == "1" else f"{number} {noun}s"


def _open(value: str) -> str:
    """A day whose week or year is not known."""
    if match := _OPEN_WEEKDAY.fullmatch(value):
        return f"a {_WEEKDAYS[int(match.group(1)) - 1]}, which is not known"
    return value
