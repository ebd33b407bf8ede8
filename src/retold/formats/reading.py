"""One report read, as JSON."""

from retold.formats.parts import Json, ends, pairs, published_json, sentence_spans
from retold.model import DateMention, Entity, Event, Provenance, Reading, Statement


def reading_json(reading: Reading) -> Json:
    """One report read."""
    report = reading.report
    return {
        "id": report.id,
        "title": report.title,
        "text": report.text,
        "publisher": report.publisher,
        "url": report.url,
        "published": published_json(reading.published),
        "sections": [{"kind": section.kind, **ends(section.span)} for section in reading.sections],
        "sentences": sentence_spans(reading),
        "quotations": [
            {"kind": quotation.kind, **ends(quotation.span), "marks": list(quotation.marks)}
            for quotation in reading.quotations
        ],
        "entities": [_entity(entity) for entity in reading.entities],
        "names": [{**ends(name.span), "entity": name.entity, "form": name.form} for name in reading.names],
        "dates": [_date(date) for date in reading.dates],
        "statements": [_statement(statement) for statement in reading.statements],
        "events": [_event(event) for event in reading.events],
        "open_questions": [list(span) for span in reading.open_questions],
        "hedges": [list(span) for span in reading.hedges],
        "provenance": _provenance(report.provenance),
    }


def _entity(entity: Entity) -> Json:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "spellings": list(entity.spellings),
        "roles": list(entity.roles),
        "government_of": entity.government_of,
    }


def _date(date: DateMention) -> Json:
    return {
        **ends(date.span),
        "type": date.type,
        "value": date.value,
        "earliest": date.earliest,
        "latest": date.latest,
        "approx": date.approx,
        "anchor": date.anchor,
        "rule": date.rule,
        "runner_up": date.runner_up,
    }


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.id,
        "kind": statement.kind,
        "source": ends(statement.source),
        "cue": ends(statement.cue),
        "content": pairs(statement.content),
        "speaker": statement.speaker,
        "source_type": statement.source_type,
        "parent": statement.parent,
        "status": statement.status,
    }


def _event(event: Event) -> Json:
    return {
        "id": event.id,
        "trigger": ends(event.trigger),
        "actors": list(event.actors),
        "targets": list(event.targets),
        "place": event.place,
        "date": {"earliest": event.date[0], "latest": event.date[1]} if event.date else None,
        "status": event.status,
        "sentence": event.sentence,
    }


def _provenance(provenance: Provenance | None) -> Json | None:
    if provenance is None:
        return None
    return {
        "path": provenance.path,
        "place": provenance.place,
        "sha256": provenance.sha256,
        "encoding": provenance.encoding,
        "extractor": provenance.extractor,
        "notes": list(provenance.notes),
    }
