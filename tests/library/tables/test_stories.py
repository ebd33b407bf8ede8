"""Stories: their lines in a list, and their log."""

import pytest

from retold.errors import NotPlacedError, UnknownReportError, UnknownStoryError
from retold.library.file.database import Database
from retold.library.tables import stories
from retold.library.tables.accepting import accept
from retold.library.tables.stories import Described
from retold.model import Report, Roots, StoryChange
from retold.model.answers import StoryEntry


@pytest.fixture(autouse=True)
def _fill(database: Database) -> None:
    """Three reports in two stories, and one that is pending."""
    dates = {"a": "2026-03-01", "b": "2026-03-03T09:00Z", "c": "2026-03-02", "d": None}
    publishers = {"a": "Post", "b": "Echo", "c": "Post", "d": None}
    accept(database, [Report(n, f"Report {n}.", published=dates[n], publisher=publishers[n]) for n in dates])
    stories.assign(database, {"a": "a", "b": "a", "c": "c"})
    stories.keep_described(
        database,
        [
            Described("a", "Ferry sinks", Roots(1, 2), "2026-03-01", "2026-03-03T09:00Z"),
            Described("gone", "", Roots(0, 0)),
        ],
    )


FERRY = StoryEntry("a", "Ferry sinks", "2026-03-01", "2026-03-03T09:00Z", 2, 2, Roots(1, 2))


def names(found: list[StoryEntry]) -> list[str]:
    return [one.id for one in found]


def test_an_entry(database: Database) -> None:
    assert stories.entry(database, "a") == FERRY
    assert stories.members(database, "a") == ["a", "b"]
    assert [stories.story_of(database, name) for name in "abcd"] == ["a", "a", "c", None]


def test_orders(database: Database) -> None:
    stories.assign(database, {"d": "d"})
    assert names(stories.entries(database)) == ["a", "c", "d"]
    stories.assign(database, {"b": "c", "d": "c"})
    assert names(stories.entries(database, order="largest")) == ["c", "a"]
    assert names(stories.entries(database, order="largest", limit=1)) == ["c"]


@pytest.mark.parametrize(
    ("narrowed", "expected"),
    [
        ({"least": 2}, ["a"]),
        ({"publisher": "post"}, ["a", "c"]),
        ({"publisher": "Echo"}, ["a"]),
        ({"since": "2026-03-03"}, ["a"]),
        ({"until": "2026-03-01"}, ["a"]),
        ({"since": "2026-03-02", "until": "2026-03-02"}, ["c"]),
        ({"publisher": "Post", "since": "2026-03-03"}, []),
        ({"until": "2026-03-03"}, ["a", "c"]),
    ],
)
def test_narrowed(database: Database, narrowed: dict[str, object], expected: list[str]) -> None:
    assert names(stories.entries(database, **narrowed)) == expected  # type: ignore[arg-type]


def test_reports_that_move_are_counted_where_they_are(database: Database) -> None:
    stories.assign(database, {"b": "c", "d": "c"})
    assert stories.entry(database, "a") == StoryEntry("a", "Ferry sinks", "2026-03-01", "2026-03-01", 1, 1, Roots(1, 2))
    assert stories.entry(database, "c") == StoryEntry("c", "", "2026-03-02", "2026-03-03T09:00Z", 3, 2, Roots(0, 0))
    assert (stories.count_stories(database), stories.count_stories(database, least=2)) == (2, 1)


def test_a_story_without_reports_is_gone(database: Database) -> None:
    stories.assign(database, {"a": "c", "b": "c"})
    stories.log(database, [StoryChange("merged", "c", "a", ("a", "b"), "merged because both name Exmouth")])
    with pytest.raises(UnknownStoryError, match=r"No story 'a' in .*\. It was merged into 'c'\.$"):
        stories.entry(database, "a")
    with pytest.raises(UnknownStoryError, match=r"No story 'x' in .*news\.db\. `retold stories` lists the ids\.$"):
        stories.members(database, "x")


def test_a_story_is_named_by_its_id_a_report_or_a_story_that_went_into_it(database: Database) -> None:
    assert [stories.story_named(database, name) for name in "abc"] == ["a", "a", "c"]
    with pytest.raises(NotPlacedError, match=r"^d still waits for its story; "):
        stories.story_named(database, "d")
    with pytest.raises(UnknownStoryError, match=r"^No story 'gone' "):
        stories.story_named(database, "gone")
    stories.log(database, [StoryChange("merged", "c", "gone", ("b",), "both name Exmouth")])
    assert stories.story_named(database, "gone") == "c"
    stories.assign(database, {"c": "a"})
    with pytest.raises(UnknownStoryError, match=r"It was merged into 'c'\.$"):
        stories.story_named(database, "gone")


def test_the_story_that_has_a_report(database: Database) -> None:
    assert stories.story_that_has(database, "b") == "a"
    with pytest.raises(UnknownReportError):
        stories.story_that_has(database, "x")


def test_a_mistyped_story_is_told_its_neighbour(database: Database) -> None:
    accept(database, [Report("harbour-fire", "A barge sank.")])
    stories.assign(database, {"harbour-fire": "harbour-fire"})
    with pytest.raises(UnknownStoryError, match=r"Did you mean 'harbour-fire'\?$"):
        stories.entry(database, "harbor-fire")


def test_an_unknown_report_has_no_story(database: Database) -> None:
    with pytest.raises(UnknownReportError):
        stories.story_of(database, "x")


def test_the_log_of_a_story_has_what_happened_to_either_side(database: Database) -> None:
    changes = [
        StoryChange("began", "a", None, ("a",), "first"),
        StoryChange("began", "c", None, ("c",), "second"),
        StoryChange("merged", "c", "a", ("a", "b"), "third"),
    ]
    stories.log(database, changes)
    every = stories.logged(database)
    assert stories.logged(database, since=every[0].at) == every
    assert stories.logged(database, since="9999") == []
    assert [(one.number, one.kind, one.story, one.other, one.reports, one.reason) for one in every] == [
        (1, "began", "a", None, ("a",), "first"),
        (2, "began", "c", None, ("c",), "second"),
        (3, "merged", "c", "a", ("a", "b"), "third"),
    ]
    assert stories.logged(database, "a") == [every[0], every[2]]


def test_spellings_of_a_publisher_are_one(database: Database) -> None:
    names = {"e": "The Echo", "f": "echo ", "g": "THE  ECHO", "h": "The"}
    accept(database, [Report(name, f"Report {name}.", publisher=publisher) for name, publisher in names.items()])
    stories.assign(database, dict.fromkeys("efgh", "e"))
    assert stories.entry(database, "e").publishers == 2
    assert [one.id for one in stories.entries(database, publisher="the echo")] == ["a", "e"]


def test_halves_of_characters_in_an_id_are_no_fault(database: Database) -> None:
    accept(database, [Report("e\ud800", "A storm.")])
    stories.assign(database, {"e\ufffd": "e\ufffd"})
    assert stories.members(database, "e\ud800") == ["e\ufffd"]
    assert stories.entry(database, "e\ud800").id == "e\ufffd"
    with pytest.raises(UnknownStoryError):
        stories.entry(database, "x\ud800")
