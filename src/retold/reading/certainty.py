"""How certainly a report tells something, and what it says is not known."""

from retold.model import Sentence, Span, Statement


def find_open_questions(
    text: str, sentences: tuple[Sentence, ...], statements: tuple[Statement, ...]
) -> tuple[Span, ...]:
    """Stretches that the report itself says are not known: "It is unclear whether ..."."""
    return ()
