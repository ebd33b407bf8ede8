from rendering.plots.pictures import fetches, size_of, words_in
from retold.model import Roots
from retold.model.answers import StoryEntry
from retold.rendering.plots.accounts import accounts_plot


def entry(number, reports=20, low=2, high=3):
    return StoryEntry(f"s{number}", f"Barge & <co> {number}", None, None, reports, 3, Roots(low, high))


def bars(picture):
    """Lengths of bars by colour, in their order."""
    found = {}
    for part in picture.decode().split('aria-roledescription="bar"')[1:]:
        colour, path = part.split('fill="')[1].split('"')[0], part.split(' d="M0,')[1]
        found.setdefault(colour, []).append(float(path.split("h")[1].split("v")[0]))
    return found


def test_each_story_has_its_reports_and_its_accounts():
    picture = accounts_plot([entry(1), entry(2, 5, 1, 1), entry(3, 1, 1, 1)], "svg")
    words = words_in(picture)
    assert [one for one in words if one.endswith("independent")] == [
        "20 reports, 2–3 independent",
        "5 reports, 1 independent",
        "1 report, 1 independent",
    ]
    assert {"1. Barge & <co> 1", "2. Barge & <co> 2"} <= set(words)
    assert {colour: [round(one / 21) for one in lengths] for colour, lengths in bars(picture).items()} == {
        "#d5dfe8": [20, 5, 1],
        "#7ba7cc": [3, 1, 1],
        "#1f4e79": [2, 1, 1],
    }
    assert fetches(picture) == []


def test_of_many_stories_the_first_are_drawn_and_that_is_said():
    words = words_in(accounts_plot([entry(number) for number in range(50)], "svg"))
    assert "The first 40 of 50 stories." in words
    assert sum(one.endswith("2–3 independent") for one in words) == 40


def test_without_stories_there_is_an_empty_picture():
    assert size_of(accounts_plot([], "png")) > (400, 50)
