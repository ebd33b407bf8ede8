from dataclasses import replace

import pytest

from lineage.texts import FERRY, HARVEST, in_step, reading_of
from retold.lineage.direction.releases import release_cues
from retold.lineage.measure import measure


def found(one: str, other: str, url: str | None = None):
    a, b = reading_of(one, "a"), reading_of(other, "b")
    a = replace(a, report=replace(a.report, url=url))
    return [
        (cue.direction, [span.of(a.text) for span in cue.evidence.a], [span.of(b.text) for span in cue.evidence.b])
        for cue in release_cues(measure(a, b, in_step(a, b)))
    ]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        (f"FOR IMMEDIATE RELEASE\n{FERRY}", "FOR IMMEDIATE RELEASE"),
        (f"Statement by Ada Voss\n{FERRY}", "Statement by"),
        (f"HALLAM, May 4 /PRNewswire/ -- {FERRY}", "HALLAM, May 4 /PRNewswire/"),
        (f"{FERRY}\n\nNotes to editors: Merid Lines runs nine ferries.", "Notes to editors"),
        (f"{FERRY}\n\nMedia contact: Ada Voss, 555 0100", "Media contact"),
        (f"{FERRY}\n\nContact: Merid Lines Press Office", "Contact: Merid Lines Press Office"),
    ],
)
def test_news_are_made_from_releases(text, mark):
    assert found(text, FERRY) == [("b_from_a", [mark], [])]
    assert found(FERRY, text) == [("a_from_b", [], [mark])]


def test_an_address_tells_a_release():
    assert found(FERRY, FERRY, "https://merid.example/news/press_release/aurora.html") == [("b_from_a", [], [])]
    assert found(FERRY, FERRY, "https://merid.example/news/release-of-prisoners.html") == []


def test_two_releases_and_none_show_nothing():
    assert found(f"Press release\n{FERRY}", f"Statement by Ada Voss\n{FERRY}") == []
    assert found(FERRY, FERRY) == []


def test_a_release_that_is_mentioned_far_below_makes_none():
    assert found(f"{FERRY} {HARVEST}\nPress release of the union", FERRY) == []


def test_whom_readers_may_ask_makes_no_release():
    assert found(f"{FERRY}\n\nContact the newsroom: desk@planet.example", FERRY) == []
    assert found(f"Media contacts were few.\n{FERRY * 2}", FERRY) == []
