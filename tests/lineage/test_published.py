from datetime import date

import pytest

from lineage.texts import reading_of
from retold.lineage.published import day_of


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2031-05-04", date(2031, 5, 4)),
        ("2031-05-04T10:30", date(2031, 5, 4)),
        ("2031-05", None),
        ("2031-02-30", None),
        (None, None),
    ],
)
def test_the_day_of_a_publication(value, day):
    assert day_of(reading_of("Tugs came.", published=value)) == day


def test_the_day_on_which_clocks_begin_is_no_day():
    assert day_of(reading_of("Tugs came.", published="1970-01-01")) is None
