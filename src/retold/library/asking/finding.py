"""Hits of a search that name somebody, or let somebody speak: found out by reading them in full."""

from collections.abc import Iterator, Sequence
from itertools import islice

from retold.library.asking.keeping import Keeper
from retold.library.asking.telling import read
from retold.library.file.database import Database
from retold.library.search.named import lets_speak, names_somebody
from retold.library.tables.reports import find
from retold.model.answers import Hit

READ_AT_MOST = 300
"""So many of the best hits are looked at: to read them in full for the first time takes a second or two."""


def find_named(
    database: Database, keeper: Keeper, hits: Sequence[Hit], entity: str | None, speaker: str | None, limit: int
) -> list[Hit]:
    """The first hits that name the entity and let the speaker speak, as far as these are given."""
    return list(islice(_fitting(database, keeper, hits, entity, speaker), limit))


def _fitting(
    database: Database, keeper: Keeper, hits: Sequence[Hit], entity: str | None, speaker: str | None
) -> Iterator[Hit]:
    for hit in hits:
        reading = read(database, keeper, find(database, hit.report))
        if (entity is None or names_somebody(reading, entity)) and (speaker is None or lets_speak(reading, speaker)):
            yield hit
