"""The same pair of reports seen from the other side."""

from dataclasses import replace

from retold.model import Alignment, Evidence, Passage, Relation
from retold.model.related import Direction

_OTHER_WAY: dict[Direction, Direction] = {
    "a_from_b": "b_from_a",
    "b_from_a": "a_from_b",
    "common": "common",
    "undecided": "undecided",
}


def mirror_alignment(alignment: Alignment) -> Alignment:
    """The alignment of b with a."""
    swapped = (replace(found, a=found.b, b=found.a) for found in alignment.correspondences)
    return Alignment(alignment.b, alignment.a, tuple(sorted(swapped, key=lambda found: (found.a, found.b))))


def mirror_relation(relation: Relation) -> Relation:
    """The relation of b to a."""
    passages = (Passage(found.b, found.a, found.verbatim) for found in relation.passages)
    return replace(
        relation,
        a=relation.b,
        b=relation.a,
        direction=_OTHER_WAY[relation.direction],
        share_a=relation.share_b,
        share_b=relation.share_a,
        passages=tuple(sorted(passages, key=lambda found: (found.a, found.b))),
        evidence=tuple(Evidence(one.cue, one.note, one.b, one.a) for one in relation.evidence),
    )
