"""Corpora with known descent, and what the links found in one are worth."""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.lineage.natural import Likeness, Seeds

SEEDS = Path("data", "lineage", "reuters", "reuters.jsonl.gz")

Link = Mapping[str, Any]


def make_corpus(shared: Path, folder: Path, reports: int) -> Path:
    """Make so many versions of wire reports, in the order of time."""
    command = [sys.executable, shared / "tools" / "make_versions.py", shared / SEEDS, folder]
    subprocess.run([*map(str, command), "--reports", str(reports), "--seed", "7"], check=True, capture_output=True)
    return folder


def count_reports(corpus: Path) -> int:
    """How many reports a corpus has."""
    with (corpus / "reports.jsonl").open("rb") as lines:
        return sum(1 for _ in lines)


@cache
def scorer(shared: Path) -> Any:
    """The development data's scorer as a module: it defines every figure."""
    spec = importlib.util.spec_from_file_location("score", shared / "tools" / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def descent(shared: Path, corpus: Path) -> dict[str, dict[str, Any]]:
    """What each report of a corpus was made from, by id."""
    return {record["id"]: record for record in scorer(shared).read_gold(corpus, "versions")}


@cache
def seeds(shared: Path) -> Seeds:
    """The reports that all versions are made from."""
    return Seeds(shared / SEEDS)


def scored(shared: Path, corpus: Path, path: Path) -> dict[str, Any]:
    """The scorer's figures, precision with the agency's own reuse counted as right, and the largest family.

    The largest family is how many reports hang together if every link is followed.
    """
    links = list(links_in(path))
    metrics: dict[str, Any] = scorer(shared).score_lineage(corpus, [{"link": link} for link in links])
    errors = sum(not likeness.reuse for _, likeness in false_links(shared, corpus, links))
    return {
        **metrics,
        "checked_precision": 1 - errors / max(1, len(links)),
        "largest": largest_family((link["a"], link["b"]) for link in links),
    }


def false_links(shared: Path, corpus: Path, links: Iterable[Link]) -> Iterator[tuple[Link, Likeness]]:
    """The links that the scorer counts as false, and how alike the seeds behind their two reports are."""
    tree = descent(shared, corpus)
    origins = {name: scorer(shared).text_origins(name, tree) for name in tree}
    for link in links:
        one, other = origins[link["a"]], origins[link["b"]]
        if not one & other:
            yield link, seeds(shared).closest(one, other)


def links_in(path: Path) -> Iterator[Link]:
    """The links of a file; other lines are passed over."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            link = json.loads(line).get("link")
            if link:
                yield link


def same_links(one: Path, other: Path) -> bool:
    """Whether two files link the same reports, whatever the order."""
    found = [{frozenset((link["a"], link["b"])) for link in links_in(path)} for path in (one, other)]
    return found[0] == found[1]


def largest_family(pairs: Iterable[tuple[str, str]]) -> int:
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
