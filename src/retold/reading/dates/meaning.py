"""What a resolver gets to know of the place where an expression stands, and what it answers."""

from dataclasses import dataclass
from datetime import date

from retold.model.read import DateType
from retold.reading.dates.calendar import Interval
from retold.reading.dates.direction import Direction, direction_at
from retold.reading.dates.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression means; the interval is read off the value where none is given."""

    type: DateType
    value: str
    rule: str
    interval: Interval | None = None
    anchor: str | None = None
    runner_up: str | None = None
    approx: bool = False


_LONGEST = {"week": 7, "fortnight": 7, "month": 31, "quarter": 92, "year": 366, "decade": 366, "century": 3660}
"""How many days a date may cover and still have units counted from it."""


@dataclass(slots=True)
class Context:
    """The day that deictic words count from, and the last date that the report itself gave.

    ``spoken`` is where the last quotation began and when it was said.
    """

    now: date | None
    previous: Interval | None = None
    quarter: str | None = None
    spoken: tuple[int, date | None] = (-1, None)

    def previous_day(self, unit: str) -> date | None:
        """The date that the report gave last, where it is fine enough for counting such units from it."""
        if self.previous is None:
            return None
        first, last = self.previous
        return first if (last - first).days < _LONGEST.get(unit, 1) else None

    @property
    def anchor(self) -> str | None:
        """The day of speaking in ISO form."""
        return self.now.isoformat() if self.now else None


def direction_of(phrase: Phrase) -> Direction | None:
    """Where the clause of a phrase looks: an explicit word in it, or else the governing verb."""
    if phrase.has("next"):
        return "future"
    if phrase.has("last"):
        return "past"
    return direction_at(phrase.tokens, phrase.first, phrase.last)
