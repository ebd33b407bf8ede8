"""Times counted from a feast, or from the date that the report gave last: ``the day before.``."""

from datetime import date, timedelta

from retold.reading.dates.calendar import interval_of, shift, value_at
from retold.reading.dates.feasts import holiday, name_of
from retold.reading.dates.holidays import holiday_in
from retold.reading.dates.lexicon import WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning
from retold.reading.dates.phrase import Phrase, count_of
from retold.reading.dates.relative import is_too_late
from retold.reading.dates.weekdays import weekday_from


def day_beside(phrase: Phrase, context: Context) -> Meaning | None:
    """``the day before.``, ``two weeks after,``: counted from the date that the report gave before, if it gave one."""
    start, count = context.previous_day(phrase.unit), 1 if phrase.has("the") else count_of(phrase)
    if start is None or count is None:
        return None
    day = shift(start, _sign(phrase) * int(count), phrase.unit)
    if day is None or is_too_late(day, start, phrase, context):
        return None
    return Meaning("DATE", value_at(day, phrase.unit), "from_previous_date", anchor=start.isoformat())


def day_beside_that(phrase: Phrase, context: Context) -> Meaning | None:
    """``three days before that``, unless that is something: ``three days before that vote``."""
    return day_beside(phrase, context) if phrase.after in _NO_NOUN and phrase.before not in _HOW_LONG else None


def beside_feast(phrase: Phrase, context: Context) -> Meaning | None:
    """``the day after Easter``, ``the Monday after Easter``, ``the week before Christmas``."""
    name = Phrase("holiday", phrase.tokens, phrase.first + 3, phrase.last)
    feast = holiday(name, context)
    day, sign = _day_of(name, feast, context.now) if feast else None, _sign(phrase)
    if feast is None or day is None or phrase.tokens.words[phrase.first + 1] not in _COUNTED:
        return None
    if phrase.tokens.kind(phrase.first + 1) == "weekday":
        return weekday_from(WEEKDAYS[phrase.tokens.words[phrase.first + 1]], day, sign)
    if phrase.tokens.words[phrase.first + 1] == "day":
        return Meaning("DATE", (day + timedelta(days=sign)).isoformat(), feast.rule, anchor=day.isoformat())
    week = sorted((day + timedelta(days=sign), day + timedelta(days=7 * sign)))
    value = value_at(week[0] + timedelta(days=3), "week")
    return Meaning("DATE", value, feast.rule, (week[0], week[1]), day.isoformat(), approx=True)


def _day_of(feast: Phrase, meaning: Meaning, now: date | None) -> date | None:
    """The day of a feast that is or was this week, whatever the verb says, else the one that is meant."""
    known = interval_of(meaning.value)
    this = holiday_in(name_of(feast), now.year) if now and not feast.has("year") else None
    near = this is not None and now is not None and abs((this - now).days) <= _THIS_WEEK
    return this if near else known and known[0]


_THIS_WEEK = 7
_COUNTED = frozenset(("day", "week", *WEEKDAYS))


def _sign(phrase: Phrase) -> int:
    """Whether a phrase counts back or ahead."""
    return -1 if phrase.word("beside") == "before" else 1


_HOW_LONG = frozenset("for in over within the last".split())
"""Before a count these say how long something went on: "for 15 years before that"."""

_NO_NOUN = frozenset(
    """, . ; : ) " - -- the a an he she it they we i you his her their its in on at when as and but there had was were
    who which""".split()
) | {""}
"""Behind "that" these show that it stands by itself."""
