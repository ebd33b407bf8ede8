"""The same name in two reports."""

import pytest

from retold.comparing.names import match_names
from retold.model import Entity, NameMatch, Published, Reading, Report
from retold.model.read import EntityKind


def reading(*entities: Entity) -> Reading:
    """A report that speaks of these."""
    return Reading(Report("r", ""), (), Published(), (), entities=entities)


def one(name: str, kind: EntityKind = "person", *more: str) -> Reading:
    """A report that speaks of one entity."""
    return reading(Entity("e1", kind, name, (name, *more)))


@pytest.mark.parametrize(
    ("a", "b", "kind", "same"),
    [
        ("Ada Quill", "Ada Quill", "person", True),
        ("Antony Quill", "Anthony Quill", "person", False),
        ("Bill Stone", "William Stone", "person", False),
        ("Ada Quill", "Quill", "person", True),
        ("Ada J. Quill", "Ada Jane Quill", "person", True),
        ("Antony J. Quill", "Anthony Quill", "person", False),
        ("Volodymyr Zarenko", "Volodymyr Zarenka", "person", False),
        ("US", "U.S.", "place", True),
        ("America", "United States", "place", True),
        ("US officials", "American officials", "other", True),
        ("World Trade Office", "WTO", "organisation", True),
        ("Diaoyu State Guesthouse", "Diaoyu State Guest House", "place", False),
    ],
)
def test_matches(a: str, b: str, kind: EntityKind, same: bool) -> None:
    assert match_names(one(a, kind), one(b, kind)) == (NameMatch("e1", "e1", (a,), (b,), same),)
    assert match_names(one(b, kind), one(a, kind)) == (NameMatch("e1", "e1", (b,), (a,), same),)


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Joe Biden", "Jill Biden", "person"),
        ("Joan Miller", "John Miller", "person"),
        ("Donald Stone", "Donald Stone Jr.", "person"),
        ("North Dakota", "South Dakota", "place"),
        ("US", "Americans", "other"),
    ],
)
def test_stays_apart(a: str, b: str, kind: EntityKind) -> None:
    assert match_names(one(a, kind), one(b, kind)) == ()


def test_nobody_in_particular_is_no_match() -> None:
    assert match_names(one("officials", "other"), one("Officials", "other")) == ()
    assert match_names(one("local residents", "other"), one("local residents", "other")) == ()


def test_two_partners_are_no_answer() -> None:
    couple = reading(
        Entity("e1", "person", "Joe Barlow", ("Joe Barlow",)), Entity("e2", "person", "Jill Barlow", ("Jill Barlow",))
    )
    assert match_names(couple, one("Barlow")) == ()


def test_both_spellings_are_shown() -> None:
    (match,) = match_names(one("Anthony Quill", "person", "Antony Quill"), one("Antony Quill"))
    assert match == NameMatch("e1", "e1", ("Anthony Quill", "Antony Quill"), ("Antony Quill",), False)
