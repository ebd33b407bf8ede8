"""How many independent accounts the reports of a story are: a lower and an upper bound."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from retold.lineage.forest.perhaps import Perhaps
from retold.lineage.forest.seen import MAINLY, is_of_passages, spans_of
from retold.model import Lineage, Relation, Roots, Tie


class Accounts:
    """The accounts of one story, ready to be counted for all of its reports or for some.

    The upper bound is the number of lineages, cut where only a link that is not certain holds one together. The lower
    bound also makes one of what may be one. Of two lineages that is so if a link leaves open whose text it is and most
    of one report may be in the other, or if a tie joins reports that they may begin with (see :class:`Perhaps`). Forms
    and embedded passages never join.
    """

    def __init__(
        self,
        reports: Iterable[str],
        lineages: Iterable[Lineage],
        links: Iterable[Relation],
        houses: Mapping[str, str] | None = None,
    ) -> None:
        """Take the lineages of these reports, and the links between them, those that a third explains put right.

        A report that is in no lineage is one by itself. ``houses`` has the declared house of each report whose
        publisher has one: lineages that are wholly of one count once.
        """
        self._home = {name: name for name in reports}
        self._begin: dict[str, list[str]] = {name: [name] for name in self._home}
        inside = [lineage for lineage in lineages if not self._home.keys().isdisjoint(lineage.members)]
        for lineage in inside:
            members = [name for name in lineage.members if name in self._home]
            for name in members:
                del self._begin[name]
                self._home[name] = lineage.id
            root = lineage.root if lineage.root in members else None
            self._begin[lineage.id] = [root] if root else members
        links = [link for link in links if link.a in self._home and link.b in self._home]
        self._loose = dict(_loose(inside, links))
        self._house = self._of_houses(houses or {})
        self._tie_all((*self._by_text(links), *self._by_house()))

    def _tie_all(self, ties: Iterable[Tie]) -> None:
        self._ties = tuple(ties)
        self._perhaps = Perhaps(
            replace(tie, report=self._home[tie.report], other=tie.other and self._home[tie.other]) for tie in self._ties
        )

    def beginnings(self) -> list[list[str]]:
        """For each lineage the reports that it may begin with, the oldest first."""
        return list(self._begin.values())

    def tie(self, ties: Iterable[Tie]) -> None:
        """Take further ties, of reports that lineages may begin with."""
        between = (tie for tie in ties if tie.other is None or self._home[tie.report] != self._home[tie.other])
        self._tie_all((*self._ties, *between))

    def count(
        self, reports: Collection[str] | None = None, after: Mapping[str, Collection[str]] | None = None
    ) -> Roots:
        """The bounds for all reports, with the ties that lower the one; or for some of them.

        ``after`` has for some the reports, or the names of media, that they may tell one thing after.
        """
        some = list(self._home) if reports is None else [name for name in reports if name in self._home]
        homes = {self._home[name] for name in some}
        high = len({self._house.get(home, home) for home in homes}) + sum(name in self._loose for name in some)
        high = min(high, len(some))
        told_after: dict[str, set[str]] = {}
        for name, others in (after or {}).items():
            told_after.setdefault(self._home[name], set()).update(self._home.get(other, other) for other in others)
        low = min(self._perhaps.count(homes, told_after), high)
        return Roots(low, high, self._ties if reports is None and low < high else ())

    def _of_houses(self, houses: Mapping[str, str]) -> dict[str, tuple[str, str]]:
        """The house of each lineage that is wholly of one."""
        found: dict[str, set[str | None]] = {}
        for name, home in self._home.items() if houses else ():
            found.setdefault(home, set()).add(houses.get(name))
        return {home: ("house", house) for home, (house, *others) in found.items() if house and not others}

    def _by_house(self) -> Iterator[Tie]:
        """The lineages of one house, each tied to the first."""
        first: dict[str, str] = {}
        for home, (_, house) in self._house.items():
            one, other = self._begin[home][0], first.setdefault(house, self._begin[home][0])
            if one != other:
                yield Tie(one, other, "one medium", house)

    def _by_text(self, links: Iterable[Relation]) -> Iterator[Tie]:
        """The links that leave open whose text it is, and those by which a report hangs in its lineage loosely."""
        for link in links:
            pair = frozenset((link.a, link.b))
            if self._home[link.a] != self._home[link.b]:
                if _is_plausible(link):
                    yield _tie(link)
            elif pair in (self._loose.get(link.a), self._loose.get(link.b)):
                yield _tie(link)


def _tie(link: Relation) -> Tie:
    return Tie(link.a, link.b, "text", None, tuple(spans_of(link, link.a)), tuple(spans_of(link, link.b)))


def _loose(lineages: Iterable[Lineage], links: Iterable[Relation]) -> Iterator[tuple[str, frozenset[str]]]:
    """The reports that hang in their lineage by a link that is not certain, with the two reports of this link."""
    pairs = {frozenset((link.a, link.b)) for link in links if not link.certain}
    for edge in (edge for lineage in lineages for edge in lineage.edges if edge.main):
        pair = frozenset((edge.child, edge.parent))
        if pair in pairs:
            yield edge.child, pair


def _is_plausible(link: Relation) -> bool:
    """Whether one of two reports may have most of its words from the other, or both from a third."""
    if link.level == "independent" or is_of_passages(link) or link.direction in ("a_from_b", "b_from_a"):
        return False
    return max(link.share_a, link.share_b) >= MAINLY
