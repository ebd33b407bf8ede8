"""What was fetched before."""

from dataclasses import replace

from retold.library.file.database import Database
from retold.library.tables.accepting import accept
from retold.library.tables.fetched import count_fetched, validators
from retold.model import Provenance, Report
from retold.sources.document import Validators

FEED = "https://courier.example/feed"


def entry(name: str, fetched: str, etag: str | None, modified: str | None = None) -> Report:
    there = Provenance(FEED, 1, address=FEED, fetched=fetched, etag=etag, modified=modified)
    return Report(name, f"What happened to {name}.", provenance=there)


def test_what_the_server_said_the_last_time(database: Database) -> None:
    late, early = entry("late", "2026-03-02T10:00:00Z", '"2"', "Mon"), entry("early", "2026-03-01T10:00:00Z", '"1"')
    accept(database, [early, late, entry("earliest", "2026-02-01T10:00:00Z", '"0"')])
    assert validators(database, FEED) == Validators('"2"', "Mon")
    assert (count_fetched(database, FEED), count_fetched(database, FEED + "/")) == (3, 0)


def test_nothing_is_known_of_other_addresses_or_of_texts_from_elsewhere(database: Database) -> None:
    page = replace(entry("a", "2026-03-01T10:00:00Z", '"1"'), url=f"{FEED}/a")
    accept(database, [page])
    assert validators(database, "https://courier.example/other") == Validators()
    assert count_fetched(database, FEED) == 1
    accept(database, [replace(page, text="Told anew.", provenance=Provenance("a.jsonl", 1))])
    assert (validators(database, FEED), count_fetched(database, FEED)) == (Validators(), 0)


def test_what_the_server_says_of_a_text_that_is_known_counts_the_next_time(database: Database) -> None:
    accept(database, [entry("a", "2026-03-01T10:00:00Z", '"1"')])
    assert [one.outcome for one in accept(database, [entry("a", "2026-03-02T10:00:00Z", '"2"')])] == ["known"]
    assert validators(database, FEED) == Validators('"2"', None)
    accept(database, [replace(entry("a", "", None), provenance=Provenance("a.jsonl", 1))])
    assert validators(database, FEED) == Validators('"2"', None)


def test_an_index_finds_them(database: Database) -> None:
    address = "json_extract(provenance, '$.address')"
    statement = f"EXPLAIN QUERY PLAN SELECT count(*) FROM reports WHERE {address} IS NOT NULL AND {address} = ?"
    assert "USING INDEX reports_fetched" in " ".join(str(row[3]) for row in database.rows(statement, (FEED,)))
