"""Events dated by how long before or after them something happens: ``it comes nearly five months after the vote``."""

from datetime import date

from retold.reading.dates.calendar import Interval, interval_of, shift, value_at
from retold.reading.dates.meaning import Context, Meaning
from retold.reading.dates.phrase import Phrase

_HAPPENING = frozenset("comes come coming is are".split())
_THIS = frozenset("it this that now today which".split())
"""Before "is" these speak of what the report tells; "the final is two days after the semi-final" does not."""

_NOT_NOW = frozenset("said say says will would could may might to".split())
_OTHER_VERBS = frozenset("was were had has have came will would".split())
_COARSE = frozenset("month quarter year decade century".split())


def from_event(phrase: Phrase, context: Context, count: float | None, value: str) -> Meaning | None:
    """The days of the event that a duration is counted from, where the clause before it tells of the present.

    Published in June, "it comes nearly five months after the vote" puts the vote about January. The duration keeps
    its own value; the days are those of the event, and the rule says so.
    """
    if (
        phrase.after not in ("after", "before")
        or context.now is None
        or count is None
        or not _in_present(phrase)
        or phrase.unit in ("hour", "minute")
    ):
        return None
    sign = -1 if phrase.after == "after" else 1
    far = shift(context.now, sign * int(count), phrase.unit)
    near = shift(context.now, sign * (int(count) - 1), phrase.unit) if phrase.word("approx") in _NOT_QUITE else far
    if far is None or near is None:
        return None
    days = _whole(min(far, near), max(far, near), phrase.unit)
    return Meaning("DURATION", value, f"event_{'before' if sign < 0 else 'after'}", days, context.anchor, approx=True)


_NOT_QUITE = frozenset("nearly almost barely".split())


def _in_present(phrase: Phrase) -> bool:
    """Whether the nearest verb before the phrase tells of the day of publication."""
    for number in range(phrase.first - 1, max(-1, phrase.first - 6), -1):
        word = phrase.tokens.words[number]
        if word in _HAPPENING:
            before = phrase.tokens.word(number - 1)
            return before in _THIS if word in ("is", "are") else before not in _NOT_NOW
        if word in _OTHER_VERBS or word.endswith("ed"):
            return False
    return False


def _whole(first: date, last: date, unit: str) -> Interval:
    """The days widened to whole months or years, since nobody counts such spans by the day."""
    coarse = "month" if unit in ("month", "quarter") else "year" if unit in _COARSE else "day"
    start, end = interval_of(value_at(first, coarse)), interval_of(value_at(last, coarse))
    return (start or (first, first))[0], (end or (last, last))[1]
