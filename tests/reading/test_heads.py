"""Heads of reports that a date, a byline or labels close."""

import pytest

from retold.model import Report
from retold.reading import read_light

BODY = "The mayor of Port Alder left on Tuesday after a meeting of six hours.\n\nShe thanked her staff."


def head(text: str) -> tuple[list[tuple[str, str]], str | None]:
    """The sections above the body with their words, and the day of publication."""
    light = read_light(Report("a", f"{text}\n\n{BODY}"))
    parts = [(one.kind, one.span.of(light.text)) for one in light.sections]
    assert parts[-1] == ("body", BODY)
    return parts[:-1], light.published.value


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("Published 2026-09-22 19:00", "2026-09-22T19:00"),
        ("22 September 2026, 13:00 BST", "2026-09-22T13:00"),
        ("Published: 22 Sept 2026 at 1:00pm", "2026-09-22T13:00"),
        ("Sep 22, 2026 | Updated 9:10 a.m. ET Sept. 23, 2026", "2026-09-22"),
    ],
)
@pytest.mark.parametrize(
    "headline", ["Mayor quits", "Mayor quits!", "She goes, but for how long?", "'Enough': mayor quits"]
)
def test_a_date_line_closes_a_head(headline: str, line: str, when: str) -> None:
    assert head(f"{headline}\n\n{line}") == ([("headline", headline), ("metadata", line)], when)


@pytest.mark.parametrize(
    "byline",
    ["By Staff reports", "By AFP in Brno", "By Our Political Correspondent", "By JANE DOE, Staff Writer", "Jane Doe"],
)
def test_bylines_stand_between_headline_and_date(byline: str) -> None:
    expected = [("headline", "Mayor quits"), ("byline", byline), ("metadata", "22 May 2026")]
    assert head(f"Mayor quits\n{byline}\n22 May 2026") == (expected, "2026-05-22")


def test_a_byline_closes_a_head() -> None:
    assert head("Mayor quits\nBy Jane Doe") == ([("headline", "Mayor quits"), ("byline", "By Jane Doe")], None)


def test_the_first_of_two_date_lines_is_of_publication() -> None:
    lines = "Tuesday 22 September 2026 13.00 BST", "Last modified on Wed 23 Sep 2026 09.10 BST"
    expected = [("headline", "Mayor quits"), ("metadata", lines[0]), ("metadata", lines[1])]
    assert head("\n".join(("Mayor quits", *lines))) == (expected, "2026-09-22T13:00")


def test_the_name_of_the_paper_stands_above() -> None:
    expected = [
        ("metadata", "PORT ALDER POST"), ("headline", "Mayor quits after long row"), ("byline", "Jane Doe"),
        ("metadata", "Political editor"), ("metadata", "22 Sep 2026"),
    ]  # fmt: skip
    text = "PORT ALDER POST\n\nMayor quits after long row\n\nJane Doe\nPolitical editor\n22 Sep 2026"
    assert head(text) == (expected, "2026-09-22")


def test_labels_say_what_the_lines_are() -> None:
    expected = [
        ("metadata", "Title:"), ("headline", "Mayor quits"), ("metadata", "Date: 22 May 2026"),
        ("metadata", "Source: Alder Post"), ("metadata", "Author:"), ("byline", "Jane Doe"),
    ]  # fmt: skip
    assert head("Title: Mayor quits\nDate: 22 May 2026\nSource: Alder Post\nAuthor: Jane Doe") == (
        expected,
        "2026-05-22",
    )


def test_a_sentence_below_the_headline_is_told() -> None:
    standfirst = "She leaves after nine years in office."
    expected = [("headline", "Mayor quits"), ("body", standfirst), ("metadata", "22 May 2026")]
    assert head(f"Mayor quits\n{standfirst}\n22 May 2026") == (expected, "2026-05-22")


def test_the_dates_of_a_chronicle_are_none_of_publication() -> None:
    steps = [f"{day} May 2026\nThe mayor opened a bridge of the town again." for day in (3, 9, 12, 17)]
    assert read_light(Report("a", "How it came\n" + "\n".join(steps))).published.value is None


def test_a_date_below_two_sentences_is_no_head() -> None:
    text = (
        f"The mayor left the hall on Monday.\nShe came back to it on Tuesday.\nIt was late then.\n22 May 2026\n{BODY}"
    )
    assert read_light(Report("a", text)).published.value is None


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("April 28 (Marketline) - Velora on Tuesday told of a loss.", "April 28 (Marketline) -"),
        ("28 April (Alder News Agency) — Velora on Tuesday told of a loss.", "28 April (Alder News Agency) —"),
    ],
)
def test_datelines_without_a_place(text: str, dateline: str) -> None:
    light = read_light(Report("a", text))
    assert (light.sections[0].kind, light.sections[0].span.of(text)) == ("dateline", dateline)


@pytest.mark.parametrize(
    "line",
    [
        "Alder Post | Jane Doe | 18 June 2023",
        "18 June 2023 by Jane Doe",
        "June 18, 2023 / 4:05 PM / CBS/AP",
        "18.45 | 18 June 2023",
    ],
)
def test_the_date_stands_beside_names(line: str) -> None:
    parts, when = head(f"Two dead in storm\n{line}")
    assert (parts, (when or "")[:10]) == ([("headline", "Two dead in storm"), ("metadata", line)], "2023-06-18")


def test_who_wrote_where_and_how_long_ago() -> None:
    where = "Jane Doe in Oslo and Tim Roe in Brno"
    expected = [("headline", "Two dead in storm"), ("byline", where), ("metadata", "18 June 2023")]
    assert head(f"Two dead in storm\n{where}\n18 June 2023") == (expected, "2023-06-18")
    aged = [("headline", "Two dead in storm"), ("metadata", "1 hour ago"), ("byline", "By Jane Doe")]
    assert head("Two dead in storm\n1 hour ago\nBy Jane Doe") == (aged, None)
