"""Days and moments in words."""

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
    """When an entry of a timeline holds: a day, a stretch, "about" before it where it is approximate."""
    if not entry.earliest:
        return "undated"
    days = entry.earliest if entry.earliest == entry.latest else f"{entry.earliest} to {entry.latest}"
    return f"about {days}" if entry.approx else days


def time_words(moment: str) -> str:
    """A moment of ISO 8601 in UTC, to the minute: "2026-03-10 07:40 UTC"."""
    return f"{moment[:16].replace('T', ' ')} UTC"
