"""Reports against accounts, as numbers and as a strip of cells."""

from typing import Any

from retold.model import Roots
from retold.rendering.support import accounts_short
from retold.rendering.wording import count

STRIP, CELL = 200, 10
"""Width of the strip that shows reports as cells, and of a cell where there is room."""

SLIVER = 2
"""Narrower than this nothing of the strip can be seen."""

NARROW = 4
"""Narrower than this cells are not drawn apart."""

FEW = 3
"""From so many reports for each account on, a story is one of few accounts."""


def tally(reports: int, bounds: Roots, *, counted: bool = True) -> dict[str, Any]:
    """What is drawn: cells are full for accounts, half full where undecided."""
    width = min(CELL, STRIP / reports) if reports else 0
    low, high = bounds.low, bounds.high
    roots = accounts_short(bounds) if counted else "?"
    return {
        "reports": reports,
        "accounts": roots,
        "one": counted and low == high == 1,
        "counted": counted,
        "few": counted and reports >= FEW * high,
        "each": reports // high if counted and high else 0,
        "over": low != high or bool(high and reports % high),
        "width": round(width * reports, 2),
        "sure": round(max(SLIVER, width * low), 2) if counted else 0,
        "maybe": round(max(SLIVER, width * high), 2) if counted else 0,
        "cells": [round(width * number, 2) for number in range(1, reports)] if width >= NARROW else [],
        "words": _in_words(reports, roots, counted),
    }


def _in_words(reports: int, roots: str, counted: bool) -> str:
    accounts = f"{roots} independent" if counted else "independent accounts still being counted"
    return f"{count(reports, 'report')}, {accounts}"
