from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.model import Published, Report
from retold.reading.published import find_published, normalise
from retold.reading.sections import find_sections


def published(text: str, given_date: str | None = None) -> Published:
    """The date of publication of a text."""
    return find_published(Report("a", text, published=given_date), find_sections(text))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023-06-18", "2023-06-18"),
        ("20230618", "2023-06-18"),
        ("2023-06-18T09:30:00Z", "2023-06-18T09:30:00Z"),
        ("2023-06-18 09:30:00+02:00", "2023-06-18T09:30:00+02:00"),
        ("Sun, 18 Jun 2023 09:30:00 GMT", "2023-06-18T09:30:00Z"),
        ("June 18, 2023 4:05 pm", "2023-06-18T16:05"),
        ("18/06/2023", "2023-06-18"),
        ("03/04/2023", None),
        ("0001-11-30", None),
        ("2023-02-30", None),
        ("2023-06", None),
        ("yesterday", None),
    ],
)
def test_given_dates_become_iso(value: str, expected: str | None) -> None:
    assert normalise(value) == expected


@given(st.datetimes())
def test_what_is_iso_stays_or_is_refused(when: object) -> None:
    value = str(when).replace(" ", "T")
    assert normalise(value) in (value, None)


def test_given_date_comes_first() -> None:
    text = "date 2024-05-03 The mayor left."
    assert published(text, "2024-05-04") == Published("2024-05-04", "metadata", "given with the report")
    assert published(text, "yesterday") == Published("2024-05-03", "stated", "date 2024-05-03")


@pytest.mark.parametrize(
    ("text", "value", "evidence"),
    [
        ("Published June 18, 2023 4:05 pm\nThe mayor left.", "2023-06-18T16:05", "Published June 18, 2023 4:05 pm"),
        ("PORT ALDER, March 3, 2015 (AP) - The mayor left.", "2015-03-03", "PORT ALDER, March 3, 2015 (AP) -"),
        ("By Jane Doe - May 4, 2014\nThe mayor left.", "2014-05-04", "By Jane Doe - May 4, 2014"),
        (
            "Updated: 2024-05-04\nPublished: 2024-05-03\nThe mayor left.",
            "2024-05-03",
            "Published: 2024-05-03",
        ),
    ],
)
def test_dates_that_the_text_states(text: str, value: str, evidence: str) -> None:
    assert published(text) == Published(value, "stated", evidence)


def test_dates_in_the_body_are_not_of_publication() -> None:
    assert published("The mayor left on June 18, 2023. She came back in 2024.") == Published()


@pytest.mark.parametrize(
    ("address", "value", "words"),
    [
        ("https://paper.example/news/2017/12/30/pier", "2017-12-30", "2017/12/30"),
        ("https://paper.example/2017/dec/3/pier/", "2017-12-03", "2017/dec/3"),
        ("https://paper.example/pier-2017-12-30.html?from=2018-01-02", "2017-12-30", "2017-12-30"),
        ("https://paper.example/2017-12/30/content_1.htm", "2017-12-30", "2017-12/30"),
        ("https://paper.example/20171230/pier", "2017-12-30", "20171230"),
        ("https://paper.example/2017/13/30/2018/01/02/pier", "2018-01-02", "2018/01/02"),
    ],
)
def test_the_day_in_the_address_is_that_of_publication(address: str, value: str, words: str) -> None:
    report = Report("a", "The mayor left.", url=address)
    assert find_published(report, find_sections(report.text)) == Published(value, "metadata", f"address: {words}")


@pytest.mark.parametrize(
    "address",
    [
        "https://2017/12/30/",
        "https://paper.example/2017/12/",
        "https://paper.example/2017_12_01_archive.html",
        "https://paper.example/12017123012/pier",
        "https://paper.example/pier?day=2017-12-30",
        "pier/2017/12/30/",
    ],
)
def test_addresses_without_a_day(address: str) -> None:
    report = Report("a", "The mayor left.", url=address)
    assert find_published(report, find_sections(report.text)) == Published()


def test_a_stated_date_comes_before_the_address() -> None:
    report = Report("a", "date 2024-05-03 The mayor left.", url="https://paper.example/2024/05/04/pier")
    assert find_published(report, find_sections(report.text)).value == "2024-05-03"


def test_weekday_with_day_and_month_gives_candidates_from_the_latest_past_year() -> None:
    text = "She won in January 2021 and wants to stay until 2030. On Sunday, 18 June, she opened the pier."
    assert published(text) == Published(
        None,
        "unknown",
        "Sunday, 18 June",
        ("2023-06-18", "2028-06-18", "2034-06-18", "2045-06-18", "2051-06-18"),
    )


def test_weekdays_that_contradict_each_other_give_no_candidates() -> None:
    text = "On Sunday, 18 June, she opened the pier. She will be back on Sunday, 19 June."
    assert published(text).candidates == ()


def test_refused_date_is_named() -> None:
    assert published("The mayor left.", "0001-11-30") == Published(evidence="'0001-11-30' is not a date")


def test_a_given_date_that_may_be_two_days_is_neither_and_both_are_named() -> None:
    either = Published(None, "unknown", "'06/05/2026 11:20' may be either", ("2026-05-06", "2026-06-05"))
    assert published("The mayor left.", "06/05/2026 11:20") == either
    assert published("The mayor left.", "25/05/2026").value == "2026-05-25"
    assert published("The mayor left.", "05/05/2026").value == "2026-05-05"
    assert published("The mayor left.", "13/13/2026").evidence == "'13/13/2026' is not a date"


def test_seed_reports(shared: Path) -> None:
    first, second = (path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt")))
    assert published(first).candidates[0] == "2023-06-18"
    assert published(second) == Published("2023-06-18", "stated", "date 2023-06-18")


def test_a_date_line_that_can_be_two_days_leaves_both() -> None:
    report = Report("r", "Two dead in a fire\nPublished 06/05/2026\n\nA ferry sank on the river. It was late.")
    published = find_published(report, find_sections(report.text))
    assert (published.value, published.candidates) == (None, ("2026-05-06", "2026-06-05"))


def test_a_date_line_with_full_stops_has_the_day_first() -> None:
    report = Report("r", "Two dead in a fire\n11:20, 06.05.2026\n\nA ferry sank on the river. It was late.")
    assert find_published(report, find_sections(report.text)).value == "2026-05-06"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Updated May 6, 2026 11.20pm, first published May 5, 2026 9.00am", "2026-05-05T09:00"),
        ("Published 5 May 2026 at 9.12am, updated 6 May 2026", "2026-05-05T09:12"),
        ("Last updated: 6 May 2026", "2026-05-06"),
        ("Published: May 05, 2026 9 am", "2026-05-05T09:00"),
        ("2026/05/05 09:00", "2026-05-05T09:00"),
        ("5 May 2026 - 09:00", "2026-05-05T09:00"),
    ],
)
def test_lines_with_a_time_or_two_dates(line: str, value: str) -> None:
    text = f"The dam broke at last\n{line}\n\nA dam broke in the north. Many fled their homes at night.\n"
    assert published(text).value == value
