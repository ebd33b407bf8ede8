"""One report read, as JSON."""

from retold.formats.parts import Json, days_json, ends, plain, sentence_spans, unfolded
from retold.model import Event, Phrase, Reading, Statement


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
        "published": plain(reading.published),
        "updated": report.updated,
        "credits": plain(reading.credits),
        "language": report.language,
        "english": reading.english,
        "sections": list(map(unfolded, reading.sections)),
        "sentences": sentence_spans(reading),
        "quotations": [
            {"kind": quotation.kind, **ends(quotation.span), "marks": list(quotation.marks)}
            for quotation in reading.quotations
        ],
        "entities": [
            *({**plain(entity), "named": True} for entity in reading.entities),
            *(_phrase(phrase, reading.text) for phrase in reading.phrases),
        ],
        "names": _names(reading),
        "dates": list(map(unfolded, reading.dates)),
        "statements": [_statement(statement) for statement in reading.statements],
        "events": [_event(event) for event in reading.events],
        "open_questions": plain(reading.open_questions),
        "hedges": plain(reading.hedges),
        "provenance": plain(report.provenance),
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


def _statement(statement: Statement) -> Json:
    spans = {name: ends(getattr(statement, name)) for name in ("source", "cue", "antecedent")}
    return {**plain(statement), **spans}


def _event(event: Event) -> Json:
    return {**plain(event), "trigger": ends(event.trigger), "date": days_json(event.date)}
