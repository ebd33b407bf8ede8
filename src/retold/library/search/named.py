"""Whom reports name, and who speaks in them, as their full readings found it."""

import re
import unicodedata

from retold.library.file.database import Database
from retold.library.tables.numbering import number_of
from retold.model import Entity, Reading

_WORD = re.compile(r"\w+")


def keep_names(database: Database, reading: Reading) -> None:
    """Keep the entities of a report, so that they can be looked up in the file."""
    number, speakers = number_of(database, reading.id), _speakers(reading)
    database.run("DELETE FROM names WHERE report = ?", (number,))
    database.run_each(
        """INSERT INTO names (report, name, kind, speaks) VALUES (?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET speaks = max(speaks, excluded.speaks)""",
        ((number, entity.name, entity.kind, entity.id in speakers) for entity in reading.entities),
    )


def names_somebody(reading: Reading, name: str) -> bool:
    """Whether a report names an entity that has all words of the name.

    "Solberg" finds Marit Solberg, and "Marit Solberg" a report that has both words in one spelling.
    """
    return any(_is_called(entity, name) for entity in reading.entities)


def lets_speak(reading: Reading, name: str) -> bool:
    """Whether a statement of the report has a speaker of that name."""
    speakers = _speakers(reading)
    return any(entity.id in speakers and _is_called(entity, name) for entity in reading.entities)


def _speakers(reading: Reading) -> set[str]:
    return {statement.speaker for statement in reading.statements if statement.speaker}


def _is_called(entity: Entity, name: str) -> bool:
    asked = _words(name)
    return bool(asked) and any(asked <= _words(spelling) for spelling in (entity.name, *entity.spellings))


def _words(name: str) -> set[str]:
    """The words of a name without accents and case, as the full-text index has them."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return set(_WORD.findall("".join(letter for letter in letters if not unicodedata.combining(letter))))
