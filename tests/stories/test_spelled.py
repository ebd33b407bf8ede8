"""Names that two reports spell otherwise."""

import doctest

import pytest

from retold.stories import spelled
from retold.stories.spelled import is_one_name


def test_examples():
    assert doctest.testmod(spelled).failed == 0


@pytest.mark.parametrize(("a", "b", "same"), [
    ("gadhafi", "gaddafi", True),
    ("vendôm", "vendom", True),
    ("henrika", "henrietta", False),
    ("arbenova", "abrenova", True),
    ("sild", "sind", False),
    ("lee", "lei", False),
    ("", "", False),
])  # fmt: skip
def test_slips_and_other_alphabets_make_no_other_name(a, b, same):
    assert is_one_name(a, b) is is_one_name(b, a) is same
