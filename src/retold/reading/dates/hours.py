"""Times of the day, and the days that are named by the day of speaking."""

from bisect import bisect_left
from dataclasses import replace
from datetime import timedelta

from retold.model import DateMention
from retold.reading.dates.calendar import interval_of
from retold.reading.dates.days import month_day
from retold.reading.dates.hours_in_words import behind_hour, clock_in_words, is_early_or_late, of_day
from retold.reading.dates.lexicon import DAY_PARTS, NUMBERS
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.phrase import Phrase
from retold.reading.dates.weekdays import weekday

_NO_DAY = "XXXX-XX-XX"
_BESIDE = 20
"""So many characters may lie between an hour and its day: "10:35 a.m. (0735 GMT) Friday"."""


def with_days(mentions: list[DateMention]) -> list[DateMention]:
    """Hours without a day take the day beside them or the only one of their sentence, no feast; else they stay open."""
    days = [one for one in mentions if one.rule != "hour" and one.earliest and one.earliest == one.latest]
    if not days:
        return mentions
    only = days[0] if len({one.earliest for one in days}) == 1 and days[0].rule != "nearest_such_feast" else None
    return [_with_day(one, _beside(one, days) or only) if one.rule == "hour" else one for one in mentions]


def _beside(hour: DateMention, days: list[DateMention]) -> DateMention | None:
    """The nearest of the days before and after an hour, if it stands beside it."""
    place = bisect_left(days, hour.span.start, key=lambda one: one.span.start)
    near = days[max(0, place - 1) : place + 1]
    apart = {max(one.span.start - hour.span.end, hour.span.start - one.span.end): one for one in near}
    return apart[min(apart)] if min(apart) <= _BESIDE else None


def _with_day(hour: DateMention, day: DateMention | None) -> DateMention:
    """An hour on a day, which tells its half too where it is open: "On Friday afternoon, it fell at half past two"."""
    if day is None:
        return hour
    value, part = f"{day.earliest}{hour.value[len(_NO_DAY) :]}", day.value[len(_NO_DAY) :]
    told = replace(hour, value=value, earliest=day.earliest, latest=day.latest, rule="hour_of_that_day")
    if not hour.approx or part not in _LATER or not value[-5:-3].isdigit() or int(value[-5:-3]) >= _NOON:
        return told
    return replace(told, value=f"{value[:-5]}{int(value[-5:-3]) + _NOON}{value[-3:]}", approx=False)


_NOON = 12
_LATER = (DAY_PARTS["afternoon"], DAY_PARTS["evening"])


def weekday_part(phrase: Phrase, context: Context) -> Meaning | None:
    """``Tuesday night``: the day with TIMEX3's sign for the part of the day."""
    day = weekday(phrase, context)
    if day is None:
        return None
    return with_time(day, DAY_PARTS[phrase.word("time_of_day")])


def with_time(day: Meaning, time: str) -> Meaning:
    """The meaning of a day narrowed to a time in it."""
    return Meaning("TIME", day.value + time, day.rule, interval_of(day.value), day.anchor, day.runner_up)


def hour_in_words(phrase: Phrase, context: Context) -> Meaning | None:
    """``half past two on Tuesday``, ``a quarter to five in the morning``."""
    time = clock_in_words(phrase)
    found = _at(time, behind_hour(phrase), context) if time else None
    return replace(found, approx=is_early_or_late(phrase, int(str(time)[1:3]))) if found else None


def hour(phrase: Phrase, context: Context) -> Meaning | None:
    """``9 a.m. Tuesday``, ``noon on 3 June``, ``4 in the morning``."""
    time = _clock(phrase)
    bare = time is not None and not phrase.has("month", "month_short", "weekday", "today", "last", "this")
    if time is None or (bare and _is_bare(phrase)):
        return None
    found = _at(_past_midnight(time, phrase), phrase, context)
    either = phrase.has("clock_word") and is_early_or_late(phrase, int(time[1:3]))
    return replace(found, approx=True) if found and either else found


def _at(time: str, phrase: Phrase, context: Context) -> Meaning | None:
    """A time of the day that a phrase tells, of none where it tells none; what opens an entry is of that day."""
    day: Meaning | None
    if phrase.has("month", "month_short"):
        day = month_day(phrase, context)
    elif phrase.has("weekday"):
        day = weekday(phrase, context)
    elif phrase.has("today"):
        day = today(phrase, context)
    elif phrase.has("last", "this") and phrase.has("time_of_day"):
        day = last_night(phrase, context)
    elif context.now and phrase.first == 0 and phrase.after in (":", ""):
        day = Meaning("DATE", context.now.isoformat(), "hour_of_an_entry", None, context.anchor)
    else:
        day = Meaning("DATE", _NO_DAY, "hour")
    return with_time(Meaning("DATE", day.value[:10], day.rule, None, day.anchor, day.runner_up), time) if day else None


