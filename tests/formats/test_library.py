from retold.formats.library import entry_json, explained_json, hit_json
from retold.formats.parts import plain
from retold.model import Evidence, Judgement, Roots, Span
from retold.model.answers import Compared, Explained, Hit, LoggedChange, StoryEntry
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


def test_a_line_of_the_stories_has_no_ties():
    assert entry_json(ENTRY) == ENTRY_JSON


def test_a_hit_has_the_place_of_its_words():
    hit = Hit("sun", "Fog", "The Sun", "2024-05-03", "wire", "fog came", Span(10, 18), (Span(10, 13),), 2.123456)
    assert hit_json(hit) == {
        "report": "sun",
        "title": "Fog",
        "publisher": "The Sun",
        "published": "2024-05-03",
        "story": "wire",
        "snippet": "fog came",
        "span": (10, 18),
        "matches": ((10, 13),),
        "score": 2.1235,
    }


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
    cue = {"cue": "shared names", "note": "both have Sund", "a": ((1, 5),), "b": ((2, 6),)}
    assert explained_json(explained) == {
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
        "inside": [{**near, "title": "Fog", "judgement": {"verdict": True, "score": 0.6, "evidence": (cue,)}}],
        "next_best": [],
        "labels": {"mill": "Mill burns"},
        "log": (plain(CHANGE),),
    }
