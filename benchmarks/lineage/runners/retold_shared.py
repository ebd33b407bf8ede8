"""Retold's index of shared text alone: which reports have text in common, without kind or direction.

``find_shared`` with a process a core; one at a time ``Index.add``, which tells what a report shares with those before
it and then keeps it. Links are the pairs that are likely, as the index itself has it.
"""

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from benchmarks.lineage.runners import common

if TYPE_CHECKING:
    from retold.lineage import Shared
    from retold.model import Report


def main() -> None:
    """Find pairs in a batch or one at a time."""
    from benchmarks.lineage.batch import find_shared
    from retold.engine import ProcessPool
    from retold.lineage import LIKELY
    from retold.sources import load

    options = common.parser(__doc__).parse_args()
    reports = load([options.reports]).reports
    found, figures = one_at_a_time(reports) if options.stream else (find_shared(reports, engine=ProcessPool()), {})
    links = ((shared.a, shared.b, shared.share_a, shared.share_b) for shared in found if shared.likely >= LIKELY)
    common.tell(links=common.write_links(options.links, links), **figures)


def one_at_a_time(reports: "Iterable[Report]") -> "tuple[list[Shared], dict[str, float]]":
    """Add each report in turn."""
    from retold.lineage import Index

    index = Index()
    found: list[Shared] = []
    seconds = []
    for report in reports:
        started = time.perf_counter()
        shared = index.add(report)
        seconds.append(time.perf_counter() - started)
        found.extend(shared)
    return found, common.latencies(seconds)


if __name__ == "__main__":
    main()
