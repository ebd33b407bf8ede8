from retold.stories.labels import Told, first_and_last


def test_a_wrong_date_stretches_nothing_and_is_named() -> None:
    dates = ["2024-05-02", "1970-01-01", None, "2024-05-04T10:00", "2024-05-03", "2100-01-01", "2024-05-03"]
    assert first_and_last(dates) == Told("2024-05-02", "2024-05-04T10:00", ("1970-01-01", "2100-01-01"))


def test_of_two_dates_neither_is_wrong() -> None:
    assert first_and_last(["2024-05-02", "1970-01-01"]) == Told("1970-01-01", "2024-05-02")


def test_a_story_that_goes_on_for_years_has_no_wrong_dates() -> None:
    dates = [f"{year}-{month:02}-01" for year in range(2015, 2020) for month in (1, 7)]
    assert first_and_last(dates) == Told("2015-01-01", "2019-07-01")


def test_without_dates() -> None:
    assert first_and_last([None, "soon"]) == Told(None, None)
