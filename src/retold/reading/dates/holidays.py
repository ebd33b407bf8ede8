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


def holiday_in(name: str, year: int) -> date | None:
    """The day of a holiday, American where the word is used of an American day alone; None for an unknown name."""
    match name:
        case "christmas":
            return date(year, 12, 25)
        case "halloween":
            return date(year, 10, 31)
        case "easter":
            return _easter(year)
        case "thanksgiving":
            return _nth(year, 11, 4, 4)
        case "labor":
            return _nth(year, 9, 1, 1)
        case "independence":
            return date(year, 7, 4)
        case "veterans":
            return date(year, 11, 11)
        case "election":
            return _nth(year, 11, 1, 1) + timedelta(days=1)
    return None
