"""Days and weeks that go by a name: what the table of holidays says of the year that is meant."""

from datetime import date, timedelta

from retold.reading.dates.days import next_best, pick_day
from retold.reading.dates.holidays import HOLIDAYS, holiday_in, ramadan_in, value_without_year
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.phrase import Phrase

_DECORATION = frozenset(
    """tree trees card cards lights ornament song songs carol carols party egg eggs list lists costume costumes
    gift gifts present presents sales shopping season market markets album movie worshipper worshippers bonus""".split()
)


_OF_WHAT_WAS = frozenset("on at after since".split())
"""Behind these and a verb in the past a feast has been; plans for one are made before it."""
_SOON = 21
"""What is so many days ahead is talked of already, also with a past verb near."""


def name_of(phrase: Phrase) -> str:
    """The name of a holiday as the table has it: ``christmas eve``, ``new eve``, ``good friday``, ``labor``."""
    name = phrase.word("holiday", "named_day", "saint", "new", "good")
    return " ".join([name, *phrase.words("eve", "weekday")])


def _is_capital(phrase: Phrase) -> bool:
    """Whether the first word has a capital: a good Friday is not Good Friday."""
    return phrase.tokens.capital(phrase.first)


def holiday(phrase: Phrase, context: Context) -> Meaning | None:
    """``last Thanksgiving``, ``Election Day``, ``Good Friday``, ``Valentine's Day``."""
    name = name_of(phrase)
    if phrase.after in _DECORATION or name not in HOLIDAYS or (phrase.has("good") and not _is_capital(phrase)):
        return None
    if phrase.has("unit") and phrase.word("unit") != "day":
        return None
    if year := _written_year(phrase, context):
        written = holiday_in(name, year)
        return Meaning("DATE", written.isoformat(), "written_out") if written else None
    if context.now is None:
        return Meaning("DATE", value_without_year(name), "year_unknown")
    now = context.now
    days = [day for step in (-1, 0, 1) if (day := holiday_in(name, now.year + step))]
    direction = direction_of(phrase)
    days = [day for day in days if not (phrase.has("last") and day >= now) and not (phrase.has("next") and day <= now)]
    days = [day for day in days if direction != "future" or day >= now]
    known = days
    if direction == "past" and phrase.before in _OF_WHAT_WAS:
        days = [day for day in days if day <= now + timedelta(days=_SOON)]
    if not days:
        return None
    day, _ = pick_day(days, now, direction)
    return Meaning("DATE", day.isoformat(), "nearest_such_feast", None, context.anchor, next_best(known, day, now))


def _written_year(phrase: Phrase, context: Context) -> int | None:
    """The year that stands beside a feast, as a number or as ``last year``."""
    kinds = [phrase.tokens.kind(number) for number in range(phrase.first, phrase.last + 1)]
    if phrase.has("year"):
        return int(phrase.word("year"))
    if kinds[-1] != "year_unit" or len(kinds) < 2 or context.now is None:
        return None
    return context.now.year + {"last": -1, "this": 0, "next": 1}.get(kinds[-2], 0)


def may_day(phrase: Phrase, context: Context) -> Meaning | None:
    """``May Day``."""
    if phrase.words("month", "unit") != ["may", "day"] or not phrase.tokens.capital(phrase.last):
        return None
    if context.now is None:
        return Meaning("DATE", "XXXX-05-01", "year_unknown")
    days = [date(context.now.year + step, 5, 1) for step in (-1, 0, 1)]
    day, rule = pick_day(days, context.now, direction_of(phrase))
    return Meaning("DATE", day.isoformat(), rule, None, context.anchor, next_best(days, day, context.now))


_SIGHTED = 1
"""So many days earlier or later the month begins and ends where the moon is seen so."""

_NEAR = 60
"""Where no verb tells, a month that is farther away in days is what happens in any year."""


def ramadan(phrase: Phrase, context: Context) -> Meaning | None:
    """``during Ramadan``: the month of fasting of this year, or of another where the verb says so; not Mr. Ramadan."""
    if not phrase.tokens.capital(phrase.first) or _is_surname(phrase):
        return None
    if context.now is None:
        return Meaning("DATE", "XXXX-XX", "year_unknown")
    now = context.now
    direction = direction_of(phrase)
    if year := _written_year(phrase, context):
        first, end = ramadan_in(year)
        around = first - timedelta(days=_SIGHTED), end + timedelta(days=_SIGHTED)
        return Meaning("DATE", f"{first}/{end}", "written_out", around, approx=True)
    months = [ramadan_in(now.year + step) for step in (-1, 0, 1)]
    first, rule = pick_day([start for start, _ in months], now, direction)
    end = dict(months)[first]
    if direction is None and abs((now - first).days) > _NEAR:
        return Meaning("DATE", "XXXX-XX", "year_unknown", anchor=context.anchor)
    around = first - timedelta(days=_SIGHTED), end + timedelta(days=_SIGHTED)
    return Meaning("DATE", f"{first}/{end}", rule, around, context.anchor, approx=True)


_NO_NAMES = frozenset("during in since this last next every each before after until for the".split())


def _is_surname(phrase: Phrase) -> bool:
    """Whether a name stands on either side."""
    tokens = phrase.tokens
    before = tokens.capital(phrase.first - 1) and phrase.before not in _NO_NAMES
    return before or phrase.before == "." or tokens.capital(phrase.last + 1)
