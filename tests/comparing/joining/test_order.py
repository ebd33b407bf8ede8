from hypothesis import given
from hypothesis import strategies as st

from retold.comparing.joining.order import in_story_order


def test_what_one_report_lacks_follows_what_comes_before_it_in_the_other() -> None:
    clusters = [[(0, 0), (1, 0)], [(0, 1), (1, 2)], [(1, 1)], [(1, 3)], [(0, 2)]]
    assert in_story_order(clusters) == [0, 2, 1, 4, 3]


def test_what_comes_before_all_that_is_shared_comes_first() -> None:
    assert in_story_order([[(0, 0), (1, 1)], [(0, 1), (1, 2)], [(1, 0)]]) == [2, 0, 1]


@given(st.lists(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), min_size=1, max_size=4), max_size=9))
def test_every_cluster_once(clusters: list[list[tuple[int, int]]]) -> None:
    assert sorted(in_story_order(clusters)) == list(range(len(clusters)))
