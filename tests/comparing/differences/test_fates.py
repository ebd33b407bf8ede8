"""What became of those who are counted."""

import pytest

from comparing.differences.test_find import compare
from retold.comparing.differences.fates import fate_of


@pytest.mark.parametrize(
    ("text", "number", "fate"),
    [
        ("the storm killed at least 12 people", "12", "dead"),
        ("12 farm workers were killed and 40 others hurt", "12", "dead"),
        ("12 farm workers were killed and 40 others hurt", "40", "hurt"),
        ("killing 12 and injuring 40 people", "40", "hurt"),
        ("the death toll rose to 12", "12", "dead"),
        ("the number of dead in the town has risen to five", "five", "dead"),
        ("they recovered the bodies of two climbers", "two", "dead"),
        ("eight people lost their lives", "eight", "dead"),
        ("the storm claimed four lives", "four", "dead"),
        ("he saved four lives", "four", "safe"),
        ("five fans were held by police", "five", "held"),
        ("eleven people have fallen ill", "eleven", "ill"),
        ("12 people and the ill were moved", "12", ""),
        ("the town has 12 schools", "12", ""),
    ],
)
def test_the_fate_stands_before_or_behind_a_number(text: str, number: str, fate: str) -> None:
    start = text.index(number)
    assert fate_of(text, start, start + len(number)) == fate


def test_numbers_of_two_fates_are_no_difference() -> None:
    one, other = "In Norton 11 people have fallen ill.", "In Norton three people have died."
    assert [found for found in compare(one, other) if found[0] == "number"] == []
