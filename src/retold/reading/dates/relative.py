"""Expressions that count from the day of speaking, or from the date that was just given."""

from datetime import date, timedelta

from retold.reading.dates.calendar import shift, value_at, week_value
from retold.reading.dates.direction import direction_at
from retold.reading.dates.durations import duration_value
from retold.reading.dates.lexicon import DAY_PARTS, UNITS
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.phrase import Phrase, count_of
from retold.reading.dates.seasons import quarter_spoken_of, season
from retold.reading.dates.verbs import MODALS


def ago(phrase: Phrase, context: Context) -> Meaning | None:
    """``two years ago``: the day, week, month or year that lies so far back."""
    return _counted(phrase, context, context.now, -1, "ago")


def anniversary(phrase: Phrase, context: Context) -> Meaning | None:
    """``a year ago today``, ``50 years ago this month``: what is so far back, as fine as the word behind tells."""
    count, words = count_of(phrase), phrase.words("unit", "units", "year_unit", "century")
    unit = "day" if phrase.has("today") else UNITS[words[-1]]
    if context.now is None or count is None or count % 1 or phrase.word("today") not in ("", "today"):
        return None
    day = shift(context.now, -int(count), UNITS[words[0]])
    return Meaning("DATE", value_at(day, unit), "ago", anchor=context.anchor) if day else None


def from_now(phrase: Phrase, context: Context) -> Meaning | None:
    """``six months from now``, ``in two weeks' time``."""
    return _counted(phrase, context, context.now, 1, "from_now")


def earlier(phrase: Phrase, context: Context) -> Meaning | None:
    """``two days earlier``, ``a year later``: counted from the date that the report gave before."""
    sign = -1 if phrase.has("earlier") else 1
    if sign < 0 and phrase.unit == "year" and context.quarter:
        return _quarter_before(context)
    start = context.previous_day(phrase.unit)
    if start is None and sign < 0 and phrase.unit not in ("day", "hour", "minute"):
        start = context.now
    return _counted(phrase, context, start, sign, "from_previous_date")


def _quarter_before(context: Context) -> Meaning | None:
    """The same quarter a year before."""
    value = str(context.quarter)
    return Meaning("DATE", f"{int(value[:4]) - 1}{value[4:]}", "same_quarter_a_year_before", anchor=value)


_SMALLER = {"century": ("year", 100), "decade": ("year", 10), "year": ("month", 12), "week": ("day", 7)}


def _in_whole(unit: str, count: float) -> tuple[str, float]:
    """A count of smaller units where it is none of whole ones: half a century is fifty years."""
    smaller, number = _SMALLER.get(unit, (unit, 1))
    return (unit, count) if count == int(count) else (smaller, count * number)


def _counted(phrase: Phrase, context: Context, start: date | None, sign: int, rule: str) -> Meaning | None:
    """So many units from a day, at the granularity of the unit."""
    unit, count = phrase.unit, count_of(phrase)
    past = "PAST_REF" if sign < 0 else "FUTURE_REF"
    if count is None:
        return Meaning("DATE", "XXXX-XX-XX" if rule == "from_previous_date" else past, rule, approx=True)
    if rule == "ago" and unit == "year" and count == 1 and context.quarter:
        return _quarter_before(context)
    unit, count = _in_whole(unit, count)
    day = shift(start, sign * int(count), unit) if start else None
    if start is None or day is None or (rule == "from_previous_date" and is_too_late(day, start, phrase, context)):
        return Meaning("DATE", "XXXX-XX-XX" if rule == "from_previous_date" else past, "anchor_unknown", approx=True)
    approx = phrase.has("approx", "more", "least", "portion", "or", "so", "up") or unit != phrase.unit
    less = (day, start) if rule == "ago" and phrase.word("more") in ("less", "fewer") else None
    return Meaning("DATE", value_at(day, unit), rule, less, start.isoformat(), approx=approx)


def is_too_late(day: date, start: date, phrase: Phrase, context: Context) -> bool:
    """Whether what a report tells of as past would lie ahead: then it was another date that was counted from."""
    if context.now is None or day <= context.now:
        return False
    direction = direction_at(phrase.tokens, phrase.first, phrase.last)
    return direction == "past" if start > context.now and not phrase.has("earlier") else direction != "future"


def year_earlier(_phrase: Phrase, context: Context) -> Meaning | None:
    """``the year-ago quarter``, ``the same period last year``: the same part of the year before."""
    if context.now is None:
        return None
    if not context.quarter:
        return Meaning("DATE", str(context.now.year - 1), "year_before", anchor=context.anchor)
    return _quarter_before(context)


def next_day(phrase: Phrase, context: Context) -> Meaning | None:
    """``the next day``, ``that year``, ``the following month``: from the date that the report gave before."""
    part = phrase.word("time_of_day")
    unit = "day" if part else phrase.unit
    if phrase.has("next") and unit != "day":
        return relative_unit(phrase, context)
    start = context.previous_day(unit)
    if start is None:
        return None
    day = shift(start, 0 if phrase.has("that") else 1, unit)
    if day is None or (is_too_late(day, start, phrase, context) and not phrase.has("that")):
        return None
    value = value_at(day, unit) + (DAY_PARTS[part] if part else "")
    return Meaning("TIME" if part else "DATE", value, "from_previous_date", anchor=start.isoformat())


BEFORE_THAT = frozenset("previous preceding prior".split())


def relative_unit(phrase: Phrase, context: Context) -> Meaning | None:
    """``last week``, ``this year``, ``the end of next month``."""
    if phrase.has("season"):
        return season(phrase, context)
    if phrase.after == "of" and phrase.has("last", "next"):
        return None
    if phrase.has("weekend"):
        return weekend(phrase, context)
    if phrase.has("period"):
        return _period(context) if phrase.word("last") == "latest" else None
    return _from_text(phrase, context) or _from_now(phrase, context)


