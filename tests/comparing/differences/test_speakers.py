"""One thing told on the word of two that cannot be one."""

import pytest

from comparing.differences.make import aligned
from retold.comparing import find_differences
from retold.model import Report
from retold.reading import read


def others(one: str, other: str) -> list[tuple[str, str]]:
    a, b = (read(Report(id=name, text=text)) for name, text in (("a", one), ("b", other)))
    found = find_differences(a, b, aligned(a, b))
    return [(d.a.of(one), d.b.of(other)) for d in found if d.note == "another source" and d.a and d.b]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The union said the mill would cut 40 jobs in May.", "The company said the mill would cut 40 jobs in May.",
         ("The union said", "The company said")),
        ("Police said the gate had been locked all night.", "The owner said the gate had been locked all night.",
         ("Police said", "The owner said")),
        ("Witnesses said the tower fell at noon on Friday.", "The army said the tower fell at noon on Friday.",
         ("Witnesses said", "The army said")),
    ],
)  # fmt: skip
def test_two_kinds_of_sources(one: str, other: str, found: tuple[str, str]) -> None:
    assert others(one, other) == [found]


def test_officials_may_be_anybody() -> None:
    assert others("Officials said the gate had been locked.", "The company said the gate had been locked.") == []
