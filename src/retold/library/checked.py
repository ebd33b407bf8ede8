"""What callers may ask for: anything else is refused with what would have worked."""

from datetime import date


def check_window(days: int | None) -> None:
    """Raise ValueError for a window of less than a day."""
    if days is not None and (not isinstance(days, int) or days < 1):
        raise ValueError(f"A window of {days!r} days holds nothing; give 1 or more.")


def check_days(*days: str | None) -> None:
    """Raise ValueError for what is no ISO day."""
    for day in days:
        if day is not None:
            try:
                date.fromisoformat(day)
            except ValueError:
                raise ValueError(f"{day!r} is no day; give one as 2026-03-17.") from None


def check_choice(what: str, given: str, choices: tuple[str, ...]) -> None:
    """Raise ValueError for what is none of the choices."""
    if given not in choices:
        raise ValueError(f"No {what} {given!r}; give {' or '.join(choices)}.")
