"""Days and moments in words."""

from datetime import date, timedelta

from retold.model import Published, TimelineEntry


def published_line(published: Published) -> str:
    """The date with how it is known."""
    if published.value is None:
        because = f" ({published.evidence})" if published.evidence else ""
        fits = f"; would fit: {', '.join(published.candidates)}" if published.candidates else ""
        return f"undated{because}{fits}"
    because = f": {published.evidence}" if published.evidence else ""
    return f"{published.value} ({published.basis}{because})"


def day_line(published: Published) -> str:
    """The day alone, with a word where it is only inferred: "2023-06-18 (inferred)"."""
    if published.value is None:
        return "undated"
    return published.value[:10] + (" (inferred)" if published.basis == "inferred" else "")


def span_of_days(first: str | None, last: str | None) -> str:
    """From the first day to the last: "2023-06-18" or "2023-06-18 to 2023-06-20"."""
    return " to ".join(dict.fromkeys(day[:10] for day in (first, last) if day)) or "undated"


def entry_days(entry: TimelineEntry) -> str:
    """When an entry of a timeline holds: a day, a month, a year or a stretch, "about" before what is approximate."""
    if not (entry.earliest and entry.latest):
        return "undated"
    days = _stretch(date.fromisoformat(entry.earliest), date.fromisoformat(entry.latest))
    return f"about {days}" if entry.approx else days


def _stretch(first: date, last: date) -> str:
    """From one day to another: "2025", "2025-11", "2025-11-12", else both days.

    >>> _stretch(date(2024, 2, 1), date(2024, 2, 29)), _stretch(date(2024, 2, 1), date(2024, 2, 28))
    ('2024-02', '2024-02-01 to 2024-02-28')
    """
    ends_month = (last + timedelta(days=1)).day == 1
    if first.day == 1 and ends_month and first.year == last.year:
        if first.month == last.month:
            return f"{first:%Y-%m}"
        if (first.month, last.month) == (1, 12):
            return f"{first:%Y}"
    return " to ".join(dict.fromkeys((first.isoformat(), last.isoformat())))


def time_words(moment: str) -> str:
    """A moment of ISO 8601 in UTC, to the minute: "2026-03-10 07:40 UTC"."""
    return f"{moment[:16].replace('T', ' ')} UTC"
