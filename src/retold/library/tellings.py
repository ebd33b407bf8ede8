"""What a library makes when somebody asks, and keeps where that can be: stories told, claims, quotations, what is new.

What tells and explains is imported by the methods that need it: looking something up takes a tenth of the time.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from retold.library.asking.keeping import Keeper
from retold.library.checked import check_choice
from retold.library.file.database import Database
from retold.library.file.opening import open_for_reading
from retold.library.file.place import houses_file
from retold.library.tables import reports, runs
from retold.library.tables.moments import moment_of
from retold.library.tables.since import By
from retold.model import Claim, Comparison, Quoted, Reading, Story
from retold.model.answers import Explained, News

if TYPE_CHECKING:
    from datetime import datetime

    from retold.pipeline import Progress


class Tellings:
    """What is made of the library at a path when it is asked for."""

    def __init__(self, path: Path) -> None:
        """Open the file, if it is there."""
        self.path = path
        self._keeper = Keeper()
        self._database = open_for_reading(path) if path.exists() else None

    def story(
        self, story_id: str, progress: "Progress | None" = None, houses: Mapping[str, str] | None = None
    ) -> Story:
        """The story told in full; kept until its reports change. Raises UnknownStoryError.

        ``houses`` are publishers with the house that each belongs to: those of one house are no independent accounts.
        Without any it is what ``publishers.toml`` beside the library's file says, if there is one; an empty one asks
        for none.
        """
        from retold.library.asking import telling

        with self._asking() as database:
            return telling.tell(database, self._keeper, story_id, progress, self._houses(houses))

    def claim(
        self, claim_id: str, progress: "Progress | None" = None, houses: Mapping[str, str] | None = None
    ) -> tuple[Story, Claim]:
        """A claim of a told story by its id, with the story that it is in now.

        Its id names the sentence of a report: it holds when the story grows, merges or splits. Raises
        UnknownClaimError, NotPlacedError.
        """
        from retold.library.asking import claiming

        with self._asking() as database:
            return claiming.claim(database, self._keeper, claim_id, progress, self._houses(houses))

    def quote(
        self,
        words: str,
        speaker: str | None = None,
        progress: "Progress | None" = None,
        houses: Mapping[str, str] | None = None,
        limit: int | None = None,
    ) -> Quoted:
        """The quotations that have the words or most of them, each in all its wordings, across all stories.

        ``speaker`` is the name, or a part of the name, of whose words they are to be.
        """
        from retold.comparing.utterances import Asked
        from retold.library.asking import quoting

        with self._asking() as database:
            return quoting.quote(database, self._keeper, Asked(words, speaker), progress, self._houses(houses), limit)

    def since(
        self,
        moment: "str | datetime",
        by: By = "added",
        *,
        least: int = 2,
        limit: int | None = None,
        progress: "Progress | None" = None,
        houses: Mapping[str, str] | None = None,
    ) -> News:
        """What is new in each story since a moment: claims, changed numbers, questions asked and answered, and more.

        ``moment`` is a time, or in words what ``retold since`` takes: "2d", "yesterday", "2026-03-10", "last-add".
        ``by`` is whether it counts when reports were "added", or when they were "published". Stories of at least so
        many reports are looked at, those with most new ones first, until ``limit`` of them have something new.
        Raises ValueError for what is no such moment, with examples.
        """
        from retold.library.asking.news import news

        check_choice("order of time", by, get_args(By))
        with self._asking() as database:
            last = runs.last_run(database, "add")
            when = moment_of(moment, last_add=last.started if last else None)
            declared = self._houses(houses)
            return news(database, self._keeper, when, by, least=least, limit=limit, progress=progress, houses=declared)

    def reading(self, report_id: str) -> Reading:
        """The full reading of a report; kept. Raises UnknownReportError."""
        from retold.library.asking import telling

        with self._asking() as database:
            return telling.read(database, self._keeper, reports.find(database, report_id))

    def compare(self, a: str, b: str, houses: Mapping[str, str] | None = None) -> Comparison:
        """Everything that can be said of two reports; kept. Raises UnknownReportError."""
        from retold.library.asking import telling

        with self._asking() as database:
            return telling.compare(database, self._keeper, a, b, self._houses(houses))

    def why(self, report_id: str) -> Explained:
        """Why a report is in its story, and not in the next best. Raises UnknownReportError, NotPlacedError."""
        from retold.library.asking.explaining import explain

        with self._asking() as database:
            return explain(database, self._keeper, reports.find(database, report_id).id, self._houses(None))

    def _houses(self, houses: Mapping[str, str] | None) -> Mapping[str, str]:
        """The houses that were given, else those that are declared beside the library."""
        if houses is not None:
            return houses
        file = houses_file(self.path)
        if not file.exists():
            return {}
        from retold.sources.publishers import load_publishers

        return load_publishers(file)

    @contextmanager
    def _asking(self) -> Iterator[Database]:
        """The file as it is at this moment; what is made inside is kept at the end."""
        database = self._reading()
        with database.snapshot():
            yield database
        self._keeper.write(database)

    def _reading(self) -> Database:
        """The open file."""
        if self._database is None:
            self._database = open_for_reading(self.path)
        return self._database
