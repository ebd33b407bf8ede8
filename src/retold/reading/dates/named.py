"""Expressions that name a part of the calendar: days, months, weekdays, quarters, years."""

import re
from datetime import date, timedelta

from retold.reading.dates.calendar import SEASON_STARTS, interval_of, shift, valid_day, week_value
from retold.reading.dates.direction import Direction
from retold.reading.dates.grammar import Phrase, ordinal_of
from retold.reading.dates.holidays import holiday_in
from retold.reading.dates.lexicon import DAY_PARTS, MONTHS, NUMBERS, SEASONS, WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning, direction_of


def iso(phrase: Phrase, _context: Context) -> Meaning | None:
    """``2023-06-18``, with or without a time."""
    value = phrase.word("iso").upper()
    if interval_of(value) is None:
        return None
    return Meaning("TIME" if "T" in value else "DATE", value, "written_out")


def slashed(phrase: Phrase, _context: Context) -> Meaning | None:
    """``6/18/2023`` and ``18/6/2023``; abstains where both orders give a day and the days differ."""
    first, second, year = (int(part) for part in phrase.word("slashed").split("/"))
    if year < 100:
        year += 1900 if year > 50 else 2000
    days = {day for day in (valid_day(year, first, second), valid_day(year, second, first)) if day}
    if len(days) == 1:
        return Meaning("DATE", days.pop().isoformat(), "written_out")
    return (
        Meaning("DATE", f"{year}-XX-XX", "day_and_month_ambiguous", (min(days), max(days)), approx=True)
        if days
        else None
    )


def month_day(phrase: Phrase, context: Context) -> Meaning | None:
    """``Sunday, 18 June``, ``Jan. 5, 2021``: the year from the text, the weekday or the direction."""
    month = MONTHS[phrase.word("month", "month_short")]
    number = ordinal_of(phrase.word("day", "ordinal"))
    if number is None or not 1 <= number <= 31 or valid_day(2000, month, number) is None:
        return None
    return day_in_year(phrase, context, month, number)


def day_in_year(phrase: Phrase, context: Context, month: int, number: int) -> Meaning | None:
    """A day of a month, in the year that is written, or else in the one that fits."""
    weekday = WEEKDAYS.get(phrase.word("weekday", "weekday_short"))
    if year := _written_year(phrase, context):
        day = valid_day(year, month, number)
        return _day_meaning(day, weekday, "written_out", None) if day else None
    if context.now is None:
        return Meaning("DATE", f"XXXX-{month:02d}-{number:02d}", "year_unknown")
    days = [day for offset in (-1, 0, 1) if (day := valid_day(context.now.year + offset, month, number))]
    fitting = [day for day in days if weekday is None or day.isoweekday() == weekday] or days
    day, rule = _pick_day(fitting, context.now, direction_of(phrase))
    runner_up = next((other.isoformat() for other in sorted(days, key=lambda d: abs(d - day)) if other != day), None)
    return _day_meaning(day, weekday, rule, runner_up, context.anchor)


def _day_meaning(
    day: date, weekday: int | None, rule: str, runner_up: str | None, anchor: str | None = None
) -> Meaning:
    """A day, with a note where the weekday beside it is another."""
    if weekday and day.isoweekday() != weekday:
        rule = "weekday_disagrees"
    return Meaning("DATE", day.isoformat(), rule, anchor=anchor, runner_up=runner_up)


_AGAINST = 4
"""How much farther a day against the direction counts: a month ahead is nearer than the eleven months back, since
reports that speak of a day nearly a year ago write the year or "last". Measured on the training part of TBAQ."""


def _pick_day(days: list[date], now: date, direction: Direction | None) -> tuple[date, str]:
    """Of the same day in several years the nearest, where a day against the direction counts as farther away."""

    def distance(day: date) -> float:
        against = day > now if direction == "past" else day < now if direction == "future" else False
        return abs((day - now).days) * (_AGAINST if against else 1)

    return min(days, key=distance), "nearest_such_day"


def _written_year(phrase: Phrase, context: Context) -> int | None:
    """The year that stands in the phrase, as a number or as ``last year``."""
    if year := phrase.word("year"):
        return int(year)
    if context.now and phrase.has("year_unit"):
        step = -1 if phrase.has("last") else 1 if phrase.has("next") else 0
        return context.now.year + step
    return None


def day_range(phrase: Phrase, context: Context) -> Meaning | None:
    """``June 3-5``: an ISO 8601 interval of two days."""
    month = MONTHS[phrase.word("month", "month_short")]
    first, last = (ordinal_of(word) or 0 for word in phrase.words("day", "ordinal")[:2])
    if not first < last:
        return None
    start, end = (day_in_year(phrase, context, month, number) for number in (first, last))
    if not start or not end:
        return None
    return Meaning("DATE", f"{start.value}/{end.value}", start.rule, anchor=start.anchor)


