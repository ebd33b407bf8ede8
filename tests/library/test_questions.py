"""What a library answers."""

import pytest

from library.news import COPY, CUT, OWN, REPORTS, UPDATE, WIRE
from retold.errors import (
    UnknownStoryError,
)
from retold.library.library import Library


def test_a_story_in_a_list(filled):
    entry = filled.entry(filled.story_of(WIRE))
    assert (entry.id, entry.label, entry.first, entry.last) == (COPY, REPORTS[0].title, "2024-01-02", "2024-01-04")
    assert (entry.reports, entry.publishers) == (5, 4)
    assert (entry.roots.low, entry.roots.high) == (2, 2)
    assert [report.id for report in filled.members(entry.id)] == [COPY, WIRE, CUT, OWN, UPDATE]
    assert filled.stories(until="2024-01-04", least=2)[-1] == entry
    with pytest.raises(UnknownStoryError):
        filled.entry("nothing")


def test_search(filled):
    master = REPORTS[0].text.split("said. ")[1].split(",")[0]
    [first, *_] = hits = filled.search("harbour master")
    assert {hit.report for hit in hits} == {WIRE, COPY, CUT, UPDATE}
    assert first.snippet == first.span.of(filled.report(first.report).text)
    assert {hit.report for hit in filled.search("harbour", publisher="northwire")} == {WIRE, UPDATE}
    assert {hit.report for hit in filled.search("harbour", speaker=master)} == {WIRE, COPY, CUT, UPDATE}
    assert {hit.report for hit in filled.search("", entity=master.split()[1])} >= {OWN}
    assert filled.search("harbour", entity="Nobody Here") == []


def test_why(filled):
    explained = filled.why(OWN)
    assert (explained.story.id, explained.placement.report) == (COPY, OWN)
    [best, *_] = explained.inside
    shared = next(item for item in best.judgement.evidence if item.cue == "shared names")
    other = filled.report(best.neighbour.report)
    assert all(span.of(REPORTS[3].text)[0].isupper() for span in shared.a)
    assert all(span.of(other.text)[0].isupper() for span in shared.b)
    assert explained.labels[COPY] == REPORTS[0].title
    assert explained.log == tuple(filled.log(COPY)) != ()


def test_what_cannot_be_asked_for_is_refused_with_what_can(filled, tmp_path):
    def refusal(ask):
        try:
            ask()
        except ValueError as error:
            return str(error)
        return None

    assert refusal(lambda: filled.stories(order="best")) == "No order 'best'; give latest or largest."
    assert refusal(lambda: filled.stories(since="soon")) == "'soon' is no day; give one as 2026-03-17."
    assert (
        refusal(lambda: filled.search("ferry", until="2026-13-01")) == "'2026-13-01' is no day; give one as 2026-03-17."
    )
    assert refusal(lambda: filled.export(tmp_path / "out", "csv")) == "No form 'csv'; give jsonl or parquet."
    assert refusal(lambda: Library(tmp_path / "x.db", window=0)) == "A window of 0 days holds nothing; give 1 or more."
