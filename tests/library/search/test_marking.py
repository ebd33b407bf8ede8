"""Words are marked where the full-text index finds them."""

import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st

from retold.library.search.asked import query_of
from retold.library.search.marking import find_places
from retold.model import Span

WORDS = ["ferry", "Ferries", "sank", "Café", "cafe\u0301s", "Covid-19", "São", "o'clock", "27", "a_b", "ÉTÉ", "Straße"]
ASKED = ["ferry", '"ferry sank"', '"sank ferry"', "fer*", "cafe", "CAFÉ", "covid", "19", "sao*", "ete", "straße", "b"]


def test_places() -> None:
    text = "A ferry sank. Ferries of Café Été sank, too; ferrymen did not."
    found = [place.of(text) for place in find_places('("ferry" OR "ferries") AND "sank" AND "ete"', text)]
    assert found == ["ferry", "sank", "Ferries", "Été", "sank"]
    assert [place.of(text) for place in find_places('"fer" *', text)] == ["ferry", "Ferries", "ferrymen"]
    assert find_places('"a ferry" AND "ferry sank"', text) == [Span(0, 12)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", ", ", "\n", "-", "; "])), min_size=1, max_size=8),
    st.lists(st.sampled_from(ASKED), min_size=1, max_size=2),
)
def test_the_index_finds_the_same_places(text: list[tuple[str, str]], asked: list[str]) -> None:
    query = query_of(" ".join(asked))
    assert query is not None
    written = "".join(word + space for word, space in text)
    assert [place.of(written) for place in find_places(query, written)] == highlighted(written, query)


def highlighted(text: str, query: str) -> list[str]:
    """What the index marks, of any of the words."""
    connection = sqlite3.connect(":memory:")
    connection.execute('CREATE VIRTUAL TABLE t USING fts5 (text, tokenize="unicode61 remove_diacritics 2")')
    connection.execute("INSERT INTO t VALUES (?)", (text,))
    any_of = query.replace(" AND ", " OR ")
    rows = connection.execute("SELECT highlight(t, 0, '\x02', '\x03') FROM t WHERE t MATCH ?", (any_of,)).fetchall()
    return [part.partition("\x03")[0] for row in rows for part in row[0].split("\x02")[1:]]
