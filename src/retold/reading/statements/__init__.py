"""Who said what: source, cue and content.

Units (sentences, and the sentences inside quotations) → cues from a lexicon → source and complement of each → content,
which a quotation in the next unit may continue → speaker, kind, parent → what a pronoun stands for.
"""

from collections.abc import Mapping, Sequence

from retold.model import Entity, Mention, Quotation, Sentence, Span, Statement
from retold.model.read import SourceType
from retold.reading.statements.antecedents import with_antecedents
from retold.reading.statements.assemble import continue_contents, kind_of, parents_of
from retold.reading.statements.find import Attribution, find_attributions
from retold.reading.statements.source_types import type_of
from retold.reading.statements.speakers import find_speaker, head_of
from retold.reading.statements.tokens import find_units

__all__ = ["find_statements"]


def find_statements(
    text: str,
    sentences: tuple[Sentence, ...],
    quotations: tuple[Quotation, ...],
    entities: tuple[Entity, ...],
    names: tuple[Mention, ...],
) -> tuple[Statement, ...]:
    """The attributed statements of a report in order of their cue."""
    units = sorted(find_units(text, sentences, quotations), key=lambda unit: unit.span)
    goes_on = [quotation.marks.start for quotation in quotations if quotation.continued]
    found = continue_contents([(unit, find_attributions(unit)) for unit in units], goes_on)
    found.sort(key=lambda attribution: attribution.cue)
    by_id = {entity.id: entity for entity in entities}
    statements = _statements(text, found, quotations, by_id, names)
    return tuple(with_antecedents(text, sentences, quotations, names, by_id, statements))


def _statements(
    text: str,
    found: Sequence[Attribution],
    quotations: Sequence[Quotation],
    by_id: Mapping[str, Entity],
    names: Sequence[Mention],
) -> list[Statement]:
    """The attributions as statements, with who speaks, and which of them stand inside which."""
    starts = [mention.span.start for mention in names]
    marks = [quotation.marks for quotation in quotations if quotation.kind == "speech"]
    mark_starts = [mark.start for mark in marks]
    statements = []
    for number, (one, parent) in enumerate(zip(found, parents_of(found), strict=True)):
        speaker = find_speaker(text, one.source, names, starts, by_id) if one.source else None
        entity = by_id.get(speaker) if speaker else None
        statements.append(
            Statement(
                id=f"s{number + 1}",
                kind=kind_of(one.content, marks, mark_starts),
                source=_with_marks(text, one.source) if one.source else None,
                cue=one.cue,
                content=tuple(_with_marks(text, span) for span in one.content),
                speaker=speaker,
                source_type=_source_type(text, one.source, entity) if one.source else None,
                parent=None if parent is None else f"s{parent + 1}",
                status=one.status,
            )
        )
    return statements


def _with_marks(text: str, span: Span) -> Span:
    """A content with the mark before or behind it whose pair stands within: “jobsworth” bosses."""
    before, inside = text[span.start - 1 : span.start], span.of(text)
    if (inside.count("“") > inside.count("”") and text[span.end : span.end + 1] == "”") or (
        inside.count('"') % 2 and text[span.end : span.end + 1] == '"'
    ):
        return Span(span.start, span.end + 1)
    if (before == "“" and inside.count("”") > inside.count("“")) or (before == '"' and inside.count('"') % 2):
        return Span(span.start - 1, span.end)
    return span


def _source_type(text: str, source: Span, speaker: Entity | None) -> SourceType | None:
    """What sort of source the words of a span name."""
    return type_of(head_of(text, source).of(text), source.of(text), speaker)
