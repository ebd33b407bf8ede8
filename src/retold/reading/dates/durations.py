"""Durations, sets, and words that refer to the past, the present or the future without a date."""

from dataclasses import replace

from retold.reading.dates.events import from_event
from retold.reading.dates.lexicon import DAY_PARTS, FREQUENCIES, MONTHS, SEASONS, WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning
from retold.reading.dates.phrase import Phrase, count_of
from retold.reading.dates.verbs import MODALS

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
_PARTS = {"year": (12, "M"), "hour": (60, "M"), "minute": (60, "S")}


def duration_value(count: float | None, unit: str) -> tuple[str, bool]:
    """The TIMEX3 value of a count of units, and whether it is vague: ``(2, "month")`` is ``P2M``."""
    prefix, letter, factor = _LETTERS[unit]
    if count is None:
        return f"{prefix}X{letter}", True
    if count % 1 and unit in _PARTS:
        parts, smaller_letter = _PARTS[unit]
        smaller = f"{round(count % 1 * parts)}{smaller_letter}"
        return f"{prefix}{int(count)}{letter}{smaller}" if count > 1 else f"{prefix}{smaller}", False
    return f"{prefix}{count * factor:g}{letter}", False


_ORDER = ("year", "month", "week", "day", "hour", "minute", "second")


def compound(phrase: Phrase, _context: Context) -> Meaning | None:
    """``two years and six months``, ``1 hour and 30 minutes``: ever smaller units, of which each counts on."""
    ends = [n for n in range(phrase.first, phrase.last + 1) if phrase.tokens.kind(n) in _UNIT_KINDS]
    starts = [phrase.first, *(end + 1 for end in ends[:-1])]
    parts = [replace(phrase, first=first, last=last) for first, last in zip(starts, ends, strict=True)]
    units = [part.unit for part in parts]
    counts = [count_of(part) for part in parts]
    if phrase.after in ("ago", "earlier", "later", "old"):
        return None
    if units != sorted(set(units) & set(_ORDER), key=_ORDER.index) or any(
        count is None or count % 1 for count in counts
    ):
        return None
    value, clock = "P", False
    for unit, count in zip(units, counts, strict=True):
        prefix, letter, _ = _LETTERS[unit]
        value += ("T" if prefix == "PT" and not clock else "") + f"{count:g}{letter}"
        clock = clock or prefix == "PT"
    return Meaning("DURATION", value, "duration", approx=phrase.has("approx", "more", "least", "portion", "up"))


_UNIT_KINDS = frozenset(("unit", "units", "year_unit", "second"))
_OF_A_WHOLE = frozenset(("of", "century", "million", "billion", "past", "mile", "pounder"))


def duration(phrase: Phrase, context: Context) -> Meaning | None:
    """``two years``, ``nearly five months``, ``three-day``."""
    unit = phrase.unit
    if phrase.has("old") or phrase.after == "old" or (phrase.after == "-" and "old" in phrase.following(2)):
        return None
    quarters = phrase.words("quarter", "units")[-1:] in (["quarters"], ["quarter"])
    if quarters and not phrase.has("vague") and (phrase.after in _OF_A_WHOLE or phrase.has("hyphen")):
        return None
    if phrase.words("quarter") and phrase.after in ("to", "past", "until"):
        return None
    if phrase.tokens.words[phrase.first : phrase.last + 1] == ["one", "day"] and phrase.before in MODALS:
        return future(phrase, context)
    if _is_rate(phrase):
        return Meaning("SET", duration_value(1, unit)[0], "each")
    count = count_of(phrase)
    if count is not None and count > 20000:
        return None
    value, vague = duration_value(count, unit)
    approx = vague or phrase.has("approx", "more", "least", "portion", "up", "or", "to")
    return from_event(phrase, context, count, value) or Meaning("DURATION", value, "duration", approx=approx)


def _is_rate(phrase: Phrase) -> bool:
    """Whether ``a year`` stands for ``each year``, as after an amount or a plural."""
    if phrase.last != phrase.first + 1 or phrase.tokens.words[phrase.first] != "a":
        return False
    number = phrase.first - 1
    if number < 0:
        return False
    word, kind = phrase.before, phrase.tokens.kind(number)
    if kind in ("amount", "number") or word in ("million", "billion", "times", "once", "twice"):
        return True
    return word.endswith(("nts", "hts", "ces")) or _is_counted(phrase, number)


