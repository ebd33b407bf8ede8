"""Dates of tiny reports."""

from retold.model import DateMention, Published, Quotation, Sentence, Span
from retold.reading.dates import find_dates

SUNDAY = "2023-06-18"


def read(text: str, published: str | None = SUNDAY) -> tuple[DateMention, ...]:
    """The dates of a report of which each line is a sentence and straight double marks enclose speech."""
    sentences, start = [], 0
    for number, line in enumerate(text.splitlines()):
        sentences.append(Sentence(number, Span(start, start + len(line)), "body", 0))
        start += len(line) + 1
    marks = [place for place, char in enumerate(text) if char == '"']
    quotations = tuple(
        Quotation(Span(first + 1, last), Span(first, last + 1), "speech")
        for first, last in zip(marks[::2], marks[1::2], strict=False)
    )
    return find_dates(text, tuple(sentences), Published(published), quotations)


def values(text: str, published: str | None = SUNDAY) -> list[tuple[str, str, str]]:
    """Words, type and value of each date."""
    return [(one.span.of(text), one.type, one.value) for one in read(text, published)]
