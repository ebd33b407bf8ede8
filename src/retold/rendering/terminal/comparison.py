"""A comparison on a terminal."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from rich.text import Text

from retold.formats.claims import tellers
from retold.model import Claim, Comparison, Correspondence, Difference, QuotationMatch, Reading, Span
from retold.rendering.days import published_line
from retold.rendering.relations import LEVELS, relation_headline, shares
from retold.rendering.support import accounts_short, support_summary
from retold.rendering.terminal.layout import (
    ADDED,
    DROPPED,
    QUIET,
    STRONG,
    fields,
    heading,
    line,
    marked,
    paragraph,
    shows_colour,
)
from retold.rendering.terminal.reading import date_line, statement_line
from retold.rendering.unpaired import MAY_BE_TWO, only_in, perhaps_otherwise, told_otherwise
from retold.rendering.wording import count, one_line, sides
from retold.text.worddiff import word_changes

_KIND_MARKS = {"same": "=", "reworded": "~", "changed": "!"}


def print_comparison(screen: Console, comparison: Comparison) -> None:
    """Everything about two reports, the conclusion first."""
    _print_summary(screen, comparison)
    _print_differences(screen, comparison)
    _print_told_otherwise(screen, comparison)
    _print_perhaps_otherwise(screen, comparison)
    _print_quotations(screen, comparison)
    _print_sentences(screen, comparison)
    _print_names(screen, comparison)
    _print_dates(screen, comparison)
    _print_statements(screen, comparison)
    _print_claims(screen, comparison)


def print_relation_line(screen: Console, comparison: Comparison) -> None:
    """One comparison on one line, for lists of many."""
    relation = comparison.relation
    story = "same story" if comparison.same_story.verdict else "different stories"
    line(screen, f"{relation.a}  {relation.b}  {story}; {relation_headline(relation)}")


def _print_summary(screen: Console, comparison: Comparison) -> None:
    """Who the two are, and how they hang together."""
    a, b, relation = comparison.a, comparison.b, comparison.relation
    same = "yes" if comparison.same_story.verdict else "no"
    fields(screen, [("A", a.id), ("", published_line(a.published)), ("B", b.id), ("", published_line(b.published))], 4)
    screen.print()
    rows: list[tuple[str, Text | str]] = [("Same story", Text(same, STRONG))]
    rows += [("", Text(reason.note, QUIET)) for reason in comparison.same_story.evidence]
    rows.append(("Relation", Text(relation_headline(relation), STRONG)))
    if relation.level != "independent":
        rows.append(("", f"{LEVELS[relation.level]}; {shares(relation)}"))
    rows += [("", Text(f"- {reason.note}", QUIET)) for reason in relation.evidence]
    if summary := support_summary(comparison.claims):
        rows.append(("Support", summary))
    fields(screen, rows, 13)


def _print_sentences(screen: Console, comparison: Comparison) -> None:
    """Corresponding sentences under one another, then what only one of the reports has and nothing above shows."""
    items = comparison.alignment.correspondences
    only_a, only_b = only_in(comparison)
    above = told_otherwise(comparison)
    only_a = [number for number in only_a if number not in {a for a, _ in above}]
    only_b = [number for number in only_b if number not in {b for _, b in above}]
    note = f"{count(len(items), 'correspondence')}: = same, ~ in other words, ! changed in meaning"
    heading(screen, "Sentences", note)
    for item in items:
        _print_pair(screen, comparison, item)
    for side, reading, numbers in (("A", comparison.a, only_a), ("B", comparison.b, only_b)):
        if numbers:
            heading(screen, f"Only in {side}")
        for number in numbers:
            sentence = reading.sentences[number]
            part = "" if sentence.section == "body" else f"[{sentence.section}] "
            paragraph(screen, part + one_line(sentence.span.of(reading.text)), 6, f"  {side}{number}")


def _print_pair(screen: Console, comparison: Comparison, item: Correspondence) -> None:
    """The sentences of one correspondence with the words that changed."""
    a, b = comparison.a, comparison.b
    spans_a = [a.sentences[number].span for number in item.a]
    spans_b = [b.sentences[number].span for number in item.b]
    changes = [] if item.kind == "same" else _changes(a, spans_a, b, spans_b)
    mark = _KIND_MARKS[item.kind]
    dropped, added = [one for one, _ in changes if one], [other for _, other in changes if other]
    colour = shows_colour(screen)
    for number, span in zip(item.a, spans_a, strict=True):
        inside = [change for change in dropped if span.covers(change)]
        paragraph(screen, marked(a.text, span, inside, DROPPED, ("[-", "-]"), colour), 8, f"{mark} A{number}")
        mark = " "
    for number, span in zip(item.b, spans_b, strict=True):
        inside = [change for change in added if span.covers(change)]
        moved = Text("  (moved)", QUIET) if item.moved and number == item.b[-1] else Text()
        words = Text.assemble(marked(b.text, span, inside, ADDED, ("{+", "+}"), colour), moved)
        paragraph(screen, words, 8, f"  B{number}")


def _changes(a: Reading, spans_a: list[Span], b: Reading, spans_b: list[Span]) -> list[tuple[Span | None, Span | None]]:
    """Word changes of a correspondence; none where several sentences stand against one, which would mark everything."""
    if len(spans_a) != 1 or len(spans_b) != 1:
        return []
    return word_changes(a.text, spans_a[0], b.text, spans_b[0])


def _print_differences(screen: Console, comparison: Comparison) -> None:
    """What changed in meaning, kind by kind; whole sentences stand above already."""
    shown = [one for one in comparison.differences if one.correspondence is not None]
    if shown:
        heading(screen, "What changed", "mere rewording left out")
    for difference in shown:
        paragraph(screen, _difference(comparison, difference), 15, f"  {difference.kind}")


def _print_told_otherwise(screen: Console, comparison: Comparison) -> None:
    """What sentences that do not correspond tell otherwise, each time with both: no list above or below pairs them."""
    found = told_otherwise(comparison)
    if found:
        heading(screen, "Told otherwise", "in sentences that do not correspond")
    _print_both(screen, comparison, found)


def _print_perhaps_otherwise(screen: Console, comparison: Comparison) -> None:
    """What may be told otherwise, apart from what is."""
    found = perhaps_otherwise(comparison)
    if found:
        heading(screen, "Perhaps told otherwise", MAY_BE_TWO)
    _print_both(screen, comparison, found)


def _print_both(screen: Console, comparison: Comparison, found: Mapping[tuple[int, int], Sequence[Difference]]) -> None:
    """Differences, each with both its sentences."""
    colour = shows_colour(screen)
    for (one, other), differences in found.items():
        for difference in differences:
            paragraph(screen, _difference(comparison, difference), 15, f"  {difference.kind}")
        words_a = _sentence(comparison.a, one, [two.a for two in differences], DROPPED, ("[-", "-]"), colour)
        words_b = _sentence(comparison.b, other, [two.b for two in differences], ADDED, ("{+", "+}"), colour)
        paragraph(screen, words_a, 8, f"    A{one}")
        paragraph(screen, words_b, 8, f"    B{other}")


def _sentence(
    reading: Reading, number: int, changes: Iterable[Span | None], style: str, marks: tuple[str, str], colour: bool
) -> Text:
    """A sentence with what differs marked in it."""
    span = reading.sentences[number].span
    inside = sorted({change for change in changes if change and span.covers(change)})
    return marked(reading.text, span, inside, style, marks, colour)


def _difference(comparison: Comparison, difference: Difference) -> Text:
    """One difference: the words of a, the words of b, the note."""
    a = one_line(difference.a.of(comparison.a.text)) if difference.a else "—"
    b = one_line(difference.b.of(comparison.b.text)) if difference.b else "—"
    note = f"  ({difference.note})" if difference.note else ""
    return Text.assemble((a, DROPPED), " → ", (b, ADDED), (note, QUIET))


def _print_quotations(screen: Console, comparison: Comparison) -> None:
    """Quotations that both reports carry, with their drift."""
    if comparison.quotations:
        heading(screen, "Quotations in both")
    for match in comparison.quotations:
        speaker = match.speaker_a or match.speaker_b or "speaker undecided"
        paragraph(screen, Text(f"{speaker}: {', '.join(match.drift)}", STRONG))
        if match.drift == ("identical",):
            paragraph(screen, one_line(match.a.of(comparison.a.text)), 6, "  AB")
            continue
        _print_wordings(screen, comparison, match)


def _print_wordings(screen: Console, comparison: Comparison, match: QuotationMatch) -> None:
    """The two wordings of one quotation with the words that differ."""
    dropped, added = [one for one, _ in match.words if one], [other for _, other in match.words if other]
    colour = shows_colour(screen)
    paragraph(screen, marked(comparison.a.text, match.a, dropped, DROPPED, ("[-", "-]"), colour), 6, "  A")
    paragraph(screen, marked(comparison.b.text, match.b, added, ADDED, ("{+", "+}"), colour), 6, "  B")


def _print_names(screen: Console, comparison: Comparison) -> None:
    """Who is in both reports, with spellings and roles."""
    if comparison.names:
        heading(screen, "Names in both")
    roles = {
        (side, entity.id): entity.roles
        for side, reading in (("a", comparison.a), ("b", comparison.b))
        for entity in reading.entities
    }
    for match in comparison.names:
        spelt = f"A: {', '.join(match.spellings_a)}; B: {', '.join(match.spellings_b)}"
        given = dict.fromkeys((*roles.get(("a", match.a), ()), *roles.get(("b", match.b), ())))
        role = f" ({'; '.join(given)})" if given else ""
        flag = "" if match.same_spelling else "  spellings differ"
        paragraph(screen, Text.assemble(spelt, (role, QUIET), (flag, STRONG)))


def _print_dates(screen: Console, comparison: Comparison) -> None:
    """Time expressions with what they mean."""
    heading(screen, "Dates")
    for side, reading in (("A", comparison.a), ("B", comparison.b)):
        for date in reading.dates:
            paragraph(screen, date_line(reading, date), 6, f"  {side}")


def _print_statements(screen: Console, comparison: Comparison) -> None:
    """Who said what in each report, and what the reports say is not known."""
    heading(screen, "Who said what")
    for side, reading in (("A", comparison.a), ("B", comparison.b)):
        names = {entity.id: entity.name for entity in reading.entities}
        for statement in reading.statements:
            paragraph(screen, statement_line(reading, statement, names), 6, f"  {side}")
        if reading.hedges:
            words = sides(reading.text, reading.hedges)
            paragraph(screen, Text.assemble(("less than fact: ", STRONG), words), 6, f"  {side}")
        for question in reading.open_questions:
            paragraph(screen, Text.assemble(("open: ", STRONG), one_line(question.of(reading.text))), 6, f"  {side}")


def _print_claims(screen: Console, comparison: Comparison) -> None:
    """Shared claims, a line each, with the independent accounts behind them; they stand in full above."""
    shared = [claim for claim in comparison.claims if len(tellers(claim)) > 1]
    if not shared:
        return
    heading(screen, "Claims that both tell", "with the number of independent accounts behind each")
    reasons = {tuple(reason.note for reason in claim.independent.reasons) for claim in shared}
    for claim in shared:
        extra: list[str] = [claim.status] if claim.status != "happened" else []
        extra += [f"source: {', '.join(claim.independent.sources)}"] if claim.independent.sources else []
        words = _short(claim, extra, screen.width - 6)
        line(screen, f"  {accounts_short(claim.independent):4}", *words, cut=True)
        if len(reasons) > 1:
            for reason in claim.independent.reasons:
                paragraph(screen, Text(reason.note, QUIET), 8)
    if len(reasons) == 1 and (notes := next(iter(reasons))):
        paragraph(screen, Text(f"Why: {'; '.join(notes)}", STRONG))


def _short(claim: Claim, extra: list[str], width: int) -> list[Text]:
    """The claim cut to a line, with what there is to say of it behind."""
    behind = Text(f"  ({'; '.join(extra)})" if extra else "", QUIET)
    behind.truncate(width // 2, overflow="ellipsis")
    words = Text(one_line(claim.text))
    words.truncate(width - behind.cell_len, overflow="ellipsis")
    return [words, behind]
