"""What was made when somebody asked for it."""

import pytest

from retold.library.file.database import Database
from retold.library.tables.accepting import accept
from retold.library.tables.kept import find_kept, keep
from retold.model import Report


@pytest.fixture(autouse=True)
def _fill(database: Database) -> None:
    accept(database, [Report(name, f"Report {name}.") for name in "ab"])
    keep(database, "story", "s", b"told " * 100, code="1", state="a b", reports=("a", "b"))


def test_kept_for_the_same_code_and_state_alone(database: Database) -> None:
    assert find_kept(database, "story", "s", code="1", state="a b") == b"told " * 100
    assert find_kept(database, "story", "s", code="2", state="a b") is None
    assert find_kept(database, "story", "s", code="1", state="a b c") is None
    assert find_kept(database, "reading", "s", code="1", state="a b") is None


def test_what_is_made_anew_takes_its_place(database: Database) -> None:
    keep(database, "story", "s", b"told anew", code="2", reports=("a",))
    assert find_kept(database, "story", "s", code="2") == b"told anew"
    assert database.rows("SELECT count(*), max(length(body)) < 50 FROM kept") == [(1, 1)]
    assert database.rows("SELECT r.id FROM kept_of k JOIN reports r ON r.number = k.report") == [("a",)]