def _is_bare(phrase: Phrase) -> bool:
    """Whether figures such as ``2:56`` may as well be a score or a length."""
    if phrase.has("meridiem", "zone", "clock_word", "time_of_day"):
        return False
    return len(phrase.word("clock")) < 5 or phrase.before not in (
        "at",
        "by",
        "from",
        "until",
        "around",
        "about",
        "after",
    )


def _clock(phrase: Phrase) -> str | None:
    """The time of day as TIMEX3 writes it: ``T09:00``, ``T09:00Z`` where it is said to be that of Greenwich."""
    words = phrase.words("clock", "day", "number_word", "a")
    if phrase.tokens.kind(phrase.first) in ("year", "number"):
        return _military(phrase)
    if not words or phrase.tokens.kind(phrase.first) in ("time_of_day", "overnight"):
        part = phrase.word("time_of_day", "overnight")
        return DAY_PARTS.get(part)
    digits = words[0].replace(".", ":").replace("h", ":").split(":") if words[0][0].isdigit() else []
    parts = [int(part) for part in digits] or [NUMBERS.get(words[0], 25)]
    if parts[0] > 24:
        return None
    if phrase.has("meridiem") and not 1 <= parts[0] <= 12:
        return None
    return f"T{of_day(phrase, parts[0]):02d}:{parts[1] if len(parts) > 1 else 0:02d}{_zone(phrase)}"


def _military(phrase: Phrase) -> str | None:
    """``0300 GMT``: four figures before a zone."""
    word = phrase.tokens.words[phrase.first]
    if len(word) != 4 or not word.isdigit() or int(word[:2]) > 23 or int(word[2:]) > 59:
        return None
    return f"T{word[:2]}:{word[2:]}{_zone(phrase)}"


def _zone(phrase: Phrase) -> str:
    """The sign for a time that is said to be that of Greenwich."""
    return "Z" if phrase.word("zone") in ("utc", "gmt") else ""


def _past_midnight(time: str, phrase: Phrase) -> str:
    """The beginning of a day for what is ``after midnight``, whose sign is else that of the end."""
    return "T00:00" if time == "T24:00" and phrase.before in ("after", "past", "since", "from") else time


_NOT_JUST_THEN = frozenset("before after around about toward towards".split())
_BEFORE_NOON = _NOT_JUST_THEN | frozenset("at by until till since".split())


def noon(phrase: Phrase, _context: Context) -> Meaning | None:
    """``at noon``, ``by midnight``: parts of the day that are points in time."""
    time = DAY_PARTS[phrase.word("time_of_day")]
    if ":" not in time or phrase.before not in _BEFORE_NOON:
        return None
    found = with_time(Meaning("DATE", _NO_DAY, "hour"), _past_midnight(time, phrase))
    return replace(found, approx=phrase.before in _NOT_JUST_THEN)


_OF_AN_AGE = frozenset("world youth society generation standards children kids teenagers economy students".split())
"""Things that are of an age, not of a day: "today's world"."""

_STEPS = {"yesterday": -1, "tomorrow": 1}


def today(phrase: Phrase, context: Context) -> Meaning | None:
    """``today``, ``yesterday``, ``tonight``, parts of these days, ``the day before yesterday``."""
    word = phrase.word("today")
    if phrase.has("beside") and (phrase.word("unit") != "day" or word not in _STEPS):
        return None
    if phrase.after == "'s" and phrase.following(2)[1:] and phrase.following(2)[1] in _OF_AN_AGE:
        return None
    if context.now is None:
        return Meaning("DATE", "XXXX-XX-XX", "day_unknown")
    further = 0 if not phrase.has("beside") else -1 if phrase.word("beside") == "before" else 1
    day = context.now + timedelta(days=_STEPS.get(word, 0) + further)
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


_BECOMING = frozenset(
    """become becomes became turned transformed changed change changes happen happened success sensation star famous
    rich solve solved disappear disappeared almost practically virtually literally nearly system""".split()
)
"""Beside these overnight is another word for suddenly."""

_OF_A_NIGHT = frozenset(
    "attack attacks raid raids strike strikes talks clashes bombing shelling assault fire blaze rain storm".split()
)
_BEHIND_NIGHT = frozenset(', . ; : ) " and in at on into from to with by as after when while that'.split()) | {""}


def overnight(phrase: Phrase, context: Context) -> Meaning | None:
    """``Police searched overnight``: the night before, or the one ahead; not overnight fame."""
    if not _BECOMING.isdisjoint(phrase.around(12)) or phrase.after not in _BEHIND_NIGHT | _OF_A_NIGHT:
        return None
    if phrase.last > phrase.first:
        return hour(phrase, context)
    direction = direction_of(phrase)
    if context.now is None or direction is None:
        return None
    evening = context.now - timedelta(days=1 if direction == "past" else 0)
    days = evening, evening + timedelta(days=1)
    value = evening.isoformat() + DAY_PARTS["overnight"]
    return Meaning("TIME", value, "night_of_speaking", days, context.anchor)
