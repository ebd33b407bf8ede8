"""What a story is called: the headline of its most typical report."""

from collections.abc import Sequence

from retold.model import Lineage, Reading
from retold.text.headlines import Headline, most_typical


def heading_of(readings: Sequence[Reading], lineages: Sequence[Lineage]) -> str:
    """The headline that has most of what all lineages begin with; without any, the story's first sentence."""
    family = {member: lineage.id for lineage in lineages for member in lineage.members}
    headlines = [
        Headline(family.get(one.id, one.id), line, _first_sentence(one), one.published.value or "")
        for one in readings
        if (line := headline_of(one))
    ]
    return most_typical(headlines) or next(filter(None, map(_first_sentence, readings)), "")


def headline_of(reading: Reading) -> str | None:
    """The report's title, or the headline in its text."""
    if reading.report.title:
        return reading.report.title
    return next((section.span.of(reading.text) for section in reading.sections if section.kind == "headline"), None)


def _first_sentence(reading: Reading) -> str:
    """The sentence that the body of a report begins with."""
    return next((one.span.of(reading.text) for one in reading.sentences if one.section == "body"), "")