def month(phrase: Phrase, context: Context) -> Meaning | None:
    """``January 2021``, ``in November``, ``late May``."""
    number = MONTHS[phrase.word("month", "month_short")]
    if year := _written_year(phrase, context):
        return Meaning("DATE", f"{year}-{number:02d}", "written_out")
    if not _is_month(phrase):
        return None
    if context.now is None:
        return Meaning("DATE", f"XXXX-{number:02d}", "year_unknown")
    direction = direction_of(phrase)
    year, other, rule = _year_for(number, context.now.month, context.now.year, direction)
    if phrase.has("this"):
        year = context.now.year
    elif phrase.has("last") and number == context.now.month:
        year -= 1
    return Meaning("DATE", f"{year}-{number:02d}", rule, anchor=context.anchor, runner_up=f"{other}-{number:02d}")


_LONG_AGO = 8
"""A month without a verb that lies further back than so many months is the one ahead. Measured on TBAQ."""


def _year_for(part: int, present: int, year: int, direction: Direction | None) -> tuple[int, int, str]:
    """The year of a recurring part of the year, the next best one, and the rule: the last one unless ahead."""
    if direction == "future":
        return (year, year - 1, "next_such_month") if part >= present else (year + 1, year, "next_such_month")
    if direction is None and (present - part) % 12 > _LONG_AGO:
        return (year, year - 1, "near_ahead") if part >= present else (year + 1, year, "near_ahead")
    return (year, year + 1, "last_such_month") if part <= present else (year - 1, year, "last_such_month")


_MONTH_COMPANY = frozenset("in since last next this until till early late mid during through throughout".split())
_WEAK_COMPANY = frozenset("of from to by between and for before after a an the his her its their our my about".split())
_NAMES = frozenset("may march april june august".split())


def _is_month(phrase: Phrase) -> bool:
    """Whether the name of a month is one: May, March, April, June and August are also people and verbs."""
    word = phrase.word("month", "month_short")
    if phrase.has("month_short") and phrase.tokens.words[phrase.last] != ".":
        return phrase.before in ("in", "since", "until", "till", "during")
    if word not in _NAMES or phrase.last > phrase.first or phrase.before in _MONTH_COMPANY:
        return True
    named = phrase.tokens.capital(phrase.first - 1) or phrase.tokens.capital(phrase.last + 1)
    return word != "may" and not named and phrase.before in _WEAK_COMPANY and phrase.after not in ("on", "for", "of")


def weekday(phrase: Phrase, context: Context) -> Meaning | None:
    """``Friday``: that day of this week or the last, of the next one where the verb looks ahead."""
    number = WEEKDAYS[phrase.word("weekday")]
    if context.now is None:
        return Meaning("DATE", f"XXXX-WXX-{number}", "week_unknown")
    last = context.now - timedelta(days=(context.now.isoweekday() - number) % 7)
    coming = context.now + timedelta(days=(number - context.now.isoweekday()) % 7)
    if phrase.has("last"):
        return _weekday_meaning(last if last < context.now else last - timedelta(days=7), coming, "last", context)
    if phrase.has("next"):
        return _weekday_meaning(coming if coming > context.now else coming + timedelta(days=7), last, "next", context)
    if last == context.now:
        return _weekday_meaning(last, last - timedelta(days=7), "day_of_publication", context)
    if direction_of(phrase) == "future" or phrase.has("this"):
        return _weekday_meaning(coming, last, "verb_ahead", context)
    return _weekday_meaning(last, coming, "last_such_weekday", context)


def _weekday_meaning(day: date, other: date, rule: str, context: Context) -> Meaning:
    """A day with the one that it could have been."""
    return Meaning("DATE", day.isoformat(), rule, anchor=context.anchor, runner_up=other.isoformat())


def weekday_part(phrase: Phrase, context: Context) -> Meaning | None:
    """``Tuesday night``: the day with TIMEX3's sign for the part of the day."""
    day = weekday(phrase, context)
    if day is None:
        return None
    return with_time(day, DAY_PARTS[phrase.word("time_of_day")])


def with_time(day: Meaning, time: str) -> Meaning:
    """The meaning of a day narrowed to a time in it."""
    return Meaning("TIME", day.value + time, day.rule, interval_of(day.value), day.anchor, day.runner_up)


