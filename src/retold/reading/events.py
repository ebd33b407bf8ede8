"""What happens in a report."""

from retold.model import DateMention, Entity, Event, Mention, Sentence, Statement


def find_events(
    text: str,
    sentences: tuple[Sentence, ...],
    entities: tuple[Entity, ...],
    names: tuple[Mention, ...],
    dates: tuple[DateMention, ...],
    statements: tuple[Statement, ...],
) -> tuple[Event, ...]:
    """Few events, those that the text shows plainly."""
    return ()
