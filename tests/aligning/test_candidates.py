"""Which pairs of sentences are worth a look."""

import time

from aligning.readings import reading
from retold.aligning import align
from retold.aligning.candidates import PARTNERS, find_candidates
from retold.aligning.signs import find_signs


def test_only_pairs_that_share_something() -> None:
    a, b = find_signs(
        reading("a", "Glaziers repaired the abbey.", "Rain fell."), reading("b", "Rain stopped.", "Abbey opens.")
    )
    assert find_candidates(a, b) == [(0, 1), (1, 0)]


def test_a_long_report_has_few_candidates_a_sentence() -> None:
    lines = [f"Ward {number} of Leeds elected councillor Smith{number} on Thursday." for number in range(400)]
    a, b = find_signs(reading("a", *lines), reading("b", *reversed(lines)))
    found = find_candidates(a, b)
    assert {(number, 399 - number) for number in range(400)} <= set(found)
    assert len(found) <= 2 * (PARTNERS + 4) * 400


def test_a_thousand_sentences_take_seconds_not_minutes() -> None:
    lines = [f"Ward {number} of Leeds elected councillor Smith{number} on Thursday." for number in range(1000)]
    start = time.process_time()
    found = align(reading("a", *lines), reading("b", *(line.replace("elected", "chose") for line in lines)))
    assert [(one.a, one.b) for one in found.correspondences] == [((n,), (n,)) for n in range(1000)]
    assert time.process_time() - start < 20


def test_of_many_that_share_as_much_the_nearest_are_looked_at() -> None:
    a, b = find_signs(reading("a", *["Rain fell."] * 5), reading("b", *["Rain stopped."] * 401))
    found = find_candidates(a, b)
    assert {i for i, _ in found} == set(range(5))
    assert [j for i, j in found if i == 2] == list(range(200 - PARTNERS // 2, 200 + PARTNERS // 2 + 1))
    assert [(i, 400 - j) for i, j in reversed(found)] == [(4 - i, j) for i, j in found]
    assert [(j, i) for j, i in find_candidates(b, a)] == sorted((j, i) for i, j in found)


def test_one_sentence_a_thousand_times_takes_no_minute() -> None:
    start = time.process_time()
    align(reading("a", *["Rain fell in Leeds."] * 1500), reading("b", *["Rain stopped in Leeds."] * 100))
    assert time.process_time() - start < 5
