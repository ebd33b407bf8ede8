"""What the runners share: reports in, dates out, what it cost. Standard library only: it runs in any environment."""

import argparse
import json
import resource
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Finder = Callable[[Record], list[Record]]
"""Takes a report's record and gives the dates in it: start, end, type and TIMEX3 value."""


def run(description: str | None, find: Finder, threads: int = 1) -> None:
    """Find the dates of the reports in a file, write a line a report, and tell words and CPU seconds."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("reports", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    with options.reports.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    for record in records[:2]:
        find(record)
    began, started = cpu(), time.perf_counter()
    found = list(_all(find, records, threads))
    spent, seconds = cpu() - began, time.perf_counter() - started
    with options.output.open("w", encoding="utf-8") as output:
        for record, dates in zip(records, found, strict=True):
            output.write(json.dumps({"id": record["id"], "dates": dates}) + "\n")
    words = sum(len(record["text"].split()) for record in records)
    print(json.dumps({"words": words, "cpu": spent, "seconds": seconds}))


def _all(find: Finder, records: list[Record], threads: int) -> Iterable[list[Record]]:
    """The dates of each report, found by so many threads."""
    if threads == 1:
        return map(find, records)
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(find, records))


def cpu() -> float:
    """CPU seconds of this process and of those that it has started and that have ended."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def placed(text: str, found: Iterable[tuple[str, str, str]]) -> Iterator[Record]:
    """Where expressions stand, for tools that tell only words (in the order of the text), type and value."""
    position = 0
    for words, kind, value in found:
        start = text.find(words, position)
        if start >= 0:
            position = start + len(words)
            yield {"start": start, "end": position, "type": kind, "value": value}