def hour(phrase: Phrase, context: Context) -> Meaning | None:
    """``9 a.m. Tuesday``, ``noon on 3 June``, ``4 in the morning``."""
    time = _clock(phrase)
    if time is None:
        return None
    day: Meaning | None
    if phrase.has("month", "month_short"):
        day = month_day(phrase, context)
    elif phrase.has("weekday"):
        day = weekday(phrase, context)
    elif phrase.has("today"):
        day = today(phrase, context)
    else:
        day = Meaning("DATE", (context.anchor or "XXXX-XX-XX"), "hour", anchor=context.anchor)
    return with_time(Meaning("DATE", day.value[:10], day.rule, None, day.anchor), time) if day else None


def _clock(phrase: Phrase) -> str | None:
    """The time of day as TIMEX3 writes it: ``T09:00``."""
    words = phrase.words("clock", "day", "number_word", "a")
    if not words or phrase.tokens.kind(phrase.first) == "time_of_day":
        part = phrase.word("time_of_day")
        return DAY_PARTS.get(part)
    parts = [int(part) for part in words[0].split(":")] if words[0][0].isdigit() else []
    if not parts or not parts[0] <= 24:
        return None
    late = phrase.word("meridiem").startswith("p") or phrase.word("time_of_day") in ("afternoon", "evening", "night")
    number = parts[0] % 12 + 12 if late and parts[0] <= 12 else parts[0]
    number = 0 if phrase.word("meridiem").startswith("a") and parts[0] == 12 else number
    return f"T{number:02d}:{parts[1] if len(parts) > 1 else 0:02d}"


def noon(phrase: Phrase, context: Context) -> Meaning | None:
    """``at noon``, ``by midnight``: parts of the day that are points in time."""
    time = DAY_PARTS[phrase.word("time_of_day")]
    if ":" not in time or phrase.before not in ("at", "by", "until", "before", "after"):
        return None
    return with_time(Meaning("DATE", context.anchor or "XXXX-XX-XX", "hour", anchor=context.anchor), time)


def today(phrase: Phrase, context: Context) -> Meaning | None:
    """``today``, ``yesterday``, ``tomorrow``, ``tonight`` and parts of these days."""
    word = phrase.word("today")
    if context.now is None:
        return Meaning("DATE", "XXXX-XX-XX", "day_unknown")
    day = context.now + timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))
    found = Meaning("DATE", day.isoformat(), "day_of_speaking", anchor=context.anchor)
    part = "night" if word == "tonight" else phrase.word("time_of_day")
    return with_time(found, DAY_PARTS[part]) if part else found


def last_night(phrase: Phrase, context: Context) -> Meaning | None:
    """``this morning``, ``last night``."""
    if context.now is None:
        return Meaning("TIME", "XXXX-XX-XX" + DAY_PARTS[phrase.word("time_of_day")], "day_unknown")
    day = context.now - timedelta(days=1 if phrase.has("last") else 0)
    found = Meaning("DATE", day.isoformat(), "day_of_speaking", anchor=context.anchor)
    return with_time(found, DAY_PARTS[phrase.word("time_of_day")])


_COUNTERS = frozenset(
    "about nearly almost some than roughly over only least most another up $ no number route flight".split()
)
_COUNTED = frozenset(
    "people miles feet meters metres tons tonnes km shares points men women troops jobs workers".split()
)


def year(phrase: Phrase, _context: Context) -> Meaning | None:
    """``1990``, ``late 1990``, ``summer 1990``; a bare number only where a year can stand."""
    value = phrase.word("year")
    if not 1500 <= int(value) <= 2100:
        return None
    if season := phrase.word("season"):
        return Meaning("DATE", f"{value}-{SEASONS[season]}", "written_out")
    if phrase.before in _COUNTERS or phrase.after in _COUNTED:
        return None
    return Meaning("DATE", value, "written_out")


def spoken_year(phrase: Phrase, _context: Context) -> Meaning | None:
    """``nineteen ninety-four``, ``the year two thousand``."""
    words = [
        NUMBERS["one" if word == "a" else word] for word in phrase.words("nineteen", "number_word", "hundred", "a")
    ]
    if phrase.has("nineteen"):
        value = words[0] * 100 + sum(words[1:])
        return Meaning("DATE", str(value), "written_out") if 10 <= sum(words[1:]) < 100 else None
    return Meaning("DATE", str(2000 + sum(words[2:])), "written_out") if words[:2] == [2, 1000] else None


def year_end(phrase: Phrase, context: Context) -> Meaning | None:
    """``year's end``, ``year-end``."""
    if phrase.word("edge") != "end":
        return None
    return Meaning("DATE", context.anchor[:4] if context.anchor else "XXXX", "year_of_speaking", anchor=context.anchor)


