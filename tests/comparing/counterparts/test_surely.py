"""Values that surely answer one question of the story, though their sentences share hardly a word."""

import pytest

from comparing.counterparts.make import Shown, apart


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        # The age of one who is named.
        (
            "Viktor Hallas, 61, was jailed.",
            "Mr Hallas left. The 63-year-old said nothing.",
            ("number", "61", "63-year-old"),
        ),
        # What became of the only people of whom it is told.
        (
            "Eleven people are being treated in hospital.",
            "Fourteen are in the clinic.",
            ("number", "Eleven", "Fourteen"),
        ),
        ("The number of dead has risen to five.", "Three people were killed.", ("number", "five", "Three")),
        ("Five fans were held by police.", "Police arrested three people.", ("number", "Five", "three")),
        # The same digits in another order.
        ("The bribe was 780,000 euros.", "He took 870,000 euros.", ("number", "780,000 euros", "870,000 euros")),
        ("The firm employs 840 people.", "It has 480 staff.", ("number", "840", "480")),
        # A nought too many where nothing else may be meant.
        (
            "They measured 0.2 parts per million.",
            "It was 2.0 parts per million.",
            ("number", "0.2 parts per million", "2.0 parts per million"),
        ),
    ],
)
def test_two_answers_of_one_question(one: str, other: str, found: Shown) -> None:
    assert apart(one, other) == [found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Viktor Hallas, 61, was jailed.", "Karl Hallas, 63, was jailed."),
        ("Viktor Hallas, 61, was jailed.", "Viktor Hallas, 47 when he took office, was jailed."),
        ("Nine people were injured.", "Eleven people were taken to hospital."),
        ("Nine people were killed.", "Two people died, and three people died later."),
        ("Sales were 742 million euros.", "Costs were 714 million euros."),
        ("The fall killed 12 nurses.", "Nine villagers died."),
    ],
)
def test_two_answers_of_two_questions(one: str, other: str) -> None:
    assert [each for each in apart(one, other) if each[0] == "number"] == []


def test_what_a_headline_says_in_short_is_shown_in_the_body() -> None:
    one = "Storm kills three in Torp\nThe storm killed three people on Monday, the mayor of Torp said."
    assert apart(one, "The number of dead has risen to five.") == [("number", "three", "five")]
