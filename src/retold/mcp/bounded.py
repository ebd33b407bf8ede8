"""What an assistant gets at once: no list and no text is longer than it can read."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from retold.formats.parts import Json

LONGEST = 1200
"""Characters of one text; a sentence has 150."""

CUT = " […]"
"""At the end of a text that goes on."""

One = TypeVar("One")


def page(items: Sequence[One], shown: Callable[[One], Any], limit: int, offset: int = 0) -> Json:
    """Some of the items, how many there are, and where the next ones begin; None where these are the last."""
    end = offset + limit
    following = end if end < len(items) else None
    return {"items": [shown(one) for one in items[offset:end]], "total": len(items), "next_offset": following}


def few(items: Sequence[One], shown: Callable[[One], Any], limit: int) -> Json:
    """The first of the items, of a list that no question goes on with, and how many there are."""
    return {"items": [shown(one) for one in items[:limit]], "total": len(items)}


def bounded(record: Any) -> Any:
    """The record with texts that are too long cut, and halves of characters, which can't be sent, as signs."""
    if isinstance(record, str):
        words = record if len(record) <= LONGEST else record[:LONGEST] + CUT
        return words.encode(errors="replace").decode()
    if isinstance(record, dict):
        return {name: bounded(value) for name, value in record.items()}
    return [bounded(value) for value in record] if isinstance(record, list | tuple) else record
