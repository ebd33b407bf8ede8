import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from retold.lineage.rewrites.pair_postings import PairPostings, entries_of

reports = st.lists(st.dictionaries(st.integers(0, 12), st.integers(0, 255), max_size=6), max_size=12)
KEYS = np.arange(13, dtype=np.uint32)


def posted(added: list[dict[int, int]], sizes: list[int]) -> PairPostings:
    postings, begin = PairPostings(), 0
    for size in (*sizes, len(added)):
        some = range(begin, min(begin + size, len(added)))
        numbers = np.repeat(np.array(some, np.int64), [len(added[number]) for number in some])
        keys = np.array([key for number in some for key in added[number]], np.uint32)
        places = np.array([place for number in some for place in added[number].values()], np.uint8)
        postings.add(entries_of(numbers, keys, places))
        begin += len(some)
    return postings


@given(reports, st.lists(st.integers(0, 4), max_size=6), st.integers(0, 6), st.integers(0, 13))
def test_it_is_found_where_few_earlier_reports_have_it(
    added: list[dict[int, int]], sizes: list[int], most: int, before: int
):
    postings = posted(added, sizes)
    having = [[number for number, places in enumerate(added[:before]) if key in places] for key in range(13)]
    wanted = {(key, n, added[n][key]) for key in range(13) if len(having[key]) <= most for n in having[key]}
    found = postings.find(KEYS, most, np.full(13, before))
    rows = list(zip(*(part.tolist() for part in found), strict=True))
    assert (set(rows), len(rows)) == (wanted, len(wanted))
    assert postings.count(KEYS).tolist() == [sum(key in places for places in added) for key in range(13)]


@given(reports, st.sets(st.integers(0, 11)))
def test_what_is_dropped_is_as_if_it_had_never_come(added: list[dict[int, int]], gone: set[int]):
    postings = posted(added, [3])
    postings.drop(np.array(sorted(gone), np.int64))
    left = posted([{} if number in gone else places for number, places in enumerate(added)], [])
    found, wanted = (one.find(KEYS, 99, np.full(13, 99)) for one in (postings, left))
    assert sorted(zip(*map(list, found), strict=True)) == sorted(zip(*map(list, wanted), strict=True))


def test_the_largest_key_place_and_many_reports():
    postings = PairPostings()
    numbers = np.arange(70_000)
    postings.add(entries_of(numbers, (2**32 - 1 - numbers).astype(np.uint32), (numbers % 256).astype(np.uint8)))
    asked = np.array([2**32 - 1 - 69_999, 5], dtype=np.uint32)
    found = postings.find(asked, 64, np.array([70_000, 70_000]))
    assert [part.tolist() for part in found] == [[0], [69_999], [69_999 % 256]]
