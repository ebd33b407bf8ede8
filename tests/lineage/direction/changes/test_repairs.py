import pytest

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.changes.edits import find_edits
from retold.lineage.direction.changes.repairs import repaired_words
from retold.lineage.measure import measure


def repairs(one: str, other: str):
    a, b = reading_of(one, "a"), reading_of(other, "b")
    pair = measure(a, b, in_step(a, b))
    return tuple(map(len, repaired_words(pair, find_edits(pair))))


@pytest.mark.parametrize(
    ("word", "instead", "repaired"),
    [
        ("passengers", "pasengers", 1),
        ("engineers", "enginers", 0),
        ("reached", "raeched", 1),
        ("passengers", "travellers", 0),
        ("overhaul", "overhauls", 0),
        ("three", "treee", 0),
        ("Aurora", "Aurorra", 1),
    ],
)
def test_a_misspelt_word_is_the_earlier(word, instead, repaired):
    assert word in FERRY or repaired == 0
    assert repairs(FERRY, FERRY.replace(word, instead)) == (repaired, 0)
    assert repairs(FERRY.replace(word, instead), FERRY) == (0, repaired)


def test_either_may_have_put_something_right():
    one, other = FERRY.replace("passengers", "pasengers"), FERRY.replace("reached", "raeched")
    assert repairs(one, other) == (1, 1)
