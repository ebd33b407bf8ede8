"""Corrections that the record of an article has beside its text."""

from collections.abc import Iterator, Mapping
from typing import Any

from retold.sources.page.words import letters, plain


def with_corrections(article: Mapping[str, Any], text: str) -> str:
    """The text with those corrections of its record below it that it does not have itself."""
    there = letters(text)
    notes = [note for note in _notes(article.get("correction")) if letters(note) not in there]
    return "\n".join([text, *(f"Correction: {note}" for note in dict.fromkeys(notes))])


def _notes(value: Any) -> Iterator[str]:
    """The notes in the field of a record: texts, or comments with texts, one or a list of them."""
    for one in value if isinstance(value, list) else [value]:
        note = one.get("text") or one.get("description") if isinstance(one, dict) else one
        if isinstance(note, str) and plain(note) and not note.startswith("http"):
            yield plain(note)
