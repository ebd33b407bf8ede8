"""How many lineages the reports of one true origin fall into, and how many lineages hold more than one.

    python benchmarks/origins.py                 5,000 versions made from the seeds, with dates
    python benchmarks/origins.py CORPUS_FOLDER   a corpus of make_versions.py that is there already

The true origin of a report is the seed that most of its words go back to: its own, or, where passages of a donor make
up .6 of its runs of three words, the donor's; reports between .4 and .6 are of no one origin and left out. Origins of
three reports or more are counted; target: 1.0 lineages each. Lineages with several origins are given raw and without
those that the agency made itself by using a report again (see benchmarks/lineage/natural.py). Parents are right where
the edge of the tree joins a version to the report that it was made from.
"""

import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.lineage.natural import Seeds
from benchmarks.lineage.scoring import SEEDS, make_corpus
from benchmarks.measures import retold
from benchmarks.parts import SHARED

LEAST_REPORTS = 3
MOSTLY = 0.6
RUN = 3


def main() -> None:
    """Group a corpus and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else make_corpus(SHARED, Path(folder), 5000)
        output = Path(folder) / "out.jsonl"
        retold("group", corpus / "reports.jsonl", "--format", "jsonl", output=output)
        records = [json.loads(line) for line in output.open(encoding="utf-8")]
        origins = true_origins(corpus, SHARED / SEEDS)
        parents = {one["id"]: one["parent"] for one in _records(corpus / "versions.jsonl")}
    lineages = {record["id"]: record["lineage"] for record in records if "lineage" in record}
    edges = [edge for record in records if "family" in record for edge in record["family"]["edges"]]
    print_figures(lineages, origins, Seeds(SHARED / SEEDS))
    print_parents(edges, origins, parents)


def print_figures(lineages: Mapping[str, str], origins: Mapping[str, str], seeds: Seeds) -> None:
    """Lineages an origin, and lineages of several origins."""
    reports: dict[str, list[str]] = defaultdict(list)
    inside: dict[str, set[str]] = defaultdict(set)
    for name, origin in origins.items():
        reports[origin].append(name)
        inside[lineages[name]].add(origin)
    counts = [len({lineages[name] for name in names}) for names in reports.values() if len(names) >= LEAST_REPORTS]
    several = [found for found in inside.values() if len(found) > 1]
    print(f"{len(lineages):,} reports, {len(counts)} origins of {LEAST_REPORTS} reports or more")
    print(
        f"lineages an origin: mean {sum(counts) / len(counts):.3f}, of one lineage {counts.count(1) / len(counts):.3f}"
    )
    mixed = sum(not _one_text(found, seeds) for found in several)
    print(f"lineages of several origins: {len(several)} of {len(inside):,} raw, {mixed} without the agency's own reuse")


def print_parents(edges: Iterable[Any], origins: Mapping[str, str], parents: Mapping[str, str | None]) -> None:
    """How many main edges of the trees lead from a version to what it was made from."""
    made = {(name, other) for name, other in parents.items() if other and origins.get(name) == origins.get(other, "")}
    main = [edge for edge in edges if edge["main"]]
    found = sum(((one := (edge["child"], edge["parent"])) in made) or one[::-1] in made for edge in main)
    shown = [edge for edge in main if edge["direction"] != "undecided" and edge["child"] in dict(made)]
    right = sum((edge["child"], edge["parent"]) in made for edge in shown)
    print(f"parents joined: {found / len(made):.3f} of {len(made):,}")
    print(f"parents right where the direction is said to be known: {right / len(shown):.3f} of {len(shown):,}")


def true_origins(corpus: Path, seeds: Path) -> dict[str, str]:
    """For each report of one origin the seed that most of its words go back to."""
    texts = {record["id"]: record["text"] for record in _records(corpus / "reports.jsonl")}
    tree = {record["id"]: record for record in _records(corpus / "versions.jsonl")}
    given = Seeds(seeds)
    runs = {name: set(_runs(seed.text)) for name, seed in given.by_id.items()}
    found = {}
    for name, record in tree.items():
        own, donors = _seed(record["root"]), set(_donors(name, tree))
        parts = {donor: _part(texts[name], runs[donor]) for donor in sorted(donors - {own})}
        most = max(parts, key=parts.__getitem__, default=own)
        if parts.get(most, 0.0) >= MOSTLY:
            found[name] = most
        elif sum(parts.values()) <= 1 - MOSTLY:
            found[name] = own
    return found


def _donors(name: str, tree: Mapping[str, Any]) -> Iterator[str]:
    """The seeds that lent text to a report or to those that it was made from."""
    while name in tree:
        if tree[name]["donor"]:
            yield _seed(tree[name]["donor"])
        name = tree[name]["parent"]


def _seed(name: str) -> str:
    """The seed that a copy of it is named after."""
    return name.split(".")[0]


def _runs(text: str) -> list[tuple[str, ...]]:
    """All runs of a few words."""
    words = re.findall(r"\w+", text.lower())
    return list(zip(*(words[start:] for start in range(RUN)), strict=False))


def _part(text: str, runs: set[tuple[str, ...]]) -> float:
    """The part of a text's runs that are among these."""
    own = _runs(text)
    return sum(run in runs for run in own) / max(1, len(own))


def _one_text(origins: Iterable[str], seeds: Seeds) -> bool:
    """Whether all origins hang together by what the agency used again."""
    waiting = sorted(origins)
    near = [waiting.pop()]
    while near:
        one = near.pop()
        reused = [other for other in waiting if seeds.likeness(*sorted((one, other))).reuse]
        near += reused
        waiting = [other for other in waiting if other not in reused]
    return not waiting


def _records(path: Path) -> list[Any]:
    """The records of a file of JSON lines."""
    return [json.loads(line) for line in path.open(encoding="utf-8")]


if __name__ == "__main__":
    main()
