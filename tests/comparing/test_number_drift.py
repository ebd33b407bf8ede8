from dataclasses import replace

from formats.exports.made import STORY
from retold.comparing.number_drift import NumberDrift, Said, number_drifts


def drifts(*conflicts):
    claim = replace(STORY.claims[0], conflicts=conflicts)
    found = number_drifts(replace(STORY, claims=(claim,)))
    assert all(one.claim == claim for one in found)
    return [one.said for one in found]


def test_what_is_set_against_one_another_is_one_number_in_the_order_of_the_story():
    assert drifts("number: own has “15”, wire/1 has “12”", "number: copy has “dozens”, wire/1 has “12”") == [
        (
            Said("wire/1", "12", 12.0, 12.0),
            Said("copy", "dozens", 24.0, 99.0),
            Said("own", "15", 15.0, 15.0),
        )
    ]


def test_numbers_that_are_not_set_against_one_another_are_several():
    found = drifts("number: wire/1 has “12”, own has “15”", "number: wire/1 has “two”, own has “three”")
    assert [[one.words for one in said] for said in found] == [["12", "15"], ["two", "three"]]


def test_what_joins_two_numbers_makes_them_one():
    found = drifts(
        "number: wire/1 has “12”, own has “15”",
        "number: copy has “13”, other has “14”",
        "number: own has “15”, other has “14”",
    )
    assert [[one.words for one in said] for said in found] == [["12", "13", "14", "15"]]


def test_a_report_with_two_numbers_for_one_leaves_it_out():
    assert drifts("number: wire/1 has “12”, own has “15”", "number: wire/1 has “13”, own has “15”") == []


def test_words_that_are_no_number_or_several_leave_it_out():
    assert drifts("number: wire/1 has “12”, own has “some”") == []
    assert drifts("number: wire/1 has “12”, own has “3 of 4”") == []
    assert drifts(f"number: wire/1 has “12”, own has “{'9' * 400}”") == []


def test_parts_of_a_number_and_numbers_in_a_row_leave_it_out():
    assert drifts("number: wire/1 has “2.7”, own has “million”") == []
    assert drifts("number: wire/1 has “one”, own has “one seven”") == []
    assert [one.low for one in drifts("number: wire/1 has “a million”, own has “two hundred”")[0]] == [1e6, 200.0]


def test_an_update_is_drift_of_the_number():
    assert drifts("number: wire/1 has “12”, own has “15” (updated by own)") == [
        (Said("wire/1", "12", 12.0, 12.0), Said("own", "15", 15.0, 15.0))
    ]


def test_other_conflicts_are_none_of_numbers():
    assert drifts("date: wire/1 has “12”, own has “15”", "number: wire/1 has “12”, own has not") == []
    assert number_drifts(replace(STORY, claims=())) == ()
    assert NumberDrift.__slots__ == ("claim", "said")
