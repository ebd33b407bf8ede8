"""Names of media."""

import pytest

from retold.text.media import bare_medium, is_medium, is_same_medium


@pytest.mark.parametrize(
    "name", ["Reuters", "the BBC", "The Morning Ledger", "Sky News", "the Daily Sceptre", "El País", "AFP news agency"]
)
def test_media_have_names_of_their_own(name: str) -> None:
    assert is_medium(name)


@pytest.mark.parametrize(
    "name",
    [
        "Acme",
        "police",
        "the court",
        "Evening",
        "",
        "the",
        "ap",
        "an election observer",
        "the Arnhus medical examiner",
        "the Arnhus Medical Examiner",
        "Canada Post",
        "New Zealand Post",
        "American Express",
    ],
)
def test_others_have_not(name: str) -> None:
    assert not is_medium(name)


def test_a_name_is_bare_without_article_and_what_it_is() -> None:
    assert bare_medium("the Morning Ledger newspaper") == ("morning", "ledger")
    assert bare_medium("The Ledger’s") == ("ledger",)
    assert bare_medium("associated press") == ("associated", "press")


def test_a_short_name_ends_a_long_one() -> None:
    assert is_same_medium(("ledger",), ("morning", "ledger"))
    assert not is_same_medium(("morning",), ("morning", "ledger"))
    assert not is_same_medium((), ("ledger",))
