"""What words are matched by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.text import concept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("stabilise", "Stabilizing"),
        ("organisations", "organization"),
        ("travelled", "traveled"),
        ("killed", "kill"),
        ("installed", "install"),
        ("fulfil", "fulfill"),
        ("centre", "centers"),
        ("defence", "defense"),
        ("programmes", "program"),
        ("archaeology", "archeology"),
        ("took", "takes"),
        ("women’s", "woman"),
        ("two", "2"),
        ("1,200", "1200"),
        ("18th", "18"),
        ("twenty-three", "23"),
        ("%", "per cent"),
        ("bn", "billion"),
        ("U.N.", "United Nations"),
        ("U.S.", "American"),
        ("Chinese", "China"),
    ],
)
def test_one_concept(one: str, other: str) -> None:
    assert concept(one) == concept(other)


@pytest.mark.parametrize(
    ("one", "other"), [("us", "US"), ("first", "1"), ("dozens", "dozen"), ("meter", "meet"), ("1.5", "15")]
)
def test_two_concepts(one: str, other: str) -> None:
    assert concept(one) != concept(other)


@given(st.text(min_size=1))
def test_any_word_has_a_concept(word: str) -> None:
    assert isinstance(concept(word), str)
