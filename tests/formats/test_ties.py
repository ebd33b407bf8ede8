"""Why two reports may be one account, in words."""

import pytest

from retold.formats.ties import tie_json, tie_words
from retold.model import Span, Tie


@pytest.mark.parametrize(
    ("tie", "words"),
    [
        (Tie("b", "a", "one medium", "Wireline"), "b and a are both of Wireline; they may be one account"),
        (
            Tie("b", "a", "credited", "Wireline"),
            "b credits what it tells to Wireline, as a may have it; they may be one account",
        ),
        (
            Tie("b", None, "credited", "the ledger"),
            "b credits most of what it tells to the ledger, which is not here",
        ),
        (
            Tie("b", "a", "contained", None),
            "b names, counts and quotes nothing that a has not; they may be one account",
        ),
        (Tie("b", "a", "text", None), "b and a share a text, and nothing proves whose; they may be one account"),
    ],
)
def test_a_tie_is_told_in_words(tie, words):
    assert tie_words(tie) == words


def test_a_tie_has_the_places_that_show_it():
    tie = tie_json(Tie("b", "a", "credited", "Wireline", (Span(3, 9),), (Span(0, 8),)))
    assert (tie["spans"], tie["other_spans"], tie["kind"]) == (((3, 9),), ((0, 8),), "credited")
