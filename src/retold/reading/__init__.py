"""Inside one report: from raw characters to records with offsets.

Each module answers one question and is a plain function of the text and of what the modules before it found.
"""

from collections.abc import Set
from dataclasses import replace

from retold.collecting import no_collector
from retold.model import Published, Reading, Report
from retold.reading.boilerplate import without_boilerplate
from retold.reading.certainty import find_open_questions
from retold.reading.credits import find_credits
from retold.reading.dates import find_dates
from retold.reading.entities import find_entities
from retold.reading.events import find_events
from retold.reading.published import find_published
from retold.reading.quotations import find_quotations
from retold.reading.sections import find_sections
from retold.reading.sentences import split_sentences
from retold.reading.statements import find_statements
from retold.text.certainty import hedges
from retold.text.language import is_english

__all__ = ["read", "read_light"]


def read_light(report: Report) -> Reading:
    """The light pass that every report gets: sections, date of publication, sentences and quotation marks."""
    sections = find_sections(report.text, report.title)
    return Reading(
        report=report,
        sections=sections,
        published=find_published(report, sections),
        sentences=split_sentences(report.text, sections),
        quotations=find_quotations(report.text, sections),
    )


@no_collector()
def read(report: Report, published: Published | None = None, boilerplate: Set[int] = frozenset()) -> Reading:
    """The full reading; ``published`` replaces what the report itself says, where its story dates it better.

    ``boilerplate`` are the numbers of sentences that the report's outlet sets under others too; they tell nothing.

    A report in another language gets no more than the light pass: names, dates and statements go by English words.
    """
    light = without_boilerplate(read_light(report), boilerplate)
    published = published or light.published
    if not is_english(report.text, report.language):
        return replace(light, published=published, english=False)
    text, sentences, quotations = report.text, light.sentences, light.quotations
    entities, names = find_entities(text, sentences, quotations)
    dates = find_dates(text, sentences, published, quotations)
    statements = find_statements(text, sentences, quotations, entities, names)
    events, phrases = find_events(text, sentences, entities, names, dates, statements, published)
    return Reading(
        report=report,
        sections=light.sections,
        published=published,
        sentences=sentences,
        quotations=quotations,
        entities=entities,
        names=names,
        dates=dates,
        statements=statements,
        events=events,
        phrases=phrases,
        open_questions=find_open_questions(text, sentences, statements),
        credits=find_credits(report, light.sections),
        hedges=tuple(hedge for one in sentences if one.section == "body" for hedge in hedges(text, *one.span)),
    )
