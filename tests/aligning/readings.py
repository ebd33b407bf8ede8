"""Readings for tests: one sentence a line."""

from retold.model import Published, Reading, Report, Sentence, Span
from retold.model.read import SectionKind


def reading(name: str, *lines: str, sections: dict[int, SectionKind] | None = None) -> Reading:
    """A reading whose sentences are the lines; ``sections`` names those that are no body."""
    sentences: list[Sentence] = []
    start = 0
    for number, line in enumerate(lines):
        kind = (sections or {}).get(number, "body")
        sentences.append(Sentence(number, Span(start, start + len(line)), kind, number))
        start += len(line) + 1
    return Reading(Report(name, "\n".join(lines)), (), Published(), tuple(sentences))
