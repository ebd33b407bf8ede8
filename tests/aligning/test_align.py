"""Sentence correspondences of two reports."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from aligning.readings import reading
from retold.aligning import align
from retold.model import Correspondence, Reading

_FERRY = (
    "A ferry with 120 passengers sank off the island of Lesbos on Monday, officials said.",
    "Coastguard vessels rescued 97 people during the night.",
    "The captain was arrested and will appear before a magistrate in Mytilene.",
    "Fishermen complained that the harbour lights had been broken for weeks.",
)
_FERRY_REWORDED = (
    "A boat carrying 120 passengers went down near the isle of Lesbos on Monday, authorities said.",
    "Fishermen said lights in the harbor had been broken for weeks.",
    "Overnight, 97 people were saved by coastguard ships.",
    "The captain was detained and is to go before a magistrate in Mytilene.",
)
_LINES = st.lists(st.sampled_from([*_FERRY, *_FERRY_REWORDED, "He did not.", "Rain fell on Lesbos."]), max_size=9)


def _links(a: Reading, b: Reading) -> list[tuple[Sequence[int], Sequence[int]]]:
    return [(one.a, one.b) for one in align(a, b).correspondences]


def test_reworded_and_moved() -> None:
    found = align(reading("a", *_FERRY), reading("b", *_FERRY_REWORDED))
    assert [(one.a, one.b, one.kind, one.moved) for one in found.correspondences] == [
        ((0,), (0,), "reworded", False),
        ((1,), (2,), "reworded", False),
        ((2,), (3,), "reworded", False),
        ((3,), (1,), "reworded", True),
    ]
    assert (found.a, found.b) == ("a", "b")


def test_marks_spaces_and_capitals_leave_it_the_same() -> None:
    a = reading("a", "“We are CLOSED,” the museum’s director said.")
    b = reading("b", '"We are closed", the  museum\'s Director said')
    assert align(a, b).correspondences == (Correspondence((0,), (0,), "same", 1.0),)


def test_one_sentence_tells_what_two_tell() -> None:
    a = reading(
        "a",
        "The strike is the first by Danish pilots in eleven years.",
        "It began three weeks after talks over pensions collapsed.",
        "Copenhagen airport cancelled 40 departures.",
    )
    b = reading(
        "b",
        "The strike, the first by Danish pilots in 11 years, began three weeks after the collapse of pension talks.",
        "At Copenhagen airport 40 departures were cancelled.",
    )
    assert _links(a, b) == [((0, 1), (0,)), ((2,), (1,))]


def test_furniture_and_metadata_never_correspond() -> None:
    line = "Subscribe to the Harbour Gazette newsletter for shipping news."
    a = reading("a", line, _FERRY[0], sections={0: "furniture"})
    b = reading("b", line, _FERRY[0], sections={0: "metadata"})
    assert _links(a, b) == [((1,), (1,))]


def test_words_that_tell_nothing_do_not_make_a_correspondence() -> None:
    a = reading("a", _FERRY[0], "He declined to comment.")
    b = reading(
        "b", "The ministry raised the price of bread in Tunis.", "Prices had been frozen.", "He declined to comment."
    )
    assert _links(a, b) == []


def test_identical_reports_align_one_to_one_even_where_sentences_repeat() -> None:
    lines = (_FERRY[0], "He did not.", _FERRY[1], "He did not.")
    assert _links(reading("a", *lines), reading("b", *lines)) == [((n,), (n,)) for n in range(4)]


def test_nothing_corresponds_to_nothing() -> None:
    assert align(reading("a"), reading("b", *_FERRY)).correspondences == ()


def test_a_headline_like_every_sentence_corresponds_to_none() -> None:
    a = reading("a", "Lesbos mourns as questions over ferry safety grow louder", *_FERRY[1:], sections={0: "headline"})
    b = reading("b", *(f"The ferry company of Lesbos {what}." for what in ("hired divers", "lost money", "apologised")))
    assert all(0 not in one.a for one in align(a, b).correspondences)


@settings(max_examples=60, deadline=None)
@given(_LINES)
def test_any_report_aligns_with_itself_one_to_one(lines: list[str]) -> None:
    one = reading("a", *lines)
    assert align(one, one).correspondences == tuple(Correspondence((n,), (n,), "same", 1.0) for n in range(len(lines)))


@settings(max_examples=100, deadline=None)
@given(_LINES, _LINES)
def test_read_from_b_to_a_it_is_the_same(lines_a: list[str], lines_b: list[str]) -> None:
    a, b = reading("a", *lines_a), reading("b", *lines_b)
    there = {(one.a, one.b, one.kind, one.score, one.moved) for one in align(a, b).correspondences}
    back = {(one.b, one.a, one.kind, one.score, one.moved) for one in align(b, a).correspondences}
    assert there == back
