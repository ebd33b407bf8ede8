"""Which words are triggers, and what they are weighed by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading.events.reports import events
from retold.model import Span
from retold.reading.events.tokens import tokens_of
from retold.reading.events.triggers import candidates, chances_in, traits_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thousands fled Tromsø as the fire spread.", ["fled", "fire"]),
        ("The council has not approved the sale of the port.", ["approved", "sale"]),
        ("Norvik Rail hopes to buy two ferries.", ["hopes", "buy"]),
        ("Ortiz was expected to resign.", ["expected", "resign"]),
        ("The strike at Norvik Rail ended.", ["strike", "ended"]),
        ("A table by the window.", []),
        ("Soldiers shot Ortiz in Lisbon.", ["shot"]),
        ("Ortiz faces a trial.", ["faces", "trial"]),
        ("It is unclear who left.", ["is", "left"]),
        ("Ortiz is to visit Lisbon.", ["visit"]),
        ("Ortiz does not sell ferries.", ["sell"]),
        ("Ortiz would have cut prices.", ["cut"]),
    ],
)
def test_verbs_and_nouns_of_happening(text: str, expected: list[str]) -> None:
    assert list(events(text)) == expected


def test_auxiliaries_are_no_triggers_of_their_own() -> None:
    assert list(events("Adebayo has been elected.")) == ["elected"]


def test_traits_name_no_word_but_those_of_grammar() -> None:
    tokens = tokens_of("the strike hurt", Span(0, 15))
    traits = traits_of([token.kind for token in tokens], 1, "strike")
    assert "<k the nvb" in traits
    assert not any("strike" in trait for trait in traits)


@given(st.text("The strike of Ada will end, was cut. 'It said\n", max_size=60))
def test_every_candidate_has_a_probability(text: str) -> None:
    tokens = tokens_of(text, Span(0, len(text)))
    chances = chances_in(tokens)
    assert list(chances) == list(candidates(tokens))
    assert all(0 < chance < 1 for chance in chances.values())
