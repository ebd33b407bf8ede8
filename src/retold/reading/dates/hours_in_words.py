"""Times of the day in words: "half past two", "a quarter to five", "ten past midnight"."""

from dataclasses import replace

from retold.reading.dates.lexicon import NUMBERS
from retold.reading.dates.phrase import Phrase

_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_HOURS = {"midnight": 0, "noon": 12, "midday": 12, "one": 1}
_LATE = frozenset(("afternoon", "evening", "night", "tonight"))
_BEFORE = frozenset("at by until till before after around about since is was just nearly almost only it's".split())
"""Before minutes "to" an hour one of these must stand: "five to ten people" are no time."""

_BEHIND = frozenset(
    """, . ; : ) " ? ! - and but or when as on in the this that he she they it we i a an his her their its by at after
    before with for from while because if until till local sharp there not""".split()
) | {""}


def clock_in_words(phrase: Phrase) -> str | None:
    """The time as TIMEX3 writes it; None where the words may count something."""
    found = _on_the_hour(phrase) if phrase.tokens.kind(phrase.first + 1) == "on" else _beside_the_hour(phrase)
    if found is None or phrase.after not in _BEHIND:
        return None
    hour, minute = found
    late = phrase.word("meridiem").startswith("p") or not _LATE.isdisjoint(phrase.words("time_of_day", "today"))
    return f"T{hour + 12 if late and 1 <= hour < 12 else hour:02d}:{minute:02d}"


def _on_the_hour(phrase: Phrase) -> tuple[int, int] | None:
    """The hour of "shortly before ten on Wednesday night"."""
    hour = NUMBERS[phrase.tokens.words[phrase.first]]
    return (hour, 0) if 1 <= hour <= 12 and phrase.before in _BEFORE else None


def _beside_the_hour(phrase: Phrase) -> tuple[int, int] | None:
    """The hour and minute of "half past two"."""
    words = phrase.tokens.words[phrase.first : phrase.last + 1]
    place = next(number for number, word in enumerate(words) if word in ("past", "to", "last", "previous"))
    minute = _MINUTES.get("".join(words[:place]).removeprefix("a"))
    word = words[place + 1]
    hour = _HOURS.get(word, NUMBERS.get(word, 99))
    if minute is None or hour > 12 or words[place] not in ("past", "to") or (words[place] == "to" and minute == 30):
        return None
    if words[place] == "past":
        return hour, minute
    return ((hour - 1) % 12 or 12, 60 - minute) if phrase.before in _BEFORE else None


def behind_hour(phrase: Phrase) -> Phrase:
    """The rest of a phrase behind the hour, which tells the day."""
    tokens = phrase.tokens
    place = next(number for number in range(phrase.first, phrase.last) if tokens.kind(number) in ("on", "last", "to"))
    return replace(phrase, first=min(place + (1 if tokens.kind(place) == "on" else 2), phrase.last))


def is_early_or_late(phrase: Phrase) -> bool:
    """Whether the words leave open which half of the day is meant."""
    return not phrase.has("meridiem", "time_of_day", "today")
