"""Sentences that tell nothing but that something is not known."""

import pytest

from retold.comparing.sentences.asking import is_unknown
from retold.model import Report
from retold.reading import read


@pytest.mark.parametrize(
    ("sentence", "unknown"),
    [
        ("It is unclear why the bridge fell, police said.", True),
        ("Who raised the alarm is not known.", True),
        ("The owner did not say whether it would rebuild.", True),
        ("Two people died and how they fell is not known.", False),
        ("The bridge fell on Sunday.", False),
    ],
)
def test_what_only_says_that_something_is_not_known(sentence: str, unknown: bool) -> None:
    reading = read(Report("A", sentence))
    assert is_unknown(reading, reading.sentences[0].span) == unknown
