from dataclasses import replace

from retold.stories.labels import Told, first_and_last, label
from stories.few_reports import light


def titled(name: str, title: str | None, text: str = "Nothing was said. It rained.") -> object:
    reading = light(name, text)
    return replace(reading, report=replace(reading.report, title=title))


def test_the_headline_that_has_most_of_what_the_others_have() -> None:
    readings = [
        titled("a", "Breaking news"),
        titled("b", "Flood at Norton kills 12"),
        titled("c", "Norton: flood waters rise"),
        titled("d", "What we know of the disaster"),
    ]
    assert label(readings) == "Flood at Norton kills 12"


def test_copies_of_one_account_count_once() -> None:
    copies = [titled(f"copy-{number}", "Mayor resigns over pension affair") for number in range(5)]
    others = [titled("x", "Strike of tram drivers enters third day"), titled("y", "Tram drivers extend strike")]
    account_of = {one.id: "copy" for one in copies}
    assert label([*copies, *others]) == "Mayor resigns over pension affair"
    assert label([*copies, *others], account_of) == "Tram drivers extend strike"


def test_without_headlines_the_first_sentence_stands_in() -> None:
    assert label([titled("a", None, "Rain fell on Norton.")]) == "Rain fell on Norton."
    assert label([titled("a", "  ", "word " * 60)]) == ("word " * 31).strip() + " …"
    assert label([titled("a", None, "")]) == ""
    assert label([]) == ""


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
