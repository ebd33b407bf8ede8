import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences


def numbers(a: str, b: str) -> list[tuple[str, str]]:
    one, other = reading(a), reading(b, "s")
    found = find_differences(one, other, aligned(one, other))
    return [(d.a.of(a), d.b.of(b)) for d in found if d.kind == "number" and d.a and d.b]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (
            "Orlov was banned for four years on Friday.",
            "Orlov was banned for life on Friday.",
            ("four years", "for life"),
        ),
        (
            "The club suspended Vik for two weeks.",
            "The club suspended Vik indefinitely.",
            ("two weeks", "indefinitely"),
        ),
        (
            "Holt was sent to prison for 25 years for the murder.",
            "The judge sentenced Holt to life imprisonment for the murder.",
            ("25 years", "to life"),
        ),
        (
            "Holt was jailed for at least 21 years.",
            "Holt will serve a minimum of 12 years in prison.",
            ("at least 21 years", "minimum of 12 years"),
        ),
    ],
)
def test_two_terms_of_one_punishment_differ(a: str, b: str, found: tuple[str, str]) -> None:
    assert numbers(a, b) == [found]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Holt was jailed for three years.", "Holt got three years in prison."),
        ("Holt was jailed for life on Monday.", "Holt was jailed for life on Monday and must serve at least 20 years."),
        ("Holt was jailed for life on Monday.", "Holt must serve at least 20 years in jail, it was ruled on Monday."),
        ("The two are friends for life after the match.", "The two were friends for four years after the match."),
    ],
)
def test_what_can_both_be_true_does_not(a: str, b: str) -> None:
    assert numbers(a, b) == []
