"""Parts of a time, and times that are only about so."""

import pytest

from reading.dates.read_dates import read


@pytest.mark.parametrize(
    ("text", "value", "earliest", "latest"),
    [
        ("The firm was sold in early March.", "2023-03", "2023-03-01", "2023-03-16"),
        ("Rates fell in mid-June.", "2023-06", "2023-06-08", "2023-06-23"),
        ("It opened in late 2019.", "2019", "2019-07-01", "2019-12-31"),
        ("It closed at the end of 2019.", "2019", "2019-09-01", "2019-12-31"),
        ("It was liked in the late 1990s.", "199", "1995-01-01", "1999-12-31"),
        ("It was liked in the mid-'90s.", "199", "1992-01-01", "1997-12-31"),
        ("It was liked in the early to mid-1990s.", "199", "1990-01-01", "1997-12-31"),
        ("They came in the early 1600s.", "16", "1600-01-01", "1649-12-31"),
        ("He left late last week.", "2023-W23", "2023-06-08", "2023-06-11"),
        ("It rained in the last days of May.", "2023-05", "2023-05-25", "2023-05-31"),
    ],
)
def test_a_part_keeps_the_value_of_the_whole_and_has_days_of_its_own(
    text: str, value: str, earliest: str, latest: str
) -> None:
    (mention,) = read(text)
    assert (mention.value, mention.earliest, mention.latest, mention.approx) == (value, earliest, latest, True)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("He left earlier this month.", "2023-06-01", "2023-06-18"),
        ("She will leave later this year.", "2023-06-18", "2023-12-31"),
    ],
)
def test_earlier_and_later_end_and_begin_on_the_day_of_speaking(text: str, earliest: str, latest: str) -> None:
    (mention,) = read(text)
    assert (mention.earliest, mention.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        "Around 1987 the mill closed.",
        "In about 1987 the mill closed.",
        "The mill (c. 1987) is closed.",
        "The mill, built circa 1987, is closed.",
    ],
)
def test_a_time_that_is_only_about_so_is_approximate(text: str) -> None:
    (mention,) = read(text)
    assert (mention.value, mention.approx) == ("1987", True)


def test_about_so_many_is_no_year() -> None:
    assert read("The mill employed about 1987 people.") == ()
