"""The library: reports arrive, stories form, nothing is lost."""

from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from retold.library.records import Added, Explained, LoggedChange, Removed, Status, StoryEntry, Version
from retold.library.search import Hit
from retold.model import Comparison, Lineage, Reading, Relation, Report, Story

Progress = Callable[[str, int, int], None]
"""Called with the name of a step, how much is done and how much there is."""

Source = Report | str | Path
"""A report, or the path of a file or folder of them."""

Order = Literal["latest", "largest"]
ExportForm = Literal["jsonl", "parquet"]


class Library:
    """Reports in one file, with their stories, links and lineages; used as ``with retold.open("news.db") as library:``.

    Reading never waits. The first call that writes (``add``, ``remove``) takes the writer's lock, which ``close`` lets
    go; another process that wants to write meanwhile gets a LibraryLockedError.
    """

    def __init__(self, path: Path, *, window: int | None = None) -> None:
        """Open the library at the path; a missing file is made when something is first added.

        ``window`` is how many days apart reports may be to be held against each other; it is settled when the file is
        made and None takes what was settled then.
        """
        self.path = path
        raise NotImplementedError

    def add(self, sources: Iterable[Source] | Source = (), progress: Progress | None = None) -> Added:
        """Accept reports, then place them, and any that were left over, in their stories.

        A report that is here already, by content or by address, is known; a changed text at a known address is a new
        version of the same report. Without sources only what is pending is placed. Interrupted by Ctrl-C it raises
        Stopped and leaves a sound library.
        """
        raise NotImplementedError

    def stories(
        self,
        *,
        since: str | None = None,
        until: str | None = None,
        least: int = 1,
        publisher: str | None = None,
        order: Order = "latest",
        limit: int | None = None,
    ) -> list[StoryEntry]:
        """The stories that have at least so many reports, one of the publisher, and were told between the two days.

        ``since`` and ``until`` are ISO days, both included; a story counts if any of its reports lies between them.
        """
        raise NotImplementedError

    def entry(self, story_id: str) -> StoryEntry:
        """The line of one story. Raises UnknownStoryError."""
        raise NotImplementedError

    def members(self, story_id: str) -> list[Report]:
        """The reports of a story, the oldest first. Raises UnknownStoryError."""
        raise NotImplementedError

    def story(self, story_id: str, progress: Progress | None = None) -> Story:
        """The story told in full; kept until its reports change. Raises UnknownStoryError."""
        raise NotImplementedError

    def search(
        self,
        words: str,
        *,
        publisher: str | None = None,
        since: str | None = None,
        until: str | None = None,
        entity: str | None = None,
        speaker: str | None = None,
        limit: int = 20,
    ) -> list[Hit]:
        """The reports that have all the words, the best first."""
        raise NotImplementedError

    def report(self, report_id: str) -> Report:
        """A report with its present text. Raises UnknownReportError."""
        raise NotImplementedError

    def versions(self, report_id: str) -> list[Version]:
        """All texts that a report has had, the first one first. Raises UnknownReportError."""
        raise NotImplementedError

    def reading(self, report_id: str) -> Reading:
        """The full reading of a report; kept. Raises UnknownReportError."""
        raise NotImplementedError

    def compare(self, a: str, b: str) -> Comparison:
        """Everything that can be said of two reports; kept. Raises UnknownReportError."""
        raise NotImplementedError

    def lineage(self, report_id: str) -> Lineage:
        """The lineage that a report is in: whose text went where. Raises UnknownReportError."""
        raise NotImplementedError

    def links(self, report_id: str) -> list[Relation]:
        """The links between a report and others. Raises UnknownReportError."""
        raise NotImplementedError

    def story_of(self, report_id: str) -> str | None:
        """The id of a report's story; None while it is pending. Raises UnknownReportError."""
        raise NotImplementedError

    def why(self, report_id: str) -> Explained:
        """Why a report is in its story, and not in the next best. Raises UnknownReportError, NotPlacedError."""
        raise NotImplementedError

    def log(self, story_id: str | None = None) -> list[LoggedChange]:
        """What happened to a story, or to all, the latest last."""
        raise NotImplementedError

    def status(self) -> Status:
        """The library at a glance."""
        raise NotImplementedError

    def remove(self, *report_ids: str) -> Removed:
        """Take reports out, with all that was made of them. Raises UnknownReportError, and then removes none."""
        raise NotImplementedError

    def export(self, path: Path | str, form: ExportForm = "jsonl", progress: Progress | None = None) -> int:
        """Write all placed reports with story and lineage, and the links; how many reports were written.

        "jsonl" gives one file as `retold group --format jsonl` does; "parquet" a folder with ``reports.parquet`` and
        ``links.parquet``.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file and of the writer's lock."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
