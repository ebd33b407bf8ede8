"""Parts of a year: quarters, halves, seasons, fiscal years."""

import re
from datetime import date, timedelta

from retold.reading.dates.calendar import SEASON_STARTS, interval_of, shift, valid_day, value_at
from retold.reading.dates.direction import Direction
from retold.reading.dates.lexicon import MONTHS, SEASONS, WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.phrase import Phrase, ordinal_of
from retold.reading.dates.which_year import written_year, year_for

_MATCH = frozenset(
    """touchdown touchdowns yard yards quarterback halftime layup layups dunk punt fumble fumbles interception
    interceptions rebounds playoff playoffs kickoff""".split()
)
"""Beside these a quarter is one of a match."""

_NEAR = 25
"""So many words away they still tell; most sentences are shorter."""

_LAST_QUARTER = 4


def quarter(phrase: Phrase, context: Context) -> Meaning | None:
    """``the third quarter``, ``the 1988 second quarter``, ``next year's first quarter``.

    The quarter that has just ended is still the one whose figures are expected.
    """
    ordinal = phrase.word("ord", "second", "ordinal") or phrase.word("short_quarter").strip("q")
    number = ordinal_of(ordinal) if ordinal else _LAST_QUARTER
    if number is None or number > 4:
        return None
    if not phrase.has("year", "year_unit", "fiscal") and _is_of_match(phrase):
        return None
    if written := written_year(phrase, context) if phrase.has("year", "year_unit") else None:
        return Meaning("DATE", f"{written}-Q{number}", "written_out", anchor=context.anchor)
    if context.now is None:
        return Meaning("DATE", f"XXXX-Q{number}", "year_unknown")
    present = (context.now.month + 2) // 3
    direction: Direction | None = (
        "past" if phrase.words("hyphen") and phrase.tokens.kind(phrase.last - 1) == "hyphen" else None
    )
    direction = direction or direction_of(phrase)
    if direction == "future" and (present - number) % 4 == 1:
        direction = None
    found, other, _ = year_for(number, present, context.now.year, direction)
    fiscal = phrase.has("fiscal")
    days = interval_of(str(found)) if fiscal else None
    runner_up = f"{other}-Q{number}"
    return Meaning("DATE", f"{found}-Q{number}", "quarter", days, context.anchor, runner_up, approx=fiscal)


def _is_of_match(phrase: Phrase) -> bool:
    """Whether a quarter is one of a game's four: "the third quarter of Sunday's loss"."""
    played = phrase.after == "of" and phrase.following(2)[-1] in WEEKDAYS
    return played or not _MATCH.isdisjoint(phrase.around(_NEAR))


def quarter_spoken_of(phrase: Phrase, context: Context) -> Meaning | None:
    """``the quarter``: the one that ended on the day that follows, the one spoken of before, or else the last."""
    if context.now is None:
        return None
    if phrase.after in ("ended", "ending"):
        return _quarter_to(phrase, context.now)
    if context.quarter:
        return Meaning("DATE", str(context.quarter), "quarter_spoken_of", anchor=context.quarter)
    day = shift(context.now, -1, "quarter")
    return Meaning("DATE", value_at(day, "quarter"), "last_quarter", anchor=context.anchor) if day else None


def _quarter_to(phrase: Phrase, now: date) -> Meaning | None:
    """``the quarter ended July 31``: the quarter of the calendar that holds most of it, with its own days."""
    words = [word for word in phrase.following(4) if word != "."][1:3]
    month, number = MONTHS.get(words[0]) if words else None, ordinal_of(words[-1]) if words else None
    if not month or not number:
        return None
    ends = [day for year in (now.year - 1, now.year, now.year + 1) if (day := valid_day(year, month, number))]
    past = [day for day in ends if day <= now or phrase.after == "ending"]
    if not past:
        return None
    end = min(past, key=lambda day: abs((day - now).days))
    first = shift(end + timedelta(days=1), -3, "month")
    middle = shift(end, -1, "month")
    if first is None or middle is None:
        return None
    return Meaning("DATE", value_at(middle, "quarter"), "quarter_to_that_day", (first, end), end.isoformat())


