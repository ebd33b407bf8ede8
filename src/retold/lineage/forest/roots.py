"""From how many roots the reports of a story descend: a lower and an upper bound."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from retold.lineage.forest.explained import explain_away
from retold.lineage.forest.seen import MAINLY, is_of_passages
from retold.model import Lineage, Relation, Roots, Story


def count_roots(stories: Mapping[str, str], lineages: Iterable[Lineage], links: Iterable[Relation]) -> dict[str, Roots]:
    """The roots of each story, from the story of each report, the lineages of all reports, and the links between them.

    The upper bound is the number of lineages, cut where only a link that is not certain holds one together. The lower
    bound also makes one of two lineages between which a link leaves open whose text it is, if most of one report may be
    in the other; the lineages are apart because the link may be of another text, or because only the share tells that
    one is derived. A report that is shown to be made from two others does not make one of these, as in the counts of
    claims; forms and embedded passages never do.
    """
    lineages, links = list(lineages), explain_away(links)
    home = {name: lineage.id for lineage in lineages for name in lineage.members if name in stories}
    same: dict[tuple[str, str], tuple[str, str]] = {}
    for name, story in stories.items():
        same.setdefault((story, home[name]), (story, home[name]))
    high = Counter(story for story, _ in same)
    for link in links:
        if link.a in stories and stories[link.a] == stories.get(link.b) and _is_plausible(link):
            one, other = (_end(same, (stories[name], home[name])) for name in (link.a, link.b))
            same[one] = other
    low = Counter(key[0] for key, other in same.items() if key == other)
    high.update(stories[name] for name in _loose(lineages, links) if name in stories)
    return {story: Roots(low[story], high[story]) for story in low}


def roots_of(story: Story) -> Roots:
    """From how many roots the reports of a told story descend."""
    return count_roots(dict.fromkeys(story.reports, story.id), story.lineages, story.links)[story.id]


def _loose(lineages: Iterable[Lineage], links: Iterable[Relation]) -> Iterator[str]:
    """The reports that hang in their lineage by a link that is not certain."""
    pairs = {frozenset((link.a, link.b)) for link in links if not link.certain}
    edges = (edge for lineage in lineages for edge in lineage.edges if edge.main)
    return (edge.child for edge in edges if frozenset((edge.child, edge.parent)) in pairs)


def _is_plausible(link: Relation) -> bool:
    """Whether one of two reports may have most of its words from the other, or both from a third."""
    if link.level == "independent" or is_of_passages(link) or link.direction in ("a_from_b", "b_from_a"):
        return False
    return max(link.share_a, link.share_b) >= MAINLY


def _end(same: dict[tuple[str, str], tuple[str, str]], key: tuple[str, str]) -> tuple[str, str]:
    """What stands for all that are the same as this."""
    while same[key] != key:
        same[key] = same[same[key]]
        key = same[key]
    return key
