"""Who said what: source, cue and content."""

from retold.model import DateMention, Entity, Mention, Quotation, Sentence, Statement


def find_statements(
    text: str,
    sentences: tuple[Sentence, ...],
    quotations: tuple[Quotation, ...],
    entities: tuple[Entity, ...],
    names: tuple[Mention, ...],
    dates: tuple[DateMention, ...],
) -> tuple[Statement, ...]:
    """The attributed statements of a report in order of their cue."""
    return ()
