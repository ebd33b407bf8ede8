"""Which correspondences keep the common order."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from retold.aligning.order import in_order

_STEPS = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 12), st.integers(1, 9)), max_size=12, unique_by=lambda s: s[0]
)


def test_a_moved_sentence_is_off_the_order() -> None:
    steps = [(0, 3, 10), (1, 0, 10), (2, 1, 10), (3, 2, 10)]
    assert in_order(steps) == [False, True, True, True]


def test_no_steps() -> None:
    assert in_order([]) == []


def test_the_heavier_of_two_swapped_sentences_stays() -> None:
    assert in_order([(0, 1, 30), (1, 0, 20)]) == [True, False]


@given(_STEPS)
def test_read_from_b_to_a_it_is_the_same(steps: list[tuple[int, int, int]]) -> None:
    assert in_order(steps) == in_order([(b, a, weight) for a, b, weight in steps])


@given(_STEPS)
def test_what_is_in_order_by_length_alone_is_a_chain(steps: list[tuple[int, int, int]]) -> None:
    distinct = [(a, b, 2**place) for place, (a, b, _) in enumerate(steps)]
    kept = sorted(step for step, good in zip(distinct, in_order(distinct), strict=True) if good)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(kept))