def half(phrase: Phrase, context: Context) -> Meaning | None:
    """``the first half of 1990``."""
    short = phrase.word("short_half").strip("h")
    number = int(short) if short else 2 if phrase.has("last") else ordinal_of(phrase.word("ord", "second"))
    if short and not phrase.has("year"):
        return Meaning("DATE", f"XXXX-H{short}", "year_unknown")
    if number not in (1, 2) or not phrase.has("year", "year_unit"):
        return None
    written = written_year(phrase, context)
    return Meaning("DATE", f"{written}-H{number}", "written_out") if written else None


def fiscal_year(phrase: Phrase, context: Context) -> Meaning | None:
    """``fiscal 1990``, ``the current fiscal year``; the days depend on whose year it is; one that ended is a length."""
    if phrase.after in ("ended", "ending") and not phrase.has("year", "last", "next", "current"):
        return Meaning("DURATION", "P1Y", "duration")
    short = re.search(r"\d{4}", phrase.word("fiscal_short"))
    written = phrase.word("year") or (short and short[0]) or str(written_year(phrase, context) or "XXXX")
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
    """``year's end``, ``year-end``: this year, the last one after ``since``, of which the last day is meant."""
    if phrase.word("edge") != "end":
        return None
    if context.now is None:
        return Meaning("DATE", "XXXX", "year_unknown")
    last = date(context.now.year - (phrase.before == "since"), 12, 31)
    return Meaning("DATE", f"{last.year}", "end_of_year", (last, last), context.anchor)


_LEADING = frozenset("in until till over by into since during through for before after from".split())
_HURT = frozenset("injured injuries hurt died killed broke broken survived fractured fell bruised suffered".split())


def _is_tumble(phrase: Phrase) -> bool:
    """Whether ``the fall`` is somebody's, or that of a city: no season is witnessed, or hurts."""
    if phrase.word("season") != "fall" or phrase.has("this", "last", "next", "current", "early", "earlier", "later"):
        return False
    if phrase.before not in _LEADING - {"after"} or phrase.after in ("of", "from", "into", "off"):
        return True
    return not _HURT.isdisjoint(phrase.around(15))


def _is_of_thing(phrase: Phrase) -> bool:
    """Whether ``the spring`` is that of a lock, or of somebody's life."""
    if phrase.after != "of" or phrase.has("last", "this", "next", "current"):
        return False
    behind = phrase.following(2)[-1]
    return not behind.isdigit() and behind not in ("this", "last", "next", "that")


_SEASON_AFTER = frozenset("in by since until till during through throughout".split())


def bare_season(phrase: Phrase, context: Context) -> Meaning | None:
    """``in autumn``: of this year or another where the verb says so, else of any year."""
    if phrase.before not in _SEASON_AFTER or phrase.after == "-" or phrase.tokens.capital(phrase.last):
        return None
    if direction_of(phrase) is None:
        return Meaning("DATE", f"XXXX-{SEASONS[phrase.word('season')]}", "year_unknown")
    return season(phrase, context)


def season(phrase: Phrase, context: Context) -> Meaning | None:
    """``last fall``, ``this summer``, ``the summer``."""
    code = SEASONS[phrase.word("season")]
    if (phrase.first > 0 and phrase.tokens.capital(phrase.last)) or _is_tumble(phrase) or _is_of_thing(phrase):
        return None
    if phrase.has("that"):
        known = context.previous
        return Meaning("DATE", f"{known[0].year}-{code}", "year_spoken_of") if known else None
    if context.now is None:
        return Meaning("DATE", f"XXXX-{code}", "year_unknown")
    now, start = context.now, date(context.now.year, SEASON_STARTS[code], 1)
    end = shift(start, 3, "month") or start
    this = phrase.has("this", "current") and not phrase.has("last")
    year = now.year
    if not this and direction_of(phrase) == "future":
        year += end <= now
    elif not this and now < (end if phrase.has("last") else start):
        year -= 1
    begun = start.replace(year=year) <= now
    return Meaning("DATE", f"{year}-{code}", "season", None, context.anchor, f"{year + (1 if begun else -1)}-{code}")
