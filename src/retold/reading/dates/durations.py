"""Durations, sets, and words that refer to the past, the present or the future without a date."""

from retold.reading.dates.grammar import Phrase, count_of
from retold.reading.dates.lexicon import FREQUENCIES, WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning

_LETTERS = {
    "second": ("PT", "S", 1),
    "minute": ("PT", "M", 1),
    "hour": ("PT", "H", 1),
    "day": ("P", "D", 1),
    "week": ("P", "W", 1),
    "fortnight": ("P", "W", 2),
    "month": ("P", "M", 1),
    "quarter": ("P", "Q", 1),
    "semester": ("P", "M", 6),
    "year": ("P", "Y", 1),
    "decade": ("P", "Y", 10),
    "century": ("P", "Y", 100),
    "millennium": ("P", "Y", 1000),
}


def duration_value(count: float | None, unit: str) -> tuple[str, bool]:
    """The TIMEX3 value of a count of units, and whether it is vague: ``(2, "month")`` is ``P2M``."""
    prefix, letter, factor = _LETTERS[unit]
    if count is None:
        return f"{prefix}X{letter}", True
    return f"{prefix}{count * factor:g}{letter}", False


def duration(phrase: Phrase, _context: Context) -> Meaning | None:
    """``two years``, ``nearly five months``, ``three-day``."""
    unit = phrase.unit
    if phrase.has("old") or phrase.after == "old":
        return None
    count = count_of(phrase)
    if count is not None and count > 20000:
        return None
    value, vague = duration_value(count, unit)
    approx = vague or phrase.has("approx", "more", "least", "portion", "up", "or", "to")
    return Meaning("DURATION", value, "duration", approx=approx)


def each(phrase: Phrase, _context: Context) -> Meaning | None:
    """``every day``, ``each Thursday``."""
    if name := phrase.word("weekday"):
        return Meaning("SET", f"XXXX-WXX-{WEEKDAYS[name]}", "each")
    if phrase.has("month", "season", "time_of_day", "weekend"):
        return None
    count = count_of(phrase)
    value, _ = duration_value(count, phrase.unit)
    return Meaning("SET", value, "each")


def often(phrase: Phrase, _context: Context) -> Meaning | None:
    """``daily``, ``annually``."""
    return Meaning("SET", FREQUENCIES[phrase.tokens.words[phrase.first]], "each")


def present(_phrase: Phrase, context: Context) -> Meaning | None:
    """``now``, ``currently``."""
    return Meaning("DATE", "PRESENT_REF", "reference", anchor=context.anchor)


def past(_phrase: Phrase, context: Context) -> Meaning | None:
    """``recently``, ``previously``."""
    return Meaning("DATE", "PAST_REF", "reference", anchor=context.anchor)


def future(_phrase: Phrase, context: Context) -> Meaning | None:
    """``the near future``, ``soon``."""
    return Meaning("DATE", "FUTURE_REF", "reference", anchor=context.anchor)
