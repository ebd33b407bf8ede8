"""Phrases that the terminal and the pages say alike."""

from collections.abc import Iterable

from retold.model import Claim, Comparison, Lineage, Published, Relation, Report, Span, Support

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


def relation_headline(relation: Relation) -> str:
    """The relation in one line: "derived, rewrite; who took it from whom is undecided"."""
    if relation.level == "independent":
        form = " (both fill in the same form)" if relation.kind == "template" else ""
        return f"independent: no text was taken over{form}"
    return f"{relation.level}, {relation.kind or 'kind undecided'}; {DIRECTIONS[relation.direction]}"


def shares(relation: Relation) -> str:
    """Both shares in words."""
    return (
        f"{relation.share_a:.0%} of what A tells in its own voice is also in B, word by word or reworded; "
        f"{relation.share_b:.0%} of B is in A"
    )


def published_line(published: Published) -> str:
    """The date with how it is known."""
    if published.value is None:
        fits = f"; would fit: {', '.join(published.candidates)}" if published.candidates else ""
        return f"undated{fits}"
    because = f": {published.evidence}" if published.evidence else ""
    return f"{published.value} ({published.basis}{because})"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 report", "2 reports"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def accounts(support: Support) -> str:
    """How many independent accounts, as a number or as bounds."""
    if support.low == support.high:
        return count(support.low, "independent account")
    return f"{support.low} to {support.high} independent accounts"


def accounts_short(support: Support) -> str:
    """The number or the bounds alone."""
    return str(support.low) if support.low == support.high else f"{support.low}–{support.high}"


def support_summary(claims: Iterable[Claim]) -> str:
    """How many of the claims that two reports share have one account behind them, and how many two; "" for none."""
    told = [claim.independent for claim in claims if len(claim.tellings) > 1]
    if not told:
        return ""
    one, two = sum(support.high == 1 for support in told), sum(support.low == 2 for support in told)
    parts = (
        (one, f"{one} with one independent account"),
        (two, f"{two} with two"),
        (len(told) - one - two, f"{len(told) - one - two} with one or two"),
    )
    return f"{count(len(told), 'shared claim')}: {', '.join(words for number, words in parts if number)}"


def only_in(comparison: Comparison) -> tuple[list[int], list[int]]:
    """Numbers of the sentences of a and of b that correspond to none of the other, headlines and captions too."""
    items = comparison.alignment.correspondences
    paired_a = {number for item in items for number in item.a}
    paired_b = {number for item in items for number in item.b}
    return (
        [one.number for one in comparison.a.sentences if one.number not in paired_a],
        [one.number for one in comparison.b.sentences if one.number not in paired_b],
    )


def title_of(report: Report) -> str:
    """The report's title, else the first line of its text."""
    return report.title or one_line(report.text.strip().split("\n", 1)[0][:120])


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def sides(text: str, spans: Iterable[Span]) -> str:
    """The words of several stretches with dots between them."""
    return " … ".join(one_line(span.of(text)) for span in spans)


def link_line(link: Relation, first: str | None = None) -> str:
    """A link in words: "post from wire: trim, 100% and 48% of their own words".

    The taker stands first where the direction is known, else the report that is named ``first``.
    """
    turned = link.direction == "b_from_a" or (link.direction not in ("a_from_b",) and link.b == first)
    a, b = (link.b, link.a) if turned else (link.a, link.b)
    share_a, share_b = (link.share_b, link.share_a) if turned else (link.share_a, link.share_b)
    verb = "from" if link.direction in ("a_from_b", "b_from_a") else LINK_VERBS[link.direction]
    return f"{a} {verb} {b}: {link.kind or 'text shared'}, {share_a:.0%} and {share_b:.0%} of their own words"


def family_links(lineage: Lineage, links: Iterable[Relation]) -> list[str]:
    """How each member of a lineage hangs together with the rest: by its link with the first, else by its largest."""
    inside = [link for link in links if link.a in lineage.members and link.b in lineage.members]
    placed = [lineage.root or lineage.id]
    lines = []
    while grown := [link for link in inside if (link.a in placed) != (link.b in placed)]:
        best = max(grown, key=lambda link: (placed[0] in (link.a, link.b), link.share_a + link.share_b, link.a, link.b))
        new = best.b if best.a in placed else best.a
        lines.append(link_line(best, first=new))
        placed.append(new)
    return lines


def links_between(lineages: Iterable[Lineage], links: Iterable[Relation]) -> list[str]:
    """Passages that passed from one lineage to another: for each pair of lineages the largest link."""
    family = {member: lineage.id for lineage in lineages for member in lineage.members}
    best: dict[frozenset[str], Relation] = {}
    for link in sorted(links, key=lambda link: (link.a, link.b)):
        pair = frozenset((family.get(link.a, link.a), family.get(link.b, link.b)))
        known = best.get(pair)
        if len(pair) == 2 and (not known or link.share_a + link.share_b > known.share_a + known.share_b):
            best[pair] = link
    return [link_line(link) for link in best.values()]
