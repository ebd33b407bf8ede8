"""What was done to the library and when, and what was settled for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from retold.library.file.database import Database, as_json, now


@dataclass(frozen=True, slots=True)
class Run:
    """When a use of the library that changed it began and ended; None where it was interrupted or goes on."""

    started: str
    finished: str | None


def start_run(database: Database, verb: str, code: str) -> int:
    """Write down that something begins; its number."""
    with database.transaction():
        database.run(
            "INSERT INTO runs (verb, code, started, counts) VALUES (?, ?, ?, '{}')",
            (verb, code, now()),
        )
        return int(database.value("SELECT last_insert_rowid()"))


def finish_run(database: Database, number: int, counts: Mapping[str, int]) -> None:
    """Write down that it is done, and what came of it."""
    text = as_json(dict(counts))
    database.run("UPDATE runs SET finished = ?, counts = ? WHERE number = ?", (now(), text, number))


def last_run(database: Database, verb: str) -> Run | None:
    """The last use with this verb."""
    row = database.row("SELECT started, finished FROM runs WHERE verb = ? ORDER BY number DESC", (verb,))
    return Run(*row) if row else None


def setting(database: Database, name: str) -> Any:
    """What was settled under the name; None if nothing was."""
    text = database.value("SELECT value FROM settings WHERE name = ?", (name,))
    return None if text is None else msgspec.json.decode(text)


def settle(database: Database, name: str, value: Any) -> None:
    """Settle something for this library: any JSON value."""
    database.run(
        "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, as_json(value)),
    )
