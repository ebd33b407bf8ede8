"""Every wording of a quotation, looked for by words in all reports of a library."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from retold.aligning import align
from retold.comparing.utterances import Around, Asked, has_marks
from retold.library.asking.keeping import Keeper
from retold.library.asking.telling import read
from retold.library.file.database import Database
from retold.library.search.wordy import reports_with_any
from retold.library.tables.families import families_of
from retold.library.tables.reports import find
from retold.model import Quoted, Reading, Relation
from retold.pipeline import Progress
from retold.pipeline.houses import housed
from retold.pipeline.quoting import quote_from
from retold.pipeline.ties import bounding_of
from retold.text import idf

WORDS = 8
"""So many words, the rarest, are looked for: what has none of them has too little of the others."""

LOOKED_THROUGH = 3000
"""So many reports that have one of the words are looked through: half a second's work."""

READ_AT_MOST = 500
"""So many of them are read in full: seven seconds' work the first time, a tenth of that later."""


def quote(
    database: Database,
    keeper: Keeper,
    asked: Asked,
    progress: Progress | None,
    houses: Mapping[str, str],
    limit: int | None,
) -> Quoted:
    """The utterances with all their wordings."""
    searcher = _Searcher(database, keeper, progress)
    around = Around(searcher.links_of, searcher.reading_of, align, partial(housed, houses=houses), bounding_of)
    found = quote_from(asked, searcher.readings_with, around, limit)
    return replace(found, passed_over=searcher.passed_over)


class _Searcher:
    """Reads the reports that have some words, each once, and counts those that it passes over."""

    def __init__(self, database: Database, keeper: Keeper, progress: Progress | None) -> None:
        self._database = database
        self._keeper = keeper
        self._progress = progress
        self._read: dict[str, Reading] = {}
        self.passed_over = 0

    def readings_with(self, asked: Asked, quoting: bool) -> Sequence[Reading]:
        """The reports that have most of the words, those that have most of them first, read in full."""
        rare = sorted({word.surface: idf(word.concept) for word in asked.words}.items(), key=lambda each: -each[1])
        hits = reports_with_any(self._database, [surface for surface, _ in rare[:WORDS]], LOOKED_THROUGH)
        found = [(-asked.nearness(text), name) for name, text in hits if not quoting or has_marks(text)]
        near = [name for nearness, name in sorted(found, key=lambda each: each[0]) if nearness]
        self.passed_over = max(self.passed_over, len(near) - READ_AT_MOST)
        for done, name in enumerate(near[:READ_AT_MOST]):
            if self._progress:
                self._progress("reading", done, min(len(near), READ_AT_MOST))
            self.reading_of(name)
        return [self._read[name] for name in near[:READ_AT_MOST]]

    def reading_of(self, name: str) -> Reading:
        """A report read in full."""
        if name not in self._read:
            self._read[name] = read(self._database, self._keeper, find(self._database, name))
        return self._read[name]

    def links_of(self, reports: Iterable[str]) -> Sequence[Relation]:
        """The links of all reports that these have anything to do with."""
        return families_of(self._database, reports)[1]
