"""A view in which typography does not matter."""

from hypothesis import given
from hypothesis import strategies as st

from retold.text import fold


def test_marks_dashes_spaces_and_capitals_are_plain() -> None:
    assert fold("“It’s”\u00a0—\tHE said «no»") == '"it\'s" - he said "no"'


@given(st.text())
def test_offsets_stay(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
