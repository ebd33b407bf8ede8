import pytest

from lineage.texts import reading_of
from retold.lineage.direction.changes.mentioned import mentioned_days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on 4 May 1987.", [(1987, 5, 4), (1987, 5, 0), (1987, 0, 0)]),
        ("It was raised on Sept. 12th, 2004, they say.", [(2004, 9, 12), (2004, 0, 0)]),
        ("Built in March 1999.", [(1999, 3, 0), (1999, 0, 0)]),
        ("Seen 2011-07-31.", [(2011, 7, 31)]),
        ("It cost $1900, took 2,000 hours and 1850.5 tonnes.", []),
        ("From 1914 to 1918.", [(1914, 0, 0), (1918, 0, 0)]),
        ("Nothing.", []),
    ],
)
def test_mentioned_days(text, expected):
    reading = reading_of(text)
    found = mentioned_days(reading)
    assert set(found) == set(expected)
    assert all(str(day[0]) in span.of(text) for day, span in found.items())
