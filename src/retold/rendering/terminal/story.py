"""Stories told, on a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from retold.model import Citation, Lineage, Report, Story
from retold.rendering.terminal.layout import QUIET, STRONG, heading, paragraph
from retold.rendering.wording import accounts_short, count, link_line, one_line

SHOWN_CLAIMS = 12


def print_stories(screen: Console, stories: Sequence[Story], reports: Sequence[Report]) -> None:
    """Every story in turn; a word where there is none."""
    texts = {report.id: report.text for report in reports}
    if not stories:
        screen.print("No story is told by more than one of these reports; `retold group` lists them.")
    for number, story in enumerate(stories):
        if number:
            screen.print("\n" + "=" * min(screen.width, 80) + "\n")
        _print_story(screen, story, texts)


def _print_story(screen: Console, story: Story, texts: dict[str, str]) -> None:
    """Label and counts, lineages, account, claims, quotations, timeline, open questions."""
    screen.print(Text(story.label, STRONG))
    when = story.first if story.first == story.last else f"{story.first} to {story.last}"
    counts = f"{count(len(story.reports), 'report')}, {count(len(story.lineages), 'independent account')}"
    screen.print(Text.assemble((counts, STRONG), (f"  {when or 'undated'}; story {story.id}", QUIET)))
    _print_lineages(screen, story)
    _print_account(screen, story)
    _print_claims(screen, story)
    _print_quotes(screen, story, texts)
    _print_timeline(screen, story)
    if story.open_questions:
        heading(screen, "Not known, the reports say")
        for question in story.open_questions:
            paragraph(screen, _cited(one_line(question.text), question.cites), 4, "  ?")


def _print_lineages(screen: Console, story: Story) -> None:
    """From how many roots the reports descend, and by which links."""
    heading(screen, "Lineages", "reports whose own words go back to one root")
    for lineage in story.lineages:
        paragraph(screen, _lineage(lineage), 4, "  -")
    for link in story.links:
        paragraph(screen, Text(link_line(link), QUIET), 6, "    ~")


def _lineage(lineage: Lineage) -> Text:
    """One lineage in words."""
    others = [member for member in lineage.members if member != lineage.root]
    if lineage.root is None:
        why = "a source that is not here" if lineage.hidden else "root undecided"
        return Text.assemble(", ".join(others), (f"  ({why})", QUIET))
    if not others:
        return Text.assemble((lineage.root, STRONG), ("  (alone)", QUIET))
    return Text.assemble((lineage.root, STRONG), " ← ", ", ".join(others))


def _print_account(screen: Console, story: Story) -> None:
    """The story in sentences of its reports."""
    if story.account:
        heading(screen, "The story", "in sentences of the reports")
    for sentence in story.account:
        text = one_line(sentence.text) + (" [disputed]" if sentence.disputed else "")
        paragraph(screen, _cited(text, sentence.cites))


def _print_claims(screen: Console, story: Story) -> None:
    """The claims that most reports tell, each with its accounts."""
    shared = sorted(
        (claim for claim in story.claims if len(claim.tellings) > 1),
        key=lambda claim: (-claim.independent.low, -len(claim.tellings)),
    )
    if shared:
        heading(screen, "Claims", "independent accounts / reports that tell it")
    for claim in shared[:SHOWN_CLAIMS]:
        mark = f"  {accounts_short(claim.independent)}/{len(claim.tellings)}"
        sources = f"  (named source: {', '.join(claim.independent.sources)})" if claim.independent.sources else ""
        paragraph(screen, Text.assemble(one_line(claim.text), (sources, QUIET)), 9, mark)
        for conflict in claim.conflicts:
            paragraph(screen, Text(f"conflict: {conflict}", "yellow"), 9)
    if len(shared) > SHOWN_CLAIMS:
        paragraph(screen, Text(f"... and {len(shared) - SHOWN_CLAIMS} more (--format json has all)", QUIET))


def _print_quotes(screen: Console, story: Story, texts: dict[str, str]) -> None:
    """Quotations whose words drift from telling to telling."""
    drifting = [quote for quote in story.quotes if any(kind != "identical" for kind, _, _ in quote.drift)]
    if drifting:
        heading(screen, "Quotations whose words drift")
    for quote in drifting:
        paragraph(screen, Text(quote.speaker or "speaker undecided", STRONG))
        wordings: dict[str, list[Citation]] = {}
        for telling in quote.tellings:
            wordings.setdefault(one_line(telling.span.of(texts[telling.report])), []).append(telling)
        for words, tellings in wordings.items():
            paragraph(screen, _cited(f"“{words}”", tellings), 6, "    -")


def _print_timeline(screen: Console, story: Story) -> None:
    """Dated claims in order, then the number of undated ones."""
    claims = {claim.id: claim for claim in story.claims}
    dated = [entry for entry in story.timeline if entry.earliest]
    if dated:
        heading(screen, "Timeline")
    for entry in dated:
        days = entry.earliest if entry.earliest == entry.latest else f"{entry.earliest} to {entry.latest}"
        about = "about " if entry.approx else ""
        paragraph(screen, one_line(claims[entry.claim].text), 28, f"  {about}{days}")
    undated = len(story.timeline) - len(dated)
    if undated:
        paragraph(screen, Text(f"undated: {count(undated, 'claim')}", QUIET), 2)


def _cited(text: str, cites: Sequence[Citation]) -> Text:
    """A text with the ids of the reports that it is taken from."""
    return Text.assemble(text, (f"  [{', '.join(dict.fromkeys(cite.report for cite in cites))}]", QUIET))
