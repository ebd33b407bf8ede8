"""Parts of a time, ``early March``, ``the end of 2019``, ``later this week``, and times that are only about so."""

from dataclasses import replace
from datetime import date, timedelta
from math import ceil, floor

from retold.reading.dates.calendar import Interval, interval_of, shift
from retold.reading.dates.meaning import Context, Meaning
from retold.reading.dates.phrase import Phrase

_DIVIDED = frozenset(
    "month year spoken_year decade spoken_decade century relative_unit next_day bare_season the_unit".split()
)
"""Rules whose expressions may begin with such a word."""

_PARTS = {
    "early": (0, 0.5),
    "mid": (0.25, 0.75),
    "middle": (0.25, 0.75),
    "late": (0.5, 1),
    "beginning": (0, 1 / 3),
    "start": (0, 1 / 3),
    "end": (2 / 3, 1),
    "close": (2 / 3, 1),
}
"""What share of a time is meant at most; wide, since nobody means exact days by these words."""

_LEAST = 5
"""Days shorter than so many together have no such parts."""

_ABOUT = frozenset("around circa approximately roughly ca".split())
_BEFORE_ABOUT = frozenset("in by since until till from at on of to for back during".split())
_ABOUT_SO = frozenset("month month_day year spoken_year holiday hour year_range day_range decade season".split())


def in_part(phrase: Phrase, meaning: Meaning, context: Context) -> Meaning:
    """The meaning with the days of the part that the phrase tells; the value stays that of the whole."""
    days = meaning.interval or interval_of(meaning.value)
    words = phrase.words("early", "edge", "earlier", "later") if phrase.rule in _DIVIDED else []
    if words and days and (days[1] - days[0]).days + 1 >= _LEAST:
        part = _of_now(words[0], days, context.now) if words[0] in ("earlier", "later") else _share(words, days)
        return replace(meaning, interval=part, approx=True) if part else meaning
    return replace(meaning, approx=True) if _is_about(phrase) else meaning


def _share(words: list[str], days: Interval) -> Interval:
    """The part from the first word to the last: ``early to mid`` June."""
    least, most = _PARTS[words[0]][0], _PARTS[words[-1]][1]
    unit, number = _divided(days)
    start = shift(days[0], floor(number * least), unit)
    after = shift(days[0], ceil(number * most), unit)
    return (start or days[0], after - timedelta(days=1) if after else days[1])


def _divided(days: Interval) -> tuple[str, int]:
    """The unit in which parts of a time are told, and how many of it there are: days, months or years."""
    length = (days[1] - days[0]).days + 1
    if length > 3000:
        return "year", days[1].year - days[0].year + 1
    if length > 80:
        return "month", round(length / 30.4)
    return "day", length


def _of_now(word: str, days: Interval, now: date | None) -> Interval | None:
    """The part before or after the day of speaking, if that lies within."""
    if now is None or not days[0] <= now <= days[1]:
        return None
    return (days[0], now) if word == "earlier" else (now, days[1])


def _is_about(phrase: Phrase) -> bool:
    """Whether the word before says that a time is only about so: ``around 1987``, ``in about 1990``, ``c. 1850``."""
    if phrase.rule not in _ABOUT_SO:
        return False
    return leads_about(phrase)


def leads_about(phrase: Phrase) -> bool:
    """Whether ``around``, ``about`` behind a preposition, ``circa`` or ``c.`` stands before."""
    before, further = phrase.before, phrase.tokens.word(phrase.first - 2)
    if before == "about":
        return further in _BEFORE_ABOUT
    return before in _ABOUT or (before == "." and further in ("c", "ca"))
