from dataclasses import replace

import pytest

from comparing.told import date, reading
from retold.comparing.when import date_of
from retold.model import DateMention


def dated(text: str, *dates: DateMention) -> DateMention | None:
    one = replace(reading("A", text), dates=dates)
    return date_of(one, [one.sentences[0].span])


def test_the_only_date() -> None:
    text = "The bridge fell on Sunday at noon."
    sunday = date(text, "Sunday", "2024-03-03")
    assert dated(text, sunday) == sunday


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No train has run since Sunday morning.", "Sunday"),
        ("He is the first to come since the mayor took office in 2021.", "2021"),
        ("The trip comes five months after the last one.", "five months after"),
        ("The line must open by Sunday or close.", "Sunday"),
    ],
)
def test_a_date_that_bounds_something_else_dates_nothing(text: str, words: str) -> None:
    assert dated(text, date(text, words, "2024-03-03")) is None


def test_the_narrower_of_two_that_agree() -> None:
    text = "The bridge fell on 3 March in spring 2024."
    wide, narrow = date(text, "spring 2024", "2024-03-01", "2024-05-31"), date(text, "3 March", "2024-03-03")
    assert dated(text, wide, narrow) == narrow


def test_two_dates_that_do_not_agree_date_nothing() -> None:
    text = "The bridge, built in 1931, fell on Sunday."
    assert dated(text, date(text, "1931", "1931-01-01", "1931-12-31"), date(text, "Sunday", "2024-03-03")) is None


def test_a_duration_is_no_date() -> None:
    text = "The crew worked for three days on it."
    assert dated(text, replace(date(text, "three days", "2024-03-03"), type="DURATION")) is None
