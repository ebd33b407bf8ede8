"""Light readings are at hand while they are not yet written, and come from the file afterwards."""

import pytest

from retold import reading
from retold.library.file.database import Database
from retold.library.tables import readings as module
from retold.library.tables.accepting import accept
from retold.library.tables.findings import Finding, keep_findings
from retold.library.tables.readings import Readings, encode_reading
from retold.model import Reading, Report


def read_some(*names: str) -> list[Reading]:
    return [reading.read_light(Report(name, f"The ferry {name} left the quay on Monday.")) for name in names]


def write(database: Database, made: list[Reading]) -> None:
    accept(database, [one.report for one in made])
    keep_findings(database, [Finding(one.id, None, encode_reading(one), b"", b"") for one in made], "1")


def test_a_reading_comes_back_from_the_file(database: Database) -> None:
    (made,) = read_some("a")
    write(database, [made])
    assert Readings(database)("a") == made


def test_readings_in_the_making_stay_however_many_others_are_asked_for(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "HELD", 1)
    write(database, read_some("a", "b", "c"))
    readings = Readings(database)
    made = read_some("d", "e")
    readings.hold(made)
    assert [readings(name).id for name in "abcabc"] == list("abcabc")
    assert [readings(name) for name in "de"] == made


def test_what_was_in_the_making_is_looked_for_in_the_file_once_others_are_made(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "HELD", 1)
    readings = Readings(database)
    first = read_some("a", "b")
    readings.hold(first)
    write(database, first)
    readings.hold(read_some("c"))
    assert [readings(name) for name in "ab"] == first


def test_forgotten_readings_are_gone(database: Database) -> None:
    readings = Readings(database)
    readings.hold(read_some("a"))
    readings.forget(["a"])
    with pytest.raises(KeyError):
        readings("a")
