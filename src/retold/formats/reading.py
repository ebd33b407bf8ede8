"""One report read, as JSON."""

from retold.formats.parts import Json, ends, pairs, published_json, sentence_spans
from retold.model import Credit, DateMention, Entity, Event, Phrase, Provenance, Reading, Statement


def reading_json(reading: Reading) -> Json:
    """One report read."""
    report = reading.report
    return {
        "id": report.id,
        "title": report.title,
        "text": report.text,
        "publisher": report.publisher,
        "url": report.url,
        "authors": list(report.authors),
        "published": published_json(reading.published),
        "updated": report.updated,
        "credits": [_credit(credit) for credit in reading.credits],
        "language": report.language,
        "english": reading.english,
        "sections": [{"kind": section.kind, **ends(section.span)} for section in reading.sections],
        "sentences": sentence_spans(reading),
        "quotations": [
            {"kind": quotation.kind, **ends(quotation.span), "marks": list(quotation.marks)}
            for quotation in reading.quotations
        ],
        "entities": [*map(_entity, reading.entities), *(_phrase(phrase, reading.text) for phrase in reading.phrases)],
        "names": _names(reading),
        "dates": [_date(date) for date in reading.dates],
        "statements": [_statement(statement) for statement in reading.statements],
        "events": [_event(event) for event in reading.events],
        "open_questions": [list(span) for span in reading.open_questions],
        "hedges": [list(span) for span in reading.hedges],
        "provenance": _provenance(report.provenance),
    }


def _credit(credit: Credit) -> Json:
    span = list(credit.span) if credit.span else None
    return {"kind": credit.kind, "name": credit.name, "form": credit.form, "span": span}


def _entity(entity: Entity) -> Json:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "spellings": list(entity.spellings),
        "roles": list(entity.roles),
        "government_of": entity.government_of,
        "named": True,
    }


def _phrase(phrase: Phrase, text: str) -> Json:
    """A phrase that names nobody, as an entity: so that every participant of an event is one."""
    spellings = list(dict.fromkeys(span.of(text) for span in phrase.spans))
    return {
        "id": phrase.id,
        "kind": "other",
        "name": spellings[0],
        "spellings": spellings,
        "roles": [],
        "government_of": None,
        "named": False,
    }


def _names(reading: Reading) -> list[Json]:
    """Every mention, those of phrases included, in their order."""
    mentions = [(name.span, name.entity, str(name.form)) for name in reading.names]
    mentions += [(span, phrase.id, "phrase") for phrase in reading.phrases for span in phrase.spans]
    return [{**ends(span), "entity": entity, "form": form} for span, entity, form in sorted(mentions)]


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
        "granularity": date.granularity,
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
        "antecedent": ends(statement.antecedent),
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
        "form": event.form,
        "dated": event.dated,
        "statement": event.statement,
        "probability": event.probability,
        "plain": event.plain,
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
        "address": provenance.address,
        "fetched": provenance.fetched,
        "etag": provenance.etag,
        "modified": provenance.modified,
        "original": provenance.original,
    }
