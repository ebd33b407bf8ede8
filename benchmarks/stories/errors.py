"""Which stories are wrong: true ones glued together, and true ones split, with ids and headlines to read."""

from collections.abc import Iterator, Mapping, Sequence

from benchmarks.stories.gold import Labelled
from benchmarks.stories.scoring import glued, members_of, split
from retold.model import Report

PARTS, SHOWN = 6, 4
"""Parts shown of a story, the largest ones, and reports shown of each part."""

HEADLINE = 90
"""Characters shown of a headline; a report without one is shown by its text where that is no longer."""


def described(one: Labelled, found: Mapping[str, str], count: int) -> Iterator[str]:
    """The worst stories of either sort, those with the most wrong pairs first."""
    reports = {report.id: report for report in one.reports}
    for name, other, worst in (
        ("found stories that hold several true ones", one.stories, glued(one.stories, found)),
        ("true stories that were found in parts", found, split(one.stories, found)),
    ):
        yield f"{len(worst)} {name}"
        for names in worst[:count]:
            yield f"- {len(names)} reports in {len({other[name] for name in names})}:"
            yield from listed(reports, other, names)


def listed(reports: Mapping[str, Report], stories: Mapping[str, str], names: Sequence[str]) -> Iterator[str]:
    """Some reports of each of a story's largest parts, a line each, and how many the part has."""
    parts = members_of({name: stories.get(name, "–") for name in names})
    for part, members in list(parts.items())[:PARTS]:
        yield f"    {part}: {len(members)}"
        for name in members[:: max(1, len(members) // SHOWN)][:SHOWN]:
            yield f"      {name:36} {(reports[name].published or 'undated')[:10]:10}  {_headline(reports[name])}"


def _headline(report: Report) -> str:
    """The headline, as far as there is one."""
    return (report.title or (report.text if len(report.text) <= HEADLINE else ""))[:HEADLINE]
