"""Times of the day in words; the day of publication is Sunday, 2023-06-18."""

import pytest

from reading.dates.read_dates import read, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It fell at half past two on Tuesday.", "2023-06-13T02:30"),
        ("It opens at half past two on Tuesday.", "2023-06-20T02:30"),
        ("She left at a quarter to five in the afternoon.", "XXXX-XX-XXT16:45"),
        ("The tide turned at ten to six.", "XXXX-XX-XXT05:50"),
        ("He slept until half past midnight.", "XXXX-XX-XXT00:30"),
        ("They met at twenty-five past eight this morning.", "2023-06-18T08:25"),
        ("He left shortly before ten on Wednesday night.", "2023-06-14T22:00"),
        ("She died shortly after midnight on Friday.", "2023-06-16T00:00"),
        ("The bridge closes at midnight on Friday.", "2023-06-23T24:00"),
        ("The train left at 17h30.", "XXXX-XX-XXT17:30"),
        ("Jets came at 5.50 this morning.", "2023-06-18T05:50"),
    ],
)
def test_times_in_words(text: str, value: str) -> None:
    assert read(text)[0].value == value


@pytest.mark.parametrize(
    "text", ["Five to ten people came.", "Rates fell from a quarter to five percent.", "They won three to one."]
)
def test_what_only_counts_is_no_time(text: str) -> None:
    assert values(text) == []


def test_lengths_between_two_numbers_stay_lengths() -> None:
    assert values("It took two to six days.") == [("two to six days", "DURATION", "P2D")]


def test_which_half_of_the_day_is_open_without_a_word_for_it() -> None:
    assert [read(f"It fell at half past two{rest}.")[0].approx for rest in ("", " in the afternoon")] == [True, False]


def test_a_time_that_opens_an_entry_is_of_the_day_of_the_report() -> None:
    assert [read(text)[0].value for text in ("9.40pm: It began.", "9.40pm", "At 9.40pm, it began.")] == [
        "2023-06-18T21:40",
        "2023-06-18T21:40",
        "XXXX-XX-XXT21:40",
    ]
