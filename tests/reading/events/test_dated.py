"""Which day an event is given where the report tells one that is not known."""

import pytest

from retold.model import Published, Report
from retold.reading import read


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("on Tuesday", ("2023-06-13", "2023-06-13")),
        ("on Tuesday 4th", None),
        ("on the Tuesday after the feast", None),
        ("on Tuesday week", None),
    ],
)
def test_what_is_of_a_day_that_is_not_known_is_not_of_the_day_of_publication(
    when: str, days: tuple[str, str] | None
) -> None:
    text = f"School shut\n\nThe school was closed {when}.\n"
    (event,) = (
        one
        for one in read(Report("r", text), Published("2023-06-18", "metadata")).events
        if one.trigger.of(text) == "closed"
    )
    assert event.date == days


def test_what_is_so_so_long_after_something_is_so_on_the_day_of_publication() -> None:
    text = "Hotel open\n\nTwo months later, the hotel remains open.\n"
    found = read(Report("r", text), Published("2023-06-18", "metadata")).events
    assert [one.date for one in found if one.trigger.of(text) == "remains"] == [("2023-06-18", "2023-06-18")]
