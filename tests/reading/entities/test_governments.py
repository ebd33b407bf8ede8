"""Capitals that stand for governments."""

import pytest

from reading.entities.read_chains import read_lines


@pytest.mark.parametrize(
    ("line", "governments"),
    [
        ("Beijing has accused Washington of meddling.", {"Beijing": "china", "Washington": "united_states"}),
        ("Relations between Ankara and Athens are bad.", {"Ankara": "turkiye", "Athens": "greece"}),
        ("They spoke of Moscow's claims.", {"Moscow": "russia"}),
        ("In July Brussels imposed duties.", {"Brussels": "european_union"}),
        ("The Paris agreement failed.", {}),
        ("The mayor of Paris said so.", {}),
        ("They met in Beijing.", {}),
        ("Just before it, Seoul and Tokyo had agreed.", {"Seoul": "south_korea", "Tokyo": "japan"}),
        ("They run trains between Ankara and Athens.", {}),
        ("They spoke in the capital, Ankara, said guests.", {}),
        ("Seoul denied it, and Seoul is right.", {"Seoul": "south_korea"}),
        ("It was a test that Pyongyang carried out.", {"Pyongyang": "north_korea"}),
        ("Moscow protests grew.", {}),
    ],
)
def test_a_capital_that_stands_for_its_government_is_marked(line: str, governments: dict[str, str]) -> None:
    _, found = read_lines(line)
    assert {e.name: e.government_of for e in found[0] if e.government_of} == governments


def test_a_capital_and_its_government_are_two() -> None:
    _, found = read_lines("They landed in Beijing.", "Beijing denied it.")
    assert [(e.name, e.kind, e.government_of) for e in found[0]] == [
        ("Beijing", "place", None),
        ("Beijing", "organisation", "china"),
    ]
