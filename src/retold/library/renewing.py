"""What another version of the code found out about reports is found out anew, before others are placed beside them."""

from retold.engine import Engine
from retold.library.code import PLACING
from retold.library.file.database import Database
from retold.library.found import finding
from retold.library.tables.findings import keep_traces, outdated, renew_findings
from retold.library.tables.links import linked_before
from retold.library.tables.reports import find_many
from retold.library.tables.resuming import placed_since
from retold.pipeline import Prepared, Progress, Traces, prepare
from retold.pipeline.boilerplate import boilerplate_again

AT_ONCE = 500
"""Reports of a transaction."""


def renew(database: Database, engine: Engine, progress: Progress | None) -> None:
    """Make light readings, traces and profiles anew where another version made them; links and stories stay."""
    names = outdated(database, PLACING)
    for begin in range(0, len(names), AT_ONCE):
        if progress:
            progress("renewing", begin, len(names))
        prepared = prepare(list(find_many(database, names[begin : begin + AT_ONCE])), engine)
        renew_findings(database, [finding(one, _with_met(database, one)) for one in prepared], PLACING)
    if names:
        _learn_again(database)
    if progress and names:
        progress("renewing", len(names), len(names))


def _learn_again(database: Database) -> None:
    """Find out anew what is boilerplate: the numbers of its sentences are those of the earlier readings."""
    kept = {one.id: one for one in placed_since(database, None)}
    traces = {name: Traces.from_bytes(one.traces) for name, one in kept.items()}
    found = boilerplate_again((one.id, one.published, one.outlet, traces[one.id]) for one in kept.values())
    for name, numbers in found.items():
        traces[name] = traces[name].with_found(numbers, traces[name].met)
    keep_traces(database, {name: traces[name].to_bytes() for name in found})


def _with_met(database: Database, prepared: Prepared) -> Traces:
    """The traces of a report that was held against the earlier reports that it has links with."""
    return prepared.traces.with_found(frozenset(), tuple(linked_before(database, prepared.id)))
