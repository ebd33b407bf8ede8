"""How the texts of reports hang together, in words."""

from collections.abc import Iterable
from heapq import heappop, heappush

from retold.model import Descent, Lineage, Relation

DIRECTIONS = {
    "a_from_b": "A took its text from B",
    "b_from_a": "B took its text from A",
    "common": "both took it from a common source",
    "undecided": "who took it from whom is undecided",
}
LINK_VERBS = {"a_from_b": "from", "b_from_a": "gave", "common": "same source as", "undecided": "shares text with"}
LEVELS = {
    "derived": "not independent: one text, told twice",
    "partly": "partly dependent: some of the text is shared",
    "independent": "independent: no text was taken over",
}
NEXT_TO_NOTHING = 0.02
"""Below this share of both reports it is said that no text was taken over."""


def relation_headline(relation: Relation) -> str:
    """The relation in one line: "derived, rewrite; who took it from whom is undecided"."""
    if relation.level == "independent":
        if relation.kind == "template":
            return "independent: both fill in the same form"
        if max(relation.share_a, relation.share_b) < NEXT_TO_NOTHING:
            return "independent: no text was taken over"
        return (
            "independent: too little text is shared to show that one took it from the other "
            f"({relation.share_a:.0%} of A, {relation.share_b:.0%} of B)"
        )
    return f"{relation.level}, {relation.kind or 'kind undecided'}; {DIRECTIONS[relation.direction]}"


def shares(relation: Relation) -> str:
    """Both shares in words."""
    return (
        f"{relation.share_a:.0%} of what A tells in its own voice is also in B, word by word or reworded; "
        f"{relation.share_b:.0%} of B is in A"
    )


def link_line(link: Relation, first: str | None = None) -> str:
    """A link in words: "post from wire: trim (100% of the first, 48% of the second)".

    The taker stands first where the direction is known, else the report that is named ``first``.
    """
    turned = link.direction == "b_from_a" or (link.direction not in ("a_from_b",) and link.b == first)
    a, b = (link.b, link.a) if turned else (link.a, link.b)
    share_a, share_b = (link.share_b, link.share_a) if turned else (link.share_a, link.share_b)
    verb = "from" if link.direction in ("a_from_b", "b_from_a") else LINK_VERBS[link.direction]
    return f"{a} {verb} {b}: {link.kind or 'part'} ({share_a:.0%} of the first, {share_b:.0%} of the second)"


def descent_line(edge: Descent) -> str:
    """How a report descends from the one above it, or from where it has passages."""
    kind = edge.kind or "part"
    if not edge.main:
        how = "also took passages from" if edge.decided else "also shares passages with"
        whose = "" if edge.decided else "; undecided who has them from whom"
        return f"{how} {edge.parent}: {kind}, {edge.share:.0%} of this one{whose}"
    if edge.share_parent is None:
        return f"{kind} of a source nobody handed in; {edge.share:.0%} of this one shows it"
    shares = f"{edge.share:.0%} of this one, {edge.share_parent:.0%} of {edge.parent}"
    if edge.decided:
        return f"{kind} of {edge.parent}: {shares}"
    return f"{kind}; undecided which of the two is from the other: {shares}"


def family_links(lineage: Lineage, links: Iterable[Relation]) -> list[str]:
    """How each member of a lineage hangs together with the rest: by its link with the first, else by its largest."""
    first, members = lineage.root or lineage.id, set(lineage.members)
    inside = [link for link in links if link.a in members and link.b in members]
    inside.sort(key=lambda link: (first in (link.a, link.b), link.share_a + link.share_b, link.a, link.b), reverse=True)
    ranks: dict[str, list[int]] = {}
    for rank, link in enumerate(inside):
        ranks.setdefault(link.a, []).append(rank)
        ranks.setdefault(link.b, []).append(rank)
    placed, waiting, lines = {first}, list(ranks.get(first, ())), []
    while waiting:
        best = inside[heappop(waiting)]
        new = best.b if best.a in placed else best.a
        if new not in placed:
            lines.append(link_line(best, first=new))
            placed.add(new)
            for rank in ranks[new]:
                heappush(waiting, rank)
    return lines


def links_between(lineages: Iterable[Lineage], links: Iterable[Relation]) -> list[str]:
    """Passages that passed from one lineage to another: for each pair of lineages the link that tells most.

    That is one whose direction is known, then the one of the largest shares.
    """
    family = {member: lineage.id for lineage in lineages for member in lineage.members}

    def telling(link: Relation) -> tuple[bool, float, str, str]:
        return link.direction in ("a_from_b", "b_from_a"), link.share_a + link.share_b, link.a, link.b

    best: dict[frozenset[str], Relation] = {}
    for link in links:
        pair = frozenset((family.get(link.a, link.a), family.get(link.b, link.b)))
        if len(pair) == 2 and (pair not in best or telling(link) > telling(best[pair])):
            best[pair] = link
    return [link_line(link) for link in best.values()]
