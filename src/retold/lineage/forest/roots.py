"""From how many roots some reports descend: a lower and an upper bound."""

from collections.abc import Collection, Iterable

from retold.lineage.forest.seen import MAINLY, is_of_passages
from retold.model import Lineage, Relation, Roots


def count_roots(reports: Collection[str], lineages: Iterable[Lineage], links: Iterable[Relation]) -> Roots:
    """The roots of some reports, by the lineages that they are in and the links between them.

    The upper bound is the number of lineages. The lower bound also makes one of two lineages between which a link
    leaves open whose text it is, if most of one report may be in the other; the lineages are apart because the link
    may be of another text, or because only the share tells that one is derived. A report that is shown to be made from
    two others does not make one of these, as in the counts of claims; forms and embedded passages never do.
    """
    inside = set(reports)
    here = [lineage for lineage in lineages if not inside.isdisjoint(lineage.members)]
    home = {name: number for number, lineage in enumerate(here) for name in lineage.members}
    same = list(range(len(here)))
    for link in links:
        if link.a in home and link.b in home and _is_plausible(link):
            same[_end(same, home[link.a])] = _end(same, home[link.b])
    return Roots(low=sum(number == other for number, other in enumerate(same)), high=len(here))


def _is_plausible(link: Relation) -> bool:
    """Whether one of two reports may have most of its words from the other, or both from a third."""
    if link.level == "independent" or is_of_passages(link) or link.direction in ("a_from_b", "b_from_a"):
        return False
    return max(link.share_a, link.share_b) >= MAINLY


def _end(same: list[int], number: int) -> int:
    """The number that stands for all that are the same as this one."""
    while same[number] != number:
        same[number] = same[same[number]]
        number = same[number]
    return number
