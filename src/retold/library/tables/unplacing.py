"""A report whose text changed, or that is taken out, leaves nothing behind that was made of it."""

from retold.library.file.database import Database
from retold.library.tables.counted import discount
from retold.library.tables.stories import recount
from retold.library.tables.waiting import loosen, put_off

_MADE_OF_A_REPORT = ("readings", "traces", "profiles", "placements", "names", "kept_of")
_MADE_OF_A_PAIR = ("links", "likenesses")

_AROUND = """
    SELECT DISTINCT s.id FROM placements p JOIN stories s ON s.number = p.story WHERE p.report = ?1
    OR p.report IN (SELECT a FROM links WHERE b = ?1 UNION SELECT b FROM links WHERE a = ?1) ORDER BY s.id
"""
"""The story of a report, and those of the reports that it is linked with."""


def unplace(database: Database, number: int) -> None:
    """Forget what was found about a report, and its place; it is pending afterwards."""
    around = database.column(_AROUND, (number,))
    discount(database, number)
    for table in _MADE_OF_A_REPORT:
        database.run(f"DELETE FROM {table} WHERE report = ?", (number,))
    for table in _MADE_OF_A_PAIR:
        database.run(f"DELETE FROM {table} WHERE a = ?1 OR b = ?1", (number,))
    recount(database, around)
    put_off(database, around)
    loosen(database, around)
