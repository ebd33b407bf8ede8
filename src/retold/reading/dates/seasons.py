"""Parts of a year: quarters, halves, seasons, fiscal years."""

import re
from datetime import date

from retold.reading.dates.calendar import SEASON_STARTS, interval_of, shift
from retold.reading.dates.direction import Direction
from retold.reading.dates.grammar import Phrase, ordinal_of
from retold.reading.dates.lexicon import SEASONS
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.which_year import written_year, year_for


def quarter(phrase: Phrase, context: Context) -> Meaning | None:
    """``the third quarter``, ``the 1988 second quarter``, ``next year's first quarter``."""
    number = ordinal_of(phrase.word("ord", "second", "ordinal"))
    if number is None or number > 4:
        return None
    if written := written_year(phrase, context) if phrase.has("year", "year_unit") else None:
        return Meaning("DATE", f"{written}-Q{number}", "written_out", anchor=context.anchor)
    if context.now is None:
        return Meaning("DATE", f"XXXX-Q{number}", "year_unknown")
    present = (context.now.month + 2) // 3
    direction: Direction | None = (
        "past" if phrase.words("hyphen") and phrase.tokens.kind(phrase.last - 1) == "hyphen" else None
    )
    found, other, _ = year_for(number, present, context.now.year, direction or direction_of(phrase))
    fiscal = phrase.has("fiscal")
    days = interval_of(str(found)) if fiscal else None
    runner_up = f"{other}-Q{number}"
    return Meaning("DATE", f"{found}-Q{number}", "quarter", days, context.anchor, runner_up, approx=fiscal)


def half(phrase: Phrase, context: Context) -> Meaning | None:
    """``the first half of 1990``."""
    number = 2 if phrase.has("last") else ordinal_of(phrase.word("ord", "second"))
    if number not in (1, 2) or not phrase.has("year", "year_unit"):
        return None
    written = written_year(phrase, context)
    return Meaning("DATE", f"{written}-H{number}", "written_out") if written else None


def fiscal_year(phrase: Phrase, context: Context) -> Meaning | None:
    """``fiscal 1990``, ``the current fiscal year``; the days depend on whose year it is."""
    written = phrase.word("year") or str(written_year(phrase, context) or "XXXX")
    days = interval_of(written)
    return Meaning(
        "DATE", written, "fiscal_year", days and (shift(days[0], -1, "year") or days[0], days[1]), approx=True
    )


def year_period(phrase: Phrase, context: Context) -> Meaning | None:
    """``the 1988 period``, ``the 1988 quarter``: the same part of another year as was just spoken of."""
    written = str(written_year(phrase, context) or "XXXX")
    part = re.search(r"-Q\d$", context.quarter or "")
    return Meaning("DATE", written + (part[0] if part else ""), "same_part_of_year", anchor=context.quarter)


def year_end(phrase: Phrase, context: Context) -> Meaning | None:
    """``year's end``, ``year-end``."""
    if phrase.word("edge") != "end":
        return None
    return Meaning("DATE", context.anchor[:4] if context.anchor else "XXXX", "year_of_speaking", anchor=context.anchor)


def season(phrase: Phrase, context: Context) -> Meaning | None:
    """``last fall``, ``this summer``, ``the summer``."""
    code = SEASONS[phrase.word("season")]
    if phrase.first > 0 and phrase.tokens.capital(phrase.last):
        return None
    if context.now is None:
        return Meaning("DATE", f"XXXX-{code}", "year_unknown")
    direction = None if phrase.has("this", "current") else direction_of(phrase)
    start = date(context.now.year, SEASON_STARTS[code], 1)
    year = context.now.year
    if direction == "future":
        year += (shift(start, 3, "month") or start) <= context.now
    elif not phrase.has("this") and context.now < (
        (shift(start, 3, "month") or start) if phrase.has("last") else start
    ):
        year -= 1
    return Meaning("DATE", f"{year}-{code}", "season", anchor=context.anchor)
