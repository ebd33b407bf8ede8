"""Who and what a report speaks of: people, organisations, places, with spellings, roles and all mentions."""

from retold.model import Entity, Mention, Quotation, Sentence


def find_entities(
    text: str, sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...]
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """The entities in order of first mention, and their mentions in order of the text."""
    return (), ()
