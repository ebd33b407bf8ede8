"""What was done to the library, and what was settled for it."""

from retold.library.file.database import Database
from retold.library.tables.runs import Run, finish_run, last_run, setting, settle, start_run


def test_the_last_run_with_a_verb(database: Database) -> None:
    finish_run(database, start_run(database, "add", "1"), {"new": 2})
    second = start_run(database, "add", "2")
    start_run(database, "remove", "2")
    interrupted = last_run(database, "add")
    assert interrupted
    assert interrupted == Run(interrupted.started, None)
    finish_run(database, second, {"new": 3, "known": 1})
    assert last_run(database, "add") != interrupted
    assert database.row("SELECT verb, code, counts FROM runs WHERE number = ?", (second,)) == (
        "add", "2", '{"new":3,"known":1}',
    )  # fmt: skip
    assert last_run(database, "export") is None


def test_settings_are_any_json(database: Database) -> None:
    for value in (30, None, {"days": [1, 2]}):
        settle(database, "window", value)
        assert setting(database, "window") == value
