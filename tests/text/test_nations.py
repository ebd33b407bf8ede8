"""Nations: every form leads to one key."""

import pytest

from retold.text import concept
from retold.text.nations import NATIONS, inhabitants_of, named_nation, nation_of, nation_of_capital


@pytest.mark.parametrize(
    "forms",
    [
        ("United States", "America", "American", "Americans", "US", "U.S.", "USA"),
        ("United Kingdom", "Britain", "British", "Britons", "UK", "U.K."),
        ("China", "Chinese"),
        ("Netherlands", "Dutch"),
        ("South Africa", "South African", "South Africans"),
        ("Philippines", "Filipino", "Filipinos"),
    ],
)
def test_forms_of_one_nation(forms: tuple[str, ...]) -> None:
    assert len({nation_of(form) for form in forms}) == 1
    assert nation_of(forms[0]) is not None


@pytest.mark.parametrize(
    "form", ["Georgia", "Jersey", "Jordan", "turkey", "china", "us", "polish", "Washington", "Beijing"]
)
def test_ambiguous_and_lower_case_forms_are_no_nation(form: str) -> None:
    assert nation_of(form) is None


def test_concepts_meet_and_the_bird_stays_apart() -> None:
    assert concept("Chinese") == concept("China") == concept("China’s")
    assert concept("Turkish") == concept("Turkey") != concept("turkey")
    assert concept("Georgian") == concept("Georgia")


def test_names_inhabitants_and_capitals_are_told_apart() -> None:
    assert (named_nation("China"), named_nation("Chinese")) == ("china", None)
    assert (inhabitants_of("Americans"), inhabitants_of("American")) == ("united_states", None)
    assert (nation_of_capital("Beijing"), nation_of_capital("Shanghai")) == ("china", None)


def test_no_form_belongs_to_two_nations() -> None:
    forms = [form for nation in NATIONS for form in (*nation.names, *nation.adjectives, *nation.inhabitants)]
    assert len(forms) == len(set(forms))
    assert len({nation.key for nation in NATIONS}) == len(NATIONS)
