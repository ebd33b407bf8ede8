"""Whether two quotations are of one speaker."""

import pytest

from retold.comparing.voices import Voice, is_same, may_be_same

CASES = [
    (Voice("Anna Brody", None), Voice("Brody", "mayor"), True, True),
    (Voice("Hankey", None), Voice("Hankie", None), True, True),
    (Voice("Anna Brody", "mayor"), Voice("Karl Weiss", "mayor"), False, False),
    (Voice("Anna Brody", None), Voice(None, None), False, True),
    (Voice(None, "harbour chief"), Voice(None, "harbour chief"), True, True),
    (Voice(None, None), Voice(None, None), False, True),
]


@pytest.mark.parametrize(("one", "other", "same", "maybe"), CASES)
def test_one_speaker_is_known_possible_or_ruled_out(one: Voice, other: Voice, same: bool, maybe: bool) -> None:
    assert (is_same(one, other), may_be_same(one, other)) == (same, maybe)
    assert (is_same(other, one), may_be_same(other, one)) == (same, maybe)
