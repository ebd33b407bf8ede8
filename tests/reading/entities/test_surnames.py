"""Surnames that several bear."""

from reading.entities.read_chains import mentions, named, read_lines


def test_two_bearers_of_a_surname_stay_apart() -> None:
    text, found = read_lines(
        "Joe Barlow came with Jill Barlow.", "It was late.", "It rained.", "Then Barlow left.", "Mrs Barlow stayed."
    )
    assert mentions(text, found, "Joe Barlow") == [("Joe Barlow", "full")]
    assert mentions(text, found, "Jill Barlow") == [("Jill Barlow", "full"), ("Mrs Barlow", "short")]


def test_father_and_son_of_one_name() -> None:
    text, found = read_lines(
        "Tom Barlow Jr. wrote a book with his father, the Rev. Tom Barlow.",
        "Barlow was tired.",
        "Barlow Jr. went home to the Barlows.",
    )
    assert mentions(text, found, "Tom Barlow") == [("Rev. Tom Barlow", "full")]
    assert mentions(text, found, "Tom Barlow Jr.") == [
        ("Tom Barlow Jr.", "full"),
        ("his", "pronoun"),
        ("Barlow Jr.", "short"),
    ]
    assert named(found, "Barlows").kind == "other"


def test_who_is_named_later_is_not_who_has_the_office() -> None:
    text, found = read_lines(
        "President Tarrel spoke.", "His wife, Anna Tarrel, listened.", "Mr. Tarrel left.", "Tarrel slept."
    )
    assert mentions(text, found, "Tarrel") == [
        ("Tarrel", "short"),
        ("His", "pronoun"),
        ("Mr. Tarrel", "short"),
        ("Tarrel", "short"),
    ]
    assert mentions(text, found, "Anna Tarrel") == [("Anna Tarrel", "full")]
    assert named(found, "Anna Tarrel").roles == ("wife",)


def test_a_relative_is_not_a_word_before_the_name() -> None:
    text, found = read_lines("They met Tom Barlow-Quill.", "Zorg Barlow-Quill left.")
    assert mentions(text, found, "Zorg Barlow-Quill") == [("Zorg Barlow-Quill", "full")]


def test_a_surname_that_begins_a_report_is_no_verb_in_the_past() -> None:
    for name in ("Lind", "Ward"):
        text, found = read_lines(f"{name} has resigned as head of the club.", "It was late.")
        assert mentions(text, found, name) == [(name, "full")]
