"""Conflicts of the same two values are one, with all who have either, and may be of a number that has grown."""

from dataclasses import replace

import pytest

from comparing.told import reading, rewrite, span_of
from retold.comparing.claims.sides import side_of
from retold.comparing.claims.support import Accounts
from retold.comparing.claims.together import is_before, together
from retold.model import Citation, Claim, Conflict, Reading, Span, Support, Telling


def _claim(name: str, *readings: Reading) -> Claim:
    tellings = [Telling(one.id, (one.sentences[0].span,), None, "happened", "reworded") for one in readings]
    first = readings[0]
    cite = Citation(first.id, first.sentences[0].span)
    return Claim(name, first.text, cite, Support(1, 2), "happened", None, tuple(tellings))


def _number(a: Reading, one: str, b: Reading, other: str, claims: tuple[str, str] = ("c", "c")) -> Conflict:
    left, right = span_of(a.text, one), span_of(b.text, other)
    return Conflict("number", side_of(a, "number", left, claims[0]), side_of(b, "number", right, claims[1]))


MORNING, NOON = "2031-03-04T08:00:00Z", "2031-03-04T12:00:00Z"
A = reading("A", "The storm killed 12 people.", published=MORNING)
B = reading("B", "Fifteen people died in the storm.", published=NOON)
C = reading("C", "15 people were killed by the storm.", published="2031-03-05")
D = reading("D", "The storm has killed 12 people.", published=MORNING)
UPDATES = (("early", "10"), ("late", "12"))
STORM = {one.id: one for one in (A, B, C, D)}


def test_who_has_the_same_value_stands_on_one_side() -> None:
    claim = _claim("c", A, B, C, D)
    found = [_number(A, "12", B, "Fifteen"), _number(C, "15", D, "12")]
    (one,) = together(found, [claim], STORM, Accounts([rewrite("D", "A")]))
    assert (one.a.reports, one.a.accounts, one.a.published) == (("A", "D"), (1, 1), MORNING)
    assert (one.b.reports, one.b.accounts, one.b.published) == (("B", "C"), (2, 2), NOON)


def test_who_tells_it_without_contradicting_has_the_value_too() -> None:
    (one,) = together([_number(A, "12", B, "Fifteen")], [_claim("c", A, B, D)], STORM)
    assert one.a.reports == ("A", "D")


def test_a_number_that_only_grew_may_be_an_update() -> None:
    (grown,) = together([_number(A, "12", B, "Fifteen")], [_claim("c", A, B)], STORM)
    assert grown.grown_by == "B"


def test_what_is_larger_first_contradicts() -> None:
    late = reading("A", "The storm killed 12 people.", published="2031-03-06")
    (one,) = together([_number(late, "12", B, "Fifteen")], [_claim("c", late, B)], STORM | {"A": late})
    assert one.grown_by is None


def test_prices_do_not_grow() -> None:
    a = reading("A", "The bridge cost $12 million.", published=MORNING)
    b = reading("B", "The bridge cost $15 million.", published=NOON)
    (one,) = together([_number(a, "$12 million", b, "$15 million")], [_claim("c", a, b)], {"A": a, "B": b})
    assert one.grown_by is None


def test_conflicts_of_other_claims_stay_apart() -> None:
    claims = [_claim("c", A), _claim("d", B), _claim("e", C)]
    found = [_number(A, "12", B, "Fifteen", ("c", "d")), _number(A, "12", C, "15", ("c", "e"))]
    assert [one.b.claim for one in together(found, claims, STORM)] == ["d", "e"]


def test_places_of_words_are_kept() -> None:
    (one,) = together([_number(A, "12", B, "Fifteen")], [_claim("c", A, B)], STORM)
    assert (one.a.span, one.b.span) == (Span(17, 19), Span(0, 7))


def test_a_value_that_its_account_has_given_up_is_put_right_for_all_who_had_it_by_then() -> None:
    claim = _claim("c", A, C, D)
    update = replace(_number(A, "12", C, "15"), updated_by="C")
    (one,) = together([update, _number(D, "12", C, "15")], [claim], STORM)
    assert (one.updated_by, one.a.reports, one.b.reports) == ("C", ("A", "D"), ("C",))


def test_who_has_it_still_contradicts() -> None:
    late = reading("D", "The storm has killed 12 people.", published="2031-03-06")
    update = replace(_number(A, "12", C, "15"), updated_by="C")
    found = together([update, _number(late, "12", C, "15")], [_claim("c", A, C, late)], STORM | {"D": late})
    assert [one.updated_by for one in found] == ["C", None]


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2024-03-04T10:00:00+02:00", "2024-03-04T09:00:00Z", True),
        ("2024-03-04T09:00:00", "2024-03-04T10:00:00Z", False),
        ("2024-03", "2024-03-05", False),
        ("2024-03-04", "2024-03-05T09:00:00Z", True),
        (None, "2024-03-05", False),
    ],
)
def test_moments_of_two_zones(one: str | None, other: str, before: bool) -> None:
    assert is_before(one, other) is before
    assert not is_before(other, one)


def test_who_had_a_value_first_is_told_by_moments_in_whatever_zone() -> None:
    tokyo = reading("T", "The storm killed 12 people.", published="2031-03-04T16:00:00+09:00")
    (one,) = together([_number(A, "12", B, "Fifteen")], [_claim("c", A, B, tokyo)], STORM | {"T": tokyo})
    assert (one.a.reports, one.a.published) == (("T", "A"), "2031-03-04T16:00:00+09:00")


def test_of_two_updates_the_first_puts_a_value_right() -> None:
    early, late = (reading(name, "15 people died.", published=f"2031-03-04T{hour}:00:00Z") for name, hour in UPDATES)
    other = reading("O", "The storm has killed 12 people.", published=MORNING)
    known = {one.id: one for one in (A, early, late, other)}
    found = [
        replace(_number(A, "12", late, "15"), updated_by="late"),
        replace(_number(A, "12", early, "15"), updated_by="early"),
        _number(other, "12", early, "15"),
    ]
    told = together(found, [_claim("c", *known.values())], known)
    assert [one.updated_by for one in told if "O" in one.a.reports] == ["early"]
