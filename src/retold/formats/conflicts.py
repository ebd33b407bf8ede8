"""What two tellings of a claim contradict each other in, in words and as JSON."""

from dataclasses import replace

from retold.formats.parts import Json, plain
from retold.model import Conflict, ConflictSide

NAMED = 3
"""So many of those who have one side are named."""

UNDECIDED = "undecided whether this is an update or a conflict"


def conflict_words(conflict: Conflict) -> str:
    """A conflict in words: ``number: a has “12”, b has “15” (updated by b)``.

    What may have grown is told as such: ``number: from “12” (a, 2024-03-04) to “15” (b, 2024-03-05); undecided …``.
    """
    if conflict.grown_by:
        less, more = _in_time(conflict)
        return f"{conflict.kind}: from {_value(less)} to {_value(more)}; {UNDECIDED}"
    sides = sorted((conflict.a, conflict.b), key=lambda side: side.words is None)
    if conflict.updated_by:
        told = ", ".join(_side_words(replace(side, reports=())) for side in sides)
        return f"{conflict.kind}: {told} (updated by {conflict.updated_by})"
    return f"{conflict.kind}: {', '.join(map(_side_words, sides))}"


def conflict_json(conflict: Conflict) -> Json:
    """A conflict with both its sides, and what it is in words."""
    return {
        "kind": conflict.kind,
        "a": _side_json(conflict.a),
        "b": _side_json(conflict.b),
        "updated_by": conflict.updated_by,
        "grown_by": conflict.grown_by,
        "note": conflict_words(conflict),
    }


def _in_time(conflict: Conflict) -> list[ConflictSide]:
    """The sides, that with the larger number last."""
    return sorted((conflict.a, conflict.b), key=lambda side: conflict.grown_by in side.reports)


def _value(side: ConflictSide) -> str:
    """The words of a side with who has them, and since when."""
    when = f", {_moment(side.published)}" if side.published else ""
    return f"“{side.words}” ({_who(side)}{_accounts(side)}{when})"


def _side_words(side: ConflictSide) -> str:
    have = "has" if len(side.reports) < 2 else "have"
    words = "none" if side.words is None else f"“{side.words}”"
    accounts = _accounts(side).removeprefix(", ")
    return f"{_who(side)} {have} {words}" + (f" ({accounts})" if accounts else "")


def _who(side: ConflictSide) -> str:
    """Those who have a side, the first of them by name."""
    names = side.reports or (side.report,)
    if len(names) <= NAMED:
        return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"{', '.join(names[:NAMED])} and {len(names) - NAMED:,} more"


def _accounts(side: ConflictSide) -> str:
    """How many independent accounts they are; that one report is one need not be told."""
    if side.accounts is None or len(side.reports) < 2:
        return ""
    low, high = side.accounts
    bounds = str(low) if low == high else f"{low}–{high}"
    return f", {bounds} independent account{'' if high == 1 else 's'}"


def _moment(published: str) -> str:
    """A moment to the minute."""
    return published[:16].replace("T", " ")


def _side_json(side: ConflictSide) -> Json:
    accounts = dict(zip(("low", "high"), side.accounts, strict=True)) if side.accounts else None
    return {**plain(side), "accounts": accounts}
