"""Days of the calendar: written out, a day with its month or by itself, ranges of days."""

import re
from datetime import date, timedelta

from retold.reading.dates.calendar import interval_of, shift, valid_day, week_value
from retold.reading.dates.direction import Direction
from retold.reading.dates.lexicon import MONTHS, WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.phrase import Phrase, ordinal_of
from retold.reading.dates.verbs import APPOINTED
from retold.reading.dates.which_year import written_year, year_rule


def iso(phrase: Phrase, _context: Context) -> Meaning | None:
    """``2023-06-18``, with or without a time."""
    value = phrase.word("iso").upper()
    if interval_of(value) is None:
        return None
    return Meaning("TIME" if "T" in value else "DATE", value, "written_out")


def slashed(phrase: Phrase, _context: Context) -> Meaning | None:
    """``6/18/2023`` and ``18/6/2023``; abstains where both orders give a day and the days differ.

    The day stands first in ``18.6.2023``.
    """
    word = phrase.word("slashed")
    first, second, year = map(int, re.split(r"[/.-]", word))
    if "." in word:
        day = valid_day(year, second, first)
        return Meaning("DATE", day.isoformat(), "written_out") if day else None
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


_GOLF = frozenset("hole holes birdie birdies bogey bogeys par tee green putt putts fairway fairways eagle".split())
_LEADS_TO_DAY = frozenset("on by until till since before after".split())
_PARTS_OF = (["morning", "of"], ["afternoon", "of"], ["evening", "of"], ["night", "of"])
_GOES_ON = frozenset(
    """, . ; : ) " ? ! - -- and or but in at to with after before when as if for by because the he she they we i it
    will would was is has had could should may might""".split()
) | {""}
"""Behind a day of the month these show that it is no 18th floor."""
_OF_PREVIOUS = 62
"""A date that the report gave within so many days tells the month."""


def day_of_month(phrase: Phrase, context: Context) -> Meaning | None:
    """``on the 18th``: of the month that the report spoke of, else of the one that the verb points to."""
    number = ordinal_of(phrase.word("ordinal")) or 0
    leading = phrase.tokens.words[max(0, phrase.first - 2) : phrase.first]
    if phrase.before not in _LEADS_TO_DAY and leading not in _PARTS_OF and not _is_appointed(phrase):
        return None
    if phrase.after not in _GOES_ON or not 1 <= number <= 31 or not _GOLF.isdisjoint(phrase.around(25)):
        return None
    if context.now is None:
        return Meaning("DATE", f"XXXX-XX-{number:02d}", "month_unknown")
    direction = direction_of(phrase)
    if spoken_of := _in_month_spoken_of(number, context, direction):
        return spoken_of
    months = [month for step in (-1, 0, 1) if (month := shift(context.now.replace(day=1), step, "month"))]
    days = [day for month in months if (day := valid_day(month.year, month.month, number))]
    agreeing = [day for day in days if not _is_against(day, context.now, direction)]
    day, rule = pick_day(agreeing or days, context.now, direction)
    return Meaning("DATE", day.isoformat(), rule, None, context.anchor, next_best(days, day, context.now))


def _is_appointed(phrase: Phrase) -> bool:
    """Whether something is "set for the 18th"."""
    return phrase.before == "for" and phrase.tokens.word(phrase.first - 2) in APPOINTED


def _in_month_spoken_of(number: int, context: Context, direction: Direction | None) -> Meaning | None:
    """The day in the month of the date that the report gave last, if that is near and the verb agrees."""
    known, now = context.previous, context.now
    if known is None or now is None or known[0] == now or abs((known[0] - now).days) > _OF_PREVIOUS:
        return None
    day = valid_day(known[0].year, known[0].month, number)
    if day is None or (direction == "past" and day > now) or (direction == "future" and day < now):
        return None
    return Meaning("DATE", day.isoformat(), "month_spoken_of", anchor=known[0].isoformat())


def month_day(phrase: Phrase, context: Context) -> Meaning | None:
    """``Sunday, 18 June``, ``Jan. 5, 2021``: the year from the text, the weekday or the direction."""
    month = MONTHS[phrase.word("month", "month_short")]
    number = ordinal_of(phrase.words("day", "ordinal")[-1])
    if number is None or not 1 <= number <= 31 or valid_day(2000, month, number) is None:
        return None
    return day_in_year(phrase, context, month, number)


def named_month_day(phrase: Phrase, context: Context) -> Meaning | None:
    """``the first of May``, ``the Fourth of July``, ``July Fourth``; not the third of March's games."""
    tokens, last = phrase.tokens, phrase.last
    number = ordinal_of(phrase.word("ord", "second"))
    if number is None or phrase.after == "'s" or (tokens.kind(last) == "ord" and not tokens.capital(last)):
        return None
    return day_in_year(phrase, context, MONTHS[phrase.word("month", "month_short")], number)


