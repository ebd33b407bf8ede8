"""Days and weeks that go by a name."""

import pytest

from reading.dates.read_dates import read, values
from retold.reading.dates.holidays import ramadan_in


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It rained on New Year's Eve.", "New Year's Eve", "2022-12-31"),
        ("It rained on New Year’s Day.", "New Year’s Day", "2023-01-01"),
        ("After the 2015 New Year's Eve fire it closed.", "the 2015 New Year's Eve", "2015-12-31"),
        ("It rained on Ash Wednesday.", "Ash Wednesday", "2023-02-22"),
        ("It rained on Valentine's Day in 1980.", "Valentine's Day in 1980", "1980-02-14"),
        ("It rained on May Day.", "May Day", "2023-05-01"),
        ("It rained on Presidents' Day.", "Presidents' Day", "2023-02-20"),
        ("They dance on the Fourth of July.", "the Fourth of July", "2023-07-04"),
        ("They dance on July Fourth.", "July Fourth", "2023-07-04"),
    ],
)
def test_days_by_name(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, "DATE", value)]


@pytest.mark.parametrize(("year", "first"), [(2010, "2010-08-11"), (2023, "2023-03-23"), (2025, "2025-03-01")])
def test_ramadan_by_the_table(year: int, first: str) -> None:
    assert ramadan_in(year)[0].isoformat() == first


def test_ramadan_is_about_those_days_and_may_be_of_any_year() -> None:
    (past,) = read("Shops closed early during Ramadan.")
    (any_year,) = read("During Ramadan shops close early.")
    assert (past.value, past.earliest, past.latest) == ("2023-03-23/2023-04-21", "2023-03-22", "2023-04-22")
    assert (any_year.value, any_year.earliest) == ("XXXX-XX", None)


@pytest.mark.parametrize("text", ["Ada Ramadan spoke.", "Mr. Ramadan spoke.", "They saw a good Friday crowd in Brno."])
def test_names_and_other_words_are_no_feasts(text: str) -> None:
    assert not [mention for mention in read(text) if "Ramadan" in text or mention.value == "2023-04-07"]


def test_nothing_is_counted_from_a_feast_that_names_a_show() -> None:
    text = "She spoke on May 30.\nShe hosted the New Year's Eve fair.\nLater in the day she resigned."
    assert [one.value for one in read(text, "2017-05-31")] == ["2017-05-30", "2016-12-31", "2017-05-30"]
