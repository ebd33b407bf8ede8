import pytest

from retold.library.library import Library
from retold.model import Report

FELL = "The rail bridge at Marlow fell into the Lume at noon on Sunday, and the line is closed."
HURT = "Twelve people were hurt when it fell, the police in Marlow said on Sunday evening."
FIRST = Report("first", f"{FELL}\n\n{HURT}\n", published="2026-03-01T18:00")
MORE = "Divers found the bell of the ferry that sank there in 1931."
SECOND = Report("second", f"{FELL}\n\n{HURT}\n\n{MORE}\n", published="2026-03-02")


@pytest.fixture
def library(tmp_path, monkeypatch):
    """A library that got the first report on one day and may get more on another."""

    def at(moment):
        monkeypatch.setattr("retold.library.tables.accepting.now", lambda: moment)

    with Library(tmp_path / "news.db") as made:
        at("2026-03-02T10:00:00Z")
        made.add(FIRST)
        at("2026-03-05T10:00:00Z")
        yield made


def texts(news):
    return [claim.text for story in news.stories for claim in story.claims]


def test_what_came_since(library):
    library.add(SECOND)
    news = library.since("2026-03-05T00:00Z")
    assert (texts(news), news.reports, news.stories[0].reports) == ([MORE], 1, ("second",))


def test_what_was_published_since(library):
    library.add(SECOND)
    assert texts(library.since("2026-03-02", "published")) == [MORE]
    assert library.since("2026-03-03", "published").reports == 0
    assert library.since("2026-03-02T12:00", "published").reports == 1, "a report of a day may be of any hour of it"
    assert library.since("2026-03-01T18:30", "published").reports == 1


def test_of_a_changed_text_only_what_was_not_there_is_new(library):
    library.add(SECOND)
    library.add(
        Report("first", f"{FELL}\n\n{HURT}\n\nThe line will open again in May.\n", published="2026-03-01T18:00")
    )
    news = library.since("2026-03-05T00:00Z")
    assert sorted(texts(news)) == [MORE, "The line will open again in May."]
    assert not news.stories[0].began


def test_a_number_that_is_corrected_in_a_report(library):
    library.add(Report("first", f"{FELL}\n\n{HURT.replace('Twelve', 'Fifteen')}\n", published="2026-03-01T18:00"))
    (news,) = library.since("2026-03-05T00:00Z", least=1).stories
    (change,) = news.changes
    (earlier,) = news.earlier
    assert (change.kind, change.before.report, change.after.report) == ("number", earlier.id, "first")
    assert change.before.span.of(earlier.text) == "Twelve"
    assert (news.claims, news.began) == ((), False)


def test_stories_that_are_not_shown_are_counted(library):
    other = "The council of Osterby elected Hanna Moe as mayor by nine votes to four on Monday night."
    library.add([SECOND, Report("copy", FIRST.text, published="2026-03-03"), Report("vote", other)])
    news = library.since("2026-03-05T00:00Z", least=3)
    assert (len(news.stories), news.small, news.untold, news.unchanged) == (1, 1, 0, 0)
    assert library.since("2026-03-05T00:00Z", least=1, limit=1).untold == 1


def test_a_story_with_nothing_new_is_counted(library):
    library.add(Report("copy", FIRST.text, published="2026-03-03"))
    news = library.since("2026-03-05T00:00Z")
    assert (news.stories, news.unchanged, news.reports) == ((), 1, 1)


def test_a_time_and_an_order_that_there_are_not(library):
    with pytest.raises(ValueError, match="'soon' is no time"):
        library.since("soon")
    with pytest.raises(ValueError, match="added or published"):
        library.since("2d", "read")
