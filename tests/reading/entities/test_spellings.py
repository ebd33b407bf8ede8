"""One person in several spellings is one, and two persons stay two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading.entities.read_chains import chains
from retold.text.names import parse_name, same_person
from retold.text.transliteration import spelling_key, without_accents


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "The fort of Moammar Gadhafi fell. Men of Muammar Qaddafi fled, and Col. Gaddafi with them.",
            "Moammar Gadhafi",
            ["Moammar Gadhafi", "Muammar Qaddafi", "Gaddafi"],
        ),
        (
            "President Juan Ruiz López Obrador met the bankers. Mr. Lopez Obrador left, and López Obrador's men too.",
            "Juan Ruiz López Obrador",
            ["Juan Ruiz López Obrador", "Mr. Lopez Obrador", "López Obrador"],
        ),
        (
            "Opposition leader Péter Szabó led the march. The crowd cheered Szabo as he left.",
            "Péter Szabó",
            ["Péter Szabó", "Szabo", "he"],
        ),
        (
            "They spoke of Kim Jong Un. It was the first time that Kim Jong-un had come, said Ada Quill.",
            "Kim Jong Un",
            ["Kim Jong Un", "Kim Jong-un"],
        ),
        (
            "South Korean President Lee Jae-won met the guests. Lee said that he was glad.",
            "Lee Jae-won",
            ["Lee Jae-won", "Lee", "he"],
        ),
        (
            "Premier Pham Minh Chinh met the guests. Chinh was glad, and Pham left with them.",
            "Pham Minh Chinh",
            ["Pham Minh Chinh", "Chinh", "Pham"],
        ),
    ],
)
def test_spellings_of_one_person(text: str, name: str, words: list[str]) -> None:
    assert chains(text)[name] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ali Hassan", "Ali Hussein"),
        ("Ann Lee", "Ann Li"),
        ("Hamid Karimi", "Yusuf Karimi"),
        ("Kim Yo-jong", "Kim Jong-un"),
        ("Sarah Jane Moody", "Narendra Modi"),
    ],
)
def test_other_persons(one: str, other: str) -> None:
    assert not same_person(parse_name(one.split()), parse_name(other.split()))


def test_a_short_surname_alone_is_another_in_other_letters() -> None:
    found = chains("Prime Minister Narendra Modi met the bankers. Analysts at Moody's said it was late.")
    assert found["Narendra Modi"] == ["Narendra Modi"]


@pytest.mark.parametrize(
    "names",
    [
        ("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskii"),
        ("Müller", "Mueller", "Muller"),
        ("Schröder", "Schroeder"),
        ("Yanukovych", "Yanukovich"),
        ("Sisi", "Sissi", "el-Sissi", "al-Sisi"),
    ],
)
def test_spellings_of_one_name(names: tuple[str, ...]) -> None:
    assert len({spelling_key(name) for name in names}) == 1


@given(st.text(max_size=12))
def test_accents_and_capitals_never_tell_names_apart(name: str) -> None:
    assert spelling_key(without_accents(name)) == spelling_key(name)
