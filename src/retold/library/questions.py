"""What a library can be asked.

What tells and explains is imported by the methods that need it: looking something up takes a tenth of the time.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from retold.errors import NotKeptError
from retold.library.checked import check_choice, check_days
from retold.library.code import PLACING, TELLING
from retold.library.file.database import Database
from retold.library.file.schema import STEPS
from retold.library.search.hits import search
from retold.library.tables import links, problems, publishers, raw, reports, runs, stories
from retold.library.tables.stories import Order
from retold.library.tables.waiting import waiting_among
from retold.library.tellings import Tellings
from retold.model import Lineage, Relation, Report
from retold.model.answers import Hit, LoggedChange, Refused, Status, StoryEntry, Version

if TYPE_CHECKING:
    from retold.pipeline import Progress

ExportForm = Literal["jsonl", "parquet"]


class Questions(Tellings):
    """Answers from the library at a path. Reading never waits; what a question has made is kept where that can be."""

    def stories(
        self,
        *,
        since: str | None = None,
        until: str | None = None,
        least: int = 1,
        publisher: str | None = None,
        order: Order = "latest",
        limit: int | None = None,
        progress: "Progress | None" = None,
    ) -> list[StoryEntry]:
        """The stories that have at least so many reports, one of the publisher, and were told between the two days.

        ``since`` and ``until`` are ISO days, both included; a story counts if any of its reports lies between them.
        Raises ValueError for another order, or what is no day. The roots of stories that have changed are counted now,
        a thousand reports a second, and kept.
        """
        check_days(since, until)
        check_choice("order", order, get_args(Order))
        return self._counted(
            lambda database: stories.entries(
                database, since=since, until=until, least=least, publisher=publisher, order=order, limit=limit
            ),
            progress,
        )

    def entry(self, story_id: str) -> StoryEntry:
        """The line of one story. Raises UnknownStoryError."""
        return self._counted(lambda database: [stories.entry(database, story_id)])[0]

    def members(self, story_id: str) -> list[Report]:
        """The reports of a story, the oldest first. Raises UnknownStoryError."""
        database = self._reading()
        with database.snapshot():
            return list(reports.find_many(database, stories.members(database, story_id)))

    def search(
        self,
        words: str,
        *,
        publisher: str | None = None,
        since: str | None = None,
        until: str | None = None,
        entity: str | None = None,
        speaker: str | None = None,
        story: str | None = None,
        limit: int = 20,
    ) -> list[Hit]:
        """The reports that have all the words, the best first.

        ``entity`` is the name of somebody or something that the report names, ``speaker`` of somebody whose words it
        gives; for these the best hits are read in full. Raises UnknownStoryError, and ValueError for no ISO day.
        """
        check_days(since, until)
        database = self._reading()
        story = story and stories.story_named(database, story)
        best = partial(search, database, publisher=publisher, since=since, until=until, story=story)
        if entity is None and speaker is None:
            return best(words, limit=limit)
        from retold.library.asking.finding import READ_AT_MOST, find_named

        with self._asking() as database:
            hits = best(" ".join(filter(None, (words, entity, speaker))), limit=READ_AT_MOST)
            return find_named(database, self._keeper, hits, entity, speaker, limit)

    def dated_from(self, day: str) -> list[tuple[str, str]]:
        """The reports of the last addition that are dated that day or later, with their dates, the latest first."""
        database = self._reading()
        last = runs.last_run(database, "add")
        return reports.dated_from(database, day, last.started) if last else []

    def publishers_like(self, name: str) -> list[str]:
        """The names of publishers of reports that are like a name; that itself first where a report has it."""
        return publishers.publishers_like(self._reading(), name)

    def report(self, report_id: str) -> Report:
        """A report with its present text. Raises UnknownReportError."""
        return reports.find(self._reading(), report_id)

    def versions(self, report_id: str) -> list[Version]:
        """All texts that a report has had, the first one first. Raises UnknownReportError."""
        return reports.versions(self._reading(), report_id)

    def lineage(self, report_id: str) -> Lineage:
        """The lineage that a report is in: whose text went where. Raises UnknownReportError."""
        from retold.library.tables.families import families_of

        database = self._reading()
        with database.snapshot():
            name = reports.find(database, report_id).id
            families, _ = families_of(database, (name,))
        return next(family for family in families if name in family.members)

    def links(self, report_id: str) -> list[Relation]:
        """The links between a report and others. Raises UnknownReportError."""
        return links.links_of(self._reading(), report_id)

    def story_of(self, report_id: str) -> str | None:
        """The id of a report's story; None while it is pending. Raises UnknownReportError."""
        return stories.story_of(self._reading(), report_id)

    def story_that_has(self, report_id: str) -> str:
        """The id of a report's story. Raises UnknownReportError, and NotPlacedError while the report is pending."""
        return stories.story_that_has(self._reading(), report_id)

    def story_named(self, name: str) -> str:
        """The story that a name means: its own id, that of one of its reports, or that of a story which it took in.

        Raises UnknownStoryError, and NotPlacedError where a report of that id waits for its story.
        """
        database = self._reading()
        with database.snapshot():
            return stories.story_named(database, name)

    def log(self, story_id: str | None = None) -> list[LoggedChange]:
        """What happened to a story, or to all, the latest last."""
        return stories.logged(self._reading(), story_id)

    def status(self) -> Status:
        """The library at a glance."""
        database = self._reading()
        with database.snapshot():
            last = runs.last_run(database, "add")
            documents, size = raw.count_raw(database)
            return Status(
                path=self.path,
                reports=reports.count_reports(database),
                versions=reports.count_versions(database),
                pending=reports.count_pending(database),
                stories=stories.count_stories(database, least=2),
                links=links.count_links(database),
                bytes=_size(self.path),
                schema=len(STEPS),
                code=f"{TELLING} {PLACING}",
                window=runs.setting(database, "window"),
                last_add=(last.finished or last.started) if last else None,
                problems=problems.count_problems(database),
                raw=documents,
                raw_bytes=size,
                unread=reports.count_unread(database),
            )

    def raw(self, report_id: str) -> tuple[str, bytes]:
        """The bytes that a report was taken from, as they came, and the name of their file.

        Raises UnknownReportError, and NotKeptError where the report was added without keeping them.
        """
        database = self._reading()
        with database.snapshot():
            report = reports.find(database, report_id)
            number = report.provenance.sha256 if report.provenance else None
            found = raw.find_raw(database, number) if number else None
        if found is None:
            raise NotKeptError(f"The bytes of {report.id!r} were not kept; `retold add --keep-raw` keeps them.")
        return found.file, found.content

    def problems(self) -> list[Refused]:
        """What additions refused and has not been read well since, in order of paths."""
        return problems.find_problems(self._reading())

    def export(self, path: Path | str, form: ExportForm = "jsonl", progress: "Progress | None" = None) -> int:
        """Write all reports with story and lineage, and the links; how many reports were written.

        A report that waits for its story has none. What was at the path stays as it was unless all went well.

        "jsonl" gives one file with the lines of `retold group --format jsonl`, which tell of each report all that came
        with it; "parquet" a folder with ``reports.parquet`` and ``links.parquet``, for which pyarrow is needed.
        Raises ValueError for another form.
        """
        check_choice("form", form, get_args(ExportForm))
        from retold.library.asking import exporting

        write = exporting.export_lines if form == "jsonl" else exporting.export_tables
        return write(self._reading(), Path(path), progress)

    def _counted(
        self, lines: Callable[[Database], list[StoryEntry]], progress: "Progress | None" = None
    ) -> list[StoryEntry]:
        """Lines of stories with their roots counted, the publishers of one house once."""
        houses = self._houses(None)
        with self._asking() as database:
            found = lines(database)
            if houses or waiting_among(database, [one.id for one in found]):
                from retold.library.asking.counting import counted, counted_by_house

                found = counted(database, self._keeper, found, progress)
                return counted_by_house(database, found, houses, progress)
            return found


def _size(path: Path) -> int:
    """Bytes of the files of a library."""
    files = (path, path.with_name(path.name + "-wal"))
    return sum(file.stat().st_size for file in files if file.exists())