def day_in_year(phrase: Phrase, context: Context, month: int, number: int) -> Meaning | None:
    """A day of a month, in the year that is written, or else in the one that fits."""
    weekday = WEEKDAYS.get(phrase.word("weekday", "weekday_short"))
    if year := written_year(phrase, context):
        day = valid_day(year, month, number)
        return _day_meaning(day, weekday, year_rule(phrase), None) if day else None
    if context.now is None:
        return Meaning("DATE", f"XXXX-{month:02d}-{number:02d}", "year_unknown")
    days = [day for offset in (-1, 0, 1) if (day := valid_day(context.now.year + offset, month, number))]
    direction = direction_of(phrase)
    fitting = _fitting(days, weekday, context.now, direction)
    day, rule = pick_day(fitting, context.now, direction)
    if _is_of_2001(phrase, month, number) and context.now.year > 2001:
        return Meaning("DATE", "2001-09-11", "known_day", runner_up=day.isoformat())
    return _day_meaning(day, weekday, rule, next_best(days, day, context.now), context.anchor)


_CLOSE = 45
"""So many days away a day counts as meant though its weekday is another, where that falls only a year away."""


def _fitting(days: list[date], weekday: int | None, now: date, direction: Direction | None) -> list[date]:
    """Of the same day in several years those on which the weekday falls, unless one near by is rather mistaken."""
    fits = [day for day in days if weekday in (None, day.isoweekday())]
    near = [day for day in days if abs(day - now).days <= _CLOSE and not _is_against(day, now, direction)]
    return fits if fits and not (weekday and near and near[0] not in fits) else near or days


def _is_against(day: date, now: date, direction: Direction | None) -> bool:
    """Whether a day lies where the verb does not look."""
    return day > now if direction == "past" else day < now if direction == "future" else False


_ATTACKS = (["attacks"], ["terrorist", "attacks"], ["terror", "attacks"])


def _is_of_2001(phrase: Phrase, month: int, number: int) -> bool:
    """Whether a September 11 is called by what happened in 2001: "the Sept. 11 attacks", "post-Sept. 11"."""
    if (month, number) != (9, 11):
        return False
    is_after = phrase.before == "-" and phrase.tokens.word(phrase.first - 2) == "post"
    return is_after or phrase.following(1) in _ATTACKS or phrase.following(2) in _ATTACKS


def next_best(days: list[date], best: date, now: date) -> str | None:
    """The day closest to the day of speaking, apart from the one that was chosen."""
    others = sorted((day for day in days if day != best), key=lambda day: abs(day - now))
    return others[0].isoformat() if others else None


def _day_meaning(
    day: date, weekday: int | None, rule: str, runner_up: str | None, anchor: str | None = None
) -> Meaning:
    """A day, with a note where the weekday beside it is another; the nearest such weekday is then the runner-up."""
    if weekday and day.isoweekday() != weekday:
        rule = "weekday_disagrees"
        runner_up = (day + timedelta(days=(weekday - day.isoweekday() + 3) % 7 - 3)).isoformat()
    return Meaning("DATE", day.isoformat(), rule, anchor=anchor, runner_up=runner_up)


_AGAINST = 4
"""How much farther a day against the direction counts: a month ahead is nearer than the eleven months back, since
reports that speak of a day nearly a year ago write the year or "last". From 2 to 6 the
values found on TBAQ do not differ; from 8 on days such as those of payment go wrong."""


def pick_day(days: list[date], now: date, direction: Direction | None) -> tuple[date, str]:
    """Of the same day in several years the nearest, where a day against the direction counts as farther away."""

    def distance(day: date) -> float:
        return abs((day - now).days) * (_AGAINST if _is_against(day, now, direction) else 1)

    return min(days, key=distance), "nearest_such_day"


def day_range(phrase: Phrase, context: Context) -> Meaning | None:
    """``June 3-5``, ``18 and 19 June``, ``Nov. 18 to Dec. 3, 2015``: an ISO 8601 interval of two days."""
    months = [MONTHS[word] for word in phrase.words("month", "month_short")]
    first, last = (ordinal_of(word) or 0 for word in phrase.words("day", "ordinal")[:2])
    joined = phrase.has("and") and last != first + 1
    counted = phrase.has("to", "through") and len(months) == 1 and phrase.tokens.kind(phrase.last) in ("day", "ordinal")
    if (
        (counted and phrase.after.isalpha() and phrase.after not in _GOES_ON)
        or joined
        or not (months[0], first) < (months[-1], last)
    ):
        return None
    start, end = day_in_year(phrase, context, months[0], first), day_in_year(phrase, context, months[-1], last)
    if not start or not end or start.value > end.value:
        return None
    return Meaning("DATE", f"{start.value}/{end.value}", start.rule, anchor=start.anchor)


def week_of(phrase: Phrase, context: Context) -> Meaning | None:
    """``the week of March 6``, ``the weekend of June 3-4``."""
    number = ordinal_of(phrase.words("day", "ordinal")[0]) or 0
    day = day_in_year(phrase, context, MONTHS[phrase.word("month", "month_short")], number)
    if (phrase.unit != "week" and not phrase.has("weekend")) or day is None or not (days := interval_of(day.value)):
        return None
    value = week_value(days[0]) + ("-WE" if phrase.has("weekend") else "")
    return Meaning("DATE", value, day.rule, anchor=day.anchor)
