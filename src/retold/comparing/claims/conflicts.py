"""Where the tellings of a claim, or of two, contradict one another."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, cast, get_args

from retold.comparing.claims.apart import Near, is_of_same
from retold.comparing.claims.places import Places, Told
from retold.comparing.claims.sides import side_of
from retold.comparing.claims.support import Accounts
from retold.comparing.claims.together import is_before, together
from retold.comparing.differences.dates import SAID_THEN
from retold.comparing.differences.numbers import EITHER_WAY
from retold.comparing.joining.links import is_whole
from retold.model import Claim, Conflict, ConflictKind, Difference, Reading, Relation, Span, Telling
from retold.text.certainty import status_of

Found = tuple[str, str, Sequence[Difference]]
"""The ids of two reports, and what differs between them."""

_DENIED = "denied in "
"""So begins the note of a negation that one of two reports has."""

_TAKEN = ("a_from_b", "b_from_a")
_CONTRADICTING = frozenset(get_args(ConflictKind))
_MEANING = _CONTRADICTING | {"quote", "attribution"}
_VALUES = frozenset(["number", "date"])
_SURE_AND_NOT = {"happened", "possible"}


class _Meeting(NamedTuple):
    """A difference of meaning between two tellings."""

    a: Reading
    b: Reading
    item: Difference
    left: Told
    right: Told
    besides: Sequence[Difference]
    one_text: bool
    sure: bool = False
    """Whether it has been found that the one stands in the place of the other."""

    @property
    def in_one(self) -> bool:
        """Whether both are for certain tellings of one claim, of which one may tell the opposite."""
        certain = all(one.telling.opposite or not one.telling.doubtful for one in (self.left, self.right))
        return self.left.claim == self.right.claim and certain

    @property
    def claims(self) -> list[int]:
        """The claims at which it stands: both, but for a denial in what is only perhaps told of one of them."""
        sides = {self.left.claim: self.left, self.right.claim: self.right}
        surely = [number for number, side in sides.items() if not side.telling.doubtful]
        return sorted(surely if surely and self.item.kind == "negation" else sides)

    @property
    def contradicts(self) -> bool:
        """Whether not both can be right; two spellings of a name are no contradiction, nor when it was said."""
        if self.sure:
            return True
        if self.item.kind not in _CONTRADICTING or _is_spelling(self.item) or self.item.note in (SAID_THEN, EITHER_WAY):
            return False
        if self.item.kind == "certainty" and self.item.correspondence is not None:
            return self.in_one and {self.left.telling.status, self.right.telling.status} == _SURE_AND_NOT
        aligned = self.one_text and self.item.correspondence is not None
        if self.in_one and (aligned or self.item.kind not in _VALUES):
            return True
        one_claim: Near = "perhaps" if self.left.claim == self.right.claim else "apart"
        return is_of_same(self.a, self.b, self.item, self.besides, "one" if self.in_one else one_claim)


def with_differences(
    claims: Sequence[Claim],
    readings: Mapping[str, Reading],
    differences: Sequence[Found],
    relations: Iterable[Relation] = (),
    accounts: Accounts | None = None,
    instead: Sequence[Found] = (),
) -> tuple[Claim, ...]:
    """The claims with what contradicts in their tellings; tellings that mean something else are marked as changed.

    A contradiction between two claims stands at both, but for a denial where only a doubtful telling is denied. Where
    one of two reports is a later version of the other, it is told to update it. ``instead`` is what has been found to
    stand in the place of a value of a claim.
    """
    one_text = {frozenset((link.a, link.b)): link for link in relations if link.certain and is_whole(link)}
    changed: dict[int, set[str]] = defaultdict(set)
    found: dict[int, list[Conflict]] = defaultdict(list)
    known = _places_of(differences)
    more = [(a, b, [one for one in items if not _is_among(one, known[a, b])]) for a, b, items in instead]
    for one in (
        *_meetings(claims, readings, differences, one_text),
        *_meetings(claims, readings, more, one_text, sure=True),
    ):
        if one.in_one and not _is_spelling(one.item):
            changed[one.left.claim] |= _changed(claims[one.left.claim], one)
        if one.contradicts:
            link = one_text.get(frozenset((one.a.id, one.b.id)))
            conflict = _conflict(one, claims, _later(link, readings) if link else None)
            for number in one.claims:
                found[number].append(conflict)
    merged = {number: together(some, claims, readings, accounts) for number, some in found.items()}
    return tuple(
        _told(claim, merged.get(number, ()), changed.get(number, ()), readings) for number, claim in enumerate(claims)
    )


def deniers(claim: Claim, negations: Sequence[Found]) -> set[str]:
    """The reports that tell the opposite of a claim: a negation stands in the one or the other telling alone."""
    own = claim.cite.report
    near = [found for found in negations if own in found[:2]]
    places = Places([claim] if near else [])
    return {b if a == own else a for a, b, items in near if any(places.sides(a, b, item) for item in items)}


def contradicting(claim: Claim, accounts: Accounts) -> dict[str, str]:
    """The reports of other accounts that tell a claim with another number or day than its own, with that in words."""
    own, found = claim.cite.report, dict[str, str]()
    for one in claim.conflicts:
        for side, other in ((one.a, one.b), (one.b, one.a)):
            if one.kind in _VALUES and own in side.reports:
                note = f"has “{other.words}” where {own} has “{side.words}”"
                found |= {name: note for name in other.reports if not accounts.are_one(own, name)}
    told = {one.report for one in claim.tellings if not one.opposite}
    return {name: note for name, note in found.items() if name in told}


def _later(link: Relation, readings: Mapping[str, Reading]) -> str | None:
    """Which of two reports of one account is the later version, where the link or their dates tell."""
    if link.direction in _TAKEN:
        return link.a if link.direction == "a_from_b" else link.b
    a, b = (readings[name].published.value for name in (link.a, link.b))
    if is_before(a, b):
        return link.b
    return link.a if is_before(b, a) else None


def _meetings(
    claims: Sequence[Claim],
    readings: Mapping[str, Reading],
    differences: Sequence[Found],
    one_text: Container[frozenset[str]],
    *,
    sure: bool = False,
) -> Iterator[_Meeting]:
    """The differences of meaning between tellings of the story's claims."""
    places = Places(claims)
    for a, b, items in differences:
        values = [one for one in items if one.kind in _VALUES]
        same = frozenset((a, b)) in one_text
        for item in items:
            if item.kind in _MEANING and (sides := places.sides(a, b, item)):
                yield _Meeting(readings[a], readings[b], item, *sides, values, same, sure)


