"""The year of what recurs every year."""

from retold.reading.dates.direction import Direction
from retold.reading.dates.lexicon import NUMBERS
from retold.reading.dates.meaning import Context
from retold.reading.dates.phrase import Phrase
from retold.reading.dates.tokens import char_of


def written_year(phrase: Phrase, context: Context) -> int | None:
    """The year that stands in the phrase, as a number, as ``last year`` or ``that year``."""
    if year := phrase.word("year"):
        return int(year)
    if phrase.has("nineteen"):
        return spoken(phrase)
    if phrase.has("that"):
        return context.previous[0].year if context.previous else None
    if context.now and phrase.has("year_unit"):
        step = -1 if phrase.has("last") else 1 if phrase.has("next") else 0
        return context.now.year + step
    return None


def year_rule(phrase: Phrase) -> str:
    """The rule that gave the year of a phrase: it stands there, or is that of the date that the report gave before."""
    return "year_spoken_of" if phrase.has("that") else "written_out"


def spoken(phrase: Phrase) -> int | None:
    """The year of ``nineteen ninety-four``."""
    words = phrase.words("nineteen", "number_word", "a")
    first, *rest = [NUMBERS.get(word, 1) for word in words[words.index(phrase.word("nineteen")) :]]
    return first * 100 + sum(rest) if 10 <= sum(rest) < 100 else None


_LONG_AGO = 8
"""A month without a verb that lies further back than so many months is the one ahead. From 7 to 9 the values found on
TBAQ do not differ."""


def year_for(part: int, present: int, year: int, direction: Direction | None) -> tuple[int, int, str]:
    """The year of a recurring part of the year, the next best one, and the rule: the last one unless ahead."""
    if direction == "future":
        return (year, year - 1, "next_such_month") if part >= present else (year + 1, year, "next_such_month")
    if direction is None and (present - part) % 12 > _LONG_AGO:
        return (year, year - 1, "near_ahead") if part >= present else (year + 1, year, "near_ahead")
    return (year, year + 1, "last_such_month") if part <= present else (year - 1, year, "last_such_month")


_LONGEST_MONTH = 31
_YEAR = char_of("year")
_LAST = frozenset(("last", "past", "latest"))
"""With these a month is counted from today, with "previous" not."""
_COMPARING = frozenset("since than compared".split())
"""With these a month long ago is what a new figure is held against: "the lowest since June 2009, from 48 in May"."""


def year_told(number: int, phrase: Phrase, context: Context) -> int | None:
    """The year of the first such month behind the one that the sentence gave with its year, where it gave one.

    "Elected in November 2020, she took office in January": that one, or the last.
    """
    known, words, kinds = context.previous, phrase.tokens.words, phrase.tokens.kinds
    if known is None or (known[1] - known[0]).days >= _LONGEST_MONTH:
        return None
    ends_range = phrase.first > 1 and kinds[phrase.first - 2] == _YEAR
    if ends_range or phrase.word("last") in _LAST or not _COMPARING.isdisjoint(words[: phrase.first]):
        return None
    written = any(kinds[n] == _YEAR and words[n] == str(known[0].year) for n in range(phrase.first))
    return known[0].year + (number < known[0].month) if written else None
