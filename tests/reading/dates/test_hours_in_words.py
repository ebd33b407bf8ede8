"""Times of the day in words; the day of publication is Sunday, 2023-06-18."""

import pytest

from reading.dates.read_dates import read, values


@pytest.mark.parametrize(
    ("text", "value", "open_half"),
    [
        ("It fell at half past two on Tuesday.", "2023-06-13T02:30", True),
        ("It fell at half past two on Tuesday afternoon.", "2023-06-13T14:30", False),
        ("It fell at ten to three on Tuesday night.", "2023-06-13T02:50", True),
        ("It opens at half past two on Tuesday.", "2023-06-20T02:30", True),
        ("She left at a quarter to five in the afternoon.", "XXXX-XX-XXT16:45", False),
        ("The tide turned at ten to six.", "XXXX-XX-XXT05:50", True),
        ("He slept until half past midnight.", "XXXX-XX-XXT00:30", False),
        ("The fight ended at quarter to midnight.", "XXXX-XX-XXT23:45", False),
        ("It sailed at ten past midnight on Sunday.", "2023-06-18T00:10", False),
        ("They met at twenty-five past eight this morning.", "2023-06-18T08:25", False),
        ("They met at twenty-five to one this morning.", "2023-06-18T00:35", False),
        ("She was told at half past nine yesterday.", "2023-06-17T09:30", True),
        ("The vigil is at half past seven tonight.", "2023-06-18T19:30", False),
        ("He left shortly before ten on Wednesday night.", "2023-06-14T22:00", False),
        ("It closed at six o'clock on Tuesday evening.", "2023-06-13T18:00", False),
        ("It closed at 6:30 on Tuesday evening.", "2023-06-13T18:30", False),
    ],
)
def test_which_half_of_the_day_is_open_without_a_word_for_it(text: str, value: str, open_half: bool) -> None:
    assert [(one.value, one.approx) for one in read(text)] == [(value, open_half)]


def test_a_part_of_the_day_in_the_sentence_tells_the_half() -> None:
    hour = read("On Friday afternoon, it fell at half past two.")[-1]
    assert (hour.value, hour.approx) == ("2023-06-16T14:30", False)


@pytest.mark.parametrize(
    "text",
    [
        "Five to ten people came.",
        "Rates fell from a quarter to five percent.",
        "They won three to one.",
        "Half past results were bad.",
    ],
)
def test_what_only_counts_is_no_time(text: str) -> None:
    assert values(text) == []


def test_lengths_between_two_numbers_stay_lengths() -> None:
    assert values("It took two to six days.") == [("two to six days", "DURATION", "P2D")]
