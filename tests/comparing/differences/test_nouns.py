"""What one report says somebody is not, or had not, and the other says he is, or had."""

import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences


def denied(one: str, other: str) -> list[tuple[str, str]]:
    a, b = reading(one), reading(other, "s")
    found = find_differences(a, b, aligned(a, b))
    return [(d.a.of(one), d.b.of(other)) for d in found if d.kind == "negation" and d.a and d.b]


_CARETAKER = "He is not a suspect, prosecutor Moen said."
_KNIFE = "The man in the tram was carrying a kitchen knife."


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            _CARETAKER,
            "The caretaker is now treated as a suspect, prosecutor Moen said.",
            [("not a suspect", "as a suspect")],
        ),
        (
            _KNIFE,
            "In the tram the man had a hammer in his hand and not a knife.",
            [("carrying a kitchen knife", "not a knife")],
        ),
        # What is doubted, or denied too, is not told.
        (_CARETAKER, "The caretaker may be treated as a suspect, prosecutor Moen said.", []),
        (_KNIFE, "In the tram the man had a hammer and not an axe.", []),
    ],
)
def test_a_noun_that_one_denies(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert denied(one, other) == found
