"""Verbs by their forms."""

import pytest

from retold.text import split_words
from retold.text.predicates import predicates


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The drying tower burned and two silos split open.", {"burn": False, "split": False}),
        ("The blaze broke out at four.", {"break": True}),
        ("It spread to two silos, and crews hope to save the rest.", {"spread": False, "save": False}),
        ("Trains to villages stood still in the evening.", {"stand": False}),
        ("He would not choose.", {"choos": False}),
        ("A sleeping car of the Reading line.", {}),
        ("", {}),
    ],
)
def test_verbs(text: str, verbs: dict[str, bool]) -> None:
    assert predicates(split_words(text)) == verbs
