"""Who is called by an office."""

import pytest

from reading.entities.read_chains import mentions, read_lines


def test_of_two_holders_the_one_just_named_is_meant() -> None:
    text, found = read_lines(
        "Gov. Asa Barlow signed the bill.",
        "The governor smiled.",
        "In Ohio, Gov. Mike Quill signed one too.",
        "The governor smiled.",
    )
    assert mentions(text, found, "Asa Barlow") == [("Asa Barlow", "full"), ("The governor", "role")]
    assert mentions(text, found, "Mike Quill") == [("Mike Quill", "full")]
    lines = ("Gov. Asa Barlow signed.", "Barlow left.", "It rained.", "It rained.", "It rained.")
    text, found = read_lines(*lines, "That was before under Gov. Mike Quill.", "The governor smiled.")
    assert all(mention.form != "role" for mention in found[1])


@pytest.mark.parametrize(
    "name",
    [
        "former President Bo Lind",
        "Acme President Bo Lind",
        "Vice President Bo Lind",
        "President-elect Bo Lind",
        "Bo Lind, a critic of the president",
    ],
)
def test_who_does_not_hold_the_office(name: str) -> None:
    _, found = read_lines(f"They met {name}.", "The president smiled.")
    assert all(mention.form != "role" for mention in found[1])


def test_a_role_stands_for_its_only_holder() -> None:
    text, found = read_lines("Prime Minister Ada Quill spoke to President Bo Lind.", "Later the prime minister left.")
    assert mentions(text, found, "Ada Quill") == [("Ada Quill", "full"), ("the prime minister", "role")]
    text, found = read_lines("President Ada Quill spoke to Chinese President Bo Lind.", "Later the president left.")
    assert all(mention.form != "role" for mention in found[1])


@pytest.mark.parametrize(
    ("role", "called"),
    [
        ("Transport Secretary", "the transport secretary"),
        ("Transport Secretary", "the secretary"),
        ("Judge", "the judge"),
        ("French President", "the French president"),
        ("WHO Director-General", "the director-general"),
        ("actor", "the actor"),
    ],
)
def test_a_role_is_called_by_its_own_words(role: str, called: str) -> None:
    text, found = read_lines(f"They met {role} Ada Quill.", f"Later {called} left.")
    assert mentions(text, found, "Ada Quill")[-1] == (called, "role")


def test_an_office_with_its_object() -> None:
    text, found = read_lines(
        "They met Ada Quill, director of national intelligence.", "The director of national intelligence left."
    )
    assert mentions(text, found, "Ada Quill")[-1] == ("The director of national intelligence", "role")


def test_an_actor_is_anybody_where_there_is_another() -> None:
    _, found = read_lines("They met actor Ada Quill and another actor.", "Later the actor left.")
    assert all(mention.form != "role" for mention in found[1])


def test_an_office_far_from_its_holder() -> None:
    lines = ("President Bo Lind of Peru spoke.", "The president of Chile left.", "Later the president smiled.")
    _, found = read_lines(*lines)
    assert all(mention.form != "role" for mention in found[1])
    _, found = read_lines("The senator smiled.", "Sen. Ada Quill left.", "The senator from Ohio spoke.")
    assert all(mention.form != "role" for mention in found[1])
