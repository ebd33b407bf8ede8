from pathlib import Path

from retold.model import Published, Reading, Report
from retold.reading.published import find_published
from retold.reading.sections import find_sections
from retold.reading.sentences import split_sentences
from retold.stories.undated import infer_published


def reading(name: str, text: str, published: str | None = None) -> Reading:
    """A report as far as dating it needs."""
    report = Report(name, text, published=published)
    sections = find_sections(text)
    return Reading(report, sections, find_published(report, sections), split_sentences(text, sections))


WEEKDAY_DATE = "The mayor opened the pier on Sunday, 18 June, in the rain."
OPENED = "Mayor Ann Lee opened the long wooden pier of Port Alder on Sunday."


def test_weekday_date_near_a_dated_report() -> None:
    story = [reading("a", WEEKDAY_DATE), reading("b", OPENED, "2023-06-19")]
    (inferred,) = infer_published(story).items()
    assert inferred[0] == "a"
    assert (inferred[1].value, inferred[1].basis) == ("2023-06-18", "inferred")
    assert inferred[1].evidence == (
        "“Sunday, 18 June” fits 2023-06-18, and report b of the same story is of 2023-06-19"
    )


def test_weekday_date_far_from_every_dated_report() -> None:
    assert infer_published([reading("a", WEEKDAY_DATE), reading("b", OPENED, "2023-07-01")]) == {}


def test_same_weekday_told_by_reports_of_one_day() -> None:
    undated = reading("a", "On Sunday the mayor, Ann Lee, opened the wooden pier of Alder.")
    story = [undated, reading("b", OPENED, "2023-06-18"), reading("c", "Nothing else.", "2023-06-18T10:00")]
    assert infer_published(story) == {
        "a": Published(
            "2023-06-18",
            "inferred",
            "“On Sunday the mayor, Ann Lee, opened the wooden pier of Alder.” is also told by report b of 2023-06-18",
        )
    }


def test_reports_of_several_days_do_not_tell_which() -> None:
    story = [reading("a", OPENED), reading("b", OPENED, "2023-06-18"), reading("c", OPENED, "2023-06-19")]
    assert infer_published(story) == {}


def test_another_weekday_may_be_of_another_day() -> None:
    undated = reading("a", OPENED + " It was closed again on Tuesday.")
    assert infer_published([undated, reading("b", OPENED, "2023-06-18")]) == {}


def test_last_sunday_is_no_sunday_of_this_week() -> None:
    text = OPENED.replace("on Sunday", "last Sunday")
    assert infer_published([reading("a", text), reading("b", OPENED, "2023-06-18")]) == {}


def test_nothing_to_infer() -> None:
    assert infer_published([reading("a", OPENED, "2023-06-18")]) == {}
    assert infer_published([reading("a", OPENED), reading("b", OPENED)]) == {}


def test_seed_reports(shared: Path) -> None:
    first, second = (path.read_text("utf-8") for path in sorted((shared / "seeds").glob("*.txt")))
    inferred = infer_published([reading("000", first), reading("001", second)])
    assert (inferred["000"].value, inferred["000"].basis) == ("2023-06-18", "inferred")
