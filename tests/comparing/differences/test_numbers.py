"""Numbers as a text gives them, and whether two can both be true."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.comparing.differences.counting import find_numbers
from retold.comparing.differences.numbers import (
    Number,
    agree,
    may_be_of_one,
    may_count_alike,
    may_stand_for,
    more_precise,
)
from retold.model import Span

PHRASES = [
    ("1,200 people", 1200.0, "exact"),
    ("four hundred and fifty thousand people", 450_000.0, "exact"),
    ("$3.5 million", 3_500_000.0, "exact"),
    ("half a million people", 500_000.0, "exact"),
    ("at least 38 people", 38.0, "least"),
    ("no more than 20 people", 20.0, "most"),
    ("more than a dozen people", 12.0, "least"),
    ("about forty-two people", 42.0, "about"),
    ("hundreds of people", 200.0, "vague"),
    ("two weeks", 14.0, "exact"),
    ("a week later", 7.0, "exact"),
    ("48 hours", 2.0, "exact"),
    ("four and a half days", 4.5, "exact"),
    ("2 1/2 days", 2.5, "exact"),
    ("3½ million people", 3_500_000.0, "exact"),
    ("one and a half million people", 1_500_000.0, "exact"),
    ("a day and a half", 1.5, "exact"),
    ("for up to a week", 7.0, "most"),
    ("SEK 184 million", 184_000_000.0, "exact"),
]


def number(text: str) -> Number:
    (found,) = find_numbers(text, Span(0, len(text)))
    return found


@pytest.mark.parametrize(("text", "value", "bound"), PHRASES)
def test_a_number_has_its_value_and_how_exactly_it_is_given(text: str, value: float, bound: str) -> None:
    assert (number(text).value, number(text).bound) == (value, bound)


def test_the_span_is_that_of_the_number() -> None:
    text = "Then at least 38 men left."
    assert [found.span.of(text) for found in find_numbers(text, Span(5, len(text)))] == ["38"]


@pytest.mark.parametrize("text", ["call 555-1234 now", "the A320 landed", "recent weeks", "the months of rain"])
def test_what_counts_nothing_is_no_number(text: str) -> None:
    assert find_numbers(text, Span(0, len(text))) == []


AGREEING = [
    ("dozens of men", "at least 38 men"),
    ("nearly five months", "months after"),
    ("48 hours", "two days"),
    ("$114.3 million", "$114 million"),
    ("about 1,000 men", "950 men"),
    ("30 percent", "thirty per cent"),
]


@pytest.mark.parametrize(("one", "other"), AGREEING)
def test_both_can_be_true(one: str, other: str) -> None:
    assert agree(number(one), number(other))


CONFLICTING = [
    ("12 men", "15 men"),
    ("at least 12 men", "at least 15 men"),
    ("about 6.0 points", "about 8.0 points"),
    ("dozens of men", "hundreds of men"),
    ("38 men", "40 men"),
    ("between 8% and", "9%"),
]


@pytest.mark.parametrize(("one", "other"), CONFLICTING)
def test_they_cannot_both_be_true(one: str, other: str) -> None:
    assert not agree(number(one), number(other))


def test_units_that_exclude_one_another() -> None:
    assert not may_count_alike(number("40 percent"), number("40 villages"))
    assert may_count_alike(number("31 coastal villages"), number("43 villages"))


def test_passengers_are_people_and_ships_are_not() -> None:
    assert may_count_alike(number("69 people"), number("fifty-six passengers"))
    assert not may_count_alike(number("69 people"), number("56 ships"))
    assert not may_count_alike(number("69 soldiers"), number("56 passengers"))


def test_the_narrower_number_is_more_precise() -> None:
    assert more_precise(number("112 men"), number("more than 100 men")) == 1
    assert more_precise(number("three men"), number("3 men")) == 0


TEXTS = st.sampled_from([text for text, _, _ in PHRASES] + [text for pair in AGREEING + CONFLICTING for text in pair])


@given(TEXTS, TEXTS)
def test_agreement_does_not_depend_on_the_order(one: str, other: str) -> None:
    first, second = number(one), number(other)
    assert agree(first, second) == agree(second, first)
    assert more_precise(first, second) == -more_precise(second, first)


FINE = [
    ("roughly 141 tons", "139 tons"),
    ("nearly $44 million", "$43 million"),
    ("1,401 votes", "1,402 votes"),
]


@pytest.mark.parametrize(("one", "other"), FINE)
def test_an_approximate_number_reaches_no_further_than_its_last_digit(one: str, other: str) -> None:
    assert not agree(number(one), number(other))


def test_two_thirds_are_no_two() -> None:
    assert find_numbers("two-thirds as many", Span(0, 18)) == []


def test_how_often_is_no_length_of_time() -> None:
    assert not may_count_alike(number("He knocked three times."), number("It took ten minutes."))


def test_crew_members_are_no_vehicles() -> None:
    assert not may_be_of_one(number("38 crew members"), number("96 vehicles"))
    assert may_be_of_one(number("38 homes"), number("96 households"))


def test_a_day_stands_for_no_people() -> None:
    assert not may_stand_for(number("two were injured"), number("a day after"))
