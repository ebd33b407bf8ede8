from dataclasses import replace

import pytest

from lineage.texts import FERRY, in_step, reading_of
from retold.lineage.direction.find import find_direction
from retold.lineage.measure import measure
from retold.model import Published, Reading

TRIMMED = ". ".join(FERRY.split(". ")[:3]) + "."
CREDITING = f"{FERRY} The Daily Planet first reported the accident."


def direction(a: Reading, b: Reading):
    found, evidence = find_direction(measure(a, b, in_step(a, b)))
    return found, [one.cue for one in evidence]


def dated(day_a: str | None, day_b: str | None):
    """What is found where b credits the outlet of a, with these dates."""
    a = reading_of(FERRY, "a", publisher="The Daily Planet", published=day_a)
    return direction(a, reading_of(CREDITING, "b", publisher="Herald", published=day_b))


@pytest.mark.parametrize(
    ("day_a", "day_b", "expected"),
    [
        (None, None, ("b_from_a", ["credit"])),
        ("2024-05-01", "2024-05-03", ("b_from_a", ["credit", "date"])),
        ("2024-05-01", "2024-05-01", ("b_from_a", ["credit"])),
        ("2024-05-02", "2024-05-01", ("b_from_a", ["credit", "date"])),
        ("2024-05-02T23:30:00", "2024-05-01", ("b_from_a", ["credit", "date"])),
        ("2024-05-02T23:30:00", "2024-05-01T20:00:00", ("undecided", ["credit", "conflict"])),
        ("2024-05-01T18:00", "2024-05-01T08:00", ("undecided", ["credit", "conflict"])),
        ("2024-05-01T08:50", "2024-05-01T08:00", ("b_from_a", ["credit", "date"])),
        ("2024-05-01T08:00", "2024-05-01T18:00", ("b_from_a", ["credit", "date"])),
        ("2024-05-01T18:00Z", "2024-05-01T08:00", ("b_from_a", ["credit"])),
        ("2024-05-03", "2024-05-01", ("undecided", ["credit", "conflict"])),
        ("2099-01-01", "2024-05-01", ("undecided", ["credit", "conflict"])),
        ("2024-05-01", "2099-01-01", ("b_from_a", ["credit", "date"])),
        ("2024-05-01", "1970-01-01T00:00:00", ("b_from_a", ["credit"])),
        ("1970-01-01", "2024-05-01", ("b_from_a", ["credit"])),
        ("2024-05", "2024-04-01", ("b_from_a", ["credit"])),
        ("2024-02-31", "2024-01-01", ("b_from_a", ["credit"])),
    ],
)
def test_dates_support_or_stop_what_the_text_proves_and_never_turn_it_round(day_a, day_b, expected):
    assert dated(day_a, day_b) == expected


def test_who_prints_an_agencys_text_is_believed_against_the_hours_but_not_where_it_lacks_what_was_added_later():
    taker = reading_of(f"PORT LORNE (Northwire) - {FERRY}", "b", publisher="Herald", published="2024-05-01T12:00")
    same = f"PORT LORNE (Northwire) - {FERRY}"
    a = reading_of(same, "a", publisher="Northwire", published="2024-05-01T14:10")
    assert direction(a, taker) == ("b_from_a", ["credit"])
    for later in (f"UPDATE 1-{same}", f"{same} Divers found a second crack in the hull on Wednesday, they said."):
        a = reading_of(later, "a", publisher="Northwire", published="2024-05-01T14:10")
        assert direction(a, taker) == ("undecided", ["credit", "conflict"])


def test_what_the_shape_tells_is_stopped_by_the_hours_of_one_day():
    headless = FERRY.split(". ", 1)[1]
    a = reading_of(FERRY, "a", publisher="Herald", published="2024-05-01T08:00")
    b = reading_of(headless, "b", publisher="Courier", published="2024-05-01T18:00")
    assert direction(a, b) == ("undecided", ["added", "conflict"])
    short, longer = (
        reading_of(TRIMMED, "a", publisher="Herald", published="2024-05-01T08:00"),
        reading_of(FERRY, "b", publisher="Courier", published="2024-05-01T20:00"),
    )
    assert direction(short, longer) == ("undecided", ["dropped", "conflict"])


@pytest.mark.parametrize(
    ("day_a", "day_b"),
    [
        ("2024-05-01", "2024-05-09"),
        ("2024-05-09", "2024-05-01"),
        ("2024-05-01T08:00", "2024-05-01T18:00"),
        ("2024-05-01T18:00Z", "2024-05-01T08:00Z"),
    ],
)
def test_dates_alone_decide_nothing(day_a, day_b):
    one = reading_of(FERRY, "a", publisher="Herald", published=day_a)
    other = reading_of(FERRY, "b", publisher="Courier", published=day_b)
    assert direction(one, other) == ("undecided", [])


def test_a_date_that_was_only_inferred_counts_like_any_other():
    a, b = reading_of(FERRY, "a", publisher="The Daily Planet"), reading_of(CREDITING, "b", publisher="Herald")
    a = replace(a, published=Published("2024-05-09", "inferred"))
    b = replace(b, published=Published("2024-05-01", "inferred"))
    assert direction(a, b) == ("undecided", ["credit", "conflict"])


def test_what_both_credit_is_in_common_whatever_the_dates():
    a = reading_of(f"PORT LORNE (Reuters) - {FERRY}", "a", publisher="Herald", published="2024-05-09")
    b = reading_of(f"PORT LORNE (Reuters) - {FERRY}", "b", publisher="Courier", published="2024-05-01")
    assert direction(a, b) == ("common", ["credit"])


def test_a_cut_end_tells_nothing_where_the_longer_credits_an_agency_with_its_text():
    a = reading_of(FERRY, "a", publisher="Herald", furniture="Copyright 2024 The Associated Press.")
    b = reading_of(TRIMMED, "b", publisher="Courier")
    assert direction(a, b) == ("undecided", ["dropped"])


def test_what_was_cut_tells_only_between_two_outlets():
    a, b = reading_of(FERRY, "a", publisher="Herald"), reading_of(TRIMMED, "b", publisher="Courier")
    assert direction(a, b) == ("b_from_a", ["dropped"])
    b = reading_of(TRIMMED, "b", publisher="Herald")
    assert direction(a, b) == ("undecided", [])
