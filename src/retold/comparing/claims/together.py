"""Conflicts of the same two values told as one: who has each, since when, and how many independent accounts."""

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from retold.comparing.claims.sides import number_at
from retold.comparing.claims.support import Accounts
from retold.comparing.differences.numbers import Number
from retold.model import Claim, Conflict, ConflictSide, Reading, Telling
from retold.text import concept, fold

_VALUES = frozenset(["number", "name", "place"])
"""Kinds of conflicts whose words tell a value, which others may have as well; a day may be that of other things."""

_GROWING = frozenset(
    map(
        concept,
        "people person victim patient body resident passenger home house building shop village school vehicle acre "
        "hectare household customer case infection complaint claim signature arrest flight death injury".split(),
    )
)
"""Of these there may be more as time goes by, as of the dead, the hurt and the missing."""


def together(
    conflicts: Iterable[Conflict],
    claims: Sequence[Claim],
    readings: Mapping[str, Reading],
    accounts: Accounts | None = None,
) -> tuple[Conflict, ...]:
    """The conflicts of a claim, those of the same values as one."""
    groups: dict[Hashable, list[Conflict]] = {}
    for one in _put_right(list(conflicts), readings):
        key, turned = _key(one, one.a, one.b), _key(one, one.b, one.a)
        if key not in groups and turned in groups:
            key, one = turned, replace(one, a=one.b, b=one.a)
        groups.setdefault(key, []).append(one)
    of_id = {claim.id: claim for claim in claims}
    return tuple(_grown(_as_one(some, of_id, readings, accounts), readings) for some in groups.values())


def _put_right(conflicts: Sequence[Conflict], readings: Mapping[str, Reading]) -> Iterator[Conflict]:
    """The conflicts, those with a value that its own account has given up since as put right by the same update.

    Who has that value in a report of no later day had it from the account, or as it was known by then. Of several such
    updates the first put it right.
    """
    updates: dict[Hashable, str] = {}
    for one in sorted(conflicts, key=lambda one: _rank(one.updated_by or "", readings)):
        for old, new in ((one.a, one.b), (one.b, one.a)):
            if one.updated_by == new.report:
                updates.setdefault((one.kind, _value(old), _value(new)), new.report)
    for one in conflicts:
        found = [
            by
            for old, new in ((one.a, one.b), (one.b, one.a))
            if (by := updates.get((one.kind, _value(old), _value(new))))
            and not is_before(readings[by].published.value, readings[old.report].published.value)
        ]
        yield replace(one, updated_by=one.updated_by or found[0]) if len(found) == 1 else one


def _key(one: Conflict, a: ConflictSide, b: ConflictSide) -> Hashable:
    """What conflicts have in common that are one: the values, not the words that give them, nor who has them."""
    return one.kind, bool(one.updated_by), _value(a), _value(b), a.claim, b.claim


def _value(side: ConflictSide) -> Hashable:
    number, days = (side.low, side.high), (side.earliest, side.latest)
    given = number if number != (None, None) else days
    return given if given != (None, None) else side.words and " ".join(fold(side.words).split())


def _as_one(
    some: Sequence[Conflict], claims: Mapping[str, Claim], readings: Mapping[str, Reading], accounts: Accounts | None
) -> Conflict:
    """Conflicts of one thing as one: the words of the first update, or of the first, with all who have them."""
    first = min(some, key=lambda one: _rank(one.updated_by or "", readings))
    sides = []
    for side, every in ((first.a, [one.a for one in some]), (first.b, [one.b for one in some])):
        told = {telling.report: telling for telling in claims[side.claim or ""].tellings}
        have = {one.report for one in every} | {name for name in told if _has(first, side, told[name], readings)}
        sides.append((side, have, told))
    both = sides[0][1] & sides[1][1]
    a, b = (_with(side, have - (both - {side.report}), told, readings, accounts) for side, have, told in sides)
    return replace(first, a=a, b=b)


def _has(one: Conflict, side: ConflictSide, telling: Telling, readings: Mapping[str, Reading]) -> bool:
    """Whether a telling has the value of a side in the same words."""
    if one.kind not in _VALUES or not side.words or one.updated_by or telling.doubtful:
        return False
    told = " ".join(fold(span.of(readings[telling.report].text)) for span in telling.spans)
    return re.search(rf"(?<![\w.,]){re.escape(fold(side.words))}(?![\w%]|[.,]\d)", told) is not None


def _with(
    side: ConflictSide,
    have: Iterable[str],
    told: Mapping[str, Telling],
    readings: Mapping[str, Reading],
    accounts: Accounts | None,
) -> ConflictSide:
    """A side with all who have it, in the order in which they came out; who gives both values is on neither."""
    names = sorted(have, key=lambda name: _rank(name, readings))
    spans = {name: told[name].spans for name in names if name in told}
    support = accounts.count(spans) if accounts and len(spans) == len(names) > 1 else None
    bounds = (support.low, support.high) if support else (1, 1) if len(names) == 1 else None
    moments = [readings[name].published.value for name in names]
    return replace(side, reports=tuple(names), accounts=bounds, published=moments[0])


def _rank(name: str, readings: Mapping[str, Reading]) -> tuple[str, str]:
    """What puts reports into the order in which they came out, in whatever zone that is written; the undated last."""
    value = readings[name].published.value if name in readings else None
    if value and len(value) > len("2024-03-04") and (moment := datetime.fromisoformat(value)).tzinfo:
        value = moment.astimezone(UTC).replace(tzinfo=None).isoformat()
    return value or "9999", name


def _grown(one: Conflict, readings: Mapping[str, Reading]) -> Conflict:
    """A conflict of accounts with who may only know more by then: all that have the larger number came out later."""
    if one.kind != "number" or one.updated_by or not (one.a.span and one.b.span):
        return one
    counted = [(number_at(readings[side.report], side.span), side) for side in (one.a, one.b) if side.span]
    (fewer, less), (larger, more) = sorted(counted, key=lambda each: each[0].value if each[0] else 0.0)
    if not (fewer and larger and fewer.value < larger.value and _may_grow(fewer, larger)):
        return one
    early, late = ([readings[name].published.value for name in side.reports] for side in (less, more))
    return replace(one, grown_by=more.reports[0]) if all(is_before(x, y) for x in early for y in late) else one


def _may_grow(less: Number, more: Number) -> bool:
    """Whether both numbers count people or things that there can be more of as time goes by."""
    if less.fate and less.fate == more.fate:
        return True
    return not (less.rank or more.rank) and not _GROWING.isdisjoint(less.unit & more.unit)


def is_before(one: str | None, other: str | None) -> bool:
    """Whether a moment is before another: by the hour where both have one, else by the day."""
    if not one or not other:
        return False
    x, y = (datetime.fromisoformat(moment) if len(moment) > len("2024-03-04") else None for moment in (one, other))
    if x and y and (x.tzinfo is None) == (y.tzinfo is None):
        return x < y
    size = min(len(one), len(other), len("2024-03-04"))
    return one[:size] < other[:size]
