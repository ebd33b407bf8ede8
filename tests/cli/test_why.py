"""`retold why` and `retold log`: how a report came into its story."""

import json

import pytest

from cli.shelf import lines_of
from retold.errors import UnknownStoryError


def test_why_tells_neighbours_and_evidence(asks):
    shown = asks("why", "copy").stdout
    assert shown.startswith("copy  Barge sinks on the Lume\nStory     agency  Gravel barge sinks near Tarnow\n")
    assert "agency  Gravel barge sinks near Tarnow" in shown.split("NEAREST IN THIS STORY")[1]
    assert "both have" in shown
    explained = json.loads(asks("why", "copy", "--format", "json").stdout)
    assert (explained["report"], explained["story"]["id"]) == ("copy", "agency")
    assert [one["report"] for one in explained["inside"]] == ["agency"]
    assert lines_of(asks("why", "copy", "--format", "jsonl")) == [explained]


def test_the_log_has_beginnings_where_a_story_is_named(asks):
    assert [change["kind"] for change in lines_of(asks("log", "--format", "jsonl"))] == ["began"]
    assert "agency began with" in asks("log", "agency").stdout
    assert asks("log").stderr == "No story has merged, split or ended.\n"


def test_the_log_of_a_report_is_that_of_its_story(asks):
    result = asks("log", "copy")
    assert "agency began with" in result.stdout
    assert result.stderr == "note: copy is a report of the story agency.\n"


def test_the_log_of_a_story_that_there_is_not(asks):
    with pytest.raises(UnknownStoryError, match="'agancy'"):
        asks("log", "agancy")
