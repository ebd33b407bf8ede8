from hypothesis import given
from hypothesis import strategies as st

from retold.stories.quorum import Groups, components, mean_between


def test_a_chain_is_no_group() -> None:
    chain = [(0, 1, 0.5), (1, 2, 0.5), (3, 4, 0.5), (4, 5, 0.5), (0, 2, 0.5), (3, 5, 0.5), (2, 3, 0.4)]
    assert Groups(chain, 6).join_all() == [[0, 1, 2], [3, 4, 5]]


def test_lookalikes_are_told_apart_by_what_holds_each_of_them_together() -> None:
    inside = [(0, 1, 0.6), (2, 3, 0.6)]
    across = [(a, b, 0.3) for a in (0, 1) for b in (2, 3)]
    assert Groups(inside + across, 4).join_all() == [[0, 1], [2, 3]]
    assert Groups([(0, 1, 0.35), (2, 3, 0.35), *across], 4).join_all() == [[0, 1, 2, 3]]


def test_the_least_likeness_of_two() -> None:
    assert Groups([(0, 1, 0.13)], 2).join_all() == [[0], [1]]
    assert Groups([(0, 1, 0.15)], 2).join_all() == [[0, 1]]


def test_components() -> None:
    assert components([(4, 2), (2, 3), (0, 5)], 6) == [0, 1, 2, 2, 2, 0]


def test_units_vote_once_however_many_reports_they_have() -> None:
    pairs = [(0, 1, 0.9), (0, 2, 0.4), (1, 2, 0.2)]
    assert list(mean_between(pairs, [0, 0, 1], [2, 1])) == [(0, 1, (0.4 + 0.2) / 2)]


@given(st.dictionaries(st.tuples(st.integers(0, 7), st.integers(0, 7)), st.floats(0.05, 1), max_size=20))
def test_every_unit_is_in_one_group(likeness: dict[tuple[int, int], float]) -> None:
    groups = Groups([(a, b, value) for (a, b), value in likeness.items() if a < b], 8).join_all()
    assert sorted(unit for group in groups for unit in group) == list(range(8))
