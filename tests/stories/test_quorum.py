from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from retold.stories.quorum import Groups


def joined(likeness: list[tuple[int, int, int]], units: int) -> list[list[int]]:
    return [group for group, _ in Groups(likeness, [1] * units).join_all()]


def test_a_chain_is_no_group() -> None:
    chain = [(0, 1, 5000), (1, 2, 5000), (3, 4, 5000), (4, 5, 5000), (0, 2, 5000), (3, 5, 5000), (2, 3, 4000)]
    assert Groups(chain, [1] * 6).join_all() == [([0, 1, 2], 15000), ([3, 4, 5], 15000)]


def test_lookalikes_are_told_apart_by_what_holds_each_of_them_together() -> None:
    inside = [(0, 1, 6000), (2, 3, 6000)]
    across = [(a, b, 2500) for a in (0, 1) for b in (2, 3)]
    assert joined(inside + across, 4) == [[0, 1], [2, 3]]
    assert joined([(0, 1, 3500), (2, 3, 3500), *across], 4) == [[0, 1, 2, 3]]


def test_the_least_likeness_of_two() -> None:
    assert joined([(0, 1, 1000)], 2) == [[0], [1]]
    assert joined([(0, 1, 1200)], 2) == [[0, 1]]


def test_a_group_that_comes_as_a_whole_counts_as_its_units_do() -> None:
    assert Groups([(0, 1, 3 * 2500)], [3, 1], [3 * 5000, 0]).join_all() == [([0, 1], 3 * 7500)]
    assert Groups([(0, 1, 3 * 900)], [3, 1], [3 * 5000, 0]).join_all() == [([0], 15000), ([1], 0)]


@given(st.dictionaries(st.tuples(st.integers(0, 7), st.integers(0, 7)), st.integers(500, 10000), max_size=20))
def test_every_unit_is_in_one_group(likeness: dict[tuple[int, int], int]) -> None:
    groups = joined([(a, b, value) for (a, b), value in likeness.items() if a < b], 8)
    assert sorted(unit for group in groups for unit in group) == list(range(8))


def test_of_a_large_group_only_so_many_pairs_can_be_known() -> None:
    inside = 40 * 16 - 16 * 17 // 2
    within = [inside * 3000] * 2
    assert Groups([(0, 1, 40 * 16 * 2000)], [40, 40], within).join_all() == [([0, 1], 2 * within[0] + 40 * 16 * 2000)]
    assert len(Groups([(0, 1, 40 * 16 * 1200)], [40, 40], within).join_all()) == 2


def test_less_is_asked_of_headlines() -> None:
    pairs = [(0, 1, 6000), (2, 3, 6000)] + [(a, b, 2500) for a in (0, 1) for b in (2, 3)]
    apart, together = (Groups(pairs, [1] * 4, lengths=[features] * 4).join_all() for features in (400, 30))
    assert [units for units, _ in apart] == [[0, 1], [2, 3]]
    assert [units for units, _ in together] == [[0, 1, 2, 3]]


def test_what_was_one_story_stays_one_near_the_line() -> None:
    pair = [(0, 1, 1050)]
    apart, kept, met = (
        Groups(pair, [1, 1], came=came).join_all() for came in ([None, None], ["one", "one"], ["one", "two"])
    )
    assert [units for units, _ in kept] == [[0, 1]]
    assert [units for units, _ in apart] == [units for units, _ in met] == [[0], [1]]


def test_a_digest_does_not_bring_together_what_it_is_of() -> None:
    digest = [(0, 1, 3000), (0, 2, 3000), (0, 3, 2900)]
    assert joined(digest, 4) == [[0, 1], [2], [3]]
    assert joined([*digest, (1, 2, 400), (1, 3, 400), (2, 3, 400)], 4) == [[0, 1, 2, 3]]


def test_a_lone_account_joins_the_group_it_is_most_like_where_other_signs_say_so() -> None:
    story = [(0, 1, 2000), (0, 2, 600), (1, 2, 400), (0, 3, 300), (1, 3, 300), (2, 3, 400)]
    asked = []

    def belongs(one: int, others: Sequence[int]) -> bool:
        asked.append((one, list(others)))
        return True

    assert [units for units, _ in Groups(story, [1] * 4).join_all()] == [[0, 1], [2], [3]]
    assert Groups(story, [1] * 4, belongs=belongs).join_all() == [([0, 1, 2], 3000), ([3], 0)]
    assert asked == [(2, [0, 1])]
