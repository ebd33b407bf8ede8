"""TIMEX3 values in plain words."""

import re
from calendar import day_name, month_name

from retold.model import DateMention

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter"}
_CLOCK = {"H": "hour", "M": "minute", "S": "second"}
_REFERENCES = {"PRESENT_REF": "now", "PAST_REF": "in the past", "FUTURE_REF": "in the future"}
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_COUNTED = frozenset(("counted_from_date", "counted_to_date"))
"""Rules of lengths that stand for the days they lead to, or end with: "two days before Christmas"."""
_PIECE = r"(\d+(?:\.\d+)?|X)([A-Z])"
_DURATION = re.compile(rf"P((?:{_PIECE})*)(?:T((?:{_PIECE})+))?")
_ANY_DAY = "XXXX-XX-XX"
_ONE_OF_MANY = {
    _ANY_DAY: "day",
    "XXXX-WXX": "week",
    "XXXX-WXX-WE": "weekend",
    "XXXX-XX": "month",
    "XXXX-QX": "quarter",
    "XXXX": "year",
    **{f"XXXX-WXX-{number}": name for number, name in enumerate(day_name, start=1)},
}
_OF_A_YEAR = {
    **{f"XXXX-{number:02}": name for number, name in enumerate(month_name) if number},
    **{f"XXXX-{short}": name for short, name in _SEASONS.items()},
    **{f"XXXX-Q{number}": f"quarter {number}" for number in range(1, 5)},
}
_DAY_OF_A_YEAR = re.compile(r"(XXXX-\d\d)-(\d\d)")


def date_words(date: DateMention) -> str:
    """What a time expression means: "2023-06-18, morning", "5 years", "about 2023-01-01 to 2023-02-28", "every May".

    A length counted from a date is followed by its days, "2 days, 2023-12-23"; a value that has no plain words is
    given as it is.
    """
    if date.approx and date.earliest and date.earliest != date.latest:
        return f"about {date.earliest} to {date.latest}"
    if date.type == "SET":
        return _every(date.value)
    about = "about " if date.approx and not date.value.startswith("PX") and not date.value.startswith("PTX") else ""
    value, hour = _parted(date.value)
    if value == _ANY_DAY and hour:
        return f"{about}{_PARTS.get(hour, hour)}, day not known"
    words = _REFERENCES.get(date.value) or _duration(date.value) or _open(value)
    more = _days(date) if date.rule in _COUNTED else _PARTS.get(hour, hour)
    return about + ", ".join(part for part in (words, more) if part)


def _days(date: DateMention) -> str:
    """The days that an expression can mean."""
    return f"{date.earliest} to {date.latest}" if date.earliest != date.latest else str(date.earliest)


def _parted(value: str) -> tuple[str, str]:
    """A day and the part of it or the hour; a length of time is one whole."""
    day, _, hour = value.partition("T") if not value.startswith("P") else (value, "", "")
    return day, hour


def _every(value: str) -> str:
    """What comes again: "every day", "every 2 years", "every Monday morning"."""
    if length := _duration(value):
        return f"every {length.removeprefix('1 ')}"
    day, hour = _parted(value)
    noun, part = _ONE_OF_MANY.get(day) or _OF_A_YEAR.get(day, day), _PARTS.get(hour, hour)
    return f"every {part}" if part and noun == "day" else " ".join(filter(None, ("every", noun, part)))


def _duration(value: str) -> str | None:
    """A length of time: "PT4H30M" is 4 hours 30 minutes, "PXM" some months."""
    match = _DURATION.fullmatch(value)
    if not match:
        return None
    parts = ((match[1], _UNITS), (match[4] or "", _CLOCK))
    pieces = [(number, units.get(unit)) for part, units in parts for number, unit in re.findall(_PIECE, part)]
    if not pieces or not all(noun for _, noun in pieces):
        return None
    return " ".join(_counted(number, str(noun)) for number, noun in pieces)


def _counted(number: str, noun: str) -> str:
    return f"some {noun}s" if number == "X" else f"{number} {noun}{'' if number == '1' else 's'}"


def _open(value: str) -> str:
    """A day whose week, month or year is not known."""
    if noun := _ONE_OF_MANY.get(value):
        return f"a {noun}, which is not known"
    match = _DAY_OF_A_YEAR.fullmatch(value)
    day, named = (f"{int(match[2])} ", _OF_A_YEAR.get(match[1])) if match else ("", _OF_A_YEAR.get(value))
    return f"{day}{named}, year not known" if named else value
