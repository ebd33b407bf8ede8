"""From links to lineages: which reports' own words go back to one root."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from retold.model import Evidence, Lineage, Reading, Relation

_MAINLY = 0.5
"""Part of a report's narration that must be in another before it is counted to that one's lineage."""

_SIDE_KINDS = frozenset({"embed", "template"})
"""Links that carry a passage or a form, and so join no lineages."""


def find_lineages(readings: Sequence[Reading], links: Sequence[Relation]) -> tuple[Lineage, ...]:
    """Every report is in exactly one lineage; a report that took nothing is the root of its own.

    A report goes to the one that most of its own words are in, so that a report made of two others
    joins one of them and does not make one lineage of both.
    """
    ages = {reading.id: _age(reading) for reading in readings}
    inside = [link for link in links if link.a in ages and link.b in ages and link.a != link.b]
    partner = _partners(inside, ages)
    families = _components(ages, partner)
    of_family = {member: number for number, members in enumerate(families) for member in members}
    within: dict[int, list[Relation]] = defaultdict(list)
    for link in inside:
        if of_family[link.a] == of_family[link.b] and link.level == "derived" and link.kind not in _SIDE_KINDS:
            within[of_family[link.a]].append(link)
    return tuple(_lineage(members, within[number]) for number, members in enumerate(families))


def _age(reading: Reading) -> tuple[str, str]:
    """What puts the earliest first, and the undated behind them."""
    return reading.published.value or "~", reading.id


def _partners(links: Iterable[Relation], ages: dict[str, tuple[str, str]]) -> dict[str, str]:
    """For each report the one that most of its words are in, unless that one has them from it."""
    best: dict[str, tuple[float, float, tuple[str, str], str]] = {}
    for link in links:
        if link.level != "derived" or link.kind in _SIDE_KINDS:
            continue
        for own, other, share, reverse, given in (
            (link.a, link.b, link.share_a, link.share_b, "b_from_a"),
            (link.b, link.a, link.share_b, link.share_a, "a_from_b"),
        ):
            if share < _MAINLY or link.direction == given:
                continue
            offer = (-share, -reverse, ages[other], other)
            if own not in best or offer < best[own]:
                best[own] = offer
    return {own: offer[3] for own, offer in best.items()}


def _components(ages: dict[str, tuple[str, str]], partner: dict[str, str]) -> list[list[str]]:
    """Reports that hang together through their partners, oldest first, in the order of their oldest."""
    home = {name: name for name in ages}

    def find(name: str) -> str:
        while home[name] != name:
            home[name] = home[home[name]]
            name = home[name]
        return name

    for own, other in partner.items():
        home[find(own)] = find(other)
    members: dict[str, list[str]] = defaultdict(list)
    for name in sorted(ages, key=ages.__getitem__):
        members[find(name)].append(name)
    return list(members.values())


def _lineage(members: list[str], links: Sequence[Relation]) -> Lineage:
    """The lineage of some reports, named after its oldest, with its root where the directions show one."""
    name = members[0]
    if len(members) == 1:
        return Lineage(name, name, (name,), hidden=False)
    root = _root(members, links)
    if root is not None:
        note = f"the other {len(members) - 1} descend from {root}"
        return Lineage(name, root, tuple(members), hidden=False, evidence=(Evidence("root", note),))
    common = [link for link in links if link.direction == "common"]
    if common:
        note = f"{common[0].a} and {common[0].b} have their text from a source that is not among the reports"
        return Lineage(name, None, tuple(members), hidden=True, evidence=(Evidence("hidden", note),))
    note = "the texts do not show which of them the others descend from"
    return Lineage(name, None, tuple(members), hidden=False, evidence=(Evidence("undecided", note),))


def _root(members: Sequence[str], links: Sequence[Relation]) -> str | None:
    """The one member from which directed links lead to all the others."""
    children: dict[str, set[str]] = defaultdict(set)
    for link in links:
        if link.direction == "a_from_b":
            children[link.b].add(link.a)
        elif link.direction == "b_from_a":
            children[link.a].add(link.b)
    sons = {child for found in children.values() for child in found}
    starts = [member for member in members if member not in sons]
    if len(starts) != 1:
        return None
    return starts[0] if _descendants(starts[0], children) >= set(members) else None


def _descendants(start: str, children: dict[str, set[str]]) -> set[str]:
    """A report and all that descend from it."""
    found, waiting = {start}, [start]
    while waiting:
        fresh = children[waiting.pop()] - found
        found |= fresh
        waiting += sorted(fresh)
    return found
