"""The words that are compared, freed of customs of writing."""

import pytest

from retold.comparing.wording import comparable_words, spelled
from retold.model import Span


def written(text: str) -> list[str]:
    return [spelled(word) for word in comparable_words(text, [Span(0, len(text))])]


SAME = [
    ("We don’t realise it", "We do not realize it"),
    ("We can't promise it", "We cannot promise it"),
    ("three travelled whilst he learnt", "3 traveled while he learned"),
    ("40 per cent in South Korea", "40 percent in South Korea"),
    ("the defence of the centre", "the defense of the center"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_customs_of_writing_are_evened_out(one: str, other: str) -> None:
    assert written(one) == written(other)


@pytest.mark.parametrize(("one", "other"), [("he realised", "he realises"), ("it was filled", "it was filed")])
def test_other_forms_and_words_stay_apart(one: str, other: str) -> None:
    assert written(one) != written(other)


def test_a_contraction_is_two_words_and_a_nation_one() -> None:
    text = "New Zealand won't"
    found = comparable_words(text, [Span(0, len(text))])
    assert [(word.surface, word.concept) for word in found] == [
        ("New Zealand", "new_zealand"),
        ("wo", "will"),
        ("n't", "not"),
    ]
