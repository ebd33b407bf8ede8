"""A report whose text changed, or that is taken out, leaves nothing behind that was made of it."""

from retold.library.database import Database
from retold.library.stories import recount

_MADE_OF_A_REPORT = ("readings", "traces", "profiles", "placements", "names", "kept_of")
_MADE_OF_A_PAIR = ("links", "likenesses")


def unplace(database: Database, number: int) -> None:
    """Forget what was found about a report, and its place; it is pending afterwards."""
    story = database.value(
        "SELECT s.id FROM placements p JOIN stories s ON s.number = p.story WHERE p.report = ?", (number,)
    )
    for table in _MADE_OF_A_REPORT:
        database.run(f"DELETE FROM {table} WHERE report = ?", (number,))
    for table in _MADE_OF_A_PAIR:
        database.run(f"DELETE FROM {table} WHERE a = ?1 OR b = ?1", (number,))
    if story is not None:
        recount(database, (story,))
