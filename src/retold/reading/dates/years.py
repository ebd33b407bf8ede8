"""Months, years, decades and centuries."""

import re
from dataclasses import replace
from datetime import timedelta

from retold.reading.dates.calendar import Interval, interval_of, week_value
from retold.reading.dates.lexicon import DECADES, MONTHS, NUMBERS, SEASONS, WEEKDAYS
from retold.reading.dates.meaning import Context, Meaning, direction_of
from retold.reading.dates.phases import leads_about
from retold.reading.dates.phrase import Phrase, ordinal_of
from retold.reading.dates.which_year import spoken, written_year, year_for, year_rule, year_told


def month(phrase: Phrase, context: Context) -> Meaning | None:
    """``January 2021``, ``in November``, ``late May``."""
    number = MONTHS[phrase.word("month", "month_short")]
    if year := written_year(phrase, context):
        return Meaning("DATE", f"{year}-{number:02d}", year_rule(phrase))
    if not _is_month(phrase):
        return None
    if context.now is None:
        return Meaning("DATE", f"XXXX-{number:02d}", "year_unknown")
    direction = direction_of(phrase)
    year, other, rule = year_for(number, context.now.month, context.now.year, direction)
    if phrase.has("this"):
        year = context.now.year
    elif phrase.has("last") and number == context.now.month:
        year -= 1
    elif rule == "last_such_month" and (told := year_told(number, phrase, context)) and told < year:
        return Meaning("DATE", f"XXXX-{number:02d}", "year_unknown", None, context.anchor, f"{told}-{number:02d}")
    return Meaning("DATE", f"{year}-{number:02d}", rule, anchor=context.anchor, runner_up=f"{other}-{number:02d}")


def month_range(phrase: Phrase, _context: Context) -> Meaning | None:
    """``June-August 1992``: an ISO 8601 interval of two months."""
    first, last = (MONTHS[word] for word in phrase.words("month", "month_short"))
    year = phrase.word("year")
    if not first < last or (phrase.has("and") and last != first + 1):
        return None
    return Meaning("DATE", f"{year}-{first:02d}/{year}-{last:02d}", "written_out")


def part_of_month(phrase: Phrase, context: Context) -> Meaning | None:
    """``the first week of May``, ``the last weekend in June 2021``, ``the second Tuesday of March``."""
    of = next(number for number in range(phrase.first, phrase.last) if phrase.tokens.kind(number) in ("of", "in"))
    found = month(replace(phrase, first=of), context)
    days = _days_in(phrase, found.value) if found else None
    if found and days and context.now and found.rule == "last_such_month" and days[0] > context.now:
        found = replace(found, value=f"{int(found.value[:4]) - 1}{found.value[4:]}")
        days = _days_in(phrase, found.value)
    if found is None or days is None:
        return None
    if phrase.has("weekend"):
        return replace(found, value=f"{week_value(days[0])}-WE", runner_up=None)
    value = found.value if days[0] < days[1] else days[0].isoformat()
    return replace(found, value=value, interval=days, approx=days[0] < days[1], runner_up=None)


_SOME = {"day": 7, "week": 15}
"""How many days the first or last days or weeks of a month are at most."""


def _days_in(phrase: Phrase, month: str) -> Interval | None:
    """The days of a numbered or last day, weekday, weekend or week of a month; None where the month has no such."""
    days, weekday = interval_of(month), WEEKDAYS.get(phrase.word("weekday"))
    length = 1 if weekday or phrase.has("weekend") else {"day": 1, "week": 7}.get(phrase.unit)
    if length and phrase.has("units"):
        length = _SOME[phrase.unit]
    if days is None or length is None or phrase.word("last") not in ("", "last"):
        return None
    number = ordinal_of(phrase.word("ord", "second"))
    if phrase.has("weekend"):
        saturday = _weekday_in(days, 6, number)
        return saturday and (saturday[0], saturday[0] + timedelta(days=1))
    if weekday:
        return _weekday_in(days, weekday, number)
    first = days[0] + timedelta(days=length * (number - 1)) if number else days[1] - timedelta(days=length - 1)
    last = first + timedelta(days=length - 1)
    return (first, last) if last <= days[1] else None


def _weekday_in(month: Interval, weekday: int, number: int | None) -> Interval | None:
    """The day of a month that is its numbered or last such weekday."""
    if number:
        day = month[0] + timedelta(days=(weekday - month[0].isoweekday()) % 7 + 7 * (number - 1))
    else:
        day = month[1] - timedelta(days=(month[1].isoweekday() - weekday) % 7)
    return (day, day) if day <= month[1] else None


_MONTH_COMPANY = frozenset("in since last next this until till early late mid during through throughout".split())


_WEAK_COMPANY = frozenset("of from to by between and for before after a an the his her its their our my about".split())


_NAMES = frozenset("may march april june august".split())


def _is_month(phrase: Phrase) -> bool:
    """Whether the name of a month is one: May, March, April, June and August are also people and verbs."""
    word = phrase.word("month", "month_short")
    if phrase.has("month_short") and phrase.tokens.words[phrase.last] != ".":
        return phrase.before in ("in", "since", "until", "till", "during")
    if word not in _NAMES or phrase.last > phrase.first or phrase.before in _MONTH_COMPANY:
        return True
    if _beside_month(phrase) or _ends_length(phrase):
        return True
    tokens, first = phrase.tokens, phrase.first
    if word == "may" and phrase.before == "by" and not tokens.capital(phrase.last + 1):
        return not tokens.word(first - 2).endswith("ed")
    named = (tokens.capital(first - 1) and phrase.before not in _WEAK_COMPANY) or tokens.capital(phrase.last + 1)
    return word != "may" and not named and phrase.before in _WEAK_COMPANY and phrase.after not in ("on", "for", "of")


