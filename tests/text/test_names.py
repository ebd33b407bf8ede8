"""Names of persons taken apart and compared."""

import pytest

from retold.text.names import parse_name, same_person


@pytest.mark.parametrize(
    ("name", "surname", "shorts"),
    [
        ("Antony Blinken", "blinken", {"blinken"}),
        ("Xi Jinping", "xi", {"xi"}),
        ("Kim Jong-un", "kim", {"kim"}),
        ("Enrique Peña Nieto", "nieto", {"nieto", "peña nieto"}),
        ("Ursula von der Leyen", "von der leyen", {"leyen", "von der leyen", "der leyen"}),
        ("George W. Bush", "bush", {"bush"}),
        ("Sammy Davis Jr.", "davis", {"davis"}),
        ("Edna O'Brien", "o'brien", {"o'brien"}),
    ],
)
def test_surname_and_short_forms(name: str, surname: str, shorts: set[str]) -> None:
    parsed = parse_name(name.split())
    assert (parsed.surname, set(parsed.shorts)) == (surname, shorts)


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Antony Blinken", "Anthony Blinken", True),
        ("Kim Jong-un", "Kim Jong Un", True),
        ("William Gates", "Bill Gates", True),
        ("George W. Bush", "George Bush", True),
        ("George W. Bush", "George H. Bush", False),
        ("J. Smith", "John Smith", True),
        ("Joe Biden", "Jill Biden", False),
        ("Joan Miller", "John Miller", False),
        ("Donald Trump", "Donald Trump Jr.", False),
        ("Nicolas Sarkozy", "Nicolas Sarkosy", True),
        ("Ann Lee", "Ann Lea", False),
    ],
)
def test_same_person(a: str, b: str, same: bool) -> None:
    assert same_person(parse_name(a.split()), parse_name(b.split())) is same
    assert same_person(parse_name(b.split()), parse_name(a.split())) is same
