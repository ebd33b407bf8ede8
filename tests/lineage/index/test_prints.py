from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from retold.lineage.index.prints import PLACE_BITS, Print, make_prints

WORDS = st.lists(st.sampled_from("the ferry sank off Dover on Monday 12 men drowned".split()), max_size=30)


def as_lists(one: Print) -> tuple[list[int], list[int], bytes]:
    return one.shingles.tolist(), one.facts.tolist(), one.digest


def places(numbers) -> list[int]:
    """The places that some numbers of a print tell, in order."""
    return sorted((one % (1 << int(PLACE_BITS))) >> 1 for one in numbers.tolist())


def print_of(text: str) -> Print:
    return next(iter(make_prints([text])))


def test_a_text_of_n_words_has_n_less_three_shingles():
    assert places(print_of("one two three four five six").shingles) == [0, 1, 2]


def test_no_shingle_reaches_over_a_quotation():
    assert places(print_of('one two three four "no" five six seven eight').shingles) == [0, 4]


def test_a_shingle_that_comes_twice_is_kept_once_by_its_last_place():
    assert places(print_of("a b c d x a b c d").shingles) == [1, 2, 3, 4, 5]


def test_facts_have_the_places_of_their_words():
    assert places(print_of("They left Dover with 12 bags").facts) == [2, 4]


def test_copies_have_one_digest_and_short_texts_only_if_they_are_the_same_throughout():
    long = "one two three four five six seven eight nine"
    assert print_of(long).digest == print_of(long.upper() + ' "said he"').digest
    assert print_of('"Yes", he said.').digest != print_of('"No", he said.').digest


@given(st.lists(WORDS.map(" ".join), min_size=1, max_size=6))
def test_a_print_does_not_depend_on_the_texts_beside_it(texts):
    together = [as_lists(one) for one in make_prints(texts)]
    assert together == [as_lists(print_of(text)) for text in texts]
    assert all(low < high for shingles, *_ in together for low, high in pairwise(shingles))
