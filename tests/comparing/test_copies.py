"""Reports with the very same text: compared once, cited all."""

import time
from dataclasses import replace

import retold
from retold.comparing import first_of_each
from retold.comparing.copies import among_first, with_copies
from retold.model import Citation, Relation, Report, Span
from retold.reading import read

TEXT = """A crane fell onto the ferry pier of Tarn on Monday, police said.

"It simply bowed like a heron," said Ada Quint, the harbour master.

Three dock workers were slightly hurt. It is unclear why the crane gave way.
"""
OTHER = """On Monday a crane toppled onto the pier of Tarn, where ferries land, police said.

"It simply bowed like a heron," Ada Quint told reporters.
"""


def report(name: str, text: str = TEXT, published: str | None = "2031-03-03T10:00:00") -> Report:
    return Report(name, text, title="Crane falls onto pier", published=published, publisher=name)


def test_the_earliest_stands_for_all_with_its_text() -> None:
    reports = [
        report("a", published="2031-03-04"), report("b"), report("c", published=None), report("d", OTHER),
    ]  # fmt: skip
    assert first_of_each([read(one) for one in reports]) == {"a": "b", "b": "b", "c": "b", "d": "d"}


def test_links_of_copies_are_links_of_the_first() -> None:
    def link(a: str, b: str, share: float, *, certain: bool = True) -> Relation:
        return Relation(a, b, "derived", "rewrite", "undecided", share, share, certain)

    first = {"a": "a", "b": "a", "c": "c", "d": "c"}
    links = [link("a", "b", 1.0), link("b", "c", 0.9, certain=False), link("d", "a", 0.5), link("d", "c", 1.0)]
    assert among_first(links, first) == [replace(links[2], a="c", b="a")]


def test_copies_are_told_and_cited_beside_the_first() -> None:
    (alone,) = retold.tell([report("a"), report("x", OTHER)])
    (story,) = retold.tell([report("a"), report("b"), report("c"), report("x", OTHER)])
    assert story.reports == ("a", "b", "c", "x")
    assert [claim.text for claim in story.claims] == [claim.text for claim in alone.claims]
    for claim, before in zip(story.claims, alone.claims, strict=True):
        spans = {telling.report: telling.spans for telling in claim.tellings}
        assert spans.get("a") == spans.get("b") == spans.get("c")
        assert (claim.independent.low, claim.independent.high) == (before.independent.low, before.independent.high)
    assert {cite.report for quote in story.quotes for cite in quote.tellings} == {"a", "b", "c", "x"}
    assert {cite.report for asked in story.open_questions for cite in asked.cites} == {"a", "b", "c"}
    notes = {reason.note for claim in story.claims for reason in claim.independent.reasons if reason.cue == "copies"}
    assert notes == {"b and 1 more have the text of a word for word; they count as one account"}


def test_copies_of_who_tells_a_sentence_in_part_tell_it_in_part() -> None:
    reports = [report("a"), report("b"), report("x", OTHER)]
    (story,) = retold.tell(reports)
    sentence = replace(story.account[0], cites=(Citation("x", Span(0, 3)), Citation("a", Span(0, 3))), in_part=("a",))
    (told,) = with_copies(replace(story, account=(sentence,)), {"a": "a", "b": "a", "x": "x"}).account
    assert [cite.report for cite in told.cites] == ["x", "a", "b"]
    assert told.in_part == ("a", "b")


def test_a_house_counts_once_unless_others_have_its_text() -> None:
    reports = [report("Gazette"), report("Courier", OTHER), report("Post", OTHER)]
    houses = {"The Gazette": "Quill", "courier": "Quill"}
    counts = [
        {(claim.independent.low, claim.independent.high) for claim in story.claims if "crane" in claim.text}
        for some in (reports[:2], reports)
        for story in retold.tell(some, houses=houses)
    ]
    assert all(high == 1 for _, high in counts[0])
    assert any(high == 2 for _, high in counts[1])


def test_without_copies_nothing_changes() -> None:
    (story,) = retold.tell([report("a"), report("x", OTHER)])
    assert with_copies(story, {"a": "a", "x": "x"}) is story


def test_a_hundred_copies_cost_little_more_than_one() -> None:
    reports = [report(f"r{number}") for number in range(100)]
    started = time.process_time()
    (story,) = retold.tell(reports)
    assert time.process_time() - started < 3
    assert {len(claim.tellings) for claim in story.claims} == {100}
