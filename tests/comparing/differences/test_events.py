"""Values of two events are not set against one another."""

from comparing.differences.make import aligned, reading
from retold.comparing.differences import find_differences

ONE = "Bus drivers in Ashby began a three-day strike on Tuesday."
OTHER = "Bus drivers in Corley began a two-day strike on Monday."


def kinds(one: str, other: str, places: tuple[str, ...]) -> set[str]:
    a, b = reading(one, "a", places), reading(other, "b", places)
    return {found.kind for found in find_differences(a, b, aligned(a, b))} - {"detail", "added"}


def test_numbers_and_days_of_two_places_are_of_two_events() -> None:
    assert kinds(ONE, OTHER, ("Ashby", "Corley")) == {"place"}
    assert kinds(ONE, OTHER.replace("Corley", "Ashby"), ("Ashby",)) == {"number", "date"}


def test_a_place_that_the_other_report_knows_or_spells_otherwise_is_no_other() -> None:
    assert "number" in kinds(ONE, OTHER + "\nIn Ashby buses run.", ("Ashby", "Corley"))
    assert "number" in kinds(ONE, OTHER.replace("Corley", "Ashbey"), ("Ashby", "Ashbey"))
