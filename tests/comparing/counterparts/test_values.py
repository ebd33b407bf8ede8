"""Numbers and times of one thing in sentences that do not correspond."""

import time

import pytest

from comparing.counterparts.make import apart
from retold.comparing.counterparts.slips import are_swapped, noughts_apart
from retold.comparing.counterparts.values import find_values_apart
from retold.model import Report
from retold.pipeline import read

ONE = """A coach left the road near Kelm, killing the driver and injuring at least 19 children.
The coach hit a wall above the river."""
OTHER = """The driver of a coach has died near Kelm.
At least 29 children were hurt."""
DAM = "Water seeps through the dam of Orla, two wardens said.\nThe earth dam of Orla was completed in 1967."
OTHER_DAM = "A leak was found above Orla.\nThe old earth dam of Orla, finished in 1976, lost water at its foot."


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
    assert list(find_values_apart(one, other)) == []
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


def test_two_numbers_of_one_fate_are_a_difference_wherever_they_stand() -> None:
    assert apart(ONE, OTHER) == [("number", "at least 19", "At least 29")]


def test_numbers_that_agree_or_count_others_are_none() -> None:
    assert apart(ONE, OTHER.replace("At least 29 children", "Some 20 children")) == []
    assert apart(ONE, OTHER.replace("29 children were hurt", "29 adults were hurt")) == []
    assert apart(ONE, OTHER.replace("were hurt", "were hurt in a crash last year")) == []


def test_one_of_those_who_are_counted_leaves_them_all() -> None:
    one = "At least 11 people have fallen ill in Orla and one of them has died."
    assert apart(one, "In Orla 27 people have fallen ill.") == [("number", "At least 11", "27")]


def test_a_report_with_two_numbers_of_one_fate_tells_of_two_things() -> None:
    assert apart(ONE, OTHER + "\nIn all 70 children were hurt.") == []


def test_people_are_of_any_kind_and_another_time_is_told_in_another_clause() -> None:
    one = "An air strike on Orla killed at least 23 people on Friday."
    other = "Two jets hit the market of Orla, killing 45 civilians."
    assert apart(one, other) == [("number", "at least 23", "45")]
    assert apart(one, "The market of Orla, hit in 2019, was bombed, killing 45 civilians.") == [
        ("number", "at least 23", "45")
    ]
    assert apart(one, "In 2019, a strike on the market of Orla killed 45 civilians.") == []


def test_years_of_one_verb() -> None:
    assert apart(DAM, OTHER_DAM) == [("date", "1967", "1976")]
    assert apart(DAM, OTHER_DAM + "\nWork had begun in 1967.") == []


def test_long_lists_of_years_take_no_more_than_a_moment() -> None:
    begun = "\n".join(f"The dam of {place} was built in {1700 + place} by {place} workers." for place in range(120))
    ended = "\n".join(f"The mill of {place} was sold in {1850 + place} to {place} farmers." for place in range(120))
    one, other = read(Report("a", begun)), read(Report("b", ended))
    start = time.process_time()
    list(find_values_apart(one, other))
    assert time.process_time() - start < 4
