from hypothesis import given
from hypothesis import strategies as st

from retold.pipeline import accounts
from retold.pipeline.accounts import Accounts

chains = st.lists(st.sets(st.integers(0, 11), max_size=3), max_size=12).map(
    lambda rows: [sorted(one for one in row if one < number) for number, row in enumerate(rows)]
)
"""For each report earlier ones that it is one account with."""


def grown(links: list[list[int]]) -> tuple[Accounts, set[tuple[int, int]]]:
    found = Accounts()
    return found, {pair for number, earlier in enumerate(links) for pair in found.join(number, earlier)}


def test_a_report_is_looked_at_beside_all_of_the_account_that_it_joins():
    found, pairs = grown([[], [], [0], [1, 2], []])
    assert pairs == {(0, 2), (0, 3), (1, 3), (2, 3)}
    assert sorted(found.together(3)) == [0, 1, 2, 3]


def test_an_account_that_is_too_large_keeps_the_pairs_that_it_had(monkeypatch):
    monkeypatch.setattr(accounts, "LOOKED_AT_UP_TO", 3)
    assert grown([[], [0], [0], [0], [], [4, 3]])[1] == {(0, 1), (0, 2), (1, 2)}


@given(chains, st.data())
def test_a_change_leads_to_where_it_would_have_grown(links: list[list[int]], data: st.DataObject):
    later = [list(earlier) for earlier in links]
    for number in data.draw(st.sets(st.integers(0, len(links) - 1))) if links else ():
        later[number] = [one for one in later[number] if data.draw(st.booleans())]
    (found, before), (wanted, after) = grown(links), grown(later)
    changed = {number: later[number] for number in range(len(links)) if later[number] != links[number]}
    was, now = found.change([], changed)
    assert (was - now, now - was) == (before - after, after - before)
    assert [sorted(found.together(number)) for number in range(len(links))] == [
        sorted(wanted.together(number)) for number in range(len(links))
    ]


@given(chains, st.sets(st.integers(0, 11)))
def test_what_only_a_removed_report_held_together_falls_apart(links: list[list[int]], gone: set[int]):
    found, _ = grown(links)
    found.remove({number for number in gone if number < len(links)})
    wanted, _ = grown([[one for one in earlier if not {one, number} & gone] for number, earlier in enumerate(links)])
    left = [number for number in range(len(links)) if number not in gone]
    assert [sorted(found.together(number)) for number in left] == [sorted(wanted.together(number)) for number in left]
