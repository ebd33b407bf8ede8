"""Names that are one person's, and those that are not."""

import pytest

from reading.entities.read_chains import chains, kinds, mentions, named, read_lines


def test_spellings_and_short_forms_are_one_person() -> None:
    text, found = read_lines(
        "Antony Quill arrived in Oslo on Sunday.",
        "It was Anthony Quill’s first visit.",
        "Mr Quill left, and Quill's staff stayed.",
    )
    assert named(found, "Anthony Quill").spellings == ("Antony Quill", "Anthony Quill")
    assert mentions(text, found, "Anthony Quill") == [
        ("Antony Quill", "full"),
        ("Anthony Quill", "full"),
        ("Mr Quill", "short"),
        ("Quill", "short"),
    ]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Xi Jinlong", "Mr Xi"),
        ("Kim Tae-woo", "Kim"),
        ("Enrique Peña Nieto", "Peña Nieto"),
        ("Ursula von der Mark", "von der Mark"),
        ("George W. Bashford", "Bashford"),
        ("Edna O'Briain", "O'Briain"),
        ("Mary-Jane Colt", "Ms. Colt"),
    ],
)
def test_names_of_many_kinds(full: str, short: str) -> None:
    text, found = read_lines(f"President {full} spoke in Rome.", f"Later they thanked {short}.")
    assert mentions(text, found, full) == [(full, "full"), (short, "short")]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Jean-Luc d'Aubriac", "D'Aubriac"),
        ("Samuel arap Zorga", "Zorga"),
        ("Ursula van der Mark", "Van der Mark"),
        ("Marco De Santis", "De Santis"),
        ("Inés García Montoya", "García Montoya"),
        ("Martin Hays Jr.", "Hays"),
    ],
)
def test_short_names_at_the_beginning_of_a_sentence(full: str, short: str) -> None:
    text, found = read_lines(f"They met {full}.", f"{short} spoke.")
    assert mentions(text, found, full) == [(full, "full"), (short, "short")]


@pytest.mark.parametrize("full", ["Ben Quill", "Al Quill"])
def test_first_names_that_are_particles_elsewhere(full: str) -> None:
    text, found = read_lines(f"They met {full}.", "Quill spoke.")
    assert mentions(text, found, full) == [(full, "full"), ("Quill", "short")]


def test_a_fuller_name_without_the_office_is_the_same_man() -> None:
    text, found = read_lines("President Tarrel spoke.", "Tom Tarrel left.")
    assert mentions(text, found, "Tom Tarrel") == [("Tarrel", "short"), ("Tom Tarrel", "full")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mulgrew said no. “It is early,” she said.", "Mulgrew"),
        ("Vigdis Haug left. “No comment,” she said.", "Vigdis Haug"),
        ("Margery Finn, who has died aged 91, was a singer. She sang for years.", "Margery Finn"),
        ("Georgia Lane, 33, was last seen on Monday. Her mother is well.", "Georgia Lane"),
    ],
)
def test_whom_alone_a_pronoun_or_an_age_can_mean_is_a_person(text: str, who: str) -> None:
    assert kinds(text)[who] == "person"


def test_she_is_nobody_where_two_may_be_meant() -> None:
    assert kinds("Vigdis Haug left with Marit Fjell. She was ill.")["Vigdis Haug"] == "other"


def test_who_alone_is_of_an_age_is_called_by_it() -> None:
    found = chains("Carl Broughton, 41, of Hull, denies murder. The 41-year-old told police a lie.")
    assert found["Carl Broughton"] == ["Carl Broughton", "The 41-year-old"]
