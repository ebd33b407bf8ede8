"""The parents of passages: from whom a report has what its main parent does not explain."""

from collections.abc import Mapping, Sequence

from retold.lineage.forest.seen import closeness, descent, gave, other_of, share_of, spans_of
from retold.lineage.forest.stretches import merged, size, without
from retold.lineage.forest.trees import Tree
from retold.model import Descent, Relation, Span

_LEAST = 40
"""Characters from which on a stretch is a passage: some eight words, as for the shared runs of a link."""

_TRIED = 50
"""So many of the links that could explain a passage are looked at, those that cover most first; it bounds the time."""

_ALL = 0.98
"""Share of a report that its main parent explains where nothing is left for others."""


class Passages:
    """The links of all reports and the trees that they hang in, ready to be asked who else gave something to a report.

    ``explained`` are for each report the stretches that it has from its main parent.
    """

    def __init__(
        self,
        links: Mapping[str, Sequence[Relation]],
        trees: Mapping[str, Tree],
        explained: Mapping[str, Sequence[Span]],
        ranks: Mapping[str, int],
    ) -> None:
        self._links = links
        self._trees = trees
        self._explained = explained
        self._ranks = ranks

    def of(self, name: str, share: float) -> list[Descent]:
        """The edges of passages that a report has from elsewhere, its main parent explaining such a share of it.

        What one link explains is not attributed to another; the one that explains most comes first.
        """
        if share >= _ALL:
            return []
        taken = list(self._explained.get(name, ()))
        offers = [
            (link, self._offered(link, name))
            for link in self._links.get(name, ())
            if self._may_give(link, name) and without(spans_of(link, name), taken, _LEAST)
        ]
        found = []
        offers = sorted(offers, key=lambda offer: self._order(name, *offer))[:_TRIED]
        while offers := [(link, fresh) for link, spans in offers if (fresh := without(spans, taken, _LEAST))]:
            link, spans = min(offers, key=lambda offer: self._order(name, *offer))
            part = share_of(link, name) * size(spans) / max(1, size(spans_of(link, name)))
            found.append(descent(link, name, main=False, share=part, spans=spans))
            taken = merged([*taken, *spans])
        return found

    def _may_give(self, link: Relation, name: str) -> bool:
        """Whether the report may have a passage by this link: not from those below it, nor where it gave itself."""
        if link.level == "independent" or link.kind == "template" or link.direction == "common" or gave(link, name):
            return False
        other = other_of(link, name)
        same = self._trees[name] is self._trees[other]
        return not same or not self._trees[name].is_below(other, name)

    def _offered(self, link: Relation, name: str) -> list[Span]:
        """What the report may have by a link.

        Where the direction is not shown, and the other has the passage from no parent either, one edge is enough: that
        of the report of which it is the smaller part.
        """
        if link.direction != "undecided" or self._is_host(link, name):
            return spans_of(link, name)
        known = self._explained.get(other_of(link, name), ())
        mine_and_theirs = ((item.a, item.b) if link.a == name else (item.b, item.a) for item in link.passages)
        return merged(mine for mine, theirs in mine_and_theirs if not without([theirs], known, _LEAST))

    def _is_host(self, link: Relation, name: str) -> bool:
        """Whether the shared passages are a smaller part of this report than of the other."""
        other = other_of(link, name)
        return (share_of(link, name), -self._ranks[name]) < (share_of(link, other), -self._ranks[other])

    def _order(self, name: str, link: Relation, spans: Sequence[Span]) -> tuple[int, bool, float, int]:
        """What puts the link first that explains most, of equals one that shows who took, the closest, the oldest."""
        return -size(spans), link.direction == "undecided", -closeness(link), self._ranks[other_of(link, name)]
