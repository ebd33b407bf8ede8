"""What was made when somebody asked for it: full readings, comparisons and told stories, as bytes.

Something kept is good as long as it is asked for with the same code and the same state; it goes with any of the reports
that it was made of.
"""

import zlib
from collections.abc import Iterable
from typing import Literal

from retold.library.file.database import Database, now
from retold.library.tables.numbering import numbers_of

Kind = Literal["reading", "comparison", "story"]


def keep(
    database: Database, kind: Kind, key: str, body: bytes, *, code: str, reports: Iterable[str], state: str = ""
) -> None:
    """Keep something in the place of what was kept under the key; ``state`` tells what it was made of."""
    with database.transaction():
        database.run("DELETE FROM kept WHERE kind = ? AND key = ?", (kind, key))
        database.run(
            "INSERT INTO kept (kind, key, state, code, made, body) VALUES (?, ?, ?, ?, ?, ?)",
            (kind, key, state, code, now(), zlib.compress(body)),
        )
        number = database.value("SELECT number FROM kept WHERE kind = ? AND key = ?", (kind, key))
        numbers = sorted(numbers_of(database, reports).values())
        database.run_each("INSERT INTO kept_of (kept, report) VALUES (?, ?)", ((number, report) for report in numbers))


def find_kept(database: Database, kind: Kind, key: str, *, code: str, state: str = "") -> bytes | None:
    """What is kept under the key, if it was made by this code of this state."""
    body = database.value(
        "SELECT body FROM kept WHERE kind = ? AND key = ? AND code = ? AND state = ?", (kind, key, code, state)
    )
    return None if body is None else zlib.decompress(body)