def _from_text(phrase: Phrase, context: Context) -> Meaning | None:
    """``the previous month``: the one before the date that the report gave last; ``later in the day``: that day."""
    unit = phrase.unit
    step = -1 if phrase.word("last") in BEFORE_THAT else 0 if unit == "day" and phrase.has("earlier", "later") else None
    start = context.previous_day(unit)
    if step is None or start is None or (day := shift(start, step, unit)) is None:
        return None
    return Meaning("DATE", value_at(day, unit), "from_previous_date", anchor=start.isoformat())


_HOURS = frozenset(("hour", "minute", "second"))


def _from_now(phrase: Phrase, context: Context) -> Meaning | None:
    """A unit before, after or around the day of speaking."""
    unit = phrase.unit
    if unit in _HOURS or unit == "day":
        return None
    if context.now is None:
        return Meaning("DATE", _unknown(unit), "anchor_unknown")
    step = 0 if phrase.has("this", "current") else -1 if phrase.has("last") else 1 if phrase.has("next") else 0
    day = shift(context.now, step, unit)
    if day is None:
        return None
    past_century = unit == "century" and phrase.word("last") == "past"
    if step and (unit == "fortnight" or (unit == "decade" and step < 0) or past_century):
        days = min(day, context.now), max(day, context.now)
        return Meaning("DURATION", duration_value(1, unit)[0], "counted_span", days, context.anchor)
    past = phrase.word("last") == "past" and unit in _UP_TO_NOW and not phrase.has("early", "earlier", "later")
    until = (shift(context.now, -1, unit) or day, context.now) if past else None
    return Meaning("DATE", value_at(day, unit), "relative_unit", until, context.anchor, approx=past)


_UP_TO_NOW = frozenset(("week", "month", "year"))
"""The past one of these is the last so many days, though its value is written as that of the one before."""


def _period(context: Context) -> Meaning | None:
    """``the latest period``: the quarter that the report speaks of."""
    return Meaning("DATE", context.quarter, "quarter_spoken_of", anchor=context.quarter) if context.quarter else None


def _unknown(unit: str) -> str:
    """A value in which only the granularity is known."""
    return {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "quarter": "XXXX-QX"}.get(unit, "XXXX")


def weekend(phrase: Phrase, context: Context) -> Meaning | None:
    """``the weekend``, ``this weekend``: the coming or present one where the verb looks ahead, else the last."""
    if context.now is None:
        return Meaning("DATE", "XXXX-WXX-WE", "anchor_unknown")
    late = context.now.isoweekday() >= 6
    direction = direction_of(phrase)
    ahead = direction == "future" or (phrase.has("this") and (direction is None or context.now.isoweekday() > 2))
    day = context.now if late or ahead else context.now - timedelta(days=7)
    if phrase.has("next") and late:
        day += timedelta(days=7)
    other = day + timedelta(days=-7 if day >= context.now else 7)
    return Meaning("DATE", f"{week_value(day)}-WE", "weekend", None, context.anchor, f"{week_value(other)}-WE")


def unit_beyond(phrase: Phrase, context: Context) -> Meaning | None:
    """``the week before last``, ``the year after next``."""
    ahead = phrase.word("beside") == "after"
    if ahead != phrase.has("next") or context.now is None:
        return None
    unit = phrase.unit or "week"
    day = shift(context.now, 2 if ahead else -2, unit)
    if day is None:
        return None
    value = f"{week_value(day)}-WE" if phrase.has("weekend") else value_at(day, unit)
    return Meaning("DATE", value, "relative_unit", anchor=context.anchor)


def last_units(phrase: Phrase, context: Context) -> Meaning | None:
    """``the past two months``: a duration that ends or begins on the day of speaking, unless it is of something."""
    if phrase.tokens.words[phrase.first] == "last" and (phrase.before in MODALS or phrase.before == "not"):
        return None
    value, approx = duration_value(count_of(phrase), phrase.unit)
    days = None
    count = count_of(phrase)
    if context.now and count is not None and not approx and phrase.after != "of":
        other = shift(context.now, int(count) * (-1 if phrase.has("last", "recent") else 1), phrase.unit)
        days = (min(context.now, other), max(context.now, other)) if other else None
    vague = phrase.has("approx", "more", "least", "or", "to") or approx
    return Meaning("DURATION", value, "counted_span", days, context.anchor, approx=vague)


def vague_units(phrase: Phrase, context: Context) -> Meaning | None:
    """``recent years``, ``the coming weeks``: no days can be given."""
    value, _ = duration_value(None, phrase.unit)
    return Meaning("DURATION", value, "vague_span", anchor=context.anchor, approx=True)


_CLAUSE_AFTER = frozenset("before after he she it they we i you the his her that when in leading".split())
"""Words that begin a clause which says what year it was: "the year she left"."""


def the_unit(phrase: Phrase, context: Context) -> Meaning | None:
    """``the quarter``: the one spoken of before."""
    if phrase.has("season"):
        return season(phrase, context)
    if phrase.unit == "quarter" and context.now is not None:
        return quarter_spoken_of(phrase, context)
    to_date = phrase.following(2) == ["to", "date"]
    if phrase.after in ("ended", "ending", "to") and not to_date:
        return Meaning("DURATION", "P1Y", "duration")
    if phrase.after in _CLAUSE_AFTER or (phrase.after == "of" and phrase.following(2)[-1][:1].isalnum()):
        return None
    if phrase.unit == "year" and context.now is not None:
        days = (date(context.now.year, 1, 1), context.now) if to_date else None
        return Meaning("DATE", str(context.now.year), "year_of_speaking", days, context.anchor)
    return None


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
