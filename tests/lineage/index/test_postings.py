import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from retold.lineage.index.postings import HOLDERS, entries_of, make_postings
from retold.lineage.index.prints import PLACE_BITS, Print

SHINGLES = st.lists(st.integers(0, 40).map(lambda number: number * 2 * 50_000_017 % 2**32), unique=True, max_size=20)


def holding(shingles):
    return Print(np.array(sorted(shingles), np.uint64) << PLACE_BITS, np.zeros(0, np.uint64), b"")


def found(postings, shingles):
    places, held = postings.find(np.array(shingles, np.uint64))
    return [sorted(row[known].tolist()) for row, known in zip(places, held, strict=True)]


@given(st.lists(SHINGLES, max_size=9))
def test_the_first_holders_of_each_shingle_are_found(reports):
    postings = make_postings(entries_of([holding(shingles) for shingles in reports], range(len(reports))))
    asked = sorted({shingle for shingles in reports for shingle in shingles if shingle % 2 == 0} | {7, 2**32 - 2})
    expected = [[place for place, own in enumerate(reports) if one in own][:HOLDERS] for one in asked]
    assert found(postings, asked) == expected


def test_nothing_is_found_among_nothing():
    assert found(make_postings(np.zeros(0, np.uint64)), [2, 4]) == [[], []]
    assert found(make_postings(entries_of([holding([2, 4])], [0])), []) == []
