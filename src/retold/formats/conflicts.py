"""What two tellings of a claim contradict each other in, in words and as JSON."""

from retold.formats.parts import Json
from retold.model import Conflict, ConflictSide


def conflict_words(conflict: Conflict) -> str:
    """A conflict in words: ``number: a has “12”, b has “15” (updated by b)``."""
    update = f" (updated by {conflict.updated_by})" if conflict.updated_by else ""
    sides = sorted((conflict.a, conflict.b), key=lambda side: side.words is None)
    return f"{conflict.kind}: {', '.join(map(_side_words, sides))}{update}"


def conflict_json(conflict: Conflict) -> Json:
    """A conflict with both its sides, and what it is in words."""
    return {
        "kind": conflict.kind,
        "a": _side_json(conflict.a),
        "b": _side_json(conflict.b),
        "updated_by": conflict.updated_by,
        "note": conflict_words(conflict),
    }


def _side_words(side: ConflictSide) -> str:
    return f"{side.report} has none" if side.words is None else f"{side.report} has “{side.words}”"


def _side_json(side: ConflictSide) -> Json:
    return {
        "report": side.report,
        "span": list(side.span) if side.span else None,
        "words": side.words,
        "low": side.low,
        "high": side.high,
        "earliest": side.earliest,
        "latest": side.latest,
    }
