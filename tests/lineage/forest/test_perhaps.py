"""Laws of the fewest accounts that reports can be."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.lineage.forest import Accounts
from retold.model import Tie

NAMES = "abcdef"
names = st.sampled_from(NAMES)
ties = st.lists(
    st.one_of(
        st.builds(Tie, names, names, st.sampled_from(["credited", "text"]), st.just("x")),
        st.builds(Tie, names, names, st.just("one medium"), st.sampled_from("xyz")),
        st.builds(Tie, names, st.none(), st.just("credited"), st.sampled_from("xyz")),
    ),
    max_size=8,
)


def tied(some):
    """Six reports without links, and ties between them."""
    found = Accounts(NAMES, (), ())
    found.tie(some)
    return found


@given(ties)
def test_the_lower_bound_is_one_at_least_and_the_upper_one_knows_no_ties(some):
    found = tied(some).count()
    assert 1 <= found.low <= found.high == len(NAMES)


@given(ties, st.randoms(use_true_random=False))
def test_the_order_of_ties_changes_nothing(some, random):
    shuffled = random.sample(some, len(some))
    assert tied(shuffled).count().low == tied(some).count().low


@given(ties)
def test_a_report_told_after_another_is_no_further_account(some):
    whole = tied(some).count().low
    more = Accounts([*NAMES, "copy"], (), ())
    more.tie([*some, Tie("copy", "a", "credited", "x")])
    assert more.count().low == whole


@given(ties, ties.filter(len))
def test_a_further_tie_makes_no_more_accounts(some, more):
    assert tied([*some, more[0]]).count().low <= tied(some).count().low


@given(ties, st.sets(names, min_size=1))
def test_some_reports_are_no_more_accounts_than_all(some, chosen):
    found = tied(some)
    assert found.count(chosen).low <= min(found.count().low, len(chosen))


def test_two_media_stay_two_for_a_report_that_is_told_after_both():
    both = [Tie("c", "a", "credited", "x"), Tie("c", "b", "credited", "y")]
    assert Accounts("abc", (), ()).count().low == 3
    found = Accounts("abc", (), ())
    found.tie(both)
    assert found.count().low == 2


def test_two_that_are_told_after_one_medium_that_is_not_here_are_one():
    found = Accounts("ab", (), ())
    found.tie([Tie("a", None, "credited", "x"), Tie("b", None, "credited", "x")])
    assert (found.count().low, found.count().high) == (1, 2)


@pytest.mark.parametrize("last", [999, 1000])
def test_a_thousand_that_are_told_each_after_the_next_take_no_time(last):
    """In a chain, and round in a circle."""
    start = time.process_time()
    found = Accounts(map(str, range(1000)), (), ())
    found.tie(Tie(str(place), str((place + 1) % 1000), "credited", "x") for place in range(last))
    assert found.count().low == 1
    assert time.process_time() - start < 6
