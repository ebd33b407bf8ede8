"""Full text, narrowed to reports that name somebody or let somebody speak."""

from collections.abc import Iterator
from itertools import islice
from typing import TypedDict

from retold.library.database import Database
from retold.library.keeping import Keeper
from retold.library.named import lets_speak, names_somebody
from retold.library.reports import find
from retold.library.search import Hit, search
from retold.library.telling import read

READ_AT_MOST = 300
"""So many of the best hits are read in full at most to find out whom they name: a second or two for the first time."""


class Narrowed(TypedDict):
    """What full text can be narrowed by without reading."""

    publisher: str | None
    since: str | None
    until: str | None
    story: str | None


def find_hits(
    database: Database,
    keeper: Keeper,
    words: str,
    narrowed: Narrowed,
    *,
    entity: str | None,
    speaker: str | None,
    limit: int,
) -> list[Hit]:
    """The best hits; with a name, those among the best that name or cite somebody who is called so."""
    if entity is None and speaker is None:
        return search(database, words, limit=limit, **narrowed)
    asked = " ".join(filter(None, (words, entity, speaker)))
    hits = search(database, asked, limit=READ_AT_MOST, **narrowed)
    return list(islice(_fitting(database, keeper, hits, entity, speaker), limit))


def _fitting(
    database: Database, keeper: Keeper, hits: list[Hit], entity: str | None, speaker: str | None
) -> Iterator[Hit]:
    for hit in hits:
        reading = read(database, keeper, find(database, hit.report))
        if (entity is None or names_somebody(reading, entity)) and (speaker is None or lets_speak(reading, speaker)):
            yield hit
