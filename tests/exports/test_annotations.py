from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.made import OWN, REPORTS, STORY, WIRE
from retold.exports.annotations import story_annotations
from retold.exports.naming import urn
from retold.model import Citation, OpenQuestion, Report, Span

MOTIVATIONS = {"identifying", "linking", "highlighting", "questioning"}


def target(report, start, end, text, **via):
    return {
        "source": {"id": urn("report", report), "type": "Text", "format": "text/plain", **via},
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - 32) : start],
                "suffix": text[end : end + 32],
            },
        ],
    }


def test_the_collection_holds_all_that_was_found():
    made = story_annotations(STORY, REPORTS)
    items, name = made["first"].pop("items"), urn("annotations", urn("story", "wire/1"))
    assert made == {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": name,
        "type": "AnnotationCollection",
        "label": "Barge <sinks>",
        "total": 8,
        "first": {"id": f"{name}#page", "type": "AnnotationPage", "partOf": name, "startIndex": 0},
        "last": f"{name}#page",
    }
    assert len(items) == len({one["id"] for one in items}) == 8
    assert {one["motivation"] for one in items} <= MOTIVATIONS


def test_a_telling_of_a_claim_points_at_its_words():
    items = story_annotations(STORY, REPORTS)["first"]["items"]
    assert items[0] == {
        "id": urn("annotation", "claim", "wire/1:1", "wire/1", [0, 24]),
        "type": "Annotation",
        "motivation": "identifying",
        "body": [
            {"type": "SpecificResource", "source": urn("claim", "wire/1:1"), "purpose": "identifying"},
            {
                "type": "TextualBody",
                "value": "A barge sank on the Lume.",
                "format": "text/plain",
                "purpose": "describing",
            },
            {
                "type": "TextualBody",
                "value": "1 to 2 independent accounts; happened, same",
                "format": "text/plain",
                "purpose": "commenting",
            },
        ],
        "target": [target("wire/1", 0, 24, WIRE, via="https://example.org/1?a=1&b=2")],
    }
    assert [(one["motivation"], one["body"][2]["value"]) for one in items[5:6]] == [
        ("linking", "1 to 2 independent accounts; happened, same; perhaps another claim")
    ]


def test_a_quotation_points_at_all_its_wordings_and_a_question_at_its_own():
    quotation, question = story_annotations(STORY, REPORTS)["first"]["items"][-2:]
    assert quotation["body"] == [
        {"type": "TextualBody", "value": "Ada Lind", "format": "text/plain", "purpose": "identifying"}
    ]
    via = {"via": "https://example.org/1?a=1&b=2"}
    assert quotation["target"] == [target("wire/1", 27, 44, WIRE, **via), target("own", 27, 49, OWN)]
    assert (question["motivation"], question["target"]) == ("questioning", [target("wire/1", 62, 79, WIRE, **via)])


def test_an_unnamed_speaker_is_none():
    quotation = replace(STORY.quotes[0], speaker=None)
    [*_, found, _] = story_annotations(replace(STORY, quotes=(quotation,)), REPORTS)["first"]["items"]
    assert (found["motivation"], "body" in found) == ("highlighting", False)


@given(st.text(min_size=1, max_size=200), st.data())
def test_place_and_words_tell_the_same_stretch(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    question = OpenQuestion("?", (Citation("wire/1", Span(start, end)),))
    story = replace(STORY, claims=(), quotes=(), open_questions=(question,))
    [item] = story_annotations(story, [Report("wire/1", text)])["first"]["items"]
    place, words = item["target"][0]["selector"]
    assert words["exact"] == text[place["start"] : place["end"]]
    assert (words["prefix"] + words["exact"] + words["suffix"]) in text


@pytest.mark.parametrize("text", ["a 😀 barge", "e\u0301 barge"])
def test_places_are_characters_not_bytes(text):
    start = text.index("barge")
    question = OpenQuestion("?", (Citation("wire/1", Span(start, start + 5)),))
    story = replace(STORY, claims=(), quotes=(), open_questions=(question,))
    [item] = story_annotations(story, [Report("wire/1", text)])["first"]["items"]
    assert item["target"][0]["selector"][0] == {"type": "TextPositionSelector", "start": start, "end": start + 5}
