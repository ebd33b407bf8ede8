"""What a contender gets wrong in a corpus: false links by kind, lost versions by kind, and a sample of each to read."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.lineage.natural import LEAST_SHARE, Likeness
from benchmarks.lineage.scoring import Link, descent, false_links, links_in, seeds
from benchmarks.lineage.table import KINDS


def described(shared: Path, corpus: Path, path: Path, sample: int) -> Iterator[str]:
    """Lines that tell of the errors among the links of a file."""
    links = list(links_in(path))
    wrong = list(false_links(shared, corpus, links))
    yield f"{len(wrong):,} links between reports without a common origin:"
    for name, count in Counter(kind_of(likeness) for _, likeness in wrong).most_common():
        yield f"  {count:,} {name}"
    errors = [(link, likeness) for link, likeness in wrong if not likeness.reuse]
    for link, likeness in picked(errors, sample):
        yield f"    {link['a']} – {link['b']} ({link['kind']}): {likeness.share:.2f}, {likeness.hours:.0f} h"
        yield f"      {_root_title(shared, corpus, link['a'])} – {_root_title(shared, corpus, link['b'])}"
    for kind, lost in lost_versions(shared, corpus, links).items():
        gone = [record for record, refiled in lost if not refiled]
        yield f"{len(lost):,} versions lost, {kind}, {len(lost) - len(gone):,} of them to a report sent twice:"
        for record in picked(gone, sample):
            yield f"    {record['id']}, made from {record['parent']}"


def kind_of(likeness: Likeness) -> str:
    """Which kind of false link it is, by how alike the seeds are."""
    if likeness.reuse:
        return "the agency's own reuse"
    if likeness.share >= LEAST_SHARE:
        return "forms that share most of their words, days apart"
    return "seeds that share .2 to .6 of their runs of words" if likeness.share >= 0.2 else "seeds that share less"


def lost_versions(shared: Path, corpus: Path, links: list[Link]) -> dict[str, list[tuple[dict[str, Any], bool]]]:
    """By kind, the versions whose parent is in the corpus and that are linked with no report of their root.

    With each stands whether it is linked with a report of a root that the agency used for this one, or the reverse.
    """
    tree = descent(shared, corpus)
    roots: dict[str, set[str]] = defaultdict(set)
    for link in links:
        roots[link["a"]].add(tree[link["b"]]["root"])
        roots[link["b"]].add(tree[link["a"]]["root"])
    lost: dict[str, list[tuple[dict[str, Any], bool]]] = {kind: [] for kind in KINDS}
    for name, record in tree.items():
        if record["parent"] in tree and record["kind"] in lost and record["root"] not in roots[name]:
            refiled = bool(roots[name]) and seeds(shared).closest(roots[name], [record["root"]]).reuse
            lost[record["kind"]].append((record, refiled))
    return {kind: records for kind, records in lost.items() if records}


def picked(items: list[Any], count: int) -> list[Any]:
    """So many of the items, the same ones every time."""
    return random.Random(7).sample(items, min(count, len(items)))


def _root_title(shared: Path, corpus: Path, name: str) -> str:
    """The headline of the seed that a report's own text goes back to."""
    return seeds(shared).by_id[descent(shared, corpus)[name]["root"]].title
