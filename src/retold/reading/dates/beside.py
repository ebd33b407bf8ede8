"""Times counted from a feast, or from the date that the report gave last: ``the day before.``."""

from retold.reading.dates.calendar import shift, value_at
from retold.reading.dates.meaning import Context, Meaning
from retold.reading.dates.phrase import Phrase, count_of
from retold.reading.dates.relative import is_too_late


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
