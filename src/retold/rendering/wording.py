"""Phrases that the terminal and the pages say alike."""

from collections.abc import Iterable
from heapq import heappop, heappush

from retold.formats.claims import tellers, told_by
from retold.model import (
    Claim,
    Comparison,
    Descent,
    Lineage,
    Published,
    Reading,
    Relation,
    Report,
    Roots,
    Span,
    Support,
    TimelineEntry,
)

DIRECTIONS = {
    "a_from_b": "A took its text from B",
    "b_from_a": "B took its text from A",
    "common": "both took it from a common source",
    "undecided": "who took it from whom is undecided",
}
NOT_READ = "not read: not in English"
NEXT_TO_NOTHING = 0.02
"""Below this share of both reports it is said that no text was taken over."""
LINK_VERBS = {"a_from_b": "from", "b_from_a": "gave", "common": "same source as", "undecided": "shares text with"}
LEVELS = {
    "derived": "not independent: one text, told twice",
    "partly": "partly dependent: some of the text is shared",
    "independent": "independent: no text was taken over",
}


def unread_note(report: Report) -> str:
    """What is said of a report that is not read since it is not English, with the language; empty of one that is."""
    from retold.text.language import NOT_TOLD, is_english, language_of  # brings the stemmer, which lists do without

    if is_english(report.text, report.language):
        return ""
    language = report.language or language_of(report.text)
    return NOT_READ if language in (None, NOT_TOLD) else f"{NOT_READ} ({language})"


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


def published_line(published: Published) -> str:
    """The date with how it is known."""
    if published.value is None:
        fits = f"; would fit: {', '.join(published.candidates)}" if published.candidates else ""
        return f"undated{fits}"
    because = f": {published.evidence}" if published.evidence else ""
    return f"{published.value} ({published.basis}{because})"


def day_line(published: Published) -> str:
    """The day alone, with a word where it is only inferred: "2023-06-18 (inferred)"."""
    if published.value is None:
        return "undated"
    return published.value[:10] + (" (inferred)" if published.basis == "inferred" else "")


def span_of_days(first: str | None, last: str | None) -> str:
    """From the first day to the last: "2023-06-18" or "2023-06-18 to 2023-06-20"."""
    return " to ".join(dict.fromkeys(day[:10] for day in (first, last) if day)) or "undated"


def entry_days(entry: TimelineEntry) -> str:
    """When an entry of a timeline holds: a day, a stretch, "about" before it where it is approximate."""
    if not entry.earliest:
        return "undated"
    days = entry.earliest if entry.earliest == entry.latest else f"{entry.earliest} to {entry.latest}"
    return f"about {days}" if entry.approx else days


def count(number: int, noun: str, nouns: str = "") -> str:
    """A number with its noun: "1 report", "2 reports", "2 stories"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {nouns or noun + 's'}"


def size_words(size: int) -> str:
    """A size on disk: "12.3 MB"."""
    for unit, power in (("GB", 3), ("MB", 2), ("kB", 1)):
        if size >= 1000**power:
            return f"{size / 1000**power:.1f} {unit}"
    return count(size, "byte")


def time_words(moment: str) -> str:
    """A moment of ISO 8601 in UTC, to the minute: "2026-03-10 07:40 UTC"."""
    return f"{moment[:16].replace('T', ' ')} UTC"


def accounts(support: Support | Roots) -> str:
    """How many independent accounts, as a number or as bounds."""
    if support.low == support.high:
        return count(support.low, "independent account")
    return f"{support.low} to {support.high} independent accounts"


def accounts_short(support: Support | Roots) -> str:
    """The number or the bounds alone."""
    return _bounds(support.low, support.high)


def told_by_short(claim: Claim) -> str:
    """How many reports tell a claim, as the number or the bounds alone."""
    return _bounds(*told_by(claim))


def told_by_reports(claim: Claim) -> str:
    """How many reports tell a claim: "1 report", "2–3 reports"."""
    return told_by_short(claim) + (" report" if told_by(claim)[1] == 1 else " reports")


def _bounds(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def support_summary(claims: Iterable[Claim]) -> str:
    """How many of the claims that two reports share have one account behind them, and how many two; "" for none."""
    told = [claim.independent for claim in claims if len(tellers(claim)) > 1]
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
    both = alike_beside(comparison)
    in_both = [{pair[side] for pair in both} for side in (0, 1)]
    only_a, only_b = (
        [n for n in left if n not in known] for left, known in zip(_left(comparison), in_both, strict=True)
    )
    return only_a, only_b


def alike_beside(comparison: Comparison) -> list[tuple[int, int]]:
    """Numbers of sentences with the same words in a and b that are not aligned, as headlines and datelines are not."""
    left_a, left_b = _left(comparison)
    waiting: dict[str, list[int]] = {}
    for number in left_b:
        waiting.setdefault(_sentence(comparison.b, number), []).append(number)
    pairs = ((number, waiting.get(_sentence(comparison.a, number))) for number in left_a)
    return [(number, same.pop(0)) for number, same in pairs if same]


def _left(comparison: Comparison) -> tuple[list[int], list[int]]:
    """Numbers of the sentences of both that the alignment leaves."""
    items = comparison.alignment.correspondences
    paired_a = {number for item in items for number in item.a}
    paired_b = {number for item in items for number in item.b}
    return (
        [one.number for one in comparison.a.sentences if one.number not in paired_a],
        [one.number for one in comparison.b.sentences if one.number not in paired_b],
    )


def _sentence(reading: Reading, number: int) -> str:
    return one_line(reading.sentences[number].span.of(reading.text))


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


def root_bounds(roots: Roots) -> str:
    """From how many roots lineages are, where that is open: " (from 2 to 3 roots)"."""
    return "" if roots.low == roots.high else f" (from {roots.low} to {roots.high} roots)"


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
