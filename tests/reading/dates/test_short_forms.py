"""Short forms, anniversaries, feasts of a year, speech that goes on."""

import pytest

from reading.dates.read_dates import SUNDAY, read, values
from retold.model import Report
from retold.reading import read as read_report


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She slept in Room 2016.", []),
        ("It costs 2020 dollars.", []),
        ("It costs two dollars in 2012 dollars.", [("2012", "DATE", "2012")]),
        ("A year ago today he died.", [("A year ago today", "DATE", "2022-06-18")]),
        ("50 years ago this month it opened.", [("50 years ago this month", "DATE", "1973-06")]),
        ("On Mon. he left.", [("Mon.", "DATE", "2023-06-12")]),
        ("It left on SAT-3.", []),
        ("In 1H 2023 sales rose.", [("1H 2023", "DATE", "2023-H1")]),
        ("The H1-B visa and 2Q visas.", [("2Q", "DATE", "2023-Q2")]),
        ("In FY2023 sales rose.", [("FY2023", "DATE", "2023")]),
        ("The 2023/24 season was dry.", [("2023/24", "DATE", "2023/2024")]),
        ("It opened on 15.03.2023.", [("15.03.2023", "DATE", "2023-03-15")]),
        ("The Monday-to-Friday week is over.", [("The Monday", "SET", "XXXX-WXX-1"), ("Friday", "SET", "XXXX-WXX-5")]),
        ("Until March it is closed.", [("March", "DATE", "2024-03")]),
        ("Until March it was closed.", [("March", "DATE", "2023-03")]),
        ("The storm hit on the evening of the 12th.", [("the 12th", "DATE", "2023-06-12")]),
    ],
)
def test_short_forms_and_what_looks_like_them(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


def test_less_than_a_week_ago_is_within_it() -> None:
    (mention,) = read("Less than a week ago it burned.")
    assert (mention.earliest, mention.latest, mention.approx) == ("2023-06-11", "2023-06-18", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A jury found him guilty last Friday of theft.", [("last Friday", "DATE", "2023-06-16")]),
        ("It was the last Friday of the campaign.", [("the last Friday", "DATE", "XXXX-WXX-5")]),
        ("He drinks three cups a day.", [("a day", "SET", "P1D")]),
        ("He preaches twice a week.", [("a week", "SET", "P1W")]),
        ("It hit two houses a day after the storm.", [("a day", "DURATION", "P1D")]),
        ("They got two goals in six second-half shots.", []),
    ],
)
def test_last_friday_of_something_and_so_many_a_day(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


def test_the_past_century_is_no_century_of_the_calendar() -> None:
    assert values("It was the best of the past century.") == [("the past century", "DURATION", "P100Y")]
    assert values("It was the best of last century.") == [("last century", "DATE", "19")]


def test_what_was_predicted_on_a_day_is_past() -> None:
    assert values("Rain would come, he predicted Wednesday.") == [("Wednesday", "DATE", "2023-06-14")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"We voted," said Lee on Tuesday. "We will leave tomorrow."', "2023-06-14"),
        ('"We voted," said Lee on Tuesday.\n"We will leave tomorrow."', "2023-06-19"),
        ('"We voted," said Lee on Tuesday. "We will leave tomorrow," said Noll.', "2023-06-19"),
    ],
)
def test_speech_that_goes_on_in_a_paragraph_was_said_at_the_same_time(text: str, value: str) -> None:
    assert read_report(Report("a", text, published=SUNDAY)).dates[1].value == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain is likely on the weekend of June 24-25.", [("the weekend of June 24-25", "DATE", "2023-W25-WE")]),
        ("It fell at Christmas last year.", [("Christmas last year", "DATE", "2022-12-25")]),
        ("The talks ran Friday through Monday.", [("Friday", "DATE", "2023-06-09"), ("Monday", "DATE", "2023-06-12")]),
    ],
)
def test_weekends_conditions_and_feasts_of_a_year(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is expected to last six weeks.", [("six weeks", "DURATION", "P6W")]),
        ("He sang for the last six weeks.", [("the last six weeks", "DURATION", "P6W")]),
        ("Snow is possible Thursday.", [("Thursday", "DATE", "2023-06-22")]),
        ("It is possible that he left Thursday.", [("Thursday", "DATE", "2023-06-15")]),
        ("The strike enters its third week Monday.", [("Monday", "DATE", "2023-06-19")]),
        ("He was away for a week from Friday.", [("a week", "DURATION", "P1W"), ("Friday", "DATE", "2023-06-16")]),
        ("She writes in the Sunday Ledger.", []),
    ],
)
def test_verbs_and_adjectives_beside_dates(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He was arrested at Christmas.", "2021-12-25"),
        ("Shops were ready for Christmas.", "2022-12-25"),
        ("He will sing at Christmas.", "2022-12-25"),
    ],
)
def test_a_feast_that_has_been_or_is_to_come(text: str, value: str) -> None:
    assert read(text, "2022-11-22")[0].value == value
