"""`retold search`: hits and what is said where there are none."""

import json

import pytest

from cli.shelf import lines_of
from cli.test_commands import COPY


def test_search_shows_the_words_in_their_place(asks):
    shown = asks("search", "skipper", "gravel").stdout
    assert shown.startswith("agency  Gravel barge sinks near Tarnow\n  2024-05-06  Northwire  story agency\n    ")
    assert "the skipper, Jan Rost" in " ".join(shown.split())
    hits = lines_of(asks("search", "barge", "--publisher", "The Courier", "--format", "jsonl"))
    assert [hit["report"] for hit in hits] == ["copy"]
    (start, end), text = hits[0]["span"], COPY
    assert text[start:end] == hits[0]["snippet"]
    assert {text[start:end].lower() for start, end in hits[0]["matches"]} == {"barge"}


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (("--story", "other"), ["other"]),
        (("--speaker", "Lena Hahn"), ["other"]),
        (("--entity", "Tarnow"), ["agency", "copy"]),
        (("--since", "2024-05-07", "--until", "2024-05-07"), ["copy"]),
    ],
)
def test_hits_may_be_chosen(asks, chosen, found):
    hits = json.loads(asks("search", "on", "the", *chosen, "--format", "json").stdout)
    assert sorted(hit["report"] for hit in hits) == found


def test_of_many_hits_the_best_are_shown(asks):
    every = json.loads(asks("search", "barge", "--format", "json").stdout)
    assert json.loads(asks("search", "barge", "--limit", 1, "--format", "json").stdout) == every[:1]
    assert every[0]["score"] >= every[1]["score"]


def test_names_may_be_looked_for_without_words(asks):
    assert [hit["report"] for hit in lines_of(asks("search", "--speaker", "Lena Hahn", "--format", "jsonl"))] == [
        "other"
    ]
    assert "give words to look for, or --entity or --speaker" in asks("search").stderr


def test_nothing_found_is_said(asks):
    result = asks("search", "unicorn")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "No report of the library has all that.\n")


@pytest.mark.parametrize("words", ["\udcff", "", "%", "'", '"', "(", "*", "NOT", "x" * 5000, "a:b", "NEAR(a b)"])
def test_strange_words_are_not_found(asks, words):
    for command in (("search", words), ("search", "barge", "--speaker", words), ("stories", "--publisher", words)):
        result = asks(*command)
        assert (result.exit_code, result.stdout) in ((0, ""), (2, "")), command