_JOINTS = frozenset("to and or - until through".split())


def _beside_month(phrase: Phrase) -> bool:
    """Whether another month stands beside, as in ``from March to May``."""
    tokens, first, last = phrase.tokens, phrase.first, phrase.last
    before = first > 1 and phrase.before in _JOINTS and tokens.kind(first - 2) == "month"
    after = last + 2 < len(tokens.words) and phrase.after in _JOINTS and tokens.kind(last + 2) == "month"
    return before or after


def _ends_length(phrase: Phrase) -> bool:
    """Whether a length runs to the month: ``in the 12 months to May``, ``prior to May``."""
    return phrase.before == "to" and phrase.tokens.word(phrase.first - 2) in ("months", "year", "quarter", "prior")


_COUNTERS = frozenset(
    """about nearly almost some than roughly over only least most another up $ no number route flight room gate page
    section chapter bus unit model channel interstate apartment""".split()
)


_COUNTED = frozenset(
    "people miles feet meters metres tons tonnes km shares points men women troops jobs workers".split()
)
_MONEY = frozenset("dollars euros pounds yen".split())


def year(phrase: Phrase, _context: Context) -> Meaning | None:
    """``1990``, ``late 1990``, ``summer 1990``; a bare number only where a year can stand."""
    value = phrase.word("year")
    if not 1500 <= int(value) <= 2100:
        return None
    if season := phrase.word("season"):
        return Meaning("DATE", f"{value}-{SEASONS[season]}", "written_out")
    if (phrase.before in _COUNTERS and not leads_about(phrase)) or phrase.after in _COUNTED or _is_round_count(phrase):
        return None
    if phrase.after in _MONEY and phrase.before != "in":
        return None
    return Meaning("DATE", value, "written_out")


_BEFORE_YEAR = frozenset("in of since by until till from the during s after before to for between".split())


def _is_round_count(phrase: Phrase) -> bool:
    """Whether ``2000 toys`` counts them: round, before a plural, and behind no word that leads to a year."""
    if phrase.last > phrase.first or not phrase.word("year").endswith("00") or phrase.before in _BEFORE_YEAR:
        return False
    return phrase.after.endswith("s") and phrase.after.isalpha() and phrase.before not in _MARKS


_MARKS = frozenset(("", ",", "'s", "-", "("))


def spoken_year(phrase: Phrase, _context: Context) -> Meaning | None:
    """``nineteen ninety-four``, ``the year two thousand``."""
    if phrase.has("nineteen"):
        year = spoken(phrase)
        part = f"-{SEASONS[phrase.word('season')]}" if phrase.has("season") else ""
        return Meaning("DATE", f"{year}{part}", "written_out") if year else None
    words = [NUMBERS[word] for word in phrase.words("number_word", "hundred")]
    return Meaning("DATE", str(2000 + sum(words[2:])), "written_out") if words[:2] == [2, 1000] else None


def year_range(phrase: Phrase, _context: Context) -> Meaning | None:
    """``1999-2001``, ``1999-01``: an ISO 8601 interval of two years."""
    first, last = phrase.words("year", "day") or phrase.word("season_years").split("/")
    last = last if len(last) == 4 else first[:2] + last.zfill(2)
    if int(last) <= int(first):
        return None
    return Meaning("DATE", f"{first}/{last}", "written_out")


def decade(phrase: Phrase, _context: Context) -> Meaning | None:
    """``the 1990s``, ``the '80s``."""
    digits = re.sub(r"\D", "", phrase.word("decade"))
    if digits.endswith("00") and digits != "2000":
        return Meaning("DATE", digits[:2], "written_out", approx=phrase.has("early"))
    if len(digits) == 2:
        if not phrase.word("decade").startswith("'"):
            return None
        digits = "19" + digits
    return Meaning("DATE", digits[:3], "written_out", approx=phrase.has("early"))


_DEGREES = frozenset("temperature temperatures highs lows high low degrees mercury fahrenheit".split())


def spoken_decade(phrase: Phrase, _context: Context) -> Meaning | None:
    """``the nineties``, unless they are degrees."""
    if not _DEGREES.isdisjoint(phrase.around(15)):
        return None
    return Meaning("DATE", f"19{DECADES[phrase.word('decade_word')]}", "written_out", approx=phrase.has("early"))


def short_year(phrase: Phrase, context: Context) -> Meaning | None:
    """``the summer of '69``, ``in '98``: the last such year, next year's as well."""
    now = context.now.year if context.now else 2000
    year = now + 1 - (now + 1 - int(phrase.word("short_year")[1:])) % 100
    part = f"-{SEASONS[phrase.word('season')]}" if phrase.has("season") else ""
    return Meaning("DATE", f"{year}{part}", "written_out")


def century(phrase: Phrase, _context: Context) -> Meaning | None:
    """``the 19th century``."""
    number = ordinal_of(phrase.words("ordinal", "ord", "nth", "number_word")[-1])
    if number is None or not 1 < number <= 30:
        return None
    return Meaning("DATE", f"{number - 1:02d}", "written_out")
