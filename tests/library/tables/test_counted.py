"""Counts of features are those of the reports that are there, whatever came and went since they were kept."""

from collections.abc import Sequence

import pytest

import retold
from library.news import invent
from retold.library import placing
from retold.library.file.database import Database
from retold.library.library import Library
from retold.library.tables import counted
from retold.stories.counts import Counts
from retold.stories.neighbours import keys_of
from retold.stories.profiles import Profile

NEWS = invent(4)


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setattr(counted, "RECOUNTED", 5)
    with retold.open(tmp_path / "news.db") as opened:
        yield opened


def profiles(database: Database, after: int = 0) -> list[bytes]:
    statement = "SELECT p.body FROM profiles p JOIN readings f ON f.report = p.report WHERE f.turn > ?"
    return [row[0] for row in database.rows(statement, (after,))]


def counts_of(some: Sequence[bytes]) -> Counts:
    counts = Counts()
    for one in some:
        counts.count(keys_of(Profile.from_bytes(one)))
    return counts


def kept(library: Library) -> tuple[bytes, int]:
    """The counts as they are taken up, and the turn up to which they were kept."""
    counts, turn = counted.find_counts(library._database)
    counts.expect(profiles(library._database, turn))
    return counts.to_bytes(), turn


def test_counts_are_kept_once_many_came(library: Library) -> None:
    turns = []
    for begin in (0, 4, 8, 12):
        library.add(NEWS[begin : begin + 4])
        found, turn = kept(library)
        assert found == counts_of(profiles(library._database)).to_bytes()
        turns.append(turn)
    assert turns == [0, 8, 8, 16]


def test_reports_that_went_are_counted_no_more(library: Library) -> None:
    library.add(NEWS[:6])
    library.add(NEWS[6:8])
    library.remove(NEWS[0].id, NEWS[7].id)
    assert kept(library) == (counts_of(profiles(library._database)).to_bytes(), 6)
    assert library._database.value("SELECT count(*) FROM counted_gone") == 1


def test_other_code_counts_anew(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    library.add(NEWS[:6])
    monkeypatch.setattr(placing, "PLACING", "other")
    library.remove(NEWS[0].id)
    library.add(NEWS[6:7])
    library.close()
    library.add(NEWS[7:8])
    assert kept(library)[0] == counts_of(profiles(library._database)).to_bytes()


def test_a_window_keeps_no_counts(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counted, "RECOUNTED", 1)
    with retold.open(tmp_path / "news.db", window=3) as library:
        library.add(NEWS)
        assert kept(library)[1] == 0
