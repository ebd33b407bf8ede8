"""The reports that may quote some words, though perhaps not all of them."""

import re
from collections.abc import Iterable

from retold.library.file.database import Database

_LETTER = re.compile(r"[^\W_]")


def reports_with_any(database: Database, words: Iterable[str], limit: int) -> list[tuple[str, str]]:
    """Ids and texts of the placed reports that have most of the words, the rarer the better, the best first."""
    phrases = [f'"{word}"' for word in dict.fromkeys(words) if _LETTER.search(word) and '"' not in word]
    if not phrases:
        return []
    rows = database.rows(
        """SELECT r.id, r.text FROM (
               SELECT rowid AS number, rank FROM reports_words WHERE reports_words MATCH ? ORDER BY rank, rowid LIMIT ?
           ) found JOIN reports r ON r.number = found.number
           WHERE r.number IN (SELECT report FROM placements) ORDER BY found.rank, r.number""",
        (f"text : ({' OR '.join(phrases)})", limit),
    )
    return [(row[0], row[1]) for row in rows]
