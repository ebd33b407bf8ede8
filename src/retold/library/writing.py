"""The one who may write to a library: adds reports, and takes them out."""

from collections.abc import Iterable, Sequence

from retold.engine import ProcessPool
from retold.errors import Stopped
from retold.library.adding import Acceptance, Arrivals, accept_all
from retold.library.again import take_again
from retold.library.asking.describing import count_waiting
from retold.library.code import PLACING
from retold.library.file.database import Database
from retold.library.placing import Placer, Placing
from retold.library.renewing import renew
from retold.library.resuming import reach_back
from retold.library.tables import reports, runs
from retold.library.tables.problems import forget_gone
from retold.library.tables.raw import drop_unused_raw
from retold.library.tables.readings import Readings
from retold.model.answers import Added, Removed, Retaken
from retold.pipeline import Progress


class Writer:
    """Keeps in memory what reports are placed with, once it has placed any."""

    def __init__(self, database: Database) -> None:
        """The database is one that is open for writing."""
        self.database = database
        self._placer: Placer | None = None

    def add(self, arrivals: Iterable[Arrivals], progress: Progress | None) -> Added:
        """Accept reports as they come, then place all that are pending. Raises Stopped where it is interrupted."""
        acceptance, placing = Acceptance(), Placing()
        try:
            run = runs.start_run(self.database, "add", PLACING)
            forget_gone(self.database)
            for some in arrivals:
                accept_all(self.database, some, acceptance, progress)
                if some.cut_short:
                    raise KeyboardInterrupt
            self._place(acceptance.changed, placing, progress)
            counts = {**acceptance.counts, "placed": placing.placed, "links": placing.links}
            drop_unused_raw(self.database)
            runs.finish_run(self.database, run, counts)
        except KeyboardInterrupt:
            raise Stopped(acceptance.accepted, reports.count_pending(self.database)) from None
        return _added(acceptance, placing)

    def take_again(self, progress: Progress | None) -> Retaken:
        """Take reports from the bytes that are kept of them, and place those that changed. Raises Stopped."""
        run = runs.start_run(self.database, "take again", PLACING)
        try:
            done = take_again(self.database, progress)
            self._placer = None
            self._place((), Placing(), progress)
        except KeyboardInterrupt:
            raise Stopped(0, reports.count_pending(self.database)) from None
        runs.finish_run(self.database, run, {"read": done.read, "changed": len(done.changed)})
        return done

    def remove(self, names: Sequence[str]) -> Removed:
        """Take reports out in one transaction."""
        done = Placing()
        placer, self._placer = self._placer, None
        if placer is None or not placer.reaches(None):
            renew(self.database, ProcessPool(), None)
            placer = Placer(self.database, None)
        with self.database.transaction():
            run = runs.start_run(self.database, "remove", PLACING)
            removed = reports.remove(self.database, names)
            placer.withdraw(removed, done)
            count_waiting(self.database, Readings(self.database))
            drop_unused_raw(self.database)
            runs.finish_run(self.database, run, {"removed": len(removed)})
        self._placer = placer
        return Removed(removed, dict(done.changes))

    def _place(self, changed: Sequence[str], placing: Placing, progress: Progress | None) -> None:
        """Place what is pending; what is in memory is of no use after anything went wrong."""
        if names := reports.pending(self.database):
            placer, self._placer = self._placer, None
            if placer is None or not placer.reaches(reach_back(self.database)):
                renew(self.database, ProcessPool(), progress)
                placer = Placer(self.database, reach_back(self.database))
            elif changed:
                placer.withdraw(changed, placing)
            placer.place(names, placing, progress)
            placer.keep_counts()
            self._placer = placer
        count_waiting(self.database, Readings(self.database))


def _added(acceptance: Acceptance, placing: Placing) -> Added:
    counts = acceptance.counts
    return Added(
        new=counts["new"],
        versions=counts["version"] + counts["earlier"],
        known=counts["known"] + counts["old"],
        placed=placing.placed,
        links=placing.links,
        changes=dict(placing.changes),
        problems=(*acceptance.problems, *placing.problems),
        ignored=acceptance.ignored,
    )
