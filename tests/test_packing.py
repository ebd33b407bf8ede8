import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.packing import join, narrow, split, widen


@given(st.lists(st.binary(max_size=20), max_size=6))
def test_parts_that_are_joined_are_split_again(parts: list[bytes]):
    assert split(join(parts)) == parts


@given(st.lists(st.binary(max_size=9), max_size=4), st.integers(1, 40))
def test_bytes_that_are_cut_off_are_refused(parts: list[bytes], missing: int):
    whole = join(parts)
    with pytest.raises(ValueError, match="Damaged"):
        split(whole[: max(0, len(whole) - missing)])


@given(st.lists(st.integers(0, 2**32 - 1), max_size=9))
def test_narrowed_numbers_are_widened_again(numbers: list[int]):
    assert widen(narrow(np.array(numbers, np.uint32))).tolist() == numbers


def test_small_numbers_take_a_byte_each():
    assert [len(narrow(np.array([7, most], np.uint32))) for most in (255, 256, 65_536)] == [3, 5, 9]
