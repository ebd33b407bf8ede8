"""What is called by which words, for the tests of entities."""

from retold.model import Entity, Mention, Quotation, Report, Sentence, Span
from retold.reading import read
from retold.reading.entities import find_entities

Found = tuple[tuple[Entity, ...], tuple[Mention, ...]]


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


def read_lines(*lines: str, quotations: tuple[Quotation, ...] = ()) -> tuple[str, Found]:
    """A report whose lines are its sentences, and what it speaks of."""
    text = "\n".join(lines)
    sentences, start = [], 0
    for number, line in enumerate(lines):
        sentences.append(Sentence(number, Span(start, start + len(line)), "body", number))
        start += len(line) + 1
    return text, find_entities(text, tuple(sentences), quotations)


def named(found: Found, name: str) -> Entity:
    """The entity of this name."""
    return next(entity for entity in found[0] if entity.name == name)


def mentions(text: str, found: Found, name: str) -> list[tuple[str, str]]:
    """Words and forms of the mentions of an entity."""
    entity = named(found, name)
    return [(mention.span.of(text), mention.form) for mention in found[1] if mention.entity == entity.id]


def pronouns(*lines: str) -> list[tuple[str, str]]:
    """Name and pronoun of all pronouns that were resolved."""
    text, (entities, names) = read_lines(*lines)
    by_id = {entity.id: entity.name for entity in entities}
    return [(by_id[mention.entity], mention.span.of(text)) for mention in names if mention.form == "pronoun"]
