"""Which reports are one account, and that no report makes one account of two others that have nothing in common."""

from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from retold.model import Relation
from retold.stories import StoryStream, profile
from retold.stories.accounts import Accounts
from stories.few_reports import TEXTS, light

Link = tuple[int, int, float, float]


def same_kind(a: int, b: int) -> bool:
    """Even numbers are of one story, odd ones of another."""
    return a % 2 == b % 2


def accounts(size: int, *links: Link) -> Accounts:
    found = Accounts(same_kind)
    for number in range(size):
        found.add(number)
    found.link(links)
    return found


def test_copies_of_copies_are_one_account() -> None:
    found = accounts(3, (0, 1, 1.0, 0.9), (1, 2, 1.0, 0.9))
    assert found.members == {0: [0, 1, 2]}


def test_what_went_into_an_account_that_went_into_another_is_told_with_where_it_is_now() -> None:
    found = accounts(4)
    changed = found.link([(2, 3, 1.0, 1.0), (1, 2, 1.0, 1.0), (0, 3, 1.0, 1.0)])
    assert sorted(changed.joined) == [(0, 1), (0, 2), (0, 3)]


def test_a_digest_goes_with_the_report_that_explains_most_of_it() -> None:
    found = accounts(3, (0, 2, 0.3, 0.4), (1, 2, 0.3, 0.6))
    assert found.members == {0: [0], 1: [1, 2]}


def test_of_two_that_explain_as_much_it_goes_with_the_earlier() -> None:
    found = accounts(3, (1, 2, 0.3, 0.5), (0, 2, 0.3, 0.5))
    assert found.members == {0: [0, 2], 1: [1]}


def test_a_digest_that_came_before_its_sources_does_not_join_them_either() -> None:
    found = accounts(1)
    for number, share in ((1, 0.4), (2, 0.6)):
        found.add(number)
        found.link([(0, number, share, 0.3)])
    assert found.members == {0: [0, 2], 1: [1]}


def test_copies_of_a_digest_do_not_vouch_for_one_another() -> None:
    found = accounts(4, (0, 2, 0.3, 0.6), (1, 2, 0.3, 0.4), (0, 3, 0.3, 0.6), (1, 3, 0.3, 0.4), (2, 3, 1.0, 1.0))
    assert found.members == {0: [0, 2, 3], 1: [1]}


def test_two_parts_of_a_report_that_are_alike_are_one_account() -> None:
    found = accounts(5, (0, 4, 0.9, 0.4), (2, 4, 0.9, 0.4))
    assert found.members == {0: [0, 2, 4], 1: [1], 3: [3]}


def test_sources_that_have_most_of_each_other_are_one_account_however_alike() -> None:
    found = accounts(3, (0, 2, 0.3, 0.6), (1, 2, 0.3, 0.4), (0, 1, 0.5, 0.7))
    assert found.members == {0: [0, 1, 2]}


def test_a_report_with_text_of_two_does_not_vote() -> None:
    found = accounts(3, (1, 2, 0.5, 0.6), (0, 2, 0.3, 0.4))
    assert (found.voters(1), found.votes(1), found.votes(2)) == ([1], True, False)


def test_a_report_with_text_of_two_votes_where_no_other_is_left() -> None:
    found = accounts(3, (0, 2, 0.3, 0.4), (1, 2, 0.3, 0.6))
    found.expire(1)
    assert found.voters(1) == [2]


def test_the_first_two_of_an_account_vote() -> None:
    found = accounts(6, *((0, number, 1.0, 1.0) for number in range(1, 6)))
    assert (found.voters(0), found.votes(1), found.votes(2)) == ([0, 1], True, False)


def test_when_the_main_source_leaves_a_digest_goes_with_the_other() -> None:
    found = accounts(3, (0, 2, 0.3, 0.4), (1, 2, 0.3, 0.6))
    changed = found.remove(1)
    assert (changed.split, changed.joined) == ([(1, [2])], [(0, 2)])
    assert found.members == {0: [0, 2]}


def test_when_the_link_with_the_main_source_goes_a_digest_goes_with_the_other() -> None:
    found = accounts(3, (0, 2, 0.3, 0.4), (1, 2, 0.3, 0.6))
    found.unlink(1, 2)
    assert found.members == {0: [0, 2], 1: [1]}


def test_copies_stay_together_when_the_report_that_they_are_of_expires() -> None:
    found = accounts(3, (0, 1, 1.0, 1.0), (0, 2, 1.0, 1.0))
    assert found.expire(0)
    assert found.members == {0: [1, 2]}


def test_nothing_is_kept_of_an_account_that_expired() -> None:
    found = accounts(2, (0, 1, 1.0, 0.5))
    assert (found.expire(0), found.expire(1)) == (True, False)
    assert (found.members, found.linked(0, 1)) == ({}, False)


def test_a_digest_of_two_reports_leaves_them_two_stories() -> None:
    texts = {name: TEXTS[name][1] for name in ("bridge-1", "ohio-2")}
    texts["digest"] = " ".join(texts.values())
    some = [(name, profile(light(name, text, "2024-03-04"))) for name, text in texts.items()]
    links = [
        Relation("bridge-1", "digest", "derived", "update", "b_from_a", 1.0, 0.4, certain=True),
        Relation("ohio-2", "digest", "derived", "update", "b_from_a", 1.0, 0.6, certain=True),
    ]
    stream = StoryStream()
    stream.add(some, links)
    assert dict(stream.stories) == {"bridge-1": "bridge-1", "ohio-2": "ohio-2", "digest": "ohio-2"}


SHARES = st.sampled_from((0.2, 0.4, 0.6, 1.0))
LINKS = st.lists(
    st.tuples(st.sampled_from(list(combinations(range(7), 2))), SHARES, SHARES).map(lambda one: (*one[0], *one[1:])),
    unique_by=lambda one: one[:2],
)


@given(LINKS, st.randoms(use_true_random=False), st.sets(st.integers(0, 6)))
def test_accounts_depend_on_the_links_at_hand_and_not_on_their_order(
    links: list[Link], chance: Random, gone: set[int]
) -> None:
    """One at a time in any order, with some reports removed afterwards, is all that are left at once."""
    shuffled = chance.sample(links, len(links))
    one_at_a_time = accounts(7)
    for link in shuffled:
        one_at_a_time.link([link])
    for number in gone:
        one_at_a_time.remove(number)
    at_once = Accounts(same_kind)
    for number in sorted(set(range(7)) - gone):
        at_once.add(number)
    at_once.link([link for link in links if not gone & set(link[:2])])
    assert one_at_a_time.members == at_once.members
    assert [*map(one_at_a_time.voters, at_once.members)] == [*map(at_once.voters, at_once.members)]


@given(LINKS, st.data())
def test_a_link_that_is_taken_back_leaves_nothing_behind(links: list[Link], data: st.DataObject) -> None:
    found = accounts(7, *links)
    left = list(links)
    while left:
        link = left.pop(data.draw(st.integers(0, len(left) - 1)))
        found.unlink(*link[:2])
        assert found.members == accounts(7, *left).members
