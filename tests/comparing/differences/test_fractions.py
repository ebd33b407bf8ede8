"""Parts of a whole in words, as numbers."""

import pytest

from retold.comparing.differences.counting import find_numbers
from retold.comparing.differences.numbers import agree
from retold.model import Span


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("a third of the staff", 33, "%"),
        ("two-thirds of the staff", 67, "%"),
        ("half of them", 50, "%"),
        ("a quarter of a percentage point", 0.25, "points"),
        ("half a point", 0.5, "points"),
    ],
)
def test_parts_are_percentages(text: str, value: float, kind: str) -> None:
    (found,) = find_numbers(text, Span(0, len(text)))
    assert (round(found.value, 0 if value > 1 else 2), found.measure and found.measure.kind) == (value, kind)


@pytest.mark.parametrize(
    "text",
    [
        "the first quarter of the year",
        "the other half of the field",
        "a third of a mile",
        "his third of the season",
        "came third of 20 riders",
    ],
)
def test_a_part_of_a_year_or_of_a_field_or_a_rank_is_none(text: str) -> None:
    assert not [one for one in find_numbers(text, Span(0, len(text))) if one.measure]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("half of the staff", "50 percent of the staff", True),
        ("a third of the staff", "34% of the staff", True),
        ("a third of the staff", "a quarter of the staff", False),
        ("less than half of the staff", "43% of the staff", True),
        ("more than half of the staff", "43% of the staff", False),
    ],
)
def test_parts_and_percentages(one: str, other: str, same: bool) -> None:
    (a,), (b,) = (find_numbers(text, Span(0, len(text))) for text in (one, other))
    assert agree(a, b) == agree(b, a) == same