def holiday(phrase: Phrase, context: Context) -> Meaning | None:
    """``last Thanksgiving``, ``Election Day``, ``Christmas Day``."""
    name = phrase.word("holiday", "named_day")
    if phrase.has("unit", "year_unit") and phrase.word("unit", "year_unit") not in ("day",):
        return None
    if context.now is None:
        return Meaning("DATE", "XXXX-XX-XX", "year_unknown")
    days = [day for step in (-1, 0, 1) if (day := holiday_in(name, context.now.year + step))]
    day, rule = _pick_day(days, context.now, direction_of(phrase))
    return Meaning("DATE", day.isoformat(), rule, anchor=context.anchor)


def year_range(phrase: Phrase, _context: Context) -> Meaning | None:
    """``1999-2001``, ``1999-01``: an ISO 8601 interval of two years."""
    first, last = phrase.words("year", "day")
    last = last if len(last) == 4 else first[:2] + last.zfill(2)
    if int(last) <= int(first):
        return None
    return Meaning("DATE", f"{first}/{last}", "written_out")


def decade(phrase: Phrase, _context: Context) -> Meaning | None:
    """``the 1990s``, ``the '80s``."""
    digits = re.sub(r"\D", "", phrase.word("decade"))
    if len(digits) == 2:
        if not phrase.word("decade").startswith("'"):
            return None
        digits = "19" + digits
    return Meaning("DATE", digits[:3], "written_out", approx=phrase.has("early"))


def century(phrase: Phrase, _context: Context) -> Meaning | None:
    """``the 19th century``."""
    number = ordinal_of(phrase.words("ordinal", "ord", "nth", "number_word")[-1])
    if number is None or not 1 < number <= 30:
        return None
    return Meaning("DATE", f"{number - 1:02d}", "written_out")


def quarter(phrase: Phrase, context: Context) -> Meaning | None:
    """``the third quarter``, ``the 1988 second quarter``, ``next year's first quarter``."""
    number = ordinal_of(phrase.word("ord", "second", "ordinal"))
    if number is None or number > 4:
        return None
    if written := _written_year(phrase, context) if phrase.has("year", "year_unit") else None:
        return Meaning("DATE", f"{written}-Q{number}", "written_out", anchor=context.anchor)
    if context.now is None:
        return Meaning("DATE", f"XXXX-Q{number}", "year_unknown")
    present = (context.now.month + 2) // 3
    direction: Direction | None = (
        "past" if phrase.words("hyphen") and phrase.tokens.kind(phrase.last - 1) == "hyphen" else None
    )
    found, other, _ = _year_for(number, present, context.now.year, direction or direction_of(phrase))
    fiscal = phrase.has("fiscal")
    days = interval_of(str(found)) if fiscal else None
    runner_up = f"{other}-Q{number}"
    return Meaning("DATE", f"{found}-Q{number}", "quarter", days, context.anchor, runner_up, approx=fiscal)


def half(phrase: Phrase, context: Context) -> Meaning | None:
    """``the first half of 1990``."""
    number = 2 if phrase.has("last") else ordinal_of(phrase.word("ord", "second"))
    if number not in (1, 2) or not phrase.has("year", "year_unit"):
        return None
    written = _written_year(phrase, context)
    return Meaning("DATE", f"{written}-H{number}", "written_out") if written else None


def fiscal_year(phrase: Phrase, context: Context) -> Meaning | None:
    """``fiscal 1990``, ``the current fiscal year``; the days depend on whose year it is."""
    written = phrase.word("year") or str(_written_year(phrase, context) or "XXXX")
    days = interval_of(written)
    return Meaning(
        "DATE", written, "fiscal_year", days and (shift(days[0], -1, "year") or days[0], days[1]), approx=True
    )


def year_period(phrase: Phrase, context: Context) -> Meaning | None:
    """``the 1988 period``, ``the 1988 quarter``: the same part of another year as was just spoken of."""
    written = str(_written_year(phrase, context) or "XXXX")
    part = re.search(r"-Q\d$", context.quarter or "")
    return Meaning("DATE", written + (part[0] if part else ""), "same_part_of_year", anchor=context.quarter)


def season_value(day: date, season: str) -> str:
    """A season of the year of a day; a winter bears the year that it begins in."""
    return f"{day.year}-{season}"


def season(phrase: Phrase, context: Context) -> Meaning | None:
    """``last fall``, ``this summer``, ``the summer``."""
    code = SEASONS[phrase.word("season")]
    if context.now is None:
        return Meaning("DATE", f"XXXX-{code}", "year_unknown")
    direction = None if phrase.has("this", "current") else direction_of(phrase)
    start = date(context.now.year, SEASON_STARTS[code], 1)
    year = context.now.year
    if direction == "future":
        year += (shift(start, 3, "month") or start) <= context.now
    elif not phrase.has("this") and context.now < (
        (shift(start, 3, "month") or start) if phrase.has("last") else start
    ):
        year -= 1
    return Meaning("DATE", f"{year}-{code}", "season", anchor=context.anchor)


__all__ = ["week_value"]
