"""What the reports of a story tell differently: what a comparison of each two of them shows."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from retold.comparing.claims.conflicts import Found
from retold.comparing.counterparts import find_counterparts, find_undecided
from retold.comparing.differences import find_differences
from retold.comparing.joining.believing import believed_differences
from retold.comparing.joining.links import is_whole
from retold.model import Alignment, Claim, Correspondence, Difference, Reading, Relation, Span

FEW = 40
"""In larger stories versions of one account are compared where they correspond: the rest doubles the time of 1,000."""

_Told = Mapping[str, Sequence[Span]]


class Differing(NamedTuple):
    """What the reports of a story tell differently for certain, and what perhaps.

    What is certain of two sentences that only may tell one thing can stand among what is undecided, too.
    """

    found: Sequence[Found]
    undecided: Sequence[Found]


def differences_between(
    readings: Mapping[str, Reading],
    alignments: Sequence[Alignment],
    relations: Sequence[Relation],
    claims: Sequence[Claim],
) -> Differing:
    """The differences of each two reports.

    Of two accounts all are looked for, in small stories what is undecided too. Of two reports of one account it is only
    what the tellings of a claim do not have in common with the one that stands for it: between each two versions it
    would be the square of the work.
    """
    links = {frozenset((link.a, link.b)): link for link in relations}
    family, near = _families(relations), _near(claims)
    found: list[Found] = []
    undecided: list[Found] = []
    for alignment in alignments:
        pair = frozenset((alignment.a, alignment.b))
        a, b = readings[alignment.a], readings[alignment.b]
        if family.get(a.id, a.id) == family.get(b.id, b.id):
            kept = tuple(item for item in alignment.correspondences if any(_in(item, a, b, one) for one in near[pair]))
            items = find_differences(a, b, replace(alignment, correspondences=kept), retold=True) if kept else ()
            items = (*items, *find_counterparts(a, b, items)) if kept and len(readings) <= FEW else items
        else:
            items, alike = _believed(a, b, alignment, links.get(pair), near[pair])
            if len(readings) <= FEW:
                apart = [one for one in items if one.correspondence is None]
                undecided.append((a.id, b.id, find_undecided(a, b, apart, alike)))
        if items:
            found.append((a.id, b.id, items))
    return Differing(found, undecided)


def _believed(
    a: Reading, b: Reading, alignment: Alignment, link: Relation | None, near: Sequence[_Told]
) -> tuple[tuple[Difference, ...], list[Difference]]:
    """All differences of two accounts; those of sentences that are not of one claim only if a comparison shows them.

    Those that it does not show stand by themselves.
    """
    retold = link is not None and is_whole(link)
    known = find_differences(a, b, alignment, retold=retold)
    every = [one for one in known if one.kind not in ("added", "dropped", "detail")]
    joined = {
        number for number, item in enumerate(alignment.correspondences) if any(_in(item, a, b, one) for one in near)
    }
    apart = [one for one in every if one.correspondence not in joined]
    relation = link or Relation(a.id, b.id, "independent", None, "undecided", 0.0, 0.0, certain=True)
    shown = set(believed_differences(a, b, alignment, relation, apart)) if apart else set()
    believed = [one for one in every if one.correspondence in joined or one in shown]
    alike = [one for one in apart if one not in shown]
    return (*believed, *find_counterparts(a, b, believed)), alike


def _families(relations: Sequence[Relation]) -> dict[str, str]:
    """For each report that is surely of one account with others, the first of these."""
    near: dict[str, list[str]] = defaultdict(list)
    for link in relations:
        if link.certain and is_whole(link):
            near[link.a].append(link.b)
            near[link.b].append(link.a)
    family: dict[str, str] = {}
    for name in sorted(near):
        waiting = [] if name in family else [name]
        while waiting:
            one = waiting.pop()
            if one not in family:
                family[one] = name
                waiting += near[one]
    return family


def _near(claims: Sequence[Claim]) -> dict[frozenset[str], list[_Told]]:
    """For each two reports the tellings of the claims that are taken from one of them."""
    found: dict[frozenset[str], list[_Told]] = defaultdict(list)
    for claim in claims:
        told = {telling.report: telling.spans for telling in claim.tellings}
        for report in told.keys() - {claim.cite.report}:
            found[frozenset((report, claim.cite.report))].append(told)
    return found


def _in(item: Correspondence, a: Reading, b: Reading, told: _Told) -> bool:
    """Whether a correspondence is between tellings of a claim."""
    told_a = any(a.sentences[number].span in told.get(a.id, ()) for number in item.a)
    return told_a and any(b.sentences[number].span in told.get(b.id, ()) for number in item.b)
