"""What is called by which words, for the tests of entities."""

from retold.model import Report
from retold.reading import read


def chains(text: str) -> dict[str, list[str]]:
    """The words of all mentions of each entity by its name, collectives left out."""
    reading = read(Report("r", text))
    names = {entity.id: entity.name for entity in reading.entities}
    found: dict[str, list[str]] = {}
    for mention in reading.names:
        found.setdefault(names[mention.entity], []).append(mention.span.of(text))
    return found


def roles(text: str) -> dict[str, tuple[str, ...]]:
    """The roles of each person by name."""
    return {entity.name: entity.roles for entity in read(Report("r", text)).entities if entity.kind == "person"}


def kinds(text: str) -> dict[str, str]:
    """The kind of each entity by name."""
    return {entity.name: entity.kind for entity in read(Report("r", text)).entities}
