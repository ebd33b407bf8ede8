from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from retold.stories.bulk import keys_and_weights, make_features
from retold.stories.concepts import Concepts
from retold.stories.likeness import weights_of
from retold.stories.likenesses import Likenesses
from retold.stories.neighbours import keys_of
from retold.stories.postings import Postings
from retold.stories.profiles import Profile

KINDS = 1 << 29

few_words = st.lists(st.sampled_from([1, 2, 3, 500_000_000, (1 << 29) - 1]), max_size=8)
pairs = st.dictionaries(st.tuples(st.integers(0, 5), st.integers(6, 9)), st.integers(300, 9000))


def made(body: Sequence[int], lead: Sequence[int]) -> Profile:
    """A profile of words by their numbers, of which those of the lead are names; each has an idf of its own."""
    return Profile(concepts(body), concepts([number + KINDS for number in lead]), None)


def concepts(numbers: Sequence[int]) -> Concepts:
    rarities = [number % KINDS % 200 + 1 for number in numbers]
    return Concepts(np.array(numbers, np.uint32), np.array(rarities, np.uint8))


@given(st.lists(st.builds(made, few_words, few_words), max_size=5))
def test_many_profiles_have_the_keys_and_weights_that_each_has_alone(profiles: list[Profile]) -> None:
    found = [(keys.tolist(), weights.tolist()) for keys, weights in keys_and_weights(profiles)]
    assert found == [(keys_of(one).tolist(), weights_of(one).tolist()) for one in profiles]


@given(st.lists(st.tuples(few_words, few_words), max_size=5))
def test_features_made_for_many_profiles_are_those_that_each_makes_alone(
    words: list[tuple[Sequence[int], Sequence[int]]],
) -> None:
    profiles = [made(*some) for some in words]
    make_features(profiles)
    alone = [made(*some) for some in words]
    found, asked = ([(one.features, one.strengths, one.rarities) for one in some] for some in (profiles, alone))
    assert [[part.tolist() for part in parts] for parts in found] == [[p.tolist() for p in parts] for parts in asked]


def test_more_profiles_than_a_batch_holds_keep_their_order() -> None:
    profiles = [made([number + 1, number + 2], [number + 1]) for number in range(1100)]
    found = [keys.tolist() for keys, _ in keys_and_weights(profiles)]
    assert found == [keys_of(one).tolist() for one in profiles]


def test_reports_posted_together_are_found_like_those_posted_in_turn() -> None:
    keys = [np.array(some, np.uint32) for some in ([5, 1 << 31], [5, 6], [6, 1 << 31])]
    one, other = Postings(), Postings()
    one.post_all([3, 4, 7], keys)
    for number, some in zip((3, 4, 7), keys, strict=True):
        other.post(number, some)
    asked = np.array([5, 6, 1 << 31], np.uint32), np.full(3, 9, np.int32), 2, np.ones(10, np.int8), 0
    assert [found.tolist() for found in one.latest(*asked)] == [found.tolist() for found in other.latest(*asked)]


@given(pairs)
def test_likenesses_taken_in_together_are_those_added_in_turn(values: dict[tuple[int, int], int]) -> None:
    one, other = Likenesses(), Likenesses()
    one.take_in(np.array([(*pair, value) for pair, value in values.items()], np.int64).reshape(-1, 3))
    for (a, b), value in values.items():
        other.add(a, b, value)
    assert [one.of(number) for number in range(10)] == [other.of(number) for number in range(10)]


def test_postings_that_are_expected_are_found_like_others() -> None:
    one, other = Postings(), Postings()
    one.expect(2_000_000)
    for postings in (one, other):
        postings.post_all([3, 4], [np.array(some, np.uint32) for some in ([5, 1 << 31], [5, 6])])
    asked = np.array([5, 6, 1 << 31], np.uint32), np.full(3, 9, np.int32), 2, np.ones(10, np.int8), 0
    assert [found.tolist() for found in one.latest(*asked)] == [found.tolist() for found in other.latest(*asked)]
