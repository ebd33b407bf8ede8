"""Reports that say that they were published after now: every date in them is reckoned from that."""

from collections.abc import Iterable
from datetime import date, timedelta

from retold.cli.output import LONGEST_LINE, complain

SHOWN = 3
_LEAST = timedelta(days=2)
"""It may be tomorrow elsewhere."""


def first_ahead() -> str:
    """The first day that lies ahead wherever a report is from."""
    return (date.today() + _LEAST).isoformat()


def note_ahead(dated: Iterable[tuple[str, str | None]]) -> None:
    """Say which of some reports, each with its date of publication, lie ahead of now."""
    day = first_ahead()
    ahead = [(name, when[:10]) for name, when in dated if when and when >= day]
    for name, when in ahead[:SHOWN]:
        line = f"note: {name} is dated {when}, which lies ahead; the dates in its text are reckoned from that day"
        complain(line[:LONGEST_LINE])
    if len(ahead) > SHOWN:
        complain(f"... and {len(ahead) - SHOWN:,} more that lie ahead")
