"""The results as Markdown: the machine, a row a contender, and how the cost of a report grows."""

import os
import platform
import subprocess
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

KINDS = ("reprint", "trim", "update", "light", "heavy", "embed")
HEADINGS = (
    "", *KINDS, "precision", "checked", "links", "largest family", "reports/s", "CPU s", "peak MB",
    "adds/s", "p50 ms", "p99 ms", "same links one at a time",
)  # fmt: skip


def row(cells: Iterable[str]) -> str:
    """A row of a table."""
    return f"| {' | '.join(cells)} |"


def head(headings: Sequence[str]) -> str:
    """The head of a table whose first column is text and whose others are figures."""
    return f"{row(headings)}\n|---|{'---:|' * (len(headings) - 1)}"


def figures(result: dict[str, Any]) -> list[str]:
    """The cells of a contender's row behind its name; a figure that there is none of is a dash."""
    shares = [_number(result.get(f"recall_{kind}"), 3) for kind in KINDS]
    return [
        *shares,
        _number(result.get("link_precision"), 3),
        _number(result.get("checked_precision"), 3),
        _number(result.get("links")),
        _number(result.get("largest")),
        _number(result.get("reports_a_second")),
        _number(result.get("cpu"), 1),
        _number(result.get("peak_mb")),
        _number(result.get("adds_a_second")),
        _number(result.get("p50_ms"), 2),
        _number(result.get("p99_ms"), 2),
        {True: "yes", False: "no", None: "–"}[result.get("same")],
    ]


def growth(costs: Sequence[tuple[float, float] | str]) -> list[str]:
    """Milliseconds a report at each size, how many times the first that is, and peak megabytes; or why none."""
    return [cost if isinstance(cost, str) else _growth_cell(*cost, first=costs[0][0]) for cost in costs]


def machine(root: Path, versions: dict[str, str]) -> str:
    """When and where this was measured, with which versions."""
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=root, capture_output=True, text=True).stdout
    peers = ", ".join(f"{name} {version}" for name, version in versions.items())
    return (
        f"{date.today().isoformat()}, commit {commit.strip() or 'unknown'}; "
        f"{len(os.sched_getaffinity(0))} cores of {_processor()}, load {os.getloadavg()[0]:.1f} at the start; "
        f"Python {platform.python_version()}; {peers}."
    )


def _growth_cell(milliseconds: float, megabytes: float, first: Any) -> str:
    """One size's cell."""
    return f"{milliseconds:.3f} ({milliseconds / first:.2f}×), {megabytes:,.0f}"


def _processor() -> str:
    """What the processor calls itself."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or "an unknown processor"
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def _number(value: float | None, places: int = 0) -> str:
    """A figure with so many decimals and commas between thousands."""
    return "–" if value is None else f"{value:,.{places}f}"
