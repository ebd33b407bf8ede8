"""Days of the week."""

from datetime import date, timedelta

from retold.reading.dates.grammar import Phrase
from retold.reading.dates.lexicon import WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning, direction_of


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
    direction = direction_of(phrase)
    if direction == "future" or (phrase.has("this") and direction is None):
        return _weekday_meaning(coming, last, "verb_ahead", context)
    return _weekday_meaning(last, coming, "last_such_weekday", context)


def _weekday_meaning(day: date, other: date, rule: str, context: Context) -> Meaning:
    """A day with the one that it could have been."""
    return Meaning("DATE", day.isoformat(), rule, anchor=context.anchor, runner_up=other.isoformat())


def weekday_of_week(phrase: Phrase, context: Context) -> Meaning | None:
    """``Thursday of last week``."""
    number = WEEKDAYS[phrase.word("weekday")]
    if phrase.unit != "week":
        return None
    if context.now is None:
        return Meaning("DATE", f"XXXX-WXX-{number}", "week_unknown")
    weeks = -1 if phrase.has("last") else 1 if phrase.has("next") else 0
    day = context.now + timedelta(days=number - context.now.isoweekday() + 7 * weeks)
    return Meaning("DATE", day.isoformat(), "day_of_that_week", anchor=context.anchor)
