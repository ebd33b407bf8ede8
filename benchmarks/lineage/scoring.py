"""Corpora with known descent, and what the links found in one are worth."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SEEDS = Path("data", "lineage", "reuters", "reuters.jsonl.gz")


def make_corpus(shared: Path, folder: Path, reports: int) -> Path:
    """Make so many versions of wire reports, in the order of time."""
    command = [sys.executable, shared / "tools" / "make_versions.py", shared / SEEDS, folder]
    subprocess.run([*map(str, command), "--reports", str(reports), "--seed", "7"], check=True, capture_output=True)
    return folder


def count_reports(corpus: Path) -> int:
    """How many reports a corpus has."""
    with (corpus / "reports.jsonl").open("rb") as lines:
        return sum(1 for _ in lines)


def scored(shared: Path, corpus: Path, links: Path) -> dict[str, Any]:
    """The scorer's figures, and how many reports hang together at most if every link is followed."""
    command = [sys.executable, shared / "tools" / "score.py", "lineage", corpus, links]
    printed = subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout
    metrics: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return {**metrics, "largest": largest_family(pairs_in(links))}


def pairs_in(path: Path) -> Iterator[tuple[str, str]]:
    """The two reports of each link of a file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            link = json.loads(line).get("link")
            if link:
                yield link["a"], link["b"]


def same_links(one: Path, other: Path) -> bool:
    """Whether two files link the same reports, whatever the order."""
    return {frozenset(pair) for pair in pairs_in(one)} == {frozenset(pair) for pair in pairs_in(other)}


def largest_family(pairs: Iterator[tuple[str, str]]) -> int:
    """The size of the largest connected component; 1 if nothing is linked."""
    above: dict[str, str] = {}
    sizes: dict[str, int] = {}

    def top(name: str) -> str:
        while (parent := above.setdefault(name, name)) != name:
            above[name] = above[parent]
            name = parent
        return name

    for a, b in pairs:
        one, other = top(a), top(b)
        if one != other:
            above[other] = one
            sizes[one] = sizes.get(one, 1) + sizes.pop(other, 1)
    return max(sizes.values(), default=1)
