"""Days that go by a name."""

from datetime import date, timedelta


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    """The nth such weekday of a month, weekdays counted from Monday as 1."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, after Gauss with Lilius' correction."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    epact -= (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    offset = epact - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


_FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing": (12, 26),
    "new": (1, 1),
    "new eve": (12, 31),
    "halloween": (10, 31),
    "independence": (7, 4),
    "veterans": (11, 11),
    "bastille": (7, 14),
    "canada": (7, 1),
    "australia": (1, 26),
    "juneteenth": (6, 19),
    "remembrance": (11, 11),
    "earth": (4, 22),
    "valentine": (2, 14),
    "patrick": (3, 17),
    "anzac": (4, 25),
    "may": (5, 1),
}
_FROM_EASTER = {
    "easter": 0,
    "easter sunday": 0,
    "good friday": -2,
    "easter saturday": -1,
    "easter monday": 1,
    "pentecost": 49,
}
_FROM_EASTER |= {"ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "shrove tuesday": -47}
_NTH = {"thanksgiving": (11, 4, 4, 0), "labor": (9, 1, 1, 0), "columbus": (10, 1, 2, 0), "election": (11, 1, 1, 1)}
_NTH |= {"labour": (9, 1, 1, 0), "presidents": (2, 1, 3, 0), "mlk": (1, 1, 3, 0)}
"""Month, weekday, which one of the month, and so many days later."""

HOLIDAYS = frozenset((*_FIXED, *_FROM_EASTER, *_NTH, "memorial"))


def holiday_in(name: str, year: int) -> date | None:
    """The day of a holiday, American where the word is used of an American day alone; None for an unknown name."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return _easter(year) + timedelta(days=_FROM_EASTER[name])
    if name in _NTH:
        month, weekday, number, later = _NTH[name]
        return _nth(year, month, weekday, number) + timedelta(days=later)
    return _nth(year, 6, 1, 1) - timedelta(days=7) if name == "memorial" else None


def value_without_year(name: str) -> str:
    """The TIMEX3 value of a holiday in an unknown year, with month and day where they are the same in all."""
    month, day = _FIXED.get(name, (0, 0))
    return f"XXXX-{month:02d}-{day:02d}" if day else "XXXX-XX-XX"
