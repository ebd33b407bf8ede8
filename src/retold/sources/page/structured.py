"""The record of the article that pages carry for search engines: JSON-LD in the terms of schema.org."""

import json
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

_KINDS = frozenset({"BlogPosting", "LiveBlogPosting", "Report"})
_INWARDS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
"""Where the record of an article stands inside that of its page or site."""

_MOST = 1_000
"""How many records of a page are looked at: more are lists of other pages."""


def article_of(tree: Any) -> Mapping[str, Any]:
    """The first article that the page at an lxml tree describes in JSON-LD; empty if it describes none."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        for record in _records(script.text or ""):
            if any(kind.endswith("Article") or kind in _KINDS for kind in _kinds(record)):
                return record
    return {}


def _records(written: str) -> Iterator[Mapping[str, Any]]:
    """Every record of a script, outer ones first; none if it is not JSON."""
    try:
        waiting = deque([json.loads(written, strict=False)])
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, list):
            waiting.extendleft(reversed(value))
        elif isinstance(value, dict):
            yield value
            waiting.extend(value[name] for name in _INWARDS if isinstance(value.get(name), dict | list))


def _kinds(record: Mapping[str, Any]) -> list[str]:
    """The types of a record."""
    kind = record.get("@type")
    return [one for one in (kind if isinstance(kind, list) else [kind]) if isinstance(one, str)]
