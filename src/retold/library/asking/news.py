"""What is new in each story since a moment."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from retold import pipeline
from retold.comparing.news import find_news
from retold.library.asking.keeping import Keeper
from retold.library.asking.telling import read, tell
from retold.library.file.database import Database
from retold.library.tables.moments import Moment
from retold.library.tables.reports import find
from retold.library.tables.since import By, pending_since, stories_since, texts_before
from retold.library.tables.stories import entry, logged
from retold.model import Comparison, StoryNews
from retold.model.answers import LoggedChange, News
from retold.pipeline import Progress
from retold.pipeline.houses import housed
from retold.pipeline.undated import date_undated

_HAPPENED = ("merged", "split", "moved", "ended")
"""What is told of the log: that a story began is told by its reports."""


def news(
    database: Database,
    keeper: Keeper,
    moment: Moment,
    by: By,
    *,
    least: int,
    limit: int | None,
    progress: Progress | None,
    houses: Mapping[str, str],
) -> News:
    """The stories that have something new, those with most new reports first, and what is not told of the others."""
    touched = stories_since(database, moment, by)
    large = {name: new for name, new in touched.items() if entry(database, name).reports >= least}
    teller = _Teller(database, keeper, moment, by, houses)
    told: list[StoryNews] = []
    looked_at = 0
    for name, new in large.items():
        if limit is not None and len(told) >= limit:
            break
        if progress:
            progress("telling stories", looked_at, len(large) if limit is None else 0)
        looked_at += 1
        found = teller.tell(name, new)
        told += [found] if found.anything else []
    return News(
        since=moment.utc if by == "added" else moment.local,
        by=by,
        stories=tuple(told),
        reports=sum(map(len, touched.values())),
        untold=len(large) - looked_at,
        unchanged=looked_at - len(told),
        small=len(touched) - len(large),
        pending=pending_since(database, moment, by),
        log=tuple(_since(database, moment)) if by == "added" else (),
    )


class _Teller:
    """Tells what is new in one story after another."""

    def __init__(
        self,
        database: Database,
        keeper: Keeper,
        moment: Moment,
        by: By,
        houses: Mapping[str, str],
    ) -> None:
        self._database = database
        self._keeper = keeper
        self._moment = moment
        self._by = by
        self._houses = houses

    def tell(self, name: str, new: list[str]) -> StoryNews:
        """What is new in a story, given its newer reports."""
        story = tell(self._database, self._keeper, name, None, self._houses)
        readings = [read(self._database, self._keeper, find(self._database, report)) for report in story.reports]
        revised = self._revised(new) if self._by == "added" else {}
        return find_news(story, date_undated(readings), new, revised, housed(readings, self._houses))

    def _revised(self, new: list[str]) -> dict[str, Comparison]:
        """The reports that were there with another text, each compared with it."""
        found = {}
        for name, text in texts_before(self._database, new, self._moment).items():
            report = find(self._database, name)
            found[name] = pipeline.compare(replace(report, id=f"{name} (before)", text=text), report)
        return found


def _since(database: Database, moment: Moment) -> Iterator[LoggedChange]:
    """What has happened to stories since."""
    return (one for one in logged(database, since=moment.utc) if one.kind in _HAPPENED)
