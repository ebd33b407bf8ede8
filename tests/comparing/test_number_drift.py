from dataclasses import replace

from exports.made import STORY, number
from retold.comparing.number_drift import Said, number_drifts
from retold.model import Conflict, ConflictSide

TWELVE, FIFTEEN = ("wire/1", "12", 12.0, 12.0), ("own", "15", 15.0, 15.0)


def drifts(*conflicts):
    claim = replace(STORY.claims[0], conflicts=conflicts)
    found = number_drifts(replace(STORY, claims=(claim,)))
    assert all(one.claim == claim for one in found)
    return [one.said for one in found]


def test_what_is_set_against_one_another_is_one_number_in_the_order_of_the_story():
    dozens = ("copy", "dozens", 24.0, 99.0)
    assert drifts(number(FIFTEEN, TWELVE), number(dozens, TWELVE)) == [(Said(*TWELVE), Said(*dozens), Said(*FIFTEEN))]


def test_numbers_that_are_not_set_against_one_another_are_several():
    found = drifts(number(TWELVE, FIFTEEN), number(("wire/1", "two", 2.0, 2.0), ("own", "three", 3.0, 3.0)))
    assert [[one.words for one in said] for said in found] == [["12", "15"], ["two", "three"]]


def test_what_joins_two_numbers_makes_them_one():
    thirteen, fourteen = ("copy", "13", 13.0, 13.0), ("other", "14", 14.0, 14.0)
    found = drifts(number(TWELVE, FIFTEEN), number(thirteen, fourteen), number(FIFTEEN, fourteen))
    assert [[one.words for one in said] for said in found] == [["12", "13", "14", "15"]]


def test_a_report_with_two_numbers_for_one_leaves_it_out():
    assert drifts(number(TWELVE, FIFTEEN), number(("wire/1", "13", 13.0, 13.0), FIFTEEN)) == []


def test_words_that_are_no_number_leave_it_out():
    assert drifts(number(TWELVE, ("own", "some"))) == []


def test_an_update_is_drift_of_the_number():
    assert drifts(number(TWELVE, FIFTEEN, updated_by="own")) == [(Said(*TWELVE), Said(*FIFTEEN))]


def test_other_conflicts_are_none_of_numbers():
    date = Conflict("date", ConflictSide("wire/1", words="12 May"), ConflictSide("own", words="15 May"))
    assert drifts(date, number(TWELVE, ("own",))) == []
    assert number_drifts(replace(STORY, claims=())) == ()
