"""Days of the week."""

import re
from datetime import date, timedelta
from itertools import takewhile

from retold.reading.dates.lexicon import WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.phrase import Phrase, count_of, ordinal_of
from retold.reading.dates.verbs import MARKS, NEW_CLAUSE

_FROM_THE_TEXT = frozenset("previous preceding prior following ensuing".split())
"""Words that count from the date that the report gave before, not from the day of publication."""


def weekday(phrase: Phrase, context: Context) -> Meaning | None:
    """``Friday``: that day of this week or the last, of the next one where the verb looks ahead."""
    number = WEEKDAYS[phrase.word("weekday", "weekday_short")]
    if phrase.has("weekday_short") and (phrase.before not in _LEADS_TO_SHORT or phrase.after == "-"):
        return None
    beside = next(iter(phrase.words("last", "following")), "")
    start = context.previous_day("day") if beside in _FROM_THE_TEXT else None
    if start:
        return weekday_from(number, start, -1 if phrase.has("last") else 1)
    if _is_of_every_week(phrase):
        return Meaning("SET", f"XXXX-WXX-{number}", "each")
    if phrase.has("following") or _is_one_of_many(phrase) or _is_of_week_told(phrase):
        return Meaning("DATE", f"XXXX-WXX-{number}", "anchor_unknown")
    if context.now is None:
        return Meaning("DATE", f"XXXX-WXX-{number}", "week_unknown")
    return _of_this_week(phrase, context, context.now, number)


def _of_this_week(phrase: Phrase, context: Context, now: date, number: int) -> Meaning:
    """The last or the coming such day."""
    last = now - timedelta(days=(now.isoweekday() - number) % 7)
    coming = now + timedelta(days=(number - now.isoweekday()) % 7)
    if phrase.has("last"):
        return _weekday_meaning(last if last < now else last - timedelta(days=7), coming, "last", context)
    if phrase.has("next"):
        return _next_weekday(number, now, context, plain=phrase.word("next") != "next")
    if last == now:
        return _weekday_meaning(last, last - timedelta(days=7), "day_of_publication", context)
    direction = direction_of(phrase)
    if direction is None and _is_subject_now(phrase):
        return Meaning("DATE", f"XXXX-WXX-{number}", "week_unknown")
    if direction == "future" or (phrase.has("this") and direction is None):
        return _weekday_meaning(coming, last, "verb_ahead", context)
    return _weekday_meaning(last, coming, "last_such_weekday", context)


_LEADS_TO_SHORT = frozenset("on by until till since next last".split())
"""Before these "Mon." and "Sat" are days."""


def _is_subject_now(phrase: Phrase) -> bool:
    """Whether it may be either week's: "tickets for Friday's show are gone", "Sunday is a holiday".

    Of twelve like "Friday's meeting is too large" in news four were to come.
    """
    behind = list(takewhile(lambda word: word not in MARKS | NEW_CLAUSE, phrase.following(8)))
    opens = not phrase.before.isalpha() or phrase.before in ("and", "but", "because", "as", "that", "for")
    if opens and phrase.before != "for" and behind[:1] == ["is"]:
        return True
    return opens and behind[:1] == ["'s"] and not {"is", "are"}.isdisjoint(behind)


def _is_one_of_many(phrase: Phrase) -> bool:
    """Whether a day is one of a longer time, which is not known: "the last Monday of the campaign"."""
    last = phrase.has("last") and (phrase.has("the") or phrase.word("last") != "last")
    return phrase.after == "of" and (last or ordinal_of(phrase.before) is not None)


_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)$")


def _is_of_week_told(phrase: Phrase) -> bool:
    """Whether another week is told: "a week ago Monday", "the Tuesday before Lent", "on Monday week", "Monday 4th"."""
    beside = phrase.following(2)[1:] if phrase.after in ("before", "after") else []
    if beside == ["that"] or (beside and phrase.has("the")):
        return True
    if phrase.after in ("week", "fortnight") or _ORDINAL.match(phrase.after):
        return True
    behind = phrase.first - (2 if phrase.before == "on" else 1)
    return phrase.tokens.word(behind) == "ago" or phrase.tokens.words[max(0, behind - 1) : behind + 1] == ["a", "week"]


def weekdays_ago(phrase: Phrase, context: Context) -> Meaning | None:
    """``two Sundays ago``: the last such day and the one before, so many weeks."""
    count, number = count_of(phrase), WEEKDAYS[phrase.word("weekdays").removesuffix("s")]
    if count is None or count % 1 or context.now is None:
        return Meaning("DATE", f"XXXX-WXX-{number}", "week_unknown")
    last = context.now - timedelta(days=(context.now.isoweekday() - number) % 7 or 7)
    day = last - timedelta(days=7 * (int(count) - 1))
    return Meaning("DATE", day.isoformat(), "ago", anchor=context.anchor)


_OPENING = frozenset("open opens closed closes closing opening office available works".split())
_JOINTS = frozenset("to through thru and - or".split())


def _is_of_every_week(phrase: Phrase) -> bool:
    """Whether the first or last day of some is when something is open: "is open Monday through Friday"."""
    tokens, first, last = phrase.tokens, phrase.first, phrase.last
    ahead = phrase.after in _JOINTS and tokens.kind(min(last + 2, len(tokens.words) - 1)) == "weekday"
    behind = phrase.before in _JOINTS and first > 1 and tokens.kind(first - 2) == "weekday"
    opening = first - (2 if behind else 0)
    told = tokens.words[max(0, opening - 5) : opening]
    if (phrase.after, tokens.word(last + 2)) == ("-", "to") or (phrase.before, tokens.word(first - 2)) == ("-", "to"):
        return True
    return (ahead or behind) and not _OPENING.isdisjoint(told) and _NOT_EVERY_WEEK.isdisjoint(told)


_NOT_EVERY_WEEK = frozenset("was were will would had been this last next".split())


def weekday_from(number: int, start: date, sign: int) -> Meaning:
    """The weekday before or after a date that the report gave."""
    days = (sign * (number - start.isoweekday())) % 7 or 7
    day = start + timedelta(days=sign * days)
    return Meaning("DATE", day.isoformat(), "from_previous_date", anchor=start.isoformat())


def _next_weekday(number: int, now: date, context: Context, *, plain: bool) -> Meaning:
    """``next Friday`` is the coming one, of next week on a Thursday, which would have said tomorrow.

    The other of the two is the runner-up: papers mean now this, now that. ``plain`` says that it is called the coming
    one in so many words.
    """
    coming = now + timedelta(days=(number - now.isoweekday()) % 7 or 7)
    later = coming + timedelta(days=7)
    tomorrow = (coming - now).days == 1 and not plain
    return _weekday_meaning(*((later, coming) if tomorrow else (coming, later)), "next", context)


def _weekday_meaning(day: date, other: date, rule: str, context: Context) -> Meaning:
    """A day with the one that it could have been."""
    return Meaning("DATE", day.isoformat(), rule, anchor=context.anchor, runner_up=other.isoformat())


def weekday_of_week(phrase: Phrase, context: Context) -> Meaning | None:
    """``Thursday of last week``, ``last week on Thursday``."""
    number = WEEKDAYS[phrase.word("weekday")]
    if phrase.unit != "week":
        return None
    if context.now is None:
        return Meaning("DATE", f"XXXX-WXX-{number}", "week_unknown")
    weeks = -1 if phrase.has("last") else 1 if phrase.has("next") else 0
    day = context.now + timedelta(days=number - context.now.isoweekday() + 7 * weeks)
    return Meaning("DATE", day.isoformat(), "day_of_that_week", anchor=context.anchor)
