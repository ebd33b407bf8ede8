from pathlib import Path

from retold import formats
from retold.library import Added, Compared, Explained, Hit, LoggedChange, Removed, Status, StoryEntry
from retold.model import Evidence, Judgement, Problem, Roots, Span
from retold.model.placed import Neighbour, Placement

ENTRY = StoryEntry("wire", "Ferries collide", "2024-05-03", "2024-05-04", 3, 2, Roots(1, 2))
ENTRY_JSON = {
    "id": "wire",
    "label": "Ferries collide",
    "first": "2024-05-03",
    "last": "2024-05-04",
    "reports": 3,
    "publishers": 2,
    "roots": {"low": 1, "high": 2},
}
CHANGE = LoggedChange(7, "2024-05-05T06:07:08Z", "merged", "wire", "post", ("post",), "merged because 3 of 4 are alike")
CHANGE_JSON = {
    "number": 7,
    "at": "2024-05-05T06:07:08Z",
    "kind": "merged",
    "story": "wire",
    "other": "post",
    "reports": ["post"],
    "reason": "merged because 3 of 4 are alike",
}


def test_an_addition():
    problem = Problem("a.txt", "binary data, not text", "give text", 3, alike=1499)
    added = Added(2, 1, 4, 3, 5, {"began": 1}, (problem,), ("notes.md",))
    assert formats.added_json(added) == {
        "new": 2,
        "versions": 1,
        "known": 4,
        "placed": 3,
        "links": 5,
        "changes": {"began": 1},
        "problems": [
            {
                "path": "a.txt",
                "place": 3,
                "reason": "binary data, not text",
                "remedy": "give text",
                "fatal": True,
                "alike": 1499,
            }
        ],
        "ignored": ["notes.md"],
    }


def test_a_line_of_the_stories_and_of_the_log():
    assert formats.entry_json(ENTRY) == ENTRY_JSON
    assert formats.change_json(CHANGE) == CHANGE_JSON


def test_a_hit_has_the_place_of_its_words():
    hit = Hit("sun", "Fog", "The Sun", "2024-05-03", "wire", "fog came", Span(10, 18), (Span(10, 13),), 2.123456)
    assert formats.hit_json(hit) == {
        "report": "sun",
        "title": "Fog",
        "publisher": "The Sun",
        "published": "2024-05-03",
        "story": "wire",
        "snippet": "fog came",
        "span": [10, 18],
        "matches": [[10, 13]],
        "score": 2.1235,
    }


def test_status_and_removal():
    status = Status(
        Path("my.db"), 12, 3, 1, 4, 5, 5300, 2, "0.1.0", 30, "2024-05-05T06:07:08Z", 7, unread={"de": 2, "und": 1}
    )
    assert formats.status_json(status) == {
        "path": "my.db",
        "reports": 12,
        "versions": 3,
        "pending": 1,
        "stories": 4,
        "links": 5,
        "bytes": 5300,
        "schema": 2,
        "code": "0.1.0",
        "window": 30,
        "last_add": "2024-05-05T06:07:08Z",
        "problems": 7,
        "raw": 0,
        "raw_bytes": 0,
        "unread": {"de": 2, "und": 1},
    }
    assert formats.removed_json(Removed(("a",), {"ended": 1})) == {"reports": ["a"], "changes": {"ended": 1}}


def test_a_place_with_its_reasons():
    neighbour = Neighbour("post", "wire", 0.45678)
    reason = Evidence("shared names", "both have Sund", (Span(1, 5),), (Span(2, 6),))
    explained = Explained(
        report="sun",
        story=ENTRY,
        placement=Placement("sun", "wire", 0.51, (neighbour,), "mill", 0.12, 0.33),
        inside=(Compared(neighbour, "Fog", Judgement(True, 0.6, (reason,))),),
        next_best=(),
        labels={"mill": "Mill burns"},
        log=(CHANGE,),
    )
    near = {"report": "post", "story": "wire", "likeness": 0.4568}
    cue = {"cue": "shared names", "note": "both have Sund", "a": [[1, 5]], "b": [[2, 6]]}
    assert formats.explained_json(explained) == {
        "report": "sun",
        "story": ENTRY_JSON,
        "placement": {
            "score": 0.51,
            "neighbours": [near],
            "next_story": "mill",
            "next_score": 0.12,
            "asked": 0.33,
            "refused": None,
        },
        "inside": [{**near, "title": "Fog", "judgement": {"verdict": True, "score": 0.6, "evidence": [cue]}}],
        "next_best": [],
        "labels": {"mill": "Mill burns"},
        "log": [CHANGE_JSON],
    }
