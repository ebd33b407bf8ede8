"""Full text: the reports that have all the words, the best first, each with the place where they stand."""

from retold.library.file.database import Database
from retold.library.search.asked import query_of
from retold.library.search.marking import find_places
from retold.library.search.narrowing import Narrowing, narrowing
from retold.library.search.snippets import find_snippet
from retold.model.answers import Hit

_TITLE_WEIGHT = 4.0
"""A word of the headline counts as four of the text."""

_LONGEST_HEADLINE = 120
"""Characters; a longer first line is the first paragraph."""

_RANKED, _RANKED_OF_SOME = 10_000, 4_000
"""So many hits, the last accepted, are ranked, of all reports and of some: words that a tenth of 100,000 reports have
tell little, and ranking all that have "said" takes 65 ms, of 10,000 of them 12."""


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
    narrow = narrowing(publisher=publisher, since=since, until=until, story=story)
    with database.snapshot():
        best = database.rows(_best(database, narrow), {"query": query, "limit": limit, **narrow.values})
        return [_hit(database, query, number, -rank) for number, rank in best]


def _best(database: Database, narrow: Narrowing) -> str:
    """The statement for numbers and ranks; only what is asked for is looked up, since common words have many hits."""
    rank = f"bm25(reports_words, {_TITLE_WEIGHT}, 1.0)"
    return f"""SELECT * FROM (
            SELECT rowid, {rank} FROM reports_words WHERE reports_words MATCH :query {narrow.condition(database)}
            ORDER BY rowid DESC LIMIT {_RANKED_OF_SOME if narrow else _RANKED}
        ) ORDER BY 2, 1 LIMIT :limit"""


def _hit(database: Database, query: str, number: int, score: float) -> Hit:
    [(name, title, publisher, published, story, text)] = database.rows(
        """SELECT r.id, r.title, r.publisher, r.dated, s.id, r.text FROM reports r
           LEFT JOIN placements p ON p.report = r.number LEFT JOIN stories s ON s.number = p.story
           WHERE r.number = ?""",
        (number,),
    )
    matches = find_places(query, text)
    span = find_snippet(text, matches)
    inside = tuple(match for match in matches if span.covers(match))
    return Hit(name, title or _headline(text), publisher, published, story, span.of(text), span, inside, score)


def _headline(text: str) -> str | None:
    """The first line of a text, if it stands above others and is no longer than a headline."""
    first, _, rest = text.strip().partition("\n")
    return first.strip() if rest and len(first) <= _LONGEST_HEADLINE else None
