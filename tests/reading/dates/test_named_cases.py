"""Cases that other readers of dates are known to get wrong, each by its name."""

import pytest

from reading.dates.read_dates import SUNDAY, read, values
from retold.model import Report
from retold.reading import read as read_report


def test_will_meet_on_monday_is_the_coming_one() -> None:
    assert values("The ministers will meet on Monday.") == [("Monday", "DATE", "2023-06-19")]


def test_met_in_november_is_the_one_that_was() -> None:
    assert values("The two met in Bali in November.") == [("November", "DATE", "2022-11")]


def test_friday_in_a_fridays_paper_is_that_friday() -> None:
    (mention,) = read("The mayor left on Friday.", "2023-06-16")
    assert (mention.value, mention.rule, mention.runner_up) == ("2023-06-16", "day_of_publication", "2023-06-09")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor left in January.", "2022-01"),
        ("The mayor will leave in January.", "2023-01"),
        ("The mayor said in November that she would leave.", "2022-11"),
    ],
)
def test_january_is_not_always_the_nearest(text: str, value: str) -> None:
    (mention,) = read(text, "2022-11-20")
    assert mention.value == value


@pytest.mark.parametrize(
    "text",
    [
        "We may march in the sun.",
        "The second man may sit.",
        "March on, said Mrs May.",
        "She was praised by May, her chief.",
        "The Wed bakery burned.",
        "Sun, sea and sand drew them.",
        "They sat, second by second, in the mar.",
    ],
)
def test_words_that_are_dates_elsewhere_are_none_here(text: str) -> None:
    assert values(text) == []


def test_a_weekday_that_does_not_fit_its_day_of_the_month_is_told() -> None:
    (mention,) = read("It opened on Monday, June 18, 2023.")
    assert (mention.value, mention.rule) == ("2023-06-18", "weekday_disagrees")


def test_easter_monday_is_not_easter() -> None:
    assert values("It rained on Easter Monday.") == [("Easter Monday", "DATE", "2023-04-10")]


def test_the_last_months_of_another_year_are_not_counted_from_today() -> None:
    span, year = read("He stayed for the last four months of 2021.")
    assert (span.value, span.earliest, year.value) == ("P4M", None, "2021")


def test_both_readings_of_next_friday_are_kept() -> None:
    (coming,) = read("The fair is next Friday.", "2023-06-12")
    (later,) = read("The fair is next Friday.", "2023-06-15")
    assert (coming.value, coming.runner_up) == ("2023-06-16", "2023-06-23")
    assert (later.value, later.runner_up) == ("2023-06-23", "2023-06-16")
    assert values("The fair is this coming Friday.", "2023-06-15") == [("this coming Friday", "DATE", "2023-06-16")]


def test_the_runner_up_of_a_verb_is_the_other_direction() -> None:
    (mention,) = read("The ministers will meet on Monday.")
    assert (mention.value, mention.runner_up, mention.anchor) == ("2023-06-19", "2023-06-12", "2023-06-18")


def test_a_weekday_that_fits_no_such_day_near_is_told() -> None:
    (mention,) = read("The vote is on Thursday 13th.")
    assert (mention.value, mention.rule) == ("2023-07-13", "weekday_fits_day_of_month")
    (mention,) = read("The vote is on Friday 13th.")
    assert (mention.value, mention.rule) == ("XXXX-XX-13", "weekday_disagrees")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She arrived on the 18th.", [("the 18th", "DATE", "2023-06-18")]),
        ("She arrived on the 30th.", [("the 30th", "DATE", "2023-05-30")]),
        ("The vote will be on the 25th.", [("the 25th", "DATE", "2023-06-25")]),
        (
            "It was on May 20.\nShe left on the 23rd.",
            [("May 20", "DATE", "2023-05-20"), ("the 23rd", "DATE", "2023-05-23")],
        ),
        ("She dined on the 18th floor.", []),
        ("She made birdie on the 18th.", []),
        ("He lived in the 18th arrondissement.", []),
    ],
)
def test_a_day_of_the_month_by_itself(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On June 5 he fell ill.\nThree days before that, he had quit.", "2023-06-02"),
        ("The vote was on May 2.\nTwo weeks after that the law took force.", "2023-W20"),
    ],
)
def test_before_that_counts_from_the_date_before(text: str, expected: str) -> None:
    assert read(text)[1].value == expected


@pytest.mark.parametrize(
    "text",
    [
        "The vote was on May 2.\nThree days before that vote he quit.",
        "It was on May 2.\nHe sat for three days before that.",
    ],
)
def test_before_that_vote_and_for_three_days_before_that_are_lengths(text: str) -> None:
    assert read(text)[1].value == "P3D"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The singer turns 50 on Saturday.", "2023-06-24"),
        ("Mayor to resign Friday", "2023-06-23"),
        ("The queen arrives in Oslo on Friday.", "2023-06-23"),
        ("The film debuts on Friday.", "2023-06-23"),
        ("Ferry sinks Friday", "2023-06-16"),
        ("Mayor tells court to wait, resigned Friday", "2023-06-16"),
    ],
)
def test_what_is_to_come_is_told_in_the_present(text: str, value: str) -> None:
    assert read(text)[0].value == value


