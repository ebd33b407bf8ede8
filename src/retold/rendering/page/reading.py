"""What is read in one report: marked in its text, and in tables."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from retold.model import Reading, Span, Statement
from retold.rendering.credits import correction_spans, credit_line
from retold.rendering.page.marking import Mark
from retold.rendering.timex import date_words
from retold.rendering.wording import one_line, sides, unread_note


def reading_view(reading: Reading) -> dict[str, Any]:
    """Who said what, names, dates, open questions; whom the report credits, and what was corrected in it."""
    names = {entity.id: entity.name for entity in reading.entities}
    return {
        "unread": unread_note(reading.report),
        "credits": credit_line(reading),
        "corrections": [one_line(span.of(reading.text)) for span in correction_spans(reading)],
        "entities": _entities(reading),
        "statements": [_statement(reading, one, names) for one in reading.statements],
        "dates": [
            {"text": one_line(one.span.of(reading.text)), "words": date_words(one), "value": one.value}
            for one in reading.dates
        ],
        "questions": [one_line(span.of(reading.text)) for span in reading.open_questions],
    }


def reading_marks(reading: Reading) -> Iterator[Mark]:
    """Names by their kind, dates, who said what, and what is not known."""
    kinds = {entity.id: entity.kind for entity in reading.entities}
    for name in reading.names:
        if name.form != "pronoun" and name.entity in kinds:
            yield Mark(name.span, f"name {kinds[name.entity]}")
    for date in reading.dates:
        yield Mark(date.span, "date")
    for one in reading.statements:
        yield from (Mark(span, "said") for span in one.content)
        yield from (Mark(span, "source") for span in (one.source,) if span)
    yield from (Mark(span, "open") for span in reading.open_questions)
    yield from (Mark(one.span, "aside") for one in reading.sections if one.kind == "furniture")


def _entities(reading: Reading) -> list[dict[str, Any]]:
    mentions = Counter(name.entity for name in reading.names)
    return [
        {
            "name": one.name,
            "kind": one.kind,
            "others": [spelling for spelling in one.spellings if spelling != one.name],
            "roles": one.roles,
            "mentions": mentions[one.id],
        }
        for one in reading.entities
    ]


def _statement(reading: Reading, one: Statement, names: dict[str, str]) -> dict[str, Any]:
    return {
        "source": _words(reading, one.source),
        "speaker": names.get(one.speaker or "") or (_words(reading, one.antecedent) if one.antecedent else None),
        "cue": _words(reading, one.cue),
        "content": sides(reading.text, one.content),
        "kind": one.kind,
        "status": one.status,
    }


def _words(reading: Reading, span: Span | None) -> str:
    """The words of a stretch, a dash for none."""
    return one_line(span.of(reading.text)) if span else "—"
