import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences
from retold.comparing.differences.counting import find_numbers
from retold.model import Span

SECONDS = 86_400


@pytest.mark.parametrize(
    "written", ["2:21:07", "two hours 21 minutes and seven seconds", "2h 21m 7s", "2hr 21min 7sec"]
)
def test_one_length_however_written(written: str) -> None:
    text = f"She won in {written}."
    found = find_numbers(text, Span(0, len(text)))
    assert [(one.span.of(text), round(one.value * SECONDS)) for one in found] == [(written, 8467)]


def test_another_length_is_another_number() -> None:
    a, b = "Obi won the race in two hours 21 minutes and seven seconds.", "Obi won the race in 2:27:01."
    one, other = reading(a), reading(b, "s")
    found = find_differences(one, other, aligned(one, other))
    assert [(d.kind, d.b and d.b.of(b)) for d in found] == [("number", "2:27:01")]


def test_seconds_may_be_left_out() -> None:
    a, b = "Obi won the race in two hours and 21 minutes.", "Obi won the race in 2:21:47."
    one, other = reading(a), reading(b, "s")
    assert not [d for d in find_differences(one, other, aligned(one, other)) if d.kind in ("number", "date")]
