"""Two reports side by side."""

from collections import Counter
from typing import Any

from retold.library import Library
from retold.rendering.page.comparison import comparison_view


def comparing_view(library: Library, a: str, b: str, only: str) -> dict[str, Any]:
    """What the page shows; ``only`` leaves the lines that have a change of this kind."""
    shown = comparison_view(library.compare(a, b))
    rows = shown["rows"]
    kinds = Counter(kind for row in rows for kind in row["kinds"])
    rows = [row for row in rows if not only or only in row["kinds"]]
    return {**shown, "rows": _numbered(rows), "only": only, "kinds": sorted(kinds.items()), "sides": (a, b)}


def _numbered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows with a change get a number, and that of the next, to jump there."""
    number, found = 0, []
    for row in rows:
        changed = row["kind"] != "same"
        number += changed
        found.append({**row, "number": number if changed else None})
    return [{**row, "next": row["number"] + 1 if row["number"] and row["number"] < number else None} for row in found]
