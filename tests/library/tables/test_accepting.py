"""Reports come in."""

import pytest

from retold.errors import UnknownReportError
from retold.library.file.database import Database
from retold.library.tables import accepting, reports
from retold.model import Report


def test_halves_of_characters_are_replaced_in_place(database: Database) -> None:
    def full(half: str) -> Report:
        return Report(f"a{half}", f"x{half}y", half, half, half, f"https://x.example/{half}", (half, "B"))

    accepting.accept(database, [full("\ud800")])
    assert reports.find(database, "a\ufffd") == full("\ufffd")
    assert reports.find(database, "a\ud800") == full("\ufffd"), "it is found by the id that it was given with"
    with pytest.raises(UnknownReportError):
        reports.find(database, "b\ud800")


def test_arrival_is_an_order_of_the_reports_alone() -> None:
    some = [Report("b", "One."), Report("a", "Two."), Report("c", "x", published="1970-01-01"), Report("a", "One.")]
    assert [(one.id, one.text) for one in sorted(some, key=accepting.arrival)] == [
        ("c", "x"),
        ("a", "One."),
        ("a", "Two."),
        ("b", "One."),
    ]


def test_a_batch_is_accepted_whole_or_not_at_all(database: Database) -> None:
    with pytest.raises(TypeError):
        accepting.accept(database, [Report("a", "One."), None])  # type: ignore[list-item]
    assert reports.count_reports(database) == 0
