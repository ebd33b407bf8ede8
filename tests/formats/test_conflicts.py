"""A conflict in words and as JSON."""

from retold.formats.conflicts import conflict_json, conflict_words
from retold.model import Conflict, ConflictSide, Span


def test_both_sides_and_what_they_mean() -> None:
    some = ConflictSide("a", Span(4, 8), "12", low=12.0, high=12.0)
    more = ConflictSide("b", Span(4, 15), "over 15", low=15.0, high=30.0)
    assert conflict_json(Conflict("number", some, more, "b")) == {
        "kind": "number",
        "a": {
            "report": "a", "span": [4, 8], "words": "12", "low": 12.0, "high": 12.0, "earliest": None, "latest": None,
        },
        "b": {
            "report": "b", "span": [4, 15], "words": "over 15", "low": 15.0, "high": 30.0, "earliest": None,
            "latest": None,
        },
        "updated_by": "b",
        "note": "number: a has “12”, b has “over 15” (updated by b)",
    }  # fmt: skip


def test_who_denies_has_a_word_for_it_and_the_other_has_none() -> None:
    denied = Conflict("negation", ConflictSide("a"), ConflictSide("b", Span(9, 12), "not"))
    assert conflict_words(denied) == "negation: b has “not”, a has none"
