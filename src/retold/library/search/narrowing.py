"""Which reports are searched: those of a publisher, of some days, of a story.

The index is told the reports that are wanted, or those that are not, whichever are fewer: to list 95,000 of 100,000
takes 17 ms.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from retold.library.file.database import Database
from retold.library.tables.publishers import publisher_key

_WANTED = {
    "publisher": "r.publisher_key = :publisher",
    "since": "r.dated >= :since",
    "until": "r.dated < :until || '~'",
    "story": "r.number IN (SELECT p.report FROM placements p JOIN stories s ON s.number = p.story WHERE s.id = :story)",
}
_UNWANTED = {
    "publisher": ("r.publisher_key < :publisher", "r.publisher_key > :publisher", "r.publisher_key IS NULL"),
    "since": ("r.dated < :since", "r.dated IS NULL"),
    "until": ("r.dated >= :until || '~'", "r.dated IS NULL"),
}
"""The same the other way round, each part in a form that an index answers; a story is never half of a library."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What reports must have; true if anything is asked for."""

    values: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.values)

    def condition(self, database: Database) -> str:
        """For the statement that asks the index."""
        if not self.values:
            return ""
        wanted = f"SELECT r.number FROM reports r WHERE {' AND '.join(_WANTED[name] for name in self.values)}"
        # The plus keeps SQLite from asking the index once for each report that is wanted.
        if "story" in self.values or not self._fits_most(database, wanted):
            return f"AND +rowid IN ({wanted})"
        parts = dict.fromkeys(part for name in self.values for part in _UNWANTED[name])
        unwanted = " UNION ALL ".join(f"SELECT r.number FROM reports r WHERE {part}" for part in parts)
        return f"AND +rowid NOT IN ({unwanted})"

    def _fits_most(self, database: Database, wanted: str) -> bool:
        """Whether more than half of the reports are wanted."""
        half = int(database.value("SELECT coalesce(max(number), 0) FROM reports")) // 2
        return int(database.value(f"SELECT count(*) FROM ({wanted} LIMIT {half + 1})", self.values)) > half


def narrowing(*, publisher: str | None, since: str | None, until: str | None, story: str | None) -> Narrowing:
    """What is asked for, as far as it is given; ``since`` and ``until`` are days, both included."""
    asked = {"publisher": publisher_key(publisher), "since": since, "until": until, "story": story}
    return Narrowing({name: value for name, value in asked.items() if value is not None})
