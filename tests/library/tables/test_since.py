import pytest

from retold.library.file.database import Database
from retold.library.tables.accepting import accept
from retold.library.tables.moments import moment_of
from retold.library.tables.since import pending_since
from retold.model import Report

DATES = ("2026-03-01", "2026-03-02", "2026-03-02T08:00", "2026-03-02T18:00", None)


@pytest.mark.parametrize(
    ("since", "by", "waiting"),
    [
        ("2020", "added", 5),
        ("2090", "added", 0),
        ("2026-03-01", "published", 4),
        ("2026-03-02T12:00", "published", 2),
        ("2026-03-03", "published", 0),
    ],
)
def test_what_waits_is_counted_by_the_same_clock_as_what_is_told(database: Database, since, by, waiting):
    accept(database, [Report(f"r{number}", f"Report {number}.", published=day) for number, day in enumerate(DATES)])
    assert pending_since(database, moment_of(since), by) == waiting
