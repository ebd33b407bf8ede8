"""What changes the sense of a quotation inside its marks."""

import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences

Shown = tuple[str, str | None, str | None]


def told(one: str, other: str) -> set[Shown]:
    a, b = (reading(f"“{text},” Ada Krol said.", name) for text, name in ((one, "a"), (other, "b")))
    found = find_differences(a, b, aligned(a, b))
    return {(item.kind, item.a and item.a.of(a.text), item.b and item.b.of(b.text)) for item in found}


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ("We will never sell this old mill", "We will sell this old mill", ("negation", "will never", "will")),
        ("We need 300 more nurses by May", "We need 30 more nurses by May", ("number", "300", "30")),
        ("I saw three men in a blue van", "I saw two men in a blue van", ("number", "three", "two")),
    ],
)
def test_a_no_or_a_number_inside_the_marks_is_one_besides(one: str, other: str, difference: Shown) -> None:
    assert difference in told(one, other)
    assert "quote" in {kind for kind, _, _ in told(one, other)}


@pytest.mark.parametrize(
    ("one", "left_out"),
    [
        ("If it rains, the old dam will break", "If it rains"),
        ("They say the old dam will break", "They say"),
        ("The old dam will hold, I hope", "I hope"),
    ],
)
def test_a_condition_or_a_doubt_left_out_of_a_quotation(one: str, left_out: str) -> None:
    plain = "The old dam will break" if "break" in one else "The old dam will hold"
    assert told(one, plain) == {("certainty", left_out, None)}


def test_what_else_is_left_out_is_no_difference() -> None:
    assert told("The old dam will hold, as it always has held", "The old dam will hold") == set()