_Places = tuple[Span | None, Span | None]


def _places_of(differences: Sequence[Found]) -> Mapping[tuple[str, str], list[_Places]]:
    """Where two reports differ, whichever of them is named first."""
    found: dict[tuple[str, str], list[_Places]] = defaultdict(list)
    for a, b, items in differences:
        found[a, b] += [(one.a, one.b) for one in items]
        found[b, a] += [(one.b, one.a) for one in items]
    return found


def _is_among(item: Difference, known: Iterable[_Places]) -> bool:
    """Whether what stands in the two places of a difference is among those that are known."""
    return any(_touch(item.a, a) and _touch(item.b, b) for a, b in known)


def _touch(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.overlap(other) > 0


def _changed(claim: Claim, one: _Meeting) -> set[str]:
    """The report that tells a claim otherwise than the one that it is taken from.

    Not who only names a source, or cuts a quotation or puts its parts into another order.
    """
    if one.item.kind in ("attribution", "quote") and not (one.item.a and one.item.b):
        return set()
    reports = {one.a.id, one.b.id}
    return reports - {claim.cite.report} if claim.cite.report in reports else set()


def _told(
    claim: Claim, conflicts: tuple[Conflict, ...], changed: Iterable[str], readings: Mapping[str, Reading]
) -> Claim:
    """A claim with its conflicts, and its tellings as these show them."""
    otherwise = frozenset(changed)
    tellings = (
        replace(telling, wording="changed") if telling.report in otherwise else telling
        for telling in (_as_told(one, conflicts, readings) for one in claim.tellings)
    )
    return replace(claim, tellings=tuple(tellings), conflicts=conflicts)


def _as_told(telling: Telling, conflicts: Sequence[Conflict], readings: Mapping[str, Reading]) -> Telling:
    """A telling of the opposite as it is told, if it is the claim that denies."""
    if not telling.opposite:
        return telling
    sides = (side for one in conflicts if one.kind == "negation" for side in (one.a, one.b))
    if any(telling.report in side.reports and side.words for side in sides):
        return telling
    text = readings[telling.report].text
    return replace(telling, status=status_of(max((span.of(text) for span in telling.spans), key=len)))


def _is_spelling(item: Difference) -> bool:
    """Whether the tellings only spell a name in two ways."""
    return item.kind == "name" and item.note.startswith("spelling")


def _conflict(one: _Meeting, claims: Sequence[Claim], later: str | None) -> Conflict:
    """A difference with what both sides have; what the other has in the place of a negation denies nothing."""
    item, left, right = one.item, one.item.a, one.item.b
    if item.note.startswith(_DENIED):
        left, right = (left, None) if item.note == f"{_DENIED}A only" else (None, right)
    kind = cast(ConflictKind, item.kind)
    a = side_of(one.a, kind, left, claims[one.left.claim].id)
    b = side_of(one.b, kind, right, claims[one.right.claim].id)
    return Conflict(kind, a, b, later)
