"""Times of the day in words: "half past two", "a quarter to five", "ten past midnight"."""

from dataclasses import replace

from retold.reading.dates.lexicon import NUMBERS
from retold.reading.dates.phrase import Phrase

_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_HOURS = {"midnight": 24, "noon": 12, "midday": 12, "one": 1}
_BEFORE = frozenset("at by until till before after around about since is was just nearly almost only it's".split())
"""Before minutes "to" an hour one of these must stand: "five to ten people" are no time."""

_BEHIND = frozenset(
    """, . ; : ) " ? ! - and but or when as on in the this that he she it they we i a an his her their its by at after
    before with for from while because if until till local sharp there not""".split()
) | {""}


def clock_in_words(phrase: Phrase) -> str | None:
    """The time as TIMEX3 writes it; None where the words may count something."""
    on_the_hour = phrase.tokens.kind(phrase.first + 1) == "on"
    found = _on_the_hour(phrase) if on_the_hour else _beside_the_hour(phrase)
    if found is None or phrase.after not in _BEHIND:
        return None
    hour, minute = found
    return f"T{of_day(phrase, hour) % 24:02d}:{minute:02d}"


def _on_the_hour(phrase: Phrase) -> tuple[int, int] | None:
    """The hour of "shortly before ten on Wednesday night"."""
    hour = NUMBERS[phrase.tokens.words[phrase.first]]
    return (hour, 0) if 1 <= hour <= 12 and phrase.before in _BEFORE else None


def _beside_the_hour(phrase: Phrase) -> tuple[int, int] | None:
    """The hour and minute of "half past two"."""
    words = phrase.tokens.words[phrase.first : phrase.last + 1]
    place = next(number for number, word in enumerate(words) if word in ("past", "to", "last", "previous"))
    minute = _MINUTES.get("".join(words[:place]).removeprefix("a"))
    hour = _HOURS.get(words[place + 1], NUMBERS.get(words[place + 1], 99))
    if minute is None or not (1 <= hour <= 12 or hour == 24):
        return None
    if words[place] == "past":
        return hour, minute
    is_time = words[place] == "to" and minute < 30 and phrase.before in _BEFORE
    return (hour - 1 or 12, 60 - minute) if is_time else None


def behind_hour(phrase: Phrase) -> Phrase:
    """The rest of a phrase behind the hour, which tells the day."""
    tokens = phrase.tokens
    place = next(number for number in range(phrase.first, phrase.last) if tokens.kind(number) in ("on", "last", "to"))
    return replace(phrase, first=min(place + (1 if tokens.kind(place) == "on" else 2), phrase.last))


def of_day(phrase: Phrase, hour: int) -> int:
    """The hour of the day for one of twelve, as far as the words tell its half."""
    half = phrase.word("meridiem")[:1] or _half(phrase, hour)
    if half == "p" and 1 <= hour < 12:
        return hour + 12
    return 0 if half == "a" and hour == _NOON else hour


def is_early_or_late(phrase: Phrase, hour: int) -> bool:
    """Whether the words leave open which half of the day is meant."""
    named = phrase.has("meridiem") or not {"noon", "midday", "midnight"}.isdisjoint(phrase.words("time_of_day"))
    return not (named or _half(phrase, hour) or hour > _NOON)


def _half(phrase: Phrase, hour: int) -> str:
    """Which half a part of the day tells: of "two on Tuesday night" neither, which may be before dawn."""
    parts = {*phrase.words("time_of_day", "today")}
    if not parts.isdisjoint(("afternoon", "evening")):
        return "p"
    night = not parts.isdisjoint(("night", "tonight"))
    return "p" if night and _DARK <= hour < _NOON else "a" if not parts.isdisjoint(("morning", "dawn")) else ""


_NOON = 12
_DARK = 5
"""From this hour on "night" is that of the evening."""
