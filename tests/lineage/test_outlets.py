import re

import pytest

from retold.lineage.outlets import is_agency, is_known, is_named, name_pattern, outlet_named

NAMES = [
    "Reuters", "AP", "The Associated Press", "Australian Associated Press", "the Guardian", "Russia Today", "RT",
    "RussiaToday", "King Features Syndicate", "creators.com", "The Washington Post Writers Group", "nypost.com",
    "The New York Times", "Fox News", "Los Angeles Times", "ft.com", "Press Trust of India",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_what_the_pattern_finds_is_named(name):
    text = f"He said so to\n{name}, and nobody else."
    assert re.search(name_pattern(None), text)[0] == name
    assert is_named(None, text)
    assert is_named(outlet_named(name), text)
    assert is_known(outlet_named(name))


@pytest.mark.parametrize("text", ["", "Some part of the map is art.", "They swept the quay.", "The PORT of Lorne"])
def test_words_that_hold_a_name_are_none(text):
    assert not re.search(rf"\b(?:{name_pattern(None)})\b", text)


def test_an_unknown_outlet_is_named_by_its_own_name():
    assert is_named("daily planet", "The Daily Planet reported it.")
    assert not is_named("daily planet", "The planet was found daily.")
    assert not is_known("daily planet")


def test_syndicates_sell_their_text_as_agencies_do():
    assert [is_agency(name) for name in ("Reuters", "King Features", "RT", "daily planet")] == [
        True,
        True,
        False,
        False,
    ]
