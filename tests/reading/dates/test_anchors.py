"""Expressions that count from another date than that of publication."""

from reading.dates.read_dates import read, values


def test_the_previous_and_the_following_weekday_count_from_the_date_before() -> None:
    assert [
        one[2] for one in values("It rose on 5 January 2023 from the previous Friday and fell the following Friday.")
    ] == [
        "2023-01-05",
        "2022-12-30",
        "2023-01-06",
    ]


def test_a_following_weekday_without_a_date_before_stays_open() -> None:
    assert values("They met the following Friday.") == [("the following Friday", "DATE", "XXXX-WXX-5")]


def test_the_previous_month_is_the_one_before_the_one_spoken_of() -> None:
    assert values("Sales rose in May 2020 from the previous month.")[1] == ("the previous month", "DATE", "2020-04")
    assert values("Sales rose from the previous month.") == [("the previous month", "DATE", "2023-05")]


def test_later_in_the_day_is_the_day_spoken_of() -> None:
    assert values("He came on 3 March 2020.\nLater in the day he left.")[1] == (
        "Later in the day",
        "DATE",
        "2020-03-03",
    )
    assert values("Later in the day he left.") == []


def test_the_day_before_and_two_days_after_stand_alone() -> None:
    assert values("It closed on 3 March 2020.\nThe day before, it rained.\nHe had left a week before.") == [
        ("3 March 2020", "DATE", "2020-03-03"),
        ("The day before", "DATE", "2020-03-02"),
        ("a week before", "DATE", "2020-W09"),
    ]


def test_what_is_held_against_the_day_before_is_not_of_it() -> None:
    text = "Shares rose on Friday from a low the day before.\nThe euro rose to a dollar from less the previous day."
    assert [value for _, _, value in values(text)] == ["2023-06-16", "2023-06-15", "2023-06-15"]


def test_a_span_before_a_date_leads_to_a_day() -> None:
    span, day = read("He left two days before the May 3 vote.")
    assert (span.type, span.value, span.earliest, span.latest) == ("DURATION", "P2D", "2023-05-01", "2023-05-01")
    assert (span.rule, span.anchor, day.value) == ("counted_from_date", "2023-05-03", "2023-05-03")


def test_how_long_something_took_leads_to_no_day() -> None:
    span, _ = read("It burned for two days after Friday's attack.")
    assert (span.value, span.earliest, span.rule) == ("P2D", None, "duration")


def test_what_something_is_after_dates_it_only_where_the_report_speaks_of_now() -> None:
    (mention,) = read("The final is two days after the semi-final.")
    assert (mention.value, mention.earliest) == ("P2D", None)


def test_figures_of_a_year_ago_are_those_of_the_quarter_that_is_over() -> None:
    text = (
        "Profit fell in the first quarter.\nIt expects more in the fourth quarter.\nIt was two million a year earlier."
    )
    assert values(text)[-1] == ("a year earlier", "DATE", "2022-Q1")


def test_figures_are_of_the_latest_quarter_that_is_over() -> None:
    text = "Profit fell in the first quarter, after a flat fourth quarter.\nIt was two million a year earlier."
    assert values(text)[-1] == ("a year earlier", "DATE", "2022-Q1")


def test_the_same_period_last_year() -> None:
    assert values("Profit fell in the first quarter.\nIt rose in the same period last year.")[1] == (
        "the same period last year",
        "DATE",
        "2022-Q1",
    )
    assert values("Profit rose in the same period a year earlier.") == [
        ("the same period a year earlier", "DATE", "2022")
    ]


def test_hours_in_a_quotation_take_a_day_from_the_quotation_only() -> None:
    assert values('He said on Friday: "We leave at 4 p.m. on Sunday, the others at 6 p.m."') == [
        ("Friday", "DATE", "2023-06-16"),
        ("4 p.m. on Sunday", "TIME", "2023-06-18T16:00"),
        ("6 p.m.", "TIME", "2023-06-18T18:00"),
    ]
