"""Where the tellings of a claim contradict one another."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast, get_args

from retold.comparing.claims.sides import side_of
from retold.comparing.differences.dates import SAID_THEN
from retold.comparing.differences.opposites import OPPOSITE
from retold.comparing.joining.edges import is_whole
from retold.model import Claim, Conflict, ConflictKind, Difference, Reading, Relation, Span, Telling
from retold.text.certainty import status_of

Found = tuple[str, str, Sequence[Difference]]
"""The ids of two reports, and what differs between them."""

_TAKEN = ("a_from_b", "b_from_a")
_CONTRADICTING = frozenset(get_args(ConflictKind))
_MEANING = _CONTRADICTING | {"quote", "attribution", "certainty"}


def with_differences(
    claims: Sequence[Claim],
    readings: Mapping[str, Reading],
    differences: Sequence[Found],
    relations: Iterable[Relation] = (),
) -> tuple[Claim, ...]:
    """The claims with what contradicts in their tellings; tellings that mean something else are marked as changed.

    Where one of two reports is a later version of the other, the conflict says that it updates it.
    """
    if not differences:
        return tuple(claims)
    later = {frozenset((link.a, link.b)): name for link in relations if (name := _later(link, readings))}
    return tuple(_compared(claim, readings, differences, later) for claim in claims)


def deniers(claim: Claim, negations: Sequence[Found]) -> set[str]:
    """The reports that tell the opposite of a claim: a negation stands in the one or the other telling alone."""
    told = {one.report: one for one in claim.tellings}
    own = claim.cite.report
    near = [found for found in negations if own in found[:2]]
    return {b if a == own else a for a, b, _ in _inside(told, near)}


def _later(link: Relation, readings: Mapping[str, Reading]) -> str | None:
    """Which of two reports of one account is the later version, where the link or their dates tell."""
    if not (link.certain and is_whole(link) and link.a in readings and link.b in readings):
        return None
    if link.direction in _TAKEN:
        return link.a if link.direction == "a_from_b" else link.b
    a, b = (readings[name].published.value or "" for name in (link.a, link.b))
    size = min(len(a), len(b))
    if a[:size] == b[:size]:
        return None
    return link.a if a > b else link.b


def _compared(
    claim: Claim, readings: Mapping[str, Reading], differences: Sequence[Found], later: Mapping[frozenset[str], str]
) -> Claim:
    """One claim with the differences that stand in its tellings."""
    told = {telling.report: telling for telling in claim.tellings}
    inside = list(
        _inside(
            {name: telling for name, telling in told.items() if telling.opposite or not telling.doubtful}, differences
        )
    )
    conflicts = (
        _conflict(readings[a], readings[b], item, later.get(frozenset((a, b))))
        for a, b, item in inside
        if _contradicts(item)
    )
    changed = {
        a if b == claim.cite.report else b
        for a, b, item in inside
        if claim.cite.report in (a, b) and not _is_spelling(item)
    }
    different = _each_once(conflicts)
    tellings = (
        replace(telling, wording="changed") if telling.report in changed else telling
        for telling in (_as_told(one, different, readings) for one in told.values())
    )
    return replace(claim, tellings=tuple(tellings), conflicts=different)


def _as_told(telling: Telling, conflicts: Sequence[Conflict], readings: Mapping[str, Reading]) -> Telling:
    """A telling of the opposite as it is told, if it is the claim that denies."""
    sides = (side for one in conflicts if one.kind == "negation" for side in (one.a, one.b))
    if not telling.opposite or any(side.report == telling.report and side.words for side in sides):
        return telling
    text = readings[telling.report].text
    return replace(telling, status=status_of(max((span.of(text) for span in telling.spans), key=len)))


def _contradicts(item: Difference) -> bool:
    """Whether not both tellings can be right; two spellings of a name are no contradiction, nor when it was said."""
    return item.kind in _CONTRADICTING and not _is_spelling(item) and item.note != SAID_THEN


def _is_spelling(item: Difference) -> bool:
    """Whether the tellings only spell a name in two ways."""
    return item.kind == "name" and item.note.startswith("spelling")


def _inside(told: Mapping[str, Telling], differences: Sequence[Found]) -> Iterator[tuple[str, str, Difference]]:
    """Differences of meaning between two tellings."""
    if len(told) < 2:
        return
    for a, b, items in differences:
        if a in told and b in told:
            for item in items:
                if item.kind in _MEANING and _stands_in(item.a, told[a].spans) and _stands_in(item.b, told[b].spans):
                    yield a, b, item


def _stands_in(span: Span | None, sentences: Sequence[Span]) -> bool:
    """Whether a difference has its place in one of the sentences; what one side lacks stands anywhere."""
    return span is None or any(sentence.overlap(span) for sentence in sentences)


def _conflict(a: Reading, b: Reading, item: Difference, later: str | None) -> Conflict:
    """A difference with what both sides have; what the other has in the place of a negation denies nothing."""
    left, right = item.a, item.b
    if item.kind == "negation" and item.note != OPPOSITE:
        left, right = (left, None) if item.note == "denied in A only" else (None, right)
    kind = cast(ConflictKind, item.kind)
    return Conflict(kind, side_of(a, kind, left), side_of(b, kind, right), later)


def _each_once(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Conflicts without those that have the same words in other places of the two reports."""
    found: dict[tuple[str, str, str | None, str, str | None], Conflict] = {}
    for one in conflicts:
        found.setdefault((one.kind, one.a.report, one.a.words, one.b.report, one.b.words), one)
    return tuple(found.values())
