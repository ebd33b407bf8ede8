"""What was fetched from an address of the web before, so that it is asked for only if it has changed."""

from retold.library.file.database import Database
from retold.sources.document import Validators

_AT = "json_extract(provenance, '$.address')"
_THERE = f"FROM reports WHERE {_AT} IS NOT NULL AND {_AT} = ?"


def validators(database: Database, address: str) -> Validators:
    """What the server of an address said when the newest text from there was fetched."""
    fields = ", ".join(f"json_extract(provenance, '$.{name}')" for name in ("etag", "modified", "fetched"))
    row = database.row(f"SELECT {fields} {_THERE} ORDER BY 3 DESC LIMIT 1", (address,))
    return Validators(*row[:2]) if row else Validators()


def count_fetched(database: Database, address: str) -> int:
    """How many reports have their text from an address."""
    return int(database.value(f"SELECT count(*) {_THERE}", (address,)))
