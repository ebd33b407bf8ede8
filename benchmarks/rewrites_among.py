"""Whole rewrites among all reports of their stories and 6,000 others: how many are found, how many parents are right.

    python benchmarks/rewrites_among.py

A rewrite is found if a link that is neither an embedded passage nor a form leads to its original; its parent is right
if no other such link takes up more of it. The data are looked for where benchmarks/run.py looks.
"""

import gzip
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measures import retold
from benchmarks.parts import SHARED

SETS = ("lineage/rewrites", "stories/news_cluster", "stream/article_bias_prediction")
SIDE_KINDS = ("embed", "template")


def main() -> None:
    """Group all reports and print recall and right parents by style."""
    with tempfile.TemporaryDirectory() as folder:
        reports, output = Path(folder) / "reports.jsonl", Path(folder) / "out.jsonl"
        lines = {json.loads(line)["id"]: line for name in SETS for line in _lines(SHARED / "data" / name)}
        reports.write_text("".join(lines.values()), "utf-8")
        retold("group", reports, "--format", "jsonl", output=output)
        best = _best_links(output)
    versions = map(json.loads, _lines(SHARED / "data" / SETS[0], "versions"))
    parents = {record["id"]: record for record in versions if record["parent"]}
    wanted = Counter(record["kind"] for record in parents.values())
    found = Counter(record["kind"] for name, record in parents.items() if record["parent"] in dict(best[name]))
    right = Counter(
        record["kind"]
        for name, record in parents.items()
        if best[name] and max(best[name], key=lambda link: link[1])[0] == record["parent"]
    )
    print(f"{len(lines):,} reports")
    for style in sorted(wanted):
        print(f"{style:14} {found[style]:3} of {wanted[style]} found, {right[style]:3} parents right")
    print(f"{'all':14} {found.total():3} of {wanted.total()} found, {right.total():3} parents right")


def _best_links(output: Path) -> dict[str, list[tuple[str, float]]]:
    """For each report those it is linked to, with the share of it that they have."""
    best: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for line in output.open(encoding="utf-8"):
        link = json.loads(line).get("link")
        if link and link["kind"] not in SIDE_KINDS:
            best[link["a"]].append((link["b"], link["share_a"]))
            best[link["b"]].append((link["a"], link["share_b"]))
    return best


def _lines(folder: Path, name: str = "reports") -> Iterator[str]:
    """The lines of a file of records, compressed or not."""
    plain, packed = folder / f"{name}.jsonl", folder / f"{name}.jsonl.gz"
    with plain.open(encoding="utf-8") if plain.exists() else gzip.open(packed, "rt", encoding="utf-8") as lines:
        yield from lines


if __name__ == "__main__":
    main()
