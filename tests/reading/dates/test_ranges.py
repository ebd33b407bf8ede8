"""The two ends of a range."""

import pytest

from reading.dates.read_dates import read, values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is shut from August to October.", ["2023-08", "2023-10"]),
        ("It was shut from November to February.", ["2022-11", "2023-02"]),
        ("It ran from June 2014 to August.", ["2014-06", "2014-08"]),
        ("It rained between June and August 2014.", ["2014-06", "2014-08"]),
        ("It ran from Nov. 3 to Jan. 5.", ["2022-11-03", "2023-01-05"]),
        ("It ran from March to May and from May to September.", ["2023-03", "2023-05", "2023-05", "2023-09"]),
        ("It runs from 9 to 12 June.", ["2023-06-09/2023-06-12"]),
        ("It was shut from Saturday to Tuesday.", ["2023-06-10", "2023-06-13"]),
        ("It will be shut from Saturday to Tuesday.", ["2023-06-24", "2023-06-27"]),
        ("It was shut from Tuesday to Saturday.", ["2023-06-13", "2023-06-17"]),
        ("It burned in August and in October.", ["2022-08", "2022-10"]),
    ],
)
def test_the_ends_are_in_order(text: str, expected: list[str]) -> None:
    assert [value for _, _, value in values(text)] == expected


def test_an_end_that_was_moved_says_so() -> None:
    _, second = read("It ran from June 2014 to August.")
    assert (second.value, second.rule, second.runner_up) == ("2014-08", "year_of_the_other_end", "2022-08")


def test_a_refused_range_leaves_its_ends() -> None:
    assert [words for words, _, _ in values("It ran 1999-1998 and between June and August 2014.")] == [
        "1999",
        "1998",
        "June",
        "August 2014",
    ]
