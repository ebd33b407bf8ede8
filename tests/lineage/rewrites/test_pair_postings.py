import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from retold.lineage.rewrites import pair_postings
from retold.lineage.rewrites.pair_postings import PairPostings

reports = st.lists(st.dictionaries(st.integers(0, 12), st.integers(0, 255), max_size=6), max_size=12)


@given(reports, st.integers(1, 20), st.integers(1, 6))
def test_what_is_packed_is_found_as_what_is_fresh(added: list[dict[int, int]], fresh: int, most: int):
    held = pair_postings._FRESH
    pair_postings._FRESH = fresh
    try:
        postings = PairPostings()
        for number, places in enumerate(added):
            postings.add(number, list(places), list(places.values()))
    finally:
        pair_postings._FRESH = held
    keys = np.arange(13, dtype=np.uint32)
    having = [[number for number, places in enumerate(added) if key in places] for key in range(13)]
    wanted = {(key, n, added[n][key]) for key in range(13) if len(having[key]) <= most for n in having[key]}
    found = list(zip(*(part.tolist() for part in postings.find(keys, most)), strict=True))
    assert (set(found), len(found)) == (wanted, len(wanted))


def test_the_largest_key_place_and_many_reports():
    postings = PairPostings()
    for number in range(70_000):
        postings.add(number, [2**32 - 1 - number], [number % 256])
    asked = np.array([2**32 - 1 - 69_999, 5], dtype=np.uint32)
    assert [part.tolist() for part in postings.find(asked, 64)] == [[0], [69_999], [69_999 % 256]]
