"""Days, nights, weeks and seasons as prose names them, and what is to come."""

import pytest

from reading.dates.read_dates import read, values


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
        ("He left a week ago Monday.", [("a week ago", "DATE", "2023-W23"), ("Monday", "DATE", "XXXX-WXX-1")]),
    ],
)
def test_ranges_and_counts(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ada was expected to weaken as it moved north on Friday.", "2023-06-23"),
        ("He was hurt as he walked home on Friday.", "2023-06-16"),
        ("Ada is forecast to hit the coast on Friday.", "2023-06-23"),
        ("Photos from Friday", "2023-06-16"),
        ("Economists polled by a paper expect a cut in August.", "2023-08"),
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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The law comes into force in October.", "2023-10"),
        ("Tickets go on sale on Friday.", "2023-06-23"),
        ("She was due to speak on Friday but did not turn up.", "2023-06-16"),
        ("He was set to open it on Monday but never came.", "2023-06-12"),
        ("He was due to speak on Friday but may cancel.", "2023-06-23"),
        ("It will be $9 billion, not the $7 billion forecast in December.", "2022-12"),
        ("The July 12 parade will be bigger than last year.", "2023-07-12"),
        ("Her hearing is set for the 24th.", "2023-06-24"),
    ],
)
def test_what_else_the_sentence_tells_of_the_day(text: str, value: str) -> None:
    assert read(text)[0].value == value


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Sales rose in the first nine months of 2021.", "2021-01-01", "2021-09-30"),
        ("It rained in the last two weeks of March.", "2023-03-18", "2023-03-31"),
        ("They fled two days after the blast on March 14.", "2023-03-16", "2023-03-16"),
        ("Shares are up in the year to date.", "2023-01-01", "2023-06-18"),
    ],
)
def test_lengths_that_another_date_places(text: str, earliest: str, latest: str) -> None:
    assert (read(text)[0].earliest, read(text)[0].latest) == (earliest, latest)


def test_a_year_that_is_of_something_is_none_of_the_calendar() -> None:
    assert values("It was the year of the flood.") == []
