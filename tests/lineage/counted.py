"""The accounts of stories as the laws of lineages look at them: by links alone, without the ties that tell why."""

from collections.abc import Iterable, Mapping

from retold.lineage.forest import Accounts, explain_away
from retold.model import Lineage, Relation, Roots


def count_roots(stories: Mapping[str, str], lineages: Iterable[Lineage], links: Iterable[Relation]) -> dict[str, Roots]:
    """The bounds of each story."""
    lineages, links = list(lineages), explain_away(links)
    found = {}
    for story in stories.values():
        roots = Accounts([name for name in stories if stories[name] == story], lineages, links).count()
        found[story] = Roots(roots.low, roots.high)
    return found
