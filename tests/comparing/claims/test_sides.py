"""What a report has where another contradicts it."""

from dataclasses import replace

import pytest

from comparing.told import date, reading, span_of
from retold.comparing.claims.sides import side_of
from retold.model import ConflictSide, Reading


def side(text: str, words: str, kind: str = "number") -> ConflictSide:
    return side_of(reading("A", text), kind, span_of(text, words))


@pytest.mark.parametrize(
    ("text", "words", "meant"),
    [
        ("The storm killed 12 people.", "12", (12.0, 12.0)),
        ("The storm killed dozens of people.", "dozens", (24.0, 99.0)),
        ("The storm killed at least 38 people.", "38", (38.0, 57.0)),
        ("The storm killed at least 38 people.", "at least 38", (38.0, 57.0)),
        ("The storm killed 3 of 4 crew.", "3 of 4", (None, None)),
        ("The storm cost 2.7 million.", "million", (None, None)),
        ("They sailed at one seven knots.", "one seven", (None, None)),
        ("The storm killed some.", "some", (None, None)),
        (f"The storm killed {'9' * 400}.", "9" * 400, (None, None)),
    ],
)
def test_what_a_number_can_mean(text: str, words: str, meant: tuple[float | None, float | None]) -> None:
    found = side(text, words)
    assert (found.report, found.words, (found.low, found.high)) == ("A", words, meant)


def test_what_a_date_can_mean() -> None:
    text = "It rained from Monday to 5 May."
    report: Reading = replace(
        reading("A", text),
        dates=(date(text, "Monday", "2031-05-01"), date(text, "5 May", "2031-05-05")),
    )
    one, both = (side_of(report, "date", span_of(text, words)) for words in ("5 May", "Monday to 5 May"))
    assert (one.earliest, one.latest) == ("2031-05-05", "2031-05-05")
    assert (both.earliest, both.latest) == (None, None)


def test_a_side_that_has_nothing() -> None:
    assert side_of(reading("A", "It rained."), "negation", None) == ConflictSide("A", reports=("A",), accounts=(1, 1))
