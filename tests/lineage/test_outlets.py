import re

import pytest

from retold.lineage.outlets import is_agency, is_known, name_pattern, name_places, named_outlets, outlet_named

NAMES = [
    "Reuters", "AP", "The Associated Press", "Australian Associated Press", "the Guardian", "Russia Today", "RT",
    "RussiaToday", "King Features Syndicate", "creators.com", "The Washington Post Writers Group", "nypost.com",
    "The New York Times", "Fox News", "Los Angeles Times", "ft.com", "Press Trust of India",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_what_the_pattern_finds_is_named(name):
    text = f"He said so to\n{name}, and nobody else."
    outlet = outlet_named(name)
    assert re.search(name_pattern(outlet), text)[0] == name
    assert text.index(name) in name_places(outlet, text)
    assert outlet in named_outlets(text)
    assert is_known(outlet)


@pytest.mark.parametrize("text", ["", "Some part of the map is art.", "They swept the quay.", "The port of Lorne"])
def test_words_that_hold_a_name_are_none(text):
    assert named_outlets(text) == []


def test_an_unknown_outlet_is_named_by_its_own_name():
    assert name_places("daily planet", "The Daily Planet and the Daily\nPlanet reported it.") == [4, 25]
    assert name_places("daily planet", "The planet was found daily.") == []
    assert not is_known("daily planet")


def test_syndicates_sell_their_text_as_agencies_do():
    assert [is_agency(name) for name in ("Reuters", "King Features", "RT", "daily planet")] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("form", "outlet"),
    [
        ("CNN (Web News)", "CNN"),
        ("www.nytimes.com", "The New York Times"),
        ("https://www.reuters.com/world/x", "Reuters"),
        ("New York Times - News", "The New York Times"),
        ("The Daily Planet", "daily planet"),
        ("dailyplanet.com", "dailyplanet"),
    ],
)
def test_the_outlet_that_a_publisher_or_an_address_stands_for(form, outlet):
    assert outlet_named(form) == outlet
