"""Words with their offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.text import content_words, is_stopword, split_words


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("The U.S. senator's don’t-know", ["The", "U.S.", "senator's", "don’t", "know"]),
        ("$1.2bn, 1,200 men at 9:30", ["$", "1.2", "bn", "1,200", "men", "at", "9:30"]),
        ("45 per cent or 45%", ["45", "per cent", "or", "45", "%"]),
        ("twenty-one of the United States", ["twenty-one", "of", "the", "United States"]),
        ("the 18th, the 1990s, 10km", ["the", "18th", "the", "1990s", "10", "km"]),
        (
            "FORTY-TWO of the UNITED NATIONS, 12.5 Per Cent on the 18TH",
            ["FORTY-TWO", "of", "the", "UNITED NATIONS", "12.5", "Per Cent", "on", "the", "18TH"],
        ),
        ("ten percent, United fans, sixty-odd, U.S", ["ten", "percent", "United", "fans", "sixty", "odd", "U", "S"]),
        (" … — ", []),
    ],
)
def test_what_is_one_word(text: str, surfaces: list[str]) -> None:
    assert [word.surface for word in split_words(text)] == surfaces


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Rain fell. Rivers rose."
    assert [word.span.of(text) for word in split_words(text, 11, 17)] == ["Rivers"]


@given(st.text())
def test_every_word_slices_back(text: str) -> None:
    assert all(word.span.of(text) == word.surface for word in split_words(text))


def test_pronoun_and_country() -> None:
    assert [is_stopword(word) for word in ("us", "US", "The", "don’t", "ferry")] == [True, False, True, True, False]


def test_content_words_are_those_of_all_words_that_are_no_grammar() -> None:
    text = "The ferry to Marlow was late, and the US said it doesn't know why."
    assert content_words(text, 4, 60) == [word for word in split_words(text, 4, 60) if word.content]
