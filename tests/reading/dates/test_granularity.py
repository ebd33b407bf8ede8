"""How fine a date is."""

import pytest

from reading.dates.read_dates import read


@pytest.mark.parametrize(
    ("words", "granularity"),
    [
        ("at 9 a.m. on Monday", "minute"),
        ("on Monday night", "part_of_day"),
        ("on Monday", "day"),
        ("on 3 and 4 June", "day"),
        ("every Monday", "day"),
        ("over the weekend", "weekend"),
        ("last week", "week"),
        ("in May 2020", "month"),
        ("in the third quarter", "quarter"),
        ("in the first half of 2020", "half"),
        ("last summer", "season"),
        ("last year", "year"),
        ("in the 1990s", "decade"),
        ("in the 19th century", "century"),
        ("for two weeks", "week"),
        ("for two hours", "hour"),
        ("in the past", None),
    ],
)
def test_the_finest_unit_that_is_told(words: str, granularity: str | None) -> None:
    (mention, *_) = read(f"They met {words}.")
    assert mention.granularity == granularity
