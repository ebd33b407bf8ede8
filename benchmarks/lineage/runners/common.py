"""What the runners share: reports in, links out, timings. Standard library only, for it runs in any environment."""

import argparse
import json
import time
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

RUN_OF_WORDS = 5
SEED = 42

BANDS = {0.7: (16, 8), 0.3: (42, 3)}
"""Bands and rows a threshold where a tool does not choose them itself: (1/16)^(1/8) = .71, (1/42)^(1/3) = .29. Both are
divisors of the number of permutations, 128 and 126."""

Pair = tuple[int, int]


def parser(description: str | None) -> argparse.ArgumentParser:
    """The arguments that every runner takes."""
    made = argparse.ArgumentParser(description=description)
    made.add_argument("reports", type=Path)
    made.add_argument("links", type=Path)
    made.add_argument("--stream", action="store_true", help="one at a time: query, then add, in order of time")
    made.add_argument("--threshold", type=float, default=0.7, choices=BANDS)
    return made


def read_reports(path: Path) -> tuple[list[str], list[str]]:
    """Ids and texts, in the order of the file."""
    with path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [record["id"] for record in records], [record["text"] for record in records]


def word_runs(text: str) -> list[str]:
    """Runs of five words, in lower case, split at white space; a shorter text is one run."""
    words = text.lower().split()
    return [" ".join(words[i : i + RUN_OF_WORDS]) for i in range(max(1, len(words) - RUN_OF_WORDS + 1))]


def write_links(path: Path, links: Iterable[tuple[str, str, float | None, float | None]]) -> int:
    """Write links (a, b and their shares, where the tool tells them) in the exchange format, and count them."""
    written = 0
    with path.open("w", encoding="utf-8") as output:
        for a, b, share_a, share_b in links:
            shares = f'"share_a": {_number(share_a)}, "share_b": {_number(share_b)}'
            rest = f'"kind": null, {shares}, "direction": "undecided"'
            output.write(f'{{"link": {{"a": {_quoted(a)}, "b": {_quoted(b)}, {rest}}}}}\n')
            written += 1
    return written


_quoted = lru_cache(maxsize=None)(json.dumps)
"""An id as JSON; most stand in several links, and writing them must not be what is measured."""


def _number(share: float | None) -> str:
    return "null" if share is None else f"{share:.4f}"


def write_pairs(path: Path, ids: list[str], pairs: Iterable[Pair]) -> int:
    """Write the links of a tool that gives pairs of numbers and nothing else."""
    return write_links(path, ((ids[i], ids[j], None, None) for i, j in pairs))


def earlier(found: Iterable[Iterable[int]]) -> Iterator[Pair]:
    """Each pair once: of what was found for each report, the reports before it."""
    return ((i, j) for i, others in enumerate(found) for j in others if j < i)


def one_at_a_time(texts: list[str], add: Callable[[int, str], Iterable[int]]) -> tuple[list[Pair], dict[str, float]]:
    """Call ``add`` for each text in turn; the pairs found, and how long the calls took."""
    pairs: list[Pair] = []
    seconds = []
    for number, text in enumerate(texts):
        started = time.perf_counter()
        found = add(number, text)
        seconds.append(time.perf_counter() - started)
        pairs.extend((number, other) for other in found)
    return pairs, latencies(seconds)


def latencies(seconds: list[float]) -> dict[str, float]:
    """Additions a second, and the 50th and 99th percentile of one in milliseconds."""
    ordered = sorted(seconds)
    return {
        "adds_a_second": len(ordered) / sum(ordered),
        "p50_ms": 1000 * ordered[len(ordered) // 2],
        "p99_ms": 1000 * ordered[int(len(ordered) * 0.99)],
    }


def tell(**figures: object) -> None:
    """Print the figures of a run as its last line."""
    print(json.dumps(figures))
