"""`retold stories`: which are listed, and in which order."""

import json

import pytest

from cli.shelf import lines_of


def test_stories_of_several_reports_the_latest_first(asks):
    assert asks("stories").stdout == (
        "agency  Gravel barge sinks near Tarnow\n"
        "  2024-05-06 to 2024-05-07  2 reports, 2 publishers, 1 independent account\n"
    )
    assert [story["id"] for story in lines_of(asks("stories", "--least", 1, "--format", "jsonl"))] == [
        "other",
        "agency",
    ]
    largest = json.loads(asks("stories", "--least", 1, "--largest", "--limit", 1, "--format", "json").stdout)
    assert largest == [
        {
            "id": "agency",
            "label": "Gravel barge sinks near Tarnow",
            "first": "2024-05-06",
            "last": "2024-05-07",
            "reports": 2,
            "publishers": 2,
            "roots": {"low": 1, "high": 1},
        }
    ]


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        (("--since", "2024-05-08"), ["other"]),
        (("--until", "2024-05-06"), ["agency"]),
        (("--since", "2024-05", "--until", "2024"), ["other", "agency"]),
        (("--publisher", "Northwire"), ["agency"]),
        (("--since", "yesterday"), []),
        (("--until", "today"), ["other", "agency"]),
    ],
)
def test_stories_may_be_chosen(asks, chosen, ids):
    assert [story["id"] for story in lines_of(asks("stories", "--least", 1, "--format", "jsonl", *chosen))] == ids


@pytest.mark.parametrize("day", ["tomorrow", "2024-13", "2024-02-30", "0000"])
def test_days_that_there_are_not(asks, day):
    result = asks("stories", "--since", day)
    assert result.exit_code == 2
    assert day in result.stderr


def test_no_story_and_more_stories_are_said(asks):
    assert "No such story of 5 or more reports; --least 1 shows those of one." in asks("stories", "--least", 5).stderr
    assert "... and more (--limit 2)." in asks("stories", "--least", 1, "--limit", 1).stderr
