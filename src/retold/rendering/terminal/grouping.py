"""Many reports sorted, on a terminal."""

from collections import defaultdict
from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from retold.formats.ties import tie_words
from retold.model import Grouping, Report, Roots
from retold.rendering.relations import link_line
from retold.rendering.support import accounts
from retold.rendering.terminal.layout import QUIET, STRONG, line, paragraph, proof
from retold.rendering.wording import count, title_of

SHOWN_TIES = 8


def print_grouping(screen: Console, grouping: Grouping, reports: Sequence[Report]) -> None:
    """Stories, largest first, their lineages, and the links between their reports."""
    titles = {report.id: title_of(report) for report in reports}
    members: dict[str, list[str]] = defaultdict(list)
    for report, story in grouping.stories.items():
        members[story].append(report)
    ordered = sorted(members.items(), key=lambda item: (-len(item[1]), item[0]))
    alone = [ids[0] for _, ids in ordered if len(ids) == 1]
    roots = grouping.accounts
    for story, ids in ordered:
        if len(ids) > 1:
            _print_story(screen, story, ids, roots[story], grouping, titles)
    if alone:
        screen.print(
            Text(f"{count(len(alone), 'report')} alone in {'its' if len(alone) == 1 else 'their'} story", STRONG)
        )
        for report in alone:
            _print_report(screen, report, titles)


def _print_story(
    screen: Console, story: str, ids: list[str], roots: Roots, grouping: Grouping, titles: dict[str, str]
) -> None:
    """One story: its lineages with their reports, then the links."""
    families: dict[str, list[str]] = defaultdict(list)
    for report in ids:
        families[grouping.lineages[report]].append(report)
    other = (roots.low, roots.high) != (len(families), len(families))
    open_bounds = f", {accounts(roots)}" if other else ""
    note = f"  {count(len(ids), 'report')}, {count(len(families), 'lineage')}{open_bounds}"
    paragraph(screen, Text.assemble((f"Story {story}", STRONG), note), indent=0)
    for family, of_family in families.items():
        paragraph(screen, Text(f"lineage {family}", QUIET), 2)
        for report in of_family:
            _print_report(screen, report, titles)
    inside = set(ids)
    for link in grouping.links:
        if link.a in inside and link.b in inside:
            paragraph(screen, link_line(link) + proof(link), 4, "  ~")
    for tie in roots.ties[:SHOWN_TIES]:
        paragraph(screen, Text(tie_words(tie), QUIET), 4, "  ?")
    screen.print()


def _print_report(screen: Console, report: str, titles: dict[str, str]) -> None:
    """A report's id and title on one line."""
    line(screen, f"    {report}  ", (titles[report], QUIET), cut=True)
