"""How many independent accounts the reports of stories are."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from retold.lineage.forest import Accounts, explain_away
from retold.model import Lineage, Reading, Relation, Roots
from retold.pipeline.ties.find import find_ties

_UNDECIDED = 4
"""So many of the reports that a lineage may begin with are looked at."""


def count_accounts(
    stories: Mapping[str, str],
    lineages: Iterable[Lineage],
    links: Iterable[Relation],
    reading_of: Callable[[str], Reading],
    houses: Mapping[str, str] | None = None,
) -> dict[str, Roots]:
    """The accounts of each story, from the story of each report, and the lineages and links of all.

    A report that is in no lineage is one by itself; ``houses`` are declared, by report.
    """
    reports: dict[str, list[str]] = defaultdict(list)
    families: dict[str, list[Lineage]] = defaultdict(list)
    inside: dict[str, list[Relation]] = defaultdict(list)
    for name, story in stories.items():
        reports[story].append(name)
    for lineage in lineages:
        for story in {stories[name] for name in lineage.members if name in stories}:
            families[story].append(lineage)
    for link in links:
        if link.a in stories and stories[link.a] == stories.get(link.b):
            inside[stories[link.a]].append(link)
    return {
        story: accounts_of(names, families[story], inside[story], reading_of, houses).count()
        for story, names in reports.items()
    }


def accounts_of(
    reports: Sequence[str],
    lineages: Sequence[Lineage],
    links: Sequence[Relation],
    reading_of: Callable[[str], Reading],
    houses: Mapping[str, str] | None = None,
) -> Accounts:
    """The accounts of one story, from the readings of those that its lineages begin with; ``houses`` are declared."""
    found = Accounts(reports, lineages, explain_away(links), houses)
    beginnings = found.beginnings()
    if len(beginnings) > 1:
        readings = [reading_of(name) for some in beginnings for name in some[:_UNDECIDED]]
        found.tie(find_ties(readings, {frozenset((link.a, link.b)) for link in links if link.kind == "embed"}))
    return found
