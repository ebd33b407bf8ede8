"""Publishers: one key for the spellings of a name, "the post" and "The Post " being one; names like another."""

import unicodedata

from retold.library.file.database import Database
from retold.library.tables.numbering import nearest


def publisher_key(name: str | None) -> str | None:
    """The name without case, white space around and between its words, and a leading "the".

    >>> publisher_key("The  Daily Post ")
    'daily post'
    """
    if name is None:
        return None
    words = unicodedata.normalize("NFKC", name).casefold().split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def publishers_like(database: Database, name: str) -> list[str]:
    """The names of publishers that are like a name; that itself first where a report has it."""
    asked = "SELECT publisher_key, max(publisher) FROM reports WHERE publisher_key IS NOT NULL GROUP BY publisher_key"
    known: dict[str, str] = dict(database.rows(asked))
    return [known[key] for key in nearest(publisher_key(name) or "", known)]
