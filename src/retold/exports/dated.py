"""When reports were published as far as others may rely on it, and which of them surely came first."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property

from retold.model import Lineage, Story

ZONES = timedelta(hours=26)
"""Two clocks of the world are at most so far apart, from UTC-12 to UTC+14."""

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _When:
    """The stretch in which something was published, as its own clock showed it."""

    begin: datetime
    end: datetime
    zoned: bool


def published(story: Story) -> dict[str, str]:
    """The dates that reports or what came with them give; what was inferred from others is none."""
    known = zip(story.reports, story.published, strict=False)
    return {name: one.value for name, one in known if one.value and one.basis in ("metadata", "stated")}


def moment(value: str) -> str | None:
    """A date as a moment of RFC 3339; None for one that lacks its time of day or its zone.

    >>> moment("2024-05-03T08:00Z"), moment("2024-05-03T08:00"), moment("2024-05-03")
    ('2024-05-03T08:00:00Z', None, None)
    """
    found = _parsed(value)
    if found is None or found.tzinfo is None:
        return None
    return found.isoformat(timespec="seconds").replace("+00:00", "Z")


class Order:
    """Which reports of a story came before which, by whose text they took or by dates that leave no doubt."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._when = {name: when for name, value in published(story).items() if (when := _when(value))}

    def first(self, names: Collection[str]) -> str | None:
        """The report that came before all others of these; None where that is not sure of any."""
        return next((one for one in sorted(names) if all(self._before(one, other) for other in names)), None)

    def _before(self, one: str, other: str) -> bool:
        if one == other:
            return True
        early, late = self._when.get(one), self._when.get(other)
        if early and late and (_surely_before(early, late) or _surely_before(late, early)):
            return _surely_before(early, late)
        return one in self._above.get(other, ()) and other not in self._above.get(one, ())

    @cached_property
    def _above(self) -> dict[str, set[str]]:
        """The reports that each report surely has its text from, by way of others too."""
        parents = _parents(self._story.lineages)
        found: dict[str, set[str]] = {}
        for name in parents:
            above, waiting = set[str](), list(parents[name])
            while waiting:
                parent = waiting.pop()
                if parent not in above:
                    above.add(parent)
                    waiting += parents.get(parent, ())
            found[name] = above - {name}
        return found


def _parents(lineages: Iterable[Lineage]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for lineage in lineages:
        for edge in lineage.edges:
            if edge.decided and edge.certain:
                found.setdefault(edge.child, []).append(edge.parent)
    return found


def _parsed(value: str) -> datetime | None:
    """The date and time; None where it is a day or no date."""
    try:
        return datetime.fromisoformat(value) if len(value) > len("2024-05-03") else None
    except ValueError:
        return None


def _when(value: str) -> _When | None:
    exact = _parsed(value)
    if exact:
        known = exact.tzinfo is not None
        when = exact.astimezone(UTC).replace(tzinfo=None) if known else exact
        return _When(when, when, known)
    try:
        day = datetime.fromisoformat(value)
    except ValueError:
        return None
    return _When(day, day + DAY, False)


def _surely_before(one: _When, other: _When) -> bool:
    """Whether one was over when the other began, wherever clocks without a zone stood."""
    doubt = timedelta() if one.zoned and other.zoned else ZONES
    return one.end + doubt < other.begin
