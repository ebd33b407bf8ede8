import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences


def places(a: str, b: str) -> list[tuple[str, str]]:
    one, other = reading(a), reading(b, "s")
    found = find_differences(one, other, aligned(one, other))
    return [(d.a.of(a), d.b.of(b)) for d in found if d.kind == "place" and d.a and d.b]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("The body was found in a lake.", "The body was discovered in a wood.", ("lake", "wood")),
        (
            "The fire began on the third floor of the hotel.",
            "The fire began in the basement of the hotel.",
            ("third floor", "basement"),
        ),
        ("The baby was born in a hospital.", "The baby was born at home.", ("hospital", "home")),
    ],
)
def test_another_kind_of_place_is_another_place(a: str, b: str, found: tuple[str, str]) -> None:
    assert places(a, b) == [found]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The boy was found in the cellar.", "The boy was found in the basement."),
        ("The boy was found in the garden of a hotel.", "The boy was found in the hotel."),
        ("The members argued in the House.", "The members argued in a pub."),
    ],
)
def test_what_can_be_one_place_is_none(a: str, b: str) -> None:
    assert places(a, b) == []
