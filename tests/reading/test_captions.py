"""Lines that are passed over at once are those that no pattern fits."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.reading import captions
from retold.text import furniture


@pytest.mark.parametrize("pattern", [captions._CREDIT, captions._CREDIT_IN_CAPITALS], ids=["credit", "capitals"])
def test_every_credit_has_a_sign_of_one(pattern: re.Pattern[str]) -> None:
    @given(st.from_regex(pattern, alphabet=st.characters(max_codepoint=255)))
    def has_sign(line: str) -> None:
        assert captions._has_credit(line, line)

    has_sign()


@given(st.from_regex(furniture._LETTERS, alphabet=st.characters(max_codepoint=255)))
def test_every_offer_of_letters_has_their_words(line: str) -> None:
    assert furniture._offers_letters(line, line.lower())