_NOT_EACH = frozenset("after before later earlier ago or and from in for".split())


def _is_counted(phrase: Phrase, number: int) -> bool:
    """Whether a plural that is counted stands before: ``three cups a day``; not "two goals a day after"."""
    tokens = phrase.tokens
    plural = tokens.words[number].endswith("s") and tokens.kind(number) in ("other", "units")
    counted = any(tokens.kind(place) in _NUMBERS for place in range(max(0, number - 3), number))
    return plural and counted and phrase.after not in _NOT_EACH


_NUMBERS = frozenset(("day", "number", "number_word", "hundred"))


def some_units(phrase: Phrase, _context: Context) -> Meaning | None:
    """``for years``, ``within weeks``, ``months after``: how many is not said."""
    if phrase.before not in ("for", "in", "within", "over") and phrase.after not in (
        "after",
        "before",
        "later",
        "earlier",
    ):
        return None
    if phrase.before in ("the", "these", "those") or phrase.tokens.kind(max(phrase.first - 1, 0)) in ("number", "day"):
        return None
    return Meaning("DURATION", duration_value(None, phrase.unit)[0], "duration", approx=True)


def each(phrase: Phrase, _context: Context) -> Meaning | None:
    """``every day``, ``each Thursday``."""
    if name := phrase.word("weekday"):
        return Meaning("SET", f"XXXX-WXX-{WEEKDAYS[name]}", "each")
    if phrase.has("weekend"):
        return Meaning("SET", "XXXX-WXX-WE", "each")
    if name := phrase.word("time_of_day"):
        return Meaning("SET", f"XXXX-XX-XX{DAY_PARTS[name]}", "each")
    if name := phrase.word("month"):
        return Meaning("SET", f"XXXX-{MONTHS[name]:02d}", "each")
    if name := phrase.word("season"):
        return Meaning("SET", f"XXXX-{SEASONS[name]}", "each")
    count = 2 if phrase.word("additional") == "other" else count_of(phrase)
    value, _ = duration_value(count, phrase.unit)
    return Meaning("SET", value, "each")


def often(phrase: Phrase, _context: Context) -> Meaning | None:
    """``daily``, ``annually``; ``twice-daily`` and ``semi-annually`` are other things."""
    if phrase.before == "-":
        return None
    return Meaning("SET", FREQUENCIES[phrase.tokens.words[phrase.first]], "each")


def present(phrase: Phrase, context: Context) -> Meaning | None:
    """``now``, ``currently``, ``these days``."""
    if phrase.has("units") and phrase.word("units") != "days":
        return None
    if phrase.has("current") and (phrase.word("current") != "present" or phrase.after in ("day", "rates", "levels")):
        return None
    return Meaning("DATE", "PRESENT_REF", "reference", anchor=context.anchor)


_NO_ADJECTIVE_BEFORE = frozenset("electric electrical ocean direct alternating strong air then".split())
_NO_NOUN = frozenset("of in on at to that which was is and or carried swept affairs".split())


def current(phrase: Phrase, context: Context) -> Meaning | None:
    """``its current shape``; the current of a river is none, nor are current affairs."""
    if phrase.before in _NO_ADJECTIVE_BEFORE or phrase.after in _NO_NOUN or not phrase.after.isalpha():
        return None
    return (
        Meaning("DATE", "PRESENT_REF", "reference", anchor=context.anchor)
        if phrase.word("current") == "current"
        else None
    )


def each_weekday(phrase: Phrase, _context: Context) -> Meaning | None:
    """``Mondays``, ``Tuesday nights``."""
    name = phrase.word("weekdays").removesuffix("s") or phrase.word("weekday")
    part = phrase.word("times_of_day").removesuffix("s")
    return Meaning("SET", f"XXXX-WXX-{WEEKDAYS[name]}{DAY_PARTS.get(part, '')}", "each")


def past(phrase: Phrase, context: Context) -> Meaning | None:
    """``recently``, ``in the past``."""
    if phrase.has("last") and (phrase.word("last") != "past" or phrase.before not in ("in", "of", "from")):
        return None
    return Meaning("DATE", "PAST_REF", "reference", anchor=context.anchor)


def future(_phrase: Phrase, context: Context) -> Meaning | None:
    """``the near future``, ``will one day``."""
    return Meaning("DATE", "FUTURE_REF", "reference", anchor=context.anchor)
