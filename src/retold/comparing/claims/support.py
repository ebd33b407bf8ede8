"""How many independent accounts stand behind a claim.

Reports that tell it are joined where a link shows that one has it from the other, or both from a third; what stays
apart counts as an account of its own. The lower bound joins along every plausible link, the upper bound along
those alone that the texts prove. A report of which it is not certain that it tells the claim adds to the upper bound
alone. What two may have from one desk is one account for the lower bound. Publishers that are declared to be of one
house count once, where nobody else has a part in their accounts: what they copied from an agency stays the agency's.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from retold.comparing.claims.copied import Copied, Words, copied
from retold.comparing.claims.desks import OneDesk
from retold.comparing.joining.links import is_whole, meets
from retold.model import Evidence, Relation, Span, Support

Told = Mapping[str, Sequence[Span]]
"""The reports that tell a claim, each with its sentences."""

Link = Relation | Copied | OneDesk
"""What makes one account of two reports: a link between them, or at this one place the same words or medium."""


class Accounts:
    """The links of one story, ready to be asked about each of its claims."""

    def __init__(self, relations: Iterable[Relation], houses: Mapping[str, str] | None = None) -> None:
        """Take the links, and the declared house of each report whose publisher has one."""
        self._houses = houses or {}
        self._links = [link for link in relations if link.level != "independent" and link.kind != "template"]
        families = _without_forks([link for link in self._links if is_whole(link)])
        self._families = _Joined(families)
        self._of: dict[str, list[Relation]] = defaultdict(list)
        for link in self._links:
            self._of[link.a].append(link)

    def count(
        self,
        told: Told,
        sources: Sequence[str] = (),
        doubtful: Mapping[str, str] | None = None,
        words: Mapping[str, Words] | None = None,
        elsewhere: Told | None = None,
        by_media: Sequence[OneDesk] = (),
    ) -> Support:
        """The independent accounts of a claim, with the reasons.

        ``doubtful`` are the reports that may tell another thing, with the reason in words; these count for the upper
        bound alone. ``words`` are the words of the tellings: what is told word by word in
        two of them has one writer. ``elsewhere`` are reports that may tell it in other words, ``by_media`` the pairs
        of all these that have it from one medium.
        """
        inside = self._inside(told)
        joining = [link for link in inside if is_whole(link) or meets(link, told)]
        linked = {frozenset((link.a, link.b)) for link in joining}
        same_words = [each for each in copied(words or {}) if frozenset((each.a, each.b)) not in linked]
        same_medium = [each for each in by_media if each.a in told and each.b in told]
        plausible: list[Link] = [*_without_forks(joining), *same_words, *same_medium]
        near = _groups(told, plausible)
        low = _groups(told, plausible, self._families)
        high = _groups(told, [link for link in plausible if _proven(link)])
        sure = [group for group in low if not set(group) <= set(doubtful or {})]
        others = self._others(told, elsewhere or {}, by_media)
        housed = self._by_house([*high, *others])
        reasons = (
            *_joining(told, plausible),
            *_through_others(near, low),
            *_apart(high),
            *_doubted(told, doubtful or {}),
            *_perhaps(others, elsewhere or {}),
            *_of_one_house(housed, self._houses),
        )
        return Support(len(self._by_house(sure)), len(housed), reasons, tuple(sources))

    def are_one(self, one: str, other: str) -> bool:
        """Whether two reports may be of one account, whatever they tell."""
        return self._families.find(one) == self._families.find(other)

    def _by_house(self, groups: Iterable[list[str]]) -> list[list[list[str]]]:
        """The accounts, those together that are wholly of one house."""
        found: dict[object, list[list[str]]] = defaultdict(list)
        for group in groups:
            houses = {self._houses.get(name) for name in group}
            house = houses.pop() if len(houses) == 1 else None
            found[house or tuple(group)].append(group)
        return list(found.values())

    def _inside(self, told: Collection[str]) -> list[Relation]:
        """The links between some reports."""
        return [link for name in sorted(told) for link in self._of.get(name, ()) if link.b in told]

    def _others(self, told: Told, elsewhere: Told, by_media: Sequence[OneDesk]) -> list[list[str]]:
        """The accounts that may tell the claim elsewhere, and that no telling of it is known to be of."""
        if not elsewhere:
            return []
        everywhere = {**elsewhere, **told}
        near = [link for link in self._inside(everywhere) if is_whole(link) or meets(link, everywhere)]
        links: list[Link] = [*near, *by_media]
        groups = _groups(everywhere, [link for link in links if link.certain])
        return [group for group in groups if told.keys().isdisjoint(group)]


def _proven(link: Link) -> bool:
    """Whether the link holds for the upper bound, too."""
    return link.certain


def _parent(link: Relation) -> str | None:
    """The report that the other one took from, where the text decides it."""
    return {"a_from_b": link.b, "b_from_a": link.a}.get(link.direction)


def _child_and_share(link: Relation) -> tuple[str, float]:
    """The report that took, and how much of it is taken."""
    return (link.a, link.share_a) if link.direction == "a_from_b" else (link.b, link.share_b)


def _without_forks(links: Sequence[Relation]) -> list[Relation]:
    """The links without all but the strongest parent of each report.

    A report written from two others does not make one account of these two.
    """
    parents: dict[str, list[Relation]] = defaultdict(list)
    kept = []
    for link in links:
        if link.certain and _parent(link):
            parents[_child_and_share(link)[0]].append(link)
        else:
            kept.append(link)
    strongest = [min(each, key=lambda link: (-_child_and_share(link)[1], _parent(link))) for each in parents.values()]
    return kept + strongest


class _Joined:
    """Reports that hang together, as a forest of sets with path halving (Tarjan and van Leeuwen 1984)."""

    def __init__(self, links: Iterable[Link] = ()) -> None:
        self._root: dict[str, str] = {}
        for link in links:
            self.join(link.a, link.b)

    def find(self, name: str) -> str:
        """The report that stands for all that hang together with this one."""
        root = self._root
        while root.setdefault(name, name) != name:
            root[name] = root[root[name]]
            name = root[name]
        return name

    def join(self, one: str, other: str) -> bool:
        """Let two reports hang together; False if they did already."""
        one, other = self.find(one), self.find(other)
        self._root[one] = other
        return one != other


def _groups(told: Collection[str], links: Iterable[Link], before: _Joined | None = None) -> list[list[str]]:
    """The reports in groups that hang together, also by way of reports that do not tell the claim.

    ``before`` is what hangs together already.
    """
    find = before.find if before else str
    joined = _Joined()
    for link in links:
        joined.join(find(link.a), find(link.b))
    groups: dict[str, list[str]] = defaultdict(list)
    for name in told:
        groups[joined.find(find(name))].append(name)
    return list(groups.values())


def _joining(told: Told, links: Sequence[Link]) -> Iterator[Evidence]:
    """Each link that joins two of the reports which stronger links have not joined yet, in words."""
    ranked = sorted(links, key=lambda link: (not _proven(link), -_strength(link), link.a, link.b))
    joined = _Joined()
    for link in ranked:
        if joined.join(link.a, link.b):
            yield Evidence("link", _in_words(link), tuple(told[link.a]), tuple(told[link.b]))


def _strength(link: Link) -> float:
    """How much of the narration of one is in the other; nothing is known of that where only a sentence is."""
    return 0.0 if isinstance(link, (Copied, OneDesk)) else max(link.share_a, link.share_b)


def _in_words(link: Link) -> str:
    """What a link says about two reports that tell the same."""
    count = "count as" if _proven(link) else "may be"
    if isinstance(link, Copied):
        return f"this stands in {link.a} and {link.b} word by word ({link.words} words); they {count} one account"
    if isinstance(link, OneDesk):
        what = f"tells what was said to {link.medium}" if link.alone else f"and {link.b} are of one medium"
        return f"{link.a} {what}{f', as {link.b} has it' if link.alone else ''}; they {count} one account"
    kind = link.kind or link.level
    if link.direction == "common":
        return f"{link.a} and {link.b} have a source in common that is not here; they {count} one account"
    if not is_whole(link):
        return f"{link.a} and {link.b} share the passage that tells this ({kind}); they {count} one account"
    if parent := _parent(link):
        child, share = _child_and_share(link)
        return f"{child} retells {parent} ({kind}, {share * 100:.0f} % of its narration); they {count} one account"
    shares = f"{link.share_a * 100:.0f} % and {link.share_b * 100:.0f} % of their narration"
    return f"{link.a} and {link.b} share a text ({kind}, {shares}; undecided whose it is); they {count} one account"


def _through_others(near: Sequence[Sequence[str]], low: Sequence[Sequence[str]]) -> Iterator[Evidence]:
    """Groups that only reports which do not tell the claim hold together."""
    for group in low:
        parts = [part for part in near if part[0] in group]
        if len(parts) > 1:
            names = " and ".join(part[0] for part in parts)
            note = f"{names} hang together through reports that do not tell this; they may be one account"
            yield Evidence("link through others", note)


def _apart(groups: Sequence[Sequence[str]]) -> Iterator[Evidence]:
    """What stays apart."""
    if len(groups) > 1:
        names = ", ".join(group[0] for group in groups)
        yield Evidence("independent", f"nothing proves that {names} took this from one another")


def _doubted(told: Told, doubtful: Mapping[str, str]) -> Iterator[Evidence]:
    """The tellings of which it is not certain that they tell this."""
    for name in told:
        if name in doubtful:
            note = f"{name} {doubtful[name]}; it counts for the upper bound alone"
            yield Evidence("doubtful telling", note, tuple(told[name]))


def _perhaps(others: Iterable[Sequence[str]], elsewhere: Told) -> Iterator[Evidence]:
    """The accounts that may tell the claim elsewhere."""
    for name, *_ in others:
        note = f"{name} may tell this in other words; it counts for the upper bound alone"
        yield Evidence("perhaps elsewhere", note, tuple(elsewhere[name]))


def _of_one_house(housed: Iterable[Sequence[Sequence[str]]], houses: Mapping[str, str]) -> Iterator[Evidence]:
    """The accounts that only the house of their publishers makes one."""
    for groups in housed:
        if len(groups) > 1:
            names = " and ".join(group[0] for group in groups)
            house = houses[groups[0][0]]
            yield Evidence("publishers", f"{names} are published by one house, {house}; they count as one account")
