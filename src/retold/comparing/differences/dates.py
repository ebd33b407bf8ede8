"""Times of the calendar and of the day, as a report writes them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from retold.comparing.differences.clock import NOON, clock
from retold.model import DateMention, Reading, Span, Statement
from retold.text import fold

SAID_THEN = "said at another time"
"""What is said of two times at which somebody says the same: no change of what is told."""

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DATE = re.compile(
    rf"""
    (?<![\w$£€.,-])(?:
      (?P<day1>{_DAY})(?:st|nd|rd|th)?\ (?:of\ )?(?P<month1>{_MONTH})\b\.?(?:,?\ (?P<year1>{_YEAR}))?
    | (?P<month2>{_MONTH})\b\.?\ (?:the\ )?(?P<day2>{_DAY})(?:st|nd|rd|th)?
        (?![\d:.,%-]\d|\d|\ ?(?:percent|per\ cent|%))(?:,?\ (?P<year2>{_YEAR})(?!\d))?
    | (?P<month3>{_MONTH})\b\.?(?:,?\ (?:of\ )?(?P<year3>{_YEAR})(?![\d,.]\d))
    | (?P<weekday>{"|".join(_WEEKDAYS)}
        |(?:mon|tues?|wed|thurs?|fri|sat|sun)(?=\.?\ (?:night|morning|evening|afternoon)))(?:s|'s)?\b
    | (?P<iso>{_YEAR}-\d\d-\d\d)
    | (?P<holiday>new\ year's\ (?:eve|day)|christmas\ (?:eve|day)|christmas|boxing\ day|easter|thanksgiving|halloween
        |good\ friday)\b
    | (?P<year4>{_YEAR})s?
        (?![\w%-]|[.,]\d|\ (?:people|percent|per|miles|km|pounds|dollars|men|women|jobs|homes))
    | (?P<clock>(?:[01]?\d|2[0-4]):[0-5]\d(?!:\d)(?:\ ?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])(?:\.[0-5]\d)?\ ?[ap]\.?m\b\.?)
    )
    """,
    re.VERBOSE,
)
_MONTH_ALONE = re.compile(
    r"(?<![\w-])(January|February|March|April|May|June|July|August|September|October|November|December)(?![\w-])"
)
_FEW_WORDS = re.compile(r"(?:\s+[\w'’-]+){0,4}\s+")
"""What may stand between a cue and the time of saying: "told the court on", "said in a statement on"."""

_UNTIL = re.compile(
    r"\b(?:(?:until|till|through)|(?:ends?|finish(?:es)?|closes?|expires?)(?: (?:on|in|at))?) (?:the )?(?:end of )?$"
)
"""What stands before the end of a time; what was "finished" then was built."""

_BEFORE = 32
"""So many characters before a time that is looked for."""

_HOUR = re.compile(r"T(\d\d):(\d\d)$")
_HALF_OF_DAY = re.compile(r"\b(?:noon|midday|midnight|lunchtime|morning|afternoon|evening|night)\b")
"""Words that show whether an hour is of the morning or of the evening."""

_NEAR = re.compile(r"(?:next|last|this|coming) (?:week|month|year|weekend|spring|summer|autumn|fall|winter|quarter)")
"""Times that only their distance from today tells."""

_RATES = {
    word: unit
    for unit, words in {
        "hour": "hourly hour",
        "day": "daily nightly day night",
        "week": "weekly week",
        "month": "monthly month",
        "quarter": "quarterly quarter",
        "year": "yearly annual annually year",
    }.items()
    for word in words.split()
}
_RATE = re.compile(
    r"(?<![\w-])(?<!twice )(?<!times )(?:(?:[Ee]very|[Ee]ach) (?:hour|day|night|week|month|quarter|year)"
    r"|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual(?:ly)?)(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression: its parts as written, and the days that it can mean where those are known.

    ``said_by`` is, in small letters, the last word of whoever says something then, where that is what the time is of;
    ``said`` is whether it stands in what somebody says, ``until`` whether it is the end of a time.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: str | None = None
    other: str | None = None
    every: str | None = None
    near: str | None = None
    days: tuple[str, str] | None = None
    said_by: str | None = None
    until: bool = False
    said: bool = False

    @property
    def parts(self) -> tuple[int | str | None, ...]:
        """Year, month, day, weekday, what else there is, how often, and what it is from today."""
        return (self.year, self.month, self.day, self.weekday, self.other, self.every, self.near)


def find_times(reading: Reading, span: Span) -> list[Time]:
    """The times of a stretch in order: those that the reading resolved, and those that their form gives away."""
    resolved = [date for date in reading.dates if span.covers(date.span) and date.type in ("DATE", "TIME")]
    found = [_written(match, span.start) for match in _DATE.finditer(fold(span.of(reading.text)))]
    found += _months_alone(reading.text, span, found)
    times = []
    for time in found:
        date = next((date for date in resolved if date.span.overlap(time.span)), None)
        days = (date.earliest[:10], date.latest[:10]) if date and date.earliest and date.latest else None
        times.append(replace(time, days=days))
    free = [date for date in resolved if not any(date.span.overlap(time.span) for time in times)]
    times += [one for date in free if (one := _resolved(reading.text, date))]
    statements = [one for one in reading.statements if one.cue and one.source and span.covers(one.cue)]
    every = (*times, *_rates(reading.text, span))
    return sorted(
        (
            replace(
                time,
                said_by=_speaker(reading.text, time.span, statements),
                said=_is_said(time.span, statements),
                until=_UNTIL.search(reading.text[max(span.start, time.span.start - _BEFORE) : time.span.start])
                is not None,
            )
            for time in every
        ),
        key=lambda time: time.span,
    )


def _is_said(time: Span, statements: Iterable[Statement]) -> bool:
    """Whether a time stands in the content of one of the statements."""
    return any(part.overlap(time) for one in statements for part in one.content)


def _speaker(text: str, time: Span, statements: Iterable[Statement]) -> str | None:
    """Who says something at a time, by the last word of the source; None where the time is of something else.

    Such a time stands outside what is said, between source and cue ("police on Monday said"), right before them ("On
    Monday police said"), or a few words behind ("said in a statement on Monday").
    """
    for one in statements:
        if one.source and one.cue and not any(part.overlap(time) for part in one.content):
            first, last = sorted((one.source, one.cue))
            before, after = text[time.end : first.start], text[last.end : time.start]
            behind = last.end <= time.start and _FEW_WORDS.fullmatch(after)
            if (
                first.end <= time.start < time.end <= last.start
                or behind
                or (time.end <= first.start and before in " , ")
            ):
                return fold(one.source.of(text)).split()[-1]
    return None


def _resolved(text: str, date: DateMention) -> Time | None:
    """A time that the reading made out of words alone: "half past two", "next month"."""
    days = (date.earliest[:10], date.latest[:10]) if date.earliest and date.latest else None
    hour = _HOUR.search(date.value) if date.type == "TIME" else None
    near = _NEAR.fullmatch(fold(date.span.of(text)))
    if hour:
        sure = int(hour[1]) > NOON or _HALF_OF_DAY.search(fold(date.span.of(text)))
        return Time(date.span, other=f"{int(hour[1]) % 24:02}:{hour[2]}" + ("" if sure else "?"), days=days)
    if near:
        return Time(date.span, near=near.group(), days=days)
    return Time(date.span, _that_year(text, date), days=days) if days else None


def _that_year(text: str, date: DateMention) -> int | None:
    """The year of "that year", which the report has told before."""
    return int(date.earliest[:4]) if date.earliest and fold(date.span.of(text)) == "that year" else None


def _rates(text: str, span: Span) -> list[Time]:
    """How often something is: "daily" and "every day" are one, "Daily" can be a name."""
    return [Time(Span(*match.span()), every=_RATES[match.group().split()[-1]]) for match in _RATE.finditer(text, *span)]


def _written(match: re.Match[str], offset: int) -> Time:
    """The parts of a date that its own words give."""
    words = match.group()
    is_whole = words.endswith(tuple(f"{month}." for month in _MONTHS))  # of "16 May." the point is the sentence's
    span = Span(offset + match.start(), offset + match.end() - is_whole)
    if iso := match["iso"]:
        year, month, day = map(int, iso.split("-"))
        return Time(span, year, month, day)
    month_word = match["month1"] or match["month2"] or match["month3"]
    year_word = match["year1"] or match["year2"] or match["year3"] or match["year4"]
    day_word = match["day1"] or match["day2"]
    return Time(
        span,
        int(year_word) if year_word else None,
        _month_number(month_word) if month_word else None,
        int(day_word) if day_word else None,
        match["weekday"][:3] if match["weekday"] else None,
        match["holiday"] or clock(match["clock"]),
    )


def _month_number(word: str) -> int:
    return next(n for n, month in enumerate(_MONTHS, 1) if month.startswith(word[:3]))


def _months_alone(text: str, span: Span, found: list[Time]) -> list[Time]:
    """Months without day or year."""
    alone = []
    for match in _MONTH_ALONE.finditer(text, *span):
        place = Span(match.start(), match.end())
        opens = match.start() == span.start
        if any(time.span.overlap(place) for time in found) or (opens and match.group() in ("May", "March")):
            continue
        alone.append(Time(place, month=_month_number(match.group().lower())))
    return alone
