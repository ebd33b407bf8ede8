"""One claim with everyone who tells it, on a terminal."""

from collections.abc import Mapping

from rich.console import Console
from rich.text import Text

from retold.model import Claim, Report, Story, Telling
from retold.rendering.claims import difference, opposite, told_line
from retold.rendering.days import day_line
from retold.rendering.support import accounts, told_by_reports
from retold.rendering.terminal.layout import QUIET, STRONG, fields, heading, how_many_more, paragraph
from retold.rendering.wording import sides

SHOWN = 6
"""So many reports that tell it in the same words have a line each."""

SHOWN_REASONS = 12


def print_claim(screen: Console, story: Story, claim: Claim, reports: Mapping[str, Report]) -> None:
    """The claim, its support with the reasons, and its tellings by lineage."""
    paragraph(screen, Text(told_line(claim.text), STRONG), indent=0)
    days = " to ".join(dict.fromkeys(claim.date)) if claim.date else "nothing dates it"
    rows: list[tuple[str, Text | str]] = [
        ("Claim", claim.id),
        ("Story", f"{story.id}  {story.label}"),
        ("Told as", f"{claim.status}; {days}"),
        ("Support", f"{accounts(claim.independent)} in {told_by_reports(claim)}"),
    ]
    if denied := opposite(claim):
        rows.append(("Against", denied))
    if claim.independent.sources:
        rows.append(("Sources", ", ".join(claim.independent.sources)))
    fields(screen, rows, 10)
    for conflict in claim.conflicts:
        paragraph(screen, Text(difference(conflict, conflict="the reports differ"), "yellow"), 10)
    _print_tellings(screen, story, claim, reports)
    _print_reasons(screen, claim)


def _print_tellings(screen: Console, story: Story, claim: Claim, reports: Mapping[str, Report]) -> None:
    """The tellings of each lineage, those in the same words together."""
    heading(screen, "Told by", "in lineages: reports whose own words go back to one root")
    told = {telling.report: telling for telling in claim.tellings}
    dates = dict(zip(story.reports, story.published, strict=False))
    for lineage in story.lineages:
        here = [name for name in told if name in lineage.members]
        if here and len(lineage.members) > 1:
            root = f"root {lineage.root}" if lineage.root else "root undecided"
            paragraph(screen, Text(f"lineage {lineage.id}: {root}", QUIET))
        alike: dict[str, list[str]] = {}
        for name in here:
            alike.setdefault(sides(reports[name].text, told[name].spans), []).append(name)
        for words, names in alike.items():
            paragraph(screen, words, 4, "  -")
            for name in names[:SHOWN]:
                day = day_line(dates[name]) if name in dates else "undated"
                paragraph(
                    screen, Text.assemble((name, STRONG), f"  {day}", (_facts(told[name], reports[name]), QUIET)), 6
                )
            how_many_more(screen, names, SHOWN, 6)


def _facts(telling: Telling, report: Report) -> str:
    """Whose report it is, where the telling stands, on whose word, how certainly and how worded."""
    places = ", ".join(f"{span.start}–{span.end}" for span in telling.spans)
    facts = (
        report.publisher or "",
        f"characters {places}",
        f"source {telling.source}" if telling.source else "in its own voice",
        telling.status,
        "tells the opposite" if telling.opposite else f"wording {telling.wording}",
        "may tell something else" if telling.doubtful else "",
    )
    return "; ".join(("", *filter(None, facts)))


def _print_reasons(screen: Console, claim: Claim) -> None:
    """Why tellings count as one, or apart."""
    reasons = claim.independent.reasons
    if reasons:
        heading(screen, "Why so many accounts")
    for reason in reasons[:SHOWN_REASONS]:
        paragraph(screen, reason.note, 4, "  -")
    how_many_more(screen, reasons, SHOWN_REASONS)
