"""What people type becomes a query."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.library.search.asked import query_of


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("ferry", '("ferry" OR "ferries")'),
        ("ferries sank", '("ferries" OR "ferry") AND ("sank" OR "sanks")'),
        ("churches", '("churches" OR "church")'),
        ("boxes bus class", '("boxes" OR "box") AND "bus" AND "class"'),
        ("News", '"News"'),
        ("church box", '("church" OR "churches") AND ("box" OR "boxes")'),
        ("day", '("day" OR "days")'),
        ("Solberg's", '("Solberg" OR "Solbergs")'),
        ("EU 27 G7", '"EU" AND "27" AND "G7"'),
        ('"ferry line" sank*', '"ferry line" AND "sank" *'),
        ("“ferry line”", '"ferry line"'),
        ('"ferry line', '"ferry line"'),
        ("Covid-19", '"Covid-19"'),
        ("NEAR(a b)", '"NEAR(a" AND "b)"'),
        ("AND", '("AND" OR "ANDs")'),
        ("title: -rain ^x {", '"title:" AND "-rain" AND "^x"'),
    ],
)
def test_query(words: str, query: str) -> None:
    assert query_of(words) == query


@pytest.mark.parametrize("words", ["", "  ", '"', '""', "*", "- ' ...", "\0", '"---"'])
def test_no_word(words: str) -> None:
    assert query_of(words) is None


@given(st.one_of(st.text(), st.text(alphabet="ab \"'*-^:(){}+\0“”ORANDNEAR,.", max_size=30)))
def test_no_text_is_an_error(words: str) -> None:
    index = sqlite3.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
    index.execute("INSERT INTO words VALUES ('a b OR AND NEAR')")
    query = query_of(words)
    if query is not None:
        index.execute("SELECT * FROM words WHERE words MATCH ?", (query,)).fetchall()
    index.close()
