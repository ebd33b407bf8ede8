"""A conflict in words and as JSON."""

from retold.formats.conflicts import conflict_json, conflict_words
from retold.model import Conflict, ConflictSide, Span


def test_both_sides_and_what_they_mean() -> None:
    some = ConflictSide("a", Span(4, 8), "12", low=12.0, high=12.0, reports=("a",), accounts=(1, 1), claim="a:1")
    more = ConflictSide("b", Span(4, 15), "over 15", low=15.0, high=30.0, published="2031-03-04")
    assert conflict_json(Conflict("number", some, more, "b")) == {
        "kind": "number",
        "a": {
            "report": "a", "span": (4, 8), "words": "12", "low": 12.0, "high": 12.0, "earliest": None, "latest": None,
            "reports": ("a",), "accounts": {"low": 1, "high": 1}, "published": None, "claim": "a:1",
        },
        "b": {
            "report": "b", "span": (4, 15), "words": "over 15", "low": 15.0, "high": 30.0, "earliest": None,
            "latest": None, "reports": (), "accounts": None, "published": "2031-03-04", "claim": None,
        },
        "updated_by": "b",
        "grown_by": None,
        "note": "number: a has “12”, b has “over 15” (updated by b)",
    }  # fmt: skip


def test_all_who_have_a_side_are_counted_and_the_first_named() -> None:
    some = ConflictSide("a", words="12", reports=("a", "b", "c", "d", "e"), accounts=(2, 3))
    more = ConflictSide("f", words="15", reports=("f", "g"), accounts=(1, 1))
    assert conflict_words(Conflict("number", some, more)) == (
        "number: a, b, c and 2 more have “12” (2–3 independent accounts), f and g have “15” (1 independent account)"
    )


def test_what_may_have_grown_is_told_in_its_order() -> None:
    more = ConflictSide("b", words="15", reports=("b",), published="2031-03-04T16:00:00Z")
    less = ConflictSide("a", words="12", reports=("a",), published="2031-03-04T10:00:00Z")
    assert conflict_words(Conflict("number", more, less, grown_by="b")) == (
        "number: from “12” (a, 2031-03-04 10:00) to “15” (b, 2031-03-04 16:00);"
        " undecided whether this is an update or a conflict"
    )


def test_who_denies_has_a_word_for_it_and_the_other_has_none() -> None:
    denied = Conflict("negation", ConflictSide("a"), ConflictSide("b", Span(9, 12), "not"))
    assert conflict_words(denied) == "negation: b has “not”, a has none"
