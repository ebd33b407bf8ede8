"""Towns that share their name with somebody, and clubs that share theirs with a town."""

import pytest

from retold.model import Report
from retold.reading import read


def found(text: str) -> list[tuple[str, str, list[str]]]:
    """Kind, name and mentions of each entity."""
    reading = read(Report("r", text))
    return [
        (one.kind, one.name, [name.span.of(text) for name in reading.names if name.entity == one.id])
        for one in reading.entities
    ]


def test_a_town_that_is_called_one_is_nobody_who_bears_its_name() -> None:
    assert found("Vik, a village of 300, was cut off. Arne Vik, who lives in Vik, left. Vik said it was cold.") == [
        ("place", "Vik", ["Vik", "Vik"]),
        ("person", "Arne Vik", ["Arne Vik", "Vik"]),
    ]


def test_what_a_town_clerk_says_calls_nobody_a_town() -> None:
    assert found("Arne Vik, a farmer, sold up. Vik, a town hall clerk said, was ill.") == [
        ("person", "Arne Vik", ["Arne Vik", "Vik"]),
    ]


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("Halden lost to Kolby 3-1 on Saturday.", ["Halden", "Kolby"]),
        ("Inter Kolby drew with Racing Orsby 1-1.", ["Inter Kolby", "Racing Orsby"]),
    ],
)
def test_both_sides_of_a_match_are_clubs(text: str, clubs: list[str]) -> None:
    assert [(kind, name) for kind, name, _ in found(text)] == [("organisation", club) for club in clubs]


def test_a_club_is_called_by_its_town() -> None:
    assert found("Norvik beat Athletic Halden 2-0. Halden scored late.")[1] == (
        "organisation", "Athletic Halden", ["Athletic Halden", "Halden"],
    )  # fmt: skip


def test_titles_of_other_languages_are_no_part_of_a_name() -> None:
    assert found("Shri Mohan Lal Gupta, MLA from Rampur, resigned. Mr Gupta was tired.")[0] == (
        "person", "Mohan Lal Gupta", ["Shri Mohan Lal Gupta", "Mr Gupta"],
    )  # fmt: skip


def test_what_somebody_founded_is_a_firm() -> None:
    assert found("Gunnar Hale founded Halebolt in 1990.")[1][:2] == ("organisation", "Halebolt")


def test_where_somebody_is_born_or_from_is_a_place() -> None:
    assert found("Born in Marle, Edna Pike left. Tom Reed, a man from Skorve, fell.")[::2] == [
        ("place", "Marle", ["Marle"]),
        ("person", "Tom Reed", ["Tom Reed"]),
    ]


def test_what_two_run_is_a_firm() -> None:
    assert found("Gunnar Hale and his son run Halebolt.")[1][:2] == ("organisation", "Halebolt")
