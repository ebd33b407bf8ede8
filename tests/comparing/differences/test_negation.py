"""Which negators deny what another report tells."""

import pytest

from comparing.differences.make import aligned, reading
from retold.comparing.differences import find_differences


def denials(one: str, other: str) -> int:
    """How many negations are found between two sentences, from either side."""
    a, b = reading(one, "a"), reading(other, "b")
    found = [*find_differences(a, b, aligned(a, b)), *find_differences(b, a, aligned(b, a))]
    return sum(difference.kind == "negation" for difference in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The well was dug in three days.", "The well was dug in no more than three days."),
        ("A guard's watch lasts six hours at most.", "A guard's watch lasts no longer than six hours."),
        ("Some 40 boats took part.", "No fewer than 40 boats took part."),
        ("The bill must be paid by Friday.", "The bill must be paid not later than Friday."),
        ("They sold what was not theirs to sell.", "They sold what belonged to others."),
        ("He keeps a shop which is not open on Sundays.", "He keeps a shop, open from Monday to Saturday."),
    ],
)
def test_a_bound_and_a_clause_on_what_something_is_like_deny_nothing(one: str, other: str) -> None:
    assert denials(one, other) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge was closed on Monday.", "The bridge was not closed on Monday."),
        ("The mayor has signed the lease.", "The mayor has never signed the lease."),
        ("He did not vote, and the mill was closed.", "He did not vote, and the mill was not closed."),
        ("Nobody was hurt in the mill.", "Five people were hurt in the mill."),
        (
            "The man, whom the guards did not know, was not in the mill at the time.",
            "The man, whom the guards did know, was not in the mill at the time.",
        ),
    ],
)
def test_what_is_denied_on_one_side_alone_is_a_negation(one: str, other: str) -> None:
    assert denials(one, other) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bank denied that it had lent money to Halden.", "The bank said that it had not lent Halden money."),
        ("The army denied that guards had fired at boats.", "The army said that guards had not fired at boats."),
    ],
)
def test_what_is_denied_on_both_sides_in_other_words_is_none(one: str, other: str) -> None:
    assert denials(one, other) == 0
