"""What a later version put right is told from what two reporters tell differently."""

from dataclasses import replace

import pytest

from comparing.told import reading, rewrite, span_of
from retold.comparing.claims.conflicts import with_differences
from retold.comparing.claims.find import find_claims
from retold.model import (
    Alignment,
    Claim,
    Conflict,
    ConflictSide,
    Correspondence,
    Difference,
    Published,
    Reading,
    Relation,
)

TOLD, CORRECTED = "The storm killed 12 people in Norton.", "The storm killed 15 people in Norton."
ALIGNED = Alignment("A", "B", (Correspondence((0,), (0,), "reworded", 0.9),))
NUMBER = Difference("number", span_of(TOLD, "12"), span_of(CORRECTED, "15"), "“12” and “15”", 0)


def _claims(first: str | None, second: str | None, link: Relation | None) -> tuple[Claim, ...]:
    reports = [_dated(reading("A", TOLD), first), _dated(reading("B", CORRECTED), second)]
    links = [link] if link else []
    claims = find_claims(reports, [ALIGNED], links)
    return with_differences(claims, {one.id: one for one in reports}, [("A", "B", [NUMBER])], links)


def _dated(one: Reading, day: str | None) -> Reading:
    return replace(one, published=Published(day, "metadata" if day else "unknown"))


@pytest.mark.parametrize(
    ("first", "second", "link", "updated"),
    [
        ("2031-03-04", "2031-03-05", rewrite("B", "A", kind="update"), "B"),
        (None, None, rewrite("B", "A", kind="update"), "B"),
        ("2031-03-04", "2031-03-05", rewrite("B", "A", direction="undecided"), "B"),
        ("2031-03-05", "2031-03-04", rewrite("B", "A", direction="undecided"), "A"),
        ("2031-03-04", "2031-03-04T10:00", rewrite("B", "A", direction="undecided"), None),
        (None, "2031-03-05", rewrite("B", "A", direction="undecided"), None),
        ("2031-03-04", "2031-03-05", replace(rewrite("B", "A"), certain=False), None),
        ("2031-03-04", "2031-03-05", rewrite("B", "A", kind="embed"), None),
        ("2031-03-04", "2031-03-05", None, None),
    ],
)
def test_a_later_version_updates_and_another_reporter_contradicts(
    first: str | None, second: str | None, link: Relation | None, updated: str | None
) -> None:
    [claim] = _claims(first, second, link)
    own = {"accounts": (1, 1), "claim": claim.id}
    twelve = ConflictSide("A", NUMBER.a, "12", 12.0, 12.0, reports=("A",), published=first, **own)
    fifteen = ConflictSide("B", NUMBER.b, "15", 15.0, 15.0, reports=("B",), published=second, **own)
    one_text = link is not None and link.certain and link.kind != "embed"
    grown = "B" if first and second and first < second and not one_text else None
    assert claim.conflicts == (Conflict("number", twelve, fifteen, updated, grown),)


def test_a_conflict_of_two_claims_stands_at_both() -> None:
    reports = [reading("A", TOLD), reading("B", CORRECTED)]
    claims = find_claims(reports, [], [])
    told = with_differences(claims, {one.id: one for one in reports}, [("A", "B", [NUMBER])])
    assert [len(claim.conflicts) for claim in told] == [1, 1]
    (conflict,) = told[0].conflicts
    assert {conflict.a.claim, conflict.b.claim} == {claim.id for claim in claims}


def test_when_it_was_said_is_no_conflict() -> None:
    when = replace(NUMBER, kind="date", note="said at another time")
    reports = [reading("A", TOLD), reading("B", CORRECTED)]
    claims = find_claims(reports, [ALIGNED], [])
    (claim,) = with_differences(claims, {one.id: one for one in reports}, [("A", "B", [when])])
    assert claim.conflicts == ()
