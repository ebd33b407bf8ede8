import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences


def numbers(a: str, b: str) -> list[tuple[str, str]]:
    one, other = reading(a), reading(b, "s")
    found = find_differences(one, other, aligned(one, other))
    return [(d.a.of(a), d.b.of(b)) for d in found if d.kind == "number" and d.a and d.b]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("The crash killed both passengers.", "The crash killed one of two passengers.", ("both", "one")),
        ("Both pilots survived the crash.", "One of the pilots survived the crash.", ("Both", "One")),
        ("All three climbers were saved.", "Two of the three climbers were saved.", ("All three", "Two")),
    ],
)
def test_how_many_of_them_differs(a: str, b: str, found: tuple[str, str]) -> None:
    assert numbers(a, b) == [found]


def test_all_of_them_are_both() -> None:
    assert numbers("Both brothers were held in the raid.", "The two brothers were held in the raid.") == []
