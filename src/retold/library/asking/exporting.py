"""The whole library written out: reports with story and lineage, and the links between them."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from retold.errors import MissingPackageError
from retold.formats.lineages import link_json
from retold.library.file.database import Database, as_json
from retold.library.tables.families import all_families
from retold.model import Relation
from retold.pipeline import Progress
from retold.replacing import replacing

ROWS_AT_ONCE = 5000
"""Rows of a group of a Parquet file; so many are held in memory."""

_REPORT = ("id", "text", "title", "published", "updated", "publisher", "url", "authors", "dated", "story", "lineage")
_LINK = ("a", "b", "level", "kind", "direction", "share_a", "share_b", "certain", "passages", "evidence")

Row = dict[str, Any]


def export_lines(database: Database, path: Path, progress: Progress | None) -> int:
    """One file of JSON lines: a line a report with story and lineage, then a line a link; how many reports."""
    with database.snapshot(), replacing(path) as whole:
        lineages, links = _sorted_out(database)
        with whole.open("wb") as file:
            for row in _reports(database, lineages, progress):
                file.write(msgspec.json.encode(row) + b"\n")
            for link in links:
                file.write(msgspec.json.encode({"link": link_json(link)}) + b"\n")
        return _count(database)


def export_tables(database: Database, folder: Path, progress: Progress | None) -> int:
    """A folder with ``reports.parquet`` and ``links.parquet``; how many reports."""
    try:
        import pyarrow as arrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingPackageError("Parquet needs the package pyarrow: pip install 'retold[parquet]'") from error
    text, number = arrow.string(), arrow.float64()
    of_report = {name: arrow.list_(text) if name == "authors" else text for name in _REPORT}
    of_link = {name: number if name.startswith("share") else text for name in _LINK} | {"certain": arrow.bool_()}
    folder.mkdir(parents=True, exist_ok=True)

    def write(path: Path, fields: Mapping[str, Any], rows: Iterable[Row]) -> None:
        schema, waiting = arrow.schema(list(fields.items())), iter(rows)
        with parquet.ParquetWriter(path, schema) as file:
            while some := list(islice(waiting, ROWS_AT_ONCE)):
                file.write_table(arrow.Table.from_pylist(some, schema))

    with (
        database.snapshot(),
        replacing(folder / "reports.parquet") as whole,
        replacing(folder / "links.parquet") as whole_links,
    ):
        lineages, links = _sorted_out(database)
        write(whole_links, of_link, map(_link_row, links))
        write(whole, of_report, _reports(database, lineages, progress))
        return _count(database)


def _sorted_out(database: Database) -> tuple[dict[str, str], list[Relation]]:
    """The lineage of each report, and all links."""
    families, links = all_families(database)
    return {member: family.id for family in families for member in family.members}, links


def _count(database: Database) -> int:
    return int(database.value("SELECT count(*) FROM reports"))


def _reports(database: Database, lineages: Mapping[str, str], progress: Progress | None) -> Iterator[Row]:
    """The reports in the order of their dates; those that wait for their story have none, and no lineage."""
    count = _count(database)
    rows = database.each(
        """SELECT r.id, r.text, r.title, r.published, r.updated, r.publisher, r.url, r.authors, r.dated, s.id
           FROM reports r LEFT JOIN placements p ON p.report = r.number LEFT JOIN stories s ON s.number = p.story
           ORDER BY coalesce(r.dated, '~'), r.id"""
    )
    for done, row in enumerate(rows):
        if progress and done % ROWS_AT_ONCE == 0:
            progress("exporting", done, count)
        found = dict(zip(_REPORT, (*row, lineages.get(row[0])), strict=True))
        yield found | {"authors": msgspec.json.decode(found["authors"])}


def _link_row(link: Relation) -> Row:
    """A link as a row of a table; its passages and evidence as JSON."""
    found = link_json(link)
    nested = {name: as_json(found[name]) for name in ("passages", "evidence")}
    return {name: found[name] for name in _LINK} | nested
