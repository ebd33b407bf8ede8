import pytest

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.changes.edits import find_edits
from retold.lineage.direction.changes.repairs import repaired_words, told_as_past
from retold.lineage.measure import measure


def signs(one: str, other: str):
    a, b = reading_of(one, "a"), reading_of(other, "b")
    pair = measure(a, b, in_step(a, b))
    edits = find_edits(pair)
    return repaired_words(pair, edits).sign, told_as_past(pair, edits).sign


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
    assert signs(FERRY, FERRY.replace(word, instead)) == (repaired, 0)
    assert signs(FERRY.replace(word, instead), FERRY) == (-repaired, 0)


@pytest.mark.parametrize(
    ("word", "instead", "past"),
    [
        ("will hear", "was to hear", -1),
        ("had taken", "has taken", 1),
        ("will hear", "is to hear", 0),
        ("on Friday", "tomorrow", 1),
        ("on Friday", "on Monday", 0),
    ],
)
def test_what_is_told_as_past_is_the_later(word, instead, past):
    assert signs(FERRY, FERRY.replace(word, instead)) == (0, past)
    assert signs(FERRY.replace(word, instead), FERRY) == (0, -past)


def test_as_many_either_way_tell_nothing():
    one, other = FERRY.replace("passengers", "pasengers"), FERRY.replace("reached", "raeched")
    assert signs(one, other) == (0, 0)
