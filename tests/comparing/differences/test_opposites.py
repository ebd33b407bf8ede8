import pytest

from comparing.differences.make import opposites


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("The driver was sober, police said.", "The driver was drunk, police said.", ("sober", "drunk")),
        ("The talks ended with a deal in May.", "The talks ended without a deal in May.", ("with", "without")),
        ("Police arrested a man of 34 in Graz.", "Police arrested a woman of 34 in Graz.", ("man", "woman")),
        ("He ran despite his illness, she said.", "He ran because of his illness, she said.", ("despite", "because")),
        ("It began in the east wing of the mill.", "It began in the west wing of the mill.", ("east", "west")),
        ("Ten civilians died in the raid.", "Ten militants died in the raid.", ("civilians", "militants")),
    ],
)
def test_what_excludes_the_other_in_its_place(a: str, b: str, found: tuple[str, str]) -> None:
    assert opposites(a, b) == [found]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sales of the mill rose by a third in May, it said.", "The mill said on Monday that its debts fell."),
        ("He was freed on Friday and charged on Monday.", "He was charged on Monday and freed on Friday."),
        ("Many people fled the city on Monday.", "Scores of people fled the city on Monday."),
        ("The man who died was a driver.", "A driver has died."),
    ],
)
def test_what_does_not(a: str, b: str) -> None:
    assert opposites(a, b) == []


def test_opposite_verbs_of_the_same_in_other_words() -> None:
    a = "Her title of 2025 stands, said the union of Tarn on Monday."
    b = "The title of 2025 has been wiped from all books of records, a lawyer said."
    assert opposites(a, b) == [("stands", "wiped")]
