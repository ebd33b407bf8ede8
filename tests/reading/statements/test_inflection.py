import pytest

from retold.reading.statements.inflection import forms


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("deny", ("deny", "denies", "denied", "denied", "denying")),
        ("admit", ("admit", "admits", "admitted", "admitted", "admitting")),
        ("agree", ("agree", "agrees", "agreed", "agreed", "agreeing")),
        ("say", ("say", "says", "said", "said", "saying")),
        ("write", ("write", "writes", "wrote", "written", "writing")),
        ("stress", ("stress", "stresses", "stressed", "stressed", "stressing")),
    ],
)
def test_forms_of_a_verb(verb: str, expected: tuple[str, ...]) -> None:
    assert forms(verb) == expected
