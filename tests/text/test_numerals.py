"""Numbers in words and figures."""

import pytest

from retold.text.numerals import numeral


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("zero", "0"),
        ("nineteen", "19"),
        ("ninety", "90"),
        ("forty-two", "42"),
        ("forty-odd", None),
        ("fifth", "5"),
        ("5th", "5"),
        ("2nd", "second"),
        ("3.5", "3.5"),
        ("12,500", "12500"),
        ("£", "pound"),
        ("ferry", None),
    ],
)
def test_common_form(word: str, value: str | None) -> None:
    assert numeral(word) == value
