"""Days and weeks that go by a name: what the table of holidays says of the year that is meant."""

from datetime import timedelta

from retold.reading.dates.days import next_best, pick_day
from retold.reading.dates.holidays import HOLIDAYS, holiday_in, value_without_year
from retold.reading.dates.lexicon import WEEKDAYS
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


_COUNTED = frozenset(("day", "week", *WEEKDAYS))
"""Before a feast and "before" or "after" these are another time than the feast."""


def name_of(phrase: Phrase) -> str:
    """The name of a holiday as the table has it: ``christmas eve``, ``new eve``, ``good friday``, ``labor``."""
    name = phrase.word("holiday", "month", "named_day", "saint", "new", "good")
    return " ".join([name, *phrase.words("eve", "weekday")])


def _is_capital(phrase: Phrase) -> bool:
    """Whether the first word has a capital: a good Friday is not Good Friday."""
    return phrase.tokens.capital(phrase.first)


def holiday(phrase: Phrase, context: Context) -> Meaning | None:
    """``last Thanksgiving``, ``Election Day``, ``Good Friday``, ``Valentine's Day``."""
    name = name_of(phrase)
    if phrase.after in _DECORATION or name not in HOLIDAYS or (phrase.has("good") and not _is_capital(phrase)):
        return None
    the, count = phrase.tokens.word(phrase.first - 3), phrase.tokens.word(phrase.first - 2)
    beside = phrase.before in ("before", "after") and the == "the" and count in _COUNTED
    if beside or (phrase.has("unit") and phrase.word("unit") != "day"):
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


def may_day(phrase: Phrase, context: Context) -> Meaning | None:
    """``May Day``; not a day in May."""
    return holiday(phrase, context) if phrase.tokens.capital(phrase.last) else None


def _written_year(phrase: Phrase, context: Context) -> int | None:
    """The year that stands beside a feast, as a number or as ``last year``."""
    kinds = [phrase.tokens.kind(number) for number in range(phrase.first, phrase.last + 1)]
    if phrase.has("year"):
        return int(phrase.word("year"))
    if kinds[-1] != "year_unit" or len(kinds) < 2 or context.now is None:
        return None
    return context.now.year + {"last": -1, "this": 0, "next": 1}.get(kinds[-2], 0)
