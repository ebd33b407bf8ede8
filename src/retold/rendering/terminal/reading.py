"""One report read, on a terminal."""

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from retold.model import DateMention, Entity, Reading, Span, Statement
from retold.rendering.credits import correction_spans, credit_line
from retold.rendering.days import published_line
from retold.rendering.terminal.layout import QUIET, STRONG, heading, paragraph
from retold.rendering.timex import date_words
from retold.rendering.wording import count, one_line, sides


def print_reading(screen: Console, reading: Reading, *, boilerplate: bool = False) -> None:
    """What was understood of one report, and what was left out if that is wanted."""
    paragraph(screen, Text(reading.id, STRONG), indent=0)
    changed = (reading.report.updated or "").replace("+00:00", "Z")
    updated = f"; changed {changed}" if changed else ""
    paragraph(screen, published_line(reading.published) + updated)
    found = reading.report.provenance
    notes = "; ".join(found.notes) if found else ""
    for known in (credit_line(reading), reading.report.url, notes):
        if known:
            paragraph(screen, known)
    parts = [section.kind for section in reading.sections if section.kind != "body"]
    words = len(reading.text.split())
    extra = f", with {', '.join(dict.fromkeys(parts))}" if parts else ""
    paragraph(screen, f"{count(len(reading.sentences), 'sentence')}, {count(words, 'word')}{extra}")
    _print_entities(screen, reading)
    _print_dates(screen, reading)
    _print_statements(screen, reading)
    _print_passages(screen, reading, "Not known", reading.open_questions)
    _print_passages(screen, reading, "Corrected or changed", correction_spans(reading))
    if boilerplate:
        left_out = [section.span for section in reading.sections if section.kind == "furniture"]
        _print_passages(screen, reading, "Left out as boilerplate", left_out)
    screen.print()


def _print_passages(screen: Console, reading: Reading, title: str, spans: Sequence[Span]) -> None:
    """Passages of the report under a title."""
    if spans:
        heading(screen, title)
    for span in spans:
        paragraph(screen, one_line(span.of(reading.text)), 4, "  -")


def _print_entities(screen: Console, reading: Reading) -> None:
    """Names with spellings, roles and number of mentions."""
    if reading.entities:
        heading(screen, "Names")
    mentions = Counter(name.entity for name in reading.names)
    for entity in reading.entities:
        paragraph(screen, _entity(entity, mentions[entity.id]), 4, "  -")


def _entity(entity: Entity, mentions: int) -> Text:
    """One entity in a line."""
    others = [spelling for spelling in entity.spellings if spelling != entity.name]
    also = f", also {', '.join(others)}" if others else ""
    roles = f"; {'; '.join(entity.roles)}" if entity.roles else ""
    return Text.assemble(
        (entity.name, STRONG), also, (f"  ({entity.kind}, {count(mentions, 'mention')}{roles})", QUIET)
    )


def _print_dates(screen: Console, reading: Reading) -> None:
    """Time expressions with their values."""
    if reading.dates:
        heading(screen, "Dates")
    for date in reading.dates:
        paragraph(screen, date_line(reading, date), 4, "  -")


def date_line(reading: Reading, date: DateMention) -> str:
    """One time expression and what it means."""
    return f"{one_line(date.span.of(reading.text))}: {date_words(date)}"


def _print_statements(screen: Console, reading: Reading) -> None:
    """Who said what."""
    if reading.statements:
        heading(screen, "Who said what")
    names = {entity.id: entity.name for entity in reading.entities}
    for statement in reading.statements:
        paragraph(screen, statement_line(reading, statement, names), 4, "  -")


def statement_line(reading: Reading, statement: Statement, names: dict[str, str]) -> Text:
    """One statement: source, cue, content, kind."""
    source = one_line(statement.source.of(reading.text)) if statement.source else "—"
    known = names.get(statement.speaker or "")
    if not known and statement.antecedent:
        known = one_line(statement.antecedent.of(reading.text))
    who = f"{source} = {known}" if known and known != source else source
    cue = one_line(statement.cue.of(reading.text)) if statement.cue else "—"
    status = "" if statement.status == "asserted" else f", {statement.status}"
    content = sides(reading.text, statement.content)
    return Text.assemble((f"{who} | {cue} | ", STRONG), content, (f"  ({statement.kind}{status})", QUIET))
