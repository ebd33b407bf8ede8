"""Differences of two accounts that are of one particular, and those of sentences that tell of other things, too."""

import pytest

from comparing.told import span_of
from retold.comparing.claims.apart import Near, is_of_same
from retold.model import Difference, Report
from retold.model.compared import DifferenceKind
from retold.reading import read


@pytest.mark.parametrize(
    ("near", "one", "a", "other", "b", "same"),
    [
        ("apart", "A ferry sank, killing 12 people.", "12", "Fifteen people died when a ferry sank.", "Fifteen", True),
        ("one", "The bridge cost $12 million.", "$12 million", "The bridge cost $15 million.", "$15 million", True),
        ("one", "The bridge cost $12 million.", "$12 million", "The bridge cost $90 million.", "$90 million", False),
        ("one", "The bridge cost $120,000.", "$120,000", "The bridge cost $1.2 million.", "$1.2 million", True),
        ("one", "The road was closed for three hours.", "three", "The road was closed for five hours.", "five", True),
        ("one", "Ray ran for two yards.", "two", "Ray got 20 carries for 9 yards and ran 5 yards.", "9", False),
        ("apart", "Ada Lind, 36, beat Mia Storm.", "36", "Ada Lind beat Mia Storm, 40, in Tarn.", "40", False),
        ("one", "One of the two cables was cut.", "One", "Three cables were cut off Tarn.", "Three", False),
        (
            "perhaps",
            'Lind said: "The region has spent eleven million on a lobby and nothing on its people."',
            "eleven million",
            '"The region has spent twelve million on a lobby and nothing on its people," said Lind.',
            "twelve million",
            True,
        ),
        ("one", "Dozens of homes were lost in Tarn.", "Dozens", "Nine homes were lost in Tarn.", "Nine", False),
    ],
)
def test_numbers_are_of_one_thing(near: Near, one: str, a: str, other: str, b: str, same: bool) -> None:
    assert _is_of_same("number", near, one, a, other, b) is same


@pytest.mark.parametrize(
    ("one", "a", "other", "b", "same"),
    [
        ("The bridge closed on Monday.", "Monday", "The bridge was closed on Tuesday.", "Tuesday", True),
        (
            "A man was charged on Saturday after shooting a clerk.",
            "Saturday",
            "A man shot a clerk on Friday, and was charged.",
            "Friday",
            False,
        ),
    ],
)
def test_dates_are_of_one_verb(one: str, a: str, other: str, b: str, same: bool) -> None:
    assert _is_of_same("date", "one", one, a, other, b) is same


def test_names_of_two_claims_are_of_two_people() -> None:
    one, other = "Ada Lind won the vote in Tarn.", "Mia Storm won the vote in Tarn."
    assert not _is_of_same("name", "apart", one, "Ada Lind", other, "Mia Storm")


def _is_of_same(kind: DifferenceKind, near: Near, one: str, a: str, other: str, b: str) -> bool:
    item = Difference(kind, span_of(one, a), span_of(other, b), "another", 0)
    return is_of_same(read(Report("A", one)), read(Report("B", other)), item, [item], near)
