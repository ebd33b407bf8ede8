"""What one report weakens that the other, in other words, tells plainly of the same."""

import pytest

from comparing.differences.make import aligned, reading
from retold.comparing import find_differences


def doubted(one: str, other: str) -> list[tuple[str, str]]:
    a, b = reading(one, "a"), reading(other, "b")
    found = find_differences(a, b, aligned(a, b))
    return [(d.a.of(one), d.b.of(other)) for d in found if d.kind == "certainty" and d.a and d.b]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "A fault may have damaged the pump of the ferry on its way to Tarn.",
            "The pump of the ferry was damaged by a fault, and Tarn had to wait.",
            ("may", "damaged"),
        ),
    ],
)
def test_what_is_weakened_is_told_plainly_of_the_same(one: str, other: str, found: tuple[str, str]) -> None:
    assert doubted(one, other) == [found]
    assert doubted(other, one) == [found[::-1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Lund, who left the port in May for a potential run as mayor, headed the bank of Tarn from 2006 on.",
            "He was the longest-serving head that the bank of Tarn has had, from 2006 on.",
        ),
        (
            "The bill on ferries is not expected to succeed in the senate, where Ada Lund of Tarn heads most members.",
            "Having met her party, Ada Lund said that the senate would put the bill aside.",
        ),
    ],
)
def test_what_stands_beside_a_doubt_is_not_what_it_weakens(one: str, other: str) -> None:
    assert doubted(one, other) == []
    assert doubted(other, one) == []
