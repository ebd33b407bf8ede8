"""What two reports, given in lines, tell otherwise in sentences that do not correspond, and what perhaps."""

from retold.comparing.counterparts import find_counterparts, find_undecided
from retold.model import Difference, Report
from retold.pipeline import read

Shown = tuple[str, str, str]


def apart(one: str, other: str) -> list[Shown]:
    """Kind and words of each difference; the same is found the other way round."""
    a, b = read(Report("a", one)), read(Report("b", other))
    there: list[Shown] = [
        (item.kind, item.a.of(one), item.b.of(other)) for item in find_counterparts(a, b) if item.a and item.b
    ]
    back: list[Shown] = [
        (item.kind, item.b.of(one), item.a.of(other)) for item in find_counterparts(b, a) if item.a and item.b
    ]
    assert sorted(there) == sorted(back)
    return there


def undecided(one: str, other: str) -> list[Difference]:
    """What two reports perhaps tell otherwise; the same is found the other way round."""
    a, b = read(Report("a", one)), read(Report("b", other))
    there, back = find_undecided(a, b, ()), find_undecided(b, a, ())
    assert sorted((item.kind, item.a, item.b, item.note) for item in there) == sorted(
        (item.kind, item.b, item.a, item.note) for item in back
    )
    return list(there)
