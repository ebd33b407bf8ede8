"""Copies that were cut from a source which nobody handed in, known by what each of them lacks.

Of three reports each two share stretches that the third lacks. One of the three may have been made last, out of the two
others; but then it changes from the one to the other and back as the sources do not. Where in all three of them the
stretches shared with the one and with the other take turns, none was put together so, and all were cut from something
longer; unless there is a report that holds all of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from retold.lineage.forest.seen import closeness, joins, share_of, spans_of
from retold.lineage.forest.stretches import common, merged, size, without
from retold.model import Evidence, Relation, Span

_CUT = (0.3, 0.97)
"""Shares of two reports that are cuts of one text: each has much of it, and something that the other lacks."""

_STRETCH = 80
"""Characters of a stretch that one lacks: about a sentence, so that an exchanged word is none."""

_TURNS = 3
"""Times that the stretches change from the one to the other, in each of the three reports.

With 3 nothing is said of 5,000 made versions, of 566 versions of encyclopedia pages, nor of 50 agency reports that are
here with three random cuts each; of 50 that are not here, two (of ten sentences or more) to five (of twenty) are found.
With 2 one family of the made versions goes wrong, with 1 many of the pages."""

_HOLDS = 0.8
"""Part of the stretches that are in a report which may be the source."""

_TRIED = 8
"""So many of the closest reports are looked at for each; it bounds the time."""

Near = Mapping[str, Mapping[str, Relation]]
"""For each report those that it has links with, by name."""


def show_unseen(links: Sequence[Relation], outlets: Mapping[str, str | None]) -> list[Relation]:
    """The links, those between cuts of a text that is not here said to have their text in common from there.

    An outlet goes back and forth between its own versions, so these prove nothing.
    """
    others = (link for link in links if outlets[link.a] is None or outlets[link.a] != outlets[link.b])
    cuts = _near(link for link in others if _is_between_cuts(link))
    whole = _near(link for link in links if (link.a in cuts or link.b in cuts) and joins(link))
    reasons: dict[int, Evidence] = {}
    for names in _triples(cuts):
        if all(_takes_turns(name, names, cuts) for name in names) and not _is_held(names, cuts, whole):
            note = (
                f"of {', '.join(names)} each two share, turn by turn, what the third lacks; none was made of the others"
            )
            for one, other in combinations(names, 2):
                reasons.setdefault(id(cuts[one][other]), Evidence("cuts", note))
    return [
        replace(link, direction="common", evidence=(*link.evidence, reasons[id(link)])) if id(link) in reasons else link
        for link in links
    ]


def _near(links: Iterable[Relation]) -> dict[str, dict[str, Relation]]:
    """The links by both of their reports."""
    found: dict[str, dict[str, Relation]] = defaultdict(dict)
    for link in links:
        found[link.a][link.b] = link
        found[link.b][link.a] = link
    return found


def _is_between_cuts(link: Relation) -> bool:
    """Whether each of two reports has something that the other lacks, and nothing shows who took."""
    least, most = _CUT
    shares = link.share_a, link.share_b
    return joins(link) and link.direction == "undecided" and least <= min(shares) and max(shares) <= most


def _triples(near: Near) -> Iterator[tuple[str, str, str]]:
    """Three reports that are close to one another, each three once."""
    for name in sorted(near):
        closest = sorted(near[name], key=lambda other: (-closeness(near[name][other]), other))[:_TRIED]
        for one, other in combinations(sorted(closest), 2):
            if name < one and other in near[one]:
                yield name, one, other


def _alone(name: str, one: str, other: str, near: Near) -> list[Span]:
    """The stretches of a report that are in the one and not in the other."""
    return without(spans_of(near[name][one], name), spans_of(near[name][other], name), _STRETCH)


def _takes_turns(name: str, names: Iterable[str], near: Near) -> bool:
    """Whether what a report shares with the one alone takes turns with what it shares with the other alone."""
    one, other = (each for each in names if each != name)
    stretches = [(span, True) for span in _alone(name, one, other, near)]
    stretches += [(span, False) for span in _alone(name, other, one, near)]
    sides = [side for _, side in sorted(stretches)]
    return sum(before != after for before, after in pairwise(sides)) >= _TURNS


def _is_held(names: Sequence[str], cuts: Near, whole: Near) -> bool:
    """Whether there is a report that holds what each two of the three share."""
    first, *rest = names
    return any(
        all(holder in whole[name] and _holds(holder, name, names, cuts, whole) for name in names)
        for holder in whole[first]
        if holder not in rest
    )


def _holds(holder: str, name: str, names: Iterable[str], cuts: Near, whole: Near) -> bool:
    """Whether the holder has most of what a report shares with either of the others alone."""
    link = whole[name][holder]
    if share_of(link, name) > _CUT[1]:
        return True
    one, other = (each for each in names if each != name)
    stretches = merged([*_alone(name, one, other, cuts), *_alone(name, other, one, cuts)])
    return common(stretches, spans_of(link, name)) >= _HOLDS * size(stretches)
