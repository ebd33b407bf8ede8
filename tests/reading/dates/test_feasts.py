"""Days and weeks that go by a name."""

import pytest

from reading.dates.read_dates import read, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It rained on New Year's Eve.", "New Year's Eve", "2022-12-31"),
        ("It rained on New Year’s Day.", "New Year’s Day", "2023-01-01"),
        ("After the 2015 New Year's Eve fire it closed.", "the 2015 New Year's Eve", "2015-12-31"),
        ("It rained on Ash Wednesday.", "Ash Wednesday", "2023-02-22"),
        ("It rained on Valentine's Day in 1980.", "Valentine's Day in 1980", "1980-02-14"),
        ("It rained on Presidents' Day.", "Presidents' Day", "2023-02-20"),
        ("They dance on the Fourth of July.", "the Fourth of July", "2023-07-04"),
        ("They dance on July Fourth.", "July Fourth", "2023-07-04"),
    ],
)
def test_days_by_name(text: str, words: str, value: str) -> None:
    assert values(text) == [(words, "DATE", value)]


@pytest.mark.parametrize("text", ["It rained the day after Easter.", "They saw a good Friday crowd in Brno."])
def test_days_beside_feasts_and_other_words_are_no_feasts(text: str) -> None:
    assert "nearest_such_feast" not in {mention.rule for mention in read(text)}


def test_nothing_is_counted_from_a_feast_that_names_a_show() -> None:
    text = "She spoke on May 30.\nShe hosted the New Year's Eve fair.\nLater in the day she resigned."
    assert [one.value for one in read(text, "2017-05-31")] == ["2017-05-30", "2016-12-31", "2017-05-30"]
