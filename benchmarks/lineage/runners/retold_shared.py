"""Retold's index of shared text alone: which reports have text in common, without kind or direction.

``find_shared`` with a process a core; one at a time ``Index.add``, which tells what a report shares with those before
it and then keeps it.
"""

import time
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from benchmarks.lineage.runners import common


def main() -> None:
    """Find pairs in a batch or one at a time."""
    from retold.sources import load

    options = common.parser(__doc__).parse_args()
    try:
        index, engine = import_module("retold.lineage.index"), import_module("retold.engine")
    except ImportError as error:
        common.tell(skipped=f"there is no such index yet ({error})")
        return
    reports = load([options.reports]).reports
    if options.stream:
        found, figures = one_at_a_time(index.Index(), reports)
    else:
        found, figures = index.find_shared(reports, engine=engine.ProcessPool()), {}
    links = ((shared.a, shared.b, shared.share_a, shared.share_b) for shared in found)
    common.tell(links=common.write_links(options.links, links), **figures)


def one_at_a_time(index: Any, reports: Iterable[Any]) -> tuple[list[Any], dict[str, float]]:
    """Add each report in turn."""
    found: list[Any] = []
    seconds = []
    for report in reports:
        started = time.perf_counter()
        shared = index.add(report)
        seconds.append(time.perf_counter() - started)
        found.extend(shared)
    return found, common.latencies(seconds)


if __name__ == "__main__":
    main()
