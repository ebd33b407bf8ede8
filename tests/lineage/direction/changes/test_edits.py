import time

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.changes.edits import find_edits
from retold.lineage.measure import measure


def edits(one: str, other: str):
    a, b = reading_of(one, "a"), reading_of(other, "b")
    pair = measure(a, b, in_step(a, b))
    return [(" ".join(one.words_a(pair)), " ".join(one.words_b(pair)), one.alone) for one in find_edits(pair)]


def test_exchanged_added_and_lost_words():
    other = FERRY.replace("three hours", "two hours").replace("the hull", "the lower hull").replace("Two tugs", "Tugs")
    assert edits(FERRY, other) == [("two", "", False), ("three", "two", True), ("", "lower", True)]


def test_the_other_way_round():
    other = FERRY.replace("three hours", "two hours")
    assert edits(other, FERRY) == [("two", "three", True)]


def test_the_same_text_has_no_edits():
    assert edits(FERRY, FERRY) == []


def test_sentences_that_never_end_are_not_compared():
    endless = " ".join(f"word{number % 977}" for number in range(60_000))
    start = time.process_time()
    assert edits(endless, endless.replace("word5 ", "")) == []
    assert time.process_time() - start < 3
