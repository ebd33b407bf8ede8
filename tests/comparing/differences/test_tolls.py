"""How many died or were hurt, in sentences that do not correspond."""

from comparing.differences.make import reading
from comparing.differences.test_find import shown
from retold.comparing.differences import find_differences
from retold.model import Alignment, Correspondence

ONE = """A coach left the road near Kelm, killing the driver and injuring at least 19 children.
The coach hit a wall above the river.
The road was closed until the evening."""
OTHER = """The driver of a coach has died near Kelm.
The coach hit a wall above the river Ane.
The road was shut until the evening.
At least 29 children were hurt."""


def numbers(one: str, other: str, score: float = 0.95) -> list[object]:
    a, b = reading(one, "a"), reading(other, "b")
    items = tuple(Correspondence((n,), (n,), "reworded", score) for n in range(3))
    found = shown(a, b, find_differences(a, b, Alignment("a", "b", items)))
    return [difference for difference in found if difference[0] == "number"]


def test_two_numbers_of_one_fate_are_a_difference_wherever_they_stand() -> None:
    assert numbers(ONE, OTHER) == [("number", "19", "29")]
    assert numbers(OTHER, ONE) == [("number", "29", "19")]


def test_a_bare_number_counts_people_and_part_of_them_is_another() -> None:
    one = ONE.replace("injuring at least 19 children", "two pupils") + "\nSeven were treated for minor injuries."
    other = OTHER.replace("At least 29 children were hurt.", "Seventy were hurt, some of them seriously.")
    assert numbers(one, other) == [("number", "Seven", "Seventy")]
    assert numbers(one, other.replace("Seventy were", "Seventy of them were")) == []


def test_reports_that_hardly_correspond_are_of_two_events() -> None:
    assert numbers(ONE, OTHER, 0.7) == []


def test_numbers_that_agree_or_count_others_are_none() -> None:
    assert numbers(ONE, OTHER.replace("At least 29 children", "Some 20 children")) == []
    assert numbers(ONE, OTHER.replace("29 children were hurt", "29 adults were hurt")) == []
    assert numbers(ONE, OTHER.replace("were hurt", "were hurt in a crash last year")) == []


def test_a_report_with_two_numbers_of_one_fate_tells_of_two_things() -> None:
    assert numbers(ONE, OTHER + "\nIn all 70 children were hurt.") == []
