"""What was understood of one report as annotations of the web: names, dates, and who says what."""

from collections.abc import Iterator

from retold.exports.annotating import collection, said, target
from retold.exports.naming import urn
from retold.formats.parts import Json
from retold.model import DateMention, Entity, Mention, Reading, Span, Statement
from retold.rendering.wording import one_line, title_of


def reading_annotations(reading: Reading) -> Json:
    """Every name with whom it means, every date with its value, every statement with its speaker; open questions."""
    report = reading.report
    items = [*_of_names(reading), *_of_dates(reading), *_of_statements(reading), *_of_questions(reading)]
    return collection(urn("report", report.id), one_line(title_of(report)), items)


def _of_names(reading: Reading) -> Iterator[Json]:
    entities = {entity.id: entity for entity in reading.entities}
    for name in reading.names:
        yield _annotation(reading, "identifying", (name.span,), _named(entities[name.entity], name))


def _named(entity: Entity, name: Mention) -> list[Json]:
    return [said(entity.name, "identifying"), said(entity.kind, "classifying"), said(name.form, "commenting")]


def _of_dates(reading: Reading) -> Iterator[Json]:
    for date in reading.dates:
        yield _annotation(reading, "tagging", (date.span,), _dated(date))


def _dated(date: DateMention) -> list[Json]:
    """The value of TIMEX3, and the days that it can mean."""
    days = " to ".join(dict.fromkeys(filter(None, (date.earliest, date.latest))))
    return [said(date.value, "tagging"), said(date.type, "classifying"), *([said(days, "commenting")] if days else [])]


def _of_statements(reading: Reading) -> Iterator[Json]:
    names = {entity.id: entity.name for entity in reading.entities}
    for one in reading.statements:
        yield _annotation(reading, "describing", one.content, _attributed(reading, one, names.get(one.speaker or "")))


def _attributed(reading: Reading, one: Statement, speaker: str | None) -> list[Json]:
    """Who says it, in the words of the report and by name where that is decided."""
    source = [said(one.source.of(reading.text), "describing")] if one.source else []
    by_name = [said(speaker, "identifying")] if speaker else []
    return [*source, *by_name, said(f"{one.kind}, {one.status}", "classifying")]


def _of_questions(reading: Reading) -> Iterator[Json]:
    for span in reading.open_questions:
        yield _annotation(reading, "questioning", (span,), [])


def _annotation(reading: Reading, motivation: str, spans: tuple[Span, ...], body: list[Json]) -> Json:
    """One annotation; without a body it only points."""
    return {
        "id": urn("annotation", motivation, reading.id, *spans),
        "type": "Annotation",
        "motivation": motivation,
        **({"body": body} if body else {}),
        "target": [target(reading.report, span) for span in spans],
    }
