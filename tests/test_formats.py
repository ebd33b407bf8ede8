import msgspec
import pytest

import retold
from retold import formats
from retold.model import Report

A = Report(
    "a",
    'The mill in Osk burned down on 3 May 2021, police said. "It was the wiring," miller Ada Holm told reporters.\n',
    published="2021-05-04",
)
B = Report(
    "b",
    'Police said the mill in Osk burned down on 3 May 2021. "It was old wiring," miller Ada Holm told reporters.\n',
)

READING = {"id", "title", "text", "published", "sentences", "entities", "names", "dates", "statements", "events"}
COMPARISON = {"a", "b", "same_story", "relation", "alignment", "differences", "sentences_a", "sentences_b"}
RELATION = {"level", "kind", "direction", "share_a", "share_b", "evidence"}
STORY = {
    "id", "label", "first", "last", "reports", "lineages", "claims", "quotes", "timeline", "open_questions", "account",
}  # fmt: skip


def test_a_reading_has_the_fields_of_the_exchange_format():
    record = formats.reading_json(retold.read(A))
    assert set(record) >= READING
    assert record["published"] == {
        "value": "2021-05-04", "basis": "metadata", "evidence": record["published"]["evidence"], "candidates": [],
    }  # fmt: skip
    for statement in record["statements"]:
        assert set(statement) >= {"id", "kind", "source", "cue", "content", "speaker", "parent", "status"}
    for date in record["dates"]:
        assert set(date) >= {"start", "end", "type", "value", "earliest", "latest", "approx", "anchor", "rule"}


def test_a_comparison_has_the_fields_of_the_exchange_format():
    record = formats.comparison_json(retold.compare(A, B))
    assert set(record) >= COMPARISON
    assert set(record["relation"]) >= RELATION
    for claim in record["claims"]:
        assert set(claim) >= {"id", "text", "independent", "status", "date", "tellings", "conflicts"}


def test_a_grouping_is_a_line_a_report_then_a_line_a_link():
    lines = list(formats.grouping_json(retold.group([A, B])))
    assert [line["id"] for line in lines[:2]] == ["a", "b"]
    assert all(set(line) == {"id", "story", "lineage"} for line in lines[:2])
    for line in lines[2:]:
        assert set(line) <= {"link", "family", "roots"}


def test_a_story_has_the_fields_of_the_exchange_format():
    (story,) = retold.tell([A, Report("c", A.text)])
    assert set(formats.story_json(story)) >= STORY


@pytest.mark.parametrize(
    "write", [lambda: formats.reading_json(retold.read(A)), lambda: formats.comparison_json(retold.compare(A, B))]
)
def test_records_are_plain_data(write):
    record = write()
    assert msgspec.json.decode(msgspec.json.encode(record)) == record
