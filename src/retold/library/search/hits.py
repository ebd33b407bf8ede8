"""Full text: the reports that have all the words, the best first, each with the place where they stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from retold.library.file.database import Database, Row
from retold.library.search.asked import query_of
from retold.library.search.snippets import find_snippet
from retold.model import Span

_TITLE_WEIGHT = 4.0
"""A word of the headline counts as four of the text."""

_RANKED = 10_000
"""So many hits, the last accepted, are ranked: words that a tenth of 100,000 reports have tell little, and ranking all
that have "said" takes 65 ms, of 10,000 of them 12."""

_OPEN, _CLOSE = "\x02\x01\x02", "\x03\x01\x03"
"""What the index puts around words that were looked for; no text has it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A report that has the words.

    ``snippet`` is ``text[span.start:span.end]`` of the report; ``matches`` are the places of the words inside it, also
    counted in the text. ``story`` is None while the report is pending; a higher ``score`` is better.
    """

    report: str
    title: str | None
    publisher: str | None
    published: str | None
    story: str | None
    snippet: str
    span: Span
    matches: tuple[Span, ...]
    score: float


def search(
    database: Database,
    words: str,
    *,
    publisher: str | None = None,
    since: str | None = None,
    until: str | None = None,
    story: str | None = None,
    limit: int = 20,
) -> list[Hit]:
    """The best reports with all the words; ``since`` and ``until`` are days, both included."""
    query = query_of(words)
    if query is None:
        return []
    values = {
        "query": query,
        "publisher": publisher,
        "since": since,
        "until": until,
        "story": story,
        "limit": limit,
    }
    with database.snapshot():
        best = database.rows(_best(values), values)
        return [_hit(database, query, number, -rank) for number, rank in best]


_CONDITIONS = {
    "publisher": "r.publisher = :publisher COLLATE NOCASE",
    "since": "r.dated >= :since",
    "until": "r.dated < :until || '~'",
    "story": "r.number IN (SELECT p.report FROM placements p JOIN stories s ON s.number = p.story WHERE s.id = :story)",
}


def _best(values: Mapping[str, object]) -> str:
    """The statement for numbers and ranks; only what is asked for is looked up, since common words have many hits."""
    wanted = [condition for name, condition in _CONDITIONS.items() if values[name] is not None]
    # The plus keeps SQLite from asking the index once for each report that is wanted.
    only = f"AND +rowid IN (SELECT r.number FROM reports r WHERE {' AND '.join(wanted)})" if wanted else ""
    rank = f"bm25(reports_words, {_TITLE_WEIGHT}, 1.0)"
    return f"""SELECT * FROM (
            SELECT rowid, {rank} FROM reports_words WHERE reports_words MATCH :query {only}
            ORDER BY rowid DESC LIMIT {_RANKED}
        ) ORDER BY 2, 1 LIMIT :limit"""


def _hit(database: Database, query: str, number: int, score: float) -> Hit:
    [row] = database.rows(
        """SELECT r.id, r.title, r.publisher, r.dated, s.id, r.text,
               highlight(reports_words, 1, ?, ?)
           FROM reports_words JOIN reports r ON r.number = reports_words.rowid
           LEFT JOIN placements p ON p.report = r.number
           LEFT JOIN stories s ON s.number = p.story
           WHERE reports_words MATCH ? AND reports_words.rowid = ?""",
        (_OPEN, _CLOSE, query, number),
    )
    return _shown(row, score)


def _shown(row: Row, score: float) -> Hit:
    name, title, publisher, published, story, text, marked = row
    matches = _places(marked)
    span = find_snippet(text, matches)
    inside = tuple(match for match in matches if span.covers(match))
    return Hit(name, title, publisher, published, story, span.of(text), span, inside, score)


def _places(marked: str) -> list[Span]:
    """Where the marked words stand in the text without the marks."""
    first, *rest = marked.split(_OPEN)
    places: list[Span] = []
    end = len(first)
    for part in rest:
        word, _, after = part.partition(_CLOSE)
        places.append(Span(end, end + len(word)))
        end += len(word) + len(after)
    return places
