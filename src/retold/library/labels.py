"""What a story is called in a list: the headline of one of its reports."""

from collections.abc import Iterable

from retold.model import Reading

LONGEST = 160
"""Characters of a sentence that stands in for a headline."""


def label(readings: Iterable[Reading]) -> str:
    """The headline of the oldest report that has one; without any, the beginning of the oldest report."""
    first = ""
    for reading in readings:
        if headline := _headline(reading):
            return headline
        first = first or _begin(reading)
    return first


def _headline(reading: Reading) -> str | None:
    if reading.report.title:
        return reading.report.title
    return next((section.span.of(reading.text) for section in reading.sections if section.kind == "headline"), None)


def _begin(reading: Reading) -> str:
    sentences = (sentence.span.of(reading.text) for sentence in reading.sentences if sentence.section == "body")
    return next(sentences, reading.text.strip())[:LONGEST]
