"""The fewest accounts that some lineages can be, if whatever may be one account is one.

Each lineage is explained in one way: as its maker's own account, or as told after another's. So a report that credits
two agencies makes no one account of these, and an agency's dispatch that is all told after a newspaper leaves the
agency's other dispatch an account.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from retold.model import Tie


class Perhaps:
    """Lineages and what ties them.

    A text that nothing shows the owner of ties both ways; what is told after another's, or after a medium's that is not
    here, one way. Lineages of one medium may be its one account, unless they are told after others.
    """

    def __init__(self, ties: Iterable[Tie]) -> None:
        """Take ties between lineages: their reports are names of lineages."""
        ties = list(ties)
        self._first: dict[str, str] = {}
        for tie in ties:
            if tie.kind == "text" and tie.other:
                self._first[self._node(tie.report)] = self._node(tie.other)
        self._above: dict[str, set[str]] = defaultdict(set)
        self._media: dict[str, set[str]] = defaultdict(set)
        for tie in ties:
            below, medium = self._node(tie.report), f"medium {tie.medium}"
            above = self._node(tie.other) if tie.other else medium
            if tie.kind == "one medium":
                self._media[below].add(medium)
                self._media[above].add(medium)
            elif below != above:
                self._above[below].add(above)
        self._reached: dict[str, frozenset[str]] = {}
        self._owned: dict[str, set[str]] = {}

    def count(self, lineages: Collection[str], after: Mapping[str, Collection[str]]) -> int:
        """The fewest accounts that can explain these lineages; ``after`` are those that some may be told after here."""
        above: dict[str, set[str]] = defaultdict(set)
        for name, others in after.items():
            above[self._node(name)].update(map(self._node, others))
        nodes = sorted({self._node(name) for name in lineages})
        return _fewest([self._explanations(node, above) for node in nodes])

    def _node(self, lineage: str) -> str:
        """What stands for all lineages that share a text with this one of which nothing shows the owner."""
        while lineage in self._first and self._first[lineage] != lineage:
            self._first[lineage] = self._first.get(self._first[lineage], self._first[lineage])
            lineage = self._first[lineage]
        return lineage

    def _explanations(self, node: str, above: Mapping[str, Collection[str]]) -> set[str]:
        """The accounts that a lineage may be of: its own, and those of whatever it may be told after, if only here."""
        found: set[str] = set()
        waiting = {node}
        while waiting:
            fresh = self._reach(waiting.pop()) - found
            found |= fresh
            waiting.update(*(above.get(one, ()) for one in fresh))
        return set().union(*map(self._own, found))

    def _own(self, node: str) -> set[str]:
        """The account of whoever may have had a text first: its medium's, or by itself."""
        if node not in self._owned:
            circle = self._circle(node)
            self._owned[node] = {medium for one in circle for medium in self._media.get(one, ())} or {min(circle)}
        return self._owned[node]

    def _circle(self, node: str) -> frozenset[str]:
        """A lineage and those that may be told after it as it may be after them."""
        return frozenset(other for other in self._reach(node) if node in self._reach(other))

    def _reach(self, node: str) -> frozenset[str]:
        """A lineage and all that it may be told after, over however many ties."""
        if node not in self._reached:
            found, waiting = {node}, [node]
            while waiting:
                fresh = self._above.get(waiting.pop(), set()) - found
                found |= fresh
                waiting += fresh
            self._reached[node] = frozenset(found)
        return self._reached[node]


def _fewest(explanations: Sequence[set[str]]) -> int:
    """How many accounts are enough to explain everything.

    What has one explanation alone needs it; of the rest, seldom any, the account is taken that explains most.
    """
    chosen = {account for one in explanations if len(one) == 1 for account in one}
    left = [one for one in explanations if chosen.isdisjoint(one)]
    while left:
        most = Counter(account for one in left for account in one)
        chosen.add(min(most, key=lambda account: (-most[account], account)))
        left = [one for one in left if chosen.isdisjoint(one)]
    return len(chosen)
