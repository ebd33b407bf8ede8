"""Kinds of words, tokens."""

import pytest

from retold.model import Span
from retold.reading.events.tokens import tokens_of
from retold.reading.events.words import kind_of


@pytest.mark.parametrize(
    ("word", "kind"),
    [("the", "the"), ("strike", "nvb"), ("plants", "xvz"), ("fled", "vdn"), ("bankruptcies", "nes"),
     ("nation", "thing"),
     ("lamination", "n-tion"), ("blorped", "ed"), ("quickly", "ly"), ("12", "#"), ("viable", "adjective"),
     ("cups", "ns")],
)  # fmt: skip
def test_kinds(word: str, kind: str) -> None:
    assert kind_of(word) == kind


def test_names_are_told_from_words_by_their_capitals_and_by_what_is_known() -> None:
    text = "Shelling hit the US base, May told NATO."
    kinds = [token.kind for token in tokens_of(text, Span(0, len(text)))]
    assert kinds == ["ne", "nvbdn", "the", "Name", "xvb", ",", "Name", "vdn", "Name", "."]
    assert tokens_of(text, Span(0, len(text)), [Span(0, 8)])[0].kind == "Name"


def test_negations_and_possessives_are_tokens() -> None:
    text = "Ada’s firm didn’t pay Mr. Ng."
    assert [token.word for token in tokens_of(text, Span(0, len(text)))] == [
        "Ada", "'s", "firm", "did", "n't", "pay", "Mr.", "Ng", ".",
    ]  # fmt: skip