def test_opening_days_are_of_every_week() -> None:
    assert [one[1:] for one in values("It is open Monday through Friday.")] == [
        ("SET", "XXXX-WXX-1"),
        ("SET", "XXXX-WXX-5"),
    ]
    assert [one[1] for one in values("The talks were held Monday through Friday.")] == ["DATE", "DATE"]


@pytest.mark.parametrize(
    ("text", "value", "earliest"),
    [
        ("In autumn the ministers met.", "2022-FA", "2022-09-01"),
        ("The ministers will meet in autumn.", "2023-FA", "2023-09-01"),
        ("In winter the road is icy.", "XXXX-WI", None),
    ],
)
def test_a_season_without_an_article(text: str, value: str, earliest: str | None) -> None:
    (mention,) = read(text)
    assert (mention.value, mention.earliest) == (value, earliest)


@pytest.mark.parametrize("text", ["A spring in the clock broke.", "Roses, spring and rain.", "He had a fall."])
def test_springs_and_falls_are_no_seasons(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police searched overnight.", [("overnight", "TIME", "2023-06-17TNI")]),
        ("Rain is expected overnight.", [("overnight", "TIME", "2023-06-18TNI")]),
        ("He became famous overnight.", []),
        ("She booked an overnight train.", []),
        ("The quake hit at 0300 GMT.", [("0300 GMT", "TIME", "XXXX-XX-XXT03:00Z")]),
        ("The show begins at 7.30pm.", [("7.30pm", "TIME", "XXXX-XX-XXT19:30")]),
        ("He won 3000 EST shares.", []),
    ],
)
def test_nights_and_hours(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair runs June 3 to 5.", [("June 3 to 5", "DATE", "2023-06-03/2023-06-05")]),
        ("The fair runs June 3 through 5 in Brno.", [("June 3 through 5", "DATE", "2023-06-03/2023-06-05")]),
        ("It fell from June 3 to 5 percent.", [("June 3", "DATE", "2023-06-03")]),
        (
            "It opened on June 3 to 5 p.m. crowds.",
            [("June 3", "DATE", "2023-06-03"), ("5 p.m.", "TIME", "2023-06-03T17:00")],
        ),
        ("The last quarter of 2022 was poor.", [("The last quarter of 2022", "DATE", "2022-Q4")]),
        ("In the 12 months to May it rained.", [("the 12 months", "DURATION", "P12M"), ("May", "DATE", "2023-05")]),
        ("Two Sundays ago he preached.", [("Two Sundays ago", "DATE", "2023-06-04")]),
        ("He left a week ago Monday.", [("a week ago", "DATE", "2023-W23"), ("Monday", "DATE", "XXXX-WXX-1")]),
    ],
)
def test_ranges_and_counts(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


def test_the_runner_up_of_a_wrong_weekday_is_the_nearest_such_day() -> None:
    (mention,) = read("It was held on Monday, June 18.")
    assert (mention.value, mention.rule, mention.runner_up) == ("2023-06-18", "weekday_disagrees", "2023-06-19")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ada was expected to weaken as it moved north on Friday.", "2023-06-23"),
        ("He was hurt as he walked home on Friday.", "2023-06-16"),
        ("Ada is forecast to hit the coast on Friday.", "2023-06-23"),
        ("Trains: walkout from Friday", "2023-06-23"),
        ("Photos from Friday", "2023-06-16"),
        ("Talks would resume on Friday week.", "2023-06-30"),
        ("The pier will open at Easter.", "2024-03-31"),
    ],
)
def test_signs_of_what_is_to_come(text: str, value: str) -> None:
    assert read(text)[0].value == value


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Sales rose in the three months to the end of March.", "2023-01-01", "2023-03-31"),
        ("Sales rose in the 12 months ended May 31.", "2022-06-01", "2023-05-31"),
        ("Sales rose in the six months to April.", "2022-11-01", "2023-04-30"),
    ],
)
def test_a_length_up_to_a_date_has_days(text: str, earliest: str, latest: str) -> None:
    length = read(text)[0]
    assert (length.type, length.earliest, length.latest) == ("DURATION", earliest, latest)


def test_three_months_up_to_a_date_are_the_quarter_spoken_of() -> None:
    found = read("Sales rose in the three months to the end of March, against the same period last year.")
    assert [one.value for one in found] == ["P3M", "2023-03", "2022-Q1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the summer of '69 he sang.", [("the summer of '69", "DATE", "1969-SU")]),
        ("The class of '98 met.", [("'98", "DATE", "1998")]),
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
        ("If approved on Monday, it is law.", [("Monday", "DATE", "2023-06-19")]),
        ("He fasted during Ramadan last year.", [("Ramadan last year", "DATE", "2022-04-03/2022-05-02")]),
        ("It fell at Christmas last year.", [("Christmas last year", "DATE", "2022-12-25")]),
        ("The talks ran Friday through Monday.", [("Friday", "DATE", "2023-06-09"), ("Monday", "DATE", "2023-06-12")]),
    ],
)
def test_weekends_conditions_and_feasts_of_a_year(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


def test_a_weekday_that_fits_only_against_the_verb_is_wrong() -> None:
    (mention,) = read("On Wednesday, Oct. 8, he left.", "2024-10-09")
    assert (mention.value, mention.rule, mention.runner_up) == ("2024-10-08", "weekday_disagrees", "2024-10-09")
