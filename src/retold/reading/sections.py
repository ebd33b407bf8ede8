"""Headline, caption, dateline, metadata and body told apart."""

from retold.model import Section, Span


def find_sections(text: str, title: str | None = None) -> tuple[Section, ...]:
    """The parts of a text in order; together they cover all of it that is not white space."""
    stripped = text.strip()
    if not stripped:
        return ()
    start = text.index(stripped)
    return (Section("body", Span(start, start + len(stripped))),)
