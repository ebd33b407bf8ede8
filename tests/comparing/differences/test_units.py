"""The unit of a number: the same figure in another unit, and one number in two units."""

import pytest

from comparing.differences.make import aligned, reading
from retold.comparing.differences import find_differences
from retold.comparing.differences.counting import find_numbers
from retold.comparing.differences.numbers import agree
from retold.model import Span


def told(one: str, other: str) -> list[tuple[str, str, str, str]]:
    a, b = reading(one, "a"), reading(other, "b")
    found = find_differences(a, b, aligned(a, b))
    return [(item.kind, item.a.of(one), item.b.of(other), item.note) for item in found if item.a and item.b]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("45 million euros", "45 million pounds"),
        ("12 kilograms", "12 ounces"),
        ("six years", "six months"),
        ("300 tonnes", "300 barrels"),
        ("40 metres", "40 feet"),
        ("150 kph", "150 mph"),
        ("200 euros", "200 francs"),
        ("12km", "12 miles"),
        ("30 degrees Celsius", "30 degrees Fahrenheit"),
    ],
)
def test_the_same_figure_in_another_unit_is_another_number(one: str, other: str) -> None:
    assert ("number", one, other, "another unit") in told(
        f"The court of Elm heard of {one}.", f"The court of Elm heard of {other}."
    )


def test_a_percentage_and_points_are_two_units() -> None:
    assert told("Rents rose by 3 percent in May.", "Rents rose by 3 percentage points in May.") == [
        ("number", "3 percent", "3 percentage points", "another unit")
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2.4 kilometres", "2,400 metres", True),
        ("40 metres", "130 feet", True),
        ("40 metres", "180 feet", False),
        ("49m", "49 metres", True),
        ("12 miles", "12 kilometres", False),
        ("45 million euros", "€45m", True),
        ("12 pounds of sugar", "12 lbs", True),
        ("300 acres", "120 hectares", True),
    ],
)
def test_numbers_of_one_kind_are_converted(one: str, other: str, same: bool) -> None:
    (a,), (b,) = (find_numbers(text, Span(0, len(text))) for text in (one, other))
    assert (agree(a, b), agree(b, a)) == (same, same)


def test_an_m_is_a_million_of_a_sum_or_of_what_is_counted() -> None:
    values = {
        text: find_numbers(text, Span(0, len(text)))[0].value for text in ("£4m", "4m people", "4m new jobs", "4m")
    }
    assert values == {"£4m": 4e6, "4m people": 4e6, "4m new jobs": 4e6, "4m": 4.0}


def test_a_figure_to_be_reached_and_one_not_to_be_exceeded() -> None:
    one = "More than 300 people were held in Lyon."
    assert told(one, one.replace("More than", "Nearly")) == [("number", "More than 300", "Nearly 300", "another bound")]
    assert "number" not in {kind for kind, *_ in told(one, one.replace("More than 300", "Some 310"))}
    assert told(one, one.replace("More than", "Over")) == []
