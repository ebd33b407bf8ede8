"""Numbers of one thing in sentences that do not correspond."""

import time

import pytest

from comparing.counterparts.make import apart
from retold.comparing.counterparts.numbers import find_numbers_apart
from retold.comparing.counterparts.slips import are_swapped, noughts_apart
from retold.model import Report
from retold.pipeline import read


def test_a_nought_too_many_is_a_slip_whatever_stands_around() -> None:
    one = "The flood reached Lund on Monday.\nAbout 3,400 people were told to leave."
    other = "A dam broke above Lund.\nSome 34,000 people have fled."
    assert apart(one, other) == [("number", "About 3,400", "Some 34,000")]
    assert apart(one, other + "\nOf these 3,400 people are in Torp.") == []


def test_swapped_digits_are_a_slip() -> None:
    assert apart("Sales were 742 million euros.", "The firm sold goods worth 724 million euros.") == [
        ("number", "742 million euros", "724 million euros")
    ]
    assert apart("Sales were 742 million euros.", "Costs were 714 million euros.") == []


def test_the_only_number_of_a_thing_in_both_leads_faces_the_other() -> None:
    one = "Thieves took six lanterns from the chapel of Orla on Friday."
    other = "The chapel of Orla was robbed.\nNine lanterns were taken, the priest said, and the chapel is shut."
    assert ("number", "six", "Nine") in apart(one, other)
    assert apart(one, other + "\nSix lanterns were found.") == []
    assert apart(one, other.replace("were taken", "are lit again")) == []


def test_lengths_of_time_behind_one_word_in_sentences_much_alike() -> None:
    one = "Harbour pilot Ada Krol knew for seven months that the tug Merle was leaking fuel."
    other = "The tug Merle was leaking fuel, and pilot Ada Krol hid it for nine months."
    assert apart(one, other) == [("number", "seven months", "nine months")]
    assert apart(one, other.replace("for nine months", "after nine months")) == []


def test_how_often_in_a_row() -> None:
    one = "Torp Town sacked their coach after five defeats in a row."
    assert apart(one, "Torp are looking for a coach.\nTown have lost seven in a row.") == [("number", "five", "seven")]


def test_results_of_votes_and_matches() -> None:
    one = "Councillors voted by 14 to 11 to close the baths."
    assert apart(one, "The baths of Elm will close.\nThe vote was 15 to 11.") == [("number", "14 to 11", "15 to 11")]
    assert apart(one, "The baths of Elm will close.\nThe vote was 11 to 14.") == []
    assert apart(one, "The baths of Elm will close.\nThe first vote was 15 to 11, the second 14 to 11.") == []


@pytest.mark.parametrize(
    ("one", "other", "noughts", "swapped"),
    [
        (6_500, 65_000, True, False),
        (4e6, 40e6, True, False),
        (6_500, 66_000, False, False),
        (312e6, 321e6, False, True),
        (312, 3_210, False, False),
        (12, 21, False, False),
    ],
)
def test_slips_of_the_pen(one: float, other: float, noughts: bool, swapped: bool) -> None:
    assert (noughts_apart(one, other), are_swapped(one, other)) == (noughts, swapped)
    assert (noughts_apart(other, one), are_swapped(other, one)) == (noughts, swapped)


def test_lists_of_numbers_take_no_more_than_a_look_at_each_pair() -> None:
    one, other = (
        read(Report("a", "\n".join(f"Ward {n} of Torp lost {100 + 3 * n + more} barns." for n in range(120))))
        for more in (0, 1)
    )
    began = time.process_time()
    assert list(find_numbers_apart(one, other)) == []
    assert time.process_time() - began < 6


def test_one_sum_beside_one_word_that_is_seldom_said() -> None:
    one = "A judge froze a raffle prize of 31.5 million euros after six men complained."
    other = "A greedy boss stole a raffle win of €35million from his friends, a court heard."
    assert apart(one, other) == [("number", "31.5 million euros", "€35million")]
    assert apart(one, other + "\nThe raffle prize was 31.5 million euros.") == []


def test_one_figure_in_two_currencies() -> None:
    one = "The pier of Alvik opened at a cost of 1.7 billion kroner."
    other = "In Alvik a band played.\nIt had better be fine: it cost €1.7bn."
    assert apart(one, other) == [("number", "1.7 billion kroner", "€1.7bn")]
    assert apart(one, other + "\nThat is 1.7 billion kroner.") == []


def test_a_word_beside_both_numbers_is_as_good_as_a_verb() -> None:
    one = "Raid on harbour: seven sheds hit\nA gang raided sheds in Torp on Friday."
    other = "The sheds of Torp were raided.\nNine sheds were hit."
    assert ("number", "seven", "Nine") in apart(one, other)


def test_two_bounds_far_apart_are_shown_and_contradict_nothing() -> None:
    one = "A strike of Orla's rail guards begins on Friday.\nMore than 9,000 guards will join the strike."
    other = "Commuters of Orla face misery as rail guards strike.\nAs many as 12,000 guards will join it."
    assert apart(one, other) == [("number", "More than 9,000", "As many as 12,000")]
    assert apart(one, other.replace("12,000", "10,000")) == []
